import { language, list, phrases } from './language.ts';

export const ve = language({
  code: 've',
  country: 'ZA',
  name: {
    strong: phrases(
      `ndi pfi, dzina langa ndi, dzina ḽanga ndi, dzina langa, dzina ḽanga, nne ndi pfi, nne ndi, dzina ndi, ndi vhidzwa`,
    ),
    weak: phrases(`ndi nne, ndi`),
    surname: phrases(`tshifani, tshifani tshanga ndi, tshifani ndi`),
    closers: phrases(`ndi dzina ḽanga`),
  },
  titles: list(`vho vho- mukalaha mufumakadzi dokotela mufunzi khotsi mme khaladzi`),
  words: list(`
    ndi nne pfi khou thoda ṱoda humbela thuso ro livhuwa livhuwa nomboro ya yanga langa ḽanga hai ee zwino matshelo muthu aa ndaa mini lini ngafhi hani na kha vha u a fhedzi
    founela dzina tshifani muduba nnyi`),
  greetings: phrases(`ndaa, aa, ee, hai, ndi matsheloni, ndi masiari, ndi madekwana`),
  relations: list(`munna mufumakadzi khotsi mme murathu nwana ṅwana khonani mukomana`),
  others: list(`yawe yavho yau`),
  mine: list(`yanga nne`),
  number: {
    nouns: list(`nomboro luṱingo lutingo foni thingo`),
    blocked: list(`odara akhaunthu id polisi mithara`),
    request: phrases(
      `mmbidzeni, nndayeni, nfounele, mmfounele, nkwame kha, vha mmfounele, ni mmfounele`,
    ),
  },
  email: { nouns: list(`imeili`) },
  correction: phrases(`pfarelo, hai`),
  not: phrases(`a thi ndi`),
  yes: phrases(`ee`),
  ask: {
    words: phrases(`humbela, ri humbela, nnyi, mini, kha vha`),
    who: phrases(`ndi nnyi, ni nnyi, vha nnyi, u nnyi, ndi vhonnyi`),
    name: list(`dzina madzina`),
    surname: list(`tshifani`),
  },
});
