import { language, list, phrases } from './language.ts';

export const nr = language({
  code: 'nr',
  country: 'ZA',
  name: {
    strong: phrases(
      `ibizo lami ngu, ibizo lami, ibizo ngu, ngingu, mina ngingu, ngibizwa ngo, ibizo, igama lami ngu, igama lami`,
    ),
    weak: phrases(`mina`),
    surname: phrases(`isibongo, isibongo sami ngu, isibongo sami`),
    closers: phrases(`ibizo lami`),
    glued: ['ngingu', 'ngu'],
  },
  titles: list(`nom nomnumzana kkz kosikazi baba mma dorhodere mfundisi`),
  words: list(`
    ngifuna isizo ngibawa ngiyathokoza siyathokoza awa iye inomboro yami lami ibizo ku mina wena nje kusasa umuntu lotjhani salibonani unjani angifuni kulungile ngithinte
    ngibethele isibongo sami godu kodwana namkha ngombana`),
  greetings: phrases(`lotjhani, salibonani, iye, awa`),
  relations: list(`indoda umfazi umma ubaba indodana umntazana umnganami`),
  others: list(`yakhe lakhe yabo yakho`),
  mine: list(`yami lami mina`),
  number: {
    nouns: list(`inomboro umtato ifowuni`),
    blocked: list(`i-oda i-akhawunti id`),
    request: phrases(`ngibethele, ngithinte, ngidosele, ngifownele`),
  },
  email: { nouns: list(`i-imeyili`) },
  correction: phrases(`ngibawa ukulitjalelwa, awa`),
  not: phrases(`angisingu`),
  yes: phrases(`iye`),
  ask: {
    words: phrases(`sibawa, ngibawa, ngubani, yini, faka`),
    who: phrases(`ungubani, ngubani, ngikhuluma nobani, sikhuluma nobani`),
    name: ['*bizo', '*gama'],
    surname: ['*sibongo'],
  },
});
