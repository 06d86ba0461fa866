import { language, list, phrases } from './language.ts';

/** isiZulu as it is written to a South African company: nouns and names with their prefixes, English words among them. */
export const zu = language({
  code: 'zu',
  country: 'ZA',
  name: {
    strong: phrases(`
      igama lami ngu, igama lami ngingu, igama lami ngi ngu, igama lami u, igama lami, igama lami lithi, igama lami lingu, igama ngu, igama ngingu,
      igama kungu, igama u, igama lami eligcwele ngu, igama lami eligcwele, igama lami langempela ngu, igama lami langempela, igama lami ngokugcwele,
      igama eligcwele ngu, amagama ami ngu, amagama ami, amagama ami aphelele ngu, amagama ami aphelele, amagama ngu, igama nesibongo sami ngu,
      igama nesibongo sami, igama nesibongo ngu, igama engibizwa ngalo ngu, igama engaziwa ngalo ngu, elami igama ngu, elami igama, i-name yami ngu,
      i-name yami, iname yami ngu, iname yami, i name yami, mina ngingu, mina ngi ngu, mina ngu, mina igama lami ngu, mina igama lami, mina nginguye u,
      ngingu, ngi ngu, nginguye u, nami ngingu, nami ngu, ngibizwa ngo, ngibizwa ngokuthi ngu, ngibizwa ngokuthi ngingu, ngibizwa ngokuthi u,
      ngibizwa ngokuthi, ngibizwa, bangibiza, bangibiza ngo, bangibiza ngokuthi ngu, bangibiza ngokuthi, kuthiwa ngingu, kuthiwa mina ngingu, kuthiwa ngi ngu,
      bathi ngingu, ngithiwa ngu, ukhuluma nami u, ukhuluma nami ngingu, ukhuluma no, nikhuluma no, uxoxa no, uxoxa nami u, kukhuluma u, kukhuluma,
      okhulumayo ngu, lo okhulumayo ngu, okhuluma ngu, yimina u, yimi u, yimina lo u`),
    weak: phrases(`
      mina, mina u, yimina, yimi, nguye lo, ukhuluma nami, ukhuluma, nikhuluma, uxoxa nami, uxoxa, lo ngu, lona ngu, lapha ngu, la ngu, kungu, ngithi ngu,
      bengisho ukuthi ngu, bengisho u, bengisho, ngiqonde u, ngisho u, kufanele kube ngu, kufanele kube`),
    copula: phrases(`ngu, ngi`),
    nick: phrases(`
      ngibize ngo, ngibize, ngibizeni ngo, ngibizeni, ningibize ngo, ungibize ngo, ungibize, ungangibiza ngo, ungangibiza, ningangibiza ngo, ningangibiza,
      ngicela ungibize ngo, ngaziwa, ngaziwa ngo, ngaziwa ngokuthi, bangazi, bangazi ngo, abangani bangibiza ngo, abangane bangibiza ngo, bonke bangibiza ngo,
      wonke umuntu ungibiza ngo, ekhaya bangibiza ngo, i-nickname yami, inickname yami, igama lesidlaliso, isidlaliso sami, isiteketiso sami`),
    surname: phrases(`
      isibongo, isibongo sami ngu, isibongo sami ngingu, isibongo sami, isibongo ngu, isibongo u, isibongo sami ngowakwa, isibongo esakwa, esakwa,
      esami isibongo ngu, nesibongo sami ngu, nesibongo ngu, nesibongo, i-surname yami ngu, i-surname yami, isurname yami ngu, isurname yami, i-surname,
      isurname, i-surname ngu, isurname ngu, i-surname yi, i-surname yami yi, isurname yi, isurname yami yi, isibongo yi, isibongo sami yi, sesibongo,
      ngowakwa, ngingowakwa, ngi ngowakwa, owakwa, wakwa, ngingumuntu wakwa, ngizalwa kwa, ngishadele kwa`),
    label: phrases(`
      igama, amagama, igama nesibongo, amagama nesibongo, amagama aphelele, amagama agcwele, igama eligcwele, igama elipheleleyo, igama lokuqala,
      amagama okuqala, igama lomthengi, igama lomhlali, i-name, iname, i-name ne-surname, iname nesurname, igama lekhasimende, igama lomuntu ofake isicelo`),
    closers: phrases(`
      igama, igama lami, yigama lami, yilo igama lami, yilona gama lami, amagama ami, lapha, la, lana, lo, okhulumayo, okhulumayo lo, lo okhulumayo,
      lo okhulumayo lapha, lo okhuluma nawe, lo obhalayo, obhalayo, lo ofonayo, lo oshayayo, lo okulo cingo, ongena lapha, la ngikhona, okhuluma lapha,
      okulo cingo, okule line`),
    glued: ['ngingowakwa', 'ngingu', 'ngowakwa', 'ngu'],
    signoffs: phrases(`
      ozithobayo, owakho ozithobayo, yimina ozithobayo, owenu, owenu ozithobayo, owakho, ngokuzithoba, ngenhlonipho, ngiyabonga, ngiyabonga kakhulu,
      siyabonga, ngibonga, nginibonga, ngiyanibonga, ngiyabonga yimina, yimina, kubhala, obhalayo`),
    notMe: phrases(`
      akumina, akumina lowo, hhayi mina, angiyena, angiyena lowo, angisiyena, angisuye, angisuye lowo, akuyimina, ukhuluma nomuntu ongafanele, uthole umuntu ongafanele, umuntu ongafanele, inombolo engafanele, wrong number, wrong person
    `),
    borrowed: phrases(`
      le foni ngeka*, lefoni ngeka*, le foni eka*, le foni ka*, lefoni eka*, le foni akuyona eyami, lefoni akuyona eyami, le foni ayiyona eyami,
      akuyona ifoni yami, akuyona i phone yami, ayiyona ifoni yami, akuyona eyami le foni, ifoni ayiyona eyami, ifoni akuyona eyami, le phone akuyona eyami,
      le phone ngeka*, lolu cingo olwa, lolu cingo olu ka*, lolucingo olwa*, lolu cingo ngolu*, akulona olwami lolu cingo, ngisebenzisa ifoni ka*,
      ngisebenzisa ifoni ye*, ngisebenzisa ifoni yo*, ngisebenzisa i phone ka*, ngisebenzisa ucingo lwa*, ngisebenzisa ucingo luka*,
      ngisebenzisa i whatsapp ka*, ngisebenzisa iwhatsapp ka*, ngiboleke ifoni, ngiboleke ucingo, ngibolekile, ngibolekiwe, yifoni ka*, yifoni ye*,
      yifoni yo*, kuyifoni ka*, i phone ka*, le whatsapp eka*, le whatsapp ngeka*, igama le whatsapp akulona elami, igama elikule foni, igama eliku whatsapp,
      igama eliku profile, igama eli profile, akulona igama lami, akulona elami igama, alilona igama lami, lelo gama akulona elami, lelo akulona igama lami,
      leli gama akulona elami, iprofile akuyona eyami`),
    prefixes: list(`u ngingu ngu no ku kwa ka ngo njengo kuno lika zika wakwa o bo`),
    mentions: phrases(`
      sawubona, sawubonani, sanibona, sanibonani, sabona, ngiyabonga, siyabonga, sengiyabonga, ngibonga, kuwe, mngani, ukukhuluma no, ukukhuluma,
      ukukhulumisana no, ukuxhumana no, ngikhulume no, ngikhulume, ngikhuluma no, bengikhuluma no, bengikhulume no, sikhulume no, ngixoxe no, bengixoxa no,
      engikhulume naye ngu, engikhulume naye u, obengikhuluma naye u, engimfunayo ngu, ngifuna u, ngifuna, ngicela u, ngicela uku khuluma no, ngixhume no,
      ngixhumanise no, ngidlulisele ku, ngi*we, ngi*we ngu, nga*wa, nga*wa ngu, sithunywe, sithunywe ngu, sithunyelwe, utshelwe, uthunywe, bathunywe,
      ithunyelwe, ithunyelwe ngu, ilethwe, ilethwe ngu, isayinwe ngu, kubhalwe ngu, kuthunyelwe ngu, kuthathwe ngu, kwenziwe ngu, kuthiwe ngu, elethwe ngu,
      ebhalwe ngu, evela ku, ivela ku, livela ku, kuvela ku, kusuka ku, esuka ku, ngivela ku, egameni lika, egameni, esikhundleni sika, esikhundleni,
      ngenxa ka, mayelana no, mayelana, maqondana no, ngo, ka, lika, zika, no, ku, kanye no, kwa, ubani u, uthe u, wathi u, ushilo u, uthi u, lo mshayeli u,
      umshayeli u, umyeni wami u, umkami u, umngani wami u, indodana yami u, indodakazi yami u, umama u, ubaba u, lowo ngu, lowo mfana u, lo muntu ngu,
      igama lakhe ngu, igama lakhe, igama lakho ngu, igama lakho, igama labo, igama le, isithakazelo sami, isithakazelo, izithakazelo, isibongo sokuzalwa,
      isibongo sakhe, isibongo sakhe ngu, owayefuna, ofunwa ngu, we, wena, hi, hello`),
    places: phrases(`
      ngihlala, ngihlala e, ngihlala kwa, sihlala, uhlala, bahlala, engihlala, ngihlale, ngise, ngi se, ngi la e, ngisuka, ngisuka e, ngiphuma, ngiphuma e,
      ngivela, ngivela e, siphuma, sisuka, ngisebenza, ngisebenza e, ngisebenzela, ngizalelwa, ngazalelwa, ngazalelwa e, eduze kwase, eduze kwa, eduze no,
      ngase, ngakwa, kusuka, kuya, ukuya, ngiya, siya, uya, ngaphandle kwase, e, kwa, nase, ase, base, ise, use, sise, lase, yase, wase, esifundeni,
      edolobheni, elokishini, esitolo sase, igatsha lase, ebhange lase, ikheli lami ngu, ikheli lami, ikheli`),
  },
  titles: list(`
    mnu mnumz mnumzana mnumzane numzane nkk nkosikazi nkosikati nksz nksk nkosazana nkosazane baba bab babe mama dokotela dkt dr prof solwazi umfundisi
    mfundisi mfu bishobhi mbhishobhi
    umphristi mphristi mhlonishwa mphathi meneja khansela bhuti bhut sisi sis gogo mkhulu malume anti mzala thisha thishela thishanhloko sisteri nesi
    umnu unkk unksz udkt udokotela usolwazi umhlonishwa ubhuti usisi`),
  particles: list(`ka`),
  words: [
    // Pronouns, question words, days and months, things that services are about, places, chat words.
    ...list(`
    yekani ngiyekeni musani sukani voetsek voetseki suka phumani ngomshado ngokuzalwa ngegama ngesibongo ngamagama digit digits
    lutho akukho wase yase lase sase zase base nase owase engowase ngowase ngingowase ngowe ose uyi ngiyi siyi niyi iyi beyi uwu ungu ngiwu star mngani
    mina wena yena thina lona bona yona zona sona lena lolu leli lesi lezi laba lawa leyo lelo leso lezo labo lowo khona lapha lapho lana laphaya la lo le
    lokhu lokho konke zonke bonke nonke sonke yonke lonke
    noma ukuthi ngoba ngob ngokuba futhi kodwa kepha kanti uma umangabe mangabe inqobo nxa nje ke kuphela kanye nokho kade kudala manje njengamanje
    masinyane masishane maduze maduzane ngokushesha phambilini
    njengoba njenge njengalokhu kanjalo kunjalo kunjani kanjani kanjena njani phela vele yini ini ngani kungani ubani bani obani nini phi kuphi ngaphi
    malini kangaki kangakanani yiphi iyiphi yimuphi yiliphi yimaphi yikuphi
    uthini uthi bathi wathi ngathi ithi lithi athi kuthi kuthiwa ukuthini ukuze ukuba ngakho ngakhoke yingakho yikho yiyo yilo yibo yizo yiso yikhona
    yilokho iyona ilona oyedwa ngedwa wedwa yedwa omunye abanye enye ezinye elinye esinye eminye okunye
    phansi phezulu phakathi phambi phambili emuva ngemuva eceleni eduze kude ngaphakathi ngaphandle phandle ngasese ekhaya emsebenzini esikoleni esibhedlela
    ebhange ehhovisi esitolo edolobheni elokishini emakhaya esiteshini emtholampilo eklinikhi emahhovisi enkantolo emaphoyiseni
    yebo cha hhayi hayi ehhe ehe eya qha hhayibo haibo hhawu hawu hawe wo awu eish eyi hheyi heyi yho yoh yeyi nxese nxesi maye mamo uxolo sawubona
    sawubonani sanibona sanibonani sabona sanbona sawbona unjani ninjani ngiyabonga
    kulungile kubi kabi kahle kakhulu kancane kakhudlwana kancono kungcono ngcono nakancane nhlobo neze impela ngempela sibili bo ngokuqinisekile
    ngokugcwele ngokuphelele ngokwami empeleni eqinisweni mhlawumbe mhlawumbi kungenzeka kwesinye ngesinye
    hamba hambani woza wozani yiza yima yimani ima thatha letha shiya shiyani buka mamela lalela phendula phendulani shesha sheshani khohlwa xosha susa
    yenza yenzani yeka ake mayeke makube makungabi asambe asikhulume
    namhlanje namuhla kusasa izolo kuthangi ngomhlomunye ekuseni entambama ntambama ebusuku emini kusihlwa ngeviki ngesonto iviki isonto inyanga unyaka
    amahora ihora umzuzu imizuzu isikhathi usuku izinsuku amasonto amaviki izinyanga iminyaka nyakenye kulonyaka ngonyaka
    umsombuluko ngomsombuluko ulwesibili ngolwesibili ulwesithathu ngolwesithathu ulwesine ngolwesine ulwesihlanu ngolwesihlanu umgqibelo ngomgqibelo
    ngempelasonto impelasonto ngelinye ngalolo ngaleso
    ujanuwari ufebhuwari umashi uephreli umeyi ujuni ujulayi uagasti usepthemba uokthoba unovemba udisemba ngojanuwari ngofebhuwari ngomashi ngoephreli
    ngomeyi ngojuni ngojulayi ngoagasti ngosepthemba ngookthoba ngonovemba ngodisemba umasingana unhlolanja undasa umbasa unhlaba unhlangulana untulikazi
    uncwaba umandulo umfumfu ulwezi uzibandlela
    kunye kubili kuthathu kune kuhlanu eyodwa ezimbili ezintathu ezine ezinhlanu eziyisithupha oyisithupha amabili amathathu amane amahlanu ishumi amashumi
    ikhulu amakhulu inkulungwane izinkulungwane isigidi abili kathathu kabili kane okokuqala okwesibili okwesithathu wokuqala wesibili wesithathu yokuqala
    yesibili lokuqala
    imali izimali yemali ngemali nemali imalini amarandi irandi isikweletu izikweletu zesikweletu yesikweletu umholo iholo umholi inkokhelo izinkokhelo
    yenkokhelo ukukhokha intela inzalo imalimboleko yemalimboleko isibonelelo impesheni yempesheni peyi ipeyi sassa usassa umshwalense yomshwalense
    womshwalense umasingcwabisane
    ugesi likagesi kagesi ngogesi yogesi amanzi lamanzi wamanzi yamanzi ngamanzi umasipala kamasipala kumasipala indlu yendlu izindlu umuzi irenti yerenti
    irente indawo yendawo ikamelo igumbi umuthi imithi yemithi umtholampilo ikliniki iklinikhi isibhedlela udokotela unesi
    isikole sesikole ikolishi inyuvesi yunivesithi abafundi umfundi izifundo ukufunda ukubhalisa irejista umsebenzi emsebenzi imisebenzi wami womsebenzi
    amathuba isikhala izikhala umqashi isicelo izicelo sesicelo ngesicelo isikhalo isikhalazo sesikhalazo izikhalazo isimo inkinga izinkinga nenkinga
    yinkinga ngenkinga udaba daba indaba izindaba
    usizo losizo ngosizo lwam uncedo lwenu umuntu abantu bantu somuntu umenzeli i-ejenti umsizi abasizi ikhasimende amakhasimende lekhasimende umthengi
    abathengi umphathi imenenja isisebenzi izisebenzi inkampani yenkampani izinkampani ihhovisi amahhovisi isitolo izitolo ibhizinisi insizakalo
    izinsizakalo insiza umsakazo
    igama amagama lakhe lami lakho lenu isibongo sami sakho sakhe nesibongo negama igamalami igamalakho izithakazelo isithakazelo lokuzalwa ubudala
    owesifazane owesilisa umuntukazi indoda umfazi insizwa intokazi
    ifoni ucingo umyalezo imiyalezo umlayezo imilayezo inombolo izinombolo ikheli lekheli ikhodi incwadi izincwadi ifomu amafomu iphepha amaphepha
    isitifiketi isiqinisekiso isazisi umazisi pasi isithombe izithombe isaziso inothi uhlelo izinhlelo inethiwekhi netiwekhi ineti idatha i-inthanethi
    inthanethi iwebhusayithi
    iphasela amaphasela impahla izimpahla yempahla i-oda ioda ama-oda loda amaoda umthwalo imoto yemoto izimoto ibhasi itekisi iteksi indiza ithikithi
    amathikithi ukudla amabhilidi ibhili amabhili ikhadi lekhadi amakhadi ibhange lebhange amabhange i-akhawunti iakhawunti ama-akhawunti ireferensi irisidi
    amarisidi ivawusha ivocha
    iphutha amaphutha leliphutha ephutheni iqiniso amanga ukukhwabanisa inkohliso ubugebengu amaphoyisa icala umthetho imvume imininingwane iminingwane
    ngolwazi umbuzo imibuzo umbiko impendulo izimpendulo isinqumo
    okusha entsha omusha endala omdala eside isikhulu esikhulu enkulu encane omncane elincane okuhle okubi embi elungile okulungile engalungile olungile
    elikhulu eyinye ezithile othile okuthile
    sharp shap sho heita eita eta aweh awe hola grand moja mojo cava fede fethu bafo bafethu mfo mfowethu ntwana ntwanam bra bhut bhuti sisi gazi mzala
    mchana mchan mfwethu mfethu mjita majita dadewethu ndoda madoda nkosiyami thixo jesu modimo nkulunkulu
    phephela phepha phepisa phephisa hleze ngithi bengithi ubuthi sengithi engathi sengathi kungathi okungenani mayelana maqondana ngokuphathelene
    esikhundleni egameni ngenxa ngaphambi ngemva emva kwaze kuze kuyo kubo kuzo kuye kukho kuwe kimi kithi kini kulo kuleli kulesi kule kulena kulolu kulobu
    nge nga no na ne ku kwe kwa ko ka ya ye wa we za ze sa se ba be e o a u i si ni ngu yi uku oku uhm ey okay oky okey ohk kk k yes thx tnx plz pls gape
    isihloko idili ikhontrakthi inkontileka isivumelwano
    itayitela umnikazi abanikazi ongumnikazi engumnikazi ongumama umama ubaba izingane abantwana umndeni womndeni umndenini isihlobo izihlobo emndenini
    ethekwini egoli epitoli ekapa esoweto emlazi umlazi kwamashu enanda inanda emgungundlovu ladysmith emnambithi empangeni enewcastle eskhawini eshowe
    ulundi kwanongoma enongoma kwazulu-natal kwazulu natal emzansi mzansi ningizimu afrika eningizimu
    isizulu isixhosa isingisi isibhunu isisuthu ngesizulu ngesingisi ngesixhosa ulimi lwesizulu
    ngubani ungubani nguwe nguye yimina yimi nami nawe naye nani nabo nayo nazo nalo naso nabani nalokho nalapha namanje nakhona noba nakanjani nanoma
    nakuba
    ngingumuntu ngingumfundi ngingumsebenzi ngingumnikazi ngingumama ngingubaba ngingugogo ngingumkhulu ngingumfana ngingumfazi ngingumthengi ngingumqashi
    ngingumhlali ngingumthandi ngingumzali ngingumlandeli ngumuntu ngumthengi ngumnikazi ngumyeni ngumama ngubaba ngumfana ngumngani ngingubani
    ngisengumfundi
    anginankinga anginayo anginalo anginawo anginaso anginazo anginabo anginamali anginandaba anginandawo anginanombolo anginafoni anginemali angisiyena
    angisiye angikho angekho akekho asekho akukhona akunandaba akunankinga akuna akusiyo akusilo akunjalo akusenjalo akulula akuyona akulona ayikho ayisekho
    ayi awukho awekho alikho alisekho azikho abekho akazi angazi awazi asazi abazi angsho
    nginayo nginalo ngine nginenkinga nginombuzo nginesikhalazo nginesicelo nginemali nginakho nginaye unayo unalo une uneminyaka sine sinayo banayo ine
    inenkinga kunenkinga kunjena kunani kunesidingo kukhona kusele kudingeka kumele kufanele kufanelekile kubalulekile kuphuthuma kuyaphuthuma iyaphuthuma
    kuyashesha kuvaliwe kuvuliwe kuphelile kuqediwe
    ekugcineni ekuqaleni okokugcina ngaphambilini okwamanje kusukela ngalesi ngaleyo ngaloku ngalolu ngaye ngayo ngalo ngazo ngabo ngako ngawo lokuthi
    okwenza okwenzekile okwenzekayo okuyikho isizathu izizathu inhloso umqondo imibono uhlobo izinhlobo
    ubuso isilinganiso umbala ubukhulu usayizi isiteshi umgwaqo emgwaqeni isitaladi esitaladini iphosi iposi eposini isikhwama iwashi ifriji itv itivi idstv
    idecoder iaphu i-app iapp ilebhu isim isimu isimukhadi ireli iloli ivimba ivele
    `),
    // Verbs, each with its forms: I do, I am doing, I was doing, I shall, I do not, I did, you, we, they, to do.
    ...list(`
    ngifuna ngiyafuna bengifuna ngizofuna angifuni ngifune ufuna uyafuna sifuna siyafuna bafuna ukufuna
    ngidinga ngiyadinga bengidinga ngizodinga angidingi ngidinge udinga uyadinga sidinga siyadinga badinga ukudinga
    ngicela ngiyacela bengicela ngizocela angiceli ngicele ucela uyacela sicela siyacela bacela ukucela
    ngikhuluma ngiyakhuluma bengikhuluma ngizokhuluma angikhulumi ngikhulumile ukhuluma uyakhuluma sikhuluma siyakhuluma bakhuluma ukukhuluma
    ngithola ngiyathola bengithola ngizothola angitholi ngithole uthola uyathola sithola siyathola bathola ukuthola
    ngithumela ngiyathumela bengithumela ngizothumela angithumeli ngithumele uthumela uyathumela sithumela siyathumela bathumela ukuthumela
    ngikhokha ngiyakhokha bengikhokha ngizokhokha angikhokhi ngikhokhile ukhokha uyakhokha sikhokha siyakhokha bakhokha
    ngithenga ngiyathenga bengithenga ngizothenga angithengi ngithenge uthenga uyathenga sithenga siyathenga bathenga ukuthenga
    ngishayela ngiyashayela bengishayela ngizoshayela angishayeli ngishayele ushayela uyashayela sishayela siyashayela bashayela ukushayela
    ngifona ngiyafona bengifona ngizofona angifoni ngifonile ufona uyafona sifona siyafona bafona ukufona
    ngifonela ngiyafonela bengifonela ngizofonela angifoneli ngifonele ufonela uyafonela sifonela siyafonela bafonela ukufonela
    ngibiza ngiyabiza bengibiza ngizobiza angibizi ngibizile ubiza uyabiza sibiza siyabiza babiza ukubiza
    ngibhala ngiyabhala bengibhala ngizobhala angibhali ngibhale ubhala uyabhala sibhala siyabhala babhala ukubhala
    ngibhalela ngiyabhalela bengibhalela ngizobhalela angibhaleli ngibhalele ubhalela uyabhalela sibhalela siyabhalela babhalela ukubhalela
    ngibuza ngiyabuza bengibuza ngizobuza angibuzi ngibuzile ubuza uyabuza sibuza siyabuza babuza ukubuza
    ngiphendula ngiyaphendula bengiphendula ngizophendula angiphenduli ngiphendulile uphendula uyaphendula siphendula siyaphendula baphendula ukuphendula
    ngicabanga ngiyacabanga bengicabanga ngizocabanga angicabangi ngicabangile ucabanga uyacabanga sicabanga siyacabanga bacabanga ukucabanga
    ngibona ngiyabona bengibona ngizobona angiboni ngibonile ubona uyabona sibona siyabona babona ukubona
    ngizwa ngiyazwa bengizwa ngizozwa angizwi ngizwile uzwa uyazwa sizwa siyazwa bazwa ukuzwa
    ngifika ngiyafika bengifika ngizofika angifiki ngifikile ufika uyafika sifika siyafika bafika ukufika
    ngihamba ngiyahamba bengihamba ngizohamba angihambi ngihambile uhamba uyahamba sihamba siyahamba bahamba ukuhamba
    ngihlala ngiyahlala bengihlala ngizohlala angihlali uhlala uyahlala sihlala siyahlala bahlala ukuhlala
    ngisebenza ngiyasebenza bengisebenza ngizosebenza angisebenzi ngisebenzile usebenza uyasebenza sisebenza siyasebenza basebenza ukusebenza
    ngisebenzisa ngiyasebenzisa bengisebenzisa ngizosebenzisa angisebenzisi ngisebenzisile usebenzisa uyasebenzisa sisebenzisa siyasebenzisa basebenzisa
    ukusebenzisa
    ngilahla ngiyalahla bengilahla ngizolahla angilahli ngilahlile ulahla uyalahla silahla siyalahla balahla ukulahla
    ngilahlekelwa ngiyalahlekelwa bengilahlekelwa ngizolahlekelwa angilahlekelwi ngilahlekelwe ulahlekelwa uyalahlekelwa silahlekelwa siyalahlekelwa
    balahlekelwa ukulahlekelwa
    ngikhansela ngiyakhansela bengikhansela ngizokhansela angikhanseli ngikhansele ukhansela uyakhansela sikhansela siyakhansela bakhansela ukukhansela
    ngivala ngiyavala bengivala ngizovala angivali ngivalile uvala uyavala sivala siyavala bavala ukuvala
    ngivula ngiyavula bengivula ngizovula angivuli ngivulile uvula uyavula sivula siyavula bavula ukuvula
    ngishintsha ngiyashintsha bengishintsha ngizoshintsha angishintshi ngishintshile ushintsha uyashintsha sishintsha siyashintsha bashintsha ukushintsha
    ngiguqula ngiyaguqula bengiguqula ngizoguqula angiguquli ngiguqulile uguqula uyaguqula siguqula siyaguqula baguqula ukuguqula
    ngisusa ngiyasusa bengisusa ngizosusa angisusi ngisusile ususa uyasusa sisusa siyasusa basusa ukususa
    ngifaka ngiyafaka bengifaka ngizofaka angifaki ngifakile ufaka uyafaka sifaka siyafaka bafaka ukufaka
    ngikhipha ngiyakhipha bengikhipha ngizokhipha angikhiphi ngikhiphile ukhipha uyakhipha sikhipha siyakhipha bakhipha ukukhipha
    ngithatha ngiyathatha bengithatha ngizothatha angithathi ngithathile uthatha uyathatha sithatha siyathatha bathatha ukuthatha
    ngiletha ngiyaletha bengiletha ngizoletha angilethi ngilethile uletha uyaletha siletha siyaletha baletha ukuletha
    ngilethela ngiyalethela bengilethela ngizolethela angiletheli ngilethele ulethela uyalethela silethela siyalethela balethela ukulethela
    ngilinda ngiyalinda bengilinda ngizolinda angilindi ngilindile ulinda uyalinda silinda siyalinda balinda ukulinda
    ngilanda ngiyalanda bengilanda ngizolanda angilandi ngilandile ulanda uyalanda silanda siyalanda balanda ukulanda
    ngilandela ngiyalandela bengilandela ngizolandela angilandeli ngilandele ulandela uyalandela silandela siyalandela balandela ukulandela
    ngiqala ngiyaqala bengiqala ngizoqala angiqali ngiqalile uqala uyaqala siqala siyaqala baqala ukuqala
    ngiqeda ngiyaqeda bengiqeda ngizoqeda angiqedi ngiqedile uqeda uyaqeda siqeda siyaqeda baqeda ukuqeda
    ngixhuma ngiyaxhuma bengixhuma ngizoxhuma angixhumi ngixhumile uxhuma uyaxhuma sixhuma siyaxhuma baxhuma ukuxhuma
    ngixhumana ngiyaxhumana bengixhumana ngizoxhumana angixhumani ngixhumene uxhumana uyaxhumana sixhumana siyaxhumana baxhumana ukuxhumana
    ngizama ngiyazama bengizama ngizozama angizami ngizamile uzama uyazama sizama siyazama bazama ukuzama
    ngikhohlwa ngiyakhohlwa bengikhohlwa ngizokhohlwa angikhohlwi ngikhohliwe ukhohlwa uyakhohlwa sikhohlwa siyakhohlwa bakhohlwa ukukhohlwa
    ngikhohlisa ngiyakhohlisa bengikhohlisa ngizokhohlisa angikhohlisi ngikhohlisile ukhohlisa uyakhohlisa sikhohlisa siyakhohlisa bakhohlisa ukukhohlisa
    ngikhala ngiyakhala bengikhala ngizokhala angikhali ngikhalile ukhala uyakhala sikhala siyakhala bakhala ukukhala
    ngikhalaza ngiyakhalaza bengikhalaza ngizokhalaza angikhalazi ngikhalazile ukhalaza uyakhalaza sikhalaza siyakhalaza bakhalaza ukukhalaza
    ngibika ngiyabika bengibika ngizobika angibiki ngibikile ubika uyabika sibika siyabika babika ukubika
    ngibhalisa ngiyabhalisa bengibhalisa ngizobhalisa angibhalisi ngibhalisile ubhalisa uyabhalisa sibhalisa siyabhalisa babhalisa
    ngifundisa ngiyafundisa bengifundisa ngizofundisa angifundisi ngifundisile ufundisa uyafundisa sifundisa siyafundisa bafundisa ukufundisa
    ngifunda ngiyafunda bengifunda ngizofunda angifundi ngifundile ufunda uyafunda sifunda siyafunda bafunda
    ngiqinisekisa ngiyaqinisekisa bengiqinisekisa ngizoqinisekisa angiqinisekisi ngiqinisekisile uqinisekisa uyaqinisekisa siqinisekisa siyaqinisekisa
    baqinisekisa ukuqinisekisa
    ngihlola ngiyahlola bengihlola ngizohlola angihloli ngihlolile uhlola uyahlola sihlola siyahlola bahlola ukuhlola
    ngilungisa ngiyalungisa bengilungisa ngizolungisa angilungisi ngilungisile ulungisa uyalungisa silungisa siyalungisa balungisa ukulungisa
    ngiphila ngiyaphila bengiphila ngizophila angiphili ngiphilile uphila uyaphila siphila siyaphila baphila ukuphila
    ngigula ngiyagula bengigula ngizogula angiguli ngigulile ugula uyagula sigula siyagula bagula ukugula
    ngilamba ngiyalamba bengilamba ngizolamba angilambi ngilambile ulamba uyalamba silamba siyalamba balamba ukulamba
    ngikhathala ngiyakhathala bengikhathala ngizokhathala angikhathali ngikhathele ukhathala uyakhathala sikhathala siyakhathala bakhathala ukukhathala
    ngikweleta ngiyakweleta bengikweleta ngizokweleta angikweleti ngikweletile ukweleta uyakweleta sikweleta siyakweleta bakweleta ukukweleta
    ngiboleka ngiyaboleka bengiboleka ngizoboleka angiboleki ngibolekile uboleka uyaboleka siboleka siyaboleka baboleka ukuboleka
    ngebolekisa ngiyebolekisa bengebolekisa ngizokwebolekisa angebolekisi ngebolekisile webolekisa uyebolekisa sebolekisa siyebolekisa bebolekisa ukwebolekisa
    ngifanele ngiyafanele bengifanele ngizofanele angifanele ufanele uyafanele sifanele siyafanele bafanele ukufanele
    ngithinta ngiyathinta bengithinta ngizothinta angithinti ngithintile uthinta uyathinta sithinta siyathinta bathinta ukuthinta
    ngitshela ngiyatshela bengitshela ngizotshela angitsheli ngitshelile utshela uyatshela sitshela siyatshela batshela ukutshela
    ngazisa ngiyazisa bengazisa ngizokwazisa angazisi ngazisile wazisa uyazisa sazisa siyazisa bazisa ukwazisa
    ngichaza ngiyachaza bengichaza ngizochaza angichazi ngichazile uchaza uyachaza sichaza siyachaza bachaza ukuchaza
    ngivuma ngiyavuma bengivuma ngizovuma angivumi ngivumile uvuma uyavuma sivuma siyavuma bavuma ukuvuma
    nginqaba ngiyanqaba benginqaba ngizonqaba anginqabi nginqabile unqaba uyanqaba sinqaba siyanqaba banqaba ukunqaba
    ngithanda ngiyathanda bengithanda ngizothanda angithandi ngithandile uthanda uyathanda sithanda siyathanda bathanda ukuthanda
    ngizonda ngiyazonda bengizonda ngizozonda angizondi ngizondile uzonda uyazonda sizonda siyazonda bazonda ukuzonda
    ngisaba ngiyasaba bengisaba ngizosaba angisabi ngisabile usaba uyasaba sisaba siyasaba basaba ukusaba
    ngihlupheka ngiyahlupheka bengihlupheka ngizohlupheka angihlupheki ngihluphekile uhlupheka uyahlupheka sihlupheka siyahlupheka bahlupheka ukuhlupheka
    ngihlanganisa ngiyahlanganisa bengihlanganisa ngizohlanganisa angihlanganisi ngihlanganisile uhlanganisa uyahlanganisa sihlanganisa siyahlanganisa
    bahlanganisa ukuhlanganisa
    ngingena ngiyangena bengingena ngizongena angingeni ngingenile ungena uyangena singena siyangena bangena ukungena
    ngiphuma ngiyaphuma bengiphuma ngizophuma angiphumi ngiphumile uphuma uyaphuma siphuma siyaphuma baphuma ukuphuma
    ngibuya ngiyabuya bengibuya ngizobuya angibuyi ngibuyile ubuya uyabuya sibuya siyabuya babuya ukubuya
    ngibuyela ngiyabuyela bengibuyela ngizobuyela angibuyeli ngibuyele ubuyela uyabuyela sibuyela siyabuyela babuyela ukubuyela
    ngibuyisela ngiyabuyisela bengibuyisela ngizobuyisela angibuyiseli ngibuyisele ubuyisela uyabuyisela sibuyisela siyabuyisela babuyisela ukubuyisela
    ngithutha ngiyathutha bengithutha ngizothutha angithuthi ngithuthile uthutha uyathutha sithutha siyathutha bathutha ukuthutha
    ngiphinda ngiyaphinda bengiphinda ngizophinda angiphindi ngiphindile uphinda uyaphinda siphinda siyaphinda baphinda ukuphinda
    `),
    // Forms that do not follow them, and English verbs.
    ...list(`
    ngikhona ngisekhona ngise ngisebenzela ngisacela ngisalinde ngisalindile ngilapha ngilana ngikulindile ngenzeni ngenzenjani ngenze ngenza ngingenza
    ngingathanda ngingathola ngingakwazi ngingaya ngingacela ngingakusiza ngingabuza ngingazi ngingabi ngabe ingabe
    ngiye ngaya ngiyo ngazi ngiyazi ngiyakwazi ngikwazi angikwazi angkwazi angikaze angikayitholi angikatholi angikakhokhi angikwamukelanga angiyitholanga
    angitholanga angifikanga angifunanga angikhokhanga angisaboni angisafuni angisenankinga angithembi angizwa angizwisisi angiqondi angivumelani angisho
    angishongo angisakwazi angizi angiyi
    ngcela ngcel ngifna ngfuna ngifun ngyabonga ngiyabong ngiybonga ngyacela ngidng ngiyaxolisa ngixolise ngixolele ngiyakuzwa ngiyakubona ngiyezwa ngiright
    ngiryt ngigrand ngisharp ngifile ngiphelile ngibophekile ngibusy ngimatasa ngisemsebenzini ngisekhaya ngise-work ngizonithumela ngizokufonela ngizoyenza
    ngithe ngitshele ngitshelwe ngisize ngisizeni ngisizwe ungangisiza ningangisiza unganginceda ngisiza ukusiza ukungisiza nisiza usizwe anginisizi
    ngincede ngincedeni ngiphe ngipheni nginike nginikeze ngibonise ngikhombise ngithumeleni ngithumelele ngixhume ngixhumanise ngidlulisele ngiyise
    ngithathe ngifundise ngichazele ngitshengise ngiyeke ngishiye
    uyangizwa uyazi niyazi niyabona niyangizwa uzofika uzobuya bazofika bazobuya izofika iyafika ifikile ayifikanga ayikafiki alifikanga lifikile
    lilahlekile ilahlekile iphukile iphelile iyasebenza ayisebenzi ayisasebenzi alisebenzi akasebenzi akusebenzi iyala iyangala ayivumi ayivuli ayingeni
    ayihambi iyahamba ivaliwe ivuliwe isivaliwe ikhutshiwe yephukile yebiwe yathathwa yashintshwa ithathiwe ithunyelwe ithengiwe idonsiwe idonswe
    bangidonsele bangithathele bangikhokhise bangisusile
    usho usayina ufike ufonele ushayele uthumele uhambile usekhona usekhaya usahamba wahamba wafika wathatha wangitshela bangitshela bangitshele bangisiza
    bangixosha bathe bathini benza benzani bafike bahambile bayangihlupha niyangihlupha niyasiza anisizi anisasebenzi niqasha niyaqasha nidayisa niyadayisa
    nivula nivala nivule nivale nikuphi niphi nithini nenzani kwenu
    sinenkinga singathola singakwazi siphelelwe asinawo asinagesi asinamanzi asisakwazi kwenzeke kwenzekani kwenzakalani kuyenzeka akwenzeki kuyasebenza
    kuyaphela kuyabanda kushisa kuyadika kuyacasula kuyangicasula ngidiniwe ngicasukile ngithukuthele ngidikiwe ngidangele ngijabulile ngijabule ngiyajabula
    ngiyathokoza kuyathokozisa
    shayela shaya fonela thumela khokha thenga sebenzisa khansela vala vula faka khipha lungisisa qinisekisa buza bhala xhuma hlola qala qeda sayina
    dawuniloda layisha layishela rejista loga logana akathivetha deleta apdeyta klika cofa cindezela
    download ngi-apply ngiapply nga-apply uku-apply ukuapply ngi-apply-ile ngiapplile ngi-order ngiorder ngi-odile ngiodile ngi-register ngiregister
    ngi-reset ngireset ngi-login ngilogin ngi-cancel ngicancel uku-cancel ukucancel ngi-query ngiquery ngi-claim ngiclaim ngi-check ngicheck ngi-upgrade
    ngirecharge ngi-recharge ngibhukhe ngibhukile ukubhukha uku-book
    `),
  ],
  namesToo: list(`
    siyabonga siyabulela sibongile bonga thula linda lindani siza sizani zama zamani jabula phila thanda themba xola xolani lungile lungisa lungisani vusa
    vuka vukani vela velani
    bheka bhekani khanya khanyisa khuleka khululeka khulula hlenga dumisa duduza phumula phumelela phinda phindani fika fikani buya buyani thola tholani
    cela celani funa funani khetha
    khethani thokoza nqoba qinisa qinisela sondela sondelani vikela busisa gcina khuthala thuleleni khumbula khumbulani zenzele zisa nikela hlala sebenza hlanganani
    anele kwanele banele lwanele zanele enhle sihle kuhle muhle bahle zinhle sakhile sikhona sikhathele thandeka thembeka
    lethu sethu zethu wethu bethu nathi zakhe zakithi zami zodwa wonke lizwi lwazi musa nina langa zulu nkosi nkosana ntombi mfana malusi gugu
    amandla ulwazi ubuntu ukuthula uthando umusa isipho inkosi intando ubuhle impilo injabulo inhlanhla impumelelo inkululeko
  `),
  names: [
    // Given names.
    ...list(`
    sipho siphosethu siphosihle siphamandla siphesihle siphokazi siphelele thabo thabiso thabani thabisile thandazile thandekile thandokazi thandolwethu
    thembalethu thembelihle thembi thembisile thembile thembinkosi thokozane
    nomvula nomusa nomthandazo nomalanga nomandla nombuso nomcebo nomfundo nomkhosi nompilo nompumelelo nomzamo nomasonto nomagugu nombulelo nombuyiselo
    nomathemba nomakhosi nomakhosazana nomhle nomfanelo nobuhle nokuthula nokubonga nokukhanya nokulunga nokuphila nokuphiwa nokusa nokwanda
    nokwazi nokwethemba nokuzola nokukhona noluthando nolwazi nonhlanhla nonhle nonjabulo nonkululeko nonkosi nontobeko nontokozo nontando nontsikelelo
    nonsikelelo nosipho nosihle nosiphiwe noxolo nozipho nozibusiso nondumiso nonceba noncedo nomxolisi ntombifuthi ntombikayise ntombizodwa ntombizanele
    ntombenhle ntombizonke ntombiyenkosi
    nqobile nqobizitha nkosinathi nkosikhona nkosenhle nkosiyazi nkosingiphile nkosiyapha nkosithandile nkosingiphe nkosinomusa nkosazanayethu nkanyezi
    nkanyiso nhlakanipho nhlonipho nduduzo ndumiso ndabenhle ndabezinhle ndabazinhle mthokozisi mthobisi mthetheleli mthandeni mthembeni mthembiseni
    mbongeni mbongiseni mbalenhle mcebisi menzi mfanafuthi mfaniseni mfundo mhlengi mkhonzi mkhuseli mlamuli mlondi mlondolozi mlungisi mluleki mnqobi
    mondli mpendulo mpilwenhle mpilonhle mpumelelo mqondisi msawenkosi musawenkosi muziwandile muziwenhlanhla muzikayifani mvelo mxolisi mziwandile mziwakhe
    mzwakhe mzwandile mzomuhle mzamo
    bafana bandile bayanda bekezela bhekisisa bhekumuzi bhekinkosi bhekizizwe bheki bhekithemba bonginkosi bongekile bongiwe bongumusa bonisiwe bonisile
    bonakele buhlebenkosi buhlebuyeza busani busisiwe busi busisani buyisile buyisiwe bukhosi bukekile cebile cebisile cebolenkosi celimpilo celumusa cebisa
    delisile dudu dumazile dumile dumsani dumisani duduzile ephraim ezekiel fanele fanelesibonge fanyana fezile fezeka fezekile fikelephi fisani funeka
    funokuhle fundiswa gabisile gcinile gcinumuzi goodman goodenough gugulethu gugulami gugulabasha hlengani hlengiwe hlelolenkosi hlobisile hlonipho
    hlumelo
    innocentia jabulisile jabu jabulane jabhile jeza jomo jwayelani khabonina khanyisile khanyisani khanyo khanyiswa khanyi khayelihle khayelethu khethiwe
    khethukuthula khombisile khulekani khumbuzile khumbulile khululiwe khwezi kusakusa kwandokuhle kwandile kwazi kwenzekile kwanda kwenza
    langelihle langalibalele lebohang lethokuhle lethiwe lethukuthula lindelani lindelwa lindokuhle lindumusa lindi lindinkosi londeka londiwe lubanzi
    lubabalo lulama lulamile lungelo lungi lunga lusanda lusanele luyanda lwandile lwandle lwethu
    makhosazana makhosi makhosonke mandisa mandlenkosi mandlakayise mangaliso manqoba mavis minenhle mlando mncedisi mntungwa mongezi mpho mandlakazi mazwi
    mahlengi mbuyiseni mbuyiselo mboneni
    naledi nandi nandipha nandile ncamisile ncami ncazelo ncebakazi neliswa nelisiwe nelisile nhlalwenhle nhlanhlayenkosi nhlamulo nikiwe nikeziwe nikelo
    njabuliso nobantu nobesuthu nomboniso nokulinda nomagcina nompi nonkanyiso nomonde ntuthuko ntokozo ntsika nqubeko ntandoyenkosi ntobeko ntwenhle
    olwethu owethu okwethu onalenna phakamani phakamile phakeme phelokazi phendukile phephisile phethile philasande philiswa philisiwe phindokuhle
    phiwayinkosi phiwokuhle phiwo phumelele phumla phumulani phumzile phumlani phumi phiwokwakhe qhamukile qhawe qhawekazi qiniselani qondani qondile
    qondisile
    sabatha sabelosethu sakhumuzi samukelisiwe samkelo samkelisiwe samukelo sandile sandiso sanele sanelisiwe sanelisile sandiswa sbahle sbonelo sbongile
    sbonga sbu sboniso sbusiso sduduzo senamile senzokuhle senzosenkosi sethabile shongani sibahle sibonelo siboniso sibonginkosi sibongiseni sibongakonke
    sibongumusa sibu sibusiso sibusisiwe sicelo sicelumusa sifundo
    sikelela sikhumbuzo sikholiwe simangele simangaliso simbongile simosihle simphiwe simphiwokuhle sinakho sindisiwe sindiso sinegugu sinenhlanhla
    sinethemba sinqobile sithembile sithembiso sithandekile sithokozile sithabile sihlesenkosi siyamthanda siyamukela siyanda sizakele siyethemba siyethaba
    sizwile sizwesihle slindile slindokuhle slungile smangele smiso snakhokonke snenhlanhla snothando snothile snqobile sonto sphamandla sphelele sphesihle
    sphiwe sphumelele sthabile sthembile sthembiso sthandiwe sthokozile sukoluhle swelihle
    thabsile thalente thamsanqa thandokuhle thandolwenkosi thembelani thembekile thobani thobeka thobekile thobile thobi thokozi thubelihle thulisile
    thulile thulasizwe thulebona thuthukani thuthuka thuthukile thobelani thandoluhle thandaza tholinhlanhla
    unathi velenkosini velile velemseni vezinhlanhla vikelani vukile vumani vumile vusumuzi vusi vuyani vuyisile vuyiswa vusimuzi wandile wandisile wandiswa
    wenzile wiseman winile xoliswa xolisile xolisani xolelani yamkela yamkelani yanda yenziwe yenzokuhle yolanda zakhele zakhona zamokuhle zamokwakhe
    zamangwane zamandosi
    zandile zamashenge zanemvula zandi zethembe zibusiso zibuyile zikhali zikhona zimasa zime zimisele zinikele zinathi zintle ziningi ziphozonke ziyanda
    zizile zodumo zolani zolile zothile zwelakhe zwelethu zwelibanzi zwelihle zwelinzima zwelithini zwakele zonkizizwe
    ayanda ayabonga ayabulela asanda asande asanele asemahle asibonge andile andisa anathi aphiwe aphelele aphumelele amahle amukelani amkelwe akhona
    akhonamandla alwande ametsile athandile awande awonke ayavuya azande azanda enzokuhle esihle esethu ethandwa ezile
    bongani bongi thulani thulane lindiwe lindile sizwe zamile jabulani jabulile philani philile thandani thandiwe thando thembani thembisa nhlanhla sifiso
    siphiwe phiwe xolile khululani mduduzi phindiwe mandla senzo sabelo mpilo mthunzi mbali
    mvula muzi khaya mthandazo mbuso msizi melusi mcebo nkululeko njabulo thokozani thokozile nqobani qiniso qinisile thoko fikile buyile celiwe tholakele
    tholiwe vusani zenzile phephile gcinani simo ntando mnikelo mvuselelo sebenzile zwelinjani
    sindi sindy nana zozo zodidi zinzi sne snegugu nonto nomsa nonny nothando nothile nokhanyo noni nomi nono nozi mapule bongz sfiso sphe mandi mandie
    phumza doreen gladys eunice florence beatrice agnes albertina constance cyprian cyril dumisane elphas emmanuel gideon isaac jeremiah joshua julius
    alpheus alson amos aubrey
    benedict zakes wellington sandra petros phineas zephania velaphi simon solomon moses musawakhe busiswa
    priya prisha ashwin kumaran yugen kavitha kavisha nirvana thiru devan saras shireen yusuf zainab fathima suleman raeesa yashica kreesan pravin rajesh
    sanjay sunil vishal vikash anesh deshan keshav nishal nerisha nikita prenisha prinisha preshen rishi roshni shanelle sheritha suhail tashmika verushka
    vinolia yuvika
    `),
    // Surnames, those of other people of KwaZulu-Natal among them.
    ...list(`
    buthelezi bhengu biyela bhembe bophela cele cebekhulu chiliza chili chonco cibane ceza dlamini dladla dlomo dludla dube dubazana dlangamandla dlangalala
    dindi duma dumakude duze fakude fakazi gabela gama gambu gasa gazu gcaba gcabashe gcumisa gcwensa gigaba goba goge gumbi gumede gwala gwamanda gwacela
    hadebe
    hlabisa hlatshwayo hlongwa hlongwane hlophe hlengwa hlela hlomuka jali jama jele jiyane jiyana jili jwara kheswa khanyile khambule khathi khawula khoza
    khumalo khuzwayo kubheka kubeka kunene kuzwayo kweyama luthuli lembede lukhele lushaba luvuno lokothwayo
    mabaso mabika mabizela mabuza mabuya macingwane madela madide madlala madonda madondo maduna mafuleka magagula magubane magwaza mahaye mahlaba mahlangu
    mahlobo maphalala maphanga maphumulo makhanya makhathini makhaye makhoba makhubu makhunga malembe malevu malinga mandlazi manqele manyathi manyoni
    maseko masango masinga masikane
    masondo masuku mathe mathenjwa mathibela mathonsi mavimbela mavundla mavuso mayise mazibuko mazubane mazibu mbambo mbanjwa mbatha mbhele mbele mbonambi
    mbonani mbokazi mboyisa mbuthuma mbuyisa mbuyazi mchunu mcanyana mcineka mdaka mdima mdlalose mdletshe mdluli mdunge mdineka memela mfeka mfusi mfuphi
    mgaga mgobhozi mgenge
    mhlanga mhlongo mhlungu mjadu mjoli mjwara mkhabela mkhaliphi mkhize mkhonza mkhwanazi mkhatshwa mkhungo mlaba mlambo mlangeni mlotshwa mnculwane mncube
    mncwabe mncwango mndaweni mngadi mngomezulu mnguni mngoma mngqithi mnikathi mnisi mntambo mnyandu mnyeni mpanza mpangase mpungose mpisane mpofana
    mpontshane msane
    msani msibi msimang msimango msomi msweli mtambo mthalane mthembu mthethwa mthimkhulu mthiyane mthombeni mthabela mtshali mtshweni mtungwa mvelase mvubu
    mvuyana mwelase mwandla mweli myaka myende myeza mzila mzimela mzobe mzolo mzulwini nala nandisa ncala ncama ncanana ncongwane ncube ndaba ndabandaba
    ndawonde ndebele ndimande
    ndlangamandla ndlazi ndlela ndlovu ndlozi ndokweni nduli ndumo ndwalane ndwandwe nene ngcamu ngcece ngcobo ngcongo ngcongwane ngcemu ngema ngidi ngiba
    ngobese ngomane ngongoma ngubane ngubeni ngqulunga ngwabe ngwane ngwenya ngwazi nhlabathi nhlapho nhlebela nhleko nhlengethwa nhlumayo njapha nkabinde
    nkala nkambule nkomo nkomonde
    nkonyane nkwanyana nkwali nkwanazi nkuna nojiyeza nombela nomnganga nqayi nsele nsibande nsibanyoni nsindane nsizwane ntaka ntanzi ntenga ntombela
    ntombeni ntshalintshali ntshangase ntshingila ntshaba ntuli nxasana nxele nxumalo nyawo nyawose nyathi nyembe nyandeni nzama nzimande nzuza nzimakwe
    phewa phoswa phungula pakkies
    qwabe qwelane radebe sabela sangweni seme shabalala shabane shabangu shandu shangase shazi shelembe shenge shezi shinga shoba shongwe shozi sibanda
    sibande sibeko sibisi sibiya sigubudu sikhakhane sikhosana simelane sindane sithebe sithole sitole sobekwa sokhela soni sosibo sokhulu sukazi skosana
    shange thabethe thango thwala thusi thungo thela thabede tshabalala tshapha
    vezi vidima vilakazi vilane vundla vumase wosiyana xaba xulu yende yengwa zakwe zibani zikalala zikode zimba zitha zondi zondo zuke zuma zungu zwane
    ziqubu zinqobo zwakala
    naidoo govender pillay moodley naicker reddy chetty singh maharaj khan essop moosa padayachee perumal ramdass ramsamy sewnarain rampersad bhana desai
    patel mohamed ismail ebrahim hoosen cassim gounden nair naik soobramoney subramoney munsamy moonsamy maistry pather sookdeo ramlall ramnarain rambaran
    ramkissoon haripersad
    `),
  ],
  shapes: {
    begins: list(`
      ngiya ngiye ngiyi ngiza ngizo ngizw ngik ngif ngis ngit ngic ngil ngip ngih ngij ngiq ngix ngiv ngim ngine ngina ngino ngingat ngingak ngingab
      ngingay ngingas ngingaf ngingax ngingen
      ngidin ngidl ngidu ngide ngibon ngibh ngibu ngibe ngibiz ngibam ngibal ngibut ngiwa ngiwe
      bengi sengi ubungi kungan bekungi angin angif angik angis angit angiy angij angip angih angib angid angilu angiz angix angic angiq angaz asin asif
      asik asiy asit
      uku ngoku yoku loku woku soku zoku koku njengoku kunoku kuku
      izin izit iziz izik izim izil izis izif izic izib ezin ezit ezik ezim ezis nezin ngezin zezin amab amaf amag amak amap amav amad
      abant abafu abaseb abasha abath kwami kwakh ngaph ngales ngalok ngalen
      akus akuk akut akum akun akuf akuy akul akud akuz akab akas akak akanay akangi awung awuk awus awut ayisas ayisek ayiseb ayisiy ayikho ayif ayik
      ayit ayib ayiph ayiv
      ungang ungas ungak ungab ungath ungay ningang ningas ningak ningis ningith ningif uyaf uyak uyat uyad uyaz bayang bayas bayak bayaf kufu kufan
      kudin kush kunez kunenk kunemi kusas kuthi
      wase yase lase zase kwase ngase ezase elase owase owaye owake owath abaye abake ebengi ebeku obeku okung okuy oseng
      i- ye- nge- ne- ama- ze- e- se- we- be- kwe- kwi- yi- ezi- izi- imi- isi- uku- oku- ngama- nama- yama- zama-
    `),
    ends: list(
      `khulumayo enzayo elayo isayo ekayo anayo enazo enalo khawunti mbolo ngempela ngaphi lapho kanjani kanjalo ukuthi`,
    ),
  },
  business: list(`
    inkampani izinkampani ibhizinisi  isitolo  isikole ibandla  inhlangano umphakathi amasevisi isevisi ihhotela ikhefi isalon  itavern
    ispaza shisanyama chisanyama isangoma isangoma herbalist  stokvel isitokofela  amakhosi fc intsha youth development foundation projects primary high
    
  `),
  greetings: phrases(`
      sawubona, sawubonani, sawbona, sabona, sabonani, sanibona, sanibonani, sanbona, sanbonani, sanibonan, saubona, yebo, yebo yebo, yebo ke, ehhe, ehe, eya,
      cha, hhayi, kulungile, kunjalo, unjani, ninjani, kunjani, ngiyaphila, ngiphilile, uxolo, ngiyaxolisa, ngicela, ngiyabonga, ngiyabonga kakhulu, heyi,
      heita, heyta, eita, hola, awe, aweh, shap, sho, sharp, molweni, molo, ubusuku obuhle, usuku oluhle, ntambama, ekuseni, empeleni, mina, awu, hawu, hhawu,
      wo, oh, eyi, ke, o`),
  sounds: list(
    `um uhm uh em hmm mmm er eh ehm emm awu hawu hhawu wo oh eyi ah ahh yho yoh nje phela`,
  ),
  relations: list(`
    umyeni ngumyeni nomyeni kumyeni womyeni lomyeni yomyeni indoda yindoda nendoda kundoda wendoda lendoda yendoda
    unkosikazi ngunkosikazi nonkosikazi kunkosikazi kankosikazi likankosikazi zikankosikazi
    inkosikazi yinkosikazi nenkosikazi wenkosikazi lenkosikazi yenkosikazi umkami ngumkami nomkami kumkami kamkami likamkami zikamkami
    umfazi ngumfazi nomfazi kumfazi womfazi lomfazi yomfazi umlingani ngumlingani nomlingani kumlingani womlingani lomlingani yomlingani
    isithandwa yisithandwa nesithandwa kusithandwa wesithandwa lesithandwa yesithandwa isoka yisoka nesoka kusoka wesoka lesoka yesoka
    intombi yintombi nentombi kuntombi wentombi lentombi yentombi ingoduso yingoduso nengoduso kungoduso wengoduso lengoduso yengoduso
    umakoti ngumakoti nomakoti kumakoti womakoti lomakoti yomakoti umkhwenyana ngumkhwenyana nomkhwenyana kumkhwenyana womkhwenyana lomkhwenyana yomkhwenyana
    umama ngumama nomama kumama kamama likamama zikamama ubaba ngubaba nobaba kubaba kababa likababa zikababa umufi ngumufi nomufi kumufi womufi lomufi yomufi
    umntwana ngumntwana nomntwana kumntwana womntwana lomntwana yomntwana umntanami ngumntanami nomntanami kumntanami kamntanami likamntanami zikamntanami
    umntwanami ngumntwanami nomntwanami kumntwanami kamntwanami likamntwanami zikamntwanami ingane yingane nengane kungane wengane lengane yengane
    indodana yindodana nendodana kundodana wendodana lendodana yendodana indodakazi yindodakazi nendodakazi kundodakazi wendodakazi lendodakazi yendodakazi
    abazali ngabazali nabazali kubazali wabazali labazali yabazali umzali ngumzali nomzali kumzali womzali lomzali yomzali
    abantwana ngabantwana nabantwana kubantwana wabantwana labantwana yabantwana izingane yizingane nezingane kuzingane wezingane lezingane yezingane
    umfowethu ngumfowethu nomfowethu kumfowethu kamfowethu likamfowethu zikamfowethu
    udadewethu ngudadewethu nodadewethu kudadewethu kadadewethu likadadewethu zikadadewethu usisi ngusisi nosisi kusisi kasisi likasisi zikasisi
    ubhuti ngubhuti nobhuti kubhuti kabhuti likabhuti zikabhuti udade ngudade nodade kudade kadade likadade zikadade
    umfana ngumfana nomfana kumfana womfana lomfana yomfana intombazane yintombazane nentombazane kuntombazane wentombazane lentombazane yentombazane
    insizwa yinsizwa nensizwa kunsizwa wensizwa lensizwa yensizwa intokazi yintokazi nentokazi kuntokazi wentokazi lentokazi yentokazi
    umzala ngumzala nomzala kumzala womzala lomzala yomzala umshana ngumshana nomshana kumshana womshana lomshana yomshana
    umzukulu ngumzukulu nomzukulu kumzukulu womzukulu lomzukulu yomzukulu
    umzukulwana ngumzukulwana nomzukulwana kumzukulwana womzukulwana lomzukulwana yomzukulwana ugogo ngugogo nogogo kugogo kagogo likagogo zikagogo
    umkhulu ngumkhulu nomkhulu kumkhulu kamkhulu likamkhulu zikamkhulu umalume ngumalume nomalume kumalume kamalume likamalume zikamalume
    umamkhulu ngumamkhulu nomamkhulu kumamkhulu womamkhulu lomamkhulu yomamkhulu
    ubabomkhulu ngubabomkhulu nobabomkhulu kubabomkhulu kababomkhulu likababomkhulu zikababomkhulu
    umamncane ngumamncane nomamncane kumamncane womamncane lomamncane yomamncane
    ubabomncane ngubabomncane nobabomncane kubabomncane kababomncane likababomncane zikababomncane
    ubabekazi ngubabekazi nobabekazi kubabekazi kababekazi likababekazi zikababekazi
    umamezala ngumamezala nomamezala kumamezala kamamezala likamamezala zikamamezala
    ubabezala ngubabezala nobabezala kubabezala kababezala likababezala zikababezala umkhwe ngumkhwe nomkhwe kumkhwe womkhwe lomkhwe yomkhwe
    umukhwe ngumukhwe nomukhwe kumukhwe womukhwe lomukhwe yomukhwe usibali ngusibali nosibali kusibali kasibali likasibali zikasibali
    umlamu ngumlamu nomlamu kumlamu womlamu lomlamu yomlamu umngani ngumngani nomngani kumngani womngani lomngani yomngani
    umngane ngumngane nomngane kumngane womngane lomngane yomngane abangani ngabangani nabangani kubangani wabangani labangani yabangani
    umakhelwane ngumakhelwane nomakhelwane kumakhelwane kamakhelwane likamakhelwane zikamakhelwane omakhelwane
    umuntu ngumuntu nomuntu kumuntu womuntu lomuntu yomuntu abantu ngabantu nabantu kubantu wabantu labantu yabantu
    isihlobo yisihlobo nesihlobo kusihlobo wesihlobo lesihlobo yesihlobo izihlobo yizihlobo nezihlobo kuzihlobo wezihlobo lezihlobo yezihlobo
    umndeni ngumndeni nomndeni kumndeni womndeni lomndeni yomndeni umphathi ngumphathi nomphathi kumphathi womphathi lomphathi yomphathi
    ubhasi ngubhasi nobhasi kubhasi kabhasi likabhasi zikabhasi imenenja yimenenja nemenenja kumenenja wemenenja lemenenja yemenenja
    umqashi ngumqashi nomqashi kumqashi womqashi lomqashi yomqashi umsebenzi ngumsebenzi nomsebenzi kumsebenzi womsebenzi lomsebenzi yomsebenzi
    isisebenzi yisisebenzi nesisebenzi kusisebenzi wesisebenzi lesisebenzi yesisebenzi umsizi ngumsizi nomsizi kumsizi womsizi lomsizi yomsizi
    unobhala ngunobhala nonobhala kunobhala kanobhala likanobhala zikanobhala uloya nguloya noloya kuloya kaloya likaloya zikaloya
    ummeli ngummeli nommeli kummeli wommeli lommeli yommeli umeluleki ngumeluleki nomeluleki kumeluleki womeluleki lomeluleki yomeluleki
    umthengisi ngumthengisi nomthengisi kumthengisi womthengisi lomthengisi yomthengisi umdayisi ngumdayisi nomdayisi kumdayisi womdayisi lomdayisi yomdayisi
    umthengi ngumthengi nomthengi kumthengi womthengi lomthengi yomthengi
    ikhasimende yikhasimende nekhasimende kukhasimende wekhasimende lekhasimende yekhasimende
    umnikazi ngumnikazi nomnikazi kumnikazi womnikazi lomnikazi yomnikazi umninindlu ngumninindlu nomninindlu kumninindlu womninindlu lomninindlu yomninindlu
    umqashisi ngumqashisi nomqashisi kumqashisi womqashisi lomqashisi yomqashisi umshayeli ngumshayeli nomshayeli kumshayeli womshayeli lomshayeli yomshayeli
    idrayiva yidrayiva nedrayiva kudrayiva wedrayiva ledrayiva yedrayiva umlethi ngumlethi nomlethi kumlethi womlethi lomlethi yomlethi
    udokotela ngudokotela nodokotela kudokotela kadokotela likadokotela zikadokotela unesi ngunesi nonesi kunesi kanesi likanesi zikanesi
    umhlengikazi ngumhlengikazi nomhlengikazi kumhlengikazi womhlengikazi lomhlengikazi yomhlengikazi
    uthisha nguthisha nothisha kuthisha kathisha likathisha zikathisha umfundisi ngumfundisi nomfundisi kumfundisi womfundisi lomfundisi yomfundisi
    umfundisikazi ngumfundisikazi nomfundisikazi kumfundisikazi womfundisikazi lomfundisikazi yomfundisikazi
    uphoyisa nguphoyisa nophoyisa kuphoyisa kaphoyisa likaphoyisa zikaphoyisa unogada ngunogada nonogada kunogada kanogada likanogada zikanogada
    usekhuriti ngusekhuriti nosekhuriti kusekhuriti kasekhuriti likasekhuriti zikasekhuriti i-ejenti iejenti ne-ejenti ku-ejenti we-ejenti ye-ejenti le-ejenti
    i-agent iagent ne-agent ku-agent we-agent ye-agent le-agent i-consultant iconsultant ne-consultant ku-consultant we-consultant ye-consultant le-consultant
    umenzeli ngumenzeli nomenzeli kumenzeli womenzeli lomenzeli yomenzeli
    umakhenikha ngumakhenikha nomakhenikha kumakhenikha womakhenikha lomakhenikha yomakhenikha
    uplamba nguplamba noplamba kuplamba kaplamba likaplamba zikaplamba umlungu ngumlungu nomlungu kumlungu womlungu lomlungu yomlungu
    usomabhizinisi ngusomabhizinisi nosomabhizinisi kusomabhizinisi kasomabhizinisi likasomabhizinisi zikasomabhizinisi
    umfundi ngumfundi nomfundi kumfundi womfundi lomfundi yomfundi umhlali ngumhlali nomhlali kumhlali womhlali lomhlali yomhlali
    umvakashi ngumvakashi nomvakashi kumvakashi womvakashi lomvakashi yomvakashi
    umntakwethu ngumntakwethu nomntakwethu kumntakwethu womntakwethu lomntakwethu yomntakwethu mkami myeni mntwana mngani
  `),
  others: list(`
    yakhe lakhe wakhe sakhe zakhe bakhe akhe kwakhe eyakhe elakhe owakhe esakhe ezakhe yabo labo wabo sabo zabo babo abo eyabo elabo owabo yakho lakho
    wakho sakho zakho bakho akho kwakho
    eyakho elakho owakho yenu lenu wenu senu zenu benu enu kwenu eyenu elenu yayo layo wayo zayo ngeyakhe ngelakhe ngeyabo ngelabo ngeyakho ngelakho
    ngeyenu yena naye kuye ngaye`),
  mine: list(`
    yami lami wami sami zami bami ami kwami lwami bami ngeyami ngelami kungeyami eyami elami owami esami ezami abami olwami mina nami kimi ngami yimina
    yethu wethu sethu zethu eyethu ngi`),
  number: {
    nouns: list(`
      inombolo nombolo nenombolo yenombolo ngenombolo kunombolo enombolweni enombolo lenombolo kulenombolo izinombolo nezinombolo zezinombolo
      ngezinombolo zinombolo yinombolo kuyinombolo
      inamba namba nenamba yenamba ngenamba izinamba inomba nomba nomboro inomboro inamber i-namba i-number inumber ne-number nenumber ye-number
      ucingo yocingo locingo nocingo ngocingo lucingo kucingo ocingweni zocingo elocingo eyocingo izingcingo
      ifoni yefoni nefoni ngefoni kufoni efonini lefoni zefoni yifoni i-foni ye-foni ne-foni i-phone iphone ye-phone ne-phone ifowuni ithelefoni yethelefoni
      umakhalekhukhwini womakhalekhukhwini kamakhalekhukhwini yomakhalekhukhwini nomakhalekhukhwini ngomakhalekhukhwini kumakhalekhukhwini
      likamakhalekhukhwini umakhala makhalekhukhwini
      iselula yeselula neselula selula iseli yeseli i-cell icell ye-cell yecell ne-cell necell ku-cell kucell i-cellphone icellphone ye-cellphone yecellphone
      iwhatsapp i-whatsapp ye-whatsapp yewhatsapp ne-whatsapp newhatsapp nge-whatsapp ngewhatsapp ku-whatsapp kuwhatsapp kwi-whatsapp wotsapp iwotsapp
      uwatsapp i-watsapp
      i-landline ye-landline ilandline i-contact icontact ama-contact ama-contacts i-contacts zokuxhumana yokuxhumana okuxhumana lokuxhumana
      yasemsebenzini yasekhaya yasehhovisi yase-work
    `),
    second: phrases(`
      eyesibili, yesibili, ngeyesibili, leya yesibili, le yesibili, sebenzisa eyesibili, kungcono eyesibili, inombolo yesibili, kule yesibili, eyokugcina, yokugcina
    `),
    notThis: phrases(`
      ungafoneli kule, ungashayeli kule, ningafoneli kule, ningashayeli kule, ungashayi kule, ningashayi kule, ungangifoneli kule, ungangishayeli kule, hhayi kule nombolo, hhayi kulenombolo, hhayi kule namba, hhayi le nombolo, hhayi lena, ungayisebenzisi le nombolo
    `),
    vague: list(`
      inombolo nombolo nenombolo yenombolo ngenombolo kunombolo enombolo lenombolo kulenombolo izinombolo nezinombolo zezinombolo ngezinombolo zinombolo yinombolo kuyinombolo inamba namba nenamba yenamba ngenamba izinamba inomba nomba nomboro inomboro inamber i-namba i-number inumber ne-number nenumber ye-number
    `),
    blocked: list(`
      i-oda ioda ye-oda yeoda ne-oda nge-oda le-oda ama-oda i-order iorder ye-order yeorder ne-order nge-order le-order ama-order
      i-akhawunti iakhawunti ye-akhawunti yeakhawunti ne-akhawunti nge-akhawunti le-akhawunti ama-akhawunti
      i-akhaunti iakhaunti ye-akhaunti yeakhaunti ne-akhaunti nge-akhaunti le-akhaunti ama-akhaunti
      i-account iaccount ye-account yeaccount ne-account nge-account le-account ama-account
      i-polisi ipolisi ye-polisi yepolisi ne-polisi nge-polisi le-polisi ama-polisi
      i-pholisi ipholisi ye-pholisi yepholisi ne-pholisi nge-pholisi le-pholisi ama-pholisi
      i-policy ipolicy ye-policy yepolicy ne-policy nge-policy le-policy ama-policy i-mitha imitha ye-mitha yemitha ne-mitha nge-mitha le-mitha ama-mitha
      i-meter imeter ye-meter yemeter ne-meter nge-meter le-meter ama-meter i-id iid ye-id yeid ne-id nge-id le-id ama-id
      i-khadi ikhadi ye-khadi yekhadi ne-khadi nge-khadi le-khadi ama-khadi i-card icard ye-card yecard ne-card nge-card le-card ama-card
      i-bhange ibhange ye-bhange yebhange ne-bhange nge-bhange le-bhange ama-bhange i-bank ibank ye-bank yebank ne-bank nge-bank le-bank ama-bank
      i-tracking itracking ye-tracking yetracking ne-tracking nge-tracking le-tracking ama-tracking i-ref iref ye-ref yeref ne-ref nge-ref le-ref ama-ref
      i-reference ireference ye-reference yereference ne-reference nge-reference le-reference ama-reference
      i-invoice iinvoice ye-invoice yeinvoice ne-invoice nge-invoice le-invoice ama-invoice
      i-thikithi ithikithi ye-thikithi yethikithi ne-thikithi nge-thikithi le-thikithi ama-thikithi
      i-ticket iticket ye-ticket yeticket ne-ticket nge-ticket le-ticket ama-ticket i-vocha ivocha ye-vocha yevocha ne-vocha nge-vocha le-vocha ama-vocha
      i-voucher ivoucher ye-voucher yevoucher ne-voucher nge-voucher le-voucher ama-voucher i-phini iphini ye-phini yephini ne-phini nge-phini le-phini ama-phini
      i-pin ipin ye-pin yepin ne-pin nge-pin le-pin ama-pin i-password ipassword ye-password yepassword ne-password nge-password le-password ama-password
      i-otp iotp ye-otp yeotp ne-otp nge-otp le-otp ama-otp i-khodi ikhodi ye-khodi yekhodi ne-khodi nge-khodi le-khodi ama-khodi
      i-code icode ye-code yecode ne-code nge-code le-code ama-code i-claim iclaim ye-claim yeclaim ne-claim nge-claim le-claim ama-claim
      i-token itoken ye-token yetoken ne-token nge-token le-token ama-token i-sim isim ye-sim yesim ne-sim nge-sim le-sim ama-sim
      i-smartcard ismartcard ye-smartcard yesmartcard ne-smartcard nge-smartcard le-smartcard ama-smartcard
      i-decoder idecoder ye-decoder yedecoder ne-decoder nge-decoder le-decoder ama-decoder
      i-passport ipassport ye-passport yepassport ne-passport nge-passport le-passport ama-passport i-loan iloan ye-loan yeloan ne-loan nge-loan le-loan ama-loan
      i-student istudent ye-student yestudent ne-student nge-student le-student ama-student
      i-waybill iwaybill ye-waybill yewaybill ne-waybill nge-waybill le-waybill ama-waybill i-case icase ye-case yecase ne-case nge-case le-case ama-case
      i-dokhumenti idokhumenti ye-dokhumenti yedokhumenti ne-dokhumenti nge-dokhumenti le-dokhumenti ama-dokhumenti
      isazisi yesazisi nesazisi ngesazisi sesazisi umazisi kamazisi yomazisi womazisi nomazisi isazisi-sami ipasipoti yepasipoti ipasi yepasi lepasi
      ipasiphothi yepasiphothi incwadi yencwadi
      ireferensi yereferensi nereferensi irefarensi yerefarensi irifarensi yerifarensi irisidi yerisidi lerisidi nerisidi isiliphu yesiliphu isaphulelo
      invoyisi i-invoyisi yenvoyisi ye-invoyisi
      umshwalense yomshwalense womshwalense nomshwalense isicelo yesicelo sesicelo nesicelo isikhalazo yesikhalazo sesikhalazo isikhalo yesikhalo umbiko
      yombiko icala yecala lecala necala inkinga yenkinga
      isikweletu yesikweletu sesikweletu imalimboleko yemalimboleko inkokhelo yenkokhelo nenkokhelo izinkokhelo imali yemali nemali malini ibhalansi
      yebhalansi ibhilidi ibhili yebhili intela yentela umholo
      iphasela yephasela lephasela nephasela iphakethe yephakethe impahla yempahla umthwalo yomthwalo indiza yendiza ibhasi yebhasi imoto yemoto ipuleti
      yepuleti ilayisense yelayisense ilayisensi yelayisensi
      umfundi yomfundi womfundi isitudenti yesitudenti umsebenzi yomsebenzi womsebenzi isisebenzi yesisebenzi umthengi yomthengi womthengi ikhasimende
      yekhasimende lekhasimende ilungu yelungu lelungu ubulungu yobulungu
      likagesi kagesi yogesi ugesi amanzi yamanzi lamanzi isitaladi yesitaladi indlu yendlu ikheli lekheli yekheli iposi yeposi umuzi yomuzi isiza
      yesiza ikamelo yekamelo isikhundla yesikhundla
      ukuzalwa lokuzalwa yokuzalwa usuku losuku iminyaka unyaka amarandi irandi amaphuzu iphuzu isikhwama ifayili yefayili ifomu yefomu lefomu isitoko
      yesitoko imodeli yemodeli iseriyali yeseriyali i-serial ye-serial
      i-bhokisi ibhokisi igatsha yegatsha legatsha ikhontrakthi yekhontrakthi inkontileka yenkontileka uhlelo yohlelo ideposithi yedeposithi ibhukhi
      yebhukhi ibhukhing yebhukhing i-booking ye-booking
    `),
    request: phrases(`
      ngishayele, ngishayele ku, ngishayele ucingo, ngishayele ucingo ku, ngishayeleni, ngishayeleni ku, ungishayele, ungishayele ku, ungishayele ucingo,
      ningishayele, ningishayele ku, bangishayele ku, angishayele ku, abangishayele, ungangishayela, ungangishayela ku, ningangishayela, ningangishayela ku,
      bangangishayela ku, angangishayela ku, ukungishayela, ukungishayela ku, sengishayele, ngishayelwe ku, ngishayelwa ku, ngifonele, ngifonele ku,
      ngifoneleni, ungifonele, ungifonele ku, ningifonele, bangifonele ku, angifonele ku, abangifonele, ungangifonela, ungangifonela ku, ningangifonela,
      bangangifonela ku, ukungifonela ku, ngifonelwe ku, ngithinte, ngithinte ku, ngithinteni, ungithinte, ungithinte ku, ningithinte, ningithinte ku,
      bangithinte ku, abangithinte, ungangithinta, ungangithinta ku, ningangithinta, bangangithinta ku, ukungithinta, ukungithinta ku, ngithintwa ku,
      ngithintwe ku, ngithintwa, ngithintwe, ngingathintwa ku, ngingathintwa, ngingashayelwa ku, ngingafonelwa ku, ngithole ku, ngithole kule, ngitholeni ku,
      ungithole ku, ningithole ku, bangithole ku, ungangithola, ungangithola ku, ningangithola, ningangithola ku, bangangithola ku, ukungithola ku,
      ngitholakala ku, ngitholakala, ngiyatholakala ku, ngiyatholakala, ngitholakala kule, engitholakala kuyo, ngingatholakala ku, ngitholwa ku,
      ngixhumaneke ku, xhumana nami ku, xhumana nami, uxhumane nami ku, uxhumane nami, nixhumane nami ku, xhumanani nami ku, baxhumane nami ku,
      ngibhalele ku whatsapp, ngi whatsapp, ngiwhatsapp, ngi whatsappe, ngiwhatsappe, ungiwhatsapp, ungiwhatsappe, ngi call, ngicall, ngicalle, ngi calle,
      ungicall, ungicalle, ungi call, ngikhole, ungikhole, ngikole, ngiringe, ungiringe, ngi sms, ngi texte, ngitexte, ngithumelele i sms ku,
      ngithumele i sms ku, ngithumele umyalezo ku, ngishiyele umyalezo ku, ungishaye ku, ngishaye ku, ngishaye nge, ungishaye nge, ngithathe ku, mshayele ku,
      mshayele, mfonele ku, mfonele, mthinte ku, mthinte, mtholeni ku, mshayeleni, mfoneleni, umshayele, umfonele, umthinte, nimshayele, nimfonele,
      ungamshayela, ungamfonela, ungamthinta, ningamshayela, ningamfonela, bashayele, bafonele, sishayele, sishayele ku, sishayeleni ku, sifonele,
      sifonele ku, sithinte ku, sithinte, usishayele ku, usithinte ku, nisishayele ku, sitholakala ku, ungasishayela ku, ungasithola ku, shayela, shayelani,
      shaya le, shayela le, shayela ku, shaya, shayani, fonela, fonelani, fona ku, fonani ku, thinta, thintani, ushayele, ufonele, nishayele, nifonele,
      niyishayele, uyishayele, yishayele, yifonele, uyifonele, sebenzisa, sebenzisani, usebenzise, nisebenzise, ungasebenzisa, ningasebenzisa, yisebenzise,
      uyisebenzise, zama ku, zama le, zamani ku, kungcono ku, kungcono le, kungcono, engcono, engcono ngu, engcono kakhulu, ngincamela, engiyisebenzisayo,
      engiyisebenzisa manje, engiyiphethe, entsha ngu, entsha, ngiphendule ku, ngibuyele ku, ngibuyisele ucingo ku, ngibuyisele ucingo`),
    past: phrases(`
      ngishayile, ngishayile ku, ngishaye, ngashaya, ngashayela, ngishayele i, ngishayele inombolo yenu, ngishayele u, bengishayela, bengishaya, bengifona,
      bengifonela, ngifonile, ngifone, ngafona, ngafonela, ngiyafona, ngiyashaya, ngiyashayela, ngiyifonile, ngiyishayile, ngiyishayele, ngiyifonele,
      sengifonile, sengishayile, ngizamile, ngizame, ngizama ukushayela, ngizama ukufonela, ngizamile ukushayela, ngizamile ukufonela, bengizama,
      uma ngishayela, uma ngifona, uma ngifonela, uma ngishaya, ngikhole, ngikholile, ngicallile, ngi callile, ngi call-ile, ngidayilile, ungishayelile,
      ungifonelile, ungishayile, ungifonile, ungithintile, bangishayele, bangifonele, bangishayelile, bangifonelile, bangishaye, bangithinte, bangithintile,
      wangishayela, wangifonela, wangithinta, bangishayela, bangifonela, kushaye, kufone, kufonile, kushayile, ishayile, ishaye, ifonile, ifone, engishayele,
      engifonele, engishayelile, ebingishayela, ebingifonela, obengishayela, ongishayele, ongifonele, ongifonelile, ongishayelile, oshaye, ofonile, esifone,
      ushaya nge, ushaya, ushaye nge, ushayela, ushayele nge, ufona nge, ufona, ufone nge, usebenzisa, bashaya nge, bashaya, bashaye nge, bashayela,
      bayashaya, bayashayela, bafona nge, bafona, bafone nge, bayafona, basebenzisa, uyashaya, uyafona, ufuna ngithumele, ufuna ngikhokhe, bafuna ngithumele,
      bafuna ngikhokhe, uthi ngithumele, bathi ngithumele, uthi ngikhokhe, bathi ngikhokhe, bathi thumela, uthi thumela, ngishayelwe yi, ngifonelwe yi,
      ngishayelwa yi, ngifonelwa yi, ngishayelwe ngu, ngifonelwe ngu, ngithintwe yi, ngithintwe ngu, ngithole ucingo, ngithole i call, ngithole icall,
      ngithole i sms, ngithole isms, ngithole umyalezo, ngathola ucingo, ngathola i sms, ngamukele, i missed call, imissed call, missed call, iphendulwa,
      ayiphendulwa, ayiphenduli, akuphendulwa, ayibanjwa, akubanjwa, abaphenduli, akaphenduli, akekho ophendulayo, iyakhala, ikhala, iya ku voicemail,
      ingena ku voicemail, voicemail, iyavala, iyanqamuka, helpline, hotline, call centre, call center, icall centre, customer care, icustomer care,
      toll free, switchboard, inombolo yenu, nombolo yenu, ucingo lwenu, enombolweni yenu, iyinombolo yenu, ihhovisi lenu, ehhovisi lenu, yenu, eniyinikezile,
      eniyinikile, eningiphe yona, oyinikezile, ongiphe yona, ebhalwe, ebhalwe ku, ebhaliwe, ibhalwe, ebibhalwe, engiyitholile, engiyithole, inombolo kabani,
      ngekabani, ekabani, yabaqoli, umqoli, abaqoli, amaqola, abakhohlisi, umkhohlisi, scammer, scam, iscam, ukhohlise, ungikhohlisile, bangikhohlisile,
      bangitshontshele, thenga i airtime, ngithenge i airtime, ngithenge iairtime, ngithengele, ngithengele i airtime, ithenge, airtime ku, i data ku,
      thumela imali, ngithumele imali, ngithumele imali ku, ngathumela imali, ngithumele i airtime, imali ku, imali iye ku, irecharge, i recharge,
      ngirecharge, ngikhokhele, ngikhokhe, ngakhokhela, uku recharge, ukufaka i airtime, ngifake i airtime, ngifake iairtime`),
    stale: phrases(`
      endala, indala, endala ngu, yakudala, yami endala, ebindala, ayisasebenzi, ayisebenzi, ayingeni, ayisangeni, ayisekho, ayikho, isivaliwe, ivaliwe,
      ivalekile, ilahlekile, elahlekile, yalahleka, eyalahleka, iyalahleka, sengiyilahlile, ngiyilahlile, ngayilahla, yebiwe, eyebiwe, yebiwa, eyebiwa,
      intshontshiwe, yantshontshwa, entshontshiwe, eyantshontshwa, ifile, yafa, efile, eyafa, iphelile, inqanyuliwe, ivinjiwe, iblockiwe, i blockiwe,
      ungashayeli, ungashayeli ku, ungayishayeli, ungafoneli, ungafoneli ku, ungayifoneli, ningashayeli, ningafoneli, ningayishayeli, ningayifoneli,
      ungangishayeli, ungangishayeli ku, ungangifoneli, ungangifoneli ku, ningangishayeli, ningangishayeli ku, ningangifoneli, ningangifoneli ku,
      ungangithinti, ungangithinti ku, ningangithinti, ungangibhaleli, ungayisebenzisi, ningayisebenzisi, ungasayisebenzisi, ungasebenzisi, ningasebenzisi,
      ningayishayi, ungayishayi, ungashayi, ungaxhumani nami, musa ukushayela, musa ukufonela, musa ukusebenzisa, musani ukushayela, musani ukufonela,
      musani ukusebenzisa, hhayi le, hhayi leyo, hhayi ku, hhayi lena, hayi le, hayi ku, ayisiyo, ayisiyo eyami, ayisiyona, akusiyo, akusiyo eyami, akusiyona,
      akuyona, ayiyona, akuyona eyami, akuseyona, akuseyona eyami, ayiseyona, ayiseyona eyami, ayiseyiyo, akuseyiyo, angisayisebenzisi, angiyisebenzisi,
      angisenayo, anginayo leyo, sengiyishintshile, ngayishintsha, ngiyishintshile, ngishintshe inombolo, ngishintshile inombolo, ibiyi, ibiyinombolo, bekuyi,
      bekuyinombolo, bengiyisebenzisa, ebengiyisebenzisa, engangiyisebenzisa, isuke ku, kunale, esikhundleni sale, esikhundleni sika`),
    turns: phrases(`
      kodwa, kepha, kanti, kunalokho, kungcono, kodwa manje, bese, mhlawumbe, ngaphandle kwalokho, uma kungenjalo, uma ingangeni, sengisebenzisa, hhayi kodwa,
      eyami, entsha, esikhundleni salokho, njengamanje, sicela, ngicela`),
    digits: {
      iqanda: '0',
      qanda: '0',
      ziro: '0',
      uziro: '0',
      iziro: '0',
      uzero: '0',
      kunye: '1',
      kukodwa: '1',
      inye: '1',
      wani: '1',
      uwani: '1',
      kubili: '2',
      isibili: '2',
      thu: '2',
      uthu: '2',
      kuthathu: '3',
      isithathu: '3',
      thathu: '3',
      thri: '3',
      uthri: '3',
      kune: '4',
      isine: '4',
      fo: '4',
      ufo: '4',
      kuhlanu: '5',
      isihlanu: '5',
      hlanu: '5',
      fayifi: '5',
      ufayifi: '5',
      isithupha: '6',
      sithupha: '6',
      siksi: '6',
      usiksi: '6',
      isikhombisa: '7',
      ikhombisa: '7',
      sikhombisa: '7',
      seveni: '7',
      useveni: '7',
      isishiyagalombili: '8',
      isishagalombili: '8',
      shiyagalombili: '8',
      eyithi: '8',
      ueyithi: '8',
      isishiyagalolunye: '9',
      isishagalolunye: '9',
      shiyagalolunye: '9',
      nayini: '9',
      unayini: '9',
      ishumi: '10',
    },
    repeat: {
      dabuli: 2,
      dabhuli: 2,
      udabuli: 2,
      udouble: 2,
      'u-double': 2,
      utriple: 3,
      'u-triple': 3,
    },
    fillers: list(`bese futhi no na u`),
    atEnd: phrases(`
      igcina ngo, igcina nge, igcina, egcina ngo, egcina nge, egcina, igcine ngo, igcine nge, zigcina ngo, iphela ngo, iphela nge, iphela, ephela ngo,
      ephela nge, ephela, iphele nge, ziphela ngo, ekugcineni, ekupheleni, okugcina, zokugcina, ezokugcina, yokugcina, eyokugcina, amadijithi okugcina,
      izinombolo zokugcina, izinombolo ezimbili zokugcina, izinombolo ezine zokugcina`),
    atStart: phrases(`
      iqala ngo, iqala nge, iqala, eqala ngo, eqala nge, eqala, iqale ngo, iqale nge, ziqala ngo, ekuqaleni, okuqala, zokuqala, ezokuqala, yokuqala,
      eyokuqala, izinombolo zokuqala`),
  },
  email: {
    nouns: list(`
      imeyili i-imeyili imeyli i-imeyli imeyla i-imeyila imeyila iimeyili emeyili emeyilini yemeyili yemeyli ye-imeyili nemeyili nemeyli ne-imeyili
      ngemeyili ngemeyli nge-imeyili lemeyili le-imeyili kwemeyili kumeyili ku-imeyili
      i-email iemail email ye-email yeemail ne-email neemail nge-email ngeemail ku-email kuemail kwi-email le-email leemail we-email se-email ama-email
      ama-imeyili i-e-mail i-mail imail i-gmail igmail ye-gmail ku-gmail nge-gmail`),
    at: list(`at eti ethi et i-at u-at`),
    signs: {
      chashazi: '.',
      ichashazi: '.',
      ungqi: '.',
      dothi: '.',
      udot: '.',
      'u-dot': '.',
      'i-dot': '.',
      idot: '.',
      ungxi: '.',
      idashi: '-',
      dashi: '-',
      underskhora: '_',
    },
    request: phrases(`
      thumela ku, thumelani ku, thumela, ngithumele ku, ngithumeleni ku, ngithumelele ku, ngithumeleleni ku, ngithumelele, ungithumele ku, ungithumelele ku,
      ningithumele ku, ningithumelele ku, ungangithumelela ku, ungangithumela ku, ningangithumelela ku, yithumele ku, yithumeleni ku, ithumele ku,
      uyithumele ku, niyithumele ku, zithumele ku, lithumele ku, ungayithumela ku, ningayithumela ku, ithunyelwe ku, iye ku, mayithunyelwe ku, ngibhalele ku,
      ngibhalele, ngibhaleleni, ngibhaleleni ku, ungibhalele ku, ningibhalele ku, ungangibhalela ku, bhalela ku, bhalela, bhalelani ku, ngi email, ngi emaile,
      ngiemaile, ngi email ku, ngi emaile ku, ungi email ku, ungi emaile ku, ngi imeyile, ngimeyile, ngi mailele, ngithinte ku, ngithole ku, ungithinte ku,
      ungithole ku, ungangithola ku, ungangithinta ku, ngitholakala ku, xhumana nami ku, sebenzisa, sebenzisani, usebenzise, nisebenzise, kungcono,
      kungcono ku, ngiphendule ku, dlulisela ku`),
    past: phrases(`
      ngithumelile, ngithumele i email, ngithumele i imeyili, ngithumele imeyili, ngithumele iemail, ngathumela, bengithumele, sengithumele, sengithumelile,
      ngiyithumelile, ngiyithumele, ngibhalile, ngabhala, ngibhale i email, ngithole i email, ngithole iemail, ngithole i imeyili, ngithole imeyili, ngathola,
      bangithumelele, ngithunyelelwe, ngithunyelwe, ivela ku, evela ku, livela ku, kuvela ku, ngiphendulile, ibuyile, iyabuya, ayingeni, ayiphenduli, yenu,
      imeyili yenu, i email yenu, phishing, iscam, scam, ngizame, ngizamile, yamanga, ufuna ngithumele, bafuna ngithumele, uthi ngithumele, bathi ngithumele,
      uthi thumela, bathi thumela, usebenzisa, basebenzisa`),
  },
  correction: phrases(`
      uxolo, ngiyaxolisa, ngixolele, ngixoliseni, cha, hhayi, hhayi bo, hayi, ngenze iphutha, ngenza iphutha, yiphutha, iphutha, iphutha lami, amaphutha,
      ngibhale kabi, ngibhale iphutha, ngibhale okungekho, ngishaye kabi, ngishaye iphutha, ngiphambanisile, ngiphambanise, ngididekile, bengisho,
      bengisho ukuthi, bengifuna ukuthi, bengiqonde, bengiqonde ukuthi, ngiqonde, ngiqonde ukuthi, ngisho ukuthi, bengithi, bengizothi, empeleni, eqinisweni,
      okungiyikho, okuyikho, linda, ima, ake ngilungise, ngilungisa, ngilungise, lungisa, lungisani, ukulungisa, okulungile, elungile, eyiyo, elilungile,
      khohlwa, ungayinaki, kunalokho, esikhundleni, kufanele kube, kumele kube, akusilo, akusiyo, akusiye, akulona, akuyona, akuyena, akunjalo, alilona,
      ayilona, ayisilo, asiyona, alibhalwa kanjalo, libhalwa, lipelwa, lipelwa ngo, sorry, okwangempela, ushintsho`),
  not: phrases(`
      angisiye, angisiyena, angisona, angiyena, anginguye, angingu, angibizwa, angibizwa ngo, hhayi, hayi, akusilo, akusiye, akusiyena, akuyena, akulona,
      alisilo, alilona, ayisilo, ayilona, asilona, asisona, akusilona, akungu, akuyona, akusiyo, akusuyena`),
  no: phrases(`
    cha, hhayi, hayi, cha bo, hhayi bo, qha, qhabo, ayi, akunjalo, akuyona, akulona, akusilo, akusiyo, angiyena, angisiye, no
  `),
  yes: phrases(`
      yebo, yebo yebo, yebo ke, ehhe, ehe, eya, ya, yah, ja, kunjalo, kunjalo ke, kuyikho, yikho, yikho ke, yiyo, yiyo leyo, yilo, iyona, ilona, yilona,
      yiyona, impela, ngempela, kulungile, kulungile ke, lungile, iqiniso, kuyiqiniso, uqinisile, ushaye khona, khona lapho, yimina, sho, shap, sharp, kuhle,
      ngiyavuma, okay, ok`),
  ask: {
    reach: phrases(
      `sikushayele, sikufonele, sikuthinte, sikuthole, singakuthola, singakushayela, singakufonela, singakuthinta, sizokushayela, sizokufonela, angakushayela, akushayele, akufonele, bakushayele, ukushayelwa, sikushayelele, sizokuthola, esingakushayela, esingakuthola`,
    ),
    where: phrases(
      `kuphi, uhlala kuphi, ukuphi, ikheli, liphi idolobha, yiliphi idolobha, uphi, kuliphi, indawo ohlala kuyo`,
    ),
    your: phrases(`
      wena, wakho, yakho, lakho, sakho, bakho, akho, zakho, kwakho, kuwe, nawe, lwakho, okwakho, eyakho, elakho, esakho, ngawe, wenu, yenu, lenu, zenu, nina, ungubani, unguwena
    `),
    words: phrases(`
      sicela, ngicela, sicela ufake, sicela usinike, ubani, ngubani, yini, yiliphi, yimuphi, iyiphi, yiphi, yisiphi, ithini, lithini, sithini, uthini,
      kanjani, ungubani, faka, ufake, bhala, ubhale, loba, shono, sho, yisho, usho, thumela, uthumele, nikeza, unikeze, ngiphe, siphe, usiphe, sinike,
      usinike, sinikeze, usinikeze, nginike, unginike, nginikeze, unginikeze, sithole, ngithole, singathola, ngingathola, ngingacela, singacela, ungakwazi,
      ungasinika, unganginika, unganginikeza, ungasinikeza, ungangitshela, ungasitshela, ungathanda, ungasithumelela, ungangithumelela, ngitshele, sitshele,
      usitshele, ungitshele, ake, ake ungitshele, ngabe, ingabe, sidinga, ngidinga, kudingeka, kumele, sifuna, ngifuna, qinisekisa, uqinisekise, gcwalisa,
      ugcwalise, hlinzeka, uhlinzeke, dlulisa, yabelana, khetha, wazise, sazise, ngazise, usazise, pela, upele, phinda, uphinde, kanye, futhi`),
    who: phrases(`
      ungubani, ungobani, ubani lo, ubani wena, ubani okhulumayo, ngubani lo, ngubani okhulumayo, ngubani wena, ungubani wena, wena ungubani, nawe ungubani,
      ubani igama lakho, ngubani igama lakho, ungubani igama lakho, uwubani, uwubani igama lakho, lithini igama lakho, igama lakho ubani, igama lakho ngubani,
      igama lakho lithini, ngikhuluma nobani, sikhuluma nobani, ngixoxa nobani, sixoxa nobani, ngikhulumisana nobani, ngisiza bani, sisiza bani,
      ngisiza ubani, sisiza ubani, ngisize bani, ubani engikhuluma naye, ubani esikhuluma naye, ubani engimsizayo, engikhuluma naye, ubani osithintayo,
      ubani osishayelayo, ubani osibhalelayo, ngubani osibhalelayo, ngubani obhalayo, ubani obhalayo, ngubani obikayo, ubani obikayo, ngubani okhalazayo,
      ubani obuzayo, ngubani obuzayo, ngubani ofaka isicelo, ubani ofaka isicelo, umfakisicelo ngubani, umfaki sicelo ngubani, ngubani umfakisicelo,
      ngubani ofonayo, ngubani oshayayo, ubani okulo cingo, ngingakubiza ngobani, singakubiza ngobani, ngingakubiza ngokuthini, singakubiza ngokuthini,
      ngikubize ngobani, sikubize ngobani, ngikubize ngokuthini, sikubize ngokuthini, ngikubize ngokuthi ubani, ngikubize kanjani, sikubize kanjani,
      ngingakubiza kanjani, singakubiza kanjani, ubizwa ngokuthini, ubizwa ngobani, zazise, sicela uzazise, uzazise, zethule, uzethule`),
    name: ['*gama', 'i-name', 'iname'],
    given: phrases(
      `*gama lokuqala, *gama lakho lokuqala, *gama okuqala, *gama akho okuqala, *gama lakho kuphela`,
    ),
    surname: ['*sibongo', '*zibongo', 'isurname', 'i-surname'],
    details: phrases(`
      imininingwane yakho, imininingwane yokuxhumana, imininingwane yokukuthinta, imininingwane yakho yokuxhumana, imininingwane yoxhumano,
      nemininingwane yakho, ngemininingwane yakho, imininingwane yomuntu siqu, imininingwane yenu, ulwazi lwakho, imininingwane ngawe, i-details zakho,
      idetails zakho, i-contact details, i contacts zakho`),
    other: list(`
      inkampani yenkampani lenkampani wenkampani ibhizinisi lebhizinisi yebhizinisi isikole sesikole lesikole isitolo lesitolo yesitolo ibhange lebhange
      yebhange igatsha legatsha yegatsha umgwaqo lomgwaqo yomgwaqo isitaladi lesitaladi yesitaladi idolobha ledolobha ilokishi lelokishi
      isibhedlela lesibhedlela umtholampilo lomtholampilo ikliniki lekliniki umkhiqizo lomkhiqizo inja lenja yenja umuthi lomuthi umqashi lomqashi
      womqashi umphathi lomphathi umshayeli lomshayeli umnikazi lomnikazi wesamukeli owamukelayo owamukela ozokwamukela ozolanda ozolilanda ozoyilanda
      ozothola
      ozotholayo ozoyithola umamukeli womamukeli lomamukeli umthumeli lomthumeli owasebenza okusizile okusize omunye womunye lomunye isihlobo sesihlobo
      lesihlobo umufi lomufi womufi likamufi kamufi umshoni ilungu lelungu yelungu ithimba ibandla lebandla i-akhawunti le-akhawunti ye-akhawunti`),
    confirm: phrases(`
      kunjalo, kunjalo na, akunjalo, kulungile, kuyikho, yikho, yikho na, yiyo, yiyo na, yiyona, yilona, iyona, ilona, ingabe yiyo, ngabe yiyo, ingabe iyona,
      kuyiqiniso, iqiniso, silungile, ilungile, lilungile, ingabe silungile, ngiqinisile, siqinisile, qinisekisa, siqinisekise, sicela uqinisekise,
      uyaqinisekisa, isasebenza, isasebenza na, usayisebenzisa, iseyiyo, iseyona, singakushayela ku, sikushayele ku, ngikushayele ku, sikufonele ku,
      singakufonela ku, sikuthinte ku, singakuthinta ku, ngikuthinte ku, sizokushayela ku, sizokuthinta ku, sizokufonela ku, singasebenzisa, sisebenzise,
      singayisebenzisa, sikubhalele ku, sikuthumele ku, sikuthumelele ku, singathumela ku, sithumele ku, kule nombolo, kulenombolo, le nombolo, lenombolo,
      esinayo, enginayo, inombolo yakho, i-imeyili yakho, imeyili yakho, i-email yakho`),
  },
});
