import { language, list, phrases } from './language.ts';

export const af = language({
  code: 'af',
  country: 'ZA',
  name: {
    strong: phrases(
      `my naam is, my naam's, my naam en van is, my volle naam is, my volle name is, die naam is, die naam's, ek heet, my naam, jy praat met, u praat met, naam is`,
    ),
    weak: phrases(`ek is, ek's, dis, dit is, hier is, hier praat`),
    nick: phrases(`noem my, bekend as`),
    label: phrases(`naam, volle naam, name, naam en van, voornaam`),
    surname: phrases(`my van is, van is, my van`),
    closers: phrases(`hier, wat praat, is my naam, praat`),
  },
  titles: list(`mnr mev mej meneer mevrou juffrou dr prof oom tannie ds dominee adv`),
  particles: list(`van der den du de la le von jansen`),
  words: list(`
    ek is die n 'n en of maar met vir van op in na toe nie niks geen ja nee asseblief dankie baie hulp help soek wil moet kan sal het was my jou jy u hy sy ons hulle hulle se
    nommer foon selfoon sel bel bestelling rekening betaal probleem agent mens praat nou later môre more vandag gister wanneer hoekom hoe waar wat wie goeie dag middag aand hallo
    kanselleer stop terug gelukkig ongelukkig besig wag wagtend gaan kom stuur pos adres epos e-pos dis dit daar hier net ook weer nog al as dan want omdat oor tussen sonder
    lekker regtig kwaad moeg siek ooit iemand niemand alles iets verkeerd reg bly`),
  greetings: phrases(
    `hallo, hi, goeie more, goeie môre, goeie dag, goeie middag, goeie naand, goeiedag, goeiemôre, goeiemiddag, ja, nee, dankie, asseblief, jammer, dagsê, middag, môre`,
  ),
  relations: list(
    `man vrou ma pa mamma pappa seun dogter broer suster ouma oupa vriend vriendin buurman buurvrou baas dokter kollega huurder bestuurder skoonma skoonpa tannie oom kind`,
  ),
  others: list(`sy haar hulle jou julle u`),
  mine: list(`my ek myne ons`),
  number: {
    nouns: list(
      `nommer nommers foonnommer selnommer telefoonnommer foon selfoon sel telefoon tel kontaknommer kontak werk huis`,
    ),
    vague: list(`nommer nommers kontaknommer`),
    blocked: list(
      `bestelling bestelnommer bestelnr rekening rekeningnommer id-nommer id verwysing verwysingsnommer polis polisnommer meter faktuur eis kaart pakkie paspoort lidnommer studentenommer`,
    ),
    request: phrases(
      `bel my, bel my op, kontak my, skakel my, whatsapp my, sms my, bel my vrou, bel my man, bel gerus, bel asseblief, bel liewer, gebruik, bel die, bereik my, kry my op, bel haar, bel hom, terugbel`,
    ),
    past: phrases(
      `gebel, probeer bel, gekry, ontvang, antwoord, julle nommer, geskakel, jou nommer`,
    ),
    stale: phrases(`ou, oue, vorige, nie meer, moenie, werk nie, verloor, gesteel, was, nie`),
    digits: {
      nul: '0',
      een: '1',
      twee: '2',
      drie: '3',
      vier: '4',
      vyf: '5',
      ses: '6',
      sewe: '7',
      agt: '8',
      nege: '9',
      tien: '10',
    },
    repeat: { dubbel: 2, drievoudig: 3 },
    fillers: list(`uhm en dan`),
    atEnd: phrases(`eindig, eindig op, laaste, op die einde, einde`),
    atStart: phrases(`begin met, begin, eerste`),
  },
  email: {
    nouns: list(`epos e-pos epos-adres e-posadres eposadres`),
    at: list(`by aan at`),
    signs: { punt: '.', kol: '.', onderstreep: '_', koppelteken: '-', strepie: '-', streep: '-' },
    request: phrases(`epos my, stuur dit na, stuur na, skryf aan my, gebruik`),
    past: phrases(`gestuur, ge-epos, gekry, ontvang`),
  },
  correction: phrases(`jammer, verkeerd, fout, ek bedoel, eintlik, nee, oeps, liewer, verskoon`),
  not: phrases(`nie, nee`),
  yes: phrases(`ja, reg, korrek`),
  ask: {
    words: phrases(`asseblief, wat, wie, mag, kan, gee, stuur, verskaf, tik, bevestig`),
    who: phrases(`wie is dit, wie praat, met wie praat, wie is jy, wie is u, hoe spreek, met wie`),
    name: list(`naam name volle`),
    given: phrases(`voornaam`),
    surname: phrases(`van is, jou van, u van, wat is jou van`),
    details: phrases(`besonderhede, kontakbesonderhede`),
    confirm: phrases(`is dit reg, korrek, jou nommer, u nommer`),
  },
});
