import { language, list, phrases } from './language.ts';

export const xh = language({
  code: 'xh',
  country: 'ZA',
  name: {
    strong: phrases(
      `igama lam ngu, igama lam ndingu, igama lam, ndingu, igama ngu, ndibizwa ngo, ndibizwa, mna ndingu, igama`,
    ),
    weak: phrases(`mna`),
    surname: phrases(`ifani, ifani yam ngu, ifani yam`),
    closers: phrases(`igama lam, apha`),
    glued: ['ndingu', 'ngu'],
  },
  titles: list(`mnu mnumzana nkszn nkosikazi nksk tata mama gqirha mfundisi bhuti sisi`),
  words: list(`
    ndifuna uncedo ndicela enkosi ewe hayi inombolo yinombolo yam yakho lam lakho igama ku mna wena ngoku ngomso umntu ukuthetha molo molweni unjani ndiphilile andinayo
    andifuni kulungile nceda ndithinte ndifowunele umnxeba ifowuni ifani kunye kodwa okanye kuba`),
  greetings: phrases(`molo, molweni, ewe, hayi, kulungile`),
  relations: list(`umyeni inkosikazi umama utata unyana intombi umhlobo umntakwethu usisi`),
  others: list(`yakhe lakhe wakhe yabo yakho lakho`),
  mine: list(`yam lam wam mna`),
  number: {
    nouns: list(`inombolo yinombolo nenombolo ifowuni umnxeba iselfowuni`),
    blocked: list(`iodolo i-odolo iakhawunti i-akhawunti isazisi id imitha`),
    request: phrases(
      `nditsalele ku, nditsalele, ndifowunele, ndithinte, nditsaleleni, ndifumane ku, tsalela, fowunela`,
    ),
  },
  email: { nouns: list(`i-imeyile imeyile i-email`) },
  correction: phrases(`uxolo, hayi, ndicela uxolo`),
  not: phrases(`andingo, hayi`),
  yes: phrases(`ewe`),
  ask: {
    words: phrases(`nceda, ndicela, ngubani, yintoni, faka, sicela, undinike, thumela`),
    who: phrases(`ungubani, ngubani lo, ndithetha nabani, sithetha nabani`),
    name: ['*gama'],
    surname: ['*fani'],
    details: phrases(`iinkcukacha`),
  },
});
