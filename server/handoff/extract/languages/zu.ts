import { language, list, phrases } from './language.ts';

export const zu = language({
  code: 'zu',
  country: 'ZA',
  name: {
    strong: phrases(
      `mina ngingu, igama lami ngu, igama lami ngingu, igama lami, igama ngu, ngibizwa ngo, ngibizwa, mina ngu, ngingu, igama`,
    ),
    weak: phrases(`mina`),
    nick: phrases(`ngibize ngo`),
    surname: phrases(`isibongo, isibongo sami ngu, isibongo sami, esakwa`),
    label: phrases(`amagama, igama nesibongo`),
    closers: phrases(`igama lami, lapha`),
    glued: ['ngingu', 'ngowakwa', 'ngu'],
  },
  titles: list(
    `mnu mnumzane nkk nkosikazi nkosikati nksz nkosazana baba mama dokotela umfundisi mfundisi`,
  ),
  words: list(`
    ngifuna usizo ngicela ngiyabonga siyabonga cha yebo inombolo yami yakho lami lakho igama nge ku kanye nami mina wena manje kusasa umuntu ukukhuluma ukusiza i-akhawunti
    ngingathanda ngidinga ngabe ukuthi futhi kodwa noma ngoba kahle kanjani yini kuphi nini sawubona sanibonani unjani ngiphila anginayo angifuni angisho hhayi hayi kulungile
    ngithinte ngithintwa ngishayele ngithole ucingo umakhalekhukhwini lucingo isibongo sami ngithinteni ngishayeleni u uma`),
  greetings: phrases(`sawubona, sanibonani, yebo, cha, kulungile`),
  relations: list(
    `umyeni unkosikazi umama ubaba indodana indodakazi umfowethu udadewethu umngani umkami umama wami`,
  ),
  others: list(`yakhe lakhe wakhe yabo yakho lakho`),
  mine: list(`yami lami wami mina ngi`),
  number: {
    nouns: list(`inombolo nenombolo nombolo ucingo ifoni umakhalekhukhwini namba kunombolo`),
    blocked: list(`i-oda oda i-akhawunti yesazisi isazisi i-id id ipholisi imitha`),
    request: phrases(
      `ngithinte ku, ngithintwa ku, ngishayele ku, ngithole ku, ngithinte, ngithintwa, ngishayele, ngishayeleni, ngithinteni, shayela, fonela, ngifonele`,
    ),
    past: phrases(`ngishayile, ngishayele i-call, ngifonile, ungasishayela`),
    stale: phrases(`endala, ayisasebenzi, ungafoneli`),
  },
  email: { nouns: list(`i-imeyili imeyili i-email`) },
  correction: phrases(`uxolo, cha, ngiyaxolisa, hhayi`),
  not: phrases(`angisiye, hhayi, akusilo`),
  yes: phrases(`yebo`),
  ask: {
    words: phrases(
      `sicela, ngicela, ubani, yini, faka, sithole, singathola, nceda, thumela, ungakwazi`,
    ),
    who: phrases(`ungubani, ubani lo, ngikhuluma nobani, sikhuluma nobani, ubani igama`),
    name: ['*gama'],
    surname: ['*sibongo'],
    details: phrases(`imininingwane`),
  },
});
