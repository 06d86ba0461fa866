import { language, list, phrases } from './language.ts';

export const ts = language({
  code: 'ts',
  country: 'ZA',
  name: {
    strong: phrases(
      `vito ra mina i, vito ra mina hi, vito ra mina, hi mina, mina i, mina ndzi, ndzi vuriwa, ndzi vitaniwa, vito i`,
    ),
    weak: phrases(`mina, ndzi`),
    surname: phrases(`xivongo, xivongo xa mina i, xivongo i`),
    closers: phrases(`hi rona vito ra mina`),
  },
  titles: list(`tatana manana nkulukumba hosi dokodela mufundhisi n'wanansati buti sesi`),
  words: list(`
    mina hi ndzi lava pfuna ku kombela inkomu riqingho nomboro ya ra mina wena yena vona sweswi mundzuku tolo munhu ina e-e avuxeni inhlikanhi riperile njhani xana eka na kambe
    hikuva loko swinene kahle oda akhawunti ndza khensa founela vito xivongo`),
  greetings: phrases(`avuxeni, inhlikanhi, riperile, ina, e-e, ahee`),
  relations: list(`nuna nsati mhani papa n'wana makwerhu munghana`),
  others: list(`yena vona wena`),
  mine: list(`mina`),
  number: {
    nouns: list(`nomboro riqingho foni nambara tinomboro`),
    blocked: list(`oda akhawunti id polisi mitara`),
    request: phrases(
      `ndzi foneleni, ndzi founeli, ndzi bele, ndzi fonele, ndzi kumeka eka, ndzi qingheleni`,
    ),
  },
  email: { nouns: list(`imeyili`) },
  correction: phrases(`ndzi kombela ku rivaleriwa, e-e`),
  not: phrases(`a hi mina`),
  yes: phrases(`ina`),
  ask: {
    words: phrases(`kombela, hi kombela, mani, yini, xana, nghenisa`),
    who: phrases(`u mani, i mani, hi mani, ndzi vulavula na mani`),
    name: list(`vito mavito`),
    surname: list(`xivongo`),
  },
});
