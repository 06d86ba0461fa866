import { language, list, phrases } from './language.ts';

export const ss = language({
  code: 'ss',
  country: 'ZA',
  name: {
    strong: phrases(
      `ligama lami ngu, ligama lami, ligama ngu, ngingu, mine ngingu, ngibitwa nga, ligama`,
    ),
    weak: phrases(`mine`),
    surname: phrases(`sibongo, sibongo sami ngu, sibongo sami`),
    closers: phrases(`ligama lami`),
    glued: ['ngingu', 'ngu'],
  },
  titles: list(`mnumzane nkhosikati nkosikati nkhosatana make babe dokotela mfundisi`),
  words: list(`
    ngifuna lusito ngicela ngiyabonga siyabonga cha yebo inombolo lucingo yami lami ligama ku mine wena nyalo kusasa umuntfu sawubona unjani angifuni angiyati kulungile
    ngitsintse ngishayele sibongo sami futsi kodvwa nobe ngobe`),
  greetings: phrases(`sawubona, sanibonani, yebo, cha`),
  relations: list(
    `indvodza umfati make babe indvodzana indvodzakati umnaketfu dzadzewetfu umngani`,
  ),
  others: list(`yakhe lakhe yabo yakho`),
  mine: list(`yami lami mine`),
  number: {
    nouns: list(`inombolo lucingo nelucingo inamba`),
    blocked: list(`oda akhawunti id mitha`),
    request: phrases(`ngishayele, ngitsintse, ngifonele, ngishayeleni, ngitsintseni`),
  },
  email: { nouns: list(`imeyili`) },
  correction: phrases(`lucolo, cha`),
  not: phrases(`angisuye`),
  yes: phrases(`yebo`),
  ask: {
    words: phrases(`sicela, ngicela, ngubani, yini, faka`),
    who: phrases(`ungubani, ngubani, ngikhuluma nabani, sikhuluma nabani`),
    name: ['*gama'],
    surname: ['*sibongo'],
  },
});
