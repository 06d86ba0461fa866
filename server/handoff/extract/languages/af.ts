import { language, list, phrases } from './language.ts';

/** Afrikaans, with Kaaps. */
export const af = language({
  code: 'af',
  country: 'ZA',
  name: {
    strong: phrases(`
      my naam is, my naam's, my naam en van is, my name en van is, my volle naam is, my volle name is, my volle naam en van is, my regte naam is,
      my naam is eintlik, my eerste naam is, my voornaam is, my voorname is, my doopnaam is, my name is, my naam sal wees, my naam moet wees,
      my naam word gespel, my naam spel, my naam, my volle naam, my volle name, my naam en van, my naam issie, my nam is, my naam iss, my naamie is,
      ma naam is, me naam is, die naam is, die naam's, naam is, naam's, volle naam is, volle name is, voornaam is, naam en van is, name en van is,
      die naam en van is, korrekte naam is, regte naam is, ek heet, ek word genoem, hulle noem my, almal noem my, mense noem my, hulle ken my as,
      mense ken my as, ek staan bekend as, ek gaan deur die naam, ek gaan as, jy praat met, u praat met, djy praat met, djulle praat met, jy praat nou met,
      u praat nou met, u gesels met, jy gesels met, jy chat met, u chat met, dis gespel, dit word gespel, dit spel`),
    weak: phrases(`
      ek is, ek's, eks, ekke is, ek issie, ekke, is ek, is ekke, is myself, dis ek, dit is ek, vra vir my, soek vir my, dis net ek, dis weer ek, dis ekke,
      dissie, dis, dit is, dit's, dis mos, dis nou, hier is, hier's, hierie is, hier praat, hier skryf, hier bel, ek bedoel, bedoel ek, ek meen,
      eintlik is dit, dis eintlik, dit is eintlik, dit moet wees, moet wees, moes wees, ek het gesê, nog steeds, ek is eintlik, ek is mos, ek's mos,
      julle praat met, skryf dit as, spel dit as`),
    nick: phrases(`
      noem my, noem my maar, noem my net, noem my sommer, noem my gerus, sê maar, sê vir my, jy kan my, u kan my, djy kan my, hulle sê vir my, ek verkies,
      bekend as, beter bekend as, ook bekend as, almal ken my as, my noemnaam is, noemnaam is, noemnaam, roepnaam, my roepnaam is, roepnaam is, my bynaam is,
      bynaam is, bynaam, kortweg, of net, maar noem my, my vriende noem my, vriende noem my, jy kan my noem, u kan my noem`),
    label: phrases(`
      naam, name, volle naam, volle name, naam en van, name en van, naam & van, naam/van, naam n van, voornaam, voorname, voorletters en van, eerste naam,
      doopname, kontakpersoon, kontak persoon, aansoeker, lid, pasiënt naam`),
    surname: phrases(`
      my van is, my van's, my vannie is, van is, die van is, en van is, my van, en my van is, familienaam, familienaam is, my familienaam is, getroude van,
      my getroude van is`),
    closers: phrases(`
      hier, hierso, hierie, hie, hier weer, weer hier, wat praat, wat hier praat, aan die praat, praat, praat hier, is my naam, is die naam,
      is my volle naam, is my naam en van, wat skryf, wat bel, aan die lyn, aan die woord, aan hierdie kant, aan die anderkant, hierdie kant, is wie ek is,
      noem hulle my, genoem, heet ek, is ek`),
    signoffs: phrases(`
      groete, vriendelike groete, hartlike groete, beste groete, met vriendelike groete, warm groete, baie groete, mooi groete, groetnis, grtns, die uwe,
      u dienswillige, met dank, by voorbaat dank, by voorbaat dankie, dankie by voorbaat, baie dankie, dankie, hoogagtend, opreg, beste wense, mooi dag,
      mooi dag verder, mooi loop, sterkte, liefde, u kliënt, jou kliënt, julle kliënt, u getroue kliënt, geteken, gestuur deur`),
    borrowed: phrases(`
      dis nie my naam, dis nie my profiel, dis nie my foon, dis nie my selfoon, dis nie my whatsapp, dis nie my rekening, dit is nie my naam,
      dit is nie my profiel, dit is nie my foon, dit is nie my whatsapp, hierdie is nie my foon, hierdie foon is nie myne, die foon is nie myne,
      die profiel is nie myne, nie my naam, nie my regte naam, nie myne nie, ignoreer die profiel, ignoreer my profiel, ignoreer die naam,
      ignoreer daai naam, vergeet die profielnaam, profielnaam is verkeerd, profiel is nie myne, profiel is my *, whatsapp is my *, foon is my *,
      foon behoort aan, profiel behoort aan, nommer behoort aan, dis * se foon, dit is * se foon, my * se foon, my * se selfoon, my * se sel,
      my * se whatsapp, my * se profiel, my * se rekening, my * se nommer hierdie, dis my * se nommer, sy foon hierdie, haar foon hierdie, op sy foon,
      op haar foon, van sy foon af, van haar foon af, iemand anders se foon, iemand se foon, leen die foon, geleende foon, leen iemand se foon,
      deel die foon, ons deel die foon, die naam is my * s'n, die foon is my * s'n`),
    notMe: phrases(`
      dis nie my besonderhede, dit is nie my besonderhede, dis nie my inligting, dit is nie my inligting, die besonderhede is nie myne,
      besonderhede is nie myne, dis nie ek nie, dit is nie ek nie, dis nie ekke nie, ek is nie hy nie, ek is nie sy nie, ek is nie daardie persoon nie,
      ek is nie daai persoon nie, ek is nie die persoon, ek is nie die rekeninghouer, julle het die verkeerde persoon, jy het die verkeerde persoon,
      u het die verkeerde persoon, djulle het die verkeerde ou, djy het die verkeerde mens, iemand anders se besonderhede, dis iemand anders,
      ek ken nie daardie persoon, ek ken nie so iemand, ek ken nie die persoon, ek het die nommer onlangs gekry`),
    mentions: phrases(`
      hallo, hi, haai, hey, hello, heita, haaits, hoesit, dag, dagsê, goeie môre, goeie more, goeiemôre, goeiemore, goeie dag, goeiedag, goeie middag,
      goeiemiddag, goeienaand, goeie naand, môre, middag, naand, liewe, beste, geagte, geliefde, dankie, baie dankie, danke, totsiens, baai, met * gepraat,
      gepraat met, praat met, praat asseblief met, wil praat met, kan ek praat met, gesels met, skakel my deur na, sit my deur na, vra vir, gevra vir,
      op soek na, soek na, soek vir, van die, namens, in plaas van, gehelp deur, bedien deur, verwys deur, sê vir, gesê vir, vertel vir, gee vir, gegee vir,
      gestuur aan, gestuur vir, stuur aan, gestuur deur, adresseer aan, gerig aan, behoort aan, betaal aan, boodskap vir, boodskap van, oproep van, epos van,
      sms van, pakkie vir, bestelling vir, pakkie is vir, bestelling is vir, bespreking vir, afspraak vir, afspraak is vir, navraag vir, vir my man,
      vir my vrou, sy naam is, haar naam is, hulle name is, wie se naam is, met die naam, genaamd`),
    places: phrases(`
      in, op, by, van, uit, vanuit, naby, langs, teenoor, agter, buite, binne, om, rondom, in die, by die, op die, van die, uit die, ek is van, ek kom van,
      ek kom uit, ek bly in, ek woon in, bly in, bly op, bly by, woon in, woon op, woonagtig in, woonagtig te, gebore in, werk by, werk in, werk op,
      werksaam by, gaan na, trek na, getrek na, verhuis na, ry na, bel uit, bel van, skryf uit, winkel in, tak in, kliniek in, skool in, huis in, straat in,
      hoek van, plaas naby, inni, innie, vannie, byrie, oppie`),
  },
  titles: list(`
      mnr mnre mev mej me meneer meneertjie mevrou mevroutjie juffrou juffie juf dr dokter prof professor oom oompie omie ooms tannie tannietjie tante tant
      antie ant oumatjie ds dominee pastoor past eerwaarde eerw vader broer suster ouderling diaken adv advokaat regter landdros kapt kaptein sers sersant kol
      kolonel majoor maj genl generaal luit luitenant insp inspekteur konst konstabel raadslid boeta`),
  particles: list(`van vd vande der de den du la le lo von ten ter te`),
  words: [
    // Small words.
    ...list(`
      ek is die n en of maar met vir van op in na toe nie niks geen ja nee my jou jy u hy sy ons hulle hom haar hul julle myself jouself uself homself
      haarself onsself dit dis daardie hierdie dié hierdié daar hier waar wat wie wanneer hoe hoekom waarom watter hoeveel hoeveelste net ook weer nog
      al as dan want omdat oor tussen sonder by tot te teen om onder bo agter voor voordat nadat sodat sodra terwyl totdat tensy indien hoewel
      alhoewel dat so soos byna amper baie bietjie meer minder min meeste minste genoeg veel vele enige enigiets enigeen iemand iets iewers niemand
      nêrens alles almal albei beide elke elkeen ander andere ander's sommige party paar mekaar self selfs tog mos dalk miskien seker sekerlik
      waarskynlik natuurlik definitief beslis eintlik eintlike regtig werklik juis presies omtrent ongeveer darem glo blykbaar gelukkig ongelukkig
      helaas eerder liewer liewers verkieslik altyd nooit gewoonlik soms partykeer dikwels gereeld selde ooit alweer steeds nogsteeds reeds alreeds
      klaar nou nouja dadelik onmiddellik gou binnekort later vroeër laat vroeg eers eerste laaste volgende vorige intussen ondertussen hierna daarna
      hiervoor daarvoor hiermee daarmee waarmee hieroor daaroor waaroor hierop daarop waarop hieruit daaruit hiervan daarvan waarvan hierby daarby
      waarby hierin daarin waarin weens aangaande rakende betreffende volgens behalwe namens via per deur uit af aan binne buite langs naby ver rondom
      sedert vanaf tydens gedurende ten slotte verder bowendien egter nietemin dus daarom gevolglik derhalwe andersins wel`),
    // Verbs as they are typed, with their past.
    ...list(`
      was wees word geword het had gehad hê sal sou kan kon moet moes mag mog wil wou hoef behoort gaan gegaan kom gekom kry gekry gee gegee neem
      geneem vat gevat sit gesit staan gestaan lê gelê loop geloop ry gery hardloop bly gebly woon gewoon leef gelewe werk gewerk doen gedoen maak
      gemaak sê gesê praat gepraat gesels gevra vra antwoord geantwoord vertel verduidelik bedoel bedoelende dink gedink dag weet geweet wis ken geken
      verstaan begryp onthou vergeet geglo gehoop wens wonder twyfel voel gevoel sien gesien kyk gekyk hoor gehoor luister geluister lees gelees skryf
      geskryf tik getik teken geteken stuur gestuur ontvang aflewer afgelewer lewer gelewer haal gehaal bring gebring koop gekoop verkoop bestel
      bestelde betaal betaalde skuld verskuldig leen geleen spaar gespaar oordra oorgedra oorplaas oorgeplaas onttrek getrek trek inbetaal deponeer
      gedeponeer kanselleer gekanselleer staak stop gestop begin begonne eindig geëindig sluit gesluit oopmaak oopgemaak toemaak toegemaak aanskakel
      aangeskakel afskakel afgeskakel afsny afgesny aansluit aangesluit koppel gekoppel registreer geregistreer aanmeld aangemeld inteken ingeteken
      uitteken aansoek aansoeke aangevra aanvra goedkeur goedgekeur afkeur afgekeur weier geweier aanvaar verander wysig gewysig opdateer opgedateer
      opgradeer opgegradeer herstel herlaai aflaai afgelaai oplaai opgelaai laai gelaai vernuwe hernu vernieu bevestig bevestigde verifieer
      geverifieer kontroleer nagaan nagegaan uitvind uitgevind soek gesoek vind gevind verloor verloorde gesteel steel gebreek breek stukkend lek
      lekkende brand gebrand val geval kort kortkom ontbreek wag gewag wagtend hou gehou los gelos help gehelp bystaan bygestaan assisteer bel gebel
      bel-my skakel geskakel kontak gekontak bereik whatsapp gewhatsapp sms gesms epos ge-epos terugbel teruggebel terugkom terugstuur teruggestuur
      terugbetaal terugbetaling teruggee ruil geruil omruil vervang vervangde regmaak reggemaak regkry reggekry uitsorteer uitgesorteer oplos opgelos
      kla gekla dreig kwel pla gepla steur irriteer bekommer bekommerd ontstel ontsteld bedank waardeer gewaardeer verkies versoek versoeke vereis
      benodig nodig gebruik gebruikte probeer geprobeer sukkel gesukkel slaap geslaap eet geëet drink gedrink rus speel gespeel leer geleer studeer
      gestudeer lag gelag huil gehuil dra gedra gewas skoonmaak kook gekook bou gebou huur gehuur verhuur verhuis parkeer geparkeer vlieg gevlieg reis
      gereis ingaan uitgaan uitkom inkom ingekom oorkom gebeur gebeurd plaasvind lyk klink ruik proe lei gelei volg gevolg wys gewys aantoon druk
      gedruk klik geklik kies gekies invul ingevul deel gedeel verskaf voorsien verwag verwagte veronderstel hanteer behandel ondersoek eskaleer
      verwys verwysde gelaat sorg verseker waarborg opsê opgesê bedrieg bedrog ingedring hack gehack blokkeer geblokkeer deblokkeer ontsluit`),
    // Days, months, times and numbers in words.
    ...list(`
      maandag dinsdag woensdag donderdag vrydag saterdag sondag maandae vrydae saterdae sondae weekdae naweek naweke januarie februarie maart junie
      oktober november desember feb mrt apr jun jul aug sep sept okt nov des vandag môre more mòre oormôre oormore gister eergister vanoggend
      vanmiddag vanaand vannag oggend oggende middag namiddag aand nag nagte dae week weke maand maande jaar jare uur ure minuut minute sekonde
      sekondes halfuur kwartier tyd tye keer kere netnou nou-nou nounou sommer-nou strakkies flussies een twee drie vier vyf ses sewe agt nege tien
      elf twaalf dertien veertien vyftien sestien sewentien agtien negentien twintig dertig veertig vyftig sestig sewentig tagtig negentig honderd
      duisend miljoen half kwart tweede derde vierde vyfde enkele`),
    // What people write to a company about.
    ...list(`
      nommer nommers foon fone selfoon selfone sel telefoon rekening rekeninge rek bestelling bestellings pakkie pakkies pakket aflewering afleweringe
      koerier betaling betalings betaalbewys bewys faktuur fakture kwitansie kwitansies kwotasie kwotasies prys pryse koste kostes fooi fooie tarief
      tariewe bedrag bedrae geld geldjie rand rande sent kontant krediet debiet debietorder debietorders bank banke bankkaart kaart kaarte pin
      wagwoord wagwoorde wagkode kode kodes kitsbank otm saldo saldo's balans oordrag oordragte deposito lening lenings verband huislening skulde
      agterstallig agterstallige paaiement paaiemente rente belasting belastings polis polisse premie premies versekering versekerings versekeraar eis
      eise dekking begrafnis begrafnisse begrafnispolis uitbetaling uitbetalings pensioen pensioene toelae toelaes toelaag salaris salarisse loon lone
      betaalstaat krag elektrisiteit beurtkrag kragonderbreking meter meters eenhede munisipaliteit raad stadsraad water waterlek lekplek pyp pype
      kraan krane geyser riool vullis vullisverwydering straatlig straatligte slaggat slaggate data lugtyd bondel bondels netwerk ontvangs sein sim
      simkaart simkaarte internet wifi vesel router modem spoed lyn lyne kontrak kontrakte toestel toestelle skerm skerms battery batterye laaier toep
      toeps app apps webwerf webtuiste webblad rekenaar rekenaars skootrekenaar drukker televisie tv dekodeerder kanaal kanale skottel afstandbeheer
      hospitaal hospitale kliniek klinieke dokter dokters verpleegster suster apteek apteke medisyne pille voorskrif voorskrifte afspraak afsprake
      toets toetse uitslag uitslae inenting ambulans medies mediese fonds siek siekte pyn koors hoofpyn swanger baba operasie tandarts skool skole
      kleuterskool onderwyser onderwysers juffrou leerder leerders graad grade klas klasse eksamen eksamens universiteit kollege beurs beurse student
      studente klasgeld skoolgeld aansoekvorm vorm vorms sertifikaat sertifikate werke werkgewer werksaansoek vakature vakatures onderhoud cv
      kontrakteur verlof werkloos werkloosheid uif sassa huis huise woonstel woonstelle kamer kamers huurgeld huurder huurkontrak eiendom erf plot
      perseel plaas plase kombuis badkamer dak mure muur hek hekke deure venster vensters sleutel sleutels motor motors kar karre bakkie bakkies
      vragmotor trok trokke bande band enjin brandstof petrol diesel ongeluk ongelukke lisensie lisensies rybewys bestuurslisensie paspoort paspoorte
      id identiteitsdokument dokument dokumente brief briewe goedkeuring polisie polisiestasie saak sake klagte klagtes hof prokureur prokureurs
      winkel winkels tak takke kantoor kantore afdeling afdelings departement depot stoor pakhuis voorraad produk produkte item items grootte kleur
      skoene klere rok hemp broek meubels bed matras yskas stoof wasmasjien spesiale spesiaal afslag promosie kompetisie koepon koepons geskenkbewys
      lidmaatskap lidmate kerk kerke restaurant tafel tafels bespreking besprekings kaartjie kaartjies vlug vlugte bus busse taxi taxi's trein treine
      lughawe bagasie adres adresse straat strate dorp dorpe stad stede voorstad provinsie posadres woonadres poskode pos poskantoor e-pos eposse
      e-posse boodskap boodskappe sms'e kennisgewing probleem probleme kwessie kwessies fout foute navraag navrae vraag vrae hulp bystand diens
      dienste terugvoer inligting besonderhede detail details status verwysing verwysings verwysingsnommer agent agente konsultant konsultante mens
      mense persoon persone operateur robot bot masjien kliënt kliënte klient kliente klantediens kliëntediens bestuurder bestuurders toesighouder
      sekretaresse ontvangsdame personeel span maatskappy maatskappye besigheid besighede firma organisasie`),
    // How things and people are.
    ...list(`
      goed goeie beter beste sleg slegte slegter slegste swak reg regte verkeerd verkeerde korrek korrekte ou oue nuut nuwe groot groter grootste
      klein kleiner kleinste lank langer korter hoog hoë hoër laag lae laer vinnig vinniger stadig stadige duur duurder goedkoop goedkoper gratis vol
      leeg oop vas vry besig dringend dringende belangrik belangrike ernstig ernstige moeilik moeilike maklik maklike moontlik moontlike onmoontlik
      noodsaaklik beskikbaar onbeskikbaar bereikbaar onbereikbaar geldig ongeldig aktief onaktief stukkende gebreekte beskadig beskadigde foutief
      defek vuil skoon warm koud nat droog sterk swaar lig sag hard stil hard-op lekker lekkerder mooi lelik snaaks vreemd vreeslik verskriklik aaklig
      absurd belaglik skandalig onaanvaarbaar pateties nutteloos onbeskof onbeskofte vriendelik vriendelike vriendelijk gaaf dankbaar blye jammer
      hartseer treurig kwaad kwater woedend woedende briesend omgekrap ontevrede tevrede teleurgesteld teleurgestelde gefrustreerd gefrustreerde
      frustrerend moeg moedeloos gatvol keelvol sieklik gesond bang senuweeagtig verward deurmekaar verbaas geskok desperaat hopeloos magteloos honger
      dors alleen arm ryk getroud getroude geskei enkellopend weduwee wewenaar afgetree pensioenaris blou geel pers pienk links regs huidige dieselfde
      selfde verskillende spesifiek spesifieke algemeen algemene persoonlik persoonlike privaat openbare amptelik amptelike plaaslik plaaslike
      nasionaal internasionaal eie heel hele halwe dubbel volledig volledige onvolledig tydelik tydelike permanent gevaarlik veilig onseker eerlik
      oneerlik verantwoordelik`),
    // Polite words, refusals and answers.
    ...list(`
      asseblief assebief asb asblief aseblief pls dankie danke dankiee baie-dankie baiedankie plesier groete groetnis sterkte hallo hi haai hello hey
      heita hoesit goeiemôre goeiemore goeiemiddag goeienaand goeiedag goeienag dagsê totsiens baai koebaai verskoon verskoning ekskuus sorry oeps
      eina jinne jissie jislaaik jirre yoh joh sjoe hemel oukei okei ok oke jaa jip jep yip jawel neee neeh nah moenie nie-nou hou-op nie-nodig
      anoniem onbekend vertroulik geheim nvt afmeld spam`),
    // People, the body and the rest.
    ...list(`
      meisie meisies seuntjie seuntjies kind kinders kleinkind kleinkinders ouer ouers familie gesin vriende bure naam name vanne noemnaam bynaam
      ouderdom geboortedatum geboorte dood dode sterf oorlede huwelik egskeiding taal afrikaans engels zoeloe xhosa kaaps land lande wêreld lewe hart
      hand hande kop voet voete oog oë been rug bene maag bloed kos brood melk vleis vis hoender groente vrugte koffie tee suiker wyn bier hond honde
      kat katte dier diere voël voëls perd perde bees beeste skaap skape boom bome blomme gras reën wind son maan see strand berg berge rivier pad
      paaie brug ding dinge dingetjie goeters plek plekke kant kante punt punte dele einde rede redes kans kanse idee idees plan planne opsie opsies
      keuse keuses manier maniere stap stappe lys lyste bladsy boek boeke foto foto's prent video skermskoot nuus waarheid leuen leuens grap nonsens
      kak gemors stront twak snert rommel skelm skelms dief diewe bedrieër bedrieërs swendelary swendelaar buis lui tel mak lam ben leë wiel gas vuur
      lug grond stof hout yster glas papier`),
    // Kaaps and slang.
    ...list(`
      ekke ek's ekself djy djulle djou djouself djyt jy't ek't ons't hulle't sy't hy't dit's ditte dissie issie wassie nie'ie nie'n byrie innie oppie
      vannie virrie vi vir'rie uittie oorie onnerie virrit hettit kannie wiettie moetie moennie magie gannie nogie oek ook'ie oekie lat dala da' daa
      da's daais daai daar'ie daarso hierso hierie hie' waa' waasie wa wiet wiete kô kom'ie gan gaan'ie gat maa ma' ma'ie na'ie nei nai neh ne né
      moes'ie mossit net'ie sieker regtag rerig rêrag lekke lekka duidelik kwaai awe aweh awê salut salute hosh hoezit howzit jis jirra jarre jitte
      yasis tjo haikona aikona eish ag ai aai sies voetsek voertsek broe bru bra bras bro brasse my-bru chommie chom chommies tjommie tjommies tjom
      ouens oukie outjie outjies ou-bra laaitie laities lightie lanie larney gamtaal slaan slaat smaak smaakit zol dop dops jol joll vra'ie vriet
      ge-like geskoon gerriekies kerel cherrie goose stukkie motjie toppie toppies klong klonkie merrem medem meraai antie anties boeta vang vangdit
      check checkit tjek tjeck check'ie gooi gooi'ie briek moer moerse befok befokte fok fokken fokkol foken fokof donner donnerse bliksem bliksemse
      verdomde verdom dêm hel bedonnerd poes kont naai naaiers drol hol-op stywe styf mal malgat skrik dik dikbek skuus s'kuus skies skiesie sê's
      sien's tjanne onse onnes inni ienige enage iemant niemant almal'ie byn bynie sommer sommerso somme someso klaarie gou-gou bietjies bietjie'tjie
      kykie kyk'ie`),
  ],
  namesToo: list(`
    annie hettie sallie willie mettie nettie tottie berg bos brand boer engel roos blom hart prins koning keizer klein swart wit bruin groen rooi grys
    geel vink haas leeu wolf bok beer vos valk arend kraai geduld hoop liefde genade vrede vreugde geloof troos wonder welkom vermaak blydskap seën
    januarie februarie maart april mei junie julie augustus september oktober november desember snyer jager ridder storm burger landman human grey
    kaptein majoor kolonel pause baron mentor mars sterretjie parel lief liefie poppie pikkie boetie sussie ouboet kleintjie bokkie nooi meraai cherry
    koster kuiper wagener slagter wever brander els kok klerk jonk niemand lang groot kort wet rand vet winter flip`),
  names: [
    // Given names of men, with the short forms.
    ...list(`
      abraham abrie adriaan albert albertus alwyn ampie andre andré andries anton antonie arno arnoldus attie barend barnard bart bartho ben bennie
      berend bernard bernardus bertus beyers blackie braam brahm callie carel carl casper cassie charl charles chris chrisjan christiaan christo
      christoffel chrisstoffel cobus coen coenie coenraad coert conrad corne corné cornelis cornelius danie daniel daniël danika dawid dawie deon
      derick dewald dewan dewet diederik dieter dirk dirkie divan dolf dries duan duard dylan eben eduan eduard egbert elardus elrich emile erasmus
      erik ernst etienne eugene evert ewald faan faantjie fanie fanus ferdi ferdie ferdinand flippie floors floris fourie francois françois franco
      frans fransie frederick frederik frik frikkie fritz gawie gerard gerardus gerdus gerhard gerhardus gerhardt gerrie gerrit gert gertjie gideon
      giel gielie gustav gys gysbert hannes hans hansie handre handré hardus hein heinrich helgaard helgard hendri hendrik hennie henk henning henri
      herman hermanus hilgard hugo ignus ignatius isak izaan izak jaap jaco jacob jacobus jacques jako jakes jakob jakobus jan janco jandre jandré
      janneman jannie janus japie jasper jean jeandre jeandré joggie johan johann johannes jonker joos joost jopie jorrie josef josias jozua juan
      juandre juandré jurgen jurgens jurie kallie karel karl kerneels klaas klaasie klasie kobus kobie koenie koos koot kosie krisjan kris kruger
      lafras lambertus lappies leander leendert leon liebrecht lodewikus lodewyk loftus louis lourens louw lucas ludwig lukas manie marchant marais
      marco marinus mario marius marko marnus marthinus marthiens martiens martin martinus mathys matthys mauritz meiring meyer michael michiel migael
      morne morné nardus neels nic nico nicolaas niek niekie niel nikolaas ockert oelof okkie oloff ollie oubaas paul paulus petri petrus philip
      phillip phillipus philippus piet pieter pietie quintin rassie reinard reinhard reinhardt renier renico riaan rian ricus rikus roald roan robbie
      roelf roelof rohan ronnie rouan ruan ruben rudi rudie rudolf rudolph ruhan rupert ruvan rynard ryno rynhard salmon salomon sampie samuel sarel
      sas schalk schalkie sebastiaan servaas sias sieg sieggie siegfried siener skalla sollie stefaan stefan stefanus stephan stephanus steyn stoffel
      swannie swys tertius theo theron theuns theunis thinus thys tian tiaan tielman tienie tinus tjaart tjaard tjokkie tobie tokkie tom ulrich vian
      viljoen waldo walter wentzel werner wessel wian wiehahn wihan wikus wilhelm willem willempie wim wimpie wouter wynand xander zander zirk zirkie`),
    // Given names of women.
    ...list(`
      adel adele adéle adri adriana aletta aletia alida alma alta amanda amelia amoré amore ancois anchen andrea andriette anel anelda anelia anelize
      anelle anesca aneska angelique anika anina anissa anita anja anke anli anlie anmari anmarie anna annalie annamarie annalize annatjie anne anneke
      annelene annelie annelien anneliese annelise annelize annemari annemarie annemie annerie annetjie annette anrie anri anriette anriëtte anseli
      ansie ansofie antoinette arina arlene beatrix berdine bernadine bernice berta bets betsie bettie bianca carika carike carien carina caritha
      carla carlien carli carlize carmen carol carolien carolina caryn catharina catherina cecile cecilia cecilie celeste celesté celia charlene
      charlize charlotte charmaine charne charné chanel chanelle chantelle chante chanté christa christelle christi christina christine christien
      claudette clarissa connie corlia cornelia cornel corrie daleen dalene danelle daniella danielle dané danélle debora delene delia dené désiré
      desiree dina dinah doret doreen dorette dorothea driekie elana elandi elanie elba elbe elbie eleanor elena elene elisabeth elisma elizabeth
      elize elizma elja ella ellie elma elmari elmarie elmien elna elri elria elrika elrina elsa elsabe elsabé elsje elsie elza emmarentia emmerentia
      emsie engela enid erena erica erika ermina erna esmari esmarie esme esmé esmerelda esta esté esther estie estelle ester eva evalie everdina
      faneka femke fien fienie francien francina franciska francisca freda frederika fredricka frieda gerda gerna gertruida gesina gezina gisela griet
      grieta grietjie handri hanlie hanna hannah hannatjie hanneke hannelie hannelore hanri hanrie hantie heidi heila heilet heilie heleen heléne
      helena hendriena hendrika hendrina hendrien henriette henriëtta hermien hermina hester hesta hesti hessie hilda hildegard hilet huibrecht ida
      ilana ilanie ilke ilna ilonka ilse ilze inge ingrid irma isabel isabella isabelle iselle issie iza izabel izelle izelma jacoba jacolien jacoline
      jacolise jacomien jacomina jana janee jané janet janeska janetta janie janien janina janine janita janke janna janneke jansie jeanett jeanette
      jeanine jeanne jeannie joalet joan joané johanna johanita johanné jolanda jolande jolandie jolandi jolene jolien jolize joretha jorika juané
      juanita judi judith julene karen karien karike karin karla karlien karli karmen karolien karolina katie katinka katrien katrina kathryn kersti
      klara kotie krista kristie lalie laetitia lara larissa leandri leane leané leani lelani lelanie lené lenie leonie leonora lerie lerike leria
      lerinda lerissa lettie lezaan lezanne lianda liani lianie lida lientjie lieske liesl liesbet liezel liezl lilly linda lindi lindie lindy linette
      linmari lise lisel liska lizanne lizé lize lizel lizelle lizet lizette lizmari loekie loraine lorette lorraine louise louisa louna luandri
      luanné lucia luzaan luzanne lydia lynette lynnette mada madel madeleen madelein madeleine madelé magda magdel magdalena magdaleen magrieta
      magriet malene malie mandie manda maraliese mardi marelda marelize maretha margaretha margriet mari maria mariaan mariana marianna marianne
      mariechen marichen marie marié marieke marielle marien marieta marietha marietjie mariette marike marilise mariska maritha maritsa maritza
      mariza marizaan marizanne marizelle marjan marlene marlien marlie marliese marlise marlize marna marné marnel marta martelize martha marthie
      marthina martie martina martine martinette maryke maryna marzaan maudie melani melanie melinda melissa mercia merinda miems mieke mienie mignon
      milandi milandri millie minette minnie monica monika monique mynie nadia nadine nadya nanette nantie narina natanya natasha nelda nelia nelie
      nellie nelmari nelmarie nerina nerine nerissa nettie nicola nicolene nicolette nicoline nienke nita noleen nonnie ohna olga paula paulina petra
      petro petronella pieternella pietronella rachel rachelle ragel reinet reinette renate rené renee renée reneé reinie rensche renske rentia retha
      rethia riana rialda rialette rianda rianette rienie rika rina rinda rita rizelle roela roelien roleen rolene rolien ronel ronelda ronell ronelle
      rosa rosalie rosaline rosina roxanne rozanne rozelle rozette ruth saar saartjie sabina saline salome salomé salomi sandra sanet sanette sanna
      sannie santa santie sara saretha sariana sarie sarita sarina selma selmari silvia simone simoné sindy soné sone sonel sonet sonette sonia sonja
      sophia sofia sophie soretha stefanie stefni stella stephanie stienie suanne sune suné sunel sunelle sunet sunette sunelia suretha surina surita
      suritha susan susanna susara susarah susette suzaan suzanne suzette talana talita talitha tania tanja tanya tarien tarina teresa tertia thea
      theresa therina tharina thelma tia tiana tielana tienke tilla tinkie toekie tossie trix trixie trudi trudie truida ulrike ulandi ursula ute
      valmé vasti veronica vida vickie wanda wandie weia welna wendy werda wilhelmina wilma willemien willemina willemse winnie wynanda ydalie yolanda
      yolande yolandé yolandi yvonne yvette zaan zandri zandria zandrie zané zanel zanelda zanelle zanette zantelle zarine zelda zelmari zelna zena
      zerelda zoë`),
    // Surnames.
    ...list(`
      ackerman ackermann acker adendorff alberts albertyn aucamp badenhorst barkhuizen basson becker behr bekker benade benadé bergh beukes bester
      bezuidenhout bierman blaauw blignaut blignault bloem blomerus boonzaaier boonzaier booyens booyse booysen bosch boshoff bosman botes botha
      bothma bouwer brandt breda breedt breitenbach breytenbach brink brits britz brummer bruwer buitendag buys calitz campher celliers cilliers
      claasen claassen claassens cloete coertze coertzen coetsee coetser coetzee coetzer combrinck combrink conradie cordier crafford craffert cronje
      cronjé cruywagen dannhauser delport deetlefs delange deysel dippenaar dorfling dreyer drotsky duvenage duvenhage ebersohn ebersöhn eckard
      eksteen els eloff engelbrecht enslin esterhuizen esterhuyse espach eybers feenstra ferreira fick fouche fouché franken fuchs geldenhuys gerber
      gericke geyer gildenhuys goosen goosens gouws greeff greef greyling griesel griessel grobbelaar grobler grobbler groenewald groenewaldt grove
      grundlingh haasbroek hamman hanekom harmse harmzen hartman hattingh havenga havemann heckroodt heunis heymans heyneke heyns heystek hoffman
      hoffmann holtzhausen holzhausen honiball hoogendyk horak horn hough huyser huysamen ingels jacobs jacobsz jansen janse janson jonck joubert
      jooste jordaan keet kellerman kemp keyser keyter kirstein kirsten kleinhans kleinsmith kleynhans kloppers klopper knoetze knoesen koch kock
      koegelenberg koekemoer koen koorts kotze kotzé kriegler kriel krige kritzinger krüger krugel krynauw kuhn kühn kuun labuschagne lamprecht
      landman langenhoven lategan laubscher lemmer lessing lerm leibrandt liebenberg lindeque linde lochner lombaard lombard loots lotter lottering
      lotz louwrens lubbe luttig luus maartens malan malherbe maree maritz marx mathee matthee meintjes meintjies mentz meyers minnaar mocke mocké
      moller möller moolman mostert mouton mulder mulke muller müller munnik myburgh naude naudé neethling nel nell neveling nieman niemandt niemann
      nienaber nieuwenhuis nieuwenhuys nieuwoudt nortje nortjé nortier nothnagel oberholster oberholzer odendaal oelofse oelofsen olckers olivier
      olwage oosthuizen oosthuysen opperman otto pauw peens pelser pieters pieterse pienaar pitout plaatjies pelzer posthumus potgieter pretorius
      pretoruis preller prinsloo putter quin raath raats raubenheimer rautenbach rabie rademan rademeyer rall redelinghuys redelinghuis reinecke
      reineke reitz retief reynders reyneke rheeder ries riekert roberts robbertse robberts roets rossouw rousseau roux rudman ruiter saaiman saayman
      sadie sauer schabort schalkwyk scheepers schlebusch schmidt schoeman scholtz schoonraad schreuder schroeder schultz schutte schwartz senekal
      serfontein slabber slabbert smit smith smuts snyders snyman spangenberg spies stander steenberg steenkamp steyl stoltz strauss strydom strijdom
      swanepoel swarts swiegers symington taljaard taljard taute terblanche terreblanche terblans theart thiart theunissen thiersen thirion thuynsma
      tolmay tredoux triegaardt trichardt truter uys ueckermann vermaak vermeulen venter verster verwey verwoerd visagie visser visagé viviers vlok
      volschenk volsteedt vollgraaff vorster vosloo vrey wagenaar waldeck wannenburg wannenburgh weideman weyers wessels wepener wiese wiid wilken
      willers winterbach wolfaardt wolmarans wolvaardt wilsnach zaaiman zeelie zeeman ziervogel zietsman zwiegelaar zwiegers`),
    // The last part of the names with van, van der, van den, de, du, le.
    ...list(`
      aardt ameyde antwerp aswegen baalen biljon bijl blerk blommestein byl colff coller deventer dyk eck eeden eetveldt emmenis emmenes gend greunen
      heerden heever heyden hoven huyssteen jaarsveld jaarsveldt kerckhoven leeve linden lill loggerenberg lingen merwe merve mescht merwede niekerk
      nieuwenhuizen noordwyk onselen pletzen poel reenen rensburg rensburgh rhyn rooyen ryneveld rynewald sandt schyff schoor spuy staden stryp tonder
      velden vollenhoven vuuren vyver vyfer walt wath watt westhuizen westhuysen wyk wyngaard wyngaardt zyl zijl bruyn bruyns clercq clerq coning
      jongh lange leeuw meillon necker ridder swardt villiers vries waal witt wette buisson plessis plooy preez pisani pré randt toit grange riche
      sueur cordeur`),
    // Families of the Cape and the Namakwaland.
    ...list(`
      abrahams abrahamse absolom adams adonis afrikaner alexander amsterdam andrews appollis appolis arendse arries baadjies baartman bailey balie
      barends barron bantam bezuidenhoudt beukman boois boucher bruintjies bruinders cairncross carelse carolissen christians christoffels cornelissen
      cupido dampies damons daniels davids deelman demas diedericks diedricks dirks dirkse domingo ebden erlank ezau esau faro fielies figeland
      fillies filander fortuin fortuyn francke fransman franse frolicks frolick freeks fredericks gabriels gallant galant gelderbloem geswind geswindt
      george gertse gillion goeieman goliath groepe groepies haarhoff hartnick hartzenberg haupt hector heldsinger hendricks hendrickse heynes hoorn
      horne isaacs isaaks jaers jafta jaftha jantjies jantjes jantjie japhta jass johnson jonas jonkers joorst josephs joseph julies kammies
      kannemeyer karelse karolus kiewiets kiewietz kiewiet klaase klaasen kleinbooi koeberg koopman koopstad kordom kortje kroukamp lackay lakay lakey
      langeveldt latola lawrence leukes lewin lewies liedeman losper maarman madalane malgas malander manho manuel manuels matthews mcquire mentoor
      miggels mitchells moos moses mouries mosterd nackerdien newman nero oliphant olifant olyn pamplin paulse pedro petersen philander phillips
      plaatjie platjies poggenpoel pokbaas prinz qually rass rinquest roman romanis roodt ruiters saaiers salie samuels samson sauls saunders scello
      schippers sedras septoe simons skei skippers slingers smous solomons speelman stalmeester stoffels stuurman swartbooi swartz syster taaibosch
      thyssen titus theys tities traut trantraal uithaler valentyn vaaltyn valentine vergotine vertuin vlotman vraagom waterboer wagenstroom wehr
      weitz wildschut williams windvogel witbooi ysterhuis zass`),
    // New names of the Cape.
    ...list(`
      aldrin alfonso aneeqah angelo anthea aubrey ayden beaulah berenice bevan bronwin bronwyn carlo carmelita chadley chantel charnelle cheslyn
      chesney chevonne chrislynn clarence clayton clint clyde curwin dalton damian damien danver darryl delano delroy denver deveron devon dominique
      donovan duran durandt edmond edwill elrico elroy elvin enrico errol euodia farrel ferlin fernando gaylene geraldine germaine gershwin giovanno
      granwill granville gregory heinz herschel herschelle ivan jarred jayden jaydin jermaine jerome jeremy jevon joash jodene jodi jovan juwayne
      kashiefa keano keenan keeno kurtley lamees leandro leeroy leighton lemuel leonardo llewellyn luciano lucrecia malvin marchell marchelle
      marcellino marshall melroy merrill merchia miche monray natheem nashwin naylin neville nolene octavia odette percival randal raylene raynard
      raynold reagan renaldo ricardo riedewaan riefaat rivaldo roderick romario ronaldo rosheda ruwayda rushdi ruwaan ruchell selwyn sharief sharlene
      sheldon sherwin sherwyn shirwin tasriqah tashreeq theolene tershia tyrese tyrell tyrone valencia valentino vernon virgil wahied waylon wilston
      winfred yandre zandre zelwin ziyaad`),
  ],
  // In small letters only. No name of the register begins or ends so.
  shapes: {
    begins: list(`
      aange afge agterge bygevoeg deurge gesk gest gestuur gekan gekry geb gepr geprob geregistr gevra gewag gewone gewoonlik heeltyd hierd hiero inged ingev
      ingel inkom kansell klagt kontak kredi lewering navra nommer onbe ongeld ongel ongem onmid ontv ooreen oorge oorbet opge opgra probl regist rekening
      saamge tegnie telefoon terug teleur uitge uitst verande verdui verken verskaf versek verske versoek verstaa vertrag verwag verwys volgen voorge waaro
      waarsk wagwo`),
    ends: list(`
      heid hede lik like likste ering erings teit iteit teite skap skappe loos lose baar bare agtig agtige asie asies isie isies nommer nommers seer iseer
      lleer treer steer eerde seerde ende ings aling alings lling llings ding dings gting ktisch ksie ksies ie'ie 'ie'n erig erige iese nning kking pping
      tting wing kaart kaarte geld werk diens dienste fout gaan kom maak`),
  },
  business: list(`
      bpk edms maatskappy besigheid onderneming ondernemings groep dienste winkel winkels slaghuis slagtery bakkery apteek praktyk prokureurs rekenmeesters
      makelaars eiendomme eiendom boerdery boerderye plase landgoed wynlandgoed kelder kelders gastehuis gastehuise verblyf restaurant kafee koffiewinkel
      padstal kwekery bouers konstruksie loodgieters elektries motors bande onderdele herstelwerk vervoer verhuisers skoonmaak sekuriteit sekuriteitsdienste
      begrafnis begrafnisdienste versekering finansies lenings skool laerskool hoërskool hoerskool kleuterskool crèche kollege akademie universiteit kerk
      gemeente bediening klub vereniging stigting trust museum munisipaliteit kliniek hospitaal skoonheidsalon haarsalon modes klere skoene meubels geskenke
      blomme troues fotografie drukkers advertensies gebruiker besoeker gas kliënt klient onbekend anoniem toets profiel hulplyn navrae verkope rekeninge
      ontvangs kantoor afdeling span`),
  greetings: phrases(`
      hallo, hallo daar, hi, haai, hello, hey, heita, aweh, awe, awê, hosh, hoesit, hoezit, goeie more, goeie môre, goeie dag, goeie middag, goeie aand,
      goeie naand, goeienaand, goeienag, goeiedag, goeiemôre, goeiemore, goeiemiddag, môre, more, môre môre, middag, naand, dag, dagsê, dag sê, hoe gaan dit,
      hoe gaan dit met julle, hoegaandit, hoop dit gaan goed, ek hoop dit gaan goed, geagte, geagte heer, geagte dame, geagte meneer, liewe, slm, slmz,
      salaam, salaams, ja, jaa, jip, jep, jawel, ja wat, ja nee, nee, nee wat, dankie, baie dankie, danke, asseblief, asb, plesier, jammer, sorry, verskoon,
      ekskuus, oeps, wag, o, ag, ag nee, wel, goed, reg, reg so, oukei, okei, ok, natuurlik, seker, sekerlik, graag, met graagte, korrek, presies, gaaf,
      dis reg, sjoe, eish, eintlik, en, ook, dan, die`),
  sounds: list(
    `uhm um uhh uh ummm ag agge o oe ooo hmm hm mmm ee eh haai sommer net maar mos eintlik nou wel dinges`,
  ),
  relations: list(`
      man mannetjie manlief vrou vroutjie vroulief vrou's eggenoot eggenote ega verloofde kêrel kerel meisie vriend vriendin vriende vriendinne maat maats
      maatjie tjommie chommie pel boesemvriend boyfriend girlfriend ma mamma mammie mams moeder ma's pa pappa pappie paps vader pa's derra dera motjie seun
      seuntjie dogter dogtertjie dogters seuns kind kindjie kinders laaitie laaities kleinkind kleinkinders kleinseun kleindogter baba tweeling broer boetie
      boet broers suster sussie sussies susters broertjie swaer swaers skoonsuster skoonma skoonpa skoonouers skoonseun skoondogter skoonfamilie ouma oupa
      oumatjie grootjie oumagrootjie oupagrootjie niggie neef neefs nefie niggies peetpa peetma stiefpa stiefma stiefkind stiefseun stiefdogter weduwee
      wewenaar familie familielid gesin buurman buurvrou bure buurt buurmense huismaat kamermaat baas base bestuurder bestuurders toesighouder werkgewer
      werknemer werknemers kollega kollegas assistent sekretaresse helper huishulp huisbediende bediende bediendes tuinier tuinman plaaswerker werker werkers
      voorman oppasser versorger drywer drywers koerier koeriers afleweraar tegnikus tegnici installeerder loodgieter elektrisiën elektrisien werktuigkundige
      bouer kontrakteur skilder agent agente makelaar makelaars konsultant dokter dokters verpleegster verpleër verpleegsters apteker tandarts sielkundige
      onderwyser onderwyseres skoolhoof dosent prokureur prokureurs rekenmeester huurder huurders verhuurder huisbaas eienaar eienaars koper kopers verkoper
      verkopers verskaffer verskaffers sender ontvanger ontvangers afsender passasier passasiers pasiënt pasient pasiënte leerder leerders student studente
      begunstigde begunstigdes rekeninghouer polishouer kaarthouer oorledene iemand persoon mens outjie ouens bediener kelner ontvangsdame bedrieër swendelaar
      skelm`),
  others: list(
    `sy haar hulle jou julle u hom hul s'n syne hare hulle's hulne jouself uself homself haarself joune julle's u's djou djulle djulle's se iemand`,
  ),
  mine: list(`my ek myne ons ekke ekself myself ek's eks onse onsself eie mynne`),
  number: {
    nouns: list(`
      nommer tuis nommers nommertjie nr nrs foonnommer foon-nommer foonnr foonnommers fone foon selfoonnommer selfoon-nommer selfoonnr selnommer sel-nommer selnr
      selno sel selfoon selfone telefoonnommer telefoon-nommer telefoonnr telnr telno tel telefoon telefone kontaknommer kontak-nommer kontaknommers kontaknr
      kontak whatsapp whatsapp-nommer whatsappnommer watsapp landlyn landlynnommer huisfoon huistelefoon huislyn werksnommer werknommer werkfoon werkstelefoon
      werktelefoon kantoornommer lyn handfoon mobiel selfoonnommers syfer syfers`),
    vague: list(`nommer nommers nommertjie nr nrs lyn syfer syfers`),
    ambiguous: list(
      `kode kodes rekening rekeninge pakkie pakkies bestelling bestellings bespreking datum saak eis betaling bedrag tiket lidmaatskap bladsy jaar kaartjie`,
    ),
    blocked: list(`
      bestelling bestellings bestelnommer bestelnr bestel-nommer bestellingnommer bestellingsnommer order ordernommer orders rekening rekeninge rekeningnommer
      rekeningnr rekening-nommer reknr rek rekno bankrekening bankrekeningnommer id id-nommer idnommer idnr id-nr id's identiteit identiteitsnommer
      identiteitsdokument verwysing verwysings verwysingsnommer verwysing-nommer verwysingnommer verwysingsnr verw ref refnommer polis polisse polisnommer
      polisnr polis-nommer eis eise eisnommer eisnr eis-nommer faktuur fakture faktuurnommer faktuurnr kwitansie kwitansienommer kwotasie kwotasienommer kaart
      kaarte kaartnommer bankkaart kredietkaart debietkaart slimkaart meter meternommer meternr meter-nommer kragmeter eenhede pakkie pakkies pakkienommer
      pakket besending besendingsnommer waybill opsporingsnommer opspoornommer naspoornommer naspeurnommer spoornommer paspoort paspoortnommer permitnommer
      lisensie lisensienommer rybewys registrasie registrasienommer nommerplaat enjinnommer onderstelnommer lidnommer lid-nommer lidmaatnommer
      lidmaatskapnommer lidmaatskap studentenommer studente-nommer studentnommer eksamennommer leerdernommer personeelnommer werknemernommer persalnommer
      kliëntnommer klientnommer kliënt-nommer pasiëntnommer pasientnommer lêernommer leernommer lêer dossier saaknommer saaknr klagtenommer tiket tiketnommer
      kaartjie kaartjienommer besprekingsnommer bespreking vlug vlugnommer sitplek voorskrifnommer toestelnommer reeksnommer serienommer serienr imei
      sim-nommer simnommer pin puk otp kode kodes wagwoord wagkode takkode poskode btw btw-nommer belastingnommer belastingverwysing erf erfnommer standplaas
      huisnommer straatnommer woonstelnommer kamernommer bladsy bedrag bedrae rand rande r sent saldo balans prys pryse totaal geboortedatum datum ouderdom
      jaar koepon koeponnommer geskenkbewys bewysnommer depositonommer debietorder kilometers km kwh artikelnommer itemnommer produknommer modelnommer
      aansoeknommer aansoekverwysing dekodeerder`),
    request: phrases(`
      bel, bel my, bel my op, bel my by, bel my op die, bel my terug, bel my terug op, bel my gerus, bel my asseblief, bel my asb, bel my liewer,
      bel my eerder, bel my net, bel my maar, bel my sommer, bel vir my, bel vir my op, bel ons, bel ons op, bel vir ons, bel gerus, bel asseblief, bel asb,
      bel liewer, bel liewers, bel eerder, bel net, bel maar, bel sommer, bel die, bel die nommer, bel hierdie, bel hierdie nommer, bel op, bel by,
      bel terug, bel terug op, bel haar, bel hom, bel hulle, bel vir haar, bel vir hom, bel my vrou, bel my man, bel my ma, bel my pa, bel my seun,
      bel my dogter, bel my sel, bel my foon, bel my *, bel gou, bel djy, bel ma, bel ma vi my, bel vi my, terugbel, terug bel, my bel, my bel op, my bel by,
      my te bel, my terugbel, my terugbel op, my skakel, my skakel by, my kontak, my kontak op, my kontak by, my bereik, my bereik op, my bereik by,
      my kry op, my kry by, my in die hande kry, my whatsapp, my whatsapp op, my sms, kan my bel, moet my bel, sal my bel, iemand my bel, iemand bel,
      laat iemand my bel, laat hulle my bel, laat hulle bel, hulle kan bel, jy kan bel, u kan bel, julle kan bel, djulle kan bel, djy kan bel, kontak my,
      kontak my op, kontak my by, kontak my asseblief, kontak my gerus, kontak ons, kontak vir my, kontak haar, kontak hom, kontak asseblief, kontak liewer,
      kontak my *, skakel my, skakel my op, skakel my by, skakel my asseblief, skakel my terug, skakel my gerus, skakel ons, skakel asseblief, skakel gerus,
      skakel liewer, skakel die, skakel haar, skakel hom, skakel my *, whatsapp my, whatsapp my op, watsapp my, sms my, sms my op, sms na, whatsapp na,
      stuur n sms na, stuur n whatsapp na, stuur vir my n sms, stuur vir my n whatsapp, stuur n boodskap na, gee my n oproep, gee my n lui, gee my n luitjie,
      gee n lui, gee n luitjie, lui my, lui my op, gooi my n lui, gooi n bel, gooi n call, phone my, phone my op, call my, fone my, bereik my, bereik my op,
      bereik my by, kry my op, kry my by, kry my hier, kry vir my by, vang my op, vang my by, in die hande kry by, gebruik, gebruik die, gebruik liewer,
      gebruik eerder, gebruik asseblief, gebruik hierdie, gebruik die nommer, gebruik my *, probeer my op, probeer my by, probeer liewer, probeer eerder,
      liewer op, eerder op, beskikbaar op, beskikbaar by, bereikbaar op, bereikbaar by, kontakbaar op, te bereik by, te bereik op, bereik word by,
      bereik word op, gekontak word op, gekontak word by, beste nommer, beste nommer is, beste op, ek verkies, verkieslik, beter op, kontaknommer is`),
    past: phrases(`
      gebel, het gebel, my gebel, my gebel het, ek het gebel, julle gebel, gebel van, gebel vanaf, gebel op, teruggebel, gefoon, gephone, gecall, gebelle,
      geskakel, gekontak, gesms, probeer bel, probeer te bel, probeer skakel, probeer julle bel, aanhou bel, hou aan bel, bel aanmekaar, bel aanhoudend,
      bel heeltyd, bel die heeltyd, my heeltyd bel, bel my heeltyd, bel my aanhoudend, bel my elke, bel my kort-kort, kort kort bel, ek bel, as ek bel,
      wanneer ek bel, toe ek bel, ek bel al, ek phone, kan ek bel, moet ek bel, sal ek bel, kan ek julle bel, waarop kan ek bel, watter nommer, gekry,
      sms gekry, n sms gekry, oproep gekry, oproep van, oproepe van, boodskap van, boodskap gekry, sms van, sms vanaf, ontvang, gemiste oproep,
      gemiste oproepe, missed call, antwoord, antwoord nie, antwoord niemand, niemand antwoord, niemand tel op, tel nie op nie, tel niemand op, lui net,
      lui en lui, gaan na stempos, stempos, voicemail, gaan dood, hulplyn, hulplyn is, noodlyn, klagtelyn, kliëntediens, klientediens, kliëntesorg,
      inbelsentrum, oproepsentrum, tolvry, tolvrye, skakelbord, julle nommer, julle se nommer, jou nommer, u nommer, julle lyn, julle kantoor, julle tak,
      julle webwerf, julle webblad, julle agent, julle drywer, djulle nommer, djulle se nommer, is dit julle, is dit jou nommer, is dit u nommer,
      is hierdie julle, is dit een van julle, een van julle nommers, wie se nommer, wie is dit, wat my bel, wat gebel het, wat my gebel het, wat bel,
      bedrieg, bedrieër, swendelaar, skelm, skelms, bedrogspul, rob my, jy gegee het, jy my gegee het, julle gegee het, wat julle gegee het, wat op die,
      ek moet bel, gesê ek moet bel, sê ek moet bel, gesê ek moet, sê ek moet, wou hê ek moet, vra dat ek, gesê om, lugtyd gestuur, lugtyd gekoop,
      lugtyd gelaai, lugtyd na, lugtyd vir, data gelaai, data gestuur, geld gestuur, geld oorgeplaas, oorgeplaas na, inbetaal, gestuur na,
      ewallet gestuur na, betaal aan`),
    stale: phrases(`
      ou nr, ou selnommer, ou foon, ou foonnommer, ou een, ou nommertjie, ou lyn, my ou een, oue, ou nommer, ou sel, die ou nommer, vorige, vorige nommer,
      vroeëre, vroeere, gewese, nie meer, niemeer, nie meer nie, nie langer, moenie, moenie bel, moenie my bel, moenie gebruik, moet nie, moet my nie,
      moet asseblief nie, moetie, moennie, moenie daai, nooit, werk nie, werk nie meer nie, werk'ie, verloor, het verloor, gesteel, gesteelde, is gesteel,
      afgesny, buite werking, nie in gebruik, was, was my, nie myne, nie myne nie, nie op, nie by, nie die, nie na, nie my, nie daai, nie daardie,
      nie hierdie, dis nie, dit is nie,  verander van, verander vanaf, was eers, in plaas van, in pleks van, pleks van, los die, los daai,
      vergeet, vergeet die, ignoreer, hou op bel, stop bel, het nie meer, gebruik nie, gebruik nie meer, is dood, foon is dood, nie beskikbaar op,
      nie bereikbaar op, nie daai nie`),
    second: phrases(`
      tweede, tweede een, die tweede, tweede nommer, die tweede nommer, liewer die tweede, die ander een, ander een, die ander nommer, laaste een,
      die laaste een, laasgenoemde, nommer twee, nommer 2, de een, de nommer, die 2de`),
    notThis: phrases(`
      nie hierdie nommer, nie op hierdie nommer, nie hierdie een, nie op hierdie een, nie hierdie foon, nie op hierdie foon, nie dié nommer,
      nie op dié nommer, nie op die een, nie op whatsapp, nie hierdie lyn, moenie hierdie nommer, moenie op hierdie, moenie my op hierdie,
      moenie my hier bel, moenie my hierop, moenie hier bel, moenie hierop, hierdie nommer is nie myne, dis nie my nommer, dit is nie my nommer,
      dis nie my foon, dit is nie my foon, hierdie is nie my foon, hierdie is nie my nommer, foon is nie myne, nommer is nie myne, hierdie nommer is my *,
      hierdie is my * se, dis my * se foon, dis my * se nommer, dit is my * se foon, dit is my * se nommer, nie op die nommer, geleende foon,
      tydelike nommer, ek leen die foon, ek leen my *, het nie n foon, het nie my eie foon`),
    after: list(`is was dis wat`),
    turns: phrases(`
      maar, maar my, egter, liewer, liewers, eerder, anders, of anders, so, dus, daarom, want, en my, en bel, en kontak, en skakel, en die, en asseblief,
      en gebruik, bel liewer, bel eerder, bel asseblief, bel gerus, kontak asseblief, skakel asseblief, gebruik eerder, gebruik liewer, nou is my, nou op,
      nuwe nommer, nuwe een, nuwe een is, die nuwe, die nuwe een, my nuwe, my nuwe nommer, my huidige, my nommer is, my nommers is, my nr is, my sel is,
      my selnommer is, my selfoon is, my selfoonnommer is, my foon is, my foonnommer is, my kontaknommer is, my telefoonnommer is, my whatsapp is,
      my whatsapp nommer is, hier is my, hier's my, dis my, dit is my, jy kan, u kan, julle kan, djulle kan, djy kan, omdat, aangesien, alhoewel, hoewel, ma,
      maa, net, slegs`),
    digits: {
      nul: '0',
      zero: '0',
      nil: '0',
      noll: '0',
      een: '1',
      één: '1',
      twee: '2',
      drie: '3',
      vier: '4',
      vyf: '5',
      ses: '6',
      sewe: '7',
      agt: '8',
      nege: '9',
      neë: '9',
      tien: '10',
      elf: '11',
      twaalf: '12',
      dertien: '13',
      veertien: '14',
      vyftien: '15',
      sestien: '16',
      sewentien: '17',
      agtien: '18',
      agttien: '18',
      negentien: '19',
      neëntien: '19',
      honderd: '00',
      duisend: '000',
      plus: '+',
      // Units come before tens: "nul twee-en-tagtig".
      'een-en-twintig': '21',
      eenentwintig: '21',
      'twee-en-twintig': '22',
      tweeëntwintig: '22',
      'drie-en-twintig': '23',
      drieëntwintig: '23',
      'vier-en-twintig': '24',
      vierentwintig: '24',
      'vyf-en-twintig': '25',
      vyfentwintig: '25',
      'ses-en-twintig': '26',
      sesentwintig: '26',
      'sewe-en-twintig': '27',
      seweëntwintig: '27',
      'agt-en-twintig': '28',
      agtentwintig: '28',
      'nege-en-twintig': '29',
      negeëntwintig: '29',
      'een-en-dertig': '31',
      eenendertig: '31',
      'twee-en-dertig': '32',
      tweeëndertig: '32',
      'drie-en-dertig': '33',
      drieëndertig: '33',
      'vier-en-dertig': '34',
      vierendertig: '34',
      'vyf-en-dertig': '35',
      vyfendertig: '35',
      'ses-en-dertig': '36',
      sesendertig: '36',
      'sewe-en-dertig': '37',
      seweëndertig: '37',
      'agt-en-dertig': '38',
      agtendertig: '38',
      'nege-en-dertig': '39',
      negeëndertig: '39',
      'een-en-veertig': '41',
      eenenveertig: '41',
      'twee-en-veertig': '42',
      tweeënveertig: '42',
      'drie-en-veertig': '43',
      drieënveertig: '43',
      'vier-en-veertig': '44',
      vierenveertig: '44',
      'vyf-en-veertig': '45',
      vyfenveertig: '45',
      'ses-en-veertig': '46',
      sesenveertig: '46',
      'sewe-en-veertig': '47',
      seweënveertig: '47',
      'agt-en-veertig': '48',
      agtenveertig: '48',
      'nege-en-veertig': '49',
      negeënveertig: '49',
      'een-en-vyftig': '51',
      eenenvyftig: '51',
      'twee-en-vyftig': '52',
      tweeënvyftig: '52',
      'drie-en-vyftig': '53',
      drieënvyftig: '53',
      'vier-en-vyftig': '54',
      vierenvyftig: '54',
      'vyf-en-vyftig': '55',
      vyfenvyftig: '55',
      'ses-en-vyftig': '56',
      sesenvyftig: '56',
      'sewe-en-vyftig': '57',
      seweënvyftig: '57',
      'agt-en-vyftig': '58',
      agtenvyftig: '58',
      'nege-en-vyftig': '59',
      negeënvyftig: '59',
      'een-en-sestig': '61',
      eenensestig: '61',
      'twee-en-sestig': '62',
      tweeënsestig: '62',
      'drie-en-sestig': '63',
      drieënsestig: '63',
      'vier-en-sestig': '64',
      vierensestig: '64',
      'vyf-en-sestig': '65',
      vyfensestig: '65',
      'ses-en-sestig': '66',
      sesensestig: '66',
      'sewe-en-sestig': '67',
      seweënsestig: '67',
      'agt-en-sestig': '68',
      agtensestig: '68',
      'nege-en-sestig': '69',
      negeënsestig: '69',
      'een-en-sewentig': '71',
      eenensewentig: '71',
      'twee-en-sewentig': '72',
      tweeënsewentig: '72',
      'drie-en-sewentig': '73',
      drieënsewentig: '73',
      'vier-en-sewentig': '74',
      vierensewentig: '74',
      'vyf-en-sewentig': '75',
      vyfensewentig: '75',
      'ses-en-sewentig': '76',
      sesensewentig: '76',
      'sewe-en-sewentig': '77',
      seweënsewentig: '77',
      'agt-en-sewentig': '78',
      agtensewentig: '78',
      'nege-en-sewentig': '79',
      negeënsewentig: '79',
      'een-en-tagtig': '81',
      eenentagtig: '81',
      'twee-en-tagtig': '82',
      tweeëntagtig: '82',
      'drie-en-tagtig': '83',
      drieëntagtig: '83',
      'vier-en-tagtig': '84',
      vierentagtig: '84',
      'vyf-en-tagtig': '85',
      vyfentagtig: '85',
      'ses-en-tagtig': '86',
      sesentagtig: '86',
      'sewe-en-tagtig': '87',
      seweëntagtig: '87',
      'agt-en-tagtig': '88',
      agtentagtig: '88',
      'nege-en-tagtig': '89',
      negeëntagtig: '89',
      'een-en-negentig': '91',
      eenennegentig: '91',
      'twee-en-negentig': '92',
      tweeënnegentig: '92',
      'drie-en-negentig': '93',
      drieënnegentig: '93',
      'vier-en-negentig': '94',
      vierennegentig: '94',
      'vyf-en-negentig': '95',
      vyfennegentig: '95',
      'ses-en-negentig': '96',
      sesennegentig: '96',
      'sewe-en-negentig': '97',
      seweënnegentig: '97',
      'agt-en-negentig': '98',
      agtennegentig: '98',
      'nege-en-negentig': '99',
      negeënnegentig: '99',
    },
    tens: {
      twintig: '2',
      dertig: '3',
      veertig: '4',
      vyftig: '5',
      sestig: '6',
      sewentig: '7',
      tagtig: '8',
      negentig: '9',
    },
    repeat: {
      dubbel: 2,
      dubbele: 2,
      double: 2,
      driedubbel: 3,
      drievoudig: 3,
      tripel: 3,
      trippel: 3,
    },
    fillers: list(`uhm uh um ag dan en koppelteken strepie streep spasie komma nou weer volgende`),
    atEnd: phrases(`
      eindig, eindig op, eindig met, eindig in, eindig dit, laaste, laaste syfer, laaste syfers, laaste twee, laaste drie, laaste vier, laaste een,
      op die einde, aan die einde, aan die einde is, einde, die einde is, agteraan, agter, aan die agterkant, laaste nommers, laaste deel, laaste gedeelte`),
    atStart: phrases(`
      begin met, begin, begin dit met, begin by, eerste, eerste syfer, eerste syfers, eerste drie, aan die begin, in die begin, vooraan, voor aan, kode,
      skakelkode, areakode`),
  },
  email: {
    nouns: list(`
      epos e-pos eposadres e-posadres epos-adres e-pos-adres eposse e-posse emailadres e-mailadres email-adres mailadres email e-mail mail adres posbus inboks`),
    at: list(`by aan at apestert aapstert apestertjie aapstertjie krul`),
    signs: {
      punt: '.',
      kol: '.',
      dot: '.',
      punkt: '.',
      onderstreep: '_',
      onderstreping: '_',
      onderstreepie: '_',
      onderstrepie: '_',
      laestreep: '_',
      underscore: '_',
      koppelteken: '-',
      koppel: '-',
      strepie: '-',
      streep: '-',
      streepie: '-',
      aandagstreep: '-',
      minus: '-',
      plus: '+',
    },
    request: phrases(`
      epos my, epos my by, epos my op, e-pos my, e-pos my by, e-pos my op, epos dit, epos dit na, epos dit aan, e-pos dit na, epos vir my, mail my,
      mail my by, mail my op, mail dit, mail dit na, email my, email my by, email dit na, stuur dit na, stuur dit aan, stuur dit vir, stuur na, stuur aan,
      stuur vir my, stuur vir my na, stuur dit asseblief na, stuur asseblief na, stuur asb na, stuur alles na, stuur die * na, stuur die * aan,
      stuur hulle na, stuur hom na, stuur maar na, stuur liewer na, stuur eerder na, stuur n epos na, stuur n e-pos na, stuur vir my n epos, skryf aan my,
      skryf vir my, skryf na, skryf my by, antwoord op, antwoord na, antwoord my by, kontak my, kontak my by, kontak my op, bereik my, bereik my by,
      kry my by, gebruik, gebruik die, gebruik liewer, gebruik eerder, liewer na, eerder na, verkies, verkieslik, beste epos, beste e-pos, gestuur word na,
      my epos, my per epos, my per e-pos, per epos by, per e-pos by`),
    past: phrases(`
      gestuur, gestuur na, gestuur aan, het gestuur, ge-epos, ge-e-pos, geëpos, geepos, gemail, ge-email, geskryf, geskryf na, gekry, gekry van, ontvang,
      ontvang van, geantwoord, geen antwoord, nie geantwoord, teruggestuur, gebons, bons, kom terug, julle epos, julle e-pos, julle se epos, djulle epos,
      jou epos, jou e-pos, u epos, u e-pos, u e-posadres, julle adres, is dit julle, is dit jou, is dit u, is hierdie julle, van die adres, vanaf, epos van,
      e-pos van, mail van, kom van, bedrog, swendelary, phishing, afskrif aan, met afskrif, gesê ek moet, sê ek moet, wou hê ek moet, moet ek stuur,
      kan ek stuur, stuur ek dit, waarheen stuur ek, ingeteken met, geregistreer met`),
  },
  correction: phrases(`
      jammer, sorry, verskoon, verskoon my, verskoning, ekskuus, skuus, skies, verkeerd, verkeerde, verkeerd gespel, verkeerd getik, fout, foutjie, my fout,
      tikfout, tikfoutjie, spelfout, ek bedoel, bedoel, bedoel ek, ek het bedoel, ek bedoel eintlik, ek meen, eintlik, dis eintlik, dit is eintlik, nee,
      nee wag, nee sorry, nee jammer, wag, wag nou, oeps, oepsie, o nee, ag nee, eish, liewer, liewers, eerder, in plaas van, pleks van, moet wees,
      moes wees, reg is, regte een, regte nommer, regte naam, regte spelling, korrekte, korrekte nommer, korrekte naam, korrekte spelling, korreksie,
      regstelling, om reg te stel, stel reg, maak dit, maak dit reg, verander dit, verander na, ignoreer, ignoreer dit, ignoreer die vorige, vergeet dit,
      los dit, skrap dit, skrap die, nie daai nie, nie dit nie, word gespel, spel met, gespel met, outokorrek, autocorrect, foon het verander`),
  not: phrases(`nie, nooit, nie meer, moenie, moet nie, moennie, is nie, geen, niks, glad nie`),
  yes: phrases(`
      ja, jaa, jip, jep, jap, jawel, ja dis reg, ja dis korrek, ja asseblief, ja asb, ja dankie, ja wat, ja nee, ja gerus, ja seker, ja dis hy, ja dis ek,
      ja dis my nommer, ja dit is, reg, reg so, dis reg, dit is reg, dis reg so, heeltemal reg, alles reg, alles korrek, jy is reg, jy's reg, u is reg,
      djy's reg, korrek, dis korrek, dit is korrek, presies, presies so, net so, juis, seker, sekerlik, natuurlik, definitief, beslis, absoluut, bevestig,
      ek bevestig, bevestig so, klop, dit klop, dis hy, dis die een, dis myne, dit is myne, dis my nommer, dis goed, dis goed so, dis fine, dis doodreg,
      doodreg, goed, goed so, gaaf, gaan voort, doen so, doen dit, gebruik dit, gebruik hom, oukei, okei, ok, graag, asseblief, perfek, duidelik, kwaai,
      aweh, awe, yebo, einste, die einste, selfde nommer, dieselfde nommer, dieselfde, nog steeds, nogsteeds, ja steeds, is reg, is korrek`),
  no: phrases(`
      nee, nee man, neeh, nei, nee dankie, nee dis nie, nee dit is nie, nee dis verkeerd, nee ek is nie, nee jammer, nee sorry, nee wag, nee wat, nee nee,
      nooit, glad nie, natuurlik nie, dis verkeerd, dit is verkeerd, verkeerd, verkeerde persoon, nie ek nie, nie myne nie, nie reg nie, dis nie reg nie,
      dis nie my, aikona, haikona, nah`),
  ask: {
    reach: phrases(
      `jou bereik, u bereik, jou bel, u bel, jou terugbel, jou skakel, u skakel, terugskakel, jou in die hande kry, u kontak, jou kontak`,
    ),
    where: phrases(
      `waar, watter dorp, watter stad, watter area, watter tak, watter voorstad, jou adres, u adres, afleweradres`,
    ),
    surnameAlone: list(`van`),
    words: phrases(`
      asseblief, asb, wat, wat is, wie, watter, mag ek, mag ons, mag, kan ek, kan ons, kan jy, kan u, kan, gee, gee asseblief, gee my, gee vir, gee ons,
      stuur, verskaf, verstrek, voorsien, tik, tik in, voer in, sleutel in, vul, vul in, vul asseblief, bevestig, deel, deel asseblief, skryf, sê, sê vir my,
      sê asseblief, vertel, laat weet, laat my weet, los, los jou, los u, antwoord met, hoe, ek het, ons het, ek benodig, ons benodig, benodig, ek kort,
      ons kort, nodig, ek soek, ons soek, voordat, om voort te gaan, om te begin, eerstens, jou, u, en jou, en u, djou, wie's, wat's`),
    who: phrases(`
      wie is dit, wie's dit, wie praat, wie praat nou, wie skryf, wie gesels, wie bel, met wie, met wie praat, met wie praat ek, met wie gesels ek,
      met wie praat ons, met wie het ek, wie het ek, wie is jy, wie is u, wie is djy, wie's jy, met wie chat ek, met wie doen ek, wie is aan die lyn,
      wie mag ek, wie kan ek, wie moet ek, wie sal ek, wie kan ons, wie moet ons, wie sal ons, wie mag ons, vir wie kan ons, vir wie moet ons vra,
      na wie moet, hoe spreek, hoe spreek ek, hoe spreek ons, hoe kan ek jou aanspreek, hoe kan ek u aanspreek, hoe mag ek jou, hoe mag ek u,
      hoe moet ek jou, hoe moet ek u, hoe noem ek, hoe wil jy, hoe wil u, wat noem ek, wat kan ek jou noem, wat kan ek u noem, wat moet ek jou noem,
      wat mag ek jou noem, wat noem hulle jou, aanspreek, stel jouself voor, stel uself voor, hoe heet, hoe heet jy, hoe heet u, wat is die naam,
      hoe spel jy, hoe spel u, hoe word dit gespel, spel dit, spel jou naam, spel u naam`),
    name: list(`naam name naam-en-van naampie`),
    given: phrases(`voornaam, voorname, eerste naam, noemnaam, roepnaam, doopname`),
    surname: phrases(`
      jou van, u van, djou van, julle van, wat is jou van, wat is u van, van is, van asseblief, van asb, en van, en die van, naam en van, die van,
      familienaam`),
    details: phrases(`
      besonderhede, kontakbesonderhede, kontak besonderhede, persoonlike besonderhede, jou inligting, u inligting, kontakinligting, persoonlike inligting,
      jou details, u details, jou kontak, u kontak, hoe kan ons jou kontak, hoe kan ons u kontak, hoe kan ons jou bereik, hoe kan ons u bereik,
      hoe kan ek jou bereik, hoe kan ek u bereik, hoe bereik ons, waar kan ons jou kry`),
    your: phrases(`jou, u, jy, djou, djy, julle, djulle, jouself, uself, jou eie, u eie`),
    other: phrases(`
      maatskappy, besigheid, werkgewer, skool, kollege, universiteit, straat, straatnaam, dorp, voorstad, produk, produknaam, item, medisyne, troeteldier,
      hond, kat, perd, organisasie, takname, taknaam, winkel se naam, naam van jou *, naam van u *, naam van die maatskappy, naam van die winkel,
      naam van die skool, naam van die persoon wat, name van die kinders, naam op die rekening, naam op die kaart, naam op die polis, naam op die bestelling,
      rekeninghouer, kaarthouer, polishouer, hooflid, naasbestaande, naasbestaandes, begunstigde, noodkontak, nood kontak, ontvanger, wat ontvang,
      wie ontvang, wie gaan ontvang, wie sal ontvang, wie haal, wie sal dit haal, wie kom haal, sender, afsender, wie stuur, oorledene, pasiënt, pasient,
      kind se, man se, vrou se, ma se, pa se, baba se, leerder se, student se, drywer se, agent se, konsultant se, dokter se, kliënt se, gebruikersnaam,
      vorige van, nooiensvan, meisiesvan, wie het jou gehelp, wie het u gehelp, wie het jou verwys, watter agent, watter drywer`),
    confirm: phrases(`
      is dit reg, is dit korrek, is dit nog, is dit nog reg, is dit nog steeds, is dit steeds, is dit die, is dit jou, is dit u, is dit, is hierdie,
      is hierdie reg, is dit die regte, korrek, reg, reg so, dis reg, klop dit, klop dit so, het ek dit reg, het ek reg, het ek jou reg, kan ek bevestig,
      mag ek bevestig, bevestig, bevestig asseblief, om te bevestig, net om te bevestig, jou nommer, u nommer, nommer nog, nog jou nommer, nog u nommer,
      nog reg, nog geldig, nog korrek, dieselfde nommer, hierdie nommer, die nommer, nommer eindig, nommer wat eindig, wat op * eindig, bel op, bel by,
      jou bel op, u bel op, jou skakel op, jou kontak op, u kontak op, jou bereik op, u bereik op, jou bereik by, jou epos, u epos, jou e-pos, u e-pos,
      na hierdie adres, stuur na, stuur dit na, stuur aan, gebruik, kan ons gebruik, kan ek gebruik, mag ons gebruik, moet ons, moet ek, sal ons, sal ek,
      op rekord, op ons stelsel, ons het, ek het, ek sien, jy het gesê`),
  },
});
