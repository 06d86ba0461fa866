import { language, list, phrases } from './language.ts';

/** isiNdebele of Mpumalanga and Gauteng, with the isiZulu that its speakers mix into it. */
export const nr = language({
  code: 'nr',
  country: 'ZA',
  name: {
    strong: phrases(`
      ibizo lami ngu, ibizo lami ngingu, ibizo lami ngingo, ibizo lami ngo, ibizo lami, ibizo lam ngu, ibizo lam, ibizo lakwethu, amabizo wami ngu,
      amabizo wami ngo, amabizo wami, amabizo ami, igama lami ngu, igama lami ngingu, igama lami ngo, igama lami, igama lam ngu, igama lam,
      amagama wami, amagama ami, ibizo lami eliphelele ngu, ibizo lami eliphelele, ibizo lami elizeleko ngu, ibizo lami elizeleko,
      ibizo lami elipheleleko ngu, ibizo lami elipheleleko, ibizo lokuthoma ngu, ibizo lami lokuthoma ngu, ibizo lami lokuthoma, ibizo ngu,
      ibizo ngingu, igama ngu, igama ngingu, ngingu, mina ngingu, mina ngu, mna ngingu, ngiwu, ngingo, nginguye u, ngibizwa ngo, ngibizwa ngokuthi ngu,
      ngibizwa ngokuthi, ngibizwa bona ngu, ngibizwa bona ngingu, ngibizwa nga, ngibizwa ngu, ngibizwa, bangibiza ngo, bangibiza bona ngu,
      bangibiza nga, bangibiza, bathi ngingu, bathi ngu, kuthiwa ngingu, kuthiwa ngu, ngaziwa ngo, ngaziwa nga, ngaziwa njengo, ukhuluma no,
      ukhuluma nabo, ukhulumisana no, nikhuluma no, kukhuluma u, kukhuluma, ngithiywe ibizo lo, ngethiwa ibizo lo, ngathiywa ibizo lo, okhulumako ngu,
      otlolako ngu, lo ngu
    `),
    weak: phrases(`
      mina, mina u, ngimi, ngimi u, ngimina, yimi, yimi u, yimina, nginguye, ngilo u, lo ngimi, khuluma u, ngitjho u, ngitjho, bengitjho, bengithi,
      ngithi ngu, ngimi owenu, ngimi ozithobako, ngimi owakho
    `),
    copula: phrases(`ngu, ngi, yi, mina, lo`),
    nick: phrases(`
      ngibize ngo, ngibize nga, ngibize bona ngu, ngibize bona, ngibize, ngibizeni ngo, ngibizeni nga, ngibizeni, ungangibiza ngo, ungangibiza nga,
      ungangibiza bona, ungangibiza, ningangibiza ngo, ningangibiza nga, ningangibiza, bangibiza khulu ngo, abangani bangibiza ngo, abangani bangibiza,
      ngokurhunyeziweko ngu, ngokurhunyeza ngu, ibizo lokudlala ngu
    `),
    label: phrases(`
      ibizo, amabizo, igama, amagama, ibizo nesibongo, ibizo kunye nesibongo, igama nesibongo, amabizo nesibongo, amagama nesibongo, ibizo eliphelele,
      ibizo elipheleleko, ibizo elizeleko, igama eliphelele, amabizo apheleleko, ibizo lokuthoma, igama lokuthoma, amabizo wokuthoma
    `),
    surname: phrases(`
      isibongo, isibongo sami ngu, isibongo sami ngingu, isibongo sami nguka, isibongo sami ngo, isibongo sami yi, isibongo sami, isibongo sam,
      isibongo ngu, isibongo ngo, isibongo yi, ngiwakwa, ngiwaka, ngingowakwa, ngingowaka, ngowakwa, ngowaka, wakwa, ngibongwa ngo, ngibongwa,
      sibongo sami, isibongo sekhethu, isibongo sekhethu ngu, ifani yami ngu, ifani, ifani yami
    `),
    closers: phrases(`
      libizo lami, ibizo lami, ligama lami, igama lami, lapha, la, okhulumako, ngimi, nginguye, ngimi okhulumako, nguye okhulumako, uyakhuluma,
      ngiyakhuluma, okhuluma nawe, okhuluma nani, emtatweni, okutlolelako, otlolako
    `),
    signoffs: phrases(`
      ngiyathokoza, siyathokoza, ngiyathokoza khulu, ngithokoza, ngiyabonga, ngehlonipho, ngokuzithoba, ozithobako, ozithobileko, ngimi ozithobako,
      ngimi owenu, owenu, owakho, owenu othembekileko, ngethando, salani kuhle, usale kuhle, nisale kuhle, ikhasimende lenu, umthengi wenu,
      itlolwe ngu, kutlola
    `),
    borrowed: phrases(`
      akusilo ibizo lami, akusi libizo lami, alisilo ibizo lami, asilo ibizo lami, akusilo igama lami, ibizo elikuprofayili, akusiyo iprofayili yami,
      akusi yiprofayili yami, akusiwo umtato wami, akusi mtato wami, umtato lo akusiwo wami, lomtato akusiwo wami, akusiyo ifowuni yami,
      ifowuni le akusiyo yami, akusiyo i-akhawunti yami, akusiyo i-whatsapp yami, ngisebenzisa umtato ka*, ngisebenzisa umtato wa*,
      ngisebenzisa umtato wo*, ngisebenzisa ifowuni ya*, ngisebenzisa ifowuni ye*, ngisebenzisa ifowuni yo*, ngisebenzisa ifoni ya*,
      ngisebenzisa ifoni ka*, ngisebenzisa i-whatsapp ya*, ngisebenzisa i-whatsapp ka*, ngumtato ka*, ngumtato wa*, ngumtato wo*, yifowuni ya*,
      yifowuni ka*, yifoni ka*, lo ngumtato ka*, lo mtato ka*, ngomtato ka*, ngomtato wa*, ngomtato wo*, ngefowuni ya*, ngefowuni ka*, ngefowuni ye*,
      ngibolekile umtato, ngiboleke umtato, ngiboleke ifowuni, umtato wokuboleka
    `),
    notMe: phrases(`
      akusimi, akusi mimi, akusi ngimi, asingimi, angisiye, angisingu loyo, angisuye, ngimi ongasiye, nitjhaphile, niphosile, uphosile,
      umuntu ongasiye, ngumuntu ongasiye, inomboro engasiyo, inomboro okungasiyo, nithole umuntu ongasiye
    `),
    glued: [
      'ngingu',
      'ngingo',
      'ngingowakwa',
      'ngingowaka',
      'ngowakwa',
      'ngiwakwa',
      'ngimi',
      'ngu',
      'yimi',
    ],
    prefixes: list(`u ngu ku ko ngo no na nga njengo ngaku kuno nano wo yo`),
    mentions: phrases(`
      lotjhani, lotjha, lotjha mma, salibonani, sanibonani, sawubona, dumela, avuxeni, ngiyathokoza, siyathokoza, ngiyabonga, thokoza, uyaphila,
      unjani, ku, kuye u, no, na, ngo, nga, ka, kwa, ekhaya kwa, khuluma no, ngikhuluma no, bengikhuluma no, ngikhulume no, ngifuna ukukhuluma no,
      ngibawa ukukhuluma no, ngikhulumile no, ngisizwe ngu, ngisizwe bewu, ngasizwa ngu, bengisizwa ngu, bengisizwa, ivela ku, ibuya ku, evela ku,
      ithunyelwe ngu, ithunyelwa ku, ngithumele u, ngithumele ku, fowunela u, bethela u, tjela u, mtjele u, ngegama laka, ngebizo laka, ngamazwi wa,
      egameni laka, esikhundleni saka, esikhundleni sika, endabeni yaka, u-agent, umenzeli u, nom, kkz, baba, mma, buza u, buza ku, mbuze, buzani ku,
      batjele u, ngifuna u, ngifuna, tjela, laka, lika, yaka, zaka, saka, waka
    `),
    places: phrases(`
      e, se, ngise, sengise, ngihlala e, ngihlala, ngihlala kwa, ngivela e, ngivela, ngivela kwa, ngibuya e, ngibuya, ngisuka e, ngisuka, ngiphuma e,
      ngakhele e, ngakhe e, kwa, ka, ku la kwa, emzini we, edorobheni le, edorobeni le, endaweni ye, esigodini se, ngaphetjheya kwe, eduze ne,
      eduze nakwa
    `),
  },
  titles: list(`
    nom nomnumzana mnu mnumzana kkz kosikazi ikosikazi nkosikazi kosazana nkosazana nksz baba ubaba mma umma mama gogo ugogo mkhulu dorhodere
    udorhodere dokotela udokotela mfundisi umfundisi phrofesa uphrofesa profesa titjhere utitjhere titjherekazi utitjherekazi ingwenyama ikosi inkosi
    ikosana mhlekazi mmeli igqweta mkhongi bhuti ubhuti buti sisi usisi malume umalume mhlonitjhwa umhlonitjhwa mnumzane
  `),
  words: [
    // Places and peoples.
    ...list(`
      siyabuswa kwamhlanga ekwamhlanga kwaggafontein ekwaggafontein middelburg emiddelburg emalahleni ewitbank vaalbank evaalbank dennilton edennilton
      tweefontein etweefontein weltevrede eweltevrede moloto emoloto ekangala ebundu bronkhorstspruit ebronkhorstspruit delmas edelmas ogies eogies
      hendrina ehendrina pretoria epitori tshwane etshwane egoli erhawudeni mpumalanga empumalanga gauteng egauteng esoweto limpopo elimpopo libangeni
      elibangeni vezubuhle evezubuhle mzimuhle isindebele isingisi isikhuwa indebele amandebele sewula afrika
    `),
    // English that is typed with it.
    ...list(`
      sms smses wtsp wasap cv id atm pin otp dstv sars sassa nsfas eskom unisa uif rdp gps usb pdf app apps wifi data fibre router email gmail
      facebook online bot admin agent call calls callback please pls thanks sharp sorry okay ok hey hello hi hallo
    `),
    // Pronouns and small words, which stand everywhere.
    ...list(`
      mina mna wena yena thina nina bona yona lona sona zona wona khona lokho lokhu loku lowo lowa lo lelo leli leso lesi lezo lezi leyo le layo labo
      laba lawo lawa lapha lapho laphaya la ku no na nga ngo ngu njenga njengo yi li si kukhona akukho kunye kanye nanyana namkha nofana nange nangabe
      nakube kodwana kodwa godu begodu futhi ngombana ngoba kobana ukobana bonyana ukuthi kuthi njengombana lokha lokhuya nakha malungana mayelana
      ngaphandle phezu phasi phambi emva emuva phakathi eduze kude hlangana ngemva ngaphambi ngaphambili ngemuva kwaphela phela kuphela ngendlela
      njalo njalonje nje njena kwanje gadesi khathesi njenganje nobana nomake mbala kwamambala amambala tle vele kghani angithi ngani yini ini ngubani
      ubani bobani nobani kubani kuphi nini njani bunjani kunjani kangaki ngaki yiphi ngiyiphi liphi ngiliphi siphi ziphi maphi wuphi baphi koke yoke
      loke soke boke zoke woke omunye abanye enye elinye esinye ezinye okhunye lokhunye nginye munye yinye linye sinye kokubili bobabili
    `),
    ...list(`
      yami yam lami lam sami sam zami zam wami wam kwami bami ami yakho lakho sakho zakho wakho kwakho bakho akho yakhe lakhe sakhe zakhe wakhe bakhe
      yethu yekhethu lekhethu lethu sethu sekhethu zethu wethu wekhethu bethu yenu lenu senu zenu wenu benu yabo sabo zabo wabo babo nami nawe naye
      nathi nani nabo kimi kuwe kuye kithi kini kibo ngami ngawe ngaye ngabo yemali yesikolo yomsebenzi yamahala
    `),
    // Yes and no, refusals, greetings and what is said in passing.
    ...list(`
      iye iye-ke yebo yebo-ke ye ee awa awa-ke a-a hayi hhayi cha nakancani akusinjalo akunjalo akusiyo akusilo akusimi asingimi angisi angisiye
      angisuye angisingu akungiwe lotjhani lotjha salibonani sanibonani sawubona saweni unjani ninjani ngiphilile ngiyaphila niphila siyaphila
      ngikhona sikhona uyaphila ngiyathokoza siyathokoza ngithokoza sithokoza thokoza ngithokozile ngiyabonga siyabonga ngiyabongela khulu ngibawa
      sibawa ngicela ngiyabawa ngiyacela ngiyacolisa ngicolisa uxolo iphutha ngiyaxolisa ncesi ukulitjalelwa ilitjalelo ngilitjalele nilitjalele
      kulungile kuhle kusile sekulungile kuyafana kunjalo ngikho sala usale nisale hamba khamba eish haibo hawu yho joo tjhe mara maar sharp shap neh
      kanti habe bathong jo
    `),
    // Verbs of the user about themselves: want, need, know, can, try, feel.
    ...list(`
      ngifuna bengifuna ngifune ngiyafuna ngifunako angifuni angikafuni angisafuni engikufunako sifuna ufuna nifuna bafuna ngitlhoga ngitlhogako
      bengitlhoga ngiyatlhoga angitlhogi sitlhoga utlhoga ngidinga bengidinga ngiyadinga angidingi ngifisa bengifisa ngirhabile ngirhabe ngirhabako
      ngazi ngiyazi ngiyakwazi angazi angikazi angikwazi angikghoni ngikghona ngiyakghona ngingakghona ngingakghoni angikghonanga ngingakwazi
      ngingathanda ngingathaba ngithaba ngithabile ngithanda ngilinga ngilingile bengilinga ngiyalinga ngizama ngizamile bengizama ngibambe ngicabanga
      ngiyacabanga angicabangi ngikhumbula angikhumbuli ngikhohliwe ngikhohlwa ngilibele ngidiniwe ngikwatile ngisilingekile ngilambile ngigula
      ngiyagula ngilele ngimatasa ngisebenza ngisemsebenzini bengisebenza ngihlala bengihlala ngiseduze ngisese ngiseloko nginesibawo ngina nginemali
      nginomraro nginebhengu nginenkinga nginombuzo nginawo nginayo anginayo anginawo anginalo anginaso anginandaba angina anginamali angikho
      bengingekho ngingekho ngise bengise bengi ngizo ngizakufuna ngizakubuya ngizakubhadela angekhe angeze
    `),
    // Verbs: help, ask, speak, write, call.
    ...list(`
      ngisize ngisizeni ngisiza ngisizwe nisize usize usizeni siza sizani sizeni usizo isizo ukusiza ukusizwa ukungisiza ngingasiza ungasiza
      ungangisiza ningangisiza ngingasizwa bangasiza ngibuze ngibuza bengibuza ngiyabuza buza buzani ukubuza umbuzo imibuzo ngiphendule ngiphenduleni
      ngiphendula uphendule phendula phendulani ukuphendula ipendulo iimpendulo angiphendulwa abaphenduli awuphenduli ngikhuluma ngiyakhuluma
      ngikhulume bengikhuluma ngikhulumile sikhuluma ukhuluma nikhuluma khuluma khulumani ukukhuluma ukhulume angikhulumi ngikhulumisane
      ukukhulumisana ngitjela ngitjele ngitjeleni bangitjele bengitjelwe ukutjela tjela tjelani ngitjho ngitjhilo bengitjho angitjho angikatjho ngithe
      bengithi ngithi bathi bathe uthi uthe kuthiwa ukuthini utjho ngitlola ngitlole ngitloleni ngitlolele ngitloleleni ngitlolile bengitlola tlola
      tlolani ukutlola itlolwe ngifowunele ngifowuneleni ngifownele ngifowneleni ngifonele ngifoneleni ngifounele ngifouneleni ngifowunile ngifonile
      bengifowuna bengifona bangifowunele bangifonele fowuna fowunela fowunani fona fonela founela ukufona ukufowuna ukufowunelwa ngibethele
      ngibetheleni bangibethele bethela bethelani ukubethela ngidosele ngidoseleni ngidosile bangidosele dosela ukudosa ngitjhayele ngitjhayeleni
      tjhayela ngishayele ngishayeleni ngishayile ngithinte ngithinteni ngithintwa ngithintane thinta thintani ukuthinta ukuthintwa ukuthintana
      thintana ngibize ngibizeni ngibizwa biza bizani ukubiza ngitholakala ngiyatholakala ukutholakala ngizwe ngizwile ngiyezwa ngizwa angizwa
      angizwisisi ngizwisise ngiyazwisisa ukuzwisisa lalela lalelani hlathulula ukuhlathulula hlathululela ngihlathululele ngidluliselwe ngidlulisele
      ngidluliseleni dlulisela ngihlanganise ngihlanganiseni ukuhlanganisa
    `),
    // Verbs: send, get, pay, buy, work, go and what happens to things.
    ...list(`
      ngithumele ngithumeleni ngithumela ngithumelile bengithumele thumela thumelani ukuthumela uthumele ithunyelwe bangithumele ngithole ngitholeni
      ngithola ngiyathola ngitholile angikatholi angitholi bengithola thola tholani ukuthola itholakele ayitholakali ukutholwa ngilethele ngiletheleni
      letha lethani ukuletha ilethiwe ayikafiki ayifiki ifikile ifike ngifikile fika ukufika ngithengile ngithenga ngithenge thenga ukuthenga
      ngithengisile ukuthengisa ngibhadele ngibhadela ngibhadelile bengibhadela bhadela bhadelani ukubhadela ibhadelwe angikabhadeli ngikhokhe
      ngikhokhile ukukhokha ngiboleke ngibolekile ngiboleka boleka ukuboleka umbolekiso ngikweleda ngikolode nginikele nginikeleni nginika ngininike
      ngipha ngiphe ngipheni nikela nikelani ukunikela thatha thathani ukuthatha ngithathile bathathile bangithathele yebiwe yetjiwe letjiwe betjiwe
      ukweba ukwetjiwa ngetjelwe ngilahlekelwe lilahlekile ilahlekile ilahlekeleko lahleka ukulahlekelwa ngilahlile iphukile iphuke lephukile
      iphukileko onakele yonakele konakele ukonakala ayisebenzi alisebenzi ayisasebenzi ayikasebenzi akusebenzi isebenza liyasebenza iyasebenza
      sebenza sebenzisa sebenzisani ukusebenza ukusebenzisa ngisebenzisa ngiyisebenzisa angisayisebenzisi avaliwe ivaliwe livaliwe vala valani ukuvala
      ivuliwe vula vulani ukuvula ikhutjhiwe khipha khuphani khupha ukukhupha isusiwe susa susani ukususa tjhugulula tjhugululani ukutjhugulula
      ngitjhugulule ngitjhugululile itjhugululwe lungisa lungisani ukulungisa ilungisiwe lungiseni khansela khanselani ukukhansela ngikhansele
      ikhansilwe khanyisa tjengisa tjengisani ukutjengisa ngitjengise ngibone ngibona ngibonile angiboni bonani ukubona qala qalani ukuqala thoma
      thomani ukuthoma ngithomile kuthomile qeda ukuqeda ngiqedile iphelile kuphelile liphelile ukuphela linda lindani ukulinda ngilindile ngilinde
      ngilindele bengilinde ngisalindile jama jamani ngijame ngijamile ukujama buya buyani ukubuya ngibuyile ngibuyele buyisela buyisa ukubuyisa
      ukubuyiselwa ngibuyiseleni ibuyiselwe khambani ukukhamba ngikhamba ngikhambile ngiya ngiyile ngizile ngiza woza wozani zani ukuza ukuya ngena
      ngenani ukungena ngingene angingeni phuma phumani ukuphuma khetha khethani ukukhetha tjhada fundisa funda fundani ukufunda ngifunde ngifundile
      tlolisa ngitlolise tlolisani ukutlolisa qinisekisa qinisekisani ukuqinisekisa vuma vumani ukuvuma ngiyavuma ngivumile angivumi ala alile ukwala
      baala enza enzani ukwenza yenza kwenzakalani kwenzekeni kwenzeka kwenzekileko ngenze ngenzile ngenzani benzile kukhohlisa bangidlelezele
      bangikhohlisile ukukhohliswa hlala hlalani
    `),
    // Nouns of what a company is asked about.
    ...list(`
      ibizo amabizo libizo igama amagama ligama isibongo iimbongo iinomboro inomboro inamba inombolo umtato imitato umtatho ifowuni ifoni iifowuni
      umakhalekhukhwini umaliledinini usele iselfowuni whatsapp i-whatsapp i-imeyili imeyili i-email ikheli iadresi i-adresi imininingwana iminingwana
      ilwazi umlayezo imilayezo i-akhawunti iakhawunti iakhawundi i-akhawundi ama-akhawunti igezi ugezi igesi amanzi imali yimali ngemali amaranda
      iranda isikolodo iinkolodo isikweletu umholo umrholo irholo ibhadelo ukubhadelwa irisidi irisithi isiliphu i-invoyisi ikarada amakarada ibhanga
      amabhanga ebhanga ikliniki itliniki isibhedlela ipilisi imitjhoga umutjhoga umuthi isikolo iinkolo esikolweni iyunivesithi iyunivesiti ikhosi
      iphasela iphaseli amaphasela i-oda ioda ama-oda inethiwekhi ithungelelwano i-inthanethi idatha i-airtime iairtime isimu isimkhadi umsebenzi
      imisebenzi emsebenzini ijobho indlu izindlu iindlu umuzi imizi irente irende ikamuru isikhala iphoso iimphoso umraro imiraro inkinga iinkinga
      isililo iinlilo ingogomba isinghonghoyilo ighonghorego icala amacala iphoyilisi ipholisi iphalisi umvikelo iinrhuluphelo itjhorensi umtjhorensi
      indlela iindlela indawo iindawo ikoloyi iinkoloyi imoto itekisi ibhesi isitimela isitolo iintolo ivenkele amavenkele iofisi i-ofisi amahofisi
      umnyango urhulumende umasipala umasipaladi isibawo iimbawo isibelo iforomo iforomu amaforomu iphepha amaphepha incwadi iincwadi ipheja ipasi
      iphasi iphaspoto umazisi omazisi ithikithi imitha imitharo iphasiwedi iphasiwede ikghonakalo iphini i-pin i-otp i-app iapp iwebhusayithi
      ikhomphyutha umtjhini isevisi iinsevisi ikonzo iinkonzo isekelo umnqopho umhlangano into izinto iinto ukudla izambatho izembatho isikhathi
      iinkhathi inani amanani umthengi abathengi umkhumbulo incazelo ihlathululo ifayili irekhodi ireferensi
    `),
    // I am a ...: no name, though it begins as one does.
    ...list(`
      ngingumuntu ngingumntu ngingumfundi ngingumfundisi ngingutitjhere ngingutitjherekazi nginguthishela ngingumnikazi ngingumninindlu
      ngingumninimuzi ngingumthengi ngingumsebenzi ngingumsebenzisi ngingumphathi ngingumzali ngingumbelethi ngingumma ngingubaba ngingugogo
      ngingumkhulu ngingumfazi ngingumntwana ngingumtjhayeli ngingumhlali ngingumakhelwana ngingumfelokazi ngingunesi ngingudorhodere nginguye
      nginguwe ngingusomabhizinisi ngingumlimi ngingumsana ngingumntazana ngisisebenzi ngisitjudeni ngilikhasimende ngiyikhasimende ngililunga
      ngingowesifazana ngingowesifazane ngingowelisa ngingowalapha ngingowakhona ngingowokuthoma
    `),
    // People in general; what follows `ngingu-` and is no name.
    ...list(`
      umuntu abantu muntu mntu umntwana abantwana mntwana indoda amadoda umfazi abafazi mfazi umma ikosikazi umsana abesana umntazana abentazana
      ilutjha isitjudeni umfundi abafundi mfundi umsebenzi isisebenzi iinsebenzi umnikazi mnikazi umnini mnini mninindlu umninindlu umninimuzi mhlali
      umhlali mthengi umsebenzisi msebenzisi ikhasimende ikhastama ama-agent i-agent umenzeli umsekeli umsizi umphathi mphathi umongameli irobhodi
      irobhothi ibhothi umtjhayeli mtjhayeli umhlengi mhlengi umabhalana unobhala umbelethi ababelethi mbelethi mfelokazi umfelokazi umhlolokazi
      isirholodi umphenjelelwa mdala omdala omncani
    `),
    // Days, months and times.
    ...list(`
      namhlanje namhlanjesi namuhla izolo kusasa ngomuso kuthangi ngekuseni ekuseni emini ntambama entambama ngentambama ebusuku ngobusuku umhla
      ilanga amalanga iveke iimveke ngeveke inyanga iinyanga umnyaka iminyaka iri iiri amahora ihora umzuzu imizuzu umvulo ngomvulo lesibili
      ngelesibili lesithathu ngelesithathu lesine ngelesine lesihlanu ngelesihlanu umgqibelo ngomgqibelo usonto ngesonto ngosonto impelaveke
      tjhirhweni umasingana umhlolanja undasa usihlabantangana umrhayili mgwengweni uvelabahlinze arhostosi ukhukhulamungu usewula usinyikhaba
      unobayeni uzibandlela qobelanga
    `),
    // States, quantities and numbers.
    ...list(`
      kukhulu ikulu kakhulu kancani kancane ncani ncancani omkhulu elikhulu esikhulu ezikhulu etjha elitjha esitjha entjha yakade lakade sakade kade
      indala endala elidala esidala hle ehle elihle esihle kumbi embi elimbi ngcono bhetere phambili esiphuthako kubudisi budisi lula kulula
      ibhuduruka iphikiswa iyadura tjhiphile iphasile ethabisako okwamambala kwakhona okutjha okunye okuhle ngokurhabako ngokutjhesa rhaba rhabani
      msinya msinyana kunye kubili kuthathu kune kuhlanu sithandathu likhomba bunane lithoba litjhumi itjhumi amatjhumi ikhulu amakhulu inkulungwana
      iqanda kokuthoma wokuthoma yokuthoma lokuthoma wesibili yesibili ingcosana isiquntu iphose iphelele ipheleleko eliphelele elipheleleko elizeleko
      lokugcina yokugcina zokugcina
    `),
  ],
  namesToo: list(`
    sethu thandeka themba thembeka sizani sizile thokozani thokoza thuso siyabonga sibongile bongani khanya khanyisa khulu nhlanhla mbali lindani
    lindiwe lungisani lungile sipho thandi thandiwe thandanani zanele nomsa bheka bhekani vusi vuma vumani xolani xolisa phindile phindela buyisile
    mandla amandla langa gugu jabula jabulani thula thulani zama zamani sabelo ntombi ndoda khethiwe fundani fundile sizwe zodwa duduzile mfana mpilo
    philani phila simangele sizo thato thabo mpho lerato hlonipha dumisa dumisani blessing gift precious njabulo nkululeko nkosi bonga bonginkosi
    sfiso isifiso lwazi nqobile linda mthunzi musa muzi mlungisi
  `),
  names: [
    // Given names, of women and men.
    ...list(`
      andile anele ayanda ayabonga ayathandwa abram aaron andries anna anah annah bafana bajabulile balungile baliswa bangani bheki bhekizwe bongekile
      bongeka bongiwe bonisile busi busisiwe buyi buyiswa cebisile christina daniel david dikeledi dumazile dumile elijah elias elizabeth esther eliza
      fanyana fana fikile fikelephi florah frans george gezani girly hlengiwe hloniphile hendrik isaac jabu jabulile jabulane jacob jan johan johannes
      joseph josephine joyce julia jeremiah kabelo kedibone kate khabonina khehla khesani khumbuzile khululiwe kleinbooi klaas koos lebo lebogang
      letta lettie linah lindokuhle lizzy lucas lungelo lwandile mabel mabhoko mabuti maggie maria martha mary mandlakayise mantombi mapule mayisha
      mbongeni mbongiseni mbuyisa mbuyiselo mchithwa mfanafuthi mirriam moses mpostoli mthokozisi msongelwa mzwandile nandi ncamisile ndumiso nelisiwe
      nhlakanipho ngubo nkosana nkosinathi nkhensani nobuhle nokuthula nokulunga nokukhanya nolwazi nomabhoko nomadlozi nomalanga nomaswazi nomathemba
      nombuso nomcebo nomfundo nomgqibelo nompumelelo nomthandazo nomvula nomusa nonhlanhla nonkululeko nontsikelelo nosipho nothando nothile nozipho
      ntando ntandoyenkosi ntokozo ntombana ntombenhle ntombifuthi ntombikayise ntombizodwa ntombizanele nyamezelo paulina paulos petrus petros
      phikisile philile phumlani phumzile phumelele piet poppy popi qondile rachel rebecca rosina ruth sakhile samson samuel sanele sara sarah senzo
      sibusiso sibonelo sicelo sifiso sihle simon simphiwe sindi sindisiwe siphesihle siphiwe siphokazi siphosethu sithembile skhumbuzo slindile
      smangele snenhlanhla solomon sonnyboy sophie sophy speelman stephina stefaans sthembiso sthembile thabiso thabang thabisile thalitha thandazile
      thandokuhle thembelihle thembi thembisile thobile thokozile thulile timothy titus tryphina tshepo tumelo unathi velaphi velephi vusumuzi
      vusimuzi vukile wandile wiseman zakhele zandile zakes zephania zibuse zinhle zithulele zodwana zolani zwelakhe zwelibanzi zwelethu ntombiyenkosi
      nomkhosi nobantu nonjabulo nqobani nompilo nomzamo nokwazi mhlonipheni mduduzi menzi mfundo minenhle muziwandile mxolisi mzikayise nkosikhona
      phakamile phakamani phathisiwe sboniso sandile sizakele siyanda spho thamsanqa amanda amukelani anathi asanda enhle karabo katlego khosi koketso
      kagiso lethabo lindelwa masesi matlakala mmabatho mmule mokgadi mosa neo oratile palesa refilwe rethabile sello thapelo tebogo tshegofatso
    `),
    // Surnames.
    ...list(`
      aphane aphiri bhuda bila boikanyo buda bembe bhembe bongwe chiloane dhlamini dlamini dladla digashu dube fakude gumbi gama hlatshwayo hlongwane
      jele jiyana jiyane kabini kabine khabo khanye khumalo khoza kgomo kgosana lekhuleni lukhele lubisi mabena mabhena mabunda mabuza madisa madiya
      madonsela madihlaba madlala magagula magolego mahlangu mahlaba mahlobo mahlo makhanya makhathini makhubela makhubo makhubu makhudubela makola
      makua makuwa malaza maluleke malindi malinga maloka mamba manana maphanga maphosa maredi maseko mashabane mashaba mashego mashiane mashiya
      mashinini mashiloane masango masanabo masemola mashilo masilela masimula masina masombuka masondo masuku mathebula mathibela mathunyane matlala
      matjeke matjila matjiya matsheka matshiana matshika matshiyana matsimbe mavuso mazibuko mbatha mbele mbethe mbonani mbokane mbuyane mdaka mdluli
      mfelo mgidi mgiba mguni mhlanga mhlongo mkhabela mkhatshwa mkhize mkhwanazi mlangeni mlotshwa mmotong mndawe mnguni mnisi mnyakeni mogale mogano
      mokoena mokwena monareng moloi mosotho motaung motau motha motloung msimango msimanga msiza msibi msweli mthethwa mthimunye mthimunya mthombeni
      mthonti mthombothi mtimunye mtshali mtsweni mufamadi nala ncongwane ndala ndaba ndinisa ndlela ndlovu ndimande ndzukula ngcobo ngobese ngobeni
      ngoma ngomane ngubeni ngwenya ngwenyama nhlapo nhlapho nkabinde nkadimeng nkambule nkoana nkomo nkonyane nkuna ntuli ntshangase ntimane nyathi
      nyalunga nyambi nyundu phasha phiri phahlamohlaka radebe ramaphala rakgalakane sangweni seabi sekhukhune shabalala shabangu shongwe sibande
      sibanda sibanyoni sibeko sibiya sidu sigudla sigudhla silinda simelane sithole sithomo skhosana skosana sikhosana soko songo sono tau thabethe
      thobejane thobela thubana thugwana thugwane tibane tjiyane tlou tshabalala tshabangu twala thwala vilakazi xaba yende zikalala zitha zondo zungu
      zwane ziqubu zimu zimba nkgabinde manala ndzundza mashala sindane sibuyi sekgobela senosha choma chego skhonde tshili tshoma mphela msindo
      msuthu mothibi modise nkwana
    `),
  ],
  shapes: {
    // I + verb in its tenses; not-I; infinitives; nouns of classes that no name has.
    begins: list(`
      kwenzak kwenzeke kwenzeka akulu ngiya ngiza ngika ngifu ngiba ngina ngise ngisa ngihl ngikh ngithi ngithu ngitho ngithe ngitl ngitj ngisi ngife
      ngifo ngifi ngila ngile ngilin ngilu ngilo ngibh ngibo ngibu ngibe ngidi ngido ngidl ngige ngigu ngiqi ngira ngirh ngivu ngiva ngive ngiwa ngizo
      ngizw ngizi ngibi ngenz ngetj ngimu ngine nginga ngini ngino bengi sengi angik angif angis angin angit angaz angizw angiz angib angek angil
      angiq angiv angiy anginay angikh ukub ukuf ukud ukuh ukuk ukul ukun ukup ukuq ukus ukut ukuv ukuz ukuy ukwe ukwa izik izin izib izit izim amab
      amakh amakar amaf amag amaq amarand amaph amatj isik isib isil isit inomb inamb iinom iin iim iink ama- kukh kuse kung kuny kulung akus akun
      akuk ayis ayik ayif alisas alisebe alik bakuf bangi ungang ningang umtat ngokur ngoku ngoba ngombana njeng nange siyathok sibawa i- ye- we- ze-
      se- e- nge- kwi- ema- wangekw wangem wangel wangep wangeb wangent wasem wasep wasek waseg wasel wasen wases wesik wesib wesit wakwam lasem lasep
      lasek laseg lasel yasem yasep yasek yaseg yasel yases kule
    `),
    ends: list(`elwako ileko akako isako ululile ululwe ekhethu`),
  },
  business: list(`
    isitolo ivenkele ibhizinisi amabhizinisi ikampani iinkampani isevisi umnyango urhulumende umasipala ikliniki isikolo ibhanga i-ofisi ihotela
    isontweni
  `),
  greetings: phrases(`
    lotjhani, lotjha, salibonani, sanibonani, sawubona, saweni, iye, yebo, ye, awa, hayi, hhayi, cha, kulungile, kuhle, unjani, ninjani, uphila njani,
    ngiphilile, ngiyaphila, ngikhona, ngiyathokoza, siyathokoza, thokoza, ngiyathokoza khulu, ngiyabonga, ngibawa, ngiyabawa, ngiyacolisa, uxolo,
    ngiyaxolisa, dumela, dumelang, hello, heyi, eish, lotjhani mma, lotjhani baba, mma, baba, bafowethu, avuxeni, thobela, tjhe, joo
  `),
  sounds: list(`um uhm eeh ehh aah mmm hmm hehe haha lol`),
  relations: list(`
    indoda indodami umyeni umyenami nomyeni komyeni kumyeni womyeni ngomyeni umyenakhe umfazi umkami umkakho umkakhe umkamami nomkami umma ummami mma
    umama wakamma nomma ngomma kumma kamma ubaba ubabami nobaba kubaba kababa kobaba indodana indodanami nendodana yendodana kwendodana endodaneni
    indodakazi umntazana umntwana umntwanami womntwana nomntwana kumntwana abantwana abantwanami umsana umsanami umfowethu umfowabo nomfowethu
    umnakwethu umnakwabo nomnakwethu umnawami umnawethu udadwethu udadwabo udade nodadwethu usisi nosisi kasisi ubhuti nobhuti kabhuti umalume
    nomalume ubabekazi ubabomncani ubabomkhulu ummamncani ummamkhulu ugogo nogogo kagogo gogo umkhulu nomkhulu umzukulu abazukulu umzukulwana umzala
    umzawami abazala umngani umnganami abangani nomngani kumngani umakhelwana abomakhelwana nomakhelwana kamakhelwana umakhi isithandwa isithandwami
    isingani umlingani umphathi nomphathi umphathami ubosi ibosi ibhosi umtjhayeli abatjhayeli nomtjhayeli kumtjhayeli womtjhayeli udrayivara
    idrayivara udorhodere unesi unobhala umabhalana utitjhere umfundisi igqweta ummeli umenzeli i-agent iagent u-agent umthengi umthengisi umthumeli
    umamukeli ikhasimende isisebenzi umsebenzi umlindi unogada umnikazi umnikazindlu umninindlu umninimuzi umqatjhi umqatjhisi umhlali umfundi
    utekniki ipulambara isihlobo iinhlobo umkhozi abakhozi ababelethi umndeni umkhwenyana umakoti umazala umamezala ubabezala umlamu sibali othengisa
    othengisako oqatjhisa oqatjhisako ongifoneleko ongibetheleko ebekangifonela ebekangibethela ebekakhuluma ebekangisiza owangisizako owangifonelako
    oletha olethako
  `),
  others: list(`
    yakhe lakhe sakhe zakhe wakhe bakhe kwakhe yabo labo sabo zabo wabo babo yakho lakho sakho wakho zakho yenu lenu senu wenu zenu yena bona omunye
    abanye ubani
  `),
  mine: list(`
    yami yam lami lam sami sam wami wam zami zam bami ami kwami mina mna ngi yethu lethu sethu yekhethu lekhethu
  `),
  number: {
    nouns: list(`
      inomboro iinomboro nomboro nenomboro ngenomboro yenomboro kunomboro enomboro enomborweni inomborwami inombolo nombolo nenombolo ngenombolo
      kunombolo inamba namba nenamba kunamba ngenamba iinamba umtato imitato mtato nomtato ngomtato womtato emtatweni kumtato yomtato lomtato umtatho
      ifowuni ifoni ifouni nefoni yefoni ngefoni kufoni efonini iinfowuni iselfowuni iselula iselfoni iseli yeselula umakhalekhukhwini
      kamakhalekhukhwini ucingo locingo ngocingo ilayini whatsapp i-whatsapp ku-whatsapp ekhaya emsebenzini ididjithi amadijithi idijithi sikufonele
      sikufowunele sikubethele sikudosele sikuthinte singakufonela singakufowunela singakubethela singakudosela singakudosele singakuthinta
      ngingakufonela ngingakubethela ngingakuthinta sikufowunela kufonelwa ukufonelwa ukubethelwa
    `),
    vague: list(`
      inomboro iinomboro nomboro nenomboro ngenomboro yenomboro kunomboro enomboro enomborweni inomborwami inombolo nombolo nenombolo ngenombolo kunombolo inamba namba nenamba kunamba ngenamba iinamba ilayini amadijithi idijithi
    `),
    blocked: list(`
      i-oda ioda oda ye-oda yeoda le-oda nge-oda ama-oda i-akhawunti iakhawunti akhawunti ye-akhawunti yeakhawunti i-akhawundi iakhawundi ye-akhawundi
      nge-akhawunti kwi-akhawunti umazisi kamazisi yomazisi ngomazisi omazisi isazisi yesazisi i-id id ye-id iphasi iphaspoto yephaspoto ipholisi
      iphoyilisi yepholisi yephoyilisi umvikelo yomvikelo itjhorensi yetjhorensi imitha yemitha imitharo igezi yegezi ugezi amanzi yamanzi ikarada
      yekarada ikhadi yekhadi idebit ikhredithi ireferensi yereferensi i-ref ireferense yereferense ithikithi yethikithi icala yecala isililo yesililo
      isibawo yesibawo iphasela yephasela iphakeji irisidi yerisidi irisithi yerisithi isiliphu i-invoyisi ye-invoyisi iinvoyisi ikhowudi ikhodi
      yekhodi iphini i-pin yephini i-otp ye-otp iphasiwedi yephasiwedi ivawutjha ivautjha yevawutjha ithokheni ithokeni yethokheni isisebenzi
      yesisebenzi umfundi yomfundi isitjudeni umrholo umholo umthelo yomthelo yentela ikoloyi yekoloyi imoto yemoto irejista imali yemali iranda
      amaranda inani ibhanga yebhanga igatsha yegatsha ifayili yefayili ibhoksi isitandi yesitandi iyunithi amayunithi umnyaka iminyaka ilanga
      yokubelethwa isibhedlela idokhumende i-order ye-order nge-order le-order i-account ye-account nge-account i-meter ye-meter i-policy ye-policy
      i-reference ye-reference ye-ref i-tracking ye-tracking i-waybill ye-waybill i-parcel ye-parcel i-ticket ye-ticket i-invoice ye-invoice i-card
      ye-card i-claim ye-claim i-case ye-case i-token ye-token i-voucher ye-voucher i-student ye-student i-employee ye-employee i-contract ye-contract
      i-bursary ye-bursary i-application ye-application i-statement ye-statement i-registration ye-registration i-barcode i-serial i-salary ikontraga
      yekontraga ikhontraka
    `),
    request: phrases(`
      ngibethele, ngibetheleni, ngibethele umtato, ngibetheleni umtato, ngithinte, ngithinteni, ngithinte ku, ngidosele, ngidoseleni, ngidosele umtato,
      ngifownele, ngifowneleni, ngifowunele, ngifowuneleni, ngifonele, ngifoneleni, ngifounele, ngifouneleni, ngitjhayele, ngitjhayeleni,
      ngitjhayele umtato, ngishayele, ngishayeleni, ngishayele ucingo, ngikholele, ngikholeleni, ngibize, ngibizeni, ngithole, ngitholeni, ngithole ku,
      ngitholeni ku, ngithola ku, ngitholakala ku, ngitholakala, ngiyatholakala, ngiyatholakala ku, ngithintwe, ngithintwa, ngithintwe ku,
      ngithintwa ku, ngithintwe ngo, ungangithinta, ningangithinta, ungangithola, ningangithola, ungangifonela, ningangifonela, ungangifowunela,
      ningangifowunela, ungangibethela, ningangibethela, ungangidosela, ningangidosela, bangangithola, bangangifonela, bangangithinta, bangibethele,
      bangithinte, bangifonele, bangifowunele, ungifonele, ungifowunele, ungibethele, ungithinte, ungidosele, ungithole, ungitjhayele, nginifonele,
      ningifonele, ningithinte, ningibethele, ningifowunele, ningidosele, nisifonele, nisithinte, sifoneleni, sithinteni, ukungithola, ukungifonela,
      ukungithinta, ukungibethela, ukungifowunela, ukuthintwa, ukufonelwa, ukufowunelwa, ukubethelwa, ngithumele, ngithumeleni, ngitlolele,
      ngitloleleni, ngi-whatsapp, ngiwhatsappe, ngi-whatsappe, ngi-whatsappeni, ngi-sms, fowunela, fonela, founela, bethela, bethelani, dosela, thinta,
      thintani, fonelani, fowunelani, tjhayela, shayela, mfonele, mfowunele, mbethele, mthinte, mtjhayele, mdosele, umfonele, umthinte, umbethele,
      mfoneleni, mthinteni, mbetheleni, bafonele, bathinte, bathinteni, ungamthola, ungamfonela, ungamthinta, ningamthola, ningamfonela, utholakala ku,
      uyatholakala, sebenzisa, sebenzisani, usebenzise, nisebenzise, kuhle usebenzise, kungcono, kungcono usebenzise, buyela kimi, engcono yi,
      ngikhetha, ngithanda ukuthintwa, ngithanda ukufonelwa, ngidosa, ngidosele ku, ngidoseleni ngomtato, ngibetheleni ngomtato, ngifoneleni ngomtato,
      ngithinteni ngomtato, esingamdosela, singamdosela, mdoseleni
    `),
    past: phrases(`
      ngifowunile, ngifonile, ngidosile, ngibethile, ngishayile, ngitjhayile, ngifowuna, bengifowuna, bengifona, bengifonela, bengibethela, bengidosa,
      ngizamile, ngilingile, ngilinga ukufona, ngilinga ukufowuna, bengilinga, nangifona, nangifowuna, nangibetha, nangibethela, nangifonela,
      nangidosa, bangifonele nge, bangifonele ngo, bangifonele izolo, bangifowunele izolo, bangibethele izolo, ungifonele izolo, ngifonelwe,
      ngifowunelwe, ngifonelwe yi, ngifowunelwe yi, ngibethelwe, ngibethelwe yi, ngidoselwe, ngidoselwe yi, ngitholile, ngithole umtato,
      ngithole umlayezo, ngithole i-sms, ngithole i-call, ngithole ikholi, ngibone, ngibonile, missed call, engifoneleko, engifonele, engifowuneleko,
      engibetheleko, engidoseleko, engangifonela, ebengifonela, ebeyingifonela, efonako, efowunako, efonileko, engiyifonileko, engiyifowunileko,
      engiyifonelako, enginikele yona, onginikele yona, abanginikele yona, enginikelwe yona, ayiphendulwa, ayiphenduli, abaphenduli, akaphenduli,
      akunamuntu ophendulako, akuphendulwa, i-voicemail, voicemail, inomboro yenu, inomboro yakho, umtato wenu, i-ofisi yenu, amahofisi wenu, helpline,
      hotline, customer care, ngabe yi, yinomboro yakabani, ngekabani, yakabani, ngithumele imali, ngithumelele imali, ngithumelile,
      ngithumele i-airtime, ngithengele, ngithengele i-airtime, ngilowudele, ngibhadele, ngibhadelele, ngifake imali, ngifake i-airtime,
      bangikhohlisile, ungikhohlisile, wangikhohlisa, bangirobhile, ubukhohlakali
    `),
    stale: phrases(`
      endala, yakade, lakade, yangaphambili, yokuthoma ayisa, ayisasebenzi, ayisebenzi, ayikasebenzi, alisasebenzi, awusasebenzi, awusebenzi,
      engasasebenziko, engasebenziko, engasasebenzi, angisayisebenzisi, angisawusebenzisi, engingasayisebenzisiko, angisanayo, angisenayo, ilahlekile,
      ilahleke, elahlekileko, engilahlekele, ngilahlekelwe yi, ngilahlekelwe, yebiwe, yetjiwe, etjiweko, ivaliwe, evaliweko, ifile, ikhutjhiwe,
      akusiyami, akusiyo, akusiyo yami, asiyo yami, asiyami, akusiwo wami, ungafoni, ungafoneli, ungafowuneli, ningafoneli, ningafowuneli, ungabetheli,
      ningabetheli, ungangifoneli, ningangifoneli, ungangifowuneli, ungangibetheli, ungangithinti, ningangithinti, ungasebenzisi, ningasebenzisi,
      ungayisebenzisi, ningayisebenzisi, ungayifoneli, ningayifoneli, ningasayifoneli, ungasayifoneli, ungasayisebenzisi, ningasayisebenzisi,
      ungasafoneli, ningasafoneli, ungadoseli, yisuse, yisuseni, isuseni, esikhundleni se, esikhundleni sale, ingasi, hhayi le, hayi le, ingasi le
    `),
    second: phrases(`
      yesibili, eyesibili, inomboro yesibili, yokugcina, eyokugcina, elandelako, le yesibili
    `),
    notThis: phrases(`
      ungafoneli inomboro le, ningafoneli inomboro le, ungafoneli kulenomboro, ningafoneli kulenomboro, ungafoneli le, ningafoneli le,
      ungangifoneli kule, ningangifoneli kule, ungangifoneli kulenomboro, ningangifoneli kulenomboro, ungangifoneli ngale, ungabetheli inomboro le,
      ningabetheli inomboro le, ungabetheli kulenomboro, ungasebenzisi inomboro le, ningasebenzisi inomboro le, ungasebenzisi le, ningasebenzisi le,
      ungasebenzisi lenomboro, ningasebenzisi lenomboro, ungadoseli kulenomboro, hhayi kulenomboro, hayi kulenomboro, hhayi kule, hayi kule,
      hhayi ngale, hayi ngale, ingasi kulenomboro, ingasi kule, ingasi le, ingasi ngale, hhayi le, hayi le, ungangidoseli kule, ningangidoseli kule,
      hhayi lomtato, ingasi lomtato
    `),
    turns: phrases(`
      kodwana, kodwa, mara, maar, kunalokho, namkha, nofana, godu, begodu, kuphela, kwaphela, kungcono, nangingaphenduli, nangabe angiphenduli, gadesi,
      nje, ngakho, ngakho-ke, esikhundleni salokho
    `),
    digits: {
      iqanda: '0',
      iziro: '0',
      ziro: '0',
      zero: '0',
      unothi: '0',
      nye: '1',
      kunye: '1',
      bili: '2',
      kubili: '2',
      thathu: '3',
      kuthathu: '3',
      kune: '4',
      hlanu: '5',
      kuhlanu: '5',
      sithandathu: '6',
      isithandathu: '6',
      likhomba: '7',
      ikhomba: '7',
      isikhombisa: '7',
      bunane: '8',
      ubunane: '8',
      lithoba: '9',
      ithoba: '9',
      itjhumi: '10',
      litjhumi: '10',
    },
    repeat: { idabuli: 2, dabuli: 2, udabuli: 2 },
    fillers: list(`bese begodu godu`),
    atEnd: phrases(`
      igcina ngo, igcina nga, ugcina ngo, egcina ngo, igcina, egcina, gcina ngo, iphela ngo, iphela nga, iphela, ephela ngo, uphela ngo, phela ngo,
      ekupheleni, ekugcineni, emaphethelweni, yokugcina, zokugcina, ezokugcina, iinomboro zokugcina, amadijithi wokugcina, wokugcina, ziphela ngo,
      zigcina ngo
    `),
    atStart: phrases(`
      ithoma ngo, ithoma nga, ithoma, uthoma ngo, ethoma ngo, thoma ngo, iqala ngo, iqala nga, eqala ngo, iqala, ekuthomeni, yokuthoma, zokuthoma,
      iinomboro zokuthoma, ekuqaleni
    `),
  },
  email: {
    nouns: list(`
      i-imeyili imeyili ye-imeyili nge-imeyili ku-imeyili iimeyili ama-imeyili i-email iemail i-imeyli imeyli i-imeyile imeyile ye-email nge-email
      ku-email imeyilini
    `),
    signs: { ungqi: '.', ngqi: '.', idothi: '.', dothi: '.', ichashazi: '.', isitlobitjhi: '_' },
    request: phrases(`
      ngitlolele ku, ngitloleleni ku, ngitlolele, ngitloleleni, ngithumele ku, ngithumeleni ku, ngithumelele ku, ngithumelele, ngithumele,
      ngithumeleni, thumela ku, thumelani ku, thumela, thumelani, ithumele ku, yithumele ku, yithumeleni ku, ithumeleni ku, wathumele ku, ungitlolele,
      ungithumele, ningithumele, ningitlolele, ungangithumela, ningangithumela, ungangitlolela, ningangitlolela, ngi-imeyile, ngi-imeyilele,
      ngi-imeyileni, ngi-emailele, ngi-emaile, tlola ku, tlolani ku, ngithinte ku, ngithinteni ku, ngithinte, ngithinteni, ngithole ku,
      ngitholakala ku, sebenzisa, sebenzisani, usebenzise, nisebenzise, kungcono usebenzise, ifike ku, ize ku, iye ku, zifike ku, zize ku,
      ngifuna ifike ku, ngifuna iye ku, ifike kile, kufanele ifike ku
    `),
    past: phrases(`
      ngitlolile, ngitlolele nina, ngithumelile, ngithume, ngitholile, ngithole i-imeyili, ngamukele, bathumelile, bathumele, nithumele ku,
      angikatholi, angitholanga, ibuyile, i-imeyili yenu, i-imeyili yakho, iadresi yenu, ivela ku, ibuya ku, evela ku, ngabe yi, ubukhohlakali, iya ku,
      zaya ku, ziya ku, iyiswa ku, ithunyelwa ku, zithunyelwa ku, ithunyelwe ku
    `),
  },
  correction: phrases(`
    ngibawa ukulitjalelwa, ngilitjalele, ngilitjaleleni, ngiyacolisa, ngicolisa, ngiyaxolisa, uxolo, askies, sori, awa, hayi, hhayi, cha, akusiyo,
    akusilo, akusinjalo, akunjalo, ngenze iphoso, ngenze iphutha, ngiphosisile, ngiphazamile, ngitjhaphile, iphoso, iphutha, kuphosakele, ayikalungi,
    ayilungi, alikalungi, bengitjho, ngitjho ukuthi, ngitjho, ngiqonde, bengiqonde, bengithi, engikutjhoko, ngifuna ukutjho, bengifuna ukutjho,
    kufanele kube, kufuze kube, kufanele, kunalokho, engiyo ngu, okungikho, elingilo ngu, engiyo yi, litlolwa, litlolwa nge, lipelwa, lipelwa nge,
    tjhugulula, tjhugululani, lungisa, lungisani, linda, lindani, jama, esikhundleni
  `),
  not: phrases(`
    angisingu, angisi, angisingo, angisiye, angisuye, asingu, akusingu, akusimi, akusilo, akusiye, ingasi, ingasingu, hayi, hhayi, akusilo ibizo lami,
    angibizwa, awa
  `),
  yes: phrases(`
    iye, yebo, iye-ke, yebo-ke, ye, ee, kunjalo, iye kunjalo, ngikho, ngiyo, ngilo, kulungile, kuhle, kulungile-ke, liqiniso, kwamambala, amambala,
    ngiyavuma, yiyo, nguye, ngimi, kusile
  `),
  no: phrases(`
    awa, awa-ke, hayi, hhayi, cha, a-a, akusiyo, akusilo, akusinjalo, akunjalo, akusimi, asiyo, asilo, alikalungi, ayikalungi, kuphosakele, liphutha,
    iphoso, no, nope
  `),
  ask: {
    reach: phrases(
      `sikudosele, singakudosela, sikuthinte, singakuthinta, sikuthole, singakuthola, sikubethele, singakubethela, angakudosela, sizokudosela`,
    ),
    where: phrases(`kuphi, uhlala kuphi, ukuphi, i-adresi, uphi`),
    words: phrases(`
      sibawa, ngibawa, siyabawa, ngiyabawa, ngibawa-ke, sicela, ngubani, ubani, ngubani-na, yini, ini, yiphi, ngiyiphi, ithini, lithini, sithini,
      njani, faka, fakani, ufake, thumela, thumelani, tlola, tlolani, utlole, sinikele, nginikele, sinikeleni, nginikeleni, unganginikela,
      ungasinikela, singathola, ngingathola, singakubiza, tjela, sitjele, ngitjele, sitjeleni, qinisekisa, qinisekisani, siqinisekise, sidinga,
      sitlhoga, ngitlhoga, siza, sifuna, ungakghona, ungakwazi, phendula, zalisa, lakho, yakho, lenu, yenu
    `),
    who: phrases(`
      ungubani, ningobani, ungubani ibizo, ubani, ngubani, ngubani lo, ubizwa ngobani, ubizwa ngokuthi ngubani, ubizwa ngubani, ubizwa bona ngubani,
      ubizwa njani, nibizwa ngobani, singakubiza ngokuthi ngubani, singakubiza ngobani, ngikubize ngobani, sikubize ngobani, ngingakubiza ngobani,
      ngikhuluma nobani, sikhuluma nobani, nobani, kukhuluma bani, kukhuluma ubani, zazise, uzazise, zethule
    `),
    name: ['*bizo', '*gama', '*mabizo', '*magama'],
    given: phrases(`
      *bizo lokuthoma, *gama lokuthoma, *bizo lakho lokuthoma, *gama lakho lokuthoma, *mabizo wokuthoma, *bizo lokuqala, *gama lokuqala,
      *gama lakho lokuqala
    `),
    surname: ['*sibongo', '*fani'],
    details: phrases(`
      imininingwana, imininingwana yakho, iminingwana, iminingwana yakho, imininingwane, ilwazi lakho, imininingwana yokuthintana
    `),
    your: phrases(`yakho, lakho, sakho, zakho, wakho, yenu, lenu, senu, zenu, wenu, wena, nina`),
    other: phrases(`
      *kampani, *khampani, *bhizinisi, *sikolo, *sontweni, *sitolo, *bhanga, *druba, *dorobho, *koloyi, *nja, umqatjhi, *mqatjhi, *mntwana, *sigulani,
      *gulako, *khambileko, ohlongakeleko, *ohlongakeleko, *amukelako, *thumeleko, *mamukeli, *mthumeli, *mnikazi, umnikazi we-akhawunti, *ndodana,
      *ndodakazi, *myeni
    `),
    confirm: phrases(`
      kunjalo, kunjalo na, ngikho, ngikho na, ngiyo, ngiyo na, ngilo, kulungile na, liqiniso, iqiniso, kwamambala, isesebenza, usasebenzisa, ngiseyo,
      iseyiyo, inomboro yakho, umtato wakho, sikufonele ku, sikubethele ku, sikuthinte ku, singakufonela, singakuthinta, singakuthola, sisebenzise,
      sisebenzise le, qinisekisa, qinisekisani, i-imeyili yakho, sikutlolele ku, sithumele ku, ngabe
    `),
  },
});
