import { language, list, phrases } from './language.ts';

/** siSwati of Mpumalanga and Eswatini, with the isiZulu that its speakers mix into it. */
export const ss = language({
  code: 'ss',
  country: 'ZA',
  name: {
    strong: phrases(`
      ligama lami ngu, ligama lami ngingu, ligama lami ngo, ligama lami, ligama lam ngu, ligama lam, libito lami ngu, libito lami ngingu, libito lami,
      libito ngu, emagama ami ngu, emagama ami, emagama lami, emagama ami laphelele ngu, ligama lami leliphelele ngu, ligama lami leliphelele,
      ligama lami leligcwele ngu, ligama lami leligcwele, ligama lami lekucala ngu, ligama lami lekucala, ligama ngu, ligama ngingu,
      ligama lekucala ngu, ligama lami lelicotfo ngu, ngingu, mine ngingu, mine ngu, mina ngingu, minengingu, ngingo, nginguye, ngibitwa nga,
      ngibitwa nge, ngibitwa ngekutsi ngu, ngibitwa ngekutsi, ngibitwa ngekutsi ngingu, ngibitwa ngu, ngibitwa, bangibita nga, bangibita nge,
      bangibita ngekutsi, bangibita ngekutsi ngu, bangibita, batsi ngingu, batsi ngu, kutsiwa ngingu, kutsiwa ngu, ngatiwa nga, ngatiwa nge,
      ngatiwa ngekutsi, ukhuluma na, ukhuluma nemuntfu lotsiwa, nikhuluma na, ukhulumisana na, kukhuluma u, lokhulumako ngu, lobhalako ngu,
      lona lokhulumako ngu, ngetfiwa ligama, ngetsiwa ligama la
    `),
    weak: phrases(`
      mine, mine u, ngimi, ngimi u, ngimine, nguye, ngulo, lo ngu, ngulona, ngisho, ngisho ku, bengitsi, ngitsi ngu, bengisho, ngimi lotitfobako,
      ngimi wenu, ngimi wakho
    `),
    copula: phrases(`ngu, ngi, mine, mina, yi`),
    nick: phrases(`
      ngibite nga, ngibite nge, ngibite ngekutsi ngu, ngibite ngekutsi, ngibite, ngibiteni nga, ngibiteni ngekutsi, ngibiteni, ungangibita nga,
      ungangibita ngekutsi, ungangibita, ningangibita nga, ningangibita ngekutsi, ningangibita, bangani bangibita nga, bangani bami bangibita,
      ngalokufishane ngu, ngekufinyeta ngu, ligama lekudlala ngu, ligama lekufinyeta ngu
    `),
    label: phrases(`
      ligama, emagama, libito, ligama nesibongo, ligama nesibongo sami, emagama nesibongo, emagama netibongo, ligama kanye nesibongo,
      ligama leliphelele, ligama leligcwele, emagama laphelele, ligama lekucala, emagama ekucala, libito nesibongo
    `),
    surname: phrases(`
      sibongo, isibongo, sibongo sami ngu, sibongo sami ngingu, sibongo sami nga, sibongo sami, sibongo sam, sibongo ngu, sibongo ngingu,
      isibongo sami, isibongo ngu, ngiwaka, ngiwakwa, ngiwaka la, ngingowaka, ngingowakwa, ngowaka, ngowakwa, waka, wakwa, wakala, ngibongwa nga,
      ngibongwa, sibongo setfu ngu, sibongo setfu, ngumntfwana waka, nginguwaka, ifani yami, ifani
    `),
    closers: phrases(`
      ligama lami, libito lami, lapha, la, lokhulumako, ngimi, nginguye, ngimi lokhulumako, nguye lokhulumako, nguye, uyakhuluma, ngiyakhuluma,
      lokhuluma nawe, lokhuluma nani, elucingweni, lobhalako, lokubhalelako
    `),
    signoffs: phrases(`
      ngiyabonga, siyabonga, ngiyabonga kakhulu, ngibonga, ngekutitfoba, lotitfobako, ngimi lotitfobako, ngenhlonipho, ngekuhlonipha, ngimi wenu,
      lowenu, wenu lotsembekile, wenu, wakho, ngelutsandvo, salani kahle, usale kahle, nisale kahle, likhasimende lenu, umtsengi wenu, ibhalwe ngu,
      kubhala
    `),
    borrowed: phrases(`
      akusilo ligama lami, akusiligama lami, alisilo ligama lami, asilo ligama lami, ligama leliku-profile, akusiyo iprofayili yami,
      akusi yiprofayili yami, akusilo lucingo lwami, akusilolucingo lwami, lucingo lolu akusilo lwami, akusiyo ifoni yami, ifoni le akusiyo yami,
      akusiyo i-akhawunti yami, akusiyo i-whatsapp yami, ngisebentisa lucingo lwa*, ngisebentisa lucingo lwe*, ngisebentisa ifoni ya*,
      ngisebentisa ifoni ye*, ngisebentisa ifoni ka*, ngisebentisa i-whatsapp ya*, ngisebentisa i-whatsapp ye*, lucingo lwa*, ngulucingo lwa*,
      ngulucingo lwe*, yifoni ya*, yifoni ye*, yifoni ka*, ngelucingo lwa*, ngelucingo lwe*, ngefoni ya*, ngefoni ye*, ngefoni ka*, ngiboleke lucingo,
      ngibolekile lucingo, ngiboleke ifoni, lucingo lwekuboleka
    `),
    notMe: phrases(`
      akusimi, akusi mine, akusi ngimi, asingimi, angisuye, angisiye, angisingu loyo, niphosisile, uphosisile, umuntfu longasuye, ngumuntfu longasuye,
      inombolo lengasiyo, inombolo lokungasiyo, nitfole umuntfu longasuye
    `),
    glued: [
      'ngingu',
      'ngingo',
      'ngingowaka',
      'ngowaka',
      'ngiwaka',
      'nginguwaka',
      'ngimi',
      'ngu',
      'yimi',
    ],
    prefixes: list(`u ngu ku na nga ne nge njenga kuna`),
    mentions: phrases(`
      sawubona, sanibonani, sawubona make, sawubona babe, salibonani, dumela, lotjhani, avuxeni, ngiyabonga, siyabonga, kunjani, unjani, ku, kuye u,
      ka, kwa, na, nga, khuluma na, ngikhuluma na, bengikhuluma na, ngikhulume na, ngifuna kukhuluma na, ngicela kukhuluma na, ngikhulumile na,
      ngisitwe ngu, ngisitwe, ngasitwa ngu, bengisitwa ngu, ivela ku, ivela ka, isuka ku, ivela kuna, itfunyelwe ngu, itfunyelwa ku, ngitfumele u,
      ngitfumele ku, fonela u, shayela u, tjela u, mtjele u, ngeligama la, egameni la, egameni laka, endzaweni ya, esikhundleni sa, esikhundleni saka,
      mnumzane, nkhosikati, make, babe, siyabonga ku, buta u, buta ku, mbute, butani ku, batjele u, ngifuna, tjela, laka, lika, yaka, taka, saka, waka
    `),
    places: phrases(`
      e, se, ngise, sengise, ngihlala e, ngihlala, ngihlala ka, ngihlala kwa, ngivela e, ngivela, ngivela ka, ngibuya e, ngibuya, ngisuka e, ngisuka,
      ngiphuma e, ngakhe e, ngakhele e, ka, kwa, kaka, edolobheni lase, endzaweni yase, endzaweni ye, esigodzini sase, emtini wase, edvute na,
      edvute ne, eceleni kwa, ngise-ofisini
    `),
  },
  titles: list(` mnumzane mnumzana 
    mnumzane mnumzana umnumzane mnu nkhosikati inkhosikati nkosikati inkosikati nkhosatana inkhosatana nkosatana nkt nks make umake babe ubabe gogo
    ugogo mkhulu umkhulu dokotela udokotela dkt mfundisi umfundisi umefundisi umfundzisi mfundzisi phrofesa uphrofesa solwati thishela uthishela
    thishelakati titjhela sikhulu hulumende inkhosi indvuna mmeli ummeli bhuti bhudi ubhuti sisi usisi malume umalume lohloniphekile umhlonishwa
    mntfwanenkhosi umntfwanenkhosi
  `),
  words: [
    // Places and peoples.
    ...list(`
      mbabane embabane emanzini matsapha ematsapha nhlangano enhlangano siteki esiteki ezulwini lobamba elobamba simunye esimunye mhlume emhlume hluti
      ehluti mankayane emankayane eswatini kangwane mbombela embombela nelspruit enelspruit kabokweni ekabokweni kanyamazane ekanyamazane matsulu
      ematsulu malelane emalelane komatipoort ekomatipoort barberton ebarberton tonga etonga schoemansdal eschoemansdal carolina ecarolina elukwatini
      badplaas emalahleni ermelo mpumalanga empumalanga gauteng egauteng egoli erhawutini ejozi epitoli siswati singisi sizulu liswati emaswati swati
      lelive afrika
    `),
    // English that is typed with it.
    ...list(`
      sms smses wtsp wasap cv id atm pin otp dstv sars sassa nsfas eskom unisa uif rdp gps usb pdf app apps wifi data fibre router email gmail
      facebook online bot admin agent call calls callback please pls thanks sharp sorry okay ok hey hello hi hallo
    `),
    // Pronouns and small words, which stand everywhere.
    ...list(`
      mine mina wena yena tsine nine bona yona lona sona tona wona khona loko lokhu loku lowo lo lelo leli leso lesi leto leti leyo le labo laba lawo
      lawa lapha lapho laphaya la ku na nga nge ngu njenga njengoba njengobe yi li si kukhona akukho akekho kanye kunye nobe nanobe noma nangabe uma
      nakukhona ngabe kodvwa kodwa kepha futsi phindze ngobe ngoba kutsi ekutseni kwekutsi ngekutsi mayelana ngaphandle etulu phansi embikwa ngembi
      emva emuva ngemuva emkhatsini ekhatsi edvute khashane kulandzela ngaloko ngako ngako-ke ngaleyondlela ngalesikhatsi ngesikhatsi nje njalo
      njalonje kuphela kuphelile impela mbamba ngempela sibili vele kani angitsi leni ngani yini ini ngubani bani bobani nabani kubani kuphi nini
      njani kanjani kunjani kangaki ngakhi yiphi nguyiphi liphi nguliphi siphi tiphi muphi baphi konkhe yonkhe lonkhe sonkhe bonkhe tonkhe wonkhe
      onkhe lomunye labanye lenye lelinye lesinye letinye lokunye munye yinye linye sinye kokubili bobabili ntfo lutfo intfo tintfo
    `),
    ...list(`
      yami yam lami lam sami sam tami wami wam kwami bami ami yakho lakho sakho takho wakho kwakho bakho akho yakhe lakhe sakhe takhe wakhe kwakhe
      bakhe yetfu letfu setfu tetfu wetfu betfu yenu lenu senu tenu wenu benu yabo sabo tabo wabo babo nami nawe naye natsi nani nabo kimi kuwe kuye
      kitsi kini kubo ngami ngawe ngaye ngabo
    `),
    // Yes and no, refusals, greetings and what is said in passing.
    ...list(`
      yebo yebo-ke yebbo ye ehhe ehe cha cha-ke chake a-a hhayi hayi hayikhona akunjalo akusinjalo akusiyo akusilo akusimi akusuye asingimi angisuye
      angisiye angisingu angisi akungiwe sawubona sanibonani sawubonani salibonani ninjani unjani kunjani uphila ngiyaphila ngiphilile siyaphila
      niyaphila ngikhona sikhona ngiyabonga siyabonga ngiyabongela ngibonga bengibonga kakhulu ngicela sicela ngiyacela bengicela ncesi lucolo
      ngilucolo ngiyacolisa ngicolisa ngiyacolisela ngitsetseleleni tsetselela ngitsetselele kulungile kuhle kusile sekulungile kuyafanana kunjalo
      ngiko ngikahle kahle salani sala usale nisale hambani eish hawu hhawu haibo yho shame awu mara maar sharp shap neh kantsi bakitsi jo
    `),
    // Verbs of the user about themselves: want, need, know, can, try, feel.
    ...list(`
      ngifuna bengifuna ngifune ngiyafuna ngifunako lengikufunako angifuni angikafuni angisafuni sifuna ufuna nifuna bafuna ngidzinga bengidzinga
      ngiyadzinga angidzingi sidzinga udzinga ngidzingako ngifisa bengifisa ngingatsandza ngingatsandzi ngitsandza ngiyatsandza angitsandzi
      ngingajabula ngijabule ngijabulile ngijahile ngijake ngati ngiyati ngiyakwati angati angikati angikwati angiyati angisati ngikwati ngingakhona
      ngiyakhona angikhoni angikhonanga angikhonangi ngihluleka ngehlulekile ngehluleka ngiyetama ngetama ngetamile bengetama ngizamile ngizama
      bengizama ngicabanga ngiyacabanga angicabangi ngikhumbula angikhumbuli ngikhohlwe ngikhohliwe ngikhohlwa ngidziniwe ngikhatsele ngitfukutsele
      ngilambile ngiyagula ngigula ngilele ngimatasa ngisebenta bengisebenta ngisemsebentini ngihlala bengihlala nginenkinga ngine nginemali
      nginembuto nginesicelo nginesikhalo nginato nginayo nginalo anginayo anginalo anginaso anginato angina anginamali anginandzaba angikho
      bengingekho ngingekho ngise bengise bengi ngitawu ngitawufuna ngitawubuya ngitawukhokha ngitofuna ngitoku angeke angekhe ngeke
    `),
    // Verbs: help, ask, speak, write, call.
    ...list(`
      ngisite ngisiteni ngisita ngisitwe nisite usite usiteni sita sitani sitfole lusito kusita kusitwa kungisita ngingasita ungasita ungangisita
      ningangisita ngingasitwa bangasita ngibute ngibuta bengibuta ngiyabuta buta butani kubuta umbuto imibuto ngiphendvule ngiphendvuleni
      ngiphendvula uphendvule phendvula phendvulani kuphendvula imphendvulo timphendvulo abaphendvuli akaphendvuli awuphendvuli ngikhuluma
      ngiyakhuluma ngikhulume bengikhuluma ngikhulumile sikhuluma ukhuluma nikhuluma khuluma khulumani kukhuluma ukhulume angikhulumi kukhulumisana
      ngitjela ngitjele ngitjeleni bangitjele bengitjelwe kutjela tjela tjelani ngisho ngishilo bengisho angisho angikasho ngitsi ngitse bengitsi
      batsi batse utsi utse kutsiwa usho ngibhala ngibhale ngibhaleni ngibhalele ngibhaleleni ngibhalile bengibhala bhala bhalani kubhala ibhalwe
      ngifonele ngifoneleni ngifowunele ngifowuneleni ngifonile ngifowunile bengifona bangifonele bangifowunele fona fonela fonani fowunela kufona
      kufonela kufonelwa ngishayele ngishayeleni ngishayile bangishayele bengishaya shayela shayelani kushaya kushayelwa ngitsintse ngitsintseni
      ngitsintfwa ngitsintfwe ngitsintana tsintsa tsintsani kutsintsa kutsintfwa kutsintsana tsintsana ngitsintsane ngibite ngibiteni ngibitwa bita
      bitani kubita ngitfolakala ngiyatfolakala kutfolakala ngiva ngive ngivile ngiyeva ngiyava angiva angivisisi kuvisisa ngivisise lalela lalelani
      chaza chazani kuchaza ngichazele ngichazeleni ngichumanise ngichumaniseni chumanisa kuchumana ngedlulisele ngedluliseleni dlulisela kudlulisela
    `),
    // Verbs: send, get, pay, buy, work, go and what happens to things.
    ...list(`
      ngitfumele ngitfumeleni ngitfumela ngitfumelile bengitfumele tfumela tfumelani kutfumela utfumele itfunyelwe bangitfumele ngitfole ngitfoleni
      ngitfola ngiyatfola ngitfolile angikatfoli angikatfolanga angitfoli bengitfola tfola tfolani kutfola itfolakele ayitfolakali ayikatfolakali
      ngiletsele ngiletseleni letsa letsani kuletsa iletfwe ayikafiki ayifiki ifikile ifike ngifikile fika kufika ngitsengile ngitsenga ngitsenge
      tsenga kutsenga ngitsengisile kutsengisa ngibhadele ngibhadela ngibhadelile bengibhadela bhadala bhadela kubhadala kubhadela ibhadelwe
      angikabhadali ngikhokhe ngikhokha ngikhokhile bengikhokha khokha khokhani kukhokha ikhokhiwe angikakhokhi ngibolekile ngiboleka ngiboleke boleka
      kuboleka ngikweleta nginike nginiketa nginiketeni nginikete niketa niketani kuniketa ngipha ngiphe ngipheni tsatsa tsatsani kutsatsa ngitsatsile
      batsatsile bangitsatsele yebiwe lebiwe yetjiwe bantjontjile ntjontjiwe intjontjiwe kweba kwebiwa ngebelwe ngebiwe ngilahlekelwe lilahlekile
      ilahlekile lelahlekile kulahleka kulahlekelwa ngilahle ngilahlile iphukile iphuke yephukile lephukile yonakele konakele konakala ayisebenti
      alisebenti ayisasebenti akusebenti awusebenti awusasebenti isebenta liyasebenta iyasebenta sebenta sebentisa sebentisani kusebenta kusebentisa
      ngisebentisa ngiyisebentisa angisayisebentisi ivaliwe livaliwe vala valani kuvala ivuliwe vula vulani kuvula isusiwe susa susani kususa gucula
      guculani kugucula ngigucule ngiguculile iguculiwe shintja kushintja ngishintjile lungisa lungisani kulungisa ilungisiwe khansela khanselani
      kukhansela ngikhansele ikhanseliwe khombisa khombisani kukhombisa ngikhombise ngibone ngibona ngibonile angiboni bonani kubona bheka bhekani
      kubheka cala calani kucala ngicalile kucalile cedza kucedza ngicedzile iphelile kuphelile liphelile kuphela lindza lindzani kulindza ngilindzile
      ngilindze ngilindzele bengilindzile ngisalindzile yima yimani ngime ngimile kuma buya buyani kubuya ngibuyile ngibuyele buyisela buyisa kubuyisa
      kubuyiselwa ngibuyiseleni ibuyiselwe hamba kuhamba ngihamba ngihambile ngiya ngiyile ngitile ngita wota wotani tani kuta kuya ngena ngenani
      kungena ngingene angingeni phuma phumani kuphuma khetsa khetsani kukhetsa fundza fundzani kufundza ngifundze ngifundzile bhalisa ngibhalise
      bhalisani kubhalisa cinisekisa cinisekisani kucinisekisa vuma vumani kuvuma ngiyavuma ngivumile angivumi ala alile kwala bangalile yenta entani
      kwenta kwentekani kwenteka kwentekile ngente ngentile ngentani bentile bangikhohlisile bangidlelele kukhohliswa hlala hlalani faka fakani kufaka
      ngifake ngifakile
    `),
    // Nouns of what a company is asked about.
    ...list(`
      ligama emagama libito sibongo tibongo isibongo inombolo tinombolo inamba tinamba lucingo tincingo nelucingo ifoni tifoni mahlalekhikhini
      makhalekhikhini ifowuni iselula whatsapp i-whatsapp imeyili i-imeyili i-email likheli emakheli ikheli imininingwane iminingwane lwati umlayeto
      imilayeto lizwi i-akhawunti iakhawunti liakhawunti ema-akhawunti akhawunti gezi ligezi ugezi igezi emanti imali timali emalangeni lilangeni
      emaranda randi sikweleti tikweleti sikweneti imbolekiso umboleko umholo umhololo umvuzo inkhokhelo irisidi irisithi lirisidi i-invoyisi likhadi
      emakhadi libhange emabhange ebhange umtfolampilo ikliniki sibhedlela imitsi umutsi sikolwa tikolwa esikolweni inyuvesi likolishi ikhosi
      liphasela iphasela emaphasela iphakeji i-oda lioda oda ema-oda inethiwekhi luchumano i-inthanethi idatha i-airtime liairtime isimu isimkhadi
      umsebenti imisebenti emsebentini ijobhu indlu tindlu umuti irenti irente likamelo sikhala liphutsa emaphutsa inkinga tinkinga sikhalo tikhalo
      sikhalato licala emacala ipholisi iphoyisi umshwalense umshuwalense inshorensi indlela tindlela indzawo tindzawo imoto timoto itekisi litekisi
      libhasi sitimela sitolo titolo livenkile lihhovisi emahhovisi litiko hulumende umasipala masipala sicelo ticelo lifomu emafomu liphepha
      emaphepha incwadzi tincwadzi ipasi iphasi iphaspoti pasipoti umatisi matisi silandzelo lithikithi imitha mitha iphasiwedi iphasiwede iphini
      i-pin i-otp i-app iapp iwebhusayithi ingcondvomshini khompyutha umshini insita tinsita lusekelo umhlangano kudla timphahla sikhatsi tikhatsi
      linani emanani emakhasimende incazelo inchazelo lifayela irekhodi ireferensi umtimba
    `),
    // I am a ...: no name, though it begins as one does.
    ...list(`
      ngingumuntfu ngingumfundzi ngingumfundisi nginguthishela ngingutjhishela ngingumnikati ngingumninindlu ngingumninimuti ngingumtsengi
      ngingumsebenti ngingumsebentisi ngingumphatsi ngingumtali ngingumake ngingubabe ngingugogo ngingumkhulu ngingumfati ngingumfana ngingumntfwana
      ngingumshayeli ngingumhlali ngingumakhelwane ngingumfelokati ngingunesi ngingudokotela nginguye nginguwe ngingusomabhizinisi ngingumlimi
      ngisisebenti ngisitjudeni ngilikhasimende ngililunga ngingulomunye ngingulona ngingumcashi
    `),
    // People in general; what follows `ngingu-` and is no name.
    ...list(`
      umuntfu bantfu muntfu umntfwana bantfwana mntfwana indvodza emadvodza umfati bafati mfati umfana bafana mfana intfombatane tintfombatane lusha
      umfundzi bafundzi mfundzi sitjudeni sisebenti tisebenti umnikati mnikati umninindlu mninindlu umnini mnini umninimuti umhlali mhlali umtsengi
      batsengi mtsengi umsebentisi msebentisi likhasimende khasimende i-ejenti iejenti i-agent umelusi umsiti umphatsi mphatsi umongameli irobhothi
      ibhothi umshayeli mshayeli umhlengikati mhlengikati mabhalane umabhalane umtali batali mtali mfelokati umfelokati libandla mdzala lomdzala
      lomncane
    `),
    // Days, months and times.
    ...list(`
      namuhla lamuhla lamhlanje namhlanje itolo kusasa ngemuso kuthangi nyalo nyalonje ekuseni ngekuseni emini ntsambama entsambama ebusuku ngebusuku
      lilanga emalanga liviki emaviki ngeliviki inyanga tinyanga umnyaka iminyaka emahora lihora umzuzu imizuzu umsombuluko ngemsombuluko msombuluko
      lesibili ngalesibili lesitsatfu ngalesitsatfu lesine ngalesine lesihlanu ngalesihlanu umgcibelo ngemgcibelo mgcibelo lisontfo ngelisontfo
      imphelasontfo bhimbidvwane indlovana mabasa inkhwekhweti inhlaba kholwane ingci inyoni imphala lweti ingongoni onkhemalanga
    `),
    // States, quantities and numbers.
    ...list(`
      kukhulu kakhulu kancane kancanyana ncane lomkhulu lelikhulu lesikhulu letikhulu lensha lelisha lesisha lomusha lomdzala yakadzeni yakudzala
      lendzala lelidzala lesidzala kadzeni kudzala muhle lenhle lelihle lesihle kubi lembi lelibi ncono kancono kwancono bhetele embili phambili
      matima kumatima lula kulula yadula iyadula ishiphile ngekushesha masinyane ngekuphutfuma shesha sheshani phutfuma lephutfumako kunye kubili
      kutsatfu kune kusihlanu sihlanu sitfupha sikhombisa siphohlongo imfica yimfica lishumi emashumi likhulu emakhulu inkhulungwane liqanda kwekucala
      wekucala yekucala lekucala wesibili yesibili lincane incenye luhhafu iphelele leliphelele leligcwele laphelele lekugcina yekugcina tekugcina
      wekugcina
    `),
  ],
  namesToo: list(`
    bafana khetsani mhlonishwa msombuluko kubheka ngobe nkhosi sitfole thandeka tsandzeka themba tsemba thembeka sitani sitakele siyabonga sibongile
    bongani khanya khanyisa lungisa lungisani lungile lusito sipho sicelo mbali lindiwe lindzani linda thandi thandiwe zanele bheka bhekani vusi vuma
    vumani xolani colani phindile buyisile mandla emandla langa gugu jabula jabulani thula thulani zama zamani sabelo ntfombi ntombi ndvodza khetsiwe
    fundzani sizwe zodwa duduzile mfana mpilo philani phila simangele sitsembiso dumisa dumisani hlonipha blessing gift precious njabulo nkululeko
    nkhululeko nkosi bonga sifiso lwati lwazi ncobile nhlanhla mthunzi musa mlungisi temphilo phetsile bonisile mfundo nomsa inhlanhla banele tfobile
    tfolakele
  `),
  names: [
    // Given names, of women and men.
    ...list(`
      ayanda andile anele amanda banelisiwe babhekile babili bhekisisa bhekithemba bhekumusa bhekinkosi bheki bonakele bonginkosi bongiwe bongile
      bongumusa busi busisiwe buyile cebile cebisile celimphilo celani celiwe colile constance cynthia dlalisile ditoro dumile dumsani dudu elijah
      elizabeth esther fanelo fana fanisile fezile fikile fisani futhi gcinaphi gciniwe gcebile gezani gabsile girly hlengiwe hlobsile hlobisile
      hlonisile hlelile hlalisile hloniphile jabu jabulile jabulisile jabhile joseph josephine joyce kenneth khanyisile khangezile khombi khosi
      khulekani khululiwe khumbuzile khumbulani kwanele kwandile lindani lindelwa lindokuhle lindumusa lomalanga lomakhosi lomagugu lomasontfo
      lomathemba lomcebo lomkhosi lombuso lomfundo lomhlaba lomtsandazo lomvula longa lungelo lwandile lomatsemba lolwazi londiwe lobesutfu mabandla
      mabutfo madoda majahonkhe makhosi makhosini makhosonke makhosazana mancoba mandisa mandlakayise mantfombi maria martha mary mashumi mbongeni
      mbongiseni mbuso mcebisi mcebo mcolisi mduduzi melusi menzi mfanafuthi mfanasibili mfanzile mfomfo mfundzo minenhle mkhululi mlamuli mlandvo
      mlondi mngcobi mncedisi mnotfo mphikeleli mphumelelo mpendulo mpumelelo msimisi mthobisi mthokozisi mtsandeni mukelwe musawenkosi mutsembi muzi
      mxolisi mzwandile mzwakhe mzamo nandi ncamsile ncamisile ncobizwe ncedo ncengencenge ndabenhle ndumiso ndvumiso nelisiwe nelsiwe ndoda ngabisa
      ngcebo nhlonipho njabuliso nkhosingphile nkosinathi nkosingiphile nkosikhona nobuhle noksolo nokuthula nokulunga nokwazi nolwazi nolwandle
      nomalungelo nomcebo nomfundo nomkhosi nomphumelelo nompumelelo nompilo nomthandazo nomtsandzazo nomvula nomvuyo nomzamo noncedo nonhlanhla
      nonhle nonjabulo nonkululeko nontobeko nontsikelelo nosipho notsile nothando nothile nosimilo nozipho nqobile nqobizitha nsikelelo ntfombana
      ntfombenhle ntfombifutsi ntfombiyenkhosi ntokozo ntombana ntombenhle ntombifuthi ntombikayise ntombizodwa ntsandvo ntsetselelo phakamile
      phangisile phathizwe phayo phephile phesheya philile philisile philiswa phinda phiwayinkhosi phiwase phiwokuhle phumelele phumlani phumlile
      phumzile qinile qondile sabatha sakhile samkeliso sandile sanele sandziso sebenele senteni senzo setsabile sibani sibonelo siboniso sibusiso
      sibusisiwe sidumo sifisosenkosi sifundvo sihle sihlongonyane sikelela sikhanyiso sikhumbuzo simanga simangaliso simelane simile simiso simphiwe
      sindi sindisiwe sinenkosi sinethemba siphelele siphephelo siphesihle siphiwe siphiwo siphosakhe siphosethu sisa sisana sithembile sithembiso
      sithole sitsembile sive siza sizakele sizolwethu skhumbuzo solomon sonia sonto spho stembile sthembiso sikhulile sukoluhle swelihle temahlubi
      temalangeni temave temnotfo temabhunu tembuso tengetile tebogo thabile thabiso thabsile thabisile thabani thabo thamsanqa thandazile thandokuhle
      thandolwakhe thembelihle thembi thembisile thembinkosi thobile thobeka thobani thokozani thokozile thoko thulile thuli thulisile tibuyile
      tiphetfo titus tsabile tsabedze tsandzile tsembani tsembeni tsepo tumelo tfwala unathi vangile vela velaphi velile velisile vikani vukani vumile
      vusumuzi vusimuzi vuyisile vuyo wandile welile wandiswa winile xolile xoli yenzile zakhele zandile zanemvula zethu zenzele zinhle zibuse
      zithulele ziyanda zolani zwakele zwelakhe zwelithini zweli zwelibanzi john peter david daniel samuel simon elias petros phineas johannes
      nokukhanya nompendulo nokubonga nomalanga nobuntu nonduduzo sfiso sfundo sboniso makhosazane melokuhle mhlengi
    `),
    // Surnames.
    ...list(`
      bhembe bhila bhiya bhengu bhuda bulunga buthelezi dladla dlamini dhlamini dlongolo dlodlo dlomo dludlu dube dvuba dzeke fakudze fakude gadlela
      gama gamedze gininda ginindza gule gumbi gumede gumedze gwebu hadzebe hlanze hlatshwayo hlatjwako hleta hlongwane hlophe hlubi jele jiyane kgomo
      khanye khanyile khoza khumalo kubhekha kunene lubisi lukhele lushaba langwenya lembede lomahoza mabaso mabhena mabila mabizela mabunda mabuza
      mabundza maduna madzinane madonsela mafu magagula mabilisa magongo magudvulela magubane mahlaba mahlalela mahlangu mahlobo makama makamo
      makhabane makhanya makhathini makhubela makhubele makhubu makhuva makukula makwakwa malambe malandzela malaza malinga malindzisa malindisa
      maluleke mamba manana mandlazi mango manyatsi maphalala maphanga maphosa masango masangane maseko masemola mashaba mashabane mashele mashego
      mashinini mashiane masilela masina masinga masombuka masondo masuku mathabela mathebula mathonsi mathunjwa matimba matse matsebula matsenjwa
      matfunjwa mavimbela mavundla mavuso mayisa maziya mazibuko mazibane mbatha mbatsane mbelu mbhamali mbhele mbingo mbokane mbonani mbowane mboweni
      mbuli mbuyane mbuyisa mchunu mdluli mdziniso mdlovu mdaka mgabhi mgcina mgwenya mgabi mhlabane mhlanga mhlongo mhlaba mkhabela mkhaliphi
      mkhatshwa mkhatjwa mkhize mkhombe mkhonta mkhontfo mkhonza mkhumane mkhwanazi mlambo mlangeni mlotshwa mlotjwa mmango mmbila mmema mndawe
      mndebele mndzebele mngadi mngomezulu mngometulu mnguni mngwenya mnisi mnyandu mohlala mokoena mokwena mokone mona motha motsa msibi msimango
      msiza msomi mthembu mthethwa mtsetfwa mthimunye mthombeni mthombo mthunywa mtsetwa mtshali mtungwa muhlari mvila mvubu mvulane myeni mzima
      mziyako mzizi ncala ncube ncongwane ncanana ndaba ndabandaba ndlala ndlangamandla ndlazi ndlela ndlovu ndwandwe ndzabandzaba ndzimandze
      ndzimandza ndzinisa ndzinisane ndubane ndzukula ngcamphalala ngcampalala ngcobo ngcongwane ngobeni ngobese ngoma ngomane ngubane ngubeni nguni
      ngwane ngwenya ngwenyama ngwazi nhlabathi nhlabatsi nhlapho nhlapo nhlebela nhleko nhlengethwa nhlengetfwa nkabinde nkambule nkalanga nkambeni
      nkhambule nkentjane nkomo nkonyane nkonde nkuna nkhumishe nsibande nsibandze nsimbini nsingwane ntimane ntini ntiwane ntshalintshali ntshangase
      ntuli nxumalo nyalunga nyambi nyathi nyatsi nyawo nyembe nyoni nyundo nyundu phakathi phakatsi phiri phungwayo pato radebe sacolo sambo samuhla
      sangweni seyama shabalala shabangu shandu shiba shibambo shiburi shongwe shoba shube sibande sibandze sibanyoni sibeko sibisi sibiya siboza
      sibuyi sidvumo sifundza sigudla sigwane sihlabela sikhondze sikhosana silaule silinda silindza silombo sithebe sitsebe skhosana skosana sono
      sukati sukazi soko shikwambana swane tfumbatsa thabede thabethe thela thobela thomo thumbathi thwala tivane tsela tsebe tshabalala tshabangu
      tsikati twala vilakati vilakazi vilane vundla xaba yende zikalala zikhali zitha zondo zubuko zungu zwane matsane motloung maphanzela masimula
      lekhuleni chiloane mokgotho malele malope mashile mnqayi sekgobela
    `),
  ],
  shapes: {
    // I + verb in its tenses; not-I; infinitives; nouns of classes that no name has.
    begins: list(`
      kubhal kubhad kwekut kwekuc lesikh ngiya ngita ngika ngifu ngiba ngina ngine ngise ngisa ngihl ngikh ngitsi ngitse ngitsa ngitf ngitj ngisi
      ngife ngifo ngifi ngila ngile ngilin ngilu ngilo ngibh ngibo ngibu ngibe ngibi ngidz ngidi ngige ngigu ngiga ngicha ngichu ngice ngica ngico
      ngija ngijo ngivu ngiva ngive ngivi ngiwa ngent nginga ngini ngino ngetam ngebiw bengi sengi angik angif angis angin angit angat angic angib
      angil angiv angiy angek angidz kutf kutse kufo kufa kukh kung kuny kusi kuse kuvu kuva kulu kule kuph kwent akus akun akuk ayis ayik ayif alisas
      alisebe alik inomb inamb tinom lucing emakh emaf emaph emab emag emat lelik lelis letin bangi ungang ningang ngeku ngoba njeng umsebe imini
      lomsebe sitawu batawu utawu itawu sicela ngicel nginguy i- ye- we- ze- se- e- nge- kwi- ama- ema- wangekw wangem wangel wangep wangeb wangent
      wasem wasep wasek waseg wasel wasen wases wesik wesib wesit wakwam lasem lasep lasek laseg lasel yasem yasep yasek yaseg yasel yases
    `),
    ends: list(`elwako ileko akako isako ifoneleko olakala`),
  },
  business: list(`
    sitolo livenkile libhizinisi emabhizinisi inkampani tinkampani insita litiko hulumende umasipala umtfolampilo ikliniki sikolwa libhange lihhovisi
    lihhotela libandla
  `),
  greetings: phrases(`
    sawubona, sanibonani, sawubonani, sawubona make, sawubona babe, sanibonani bekunene, yebo, yebo-ke, ye, ehhe, cha, hhayi, hayi, kulungile, kuhle,
    kunjani, unjani, ninjani, ngiyaphila, ngikhona, ngiphilile, ngiyabonga, siyabonga, ngiyabonga kakhulu, ngicela, ngiyacela, lucolo, ngiyacolisa,
    dumela, hello, heyi, eish, bekunene, make, babe, salibonani, lotjhani, avuxeni
  `),
  sounds: list(`um uhm eeh ehh aah mmm hmm hehe haha lol`),
  relations: list(`
    indvodza indvodzami umyeni umyenami nemyeni wemyeni ngemyeni kumyeni umyenakhe umfati umkami umkakho umkakhe nemkami inkhosikati nenkhosikati
    yenkhosikati make umake namake wamake kumake kamake makenakho nina ninakhe babe ubabe nababe wababe kubabe kababe uyihlo uyise indvodzana
    indvodzanami nendvodzana yendvodzana kundvodzana endvodzaneni indvodzakati nendvodzakati yendvodzakati endvodzakatini kundvodzakati umntfwana
    umntfwanami nemntfwana wemntfwana kumntfwana bantfwana bantfwabami umfana umfanami umnaketfu mnaketfu nemnaketfu wemnaketfu umnakenu umnakabo
    bhuti bhudi ubhuti nabhuti sibhuti dzadzewetfu udzadzewetfu nadzadzewetfu dzadzewenu dzadzewabo sisi usisi nasisi kasisi malume umalume namalume
    anti babekati babemncane babelomncane babemkhulu makelomncane makemncane gogo ugogo nagogo kagogo mkhulu umkhulu namkhulu umtukulu batukulu
    umtukulwana umzala mzala umngani umnganami bangani nemngani wemngani kumngani makhelwane umakhelwane namakhelwane bomakhelwane kamakhelwane
    singani sitsandvwa lingani umlingani umphatsi nemphatsi wemphatsi bosi ibhosi ubosi bhosi umshayeli bashayeli nemshayeli wemshayeli kumshayeli
    dokotela udokotela nesi unesi mabhalane umabhalane thishela uthishela umfundisi mfundisi ummeli mmeli i-ejenti iejenti ejenti i-agent umtsengi
    umtsengisi umtfumeli umemukeli likhasimende sisebenti umsebenti umgadzi mgadzi nogada umnikati umnikatindlu umninindlu umninimuti umcashi
    umcashisi umfundzi mfundzi sihlobo tihlobo umndeni umkhwenyana makoti umakoti mamezala babezala mlamu umlamu sibali lidvodza emaphoyisa liphoyisa
    lotsengisa lotsengisako locashisa locashisako losebentako lowangifonela lowangishayela lobekangifonela lobekangishayela longifonele longishayele
    lobekakhuluma lowangisita lobekangisita loletsa loletsako
  `),
  others: list(`
    yakhe lakhe sakhe takhe wakhe bakhe kwakhe yabo labo sabo tabo wabo babo yakho lakho sakho wakho takho yenu lenu senu wenu tenu yena bona lomunye
    labanye bani
  `),
  mine: list(`
    yami yam lami lam sami sam wami wam tami bami ami kwami mine mina ngi yetfu letfu setfu
  `),
  number: {
    nouns: list(`
      inombolo tinombolo nombolo nenombolo ngenombolo yenombolo kunombolo enombolweni kulenombolo lenombolo inamba tinamba namba nenamba kunamba
      ngenamba kulenamba lenamba lucingo nelucingo ngelucingo yelucingo kulucingo elucingweni lwelucingo letincingo tincingo ncingo lolucingo ifoni
      tifoni nefoni yefoni ngefoni kufoni efonini ifowuni iselula yeselula iselfoni mahlalekhikhini kamahlalekhikhini makhalekhikhini
      umakhalekhukhwini yamahlalekhikhini mahamba ilayini whatsapp i-whatsapp ku-whatsapp ekhaya emsebentini lidijithi emadijithi sikufonele
      sikushayele sikutsintse singakufonela singakushayela singakutsintsa ngingakufonela ngingakushayela ngingakutsintsa kufonelwa kushayelwa
    `),
    vague: list(`
      inombolo tinombolo nombolo nenombolo ngenombolo yenombolo kunombolo kulenombolo lenombolo inamba tinamba namba nenamba kunamba ngenamba kulenamba lenamba ilayini lidijithi emadijithi
    `),
    blocked: list(`
      oda i-oda ioda ye-oda yeoda lioda le-oda nge-oda ema-oda yelioda akhawunti i-akhawunti iakhawunti ye-akhawunti yeakhawunti liakhawunti
      nge-akhawunti ku-akhawunti yemakhawunti umatisi matisi yamatisi kamatisi wamatisi sitisi i-id id ye-id ayidi ipasi iphasi iphaspoti pasipoti
      yephaspoti yepasipoti ipholisi iphoyisi yepholisi umshwalense umshuwalense yemshwalense yemshuwalense inshorensi mitha imitha yemitha lemitha
      gezi yegezi emanti yemanti likhadi yelikhadi khadi ngelikhadi lidebithi ikhredithi ireferensi yereferensi referensi ireferense i-ref ref
      silandzelo lithikithi yelithikithi licala yelicala sikhalo yesikhalo sicelo yesicelo iphasela liphasela yeliphasela yephasela iphakeji yephakeji
      irisidi yerisidi irisithi lirisidi i-invoyisi ye-invoyisi ikhodi yekhodi khodi iphini i-pin yephini i-otp ye-otp iphasiwedi yephasiwedi
      livawusha ivawusha yevawusha lithokheni ithokheni yethokheni sisebenti yesisebenti umfundzi yemfundzi sitjudeni umholo intsela yentsela umtselo
      imoto yemoto irejista imali yemali emaranda emalangeni linani libhange yelibhange ligatja lifayela yelifayela libhokisi sitandi yesitandi
      emayunithi iyunithi umnyaka iminyaka lilanga lekutalwa sibhedlela idokhumenti i-order ye-order nge-order le-order i-account ye-account
      nge-account i-meter ye-meter i-policy ye-policy i-reference ye-reference ye-ref i-tracking ye-tracking i-waybill ye-waybill i-parcel ye-parcel
      i-ticket ye-ticket i-invoice ye-invoice i-card ye-card i-claim ye-claim i-case ye-case i-token ye-token i-voucher ye-voucher i-student
      ye-student i-employee ye-employee i-contract ye-contract i-bursary ye-bursary i-application ye-application i-statement ye-statement
      i-registration ye-registration i-barcode i-serial i-salary sivumelwano umfundzaze yemfundzaze
    `),
    request: phrases(`
      ngishayele, ngishayeleni, ngishayele lucingo, ngishayeleni lucingo, ngitsintse, ngitsintseni, ngitsintse ku, ngitsinte, ngitsinteni, ngifonele,
      ngifoneleni, ngifowunele, ngifowuneleni, ngifonela ku, ngikholele, ngikholeleni, ngibite, ngibiteni, ngitfole, ngitfoleni, ngitfole ku,
      ngitfoleni ku, ngitfola ku, ngitfolakala ku, ngitfolakala, ngiyatfolakala, ngiyatfolakala ku, ngitsintfwa, ngitsintfwe, ngitsintfwa ku,
      ngitsintfwe ku, ungangitsintsa, ningangitsintsa, ungangitsinta, ungangitfola, ningangitfola, ungangifonela, ningangifonela, ungangishayela,
      ningangishayela, ungangifowunela, bangangitfola, bangangifonela, bangangitsintsa, bangangishayela, bangishayele, bangitsintse, bangifonele,
      ungifonele, ungishayele, ungitsintse, ungitfole, ungifowunele, ningifonele, ningitsintse, ningishayele, nisifonele, nisishayele, sifoneleni,
      sishayeleni, sitsintseni, kungitfola, kungifonela, kungitsintsa, kungishayela, kutsintfwa, kufonelwa, kushayelwa, ngitfumele, ngitfumeleni,
      ngibhalele, ngibhaleleni, ngi-whatsapp, ngiwhatsappe, ngi-whatsappe, ngi-whatsappeni, ngi-sms, fonela, fonelani, fowunela, shayela, shayelani,
      tsintsa, tsintsani, mfonele, mshayele, mtsintse, umfonele, umshayele, umtsintse, mfoneleni, mshayeleni, mtsintseni, bafonele, bashayele,
      batsintse, ungamtfola, ungamfonela, ungamshayela, ungamtsintsa, ningamtfola, ningamfonela, utfolakala ku, uyatfolakala, sebentisa, sebentisani,
      usebentise, nisebentise, kuncono, kuncono usebentise, kuncono ufonele, buyela kimi, lencono ngu, ngikhetsa, ngitsandza kutsintfwa,
      ngitsandza kufonelwa
    `),
    past: phrases(`
      ngifonile, ngishayile, ngifowunile, ngifona, bengifona, bengifonela, bengishaya, bengishayela, ngetamile, ngizamile, ngetama kufona,
      ngizama kufona, bengizama, bengetama, nangifona, nangishaya, nangifonela, nangishayela, bangifonele nge, bangifonele itolo, bangishayele itolo,
      bangishayele nge, ungifonele itolo, ungishayele itolo, ngifonelwe, ngishayelwe, ngifonelwe ngu, ngishayelwe ngu, ngifonelwe yi, ngitfolile,
      ngitfole lucingo, ngitfole umlayeto, ngitfole i-sms, ngitfole ikholi, ngitfole i-call, ngibone, ngibonile, missed call, lengifonele,
      lengishayele, lengifoneleko, lengishayeleko, lengifonelako, lebeyingifonela, lebeyingishayela, lefonako, lefonile, lefonileko, lengiyifonile,
      lengiyishayile, lengiyifonileko, lengiyishayileko, leningiphe yona, loningiphe yona, labangiphe yona, lenginikwe yona, ayiphendvulwa,
      ayiphendvuli, abaphendvuli, akaphendvuli, akunamuntfu lophendvulako, ayibanjwa, i-voicemail, voicemail, inombolo yenu, inombolo yakho,
      lucingo lwenu, lihhovisi lenu, emahhovisi enu, helpline, hotline, customer care, ngabe yi, yinombolo yabani, ngeyabani, yabani, ngitfumele imali,
      ngitfumelele imali, ngitfumelile, ngitfumele i-airtime, ngitsengele, ngitsengele i-airtime, ngilowudele, ngikhokhe, ngikhokhele, ngibhadele,
      ngifake imali, ngifake i-airtime, bangikhohlisile, ungikhohlisile, wangikhohlisa, bangirobhile, bugebengu
    `),
    stale: phrases(`
      lendzala, yakadzeni, yakudzala, lakadzeni, lwakadzeni, yangaphambilini, yangembili, ayisasebenti, ayisebenti, alusasebenti, alusebenti,
      alisasebenti, awusasebenti, lengasasebenti, lengasebenti, lengasasebentiko, lengasebentiko, angisayisebentisi, angisalusebentisi,
      lengingasayisebentisi, angisenayo, angisanayo, ilahlekile, ilahleke, lulahlekile, lelahlekile, ngilahlekelwe yi, ngilahlekelwe ngu,
      ngilahlekelwe, yebiwe, lwebiwe, yetjiwe, intjontjiwe, yantjontjwa, ivaliwe, levaliwe, ifile, akusiyami, akusiyo, akusiyo yami, asiyo yami,
      asiyami, akusilo lwami, ungafoni, ungafoneli, ningafoneli, ungashayeli, ningashayeli, ungangifoneli, ningangifoneli, ungangishayeli,
      ningangishayeli, ungangitsintsi, ningangitsintsi, ungasebentisi, ningasebentisi, ungayisebentisi, ningayisebentisi, ungayifoneli, ningayifoneli,
      ungayishayeli, ningasayifoneli, ungasayifoneli, ungasayisebentisi, ningasayisebentisi, ungasafoneli, ningasafoneli, yisuse, yisuseni, susani,
      esikhundleni sa, esikhundleni sale, endzaweni yale, hhayi le, hhayi lena, ingasi, ingasiyo
    `),
    second: phrases(
      `yesibili, leyesibili, inombolo yesibili, yekugcina, leyekugcina, lelandzelako`,
    ),
    notThis: phrases(`
      ungafoneli inombolo le, ningafoneli inombolo le, ungafoneli kulenombolo, ningafoneli kulenombolo, ungafoneli le, ningafoneli le,
      ungashayeli inombolo le, ningashayeli inombolo le, ungashayeli kulenombolo, ningashayeli kulenombolo, ungangifoneli kule, ningangifoneli kule,
      ungangifoneli kulenombolo, ningangifoneli kulenombolo, ungangishayeli kule, ningangishayeli kule, ungangishayeli kulenombolo,
      ningangishayeli kulenombolo, ungasebentisi inombolo le, ningasebentisi inombolo le, ungasebentisi lenombolo, ningasebentisi lenombolo,
      ungasebentisi le, ningasebentisi le, hhayi kulenombolo, hhayi kule, hhayi ngale, hhayi le, hayi kule, hayi le, ingasi kulenombolo, ingasi kule,
      ingasi le, hhayi lolucingo, hhayi kulolucingo, ingasi kulolucingo
    `),
    turns: phrases(`
      kodvwa, kodwa, kepha, mara, maar, kunaloko, nobe, noma, futsi, phindze, kuphela, kuncono, nangingaphendvuli, nangabe angiphendvuli, nyalo, ngako,
      ngako-ke, esikhundleni saloko, uma ngingaphendvuli
    `),
    digits: {
      liqanda: '0',
      iqanda: '0',
      ziro: '0',
      iziro: '0',
      zero: '0',
      nye: '1',
      kunye: '1',
      bili: '2',
      kubili: '2',
      tsatfu: '3',
      kutsatfu: '3',
      kune: '4',
      sihlanu: '5',
      kusihlanu: '5',
      hlanu: '5',
      sitfupha: '6',
      sikhombisa: '7',
      siphohlongo: '8',
      imfica: '9',
      yimfica: '9',
      lishumi: '10',
    },
    repeat: { idabuli: 2, dabuli: 2, dabula: 2 },
    fillers: list(`bese futsi phindze`),
    atEnd: phrases(`
      igcina nga, igcina nge, igcina ngu, igcina, legcina nga, legcina nge, gcina nga, gcina nge, lugcina nga, iphela nga, iphela nge, iphela ngu,
      iphela, lephela nga, lephela nge, luphela nga, phela nga, phela nge, ekugcineni, ekupheleni, emaphetselweni, yekugcina, tekugcina,
      tinombolo tekugcina, emadijithi ekugcina, tigcina nga, tiphela nga, letekugcina, wekugcina
    `),
    atStart: phrases(`
      icala nga, icala nge, icala, lecala nga, lecala nge, cala nga, cala nge, lucala nga, iqala nga, iqala ngo, ekucaleni, yekucala, tekucala,
      tinombolo tekucala
    `),
  },
  email: {
    nouns: list(`
      imeyili i-imeyili ye-imeyili nge-imeyili ku-imeyili yemeyili ngemeyili ema-imeyili i-email iemail ye-email nge-email ku-email imeyli i-imeyli
      liimeyili imeyilini imeyile i-imeyile
    `),
    signs: { ngci: '.', ungci: '.', idothi: '.', dothi: '.', lichashata: '.', licashata: '.' },
    request: phrases(`
      ngibhalele ku, ngibhaleleni ku, ngibhalele, ngibhaleleni, ngitfumele ku, ngitfumeleni ku, ngitfumelele ku, ngitfumelele, ngitfumele,
      ngitfumeleni, tfumela ku, tfumelani ku, tfumela, tfumelani, itfumele ku, yitfumele ku, yitfumeleni ku, itfumeleni ku, ungibhalele, ungitfumele,
      ningitfumele, ningibhalele, ungangitfumela, ningangitfumela, ungangibhalela, ningangibhalela, ngi-imeyile, ngi-imeyilele, ngi-imeyileni,
      ngi-emailele, ngi-emaile, bhala ku, bhalani ku, ngitsintse ku, ngitsintseni ku, ngitsintse, ngitsintseni, ngitfole ku, ngitfolakala ku,
      sebentisa, sebentisani, usebentise, nisebentise, kuncono usebentise, ifike ku, ite ku, iye ku, tifike ku, tite ku, ngifuna ifike ku,
      ngifuna iye ku, kufanele ifike ku
    `),
    past: phrases(`
      ngibhalile, ngibhalele nine, ngitfumelile, ngitfolile, ngitfole i-imeyili, ngemukele, batfumelile, batfumele, nitfumele ku, angikatfoli,
      angikatfolanga, ibuyile, i-imeyili yenu, imeyili yenu, i-imeyili yakho, imeyili yakho, likheli lenu, ivela ku, isuka ku, ngabe yi, bugebengu,
      iya ku, taya ku, tiya ku, iyiswa ku, itfunyelwa ku, titfunyelwa ku, itfunyelwe ku
    `),
  },
  correction: phrases(`
    lucolo, ngicela lucolo, ngiyacolisa, ngicolisa, ngitsetseleleni, ngitsetselele, uxolo, askies, sori, cha, hhayi, hayi, akusiyo, akusilo,
    akusinjalo, akunjalo, ngente liphutsa, ngiphosisile, ngiphambukile, liphutsa, kube neliphutsa, akukalungi, ayikalungi, alikalungi, ayilungi,
    bengisho, ngisho kutsi, ngisho, bengicondze, ngicondze, bengitsi, lengikushoko, bengifuna kusho, ngifuna kusho, kufanele kube, kumele kube,
    kufanele, kunaloko, ngulona ngu, lelicotfo ngu, lecotfo ngu, lelilungile ngu, lelungile ngu, libhalwa, libhalwa nge, lipelwa, lipelwa nge, gucula,
    guculani, lungisa, lungisani, lindza, lindzani, yima, esikhundleni
  `),
  not: phrases(`
    angisuye, angisiye, angisingu, angisi, asingu, akusingu, akusimi, akusilo, akusuye, akusiye, hhayi, hayi, ingasi, angibitwa, akusilo ligama lami,
    cha
  `),
  yes: phrases(`
    yebo, yebo-ke, ye, ehhe, ehe, kunjalo, yebo kunjalo, ngiko, nguyo, ngilo, kulungile, kuhle, kulungile-ke, liciniso, ngempela, mbamba, ngiyavuma,
    yiyo, nguye, ngimi, kusile, impela
  `),
  no: phrases(`
    cha, cha-ke, hhayi, hayi, a-a, akusiyo, akusilo, akusinjalo, akunjalo, akusimi, asiyo, asilo, alikalungi, ayikalungi, kunephutsa, liphutsa, no,
    nope
  `),
  ask: {
    reach: phrases(
      `sikushayele, singakushayela, sikutsintse, singakutsintsa, sikutfole, singakutfola, akushayele, angakushayela, sitakushayela, sikubitele`,
    ),
    where: phrases(`kuphi, uhlala kuphi, ukuphi, likheli, uphi`),
    words: phrases(`
      sicela, ngicela, siyacela, ngiyacela, sicela-ke, ngubani, bani, yini, ini, yiphi, nguyiphi, itsini, litsini, sitsini, njani, faka, fakani, ufake,
      tfumela, tfumelani, bhala, bhalani, ubhale, siniketa, sinikete, nginikete, siniketeni, nginiketeni, ungasinika, unganginika, ungasiniketa,
      unganginiketa, singatfola, ngingatfola, singakubita, tjela, sitjele, ngitjele, sitjeleni, cinisekisa, cinisekisani, sidzinga, ngidzinga, sifuna,
      ungakhona, ungakwati, phendvula, gcwalisa, lakho, yakho, lenu, yenu
    `),
    who: phrases(`
      ungubani, ningobani, ningabobani, ungubani ligama, ngubani, ngubani lo, ubitwa ngabani, ubitwa ngekutsi ngubani, ubitwa ngekutsini,
      ubitwa ngubani, ubitwa njani, nibitwa ngabani, singakubita ngekutsi ngubani, singakubita ngabani, ngikubite ngabani, sikubite ngabani,
      ngingakubita ngabani, ngikhuluma nabani, sikhuluma nabani, nabani, kukhuluma bani, titfulise, tatise, uyatiwa ngabani
    `),
    name: ['*gama', '*magama', '*libito'],
    given: phrases(`
      *gama lekucala, *gama lakho lekucala, *magama ekucala, *magama akho ekucala, *libito lekucala, *gama lakho lokucala
    `),
    surname: ['*sibongo', '*fani'],
    details: phrases(`
      imininingwane, imininingwane yakho, iminingwane, iminingwane yakho, lwati lwakho, imininingwane yekutsintsana, imininingwane yekuchumana
    `),
    your: phrases(`
      yakho, lakho, sakho, takho, wakho, lwakho, yenu, lenu, senu, tenu, wenu, lwenu, wena, nine
    `),
    other: phrases(`
      *kampani, *khampani, *bhizinisi, *sikolwa, *sontfweni, *libandla, *sitolo, *libhange, *dolobha, *moto, *nja, *mcashi, *mntfwana, *sigulane,
      *gulako, *mufi, *longasekho, *shonile, *emukelako, *tfumele, *memukeli, *mtfumeli, *mnikati, umnikati we-akhawunti, *ndvodzana, *ndvodzakati,
      *myeni
    `),
    confirm: phrases(`
      kunjalo, kunjalo yini, ngiko, ngiko yini, nguyo, nguyo yini, ngilo, kulungile yini, liciniso, isasebenta, usasebentisa, iseyiyo, inombolo yakho,
      lucingo lwakho, sikufonele ku, sikushayele ku, sikutsintse ku, singakufonela, singakushayela, singakutsintsa, singakutfola, sisebentise,
      sisebentise le, cinisekisa, cinisekisani, i-imeyili yakho, imeyili yakho, sikubhalele ku, sitfumele ku, ngabe
    `),
  },
});
