import { language, list, phrases } from './language.ts';

/** Xitsonga as it is written in Limpopo, Mpumalanga and Gauteng; `ni` for `ndzi` and words without their apostrophe count. */
export const ts = language({
  code: 'ts',
  country: 'ZA',
  name: {
    strong: phrases(`
      vito ra mina i, vito ra mina hi, vito ra mina ndzi, vito ra mina, vito ramina i, vito ramina, vito ranga i, vito ra mina ku ri, vito rerhu i,
      mavito ya mina i, mavito ya mina hi, mavito ya mina, mavito yamina, vito ra mina hi ku hetiseka i, vito ra mina ro hetiseka i,
      vito ra mina ra ntiyiso i, vito ra mina ro sungula i, vito ro sungula i, vito i, vito hi, mavito i, ndzi vuriwa, ndzi vuriwaka, ndzivuriwa,
      ni vuriwa, nivuriwa, ndzi vitaniwa, ndzivitaniwa, ni vitaniwa, nivitaniwa, ndzi vitaniwa hi vito ra, ndzi vuriwa hi vito ra, va ndzi vula,
      va ni vula, va ndzi vitana, va ni vitana, ndzi tiveka tani hi, ndzi tiveka hi, ndzi tiviwa tani hi, ndzi tiviwa hi vito ra, u vulavula na,
      mi vulavula na, uvulavula na, mivulavula na, u le ku vulavuleni na, mi le ku vulavuleni na, ku vulavula mina, la vulavulaka i,
      la ku vulavulaka i, la vulavulaka hi, la tsalaka i, la ku tsalaka i, ndzi thyiwe vito ra, ndzi thyiwile vito ra, ndzi thyiwe, vito ra ximfumo i
    `),
    weak: phrases(`
      hi mina, i mina, ku mina, hi mina lweyi, i mina lweyi, mina ndzi, mina ni, ku vulavula, ndzi nga, mina la, a ndzi vule ndzi ri, ndzi ri i,
      i vito ra mina ku nga, ku nga, avuxeni mina, avuxeni hi mina, hi mina wa n'wina, hi mina wa nwina, mina wa n'wina, mina wa nwina, hi yena mina,
      i makwenu
    `),
    copula: phrases(`ndzi, ni, hi, i`),
    nick: phrases(`
      ndzi vuleni, ndzi vule, ndzi vitaneni, ndzi vitane, mi nga ndzi vula, u nga ndzi vula, mi nga ndzi vitana, u nga ndzi vitana, mi ndzi vitana,
      ni vitaneni, ni vitane, va tala ku ndzi vula, va tala ku ndzi vitana, vanghana va ndzi vula, vanghana va ndzi vitana, hi ku koma i, hi ku koma,
      vito ro komisa i
    `),
    label: phrases(`
      vito, mavito, vito na xivongo, mavito na xivongo, vito hi ku hetiseka, mavito hi ku hetiseka, vito ro hetiseka, mavito hinkwawo,
      mavito lama heleleke, vito leri heleleke, vito ro sungula, mavito yo sungula, vito ra mina na xivongo
    `),
    surname: phrases(`
      xivongo xa mina i, xivongo xa mina hi, xivongo xa mina, xivongo xamina i, xivongo xamina, xivongo xanga i, xivongo i, xivongo hi, xivongo,
      ndzi n'wana wa ka, ndzi nwana wa ka, ndzi wa xivongo xa, ndzi wa rixaka ra ka, vito ra ndyangu i, swivongo swa mina i
    `),
    closers: phrases(`
      hi rona vito ra mina, hi vito ra mina, i vito ra mina, hi mina, i mina, laha, lomu, hi yena a vulavulaka, wa vulavula, hi mina la vulavulaka,
      hi mina ndzi vulavulaka, hi mina la tsalaka, ndza vulavula, hi yena la vulavulaka, ku vulavula mina, hi yena mina, eka riqingho
    `),
    signoffs: phrases(`
      inkomu, inkomu swinene, inkomu ngopfu, ndza khensa, ndza khensa swinene, na khensa, ha khensa, khani, hi xichavo, hi ku tichava,
      hi ku titsongahata, hi rirhandzu, ndzi nga wa n'wina, ndzi nga wa nwina, ndzi nga makwenu, hi mina wa n'wina, hi mina wa nwina, wa n'wina,
      wa nwina, muxavi wa n'wina, muxavi wa nwina, muaki wa n'wina, muaki wa nwina, sala kahle, salani kahle, u sala kahle, mi sala kahle, ku tsala,
      ri tsariwe hi, ku tsala mina
    `),
    borrowed: phrases(`
      a hi vito ra mina, ahi vito ra mina, vito leri a hi ra mina, a hi ra mina vito, a hi profayili ya mina, profayili a hi ya mina,
      a hi foni ya mina, ahi foni ya mina, foni a hi ya mina, foni leyi a hi ya mina, a hi akhawunti ya mina, a hi whatsapp ya mina,
      ndzi tirhisa foni ya *, ndzi tirhisa whatsapp ya *, ndzi tirhisa akhawunti ya *, ni tirhisa foni ya *, ndzi tirhisa riqingho ra *, hi foni ya *,
      leyi i foni ya *, leyi i whatsapp ya *, leyi i nomboro ya nuna, leyi i nomboro ya nsati, i foni ya nuna, i foni ya nsati, i foni ya makwerhu,
      i foni ya mhani, i foni ya papa, i foni ya n'wana, i foni ya nwana, hi foni ya makwerhu, ndzi lombe foni, ndzi lombile foni, foni yo lomba,
      vito leri nga eka profayili, vito ra profayili
    `),
    notMe: phrases(`
      a hi mina, ahi mina, a hi mina loyi, a hi mina munhu loyi, mi hoxile munhu, munhu wo hoxeka, mi foneli munhu wo hoxeka,
      mi kumile munhu wo hoxeka, nomboro yo hoxeka, a ndzi hi yena, andzi yena, a hi yena loyi
    `),
    prefixes: [],
    mentions: phrases(`
      avuxeni, inhlikanhi, riperile, xewani, xeweta, xewetani, ahee, hayi, inkomu, khani, ndza khensa, na khensa, ha khensa, ndzi khensa, nkulukumba,
      eka, ka, kaya ka, na, ndzi vulavula na, ndzi vulavule na, vulavula na, ndzi lava ku vulavula na, ndzi vulavurile na, ku suka eka, yi huma eka,
      ri huma eka, swi huma eka, ya, ra, xa, wa, va, fonela, byela, byelani, hi vito ra, yi ya eka, ku ya eka, rhumela, rhumela eka, rhumeriwe hi,
      hi le ndzhaku ka, ematshan'wini ya, ematshanwini ya, hi xiviri, ndzi pfuniwe hi, ndzi pfuniwile hi, vutisani, vutisa, mi vutisa, mi kombela,
      ndzi lava, ndzi kombela ku vulavula na, tivisa, hi vito ra mufi, wa mina, xa mina, va mina
    `),
    places: phrases(`
      e, le, eka, ka, ndzi tshama e, ndzi tshama le, ndzi tshama ka, ndzi tshama, ndzi huma e, ndzi huma le, ndzi huma ka, ndzi huma, ndzi le,
      ndzi suka e, ku suka e, hi le, ndzi pfa e, exikarhi ka, kusuhi na, ekusuhi na, edorobeni ra, emugangeni wa, exitandini xa, emutini wa,
      exifundzeni xa, edoropeni ra
    `),
  },
  titles: list(`
    tatana manana nkulukumba dokodela mufundhisi mfundhisi pfundhisi muvhangeri muvangeri phrofesa phurofesa thicara mudyondzisi hosi hosinkulu ndhuna
    mukhalabye mukhegula kokwana gogo makwerhu buti bhuti sesi sisi nkosikazi nkosazana bava mhani papa dada malume rakgolo muchaviseki gqweta
  `),
  words: [
    // Places and peoples.
    ...list(`
      giyani malamulele tzaneen polokwane nkowankowa lenyenye bungeni hlanganani saselamani mhala bushbuckridge acornhoek thulamahashe mkhuhlu
      hazyview phalaborwa namakgale lulekani xigalo makuleke mavalani xikundu ndhambi xihosana kremetart limpopo mpumalanga gauteng joni jozi soweto
      tembisa thembisa pretoria tshwane joburg edorobeni xitsonga xinghezi xichangana mutsonga vatsonga machangana muchangana eafrika
    `),
    // English that is typed with it.
    ...list(`
      sms smses wtsp wasap cv id atm pin otp dstv sars sassa nsfas eskom unisa uif rdp gps usb pdf app apps wifi data fibre router email gmail
      facebook online bot admin agent call calls callback please pls thanks sharp sorry okay ok hey hello hi hallo
    `),
    // Pronouns, concords and small words, which stand everywhere.
    ...list(`
      mina wena yena hina n'wina nwina vona rona yona xona swona wona tona byona kona mine ndzi ndza ndzo ndzaha ndzingo ndzita ndzinga ni na nga ngi
      niri niku nita a u hi ha mi ma va ka ku kwa ra ri rin'we rinwe ya yi yo xa xi xo swa swi swo wa wu wo la le lo lava lavo leyi leyo leri rero
      lexi xexo leswi sweswo lowu wolowo loko lweyi loyi luya lomu laha lahaya kwala khona kola ta ti to bya byi byo ba i e ee eh eka ehenhla ehansi
      endzeni ehandle emahlweni endzhaku ndzhaku exikarhi etlhelo kusuhi kule lomo handle suka kufikela fikela kukondza hikuva hikwalaho hikokwalaho
      hambi hambiswiritano kambe kumbe kasi naswona nakambe nakona futhi ntsena ngopfu swinene kunene kutani kutlula tlula tani onge ingaku xana ke
      kani mani vamani yini hayini kwihi rini njhani njani ngani yihi xihi rihi tihi swihi wihi mangani swingani hinkwaswo hinkwavo hinkwawo hinkwerhu
      hinkwayo hinkwako un'wana unwana van'wana vanwana rin'wana rinwana xin'wana xinwana swin'wana swinwana yin'wana yinwana man'wana manwana
      wun'wana wunwana un'we unwe kun'we kunwe xin'we xinwe yin'we yinwe swin'we swinwe swimbirhi vambirhi mambirhi timbirhi yambirhi nkarhi xikan'we
      xikanwe ramina yamina xamina swamina wamina vamina rawena yawena xawena swawena wawena ranga yanga xanga rerhu yerhu xerhu werhu swerhu rakwe
      yakwe xakwe wakwe swakwe ravona yavona xavona ranwina yanwina rena
    `),
    // Yes and no, refusals, greetings and what is said in passing.
    ...list(`
      ina inha ihi ahee aheni e-e eee nae ahi-hi hayi ayi nkani doo swona swonaswo hiswona ahiswona ahihi ahimina ahirona a-a nope inkomu inkomunene
      nkomu khani avuxeni avuxe inhlikanhi inhlekanhi riperile ripfumile xewani minjhani munjhani kunjhani minjani kahle kahlekahle hikahle
      swilulamile lulamile swinandza sala salani famba salanikahle khensa ndzakhensa nakhensa hakhensa ndzikhensa khense khensile khensiwe khomela
      ndzikhomeleni khomeleni ndzikombela nikombela ndzirivaleleni rivalela rivalelani rivaleleni sori askies eish haibo hawu yowee yoo mara maar vele
      kanti gape kere neh mos shem sharp shap aowa hee yho tlhe phela namarito kantsongo switsongo swintsanana swikumba ngopfungopfu
    `),
    // Verbs: to want, need, know, be able, try.
    ...list(`
      lava lavile lavi lavanga lavaka laveka lavisisa lavela lavani ndzilava nilava ndzalava ndzilavaku andzilavi andzi andzina andzitivi anditivi
      anitivi anilavi anina andzilavanga andziswitivi aniswitivi navela navelaka navele dinga dingile dingi tiva tivi tivile tiviwa tivisa tivisile
      tivanga tivaka switiva kota kotile koti kotanga kotisa ringeta ringetile ringeti ringetaka zama zamile tsandzeka tsandzekile tsandza fanela
      fanele faneleke boheka bohekile pfumala pfumarile rhandza rhandzi rhandzile ehleketa ehleketile ehleketi ehleketelela tsundzuka tsundzukile
      rivala rivele rivarile rivali hatla hatlisa hatlani hatlisani chava chavi karhata karhateka karhatekile karhele karhala hlundzukile hlundzuka
      vilela vilerile tsakile tsaka tsakela tsakeli vabya vabyaka
    `),
    // Verbs: to help, ask, speak, write, call.
    ...list(`
      pfuna pfunile pfuni pfuniwa pfuniwile pfunela pfuneta pfunetile pfune pfuneni ndzipfuna ndzipfune ndzipfuneni nipfuneni nipfune pfuniwe kombela
      kombele kombeli kombelile komberile kombeleni kombisa kombise kombisile kombiseni vutisa vutise vutisile vutisani hlamula hlamule hlamurile
      hlamuli hlamulani hlamuriwa hlamuleni vula vule vurile vuli vuriwa vuriwaka vulaka vulavula vulavule vulavurile vulavuli vulavulaka vulavulani
      vulavuleni vulavurisana vulavurisa byela byele byerile byeleni byeriwile tsala tsale tsarile tsali tsalela tsalele tsaleleni tsariwile tsarisa
      tsarisile hlamusela hlamuserile hlamuseri fona fonile foni fonela fonele foneli foneleni fonerile foneriwile foneriwe fonani fowuna fowunela
      fowunile bela belile beleni ndzifonele ndzifoneleni ndzifoneli nifonele nifoneleni qinga qingela qingele qingeleni qingerile vitana vitane
      vitanile vitaniwa vitaneni twa twile twi twanga twisisa twisise twisisile twisisi yingisela hlanganisa hlanganise hlangana hlanganile hlangene
      hundzisa hundzisela hundziseleni hundziserile tsundzuxa xeweta xewetile
    `),
    // Verbs: to send, get, pay, buy, work, go and what happens to things.
    ...list(`
      rhuma rhumile rhumela rhumele rhumeli rhumeleni rhumerile rhumeriwe rhumeriwile rhumiwile amukela amukele amukerile amukeli amukeriwile
      amukelanga kuma kumile kumi kumanga kumaka kumeka kumekaka kumekeni kumana kumiwa kumiwile kume kumeni nyika nyike nyikile nyiki nyikeni
      nyikiwile nyikela teka teke tekile teki tekani tekiwile tekeriwile tisa tise tisile tiseni xava xave xavile xavi xavisa xavisile xaviseriwe
      xaveriwa hakela hakele hakerile hakeli hakeriwile hakelanga hakeriwa hakeleni lomba lombile lombisa lombiwa kolota kolotile tirha tirhile tirhi
      tirhanga tirhaka tirhisa tirhise tirhisile tirhiseni tirhisani tirhiwa tirheki onhaka onhakile onha onhile tshovekile fa file yiva yivile
      yiviwile yiveriwile lahla lahlile lahleka lahlekile lahlekeriwe lahlekeriwile lahlekela cinca cince cincile cinciwile cincani lulamisa lulamise
      lulamisile lulamiseni lulamisiwile tsema tsemile tsemiwile tsemiwa pfala pfarile pfariwile pfaleka pfula pfule pfurile pfuriwile pfuleka
      khansela khanserile khanseriwile herisa herisile hela herile helanga helela heta hetile sungula sungule sungurile sungulaka yisa yisile yisela
      ya yile yeni famba fambile fambi fambaka fambisa huma humile humaka humesa nghena ngheni nghenile nghenisa nghenise nghenisile ta tile tanga
      tani vuya vuyile vuyi vuyisa vuyiseriwa vuyerile tlhela tlhele tlherile tlhelela tlhelelani tlherisa tlherisela tlheriseleni tlheriseriwa yima
      yimile yimani rindza rindzile rindzela rindzerile rindzani rindzele tshama tshamile tshami tshamaka tshika tshike tshikile tshikani tshikeni
      sukile suka susa suse susile endla endle endlile endli endleka endlekile endlela endleriwile endleni languta langutile hlaya hlayile vona vone
      vonile voni vonanga vonaka kamba kambela kambele kambeleni tiyisa tiyisisa tiyisisile tiyisekisa pfumela pfumerile pfumeli ala arile ari tsarisa
      fika fikile fiki fikanga fikaka tlakusa khoma khomile khomaka dya dyile tlula hundza hundzile tluta xanisa xanisekile kanganyisa kanganyisile
      xisa xisiwile dyeleriwa dyeleriwile tihlanganisa ri tano hlawula hlawurile hlawule
    `),
    // Nouns of what a company is asked about.
    ...list(`
      vito mavito xivongo swivongo nomboro tinomboro nambara tinambara riqingho tiqingho foni tifoni selifoni selfoni whatsapp imeyili ti-imeyili
      adirese adirexe kherefu vuxokoxoko rungula mahungu hungu marungula rito marito akhawunti ti-akhawunti gezi vugezi mpfula mati mali timali
      malinyana tirhandi rhandi swikweleti xikweleti lombo mudende xibalo hakelo tihakelo muholo risivhiti risiti inivhoyisi khadi makhadi bangi banki
      tibanki kliniki tliliniki xibedlhele swibedlhele murhi mirhi dokodela xikolo swikolo yunivhesiti khoso dyondzo phasela tiphasela oda ti-oda orda
      netiweke nethiweke inthanete datha simkhadi simu ntirho mintirho vutirhi mutirhi vatirhi muthori vathori yindlu tindlu muti miti rhente rente
      kamara phoso xihoxo swihoxo xiphiqo swiphiqo nkinga tinkinga xivilelo swivilelo xirilo mhaka timhaka keyisi phola pholisi tipholisi nghingiriko
      ndzindzakhombo inshorense ndlela tindlela ndhawu tindhawu movha timovha xikhafuni thekisi bazi xitimela vhengele mavhengele xitolo switolo
      hofisi tihofisi ndzawulo mfumo masipala xikombelo swikombelo nkombelo fomo tifomo phepha maphepha papila mapapila xiviko dokhumente phasipoto
      pasi thikithi tikiti meche mita mitara mimitara phoyinti phasiwedi phasiwede phini app ti-app webusayiti khomphyuta layini tilayini thekinikhali
      mutekiniki muxavi vaxavi khasimende ndzhuti mpimo nhlayo tinhlayo vukorhokeri vukorhokeli nseketelo mukorhokeri nhlamuselo nhlangano swilo xilo
      swakudya swiambalo nchumu xichudeni swa mahala
    `),
    // People in general, and what a user is.
    ...list(`
      munhu vanhu n'wana nwana vana wanuna wavanuna vavanuna wansati vavasati nuna nsati jaha majaha nhwana vanhwana mufana vafana nhwanyana mutswari
      vatswari ndyangu maxaka muaki vaaki mungana munghana vanghana mudyondzi vadyondzi mutivi muhlayisi n'wini nwini vini n'winyi nwinyi vanhunyana
      mufambisi muchayeri mukhaseli muvutisi muyimeri vayimeri ajente muejente muofisi muchini mutsari mupfuni vapfuni
    `),
    // Days, months and times.
    ...list(`
      namuntlha namunthla tolo mundzuku mundzukwini sweswi sweswinyana khale mixo nimixo mpundzu nhlikanhi nhlekanhi nimadyambu madyambu vusiku
      nivusiku siku masiku vhiki mavhiki hweti lembe malembe nkarhi minkarhi awara tiawara minete timinete musumbhunuku musumbunuku ravumbirhi
      ravunharhu ravumune ravuntlhanu mugqivela mugivela sonto sondzo sunguti nyenyenyani nyenyenyana nyenyankulu dzivamisoko dzivamusoko mudyaxihi
      khotavuxika mawuwani mhawuri ndzhati nhlangula hukuri n'wendzamhala nwendzamhala xikarhi hampfuka
    `),
    // Adjectives, states, quantities and numbers.
    ...list(`
      kulu nkulu lonkulu tsongo ntsongo lontsongo leyintshwa leyikhale ntshwa xintshwa yintshwa rintshwa khale rikhale yikhale kahle biha bihile hombe
      lonene lerinene lexinene lowunene kunene saseka sasekile xonga tika tikile olova olovile hoxeka hoxekile hoxile lulama lulamangi antswa antswe
      nandziha durha durhile chipa tala talile ntsanana xihatla xihatlanyana hisa titimela mbirhi nharhu mune ntlhanu tsevu nkombo nhungu kaye khume
      makume dzana madzana gidi magidi n'we nwe yin'wenyana yinwenyana xisungulo makumu vumbirhi vunharhu sungulo
    `),
  ],
  namesToo: list(`
    fikile lulama mapapila sasekile khensile pfunani mpfuno nhlamulo nkhenso ntshembo ntiyiso ntwanano matimba vutomi xikombiso langutani vonani
    rivalani nsuku nkarhi tirhani lulamani hosi mahlatse xihlamariso mbuyelo kutwanana tshemba themba vuxaka rivoni xiluva yingisani ndzhaka vutivi
    vutlhari pfumelani tsundzukani hlayisani tivani ntshuxeko khathutshelo thuso mpho lerato kutlwano blessing gift hlengeletani nhlalala risima rito
    xilaveko mavutane
  `),
  names: [
    // Given names, of women and men.
    ...list(`
      akani amukelani andzani andziso anikie anna basani basisile bongani busisiwe chavani collen dumisani dunisani dzunani dzunisani dzunisile
      dzunisa dzumisani dlayani delani elias ester evans fanelo fanisa fanisani fikani florah foster fumani gavaza gezani gezile gideon gifty govhu
      hanyani hasani hitekani hlamalani hlavisa hlawulani hlawulekani hlayiseka hlekani hlengani hlengiwe hlomela hlomisani hlongani hlonipani hlulani
      hluleka hlupheka humelani jabu jabulani jamela jane joyce julia katekani katekile katekisani kateko kedibone khanyisa khanyisani khanyisile
      khazamula khensani khetani khethani kheto khomotso khombomune kokwani kulani kurhula kurisani lawrence leah lindiwe lungile lungisani makhanani
      makhasa makhosazana makungu mafemani magezi mahlori mamaila mapule martha masingita masana matlakala matirhisi mbhoni mbhazima mbhekiseni
      mbuyazi mihloti mihlayi mikateko misaveni mishack mkateko mkhacani mkhachani mkhensani morris moses mphephu muhluri musa mzamani mzila ndzalama
      ndzalo ndzhuvulo ndzuvulo ndaheni nghamula ngheniwile ngoni nhlanhla nhlavutelo nhlayisi nhlengani nhlohlorhi nhlulani nhlulo nhluvuko nkateko
      nkhangweni nkhensani nkhensile nkiyasi nkosinathi nomsa norah nsovo nsukunyani ntivo ntokoto ntombhi ntombi ntombizodwa ntsakani ntsakelo
      ntsakisi ntsakiso ntsako ntsakunyani ntshembiso ntshuxekani ntshuxani ntsumi nxalati nyanisi nyeleti nyiko nyikiwe n'wayitelo nwayitelo
      n'wasivandzi nwasivandzi oniel patrick peter pfuneka pfuxani phanuel phatekile phindile phumzile rebecca resimate rhandzani rhandzekile rhandzu
      rhangani rhulani rhuweni richard ringani ripfumelo ripfuxile rirhandzu risana risenga risimati risuna rivoningo rixile rixongile samson samuel
      sasavona sasekani sevha shalati shihlamariso shirley sibongile sibusiso sidney simon sipho solani solly sunduzani tebogo tendani thabang thabiso
      thabo thandi thandeka thembi tinhlalala tinswalo tintswalo tinyiko tivoneleni tiyani tiyiselani tiyiso tlangelani tlharihani tondani tsakani
      tsakane tsakisani tsakiso tsembani tshembani tshembhani tshepo tsumbani tumelo valentine veronica virginia vongani vukona vukosi vukosini vuloyi
      vurhonga vusi vutshila vutshilo vuyani vuyelwa vuyisani vuyisile wisani xilombe xihlovo xiluvana xitshembhiso xitshembiso xolani xongani xongile
      yvonne zanele zodwa zandile abednego agnes albert aron christinah constance cynthia daniel david dorah edward elizabeth elsie emily enock
      ephraim ernest esther florence frans freddy gladys goodman hazel hendrick isaac jackson jacob james jeffrey john johannes joseph josephine
      kenneth lazarus lizzy maggie maria mary mavis mbongeni merriam meshack miyelani miyelanani mpumelelo msongelwa nelly nelson olga paulina paulos
      philemon phineas piet rabeka rachel reckson reuben robert salphina sarah selina shadrack sophie stephen steven surgeant tsatsawani thomas
      vincent wilson winnie zelda mahlatini khegu bombeleni bafana ben bertha caiphus calvin clement dikeledi dineo doris dzudza eric fannie hamilton
      jerry joe johnson josias khalanga khomisani lebogang lesley mandla maxangu mashudu matome nomthandazo nomvula ntombizanele obed portia rasta
      refilwe rendani ricky rosina rudzani ruth sello simphiwe sharon stanley takalani trevor tryphina wiseman
    `),
    // Surnames.
    ...list(`
      baloyi bila bilankulu bvuma chabalala chabangu chauke chavalala chavangu cossa dlamini gaveni golele hlabathi hlabangwane hlatshwayo hlongwane
      hlongwani hlungwane hlungwani hobyane homu khosa khoza kubayi lambani langa lowane lubisi mabasa mabaso mabila maboko mabunda mabundza mabuza
      maceke macevele machava machebele machimana mafumo mafuwane magudu mahatlani mahlangu mahlaule mahlawule mahlathi mahungela mahwayi makamu
      makaringe makasela makhubela makhubele makhuvele makhuva makondo makukule makwakwa malabela malatji maluleka maluleke malungana malungani
      mamabolo mambane mandlazi manganye manganyi manyike mapengo maphophe maringa maringe mashaba mashamba mashava mashele mashila mashimbye
      mashimbyi masia masinge masingi masuku maswanganye maswanganyi maswangayi mathebula mathevula mathonsi mathye matjeke matsimbi matukana mavasa
      mavunda mawila mayimele mayinga mazibuko mbhalati mbhele mbhiza mbiza mboweni mboyani mdaka mdluli mdungazi mhangwana mhangwani mhinga mhlaba
      mhlanga mhlarhi mhlava mhlongo miyambo mkansi mkhabela mkhari mkhatshwa mkhawana mkhavele mkhombo mkhize mnisi mokoena mondlane mongwe mthebule
      mthombeni mtebule mthethwa mtileni mtsetweni mudunungu muhlari mukansi mukhari mukhavele mulaudzi munyai mushwana mzimba mzimela ndhlovu ndlala
      ndlazi ndlovu ndobe ndzhovela ndzukula nghondzweni nghonyama ngobe ngobeni ngoveni ngomana ngomane ngwenya nhlane nhlongo nhlangwini nkanyani
      nkatingi nkomo nkondo nkosi nkovani nkuna nkuzana nkwinika novela novunga ntimana ntimane ntsan'wisi ntsanwisi ntsandwisi nukeri nukery
      n'wamitwa nwamitwa nwanati nxumalo nyambi nyathi nyavani nyoni phakula phaswana pilusa rikhotso rikotso risiba risiva rivombo rivisi sambo
      sambho shibambo shibambu shiburi shibiri shihundla shikwambana shikwambane shilakwe shilenge shilubana shilubane shilowa shilote shimange
      shimati shingange shingwenyana shipalana shirilele shirinda shirindza shiringani shitlhangu shitlhelana shivambo shivambu shivuri sibuyi siweya
      siwela sithole sono sunduza thobela tivana tivane tlou tshabalala tshabangu valoyi vukeya wadlela xaba xikwambana xirinda xirindza xivambu
      yingwana yingwani zitha zwane mabyalana maluvana manave mashego mashabane mahange hatlane hetiseni lebese mabulane mapindani mokwena muthombeni
      nkuhlu nkambako nombeko
    `),
  ],
  shapes: {
    // I + verb, written together; not-I; to + verb.
    begins: list(`
      andzil andzit andziv andziny leris ndzil ndzit ndzik ndzip ndzir ndzis ndzih ndzax ndzav ndzak ndzat anditi aniti anila nilav nikom nifon nipfu
      nitir kutirh kuvula kuhlam kukomb kulung kurhum kupfun kufone kuhake swilav swilu swika swith swit leswi lesw lexi leyi hikwa hinkwa nomboro
      tinomb ndzinga xanam
    `),
    ends: list(`leriwile meriwile keriwile seriwile siwile tiwile viwile miwile riweke`),
  },
  business: list(`
    vhengele xitolo swakudya mabindzu bindzu khampani tikhampani vukorhokeri masipala kereke hofisi ndzawulo tliliniki kliniki xikolo bangi salon
    thekisi
  `),
  greetings: phrases(`
    avuxeni, avuxeni makwerhu, avuxeni tatana, avuxeni manana, inhlikanhi, inhlekanhi, riperile, xewani, xewani xewani, ina, inha, e-e, ahee, ahe,
    hayi, inkomu, inkomu swinene, khani, ndza khensa, na khensa, ndza khensa swinene, kahle, swi kahle, ku njhani, kunjhani, mi njhani, minjhani,
    u njhani, njhani, swi lulamile, ndzi kombela, ndzi khomeleni, hi swona, ina hi swona, hi rona, hello, heyi, eish, ewe, yebo, dumela, dumelang,
    sawubona, thobela, aa, ee, ndzi kona, ndzi kahle
  `),
  sounds: list(`um uhm eeh ehh aah ee mmm hmm hehe haha lol`),
  relations: list(`
    nuna vanuna nsati vasati nkatanga nkataku nkatakwe mhani mhana mhaku mana manana papa tata tatana bava tatanga n'wana nwana vana mufana nhwanyana
    jaha makwerhu vamakwerhu buti bhuti bhutinga sesi sisi sesinga malume rhakhazi hahani kokwana kokwani gogo ntukulu vatukulu mukhegula mukhalabya
    mukon'wana mukonwana mukon'wani mukonwani namu munghana munghani mungana vanghana murhandziwa muakelani vaakelani muakelano muthori boso
    mininjhere mulanguteri mutirhikulobye mutirhi vatirhi muchayeri muchayela muchayari xaforo mukhaleli nese muongori dokodela mudyondzisi thicara
    gqweta muejente ajente mulanguteli muxavisi muxavi murhumiwa murhumi muamukeri muhirhi n'winimuti nwinimuti muhiri mulandi muvutisi mufundhisi
    mubalwa wanuna wansati vavasati vavanuna mutekiniki pulambara mutsundzuxi mukhegule rixaka maxaka xaka ndyangu phoyisa maphoyisa muxavisela
    murhentisi muvhakaxi muphurofita
  `),
  others: list(`
    yena vona wena n'wina nwina yakwe rakwe xakwe wakwe swakwe byakwe yavona ravona xavona wavona yawena rawena xawena wawena ranwina yanwina un'wana
    unwana van'wana vanwana wun'wana wunwana wan'wana wanwana mani
  `),
  mine: list(`
    mina yamina ramina xamina wamina swamina yanga ranga xanga wanga byanga ndzi ndza ni hina yerhu rerhu
  `),
  number: {
    nouns: list(`
      nomboro nomboroni nombhoro tinomboro numboro nambara tinambara riqingho riqinghwini tiqingho foni tifoni foneni selifoni selifonini selfoni
      sele-foni mfoni layini whatsapp wathsapp kaya ntirhweni ntirho dijiti tidijiti fonela foneriwa founela belela qingela
    `),
    vague: list(`
      nomboro nomboroni nombhoro tinomboro numboro nambara tinambara layini dijiti tidijiti
    `),
    blocked: list(`
      oda orda ti-oda akhawunti akhawunthi ti-akhawunti xitiviso pasi phasipoto id ayidi xitativiso pholisi polisi tipholisi mitara mita mimitara
      meche khadi makhadi debit kredithi refarense referense rhefarense referensi rhiferensi thikithi tikiti xikombo keyisi mhaka xivilelo xirilo
      phasela tiphasela waybill risiti risivhiti inivhoyisi khodi phini otp phasiwedi vhawucha token thokheni mutirhi mudyondzi xichudeni muholo
      xibalo thekisi movha rejistara rejisitara nhlayo mali rhandi tirhandi ndzindzakhombo inshorense vhoko siriyali ref branchi brenchi xibedlhele
      fayili tifayili dokhumente xitandi yuniti tiyuniti malembe siku lembe order account meter policy reference tracking parcel ticket invoice card
      claim case voucher receipt statement bursary application registration student employee contract kontiraka khontiraka nghingiriko xitsundzuxo
      vhoucha
    `),
    request: phrases(`
      ndzi fonele, ndzi foneleni, ndzi founele, ndzi founeli, ndzi founeleni, ndzi fowunele, ndzi fowuneleni, ndzi foneli, ndzi fonele eka,
      ndzi foneleni eka, ndzi bele, ndzi beleni, ndzi beleni riqingho, ndzi bele riqingho, ndzi qingele, ndzi qingeleni, ndzi vitane, ndzi vitaneni,
      ndzifonele, ndzifoneleni, ndzifoneli, ni fonele, ni foneleni, ni foneli, nifonele, nifoneleni, ni bele, ni beleni, ni qingeleni, ni vitane,
      ni vitaneni, nga ndzi fonela, nga ndzi bela, nga ndzi qingela, nga ndzi vitana, nga ndzi kuma, nga ndzi kumaka, nga ni fonela, nga ni kuma,
      mi ndzi fonela, mi ndzi kuma, u ndzi kuma, mi ndzi fonelaka, ku ndzi fonela, ta ndzi fonela, ku ndzi kuma, ndzi kumeka eka, ndzi kumeka hi,
      ndzi kumeka, ndzi kumekaka, ndzi kumeni, ndzi kume, ndzi kumeni eka, ni kumeka, ni kumeni, nikumeka, ni kume, ndzi tihlanganiseni,
      mi tihlanganisa na mina, tihlanganise na mina, tihlanganiseni na mina, hlanganani na mina, ndzi tsalele, ndzi tsaleleni, ndzi rhumele,
      ndzi rhumeleni, ndzi rhumeleni whatsapp, ndzi rhumele whatsapp, ndzi whatsapp, ndzi whatsappe, ndzi whatsappeni, ndzi sms, ndzi tlhelele,
      ndzi tlheleleni, foneleni, fonelani, foneleni eka, tirhisani, tirhisa, tirhiseni, tirhisa leyi, tirhisani leyi, n'wi foneleni, nwi foneleni,
      n'wi fonele, nwi fonele, mu foneleni, mu fonele, va foneleni, va fonele, hi foneleni, hi fonele, mi nga n'wi fonela, mi nga nwi fonela,
      nga n'wi kuma, nga nwi kuma, u kumeka eka, wa kumeka eka, a kumeka eka, n'wi kumeni, nwi kumeni, tihlanganiseni na yena, tihlanganise na yena,
      fonela nuna, fonela nsati, foneleni nuna, foneleni nsati, fonela mhani, foneleni mhani, fonela papa, antswa mi fonela, swi antswa mi fonela,
      ndzi tsakela ku foneriwa, ndzi kombela ku foneriwa, ku foneriwa eka, foneriwa eka, ku kumeka eka, nomboro ya kahle i, yo antswa i, leyinene i,
      hi leyi, foneleni makwerhu, foneleni n'wana, foneleni nwana, foneleni munghana, fonela makwerhu, fonela n'wana, fonela nwana, fonela munghana,
      fonelani eka, foneleni nomboro ya, fonela nomboro ya, ndzi kombela mi fonela eka, mi fonela eka, u fonela eka, u nga fonela eka,
      mi nga fonela eka
    `),
    past: phrases(`
      ndzi fonile, ndzi fonerile, ndzi ringetile, ndzi ringetile ku fona, ndzi ringeta ku fona, ndzi ringeta ku fonela, ndzi fona, loko ndzi fona,
      loko ndzi fonela, ni fonile, ni fonerile, nifonile, ndzi belile, ndzi qingerile, va ndzi fonerile, va ndzi fonile, va ni fonerile, va fonerile,
      u ndzi fonerile, ndzi foneriwile, ndzi foneriwile hi, ndzi foneriwe hi, foneriwe hi, ndzi kumile riqingho, ndzi kumile sms, ndzi kumile hungu,
      ndzi kumile call, ndzi vonile call, missed call, nomboro leyi fonaka, leyi fonaka, leyi fonile, leyi foneke, leyi ndzi foneleke,
      leyi ndzi fonelaka, leyi mi foneleke ha yona, mi ndzi fonele hi, yi nga hlamuriwi, a yi hlamuriwi, a yi hlamuri, va nga hlamuri, a va hlamuri,
      a ku hlamuriwi, a ku hlamuri munhu, voicemail, nomboro ya n'wina, nomboro ya nwina, nomboro ya wena, riqingho ra n'wina, riqingho ra nwina,
      hofisi ya n'wina, hofisi ya nwina, tihofisi ta n'wina, tihofisi ta nwina, helpline, hotline, customer care, xana leyi i, i ya mani, hi ya mani,
      ndzi rhumele mali, ndzi rhumerile mali, ndzi rhumerile, ndzi rhumerile airtime, ndzi xavile airtime, ndzi xavela, ndzi hakerile, ndzi hakele,
      ndzi nghenisile, ndzi lodile, ndzi lodhile, ku xisiwa, u ndzi xisile, va ndzi xisile, vuxisi, mi ndzi nyikile, leyi mi ndzi nyikeke,
      u ndzi nyikile, ringetile ku fonela eka, ringeta ku fonela eka, ku fonela eka, ndzi fonela eka, ndzi fonile eka, ndzi fonerile eka,
      ndzi foneli eka, ndzi fonela nomboro
    `),
    stale: phrases(`
      ya khale, yakhale, leya khale, ra khale, rakhale, ta khale, a yi tirhi, a yi ha tirhi, ayi tirhi, ayitirhi, ayihatirhi, yi nga tirhi,
      yi nga ha tirhi, a ri tirhi, a ri ha tirhi, a ndzi ha yi tirhisi, andzi ha yi tirhisi, a ndzi ha ri tirhisi, a ndza ha yi tirhisi,
      a ndzi yi tirhisi, yi lahlekile, ri lahlekile, ndzi lahlekeriwile hi, ndzi lahlekeriwe hi, yi yiviwile, ri yiviwile, yi file, ri file,
      yi pfariwile, a hi ya mina, a hi yona, ahi yona, a hi ra mina, ahi ya mina, mi nga foni, mi nga foneli, u nga foni, u nga foneli,
      mi nga ndzi foneli, u nga ndzi foneli, mi nga yi tirhisi, u nga yi tirhisi, mi nga tirhisi, u nga tirhisi, mi nga ha foneli, mi nga ha yi foneli,
      u nga ha foneli, u nga ha yi foneli, mi nga ha yi tirhisi, tshikani ku fonela, tshika ku fonela, leyi hundzeke, ku nga ri, ematshan'wini ya,
      ematshanwini ya, yi tsemiwile, susani, susa
    `),
    second: phrases(`
      ya vumbirhi, leya vumbirhi, nomboro ya vumbirhi, yo hetelela, leyo hetelela, leyi landzelaka
    `),
    notThis: phrases(`
      mi nga foneli nomboro leyi, u nga foneli nomboro leyi, mi nga foneli eka nomboro leyi, u nga foneli eka nomboro leyi, mi nga foneli leyi,
      u nga foneli leyi, mi nga ndzi foneli eka leyi, u nga ndzi foneli eka leyi, mi nga ndzi foneli hi nomboro leyi, mi nga tirhisi nomboro leyi,
      u nga tirhisi nomboro leyi, mi nga tirhisi leyi, u nga tirhisi leyi, ku nga ri eka nomboro leyi, ku nga ri eka leyi, ku nga ri nomboro leyi,
      ku nga ri hi leyi, ku nga ri leyi, mi nga foneli riqingho leri, ku nga ri riqingho leri
    `),
    turns: phrases(`
      kambe, kumbe, mara, maar, ematshan'wini ya sweswo, ematshanwini ya sweswo, ku nga ri sweswo, ntsena, naswona, nakambe, hikwalaho, sweswi, antswa,
      swi antswa, hambiswiritano, kutani, loko swi tika, loko ndzi nga hlamuli
    `),
    digits: {
      noto: '0',
      ziro: '0',
      zero: '0',
      "n'we": '1',
      "yin'we": '1',
      nwe: '1',
      mbirhi: '2',
      nharhu: '3',
      mune: '4',
      ntlhanu: '5',
      tsevu: '6',
      nkombo: '7',
      nhungu: '8',
      kaye: '9',
      nkaye: '9',
      khume: '10',
    },
    repeat: { dabuli: 2, dabulu: 2 },
    fillers: list(`na kutani naswona`),
    atEnd: phrases(`
      yi hela hi, yi herisa hi, yi helela hi, ri hela hi, hela hi, helaka hi, yi helaka hi, herisa hi, makumu, emakumu, makumu ka yona,
      tinomboro to hetelela, nomboro yo hetelela, to hetelela, yo hetelela, tinhlayo to hetelela, dijiti yo hetelela, to hetelela ta mune,
      yi gimeta hi, gimeta hi
    `),
    atStart: phrases(`
      yi sungula hi, ri sungula hi, sungula hi, sungulaka hi, yi sungulaka hi, masungulo, emasungulweni, to sungula, tinomboro to sungula, yo sungula
    `),
  },
  email: {
    nouns: list(`imeyili imeyilini ti-imeyili imeili emayili emeyili i-meyili e-meyili`),
    signs: { doti: '.', doto: '.', dothi: '.', khululo: '.' },
    request: phrases(`
      ndzi tsalele eka, ndzi tsaleleni eka, ndzi tsalele, ndzi tsaleleni, ndzi rhumele eka, ndzi rhumeleni eka, ndzi rhumele, ndzi rhumeleni,
      ni rhumele, ni rhumeleni, ndzi emayileni, ndzi imeyileni, rhumela eka, rhumelani eka, rhumeleni eka, rhumela, rhumeleni, yi rhumeleni eka,
      yi rhumele eka, ma rhumeleni eka, mi nga ndzi tsalela, mi nga ndzi rhumela, u nga ndzi rhumela, u nga ndzi tsalela, ndzi kumeka eka,
      ndzi kumeka hi, mi nga ndzi kuma eka, tirhisani, tirhisa, tirhiseni, antswa mi tirhisa, tsalani eka, yi ya eka, yi te eka, yi ta eka, swi ya eka,
      swi ta eka, ndzi lava yi ya eka, ndzi lava yi ta eka, ndzi lava ku yi kuma eka, yi fanele ku ya eka
    `),
    past: phrases(`
      ndzi rhumerile, ndzi rhumile, ndzi tsarile, ndzi kumile, ndzi amukerile, mi rhumerile, va rhumerile, a ndzi kumanga, yi tlherile,
      imeyili ya n'wina, imeyili ya nwina, imeyili ya wena, adirese ya n'wina, adirese ya nwina, yi huma eka, ku suka eka, xana leyi i, vuxisi, ya eka,
      yi rhumeriwa eka, yi rhumeriwile eka, swi rhumeriwile eka
    `),
  },
  correction: phrases(`
    ndzi kombela ku rivaleriwa, ndzi rivaleleni, ndzi rivalele, ndzi khomeleni, ndzi khomele, ni khomeleni, sori, askies, e-e, hayi, a hi yona,
    a hi rona, a hi swona, ndzi hoxile, ndzi endle xihoxo, ndzi endlile xihoxo, xihoxo, i xihoxo, yi hoxekile, ri hoxekile, swi hoxekile, hoxekile,
    ndzi vula, ndzi vurile, a ndzi vula, a ndzi lava ku vula, ndzi lava ku vula, ndzi lavile ku vula, ku nga ri, hi ntiyiso i, kunene i, leyinene i,
    lerinene i, leri lulameke i, leyi lulameke i, ri tsariwa, ri tsariwa hi ndlela leyi, ri peletiwa, ri peretiwa, lulamisani, lulamisa, rindza,
    rindzani, yimani, yima, ematshan'wini ya, ematshanwini ya, cincani, cinca
  `),
  not: phrases(`
    a hi mina, ahi mina, a hi, ahi, a hi yena, ku nga ri, kungari, a ndzi vuriwi, a ndzi, andzi, a hi rona, ahi rona, a hi vito ra mina, a ri, nga ri
  `),
  yes: phrases(`
    ina, inha, ihi, ee, hi swona, hiswona, i swona, ina hi swona, hi rona, hi yona, hi kona, swona, i ntiyiso, hi ntiyiso, kunene, swi lulamile,
    swilulamile, swi kahle, kahle, ahee, ri lulamile, yi lulamile, ndza pfumela, ndzi pfumela
  `),
  no: phrases(`
    e-e, ee-ee, hayi, ayi, doo, nkani, a hi swona, ahi swona, a hi yona, ahi yona, a hi rona, ahi rona, a hi mina, a hi tano, swi hoxekile,
    yi hoxekile, i xihoxo, no, nope
  `),
  ask: {
    reach: phrases(
      `hi ku fonela, hi mi fonela, hi nga ku fonela, hi nga mi fonela, hi ku kuma, hi mi kuma, hi nga mi kuma, hi nga ku kuma, hi n'wi fonela`,
    ),
    where: phrases(`kwihi, u tshama kwihi, u kwihi, adirese, doroba rihi`),
    words: phrases(`
      kombela, hi kombela, ndzi kombela, kombelani, ndzi nga kuma, hi nga kuma, xana, xana mi nga, mi nga, u nga, mani, i mani, hi mani, yini, i yini,
      hi yihi, hi rihi, yihi, rihi, njhani, nghenisa, nghenisani, tsala, tsalani, hi nyike, hi nyikeni, ndzi nyike, ndzi nyikeni, nyikani, nyika,
      rhumela, rhumelani, rhumeleni, hi rhumeleni, tiyisa, tiyisisa, tiyisisani, tiyisekisa, hi lava, ndzi lava, hi dinga, hi byeleni, hi byele,
      ndzi byele, ndzi byeleni, byela, xo kombela, hlamula, tata, tatani, siya, siyani, ra wena, ra n'wina, ra nwina, ya wena, ya n'wina, ya nwina
    `),
    who: phrases(`
      u mani, umani, i mani, hi mani, mi vamani, mi mani, n'wina mi mani, nwina mi mani, wena u mani, ndzi vulavula na mani, hi vulavula na mani,
      na mani, ndzi le ku vulavuleni na mani, u vuriwa mani, mi vuriwa mani, u vitaniwa mani, mi vitaniwa mani, mi vuriwa yini,
      hi nga ku vitana hi ku yini, hi ku vitana mani, hi mi vitana mani, ndzi ku vitana mani, ndzi nga mi vitana mani, hi nga mi vitana mani,
      ndzi nga ku vula mani, hi nga ku vula mani, titiviseni, titivise, ku vulavula mani, la vulavulaka i mani, lweyi i mani
    `),
    name: list(`vito mavito`),
    given: phrases(`
      vito ro sungula, mavito yo sungula, vito ra wena ro sungula, vito ra n'wina ro sungula, vito ra nwina ro sungula, vito rosungula
    `),
    surname: phrases(`xivongo, swivongo, vito ra ndyangu`),
    details: phrases(`
      vuxokoxoko, vuxokoxoko bya wena, vuxokoxoko bya n'wina, vuxokoxoko bya nwina, vuxokoxoko byo tihlanganisa, rungula ra wena, rungula ra n'wina,
      rungula ra nwina, mahungu ya wena
    `),
    your: phrases(`
      wena, n'wina, nwina, ya wena, ya n'wina, ya nwina, ra wena, ra n'wina, ra nwina, xa wena, xa n'wina, xa nwina, bya wena, bya n'wina, bya nwina,
      swa wena, swa n'wina, swa nwina, yawena, rawena, xawena, yanwina, ranwina
    `),
    other: phrases(`
      khamphani, bindzu, bindzu ra, muthori, xikolo, kereke, vhengele, bangi, xitarata, doroba, muganga, movha, mbyana, xitolo, n'wini wa, nwini wa,
      n'wini wa akhawunti, nwini wa akhawunti, n'winyi wa, nwinyi wa, loyi a amukelaka, la amukelaka, la rhumeke, loyi a rhumeke, mubya, mufi,
      loyi a loveke, muvabyi, n'wana, nwana, ra n'wana, ra nwana, vito ra n'wana, vito ra nwana, vito ra nuna, vito ra nsati, vito ra muvabyi,
      vito ra mufi, ra xikolo, ra khamphani, loyi mi nga n'wi, loyi mi nga nwi, u mani n'wana, u mani nwana, muamukeri, murhumi, murhi, vafi
    `),
    confirm: phrases(`
      xana hi swona, hi swona, i swona, hi yona, hi rona, swi lulamile, xana swi lulamile, xana i ntiyiso, i ntiyiso, ya ha ri, ya ha tirha,
      nomboro ya wena, nomboro ya n'wina, nomboro ya nwina, hi ku fonela eka, hi mi fonela eka, hi ku kuma eka, hi mi kuma eka, hi nga ku fonela,
      hi nga mi fonela, hi tirhisa, hi tirhisa leyi, tiyisa, tiyisisa, tiyisekisa, imeyili ya wena, imeyili ya n'wina, imeyili ya nwina, xana leyi i,
      xana i, hi ku tsalela eka, hi mi tsalela eka
    `),
  },
});
