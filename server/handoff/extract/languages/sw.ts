import { language, list, phrases } from './language.ts';

export const sw = language({
  code: 'sw',
  country: 'TZ',
  name: {
    strong: phrases(
      `jina langu ni, jina langu naitwa, jina ni, naitwa, ninaitwa, mimi naitwa, mimi ni, majina yangu ni, jina langu, unaongea na, jina kamili ni`,
    ),
    weak: phrases(`mimi, ni`),
    nick: phrases(`niite`),
    label: phrases(`jina, majina, jina kamili`),
    surname: phrases(`jina la ukoo, jina la ukoo ni`),
    closers: phrases(`ndilo jina langu, hapa`),
  },
  titles: list(`bwana bw bi bibi mheshimiwa daktari mwalimu mzee mama ndugu dada kaka mchungaji`),
  words: list(`
    nataka msaada naomba asante ndiyo hapana namba nambari simu yangu yako langu lako jina kwa na ni mimi wewe yeye sasa kesho jana leo mtu kuongea habari jambo mambo shikamoo
    tafadhali sijui sitaki sawa nipigie nipigieni barua pepe oda akaunti wakala ghairi acha shida tatizo lakini au kwamba kama hii hiyo yake yao pole samahani wapi lini nani nini mteja wenu`),
  greetings: phrases(
    `habari, jambo, hujambo, mambo, shikamoo, ndiyo, hapana, sawa, samahani, asante, tafadhali`,
  ),
  relations: list(
    `mume mke mama baba mwana mtoto kaka dada rafiki jirani bosi dereva daktari binti`,
  ),
  others: list(`yake wake lake yao yenu yako`),
  mine: list(`yangu langu wangu mimi`),
  number: {
    nouns: list(`namba nambari simu rununu`),
    blocked: list(`oda akaunti kitambulisho kumbukumbu mita risiti muamala agizo malipo`),
    request: phrases(
      `nipigie, nipigieni, nipigie kwa, nitafute kwa, nipate kwa, wasiliana nami, piga`,
    ),
    past: phrases(`nilipiga, nimepiga, alinipigia`),
    stale: phrases(`ya zamani, haifanyi kazi, usipige`),
    digits: {
      sifuri: '0',
      moja: '1',
      mbili: '2',
      tatu: '3',
      nne: '4',
      tano: '5',
      sita: '6',
      saba: '7',
      nane: '8',
      tisa: '9',
      kumi: '10',
    },
    atEnd: phrases(`inaishia, mwisho`),
    atStart: phrases(`inaanza, mwanzo`),
  },
  email: { nouns: list(`pepe baruapepe`), signs: { nukta: '.' } },
  correction: phrases(`samahani, hapana, nimekosea, pole`),
  not: phrases(`si, siyo, sio`),
  yes: phrases(`ndiyo, ndio, sawa`),
  ask: {
    words: phrases(`tafadhali, naomba, nani, nini, andika, tuma, tupatie, toa`),
    who: phrases(`wewe ni nani, unaitwa nani, naongea na nani, jina lako nani, ni nani`),
    name: list(`jina majina`),
    surname: phrases(`jina la ukoo`),
  },
});
