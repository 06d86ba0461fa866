import { language, list, phrases } from './language.ts';

export const st = language({
  code: 'st',
  country: 'ZA',
  name: {
    strong: phrases(
      `lebitso la ka ke, lebitso laka ke, lebitso ke, ke nna, nna ke, ke bitswa, lebitso la ka, mabitso a ka ke`,
    ),
    weak: phrases(`ke`),
    surname: phrases(`sefane, sefane sa ka ke, fane ya ka ke, sefane ke`),
    closers: phrases(`ke lebitso la ka, ke leina la me, ke leina la ka`),
  },
  titles: list(
    `ntate mme rre mma mmê morena mofumahadi moruti ngaka mohumagadi mohumagatšana mong mdi kgaitsedi abuti ausi`,
  ),
  words: list(
    `ke nna kopa thuso thušo nteletseng nteletse mo ho go ka ya la le wa a o re ga ha tla batla nyaka rata lebaka bothata mathata leboha leboga motho agente nomoro mohala mogala mang eng neng tsebe hantle sentle gabotse jwang joang kae kajeno lehono gompieno hosane gosasa kamoso ee tjhe nnyaa aowa dumela dumelang tsweetswee hle lebitso leina sefane me gago hao teng mona kwano oda akhaonto utlwa utlwisisa kgathetse thabile kwata kgalefile`,
  ),
  greetings: phrases(`dumela, dumelang, ee, e, tjhe, nnyaa, aowa, thobela, hle`),
  relations: list(
    `monna mosadi ntate mme mora morwa morali morwadi ngwana motswalle tsala mogwera mokgotsi ngwaneso kgaitsedi abuti ausi mogatsa mogatša`,
  ),
  others: list(`hae gagwe bona lona gago hao`),
  mine: list(`me ka nna`),
  number: {
    nouns: list(
      `nomoro nomoro ya nomore palo mohala mogala founo selefounu sellathekeng dinomoro dinomore mogala mogalathekeng nomoro`,
    ),
    blocked: list(`oto oda otara akhaonto akhaonte boitsebiso boitshupo id polisi mitara`),
    request: phrases(
      `nteletse, nteletseng, nteletsa, ntetsetse, nletsetse, ntletsetse, mpitse, mpitseng, nteletse ho, nteletse mo, ntshwareng, nkgolagane, leletsa, letsetsa, founela, mphounele`,
    ),
    past: phrases(`ke leditse, ke letseditse`),
    stale: phrases(`ya kgale, e sa sebetseng`),
  },
  email: { nouns: list(`imeile emeile emeili imeili`) },
  correction: phrases(`tshwarelo, ntshwarele, tjhe, nnyaa, aowa, intshwarele`),
  not: phrases(`ha ke, ga ke`),
  yes: phrases(`ee, e`),
  ask: {
    words: phrases(
      `ka kopo, ke kopa, re kopa, tsweetswee, hle, mang, eng, neng, kgopela, re kgopela, tlatsa, romela`,
    ),
    who: phrases(
      `o mang, ke mang, ke bua le mang, re bua le mang, ke bolela le mang, re bolela le mang, le mang, o bitswa mang`,
    ),
    name: list(`lebitso leina mabitso maina`),
    surname: list(`sefane sefane`),
    details: phrases(`dintlha, dintlha tša`),
  },
});
