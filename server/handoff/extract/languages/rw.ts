import { language, list, phrases } from './language.ts';

/** Ikinyarwanda as it is typed in Rwanda, with the French and Swahili that is mixed into it. */
export const rw = language({
  code: 'rw',
  country: 'RW',
  name: {
    strong: phrases(`
      nitwa, nitwa amazina, njye nitwa, njyewe nitwa, jye nitwa, jyewe nitwa, nge nitwa, ngewe nitwa, nditwa, ubundi nitwa, mbandikwa,
      izina ryanjye ni, izina ryanjye, izina ryange ni, izina ryange, izina ryanjye ryose ni, izina ryanjye nyakuri ni, izina ryanjye rya mbere ni,
      izina ni, izina nitwa, izina rya mbere ni, izina ryuzuye ni, amazina yanjye ni, amazina yanjye, amazina yange ni, amazina yange,
      amazina yanjye yose ni, amazina yanjye yombi ni, amazina yanjye yuzuye ni, amazina yanjye nyakuri ni, amazina yanjye nitwa,
      amazina yanjye uko ari abiri ni, amazina ni, amazina yose ni, amazina yuzuye ni, amazina nitwa, amazina yanjye ni aya,
      izina ryanjye ry'idini ni, izina ry'idini ni, muravugana na, uravugana na, muvugana na, uvugana na, murimo muvugana na, urimo uvugana na,
      murimo kuvugana na, urimo kuvugana na, muri kuvugana na, uri kuvugana na, nzwi ku izina rya, nzwi ku mazina ya, nzwi nka, mu mazina nitwa,
      ku mazina nitwa, ku izina nitwa, handikwa, ryandikwa, yandikwa, izina ryanjye ryandikwa, amazina yanjye yandikwa, je m'appelle, moi c'est,
      mon nom est, mon nom c'est, mes noms sont, je me nomme, my name ni`),
    weak: phrases(`
      ni njye witwa, ni njyewe witwa, ni njye ubwanjye, njye ubwanjye ndi, ubwanjye ndi, uwandika ni, uwanditse ni, uvuga ni, uwuvuga ni,
      uwo muvugana ni, uwo muvugana ni njye, ndi, njye ndi, njyewe ndi, jye ndi, jyewe ndi, nge ndi, nanjye ndi, ndi uwitwa, ni njye, ni njyewe,
      ni jye, ni jyewe, ni nge, uyu ni, aha ni, hano ni, ku izina rya, ku mazina ya, nashakaga kuvuga, nshaka kuvuga, navugaga, je suis, c'est,
      ici c'est`),
    copula: phrases(`njye, njyewe, jyewe, jye, moi, ni`),
    nick: phrases(`
      munyite, mujye munyita, ujye unyita, unyite, nyita, mwanyita, wanyita, mushobora kunyita, ushobora kunyita, banyita, bakunda kunyita,
      bose banyita, abantu banyita, inshuti zinyita, bampamagara, mukunde kunyita, akazina, akazina ni, akabyiniriro, akabyiniriro ni,
      akazina k'akabyiniriro ni, uzwi nka, bazi ku izina rya, appelez-moi, appelle-moi`),
    label: phrases(`
      izina, amazina, amazina yose, amazina yombi, amazina yuzuye, izina ryuzuye, izina ryose, izina rya mbere, izina ry'idini, izina ry'irikirisitu,
      izina rya gikirisitu, izina n'irindi, amazina y'umukiriya, izina ry'umukiriya, amazina yawe, izina ryawe, amazina yanyu, nom, noms, prénom,
      prenom, nom et prénom, nom et prenom, noms et prénoms, nom complet`),
    surname: phrases(`
      irindi zina, irindi zina ni, irindi ni, irindi zina ryanjye ni, irya nyuma ni, izina ry'umuryango, izina ry'umuryango ni,
      izina ryanjye ry'umuryango, izina ryanjye ry'umuryango ni, iry'umuryango, iry'umuryango ni, izina rya nyuma, izina rya nyuma ni,
      izina ryanjye rya nyuma ni, izina rya kabiri, izina rya kabiri ni, izina ryanjye rya kabiri ni, irya kabiri ni, izina ry'ikinyarwanda,
      izina ry'ikinyarwanda ni, izina rya kinyarwanda, izina rya kinyarwanda ni, izina ryanjye ry'ikinyarwanda ni, iry'ikinyarwanda ni,
      iryo mu muryango ni, nom de famille, mon nom de famille est`),
    closers: phrases(`
      ari njye, ari njyewe, ni njye nyine, ni njye ubwanjye, niko banyita, ni ko banyita, niko nitwa, niryo nahawe, ni ryo nahawe,
      niryo zina ryanjye, ni ryo zina ryanjye, ni izina ryanjye, niyo mazina yanjye, ni yo mazina yanjye, ni amazina yanjye, ni ko nitwa,
      nicyo nitwa, hano, ndi hano, ni njye, ni njyewe, ni jye, uvuga, wivugira, niryo zina, niyo mazina, ni yo mazina`),
    signoffs: phrases(`
      uwanyu, uwawe, umukiriya wanyu, umukiriya wawe, ni njye, ni njyewe, ni jyewe, mugire amahoro, mugire ibihe byiza, mugire umunsi mwiza,
      murakoze, murakoze cyane, urakoze, merci, mukomere, bikorewe, byanditswe na, nimugire amahoro, cordialement, bien à vous`),
    borrowed: phrases(`
      iyi telefone ni iya, iyi telefone ni iy', iyi telefoni ni iya, iyi telefoni ni iy', iyi fone ni iya, iyi telefone si iyanjye,
      iyi telefoni si iyanjye, iyi fone si iyanjye, telefone si iyanjye, telefoni si iyanjye, si telefone yanjye, si telefoni yanjye,
      ndi kuri telefone ya, ndi kuri telefoni ya, ndi kuri telefone y'*, nkoresha telefone ya, nkoresha telefoni ya, nkoresha telefone y'*,
      ndi gukoresha telefone ya, ndi gukoresha telefoni ya, ndi gukoresha telefone y'*, ndimo gukoresha telefone ya, nkoresheje telefone ya,
      nkoresheje telefoni ya, nkoresheje telefone y'*, ndandikira kuri telefone ya, ndandikira kuri telefone y'*, natiye telefone, natijwe telefone,
      ntijwe telefone, natiye telefoni, natiye fone, iyi whatsapp ni iya, iyi whatsapp ni iy'*, whatsapp ni iya, whatsapp si iyanjye,
      iyi nimero ni iya, iyi nimero ni iy'*, iyi konti ni iya, iyi konti ni iy'*, iyi telefone ni iy'*, iyi telefoni ni iy'*, iryo zina si iryanjye,
      iryo si izina ryanjye, ayo mazina si ayanjye, ayo si amazina yanjye, si izina ryanjye, si amazina yanjye, si ayanjye, si iryanjye,
      izina rya whatsapp, amazina ya whatsapp, izina riri kuri whatsapp, amazina ari kuri whatsapp, ntabwo ari izina ryanjye,
      ntabwo ari amazina yanjye`),
    notMe: phrases(`
      si njye, si njyewe, si jye, si jyewe, ntabwo ari njye, ntabwo ari njyewe, uwo si njye, uwo si njyewe, atari njye, sindi we, sindi uwo,
      ntabwo ndi we, ntabwo ndi uwo, mwanyitiranyije, wanyitiranyije, mwibeshye umuntu, mwibeshye ku muntu, ni undi muntu, uwo ni undi, uwo simuzi,
      simuzi, ntabwo nitwa, sinitwa gutyo`),
    prefixes: list(`n' w' y' z' b' k' cy' rw' bw' tw' ry' by' nk' mw' s'`),
    mentions: phrases(`
      mubaze, ubaze, mumubaze, babaze, mubarize, ubarize, mushake, umushake, mumushake, muhe, mumuhe, uhe, mumpe, mpa, mbonera, mumbonere,
      mumbwirire, bambwiye ko, nabwiwe na, nahawe na, nohereje kwa, yoherejwe na, yanditswe na, yatanzwe na, yazanywe na, nshaka kuvugisha,
      ndashaka kuvugisha, nshaka, ndashaka umukozi witwa, umuntu witwa, umukozi witwa, umumotari witwa, umushoferi witwa, uwiyita, wiyita, yiyita,
      mu kimbo cya, ku ruhande rwa, ndandikira, nandikira, nandikiye, mukozi wanyu, salut, bonjour monsieur, bonjour madame, uraho, mwiriweho,
      komera, muraho, muraho neza, mwaramutse, mwaramutse neza, mwiriwe, mwiriwe neza, waramutse, wiriwe, bite, amakuru, amakuru yawe, amakuru yanyu,
      salama, bonjour, bonsoir, mukomere, muramuke, ijoro ryiza, umunsi mwiza, murakoze, murakoze cyane, urakoze, urakoze cyane, ndagushimiye,
      ndabashimiye, nshimiye, merci, mbabarira, pole, wa, ya, cya, ba, rya, bya, za, kwa, kuri, uwitwa, witwa, yitwa, bitwa, wiyise, kuvugana na,
      kuvugisha, mvugane na, navuganye na, twavuganye na, ndavugana na, turavugana na, nshaka kuvugana na, ndashaka kuvugana na, ndi kumwe na,
      hamwe na, mubwire, muhamagare, mumvugishe, ivuye kwa, bivuye kwa, yavuye kwa, avuye kwa, mu izina rya, mu kigwi cya, mu mwanya wa,
      izina rye ni, amazina ye ni, izina rye, amazina ye, ku bwa, je veux parler à`),
    places: phrases(`
      wo, wo ku, wo mu, wo muri, wa hariya, uwo ku, uwo mu, uwo muri, bo mu, bo ku, yo mu, yo ku, ukomoka i, ukomoka mu, nkomoka i, nkomoka mu,
      utuye i, utuye mu, utuye ku, utuye muri, nkorera i, nkorera mu, nkorera ku, ndi ku, mvuye, ngiye i, kugera i, kugera mu, uvuye i, ishami ry',
      centre ya, gare ya, kwa, i, mu, muri, ku, kuri, i wa, iwacu, nturuka, nturuka i, nturuka mu, ntuye, ntuye i, ntuye mu, ntuye muri, mba, mba i,
      mba mu, ndi i, ndi mu, ndi muri, mvuye i, mvuye mu, uw'i, w'i, b'i, y'i, umujyi wa, mu mujyi wa, akarere ka, mu karere ka, intara y',
      umurenge wa, mu murenge wa, akagari ka, mu kagari ka, umudugudu wa, mu mudugudu wa, igihugu cy', ishami rya, hafi ya, agace ka, à, habite à`),
  },
  titles: list(`
    bwana bw madamu madame mme mademoiselle mlle monsieur mr mrs muganga dogiteri dr docteur mwarimu umwarimu mwalimu pasiteri pastori pasitoro
    padiri musenyeri nyakubahwa nyakubahwo depite honorable minisitiri meya gitifu afande kapiteni koloneli jenerali liyetona sheikh shehe imamu
    furere mama papa muzehe mzee maître maitre metre enjeniyeri ingénieur porofeseri sr soeur sœur frère frere père pere muvugabutumwa intumwa bishop
    reverend rev`),
  particles: list(`de du la le wa bin el ka`),
  words: [
    // Small words.
    ...list(`
      na ni ya wa ba bya cya rya za zo yo wo bo byo ryo cyo two ko ku kuri mu muri i iyo uwo abo ibyo iryo icyo aho uko ubwo iki ibi aha ahandi hano
      hariya hari nta ntabwo ntawe ntacyo kandi cyangwa ariko ahubwo nyamara cyakora gusa rero none kubera kugira ngo niba nka nkuko nk'uko kuko
      bityo hanyuma mbere nyuma hejuru hasi imbere inyuma hagati hafi kure hanze kugeza guhera kuva uretse nubwo naho yego oya yee ego nibyo niyo
      nicyo niko nawe nanjye natwe namwe nabo nayo njye njyewe jye jyewe nge wowe we twe twebwe mwe mwebwe uyu uriya aba bariya iyi iriya izi ziriya
      biriya iri ririya kiriya ubu uru aka aya ayo kamwe kimwe rimwe umwe bamwe imwe zimwe byose bose yose zose ryose cyose wese hose buri kenshi
      cyane rwose gato gake nabi vuba buhoro ubundi wenda ahari koko ntakuri ese mbese bite gute nde inde bande ryari hehe kangahe angahe zingahe
      ingahe kuki se da ra shahu shenge`),
    // Whose.
    ...list(`
      yanjye ryanjye wanjye zanjye byanjye cyanjye banjye bwanjye kwanjye rwanjye yange ryange wange zange byange cyange yawe ryawe wawe zawe byawe
      cyawe bawe bwawe yacu ryacu wacu zacu byacu bacu yanyu ryanyu wanyu zanyu byanyu cyanyu banyu bwanyu yabo ryabo wabo zabo byabo cyabo babo ye
      rye bye ze cye`),
    // Politeness and greetings.
    ...list(`
      muraho mwaramutse waramutse mwiriwe wiriwe mwiriweho amakuru muramuke mukomere urakomeye murabeho nyamuneka mwihangane ihangane mbabarira
      mbabarire mumbabarire mutubabarire mbiseguye murakoze urakoze ndabashimiye ndagushimiye ndashima turabashimiye murakaza karibu muzirikane sawa
      yewe bambe mwokabyara mwakoze wakoze bonjour bonsoir merci svp pardon ok okay`),
    // I want, can, have, know, and their kin.
    ...list(`
      ndashaka nshaka nashakaga sinshaka sinashakaga nifuza ndifuza nifuzaga sinifuza ndasaba ndabasaba ndagusaba nasabaga nasabye sinasabye
      ndakeneye nkeneye nakeneraga sinkeneye dukeneye turashaka turasaba turifuza mukeneye murashaka urashaka ushaka mushaka arashaka ashaka
      barashaka nshobora nashoboye sinshobora sinashoboye ushobora mushobora ashobora bashobora birashoboka ntibishoboka bishoboka mfite nfite
      ndafite nari nfitiye sinfite ntafite simfite ufite mufite afite bafite dufite ntufite ntimufite ndi ndaba nabaye sindi uri ari bari turi twari
      ntari nturi ntimuri ntiyari nzi ndabizi sinzi simbizi sinabizi uzi muzi azi bazi ntuzi ntimuzi ndumva numvise sinumva sinumvise urumva mwumva
      murumva ndatekereza ndibwira nibwira nizeye ndabona mbona nabonye sinabonye sindabona simbona ubona mubona wabonye mwabonye yabonye tubona
      ndemera nemera nemeye simbyemera ndanze nanze ndategereje ntegereje nategereje ndarambiwe narambiwe ndababaye nababajwe ndarakaye narakaye
      nishimiye sinishimiye ndishimye ndagerageza nagerageje ngerageza nzagerageza byanze byaranze biranze byanyangiye nananiwe ndananiwe nibagiwe
      naribagiwe nibeshye naribeshye nakosheje narakosheje`),
    // What happens with the service.
    ...list(`
      naguze ndagura kugura nguze nagurishije kugurisha nishyuye narishyuye ndishyura nzishyura sinishyuye kwishyura kwishyurwa yishyuwe ishyuye
      nakwishyura nohereje narohereje ndohereza nzohereza kohereza kwohereza ohereza ohereje mwohereze mwanyohereza nyohereza munyoherereze yoherejwe
      nakiriye narakiriye sinakiriye ndakira kwakira nabuze narabuze nibwe naribwe yibwe yabuze yatakaye narataye nataye yarapfuye yapfuye yangiritse
      irangiritse yarangiritse ntikora irakora ntiyakoze iranze yaranze irahagaze yahagaze barafunze bafunze yafunzwe irafunze gufunga gufungura
      mfungurira mumfungurire byahagaze yaratinze yatinze byatinze ntiraza ntiyaje yageze ntiyageze itarangera ntarabona ntarahabwa nahawe narahawe
      sinahawe guhabwa mpa mumpe mpabwa nahisemo guhitamo nakoze nkoze ndakora gukora nakora nkore nkoreshe gukoresha nkoresha nakoresheje ndakoresha
      koresha mukoreshe gusubiza gusubizwa munsubize mungarurire basubize garura kugarura guhindura hindura nahinduye narahinduye mumpindurire
      guhagarika hagarika muhagarike nahagaritse guhindurirwa gusiba siba gukosora kosora mukosore kureba reba murebe ndareba kwemeza emeza ndemeza
      kwandika andika mwandike nanditse handitse yanditse handikwa kwiyandikisha niyandikishije kwandikisha gusaba saba gutanga tanga natanze
      ndatanga mutange gufata fata nafashe gufashwa kujya jya ndajya nagiye nzajya kuza ngwino naje nzaza ndaje ndaza kugaruka ndagaruka nzagaruka
      nagarutse gutegereza tegereza mutegereze gutangira tangira natangiye ntangire kurangira byarangiye birangiye yarangiye gukomeza komeza mukomeze
      kureka reka nareka mureke gufungurirwa ntibikora birakora ntibyakunze byakunze birakunda ntibikunda bikunze kwinjira ninjira sinjira kwinjiramo
      gusohoka ndasoma gusoma`),
    // To speak, to call, to help.
    ...list(`
      mpamagara mpamagare mumpamagare mumpamagara umpamagare mwampamagara wampamagara ampamagare bampamagare kumpamagara guhamagara hamagara
      muhamagare mwahamagara nahamagaye narahamagaye ndahamagara nzahamagara nahamagawe yampamagaye bampamagaye mwampamagaye wampamagaye ntumpamagare
      ntimumpamagare kuvugana kuvuga kuvugisha mvuga mvugane mvugisha mumvugishe navuze navuganye naravuze navugishije ndavuga ndavugana ndabivuze
      nabivuze vuga muvuge kubwira mbwira mumbwire umbwire nababwiye nakubwiye bambwiye barambwiye kubaza mbaza ndabaza narabajije nabajije mbaze
      baza ikibazo ibibazo kibazo ibisubizo subiza musubize ndasubiza gufasha fasha mumfashe umfashe mfasha mwamfasha wamfasha nfasha mumfasha
      kumfasha dufashe mudufashe ubufasha inkunga kumfashiriza ndafashwa menyesha mumenyeshe mumenyesha umenyeshe kumenyesha kumenya menya nimenye
      munyandikire nyandikira unyandikire munyohereze muhuze mpuza mumpuze kumpuza guhuza nitwa witwa mwitwa yitwa bitwa kwitwa munyite sobanura
      sobanurira munsobanurire nsobanurira ibisobanuro`),
    // What others are asked to do, and where one is.
    ...list(`
      murugo mukazi kukazi munzira mubitaro kwishuri kwivuriro kurubuga kumurenge mumujyi mubiro kubiro mubaze ubaze mubarize mushake umushake muhe
      mumuhe mubwire umubwire mumuhane azaza azagaruka araje arimo ndimo turimo murimo barimo ndaho nkiri ndacyari ndacyategereje ndacyakoresha
      nibura araza bararaho yantwaye arantuka aranantuka antuka yantutse yanze yayanditse arakaye yavuze yavugaga bavuze yangiye banyangiye
      barampemukiye yambwiye yampaye bampaye yankoreye bankoreye yaje yagiye yakoze yampakanye yarambeshye nakodesheje narakodesheje gukodesha
      nkodesha nasanze natinze narategereje nahageze nzahagera nzaba ndava nava nimuka narimutse ntuye nturuka nkomoka nkorera niga nize navutse
      ndwaye narwaye ndarwaye munsi kumunsi kumanywa manywa ugiye wagiye bagiye ugeze bigeze bigenda birimo biri byari yari ndeba turebe mureba aje
      baje uje aze baze yaza yazana yazanye azane ajye mujye tujye amazu urugi idirishya igisenge inkuta umusarani robine itiyo itara insinga transfo
      poste imbuga igipangu umutekano isuku imyanda ubuhinzi imbuto ifumbire ibigori ibirayi inka ihene inkoko amata umubiri umutwe inda inkingo
      urukingo igipimo laboratwari ubukwe ubutabazi impanuka amande parikingi icyapa`),
    // Topics of a service.
    ...list(`
      konti compte konte amafaranga faranga frw frws rwf amadolari umwenda imyenda inguzanyo ideni amadeni banki ikigo sacco ikarita amakarita
      ikibanza inzu nzu icyumba ubukode ubwishingizi mituweli mutuelle umusoro imisoro inyemezabwishyu fagitire facture igiciro ibiciro umuriro
      amashanyarazi mashanyarazi cashpower mubazi amazi gazi murandasi interineti rezo simukadi simcard amayinite megas bundle bandeli telefone
      telefoni terefone nimero numero nomero numéro imeri imeyili imeyiri kode ijambobanga ijambo banga ry'ibanga ibanga porogaramu apu app urubuga
      sisiteme urukuta ubutumwa mesaje sms komande commande ibicuruzwa igicuruzwa ipaki umuzigo imizigo paki koli isanduku agasanduku indangamuntu
      irangamuntu pasiporo uruhushya perimi permis icyemezo ibyemezo ifishi dosiye inyandiko impapuro urupapuro ishuri amashuri umunyeshuri
      abanyeshuri kaminuza ikizamini ibizamini amanota minervale ivuriro ibitaro umurwayi abarwayi umuti imiti rendez-vous randevu gahunda akazi
      umurimo imirimo umushahara imishahara umukoresha umukozi abakozi sosiyete kampani ikompanyi ubucuruzi umucuruzi umuhinzi isoko iduka ibiro
      umurenge akarere akagari umudugudu intara umujyi igihugu leta polisi urukiko imodoka taxi bisi itike tike indege urugendo serivisi serivise
      umukiriya abakiriya mukiriya bakiriya umuntu abantu ushinzwe abashinzwe robo mashini umuyobozi ikirego ibirego ikosa amakosa impamvu uburyo
      ibyerekeye aderesi adresse izina amazina umuryango itariki isaha amasaha iminota umunota amasegonda ururimi ikinyarwanda icyongereza igifaransa
      kinyarwanda ubujura abajura umujura ubutekamutwe umutekamutwe`),
    // Days and times.
    ...list(`
      uyumunsi umunsi iminsi ejo ejobundi hashize gitondo mugitondo nimugoroba umugoroba ijoro nijoro saa sita icyumweru ibyumweru ukwezi amezi
      umwaka imyaka kuwa kabiri gatatu gatanu gatandatu cyumweru gashyantare werurwe gicurasi kamena nyakanga nzeri ukwakira ugushyingo ukuboza
      vubaha nonaha nonese ubungubu igihe`),
    // Figures.
    ...list(`
      zeru karindwi umunani icyenda icumi cumi makumyabiri mirongo itatu ine itanu itandatu irindwi ijana magana igihumbi ibihumbi miliyoni ebyiri
      eshatu enye eshanu esheshatu ndwi munani babiri batatu bane batanu abiri`),
    // How it is.
    ...list(`
      neza imbabazi igisubizo isezerano mata kanama mutarama mwiza kane meza byiza beza bibi mubi nini kinini munini nto gito muto gishya nshya
      bishya mushya ishaje kera igishaje kabisa ukuri nukuri byukuri sibyo ntibyo siyo sicyo yuzuye byuzuye ikindi ibindi undi abandi indi izindi
      irindi ayandi gutya gutyo bitewe birakenewe ngombwa byihutirwa byihuse bwangu kiriho bihari ihari ntihari arahari ntahari ndahari wihangane
      tayari nditeguye niteguye byabaye biraba birababaje biteye agahinda isoni ubwoba nizere`),
    // What one is, and where.
    ...list(`
      gatsata kinyinya rusororo ndera masaka gahanga kanombe kibagabaga kagugu nyarutarama kimihurura rugando nyabisindu kanyinya jali nduba gikomero
      rutunga mageragere kigarama nyakabanda biryogo rwezamenyo muhima rulindo gakenke burera ngororero nyabihu rutsiro karongi nyamasheke nyaruguru
      kamonyi gatsibo kirehe ngoma rwinkwavu kabarondo kiziguro nyamata ruhuha gashora muyumbu umuturage umunyarwanda umurundi umunyamahanga
      umwarimu umworozi umumotari umushoferi umwubatsi umukanishi umuganga umuforomo umubyeyi umukobwa umuhungu umugabo umugore ingaragu umupfakazi
      imfubyi umusaza umukecuru umusore inkumi umwana umunyamuryango nyirubwite nyiri nyirinzu umukode umupangayi umushyitsi umukandida umushomeri
      kigali huye musanze rubavu rusizi muhanga nyagatare kayonza rwamagana gicumbi ruhango nyanza nyamagabe gisagara bugesera nyarugenge gasabo
      kicukiro kimironko remera nyamirambo kacyiru gikondo gisozi kabuga nyabugogo butare gisenyi ruhengeri byumba kibuye cyangugu kibungo gitarama
      rwanda burundi bujumbura uganda kongo congo goma bukavu kampala tanzaniya kenya mtn airtel tigo mokash momo irembo rssb wasac rra bk bpr
      cogebanque ecobank rdb ritco`),
    // French beside it.
    ...list(`
      prénom téléphone appelez appeler aide besoin s'il vous plaît plait problème carte client clientèle pour avec sans dans aujourd'hui demain hier`),
  ],
  namesToo: list(`
    ndizeye amahoro urukundo ineza impano umucyo intwari inshuti byiringiro nziza bahati amani furaha intare gisubizo icyizere ibyishimo mbabazi
    urugwiro umukundwa umwari inkesha umurage umugeni cyiza byishimo ubuntu ubumwe ubwiza urumuri muyango rugero umurinzi providence prudence
    patience prince princesse bonheur joie grâce grace bienvenue bienvenu`),
  names: [
    // Names that are given at baptism.
    ...list(`
      jean claude jean-claude jean-pierre jean-paul jean-bosco jean-marie jean-baptiste jean-damascène jean-de-dieu pierre paul emmanuel eric éric
      patrick alexis théogène theogene théoneste theoneste thacien célestin celestin augustin félicien felicien damascène damascene damien françois
      francois françoise francoise callixte calixte canisius cassien charles christophe cyprien cyrille déo deo deogratias dominique donatien edouard
      édouard elie élie elysée elysee emile émile ephrem épimaque epimaque ernest eugène eugene eugenie evariste évariste fabien fabrice faustin
      felix félix ferdinand fiston floribert frédéric frederic fulgence gaspard gaston gatien gédéon gedeon georges gérard gerard gilbert grégoire
      gregoire hamza hassan hubert hyacinthe ignace isaac isaïe isaie ismaël ismael issa jacques janvier jérôme jerome joël joel jonas joseph josué
      josue jules julien justin juvénal juvenal kevin landry laurent léon leon léonard leonard léonidas leonidas léopold leopold louis luc marc
      marcel martin mathias mathieu matthieu maurice michel modeste moïse moise narcisse nepomuscène népo norbert olivier oscar osée osee paulin
      philbert philippe placide protais protogène protogene raphaël raphael raymond rémy remy rené rene richard robert roger romain samuel sébastien
      sebastien serge siméon simeon simon straton stanislas sylvain sylvestre tharcisse théodore theodore théophile theophile thierry thomas valens
      vedaste védaste vénuste venuste viateur vincent vianney wellars xavier yves zacharie alain albert alfred alphonse ananie anastase andré andre
      antoine apollinaire aphrodise aloys aloysius ambroise amiel bernard benjamin benoît benoit boniface bonaventure bertrand blaise chrysologue
      chrysostome clément clement clovis david daniel didier gad gadi gilles guillaume ivan jado kenny abdoul abdul abdou ali amza ramadhan hussein
      idrissa omar saidi salim shabani sulaiman yassin yusuf marie-claire marie-louise marie-chantal marie-rose marie-grace marie-jeanne chantal
      claudine claudette clarisse clémentine clementine colette consolée consolee consolata christine cécile cecile daphrose dative delphine denise
      diane dina domitilla donatha dorcas edith élisabeth elisabeth emerance émérance epiphanie épiphanie ernestine esther eugénie euphrasie eve
      fortunée fortunee francine gaudence geneviève genevieve georgette germaine gisèle gisele goretti henriette hélène helene immaculée immaculee
      irène irene jacqueline jeanne jeannette jeanine joséphine josephine josiane josée josee joselyne jocelyne julienne juliette justine laetitia
      laurence léa lea léonille liliane lydie lucie louise madeleine marguerite marthe médiatrice mediatrice mireille monique nadège nadege nadine
      nathalie nicole odette odile patricie pascasie pauline pélagie pelagie perpétue philomène philomene pierrine rachel rebecca régine regine
      rosalie rosine sandrine scholastique solange sonia sophie speciose spéciose stéphanie stephanie suzanne sylvie thérèse therese valentine
      valérie valerie vestine véronique veronique viviane yvette yvonne zainabu aline alice alphonsine anathalie angelique annonciata anne annick
      antoinette appoline assia béata beata béatrice beatrice belise bernadette berthe brigitte carine caritas catherine aisha fatuma hadidja mariam
      salha sandra vanessa cynthia deborah olga nelly bella belyse ariane arlette jolie joyeuse bélyse sheilla sylvine huguette`),
    // Names that mean something.
    ...list(`
      nshuti bosco fidèle fidele espérance esperance clémence clemence constance béatitude beatitude gentille aimable aimée aimee assumpta ange
      pacifique angélique désiré désirée noël noel pascal victoire honorine dieudonné dieudonne marie ishimwe keza gasore inkindi rukundo umutoni
      umuhoza umwiza uwera ihirwe imena ituze kwizera mugisha mukiza ngabo ntwari shema kundwa hirwa hozana ikuzwe isaro isimbi sugira teta baraka
      manzi imanzi igihozo ikirezi indahiro inyange nyampinga gikundiro ikundiro umuraza umutesi umulisa uwase irakoze shimwa rwigema rafiki zawadi
      sifa neema kiza gwiza iriza isange kamikazi umuringa igiraneza iraguha munyampeta ruhumuriza umuhuza murinzi mutabazi mahoro mucyo munezero
      abayisenga abayizera ibishaka neza mwiza mata imbabazi isezerano igisubizo`),
    // Names of Rwanda's own.
    ...list(`
      uwimana uwamahoro uwineza uwizeye uwizeyimana uwiragiye uwayezu uwayo uwamariya uwamwezi uwamungu uwingabire uwingabiye uwitonze uwimbabazi
      uwimpuhwe uwihoreye uwihanganye uwihirwe uwicyeza uwurukundo uwambaje uwambajimana uwanyirigira uwababyeyi uwabera uwajeneza uwacu uwantege
      uwonkunda uwumuremyi uwimanikunda uwiduhaye uwizera uwayisaba uwajambo uwanjye umuhire umutoniwase umuhozawase umurerwa umugwaneza umulinga
      umurungi umutesiwase umwali umwizerwa umukesha umwamikazi umunyana umutako umwamarashavu mukamana mukandayisenga mukandutiye mukamusoni
      mukankusi mukantwari mukarugwiza mukarukundo mukarutabana mukashema mukamurenzi mukamurigo mukamugema mukamazimpaka mukandoli mukandori
      mukagasana mukagatare mukagahima mukakalisa mukakarangwa mukakarisa mukamutara mukanyandwi mukanyangezi mukaneza mukanoheli mukansanga
      mukantabana mukantagara mukarage mukarubibi mukarusine mukarwego mukasine mukasano mukasekuru mukeshimana mukunde mukundente mukundwa
      muhawenimana musabyimana musabyemariya mushimiyimana munganyinka munyaneza munyankindi munyandamutsa munyakazi munyarubuga munyurangabo
      munyeshyaka mutuyimana mutuyemungu mutesi mutezinka mutoni muteteri mutamuliza mutangana mutoniwase murekatete murekezi murebwayire murerehe
      mupenzi mupende mugabo mugabonake mugemana mugiraneza mugwaneza muhoza muhire muhirwa muhizi muhorakeye muhimpundu mukama mukankubana mukasonga
      mukansoro murenzi murangira muragijimana muragijemariya murwanashyaka murara murigande musoni musonera musafiri musangwa musabende musana
      habimana habineza habiyambere habiyaremye habiyakare habumugisha habumuremyi habyarimana hagenimana hakizimana hakuzimana hategekimana
      hatangimana harerimana harelimana habarurema habarugira hitimana hitayezu higiro hakorimana nsengimana nsengiyumva nsengiyaremye nsabimana
      nsanzimana nsanzabera nsanzubuhoro nshimiyimana nshimyumukiza nshimyumuremyi nshogozabahizi nshizirungu nshutininka nkurunziza nkundimana
      nkundabagenzi nkundwanabake nkubito nkusi nkurikiyimana nkuranga nkeshimana nkezabera nkezabo ndayisenga ndayisaba ndayishimiye ndayambaje
      ndagijimana ndahimana ndahayo ndahiro ndahumba ndamage ndaruhutse ndatimana ndererimana ndereyimana ndikubwimana ndikumana ndorimana nduwayo
      nduwayezu nduwamungu nduwimana ndungutse ndutiye ndolimana ndekezi ngabonziza ngarambe ngendahimana ngendahayo ngirinshuti ngirabatware
      ngirumpatse ngiruwonsanga ngoga ngoboka ngomituje ngwije nibagwire nikuze nimubona niragire niringiyimana nirere niwemugeni niyibizi niyigaba
      niyigena niyikiza niyirora niyitegeka niyitanga niyobuhungiro niyodusenga niyogushimwa niyombonye niyomugabo niyomufasha niyomugenga niyomukiza
      niyomungeri niyomwungeri niyonagira niyongabo niyonizera niyonkuru niyonsaba niyonsenga niyonshuti niyonzima niyoyita niyubahwe nizeyimana
      nizigiyimana nteziryayo ntakirutimana ntawukuliryayo ntawuyirushintege ntaganda ntagungira ntaganzwa ntamuhanga ntambara ntare ntege
      ntibaziyaremye ntihabose ntihinyuka ntirenganya ntivuguruzwa ntwali nyandwi nyirabahire nyirabeza nyirabagenzi nyirabarera nyirabavakure
      nyirabizimana nyirabukeye nyiraburanga nyirabwana nyiragasigwa nyiragwaneza nyirahabimana nyirahabineza nyirakamana nyirakanani nyiramana
      nyiramahoro nyiramajyambere nyiramatama nyiramariza nyiramugisha nyirambarushimana nyiraminani nyiramisago nyiraneza nyiransabimana
      nyiransengimana nyiranshimiyimana nyiranteziryayo nyirarukundo nyirasafari nyirazaninka nyirimana nyiringabo nyirishema nyirinkwaya bizimana
      bizimungu bizumuremyi bigirimana bigirabagabo bihoyiki bikorimana bimenyimana birori biziyaremye bagabo bagirishya bagiruwubusa bagwaneza
      banamwana bamporiki baributsa barigira barihuta bayingana bayisenge bazimaziki bazirake bazubagira benimana bucyana bucyanayandi bugingo
      buhigiro bukuru butera butoyi bwanakweri byamungu byukusenge byumvuhore byusa benurugo bayizere gahamanyi gahigi gahizi gahongayire gahima
      gakire gakuba gakuru gakwaya gakwerere gakumba ganza gasana gasasira gasarabwe gashema gashugi gasigwa gatabazi gatarayiha gatare gatari gatera
      gatesi gatete gatsinzi gatwa gihana girimana giramata giraneza giribambe gisa gitego habonimana igirimbabazi ihimbazwe ikimpaye imanirakomeye
      imanishimwe imanizabayo ingabire ingabe ingabo irabizi iradukunda iragena iragire irahari irakiza irambona iranzi irankunda irasubiza iratuzi
      itangishaka itangishatse itegeli izabayo izabiriza izere izerimana ishema ikimana irumva irutabose imananimwe isingizwe iribagiza kabagema
      kabagwira kabahizi kabalisa kabanda kabandana kabano kabarisa kabatesi kabayiza kabera kabeza kaberuka kabuto kagabo kagaba kagame kagenza kagina
      kagoyire kaje kajyibwami kajuga kalisa karisa kamali kamana kamanzi kamanayo kamaraba kambanda kambogo kamugisha kamugwera kamuzima kanamugire
      kananura kanakuze kantarama kantengwa kanyabugoyi kanyamibwa kanyana kanyange kanyandekwe kanyankore kanyambo kansiime kanziga kanzayire karake
      karambizi karamage karangwa karara karasira karegeya karekezi karema karemera karengera karigirwa kariza karinganire karungi karuhije karuranga
      kassim katabarwa katabogama katarebe kavamahanga kayibanda kayigamba kayigema kayihura kayinamura kayiranga kayirangwa kayirebwa kayisire
      kayitana kayitare kayitesi kayijamahe kayonga kayombya kayumba kazayire kazeneza kazungu kazubwenge kubwimana kundimana kwihangana kwitonda
      kwigira kwizerwa kwibuka kabibi kimenyi kizito mazimpaka mbanda mbarushimana mbarubukeye mbonigaba mbonimana mbonimpa mbonabucya mbonyi
      mbonyumutwa mbyayingabo mbaraga mberabagabo mbungira mfitumukiza mfizi mivumbi minani misago mpakaniye mpamira mpambara mporanyi mporana
      mpabwanimana mpayimana mpendwanzi mpinganzima mpirirwa mpumuje mpozayo mpore mpuhwe rubagumya rubayiza rubangura rubanguka rucagu rucogoza
      rudahunga rudakubana rudasingwa rugamba rugambwa ruganintwari ruganza rugaba rugema rugira rugigana ruhamiriza ruhinguka rukara rukeribuga
      rukerikibaye rukeba rukesha rukimirana rukundakuvuga ruremesha rurangirwa rurangwa rusagara rusanganwa rusengamihigo rushema rusine
      rusingizandekwe rutabingwa rutagengwa rutaganda rutaganira rutagambwa rutaremara rutayisire rutazihana rutembesa rutikanga rutinywa rutonesha
      rutsinga rutwaza ruvugamahame ruvuna ruzibiza ruzindana ruzigamanzi rwabuhihi rwabukwisi rwabutogo rwagasana rwagatare rwagitare rwakayiro
      rwamakuba rwamukwaya rwamucyo rwanyindo rwasa rwasamirera rwego rwibasira rwibutso rwigamba rwigara rwigirira rwiyereka rwivanga rwubahiriza
      rwemera rwema rudatinya sebagabo sebahire sebahizi sebahutu sebakungu sebanani sebanzi sebarenzi sebasoni sebatware sebera seburikoko
      segatashya sehene semana semanza semasaka sembagare semugaza semucyo senyange serugendo serukiza serubanza serushago setako shingiro shumbusho
      shyaka shyirambere sibomana sibobugingo siborurema sindambiwe sinayobye sindayigaya sindikubwabo sinamenye sinzabakwira singirankabo simbi
      tegera tegejo tuganimana tugirimana tuyambaze tuyihimbaze tuyikunde tuyiringire tuyisabe tuyisenge tuyishime tuyishimire tuyizere tuyizeye
      tumukunde tumushime tumusifu turahirwa turabumukiza twagirayezu twagirumukiza twagiramungu twagirimana twahirwa twambazimana twizere
      twizerimana twizeyimana tumukuze yambabariye yankurije yangeneye yaramba zaninka zigama zigirumugabe zimurinda zirimwabagabo zirabamuzale
      abijuru abayo abumukiza abizera ahishakiye akaliza akariza akimana akimanizanye akayezu akingeneye akintije akimpaye akoreyezu arakaza asifiwe
      ayinkamiye ayingeneye ayirwanda ayabagabo dusabe dusabimana dusengimana dushime dushimimana dufitumukiza dukuzumuremyi dukunde dukundane
      duhawimana cyubahiro cyuzuzo cyurinyana cyemayire cyusa bwiza busingye bwanika`),
    // Names of the neighbours.
    ...list(`
      ndikuriyo ndayizeye ndayiragije ndayikengurukiye ndihokubwayo niyungeko nijimbere nininahazwe nahimana nahayo barankariza barampama bukeyeneza
      gakiza harushimana havyarimana kaneza kwizerimana manirakiza manirambona mpawenayo nduwarugira nibizi ntakarutimana ntahomvukiye ntirampeba
      nzeyimana nzohabonayo sinzinkayo mukasa nakato museveni tumusiime twesigye kabila mukendi ilunga cirhuza murhula amisi assani`),
  ],
  shapes: {
    begins: list(`
    umu ama iki ibi iby icy ubu uru imi aba guh gus gut guk guf gup gufu kug kuv kuz kuj kureb kurang nyab ndimo ndacya yant yans yamp bamp baran
    aran biras birak byara ndashak ndasab ndabas ndagus ndaken ndifuz ndabaz ndumva ndabon ndishyu ndohere ndahamag ndavug ndateger ndagar ndababay
    ndarak ndaramb ndishim nashak nasab nifuz nkene nshob nabon narabon nahamag narahamag nishyu narishyu nohere narohere nakiri narakiri nagerag
    naragerag nibagi naribagi nibesh naribesh nakosh nahinduy narahindu navugan navuze nabajij nategerej natanz naguz nasoma sinshak sinshob sinabon
    sinakiri sinumv sinifuz simbizi sindabo sindum simfit sinfit sinken ntimumpamag ntimuham ntumpamag ntimuk ntukam ntibish ntibikor ntibyak ntabwo
    ntiyag ntiraza ntarab mumpamag mpamag umpamag bampamag ampamag mwampamag wampamag yampamag kumpamag guhamag muhamag hamagar muvugish mumvugish
    kuvugan kuvugish mumfash mwamfash umfash kumfash gufash munyohere munyandik unyandik nyandik mukoresh gukoresh mwakoresh murashobor mushobor
    ushobor ashobor birashobok kwishyur kohere kwohere guhindur gufungur gukosor kugarur mungarur munsubiz munsoban mwansob mumenyesh kumenyesh
    twashobor turashak turasab barambwi bambwi yambwi mumbwir mumbabar mumfungur yahagaz yangirit yaratak yatakay yoherej byatinz yatinz`),
    ends: list(`
    hamagare hamagara hamagaye ishyuye ohereje vuganye vugishe koreshe koresha kosheje ibagiwe beshye hinduye fungurire subize`),
  },
  business: list(`
    iduka amaduka isoko ikigo sosiyete kampani ikompanyi koperative cooperative itsinda ishyirahamwe umuryango itorero kiliziya paruwasi umusigiti
    ishuri amashuri kaminuza ibitaro ivuriro farumasi pharmacie hoteli resitora restaurant alimentation boutique salon quincaillerie garage papeterie
    boulangerie ubucuruzi umucuruzi serivisi serivise umukiriya ibiro leta akarere umurenge minisiteri banki sacco tontine agence agent momo amafoto
    imyenda inkweto ibiribwa inyama imboga amata imodoka moto transport electronics computer saloon kogosha gusuka ubuhinzi ubworozi umushinga robo
    robot`),
  greetings: phrases(`
      muraho, muraho neza, mwaramutse, mwaramutse neza, mwiriwe, mwiriwe neza, mwiriweho, waramutse, wiriwe, bite, bite se, amakuru, amakuru yanyu,
      amakuru yawe, ni meza, salama, sawa, yego, yee, ego, oya, ok, nibyo, ni byo, murakoze, murakoze cyane, urakoze, urakoze cyane, nyamuneka,
      mbabarira, mumbabarire, nta kibazo, ntakibazo, birumvikana, neza, neza cyane, bonjour, bonsoir, merci, oui, non, mukomere, yewe, none, ubwo,
      kandi, hanyuma, rero, na, ariko, mwihangane`),
  sounds: list(`um uh uhm euh er em mm mh hm hmm ah aah eh ehh eee oh ooh bambe shahu`),
  relations: list(`
    umugabo umugore umufasha umutware umukunzi fiancé fiance sheri cheri mama papa mabukwe databukwe data mawe so nyoko se nyina sekuru nyirakuru
    nyogokuru sogokuru umubyeyi ababyeyi umwana abana umuhungu umukobwa abahungu abakobwa mushiki mushikiwanjye musaza mukuru murumuna umuvandimwe
    abavandimwe impanga marume masenge nyirarume nyirasenge mubyara babyara umwishywa umwisengeneza umwuzukuru umukazana umukwe muramu muramukazi
    inshuti incuti umuturanyi abaturanyi mugenzi mugenziwanjye shebuja databuja mabuja boss umuyobozi umukoresha umukozi abakozi umunyamabanga
    umucungamari umushoferi shoferi umumotari umuganga muganga umuforomo umuforomokazi umwarimu mwarimu abarimu umunyeshuri abanyeshuri umurwayi
    umurwaza abarwayi agent ajan umwajenti nyirinzu umupangayi umuzamu umutekinisiye umukanishi umwunganizi avoka noteri umupolisi gitifu mudugudu
    umucuruzi umuguzi ugurisha uwakira uwohereje uwoherereje uwoherejwe nyakwigendera umuntu abantu uwundi undi umuterankunga umwishingizi umurezi
    nyiri nyirayo`),
  others: list(`
    yawe ryawe wawe zawe byawe cyawe bawe bwawe yanyu ryanyu wanyu zanyu byanyu cyanyu banyu bwanyu ye rye ze bye cye yabo ryabo wabo zabo byabo
    cyabo babo undi uwo uriya abo bariya`),
  mine: list(`
    yanjye ryanjye wanjye zanjye byanjye cyanjye banjye bwanjye kwanjye rwanjye yange ryange wange zange byange cyange bange yacu ryacu wacu zacu
    byacu cyacu njye njyewe jye jyewe nge nanjye mon ma`),
  number: {
    nouns: list(`
      nimero nomero numero numéro nimeroyanjye no-yanjye telefone telefoni terefone terefoni telephone téléphone tel fone foni mobayilo igendanwa
      ngendanwa simukadi simcard watsapp wasapu watsap whatsapp`),
    vague: list(`nimero nomero numero numéro nimeroyanjye`),
    blocked: list(`
      komande commande konti konte compte indangamuntu irangamuntu y'indangamuntu y'irangamuntu id pasiporo passeport uruhushya perimi permis
      fagitire facture inyemezabwishyu inyemezabuguzi y'inyemezabwishyu mubazi ya-mubazi cashpower kashipawa umuriro y'umuriro amashanyarazi amazi
      y'amazi ikarita y'ikarita amakarita itike y'itike tike ticket randevu dosiye y'idosiye idosiye ikirego y'ikirego ubwishingizi y'ubwishingizi
      mituweli mutuelle umunyeshuri y'umunyeshuri umukozi y'umukozi umunyamuryango kode pin otp ijambobanga ibanga y'ibanga ry'ibanga ubwishyu
      y'ubwishyu kwishyura inguzanyo y'inguzanyo umwenda paki ipaki y'ipaki koli umuzigo y'umuzigo isanduku agasanduku y'agasanduku iposita plaki
      plaque pulaki y'imodoka imodoka ikibanza y'ikibanza upi tin serial imei frw rwf amafaranga faranga mafaranga igihumbi ibihumbi miliyoni itariki
      y'amavuko amavuko reference referansi transaction tarazakisiyo y'ubwizigame momopay momo-pay merchant`),
    ambiguous: list(
      `kwishyura ubwishyu ikirego umurwayi umunyeshuri umukozi itariki inguzanyo ubwishingizi umuriro amazi ikarita umuzigo`,
    ),
    request: phrases(`
      nkoresha, ubu nkoresha, nsigaye nkoresha, niyo nkoresha, ni yo nkoresha, mfite ubu, nkoresha ubu, mumpamagare, mumpamagara, mpamagara,
      mpamagare, umpamagare, umpamagara, mwampamagara, wampamagara, ampamagare, bampamagare, azampamagare, bazampamagare, muzampamagare,
      uzampamagare, kumpamagara, guhamagarwa, mpamagarwa, nahamagarwa, mumpamagare kuri, mpamagara kuri, mwampamagara kuri, mumpamagareho,
      mpamagaraho, mwampamagaraho, muduhamagare, duhamagare, mumuhamagare, mumuhamagara, muhamagare, umuhamagare, mwamuhamagara, hamagara,
      mwahamagara, guhamagara kuri, muhamagareho, mumbone, mumbona, mwambona, wambona, umbone, kumbona, mumbonere, mumbonera, mboneka, mboneka kuri,
      naboneka, naboneka kuri, ndaboneka, ndaboneka kuri, nzaboneka kuri, mbonekaho, tuboneka kuri, mumvugishe, mumvugisha, mvugisha, mwamvugisha,
      wamvugisha, umvugishe, kumvugisha, muvugishe, tuvugane, tuvugane kuri, muvugane nanjye, tuvuganire kuri, mumenyeshe, mumenyeshe kuri,
      munyandikire, nyandikira, unyandikire, mwanyandikira, munyandikire kuri, munyoherereze, munyoherereze ubutumwa, mwanyoherereza, mumbipe,
      mumbipa, mbipa, mukoreshe, koresha, ukoreshe, mwakoresha, wakoresha, gukoresha, byaba byiza, ibyiza ni, icyiza ni, nahitamo, mpisemo, mufate,
      fata, muyikoreshe, mukoreshe iyi, nimero nziza, nimero yo kumpamagaraho, nimero mwampamagaraho, nimero mumpamagaraho, appelez-moi, appelle-moi,
      contactez-moi, rappelez-moi`),
    past: phrases(`
      nahamagaye, narahamagaye, nahamagara, ndahamagara, mpamagaye, iyo mpamagaye, nkahamagara, nagerageje guhamagara, ngerageza guhamagara,
      naguhamagaye, nabahamagaye, narabahamagaye, nahamagawe, nahamagawe na, narahamagawe, yampamagaye, yarampamagaye, bampamagaye, barampamagaye,
      mwampamagaye, wampamagaye, wampamagaje, yampamagaje, bampamagaje, mwampamagaje, impamagara, yahamagaye, yahamagaraga, wahamagaye, uwampamagaye,
      uwahamagaye, abampamagaye, ntiyitaba, ntabwo yitaba, ntawitaba, ntibitaba, ntiyitabye, ntibitabye, ntawanyitabye, ntiyafata, ntisubiza,
      ntibasubiza, nakiriye, narakiriye, nabonye ubutumwa, nabonye sms, nabonye mesaje, nohererejwe, nohereje, narohereje, naboherereje, yohereje,
      bohereje, yanyoherereje, banyoherereje, nishyuye, narishyuye, nishyuriye, noherereje, naguze, naguriye, ajya kuri, yagiye kuri, agiye kuri,
      kuri nimero, ubutumwa bwa, ubutumwa buvuye, nimero yanyu, telefone yanyu, telefoni yanyu, nimero yawe, ibiro byanyu, umurongo wanyu,
      umurongo utishyurwa, umurongo wa, utishyurwa, serivisi z'abakiriya, serivisi y'abakiriya, customer care, call center, iyi nimero ni iyanyu,
      ni iyanyu, ni iyande, ni iya nde, ni nde, umutekamutwe, abatekamutwe, ubutekamutwe, umujura, abajura, mwampaye, wampaye, yampaye, bampaye,
      navuganye, naravuganye`),
    stale: phrases(`
      ntabwo, sinkiyifite, simfite iyo, sinkiri kuri iyo, narayifunze, nayifunze, nayijugunye, yarazimye, nayisimbuje, narayisimbuje, ya kera,
      yanjye ya kera, iya kera, nimero ya kera, ishaje, ya mbere sinkiyikoresha, ntikora, ntigikora, ntikiri, ntabwo ikora, ntabwo igikora,
      ntabwo ikiriho, itagikora, idakora, ntikiriho, ntikibaho, ntiriho, ntiboneka, yabuze, yarabuze, yatakaye, yaratakaye, narayitaye, nayitaye,
      narayibuze, nayibuze, yibwe, yaribwe, barayibye, bayibye, bayinyibye, yapfuye, yarapfuye, yarafunzwe, yafunzwe, irafunze, yangiritse, irazimye,
      ntikoreshwa, sinkiyikoresha, sinyikoresha, singikoresha, sinkikoresha, nakoreshaga, nayikoreshaga, yari iyanjye, yahoze, nayihinduye,
      narayihinduye, nahinduye, narahinduye, ntimumpamagare, ntimumpamagara, ntumpamagare, ntukampamagare, ntimukampamagare, ntimuhamagare,
      ntuhamagare, ntimukahamagare, ntukahamagare, ntimuyihamagare, ntimuyikoreshe, ntuyikoreshe, ntimukoreshe, ntukoreshe, ntimukayikoreshe,
      ntimunyandikire, sinshaka ko, si, si yo, siyo, atari, ntari, si iyanjye, si yanjye, ntabwo ari iyanjye, aho gukoresha, mu mwanya wa, aho kuba,
      musibe, siba, mureke, muyireke, mwirengagize`),
    second: phrases(`
      iya kabiri, ya kabiri, iyo ya kabiri, nimero ya kabiri, iyi ya kabiri, iya nyuma, iyo ya nyuma, mukoreshe iya kabiri, mukoreshe iya nyuma,
      ibyiza ni iya kabiri`),
    notThis: phrases(`
      ntimumpamagare kuri iyi, ntumpamagare kuri iyi, ntimukampamagare kuri iyi, ntukampamagare kuri iyi, ntimumpamagare kuri iyi nimero,
      ntumpamagare kuri iyi nimero, ntimuhamagare iyi, ntimuhamagare iyi nimero, ntuhamagare iyi, ntuhamagare iyi nimero, ntimukoreshe iyi,
      ntukoreshe iyi, ntimuyihamagare, ntuyihamagare, si iyi, si kuri iyi, si iyi nimero, atari iyi, atari kuri iyi, ntabwo ari iyi,
      ntabwo ari kuri iyi, iyi si yo, iyi si iyanjye, iyi nimero si iyanjye, iyi nimero si yo, iyi ntikora, iyi ntihamagarwa, iyi ntiyitabwa,
      iyi ni iya whatsapp gusa, iyi ni whatsapp gusa, iyi irafunze, iyi irafunga, iyi mba nyifunze, iyi nyifunga, iyi ntiboneka, iyi sinyitaba,
      iyi simba nyitaba, hatari iyi`),
    turns: phrases(`
      iyanjye bwite, telefone yanjye, telefoni yanjye, mpamagara, mumpamagare, mwampamagara, muhamagare, koresha, ariko, ahubwo, gusa, nyamara,
      cyakora, rero, none, hanyuma, byaba byiza, ibyiza, mukoreshe, naho, kandi, nimero yanjye, iyanjye, iyanjye ni, mais, but`),
    digits: {
      zeru: '0',
      zero: '0',
      zéro: '0',
      ubusa: '0',
      rimwe: '1',
      kabiri: '2',
      gatatu: '3',
      kane: '4',
      gatanu: '5',
      gatandatu: '6',
      karindwi: '7',
      ndwi: '7',
      umunani: '8',
      munani: '8',
      "n'umunani": '8',
      icyenda: '9',
      icenda: '9',
      "n'icyenda": '9',
      icumi: '10',
      un: '1',
      deux: '2',
      trois: '3',
      quatre: '4',
      cinq: '5',
      sept: '7',
      huit: '8',
      neuf: '9',
      dix: '10',
    },
    tens: { makumyabiri: '2', trente: '3', quarante: '4', cinquante: '5' },
    fillers: list(`na hanyuma noneho ubwo et eh mm`),
    atEnd: phrases(`
      irangira, irangirira, irangirira kuri, irangiza, irangizwa, isoza, isozwa, zirangira, zisoza, iherukwa, iheruka, za nyuma, ya nyuma, iya nyuma,
      imibare ya nyuma, ku iherezo, ku mpera, iherezo, mpera, nyuma ni`),
    atStart: phrases(`
      itangira, itangirira, itangirira kuri, itangirwa, itangizwa, zitangira, za mbere, imibare ya mbere, intangiriro, ku ntangiriro, mu ntangiriro,
      gutangira`),
  },
  email: {
    nouns: list(`
      imeri imeyili imeyiri imeli imeyi imayili imeyiriyanjye iméri meyili meli courriel mél gmail`),
    at: list(`kuri arobase arobaze`),
    signs: {
      akadomo: '.',
      utudomo: '.',
      dodo: '.',
      point: '.',
      akarongo: '-',
      akanyerezo: '-',
      akanyereko: '-',
      tiret: '-',
      underscore: '_',
      akarongogasi: '_',
    },
    request: phrases(`
      munyandikire, munyandikire kuri, nyandikira, unyandikire, mwanyandikira, kunyandikira, munyoherereze, munyoherereze kuri, munyohereze,
      nyoherereza, mwanyoherereza, wanyoherereza, unyoherereze, kunyoherereza, mwohereze, mwohereze kuri, ohereza kuri, muyohereze, muyohereze kuri,
      byohereze, mubyohereze, mubyohereze kuri, mubinyoherereze, mukoreshe, koresha, ukoreshe, mwakoresha, mumbone, mboneka kuri, mumvugishe,
      munsubirize, munsubize, mumenyeshe, tuvugane kuri, byaba byiza, écrivez-moi`),
    past: phrases(`
      nanditse, naranditse, nandikiye, nabandikiye, narabandikiye, nohereje, narohereje, naboherereje, nakiriye, narakiriye, nabonye, narabonye,
      nohererejwe, banyandikiye, yanyandikiye, banyoherereje, yanyoherereje, mwanyoherereje, mwanyandikiye, ivuye kwa, ivuye kuri, yavuye kuri,
      imeri yanyu, email yanyu, imeyili yanyu, imeri yawe, ni iyanyu, ntibasubiza, ntimusubiza, umutekamutwe, abatekamutwe, ubutekamutwe`),
  },
  correction: phrases(`
      mbabarira, mumbabarire, imbabazi, munyihanganire, nibeshye, naribeshye, nibeshyeho, nakosheje, narakosheje, habayemo ikosa, ikosa,
      nakoze ikosa, nashakaga kuvuga, nashakaga kwandika, nshaka kuvuga, navugaga, oya, si byo, sibyo, ntabwo ari byo, ntabwo aribyo, ntabwo ari,
      si yo, siyo, ahubwo, ahubwo ni, aho kuba, mu mwanya wa, mukosore, kosora, gukosora, nkosore, reka nkosore, ubikosore, irikosoye, iya nyayo ni,
      inyayo ni, nyakuri ni, iy'ukuri ni, nimero nyayo, izina nyaryo, izina nyakuri, amazina nyakuri, nayivanze, nayihinduye, mwirengagize, tegereza,
      mureke, pardon, sorry, oops`),
  not: phrases(
    `si, siyo, atari, ntari, ntabwo ari, ntabwo nitwa, sinitwa, ntibanyita, nta, aho kuba`,
  ),
  yes: phrases(`
      yego, yee, yeego, ego, ok, ni byo, nibyo, ni yo, niyo, ni ko, niko, ni ukuri, nukuri, nta kibazo, ntakibazo, sawa, birumvikana, rwose,
      yego rwose, yego ni byo, yego niyo, ni iyo, niyo rwose, neza, neza neza, ndabyemeza, ndabyemera, bimeze neza, oui, kabisa, koko`),
  no: phrases(`
      oya, oyaa, oya si yo, oya sibyo, si byo, sibyo, si yo, siyo, si iyanjye, ntabwo ari byo, ntabwo aribyo, ntabwo ariyo, hoya, non, no, nope,
      reka da`),
  ask: {
    reach: phrases(
      `twaguhamagara, tuguhamagare, twakugeraho, twakuvugisha, aguhamagare, yaguhamagara, tukuhamagare, twakubona, tuguhamagara`,
    ),
    where: phrases(`hehe, he, utuye he, uri he, aho utuye, akarere, umurenge, mujyi ki`),
    words: phrases(`
      nyamuneka, ndasaba, ndabasaba, ndagusaba, turasaba, turabasaba, turagusaba, mwaduha, mwampa, mwatubwira, mwambwira, waduha, wampa, watubwira,
      wambwira, duhe, muduhe, mpa, mumpe, uduhe, umpe, tubwire, mutubwire, mbwira, mumbwire, utubwire, umbwire, andika, mwandike, wandike, shyiramo,
      mushyiremo, ushyiremo, injiza, mwinjize, winjize, ohereza, mwohereze, wohereze, twoherereze, mutwoherereze, tanga, mutange, utange, emeza,
      mwemeze, wemeze, uzuza, mwuzuze, wuzuze, menyesha, mutumenyeshe, tumenyeshe, iki, nde, inde, ngahe, iyihe, irihe, ayahe, ese, mushobora,
      ushobora, mwashobora, washobora, dukeneye, nkeneye, turifuza, twifuza, nifuza, twashakaga, mbese, ni iki, ni iyihe, ni irihe, ni ayahe, siga,
      musige, amazina yawe, amazina yanyu, izina ryawe, izina ryanyu, nimero yawe, nimero yanyu`),
    who: phrases(`
      witwa nde, mwitwa nde, mwitwa bande, witwa, uri nde, muri nde, muri bande, ni nde uvuga, ndavugana na, turavugana na, mvugana na, tuvugana na,
      ndavugana na nde, turavugana na nde, mvugana na nde, tuvugana na nde, ndimo kuvugana na nde, turi kuvugana na nde, twakwita nde, nakwita nde,
      tukwite nde, nkwite nde, tubite nde, mbite nde, tubita nde, nakwita gute, twakwita gute, wibwire, mwibwire, mwitubwire, witubwire,
      mwimenyekanishe, wimenyekanishe, ni nde turi kuvugana, ni nde tuvugana, izina ryawe ni nde, izina ryawe ni irihe, amazina yawe ni ayahe,
      amazina yanyu ni ayahe`),
    name: list(`izina amazina nom noms mazina`),
    given: phrases(`
      izina rya mbere, izina ryawe rya mbere, izina ryanyu rya mbere, izina ry'idini, izina ryawe ry'idini, izina ry'irikirisitu,
      izina rya gikirisitu, prénom, prenom`),
    surname: phrases(`
      izina ry'umuryango, izina ryawe ry'umuryango, izina ryanyu ry'umuryango, iry'umuryango, izina rya nyuma, izina ryawe rya nyuma,
      izina rya kabiri, izina ryawe rya kabiri, izina ry'ikinyarwanda, izina rya kinyarwanda, nom de famille`),
    details: phrases(`
      umwirondoro, umwirondoro wawe, umwirondoro wanyu, amakuru yawe, amakuru yanyu, ibikuranga, ibibaranga, imyirondoro, imyirondoro yawe,
      imyirondoro yanyu, aho twababona, aho twakubona, uko twababona, uko twakubona, uburyo twababonaho, uburyo twakubonaho`),
    your: phrases(`
      izina ryawe, izina ryanyu, amazina yawe, amazina yanyu, ryawe, ryanyu, nimero yawe, nimero yanyu, nimero zawe, nimero zanyu, telefone yawe,
      telefone yanyu, telefoni yawe, telefoni yanyu, nimero ya telefone yawe, nimero ya telefone yanyu, imeri yawe, imeri yanyu, email yawe,
      email yanyu, umwirondoro wawe, umwirondoro wanyu, tuguhamagare, tubahamagare, twaguhamagara, twabahamagara, baguhamagare, babahamagare,
      aguhamagare, abahamagare, nguhamagare, mbahamagare, tukwite, tubite, twakwita, twabita, witwa, mwitwa, bagufashe, babafashe, agufashe,
      abafashe, tugufashe, tubafashe`),
    other: phrases(`
      ye, rye, ze, bye, yabo, ryabo, zabo, kampani, sosiyete, ikigo, ikigo cyawe, ubucuruzi, iduka, ishuri, kaminuza, ibitaro, ivuriro, banki,
      ishami, umuhanda, umujyi, umudugudu, akagari, umurenge, akarere, intara, igihugu, igicuruzwa, umuti, umukoresha, nyiri, nyiri konti, nyir'*,
      uwohereje, uwohererejwe, uwakiriye, uzakira, uwakira, uwoherejwe, uwagufashije, uwabafashije, uwakwakiriye, uwishyuye, uwaguhamagaye, undi,
      undi muntu, umurwayi, umunyeshuri, y'umurwayi, y'umunyeshuri, y'uwakira, y'uwohereje, ry'umurwayi, ry'umunyeshuri, imodoka, y'imodoka, konti ya`),
    confirm: phrases(`
      ni byo, nibyo, ese ni byo, si byo, sibyo, ni ukuri, ni yo, niyo, iracyari, iracyakora, uracyakoresha, muracyakoresha, tuguhamagare kuri,
      tubahamagare kuri, turaguhamagara kuri, turabahamagara kuri, nguhamagare kuri, mbahamagare kuri, kuri iyi nimero, iyi nimero, iyi ni nimero,
      iyi ni nimero yawe, emeza, mwemeze, wemeze, dukomeze, twakoresha, nkoreshe, dukoreshe, ni iyawe, ni iyanyu, kuri iyi imeri, tukwandikire kuri,
      tubandikire kuri`),
  },
});
