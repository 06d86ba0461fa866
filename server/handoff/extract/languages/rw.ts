import { language, list, phrases } from './language.ts';

export const rw = language({
  code: 'rw',
  country: 'RW',
  name: {
    strong: phrases(
      `nitwa, ndi, amazina yanjye ni, izina ryanjye ni, izina ni, amazina ni, izina ryanjye, amazina yanjye, njye nitwa, njyewe nitwa`,
    ),
    weak: phrases(`ni`),
    nick: phrases(`munyite`),
    label: phrases(`izina, amazina`),
    surname: phrases(`izina ry'umuryango`),
  },
  titles: list(`bwana madamu muganga mwarimu pasiteri padiri nyakubahwa`),
  words: list(`
    ndashaka ubufasha ndasaba murakoze yego oya nimero telefone telefoni yanjye yawe ryanjye izina amazina kuri na ni njye wowe we ubu ejo umuntu kuvugana muraho mwaramutse mwiriwe bite
    nyamuneka sinzi sinshaka konti mumpamagare mpamagara imeri ikibazo ariko cyangwa hano`),
  greetings: phrases(`muraho, mwaramutse, mwiriwe, yego, oya, bite`),
  relations: list(
    `umugabo umugore mama papa umwana umuhungu umukobwa mushiki umuvandimwe inshuti umuturanyi shebuja`,
  ),
  others: list(`ye yabo yanyu yawe`),
  mine: list(`yanjye njye`),
  number: {
    nouns: list(`nimero numero telefone telefoni terefone`),
    blocked: list(`komande konti indangamuntu fagitire`),
    request: phrases(`mumpamagare, mpamagara, mpamagare, munyandikire, mumpamagare kuri`),
  },
  email: { nouns: list(`imeri imeyili`) },
  correction: phrases(`mbabarira, oya, nibeshye`),
  not: phrases(`si`),
  yes: phrases(`yego`),
  ask: {
    words: phrases(`nyamuneka, andika, ohereza, duhe, mwaduha`),
    who: phrases(`witwa nde, uri nde, mwitwa nde, muri nde, ndavugana na nde, turavugana na nde`),
    name: list(`izina amazina`),
    surname: phrases(`izina ry'umuryango`),
  },
});
