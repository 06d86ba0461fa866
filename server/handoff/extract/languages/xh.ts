import { language, list, phrases } from './language.ts';

/** isiXhosa as it is written to a South African company: nouns and names with their prefixes, English words among them. */
export const xh = language({
  code: 'xh',
  country: 'ZA',
  name: {
    strong: phrases(`
      igama lam ngu, igama lam ndingu, igama lam ndi ngu, igama lam lingu, igama lam lithi, igama lam u, igama lam, igama ngu, igama ndingu, igama lingu,
      igama u, elam igama ngu, elam igama, igama lam elipheleleyo ngu, igama lam elipheleleyo, igama lam lokwenene ngu, igama lam lokwenene,
      igama lam lokwenyani, igama lam elizeleyo ngu, igama lam elizeleyo, igama elipheleleyo ngu, amagama am ngu, amagama am, amagama am apheleleyo ngu,
      amagama am apheleleyo, amagama am azeleyo ngu, amagama am azeleyo, amagama ngu, igama nefani yam ngu, igama nefani yam, igama nefani ngu,
      igama endibizwa ngalo ngu, igama endaziwa ngalo ngu, i-name yam ngu, i-name yam, iname yam ngu, iname yam, mna ndingu, mna ndi ngu, mna ngu,
      mna igama lam ngu, mna igama lam, nam ndingu, ndingu, ndi ngu, nguye u, ndibizwa ngo, ndibizwa ngokuba ngu, ndibizwa ngokuba ndingu, ndibizwa ngokuba,
      ndibizwa, bandibiza ngo, bandibiza ngokuba ngu, bandibiza ngokuba, bandibiza, kuthiwa ndingu, kuthiwa ngu, kuthiwa mna ndingu, kuthiwa mna ngu,
      bathi ndingu, kuthiwa ndi ngu, uthetha nam u, uthetha nam ndingu, uthetha no, nithetha no, uncokola no, uncokola nam u, kuthetha u, kuthetha,
      othethayo ngu, lo uthethayo ngu, lo uthethayo u, ndim u, ndim lo u`),
    weak: phrases(`
      mna, mna u, ndim, ndim lo, nguye lo, uthetha nam, uthetha, nithetha, uncokola nam, uncokola, lo ngu, lona ngu, apha ngu, kungu, ndithi ngu,
      bendithetha u, bendisithi ngu, bendisithi u, ndithetha u, ndithetha ukuthi ngu, kufuneka ibe ngu, kufuneka ibe, kumele ibe ngu`),
    copula: phrases(`ngu, ndi`),
    nick: phrases(`
      ndibize ngo, ndibize, ndibizeni ngo, ndibizeni, undibize ngo, undibize, nindibize ngo, ungandibiza ngo, ungandibiza, ningandibiza ngo, ningandibiza,
      ndicela undibize ngo, ndaziwa ngo, ndaziwa, ndaziwa ngokuba ngu, ndaziwa njengo, bandazi, bandazi ngo, abahlobo bandibiza ngo, abantu bandibiza ngo,
      bonke bandibiza ngo, wonke umntu undibiza ngo, ekhaya bandibiza ngo, i-nickname yam, inickname yam, isiteketiso sam, igama lokuteketisa`),
    surname: phrases(`
      ifani, ifani yam ngu, ifani yam ndingu, ifani yam, ifani ngu, ifani u, eyam ifani ngu, nefani yam ngu, nefani ngu, nefani, i-fani yam ngu, i-fani,
      i-surname yam ngu, i-surname yam, isurname yam ngu, isurname yam, i-surname, isurname, i-surname ngu, isurname ngu, i-surname yi, i-surname yam yi,
      isurname yi, isurname yam yi, ifani yi, ifani yam yi, ifani yasemzini, ndingowakwa, ndi ngowakwa, ngowakwa, owakwa, wakwa, umntu wakwa, ndizalwa kwa,
      ndendele kwa`),
    label: phrases(`
      igama, amagama, igama nefani, amagama nefani, igama elipheleleyo, igama elizeleyo, amagama apheleleyo, amagama azeleyo, igama lokuqala, amagama okuqala,
      igama lomthengi, igama lomxhasi, igama lomhlali, igama lomfaki sicelo, igama lomntu ofaka isicelo, i-name, iname, i-name ne-surname, iname nesurname`),
    closers: phrases(`
      igama, igama lam, ligama lam, lilo igama lam, amagama am, apha, aph, lo, apha lo, othethayo, othethayo lo, lo uthethayo, lo uthethayo apha, uthethayo,
      lo ubhalayo, obhalayo, lo utsalayo, lo ufowunayo, okulo mnxeba, ndilapha`),
    glued: ['ndingowakwa', 'ndingu', 'ngowakwa', 'ngu'],
    signoffs: phrases(`
      ozithobileyo, owakho ozithobileyo, owenu ozithobileyo, ndim ozithobileyo, owenu, owakho, ngokuzithoba, ngentlonipho, ngembeko, enkosi, enkosi kakhulu,
      ndiyabulela, ndiyabulela kakhulu, siyabulela, ndibulela kakhulu, ndim, obhalayo, kubhala`),
    notMe: phrases(`
      asindim, asiyondim, hayi mna, andinguye, andinguye lowo, asinguye mna, umntu ongafanelekanga, uthetha nomntu ongenguye, wrong number, wrong person
    `),
    borrowed: phrases(`
      le fowuni yeka*, lefowuni yeka*, le fowuni ka*, lefowuni ka*, le fowuni ye*, le fowuni yo*, le foni yeka*, le phone yeka*, le fowuni asiyoyam,
      lefowuni asiyoyam, le fowuni ayiyoyam, asiyofowuni yam, asiyofoni yam, asiyo fowuni yam, ifowuni asiyoyam, ayiyoyam le fowuni, asiyoyam le fowuni,
      asiyo phone yam, le phone asiyoyam, lo mnxeba ngowe*, lo mnxeba ka*, ndisebenzisa ifowuni ka*, ndisebenzisa ifowuni ye*, ndisebenzisa ifowuni yo*,
      ndisebenzisa ifoni ka*, ndisebenzisa i phone ka*, ndisebenzisa iphone ka*, ndisebenzisa umnxeba ka*, ndisebenzisa umnxeba wo*,
      ndisebenzisa i whatsapp ka*, ndiboleke ifowuni, ndiboleke ifoni, ndibolekile, ndibolekiwe, yifowuni ka*, yifowuni ye*, yifowuni yo*, yifoni ka*,
      iyifowuni ka*, le whatsapp yeka*, le whatsapp ka*, igama elikule fowuni, igama eliku whatsapp, igama eli kwi profile, igama elikwi profile,
      asilogama lam, asilo gama lam, ayilogama lam, eli gama asilolam, elo gama asilolam, asilolam eli gama, asilolam elo gama`),
    prefixes: list(`u ndingu ngu no ku kwa ka ngo njengo kuno lika yika wakwa o bo`),
    mentions: phrases(`
      molo, molweni, mholo, mholweni, enkosi, ndiyabulela, siyabulela, ndibulela, kuwe, mhlobo, ukuthetha no, ukuthetha, ukuncokola no, ukuqhagamshelana no,
      ndithethe no, ndithethe, ndithetha no, bendithetha no, bendithethe no, sithethe no, ndincokole no, bendincokola no, endithethe naye ngu,
      endithethe naye u, ebendithetha naye u, endimfunayo ngu, endimfunayo u, ndifuna u, ndifuna, ndicela u, ndidibanise no, ndiqhagamshele no,
      ndiqhagamshele ku, ndidlulisele ku, ndi*we, ndi*we ngu, nda*wa, nda*wa ngu, sithunywe, sithunywe ngu, sithunyelwe, uthunywe, uxelelwe, bathunywe,
      ithunyelwe, ithunyelwe ngu, iziswe, iziswe ngu, isayinwe ngu, kubhalwe ngu, kuthathwe ngu, kwenziwe ngu, kuthiwe ngu, ivela ku, evela ku, livela ku,
      kuvela ku, isuka ku, ndivela ku, egameni lika, egameni, endaweni ka, ngenxa ka, malunga no, malunga, ngo, ka, lika, no, ku, kunye no, kwa, uthe u,
      wathi u, uthi u, lo mqhubi u, umqhubi u, umyeni wam u, inkosikazi yam u, umhlobo wam u, unyana wam u, intombi yam u, umama u, utata u, usisi u,
      ubhuti u, lo mfo u, lowo ngu, lo mntu ngu, igama lakhe ngu, igama lakhe, igama lakho ngu, igama lakho, igama labo, ifani yakhe ngu, ifani yakhe,
      isiduko sam ngu, isiduko sam, isiduko ngu, isiduko, iziduko zam, iziduko, isinqulo, ifani yasekhaya, wena, hi, hello`),
    places: phrases(`
      ndihlala, ndihlala e, ndihlala kwa, sihlala, uhlala, bahlala, endihlala, ndihleli, ndise, ndi se, ndiphuma, ndiphuma e, ndivela, ndivela e, siphuma,
      sivela, ndisuka, ndisebenza, ndisebenza e, ndizalelwa, ndazalelwa, ndazalelwa e, kufutshane ne, kufuphi ne, kufutshane, kufuphi, ngase, ngakwa, ukusuka,
      ukuya, ndiya, siya, uya, e, kwa, nase, ase, base, ise, use, sise, lase, yase, wase, kwisixeko sase, edolophini, elokishini, ilali, kwilali, ilali yase,
      isebe lase, idilesi yam ngu, idilesi yam, idilesi`),
  },
  titles: list(`
    mnu mnumz mnumzana nkosk nkosikazi nksk nkszn nksz nkosazana tata tat mama mam dr dkt gqirha prof njingalwazi mfu mfundisi umfundisi bhishophu
    mhlekazi nkosazana mhlonitshwa mphathi ceba titshala titshalakazi
    bhuti bhut sisi sis dade makhulu tatomkhulu malume dadobawo ntate anti unkosk unksk unkszn umnu ugqirha usisi ubhuti`),
  particles: list(`ka`),
  words: [
    // Pronouns, question words, days and months, things that services are about, places, chat words.
    ...list(`
    yekani ndiyekeni musani sukani suka voetsek voetseki phumani thuleni thuleleni khawulezani yimani hambani ngomtshato ngokuzalwa ngegama ngefani
    ngamagama digit digits
    wase yase lase sase zase base nase owase engowase ngowase ndingowase ngowe ose
    mna wena yena thina nina bona yona zona sona lona le lo lento leyo lelo leso lezo abo oko oku konke zonke bonke sonke yonke wonke lonke nonke okokuba
    ukuba ukuthi kuba ngoba ngokuba kwaye yaye kodwa kanti xa ukuze kunye okanye noba nokuba ngaphandle kuphela nje kaloku ke phofu
    ngoku ngokunje ngoko ngokukhawuleza khawuleza kwakhona kwakho kanye kabini kathathu phambili ngaphambili emva ngemva phezulu phantsi phakathi ecaleni
    apha apho phaya phandle ngaphakathi kude kufutshane kufuphi ekhaya emsebenzini esikolweni esibhedlele ebhankini eofisini edolophini elokishini
    njengoba njenge njengokuba njalo kunjalo injalo kanjalo kunjani njani kanjani phela kutheni ngani yintoni ntoni nini phi ngaphi malini ngubani bani
    oobani nabani kubani yeyiphi leliphi ngowuphi zeziphi ngawaphi sesiphi kangakanani kangaka uthini uthi bathi wathi ndathi ithi lithi kuthi kuthiwa
    ukuthini
    ewe hayi hayibo ehe molo molweni mholo mholweni bhota unjani ninjani enkosi uxolo owu yho yhu yhoo tyhini hayke awethu nceda ncedani kulungile kubi
    kakuhle kakubi kakhulu kancinci kancinane ngcono kungcono kwaphela tu nakanye ngenene inene ngokwenene enyanisweni eneneni mhlawumbi ngamanye amaxesha
    hamba yiza yizani yima thatha yizisa zisa shiya jonga jongani mamela phulaphula phendula khawulezisa libala tshisa susa yenza yenzani yeka mayeke makube
    masihambe
    namhlanje ngomso izolo kusasa emini kwemini ngokuhlwa ebusuku ngorhatya ngempelaveki iveki inyanga unyaka iiyure iyure umzuzu imizuzu ixesha usuku
    iintsuku iiveki iinyanga iminyaka kulonyaka nyakenye kunyaka ngonyaka
    umvulo ngomvulo ulwesibini ngolwesibini ulwesithathu ngolwesithathu ulwesine ngolwesine ulwesihlanu ngolwesihlanu umgqibelo ngomgqibelo icawa ngecawa
    ujanyuwari ufebruwari umatshi uaprili umeyi ujuni ujulayi uagasti septemba okthobha novemba disemba eyomqungu yomqungu eyomdumba yomdumba eyokwindla
    yokwindla utshaziimpuzi kutshaziimpuzi ucanzibe kucanzibe eyesilimela yesilimela eyekhala yekhala eyethupha yethupha eyomsintsi yomsintsi eyedwarha
    yedwarha eyenkanga yenkanga eyomnga yomnga ngojanyuwari ngofebruwari ngomatshi
    inye zimbini zintathu zine zintlanu zintandathu sixhenxe sibhozo lithoba lishumi ishumi amashumi ikhulu amakhulu iwaka amawaka isigidi enye ezimbini
    ezintathu ezine ezintlanu okokuqala okwesibini yokuqala yesibini lokuqala lesibini amabini amathathu amane
    imali iimali yemali ngemali nemali iirandi irandi amatyala ityala letyala umvuzo umrholo irhafu inzala imalimboleko yemalimboleko imboleko isibonelelo
    indodla yendodla sassa usassa ipenshini i-inshorensi inshorensi yeinshorensi umngcwabo intlawulo iintlawulo yentlawulo ukuhlawula
    umbane wombane ombane amanzi wamanzi kamasipala umasipala kumasipala indlu yendlu izindlu umzi irente yerente indawo yendawo igumbi iyeza amayeza
    ikliniki isibhedlele ugqirha umongikazi unesi isikolo sesikolo ikholeji iyunivesithi umfundi abafundi izifundo ukufunda ukubhalisa umsebenzi womsebenzi
    imisebenzi isithuba izithuba umqeshi
    isicelo izicelo sesicelo isikhalazo izikhalazo sesikhalazo isimo ingxaki iingxaki yingxaki nengxaki ngengxaki undaba iindaba udaba umcimbi imicimbi
    ngomcimbi uncedo loncedo ngoncedo umntu abantu bantu iarhente i-agent umxhasi abaxhasi umthengi abathengi umphathi umanejala isisebenzi inkampani
    yenkampani iofisi ii-ofisi ivenkile iivenkile ishishini inkonzo iinkonzo
    igama amagama lakhe lam lakho lenu labo ifani nefani yefani isiduko iziduko negama igamalam idilesi yedilesi umhla wokuzalwa ubudala owasetyhini
    oyindoda indoda inkosikazi umfazi umfana intombazana inkwenkwe
    ifowuni ifoni umnxeba ngomnxeba iselfowuni umyalezo imiyalezo inombolo iinombolo ikhowudi incwadi iincwadi ifom iifom ifomu iphepha amaphepha
    isatifikethi isiqinisekiso isazisi ipasi umfanekiso imifanekiso inkqubo iinkqubo inethiwekhi inethwekhi idatha iintanethi i-intanethi iwebhusayithi
    iphasela iipasile ipasile impahla iimpahla i-odolo iodolo ii-odolo imoto yemoto iimoto ibhasi iteksi itekisi ibhaluni inqwelomoya itikiti amatikiti
    ukutya ibhili ikhadi lekhadi amakhadi ibhanki yebhanki iakhawunti i-akhawunti iiakhawunti ireferensi irisithi ivawutsha
    impazamo iimpazamo inyaniso ubuxoki ubuqhophololo ubuqhetseba amapolisa inkundla umthetho imvume iinkcukacha inkcukacha umbuzo imibuzo ingxelo impendulo
    iimpendulo isigqibo
    entsha omtsha elitsha esitsha ezintsha endala omdala eside omkhulu enkulu elikhulu encinci omncinci embi elungileyo engalunganga elinye ezinye omnye
    abanye ezithile othile into izinto nto eyonanto yonkeinto intoni
    sharp shap sho heita eita eta aweh awe hola grand moja bra bhut bhuti sisi mfethu mfowethu mntase mntakwethu tshomi chomi chommie ntangam mhlobo mhlobam
    gazi bafo bafethu bafondini mfondini mfo mfondi madoda bantwana nkosiyam thixo jesu bawo madiba
    malunga ngokubhekiselele endaweni egameni ngenxa phambi kwade ukusuka ukuya kuyo kubo kuzo kuye kuko kuwe kum kuni kulo kule kulento kolu kwi kwa ku
    nge ngo nga no na ne ka ya ye wa we la za ze sa se ba be e o a u i si ni ngu yi uku um uhm okay oky ok kk k yes nope thx tnx plz pls uyi ndiyi siyi niyi
    iyi uwu ungu star
    umnini abanini usapho losapho umama utata abantwana emonti ekapa ebhayi egqeberha gqeberha ibhayi eqonce umtata emthatha mthatha ekomani komani erhini
    ebhisho equmbu elusikisiki embizana emaxesibeni egcuwa gcuwa khayelitsha ekhayelitsha egugulethu elanga enyanga emdantsane mdantsane ezwelitsha
    kwakomani erhawutini erhawuti egoli ethekwini empumakoloni mpumakoloni ekoloni koloni ntshona mzantsi emzantsi afrika
    isixhosa isizulu isingesi isibhulu isisuthu ngesixhosa ngesingesi ngesizulu ngesibhulu ulwimi
    ungubani nguwe nguye ndim nam nawe naye nani nabo nayo nazo nalo naso nakuba nangoku nanini napha nakwi noko
    ndingumntu ndingumfundi ndingumsebenzi ndingumnini ndingumama ndingutata ndingumakhulu ndingutatomkhulu ndingumfana ndingumfazi ndingumthengi
    ndingumhlali ndingumzali ndingutitshala ndinguye ndingubani ndingumxhasi ndingumqeshi ngumntu ngumyeni ngumama ngutata ngumfana ngumhlobo ndingonyana
    ndingowe
    andinangxaki andinayo andinalo andinawo andinaso andinazo andinabo andinamali andinandaba andinanombolo andinafowuni andinemali andinguye andikho akekho
    akakho akukho akukhonto akunangxaki akunjalo akusekho ayikho ayisekho ayiyo awukho awekho alikho azikho abekho akazi andazi awazi asazi abazi anditsho
    ndinayo ndinalo ndine ndinengxaki ndinombuzo ndinesikhalazo ndinesicelo ndinemali unayo unalo une sine sinayo banayo ine inengxaki kukho kukhona kusele
    kufuneka kudingeka kumele kubalulekile kungxamisekile iyangxamiseka ingxamisekile kuvaliwe kuvuliwe kuphelile iphelile
    andivakali andisafuni andikafumani andikayifumani andiyifumananga andifumananga andifikanga andifunanga andihlawulanga andiboni andisaboni andithandi
    andithembi andiva andiqondi andivumi andisebenzi andithethi andiyi andihlali andikwazi andakwazi andinako andinakukwazi andinakho
    `),
    // Verbs, each with its forms: I do, I am doing, I was doing, I shall, I do not, I did, you, we, they, to do.
    ...list(`
    ndifuna ndiyafuna bendifuna bendisifuna ndizokufuna ndizofuna andifuni ndifunile uyafuna ufuna sifuna siyafuna bafuna ukufuna
    ndidinga ndiyadinga bendidinga bendisidinga ndizokudinga ndizodinga andidingi ndidingile uyadinga udinga sidinga siyadinga badinga ukudinga
    ndicela ndiyacela bendicela bendisicela ndizokucela ndizocela andiceli ndicelile uyacela ucela sicela siyacela bacela ukucela
    ndithetha ndiyathetha bendithetha bendisithetha ndizokuthetha ndizothetha ndithethile uyathetha uthetha sithetha siyathetha bathetha ukuthetha
    ndifumana ndiyafumana bendifumana bendisifumana ndizokufumana ndizofumana andifumani ndifumene uyafumana ufumana sifumana siyafumana bafumana ukufumana
    ndithumela ndiyathumela bendithumela bendisithumela ndizokuthumela ndizothumela andithumeli ndithumele uyathumela uthumela sithumela siyathumela
    bathumela ukuthumela
    ndihlawula ndiyahlawula bendihlawula bendisihlawula ndizokuhlawula ndizohlawula andihlawuli ndihlawule uyahlawula uhlawula sihlawula siyahlawula bahlawula
    ndithenga ndiyathenga bendithenga bendisithenga ndizokuthenga ndizothenga andithengi ndithengile uyathenga uthenga sithenga siyathenga bathenga ukuthenga
    nditsala ndiyatsala benditsala bendisitsala ndizokutsala ndizotsala anditsali nditsalile uyatsala utsala sitsala siyatsala batsala ukutsala
    nditsalela ndiyatsalela benditsalela bendisitsalela ndizokutsalela ndizotsalela anditsaleli nditsalele uyatsalela utsalela sitsalela siyatsalela
    batsalela ukutsalela
    ndifowuna ndiyafowuna bendifowuna bendisifowuna ndizokufowuna ndizofowuna andifowuni ndifowunile uyafowuna ufowuna sifowuna siyafowuna bafowuna ukufowuna
    ndifowunela ndiyafowunela bendifowunela bendisifowunela ndizokufowunela ndizofowunela andifowuneli ndifowunele uyafowunela ufowunela sifowunela
    siyafowunela bafowunela ukufowunela
    ndibiza ndiyabiza bendibiza bendisibiza ndizokubiza ndizobiza andibizi ndibizile uyabiza ubiza sibiza siyabiza babiza ukubiza
    ndibhala ndiyabhala bendibhala bendisibhala ndizokubhala ndizobhala andibhali ndibhalile uyabhala ubhala sibhala siyabhala babhala ukubhala
    ndibhalela ndiyabhalela bendibhalela bendisibhalela ndizokubhalela ndizobhalela andibhaleli ndibhalele uyabhalela ubhalela sibhalela siyabhalela
    babhalela ukubhalela
    ndibuza ndiyabuza bendibuza bendisibuza ndizokubuza ndizobuza andibuzi ndibuzile uyabuza ubuza sibuza siyabuza babuza ukubuza
    ndiphendula ndiyaphendula bendiphendula bendisiphendula ndizokuphendula ndizophendula andiphenduli ndiphendule uyaphendula uphendula siphendula
    siyaphendula baphendula ukuphendula
    ndicinga ndiyacinga bendicinga bendisicinga ndizokucinga ndizocinga andicingi ndicingile uyacinga ucinga sicinga siyacinga bacinga ukucinga
    ndibona ndiyabona bendibona bendisibona ndizokubona ndizobona ndibonile uyabona ubona sibona siyabona babona ukubona
    ndiva ndiyava bendiva bendisiva ndizokuva ndizova andivi ndivile uyava uva siva siyava bava ukuva
    ndifika ndiyafika bendifika bendisifika ndizokufika ndizofika andifiki ndifikile uyafika ufika sifika siyafika bafika ukufika
    ndihamba ndiyahamba bendihamba bendisihamba ndizokuhamba ndizohamba andihambi ndihambile uyahamba uhamba sihamba siyahamba bahamba ukuhamba
    ndihlala ndiyahlala bendihlala bendisihlala ndizokuhlala ndizohlala ndihleli uyahlala uhlala sihlala siyahlala bahlala ukuhlala
    ndisebenza ndiyasebenza bendisebenza bendisisebenza ndizokusebenza ndizosebenza ndisebenzile uyasebenza usebenza sisebenza siyasebenza basebenza ukusebenza
    ndisebenzisa ndiyasebenzisa bendisebenzisa bendisisebenzisa ndizokusebenzisa ndizosebenzisa andisebenzisi ndisebenzisile uyasebenzisa usebenzisa
    sisebenzisa siyasebenzisa basebenzisa ukusebenzisa
    ndilahla ndiyalahla bendilahla bendisilahla ndizokulahla ndizolahla andilahli ndilahlile uyalahla ulahla silahla siyalahla balahla ukulahla
    ndilahlekelwa ndiyalahlekelwa bendilahlekelwa bendisilahlekelwa ndizokulahlekelwa ndizolahlekelwa andilahlekelwi ndilahlekelwe uyalahlekelwa
    ulahlekelwa silahlekelwa siyalahlekelwa balahlekelwa ukulahlekelwa
    ndirhoxisa ndiyarhoxisa bendirhoxisa bendisirhoxisa ndizokurhoxisa ndizorhoxisa andirhoxisi ndirhoxisile uyarhoxisa urhoxisa sirhoxisa siyarhoxisa
    barhoxisa ukurhoxisa
    ndikhansela ndiyakhansela bendikhansela bendisikhansela ndizokukhansela ndizokhansela andikhanseli ndikhansele uyakhansela ukhansela sikhansela
    siyakhansela bakhansela ukukhansela
    ndivala ndiyavala bendivala bendisivala ndizokuvala ndizovala andivali ndivalile uyavala uvala sivala siyavala bavala ukuvala
    ndivula ndiyavula bendivula bendisivula ndizokuvula ndizovula andivuli ndivulile uyavula uvula sivula siyavula bavula ukuvula
    nditshintsha ndiyatshintsha benditshintsha bendisitshintsha ndizokutshintsha ndizotshintsha anditshintshi nditshintshile uyatshintsha utshintsha
    sitshintsha siyatshintsha batshintsha ukutshintsha
    ndisusa ndiyasusa bendisusa bendisisusa ndizokususa ndizosusa andisusi ndisusile uyasusa ususa sisusa siyasusa basusa ukususa
    ndifaka ndiyafaka bendifaka bendisifaka ndizokufaka ndizofaka andifaki ndifakile uyafaka ufaka sifaka siyafaka bafaka ukufaka
    ndikhupha ndiyakhupha bendikhupha bendisikhupha ndizokukhupha ndizokhupha andikhuphi ndikhuphile uyakhupha ukhupha sikhupha siyakhupha bakhupha ukukhupha
    ndithatha ndiyathatha bendithatha bendisithatha ndizokuthatha ndizothatha andithathi ndithathile uyathatha uthatha sithatha siyathatha bathatha ukuthatha
    ndizisa ndiyazisa bendizisa bendisizisa ndizokuzisa ndizozisa andizisi ndizisile uyazisa uzisa sizisa siyazisa bazisa ukuzisa
    ndilinda ndiyalinda bendilinda bendisilinda ndizokulinda ndizolinda andilindi ndilindile uyalinda ulinda silinda siyalinda balinda ukulinda
    ndilandela ndiyalandela bendilandela bendisilandela ndizokulandela ndizolandela andilandeli ndilandele uyalandela ulandela silandela siyalandela
    balandela ukulandela
    ndiqala ndiyaqala bendiqala bendisiqala ndizokuqala ndizoqala andiqali ndiqalile uyaqala uqala siqala siyaqala baqala ukuqala
    ndigqiba ndiyagqiba bendigqiba bendisigqiba ndizokugqiba ndizogqiba andigqibi ndigqibile uyagqiba ugqiba sigqiba siyagqiba bagqiba ukugqiba
    ndinxibelelana ndiyanxibelelana bendinxibelelana bendisinxibelelana ndizokunxibelelana ndizonxibelelana andinxibelelani ndinxibelelene uyanxibelelana
    unxibelelana sinxibelelana siyanxibelelana banxibelelana ukunxibelelana
    ndiqhagamshela ndiyaqhagamshela bendiqhagamshela bendisiqhagamshela ndizokuqhagamshela ndizoqhagamshela andiqhagamsheli ndiqhagamshele uyaqhagamshela
    uqhagamshela siqhagamshela siyaqhagamshela baqhagamshela ukuqhagamshela
    ndizama ndiyazama bendizama bendisizama ndizokuzama ndizozama andizami ndizamile uyazama uzama sizama siyazama bazama ukuzama
    ndilibala ndiyalibala bendilibala bendisilibala ndizokulibala ndizolibala andilibali ndilibele uyalibala ulibala silibala siyalibala balibala ukulibala
    ndiqhatha ndiyaqhatha bendiqhatha bendisiqhatha ndizokuqhatha ndizoqhatha andiqhathi ndiqhathile uyaqhatha uqhatha siqhatha siyaqhatha baqhatha ukuqhatha
    ndikhala ndiyakhala bendikhala bendisikhala ndizokukhala ndizokhala andikhali ndikhalile uyakhala ukhala sikhala siyakhala bakhala ukukhala
    ndikhalaza ndiyakhalaza bendikhalaza bendisikhalaza ndizokukhalaza ndizokhalaza andikhalazi ndikhalazile uyakhalaza ukhalaza sikhalaza siyakhalaza
    bakhalaza ukukhalaza
    ndixela ndiyaxela bendixela bendisixela ndizokuxela ndizoxela andixeli ndixelile uyaxela uxela sixela siyaxela baxela ukuxela
    ndibhalisa ndiyabhalisa bendibhalisa bendisibhalisa ndizokubhalisa ndizobhalisa andibhalisi ndibhalisile uyabhalisa ubhalisa sibhalisa siyabhalisa babhalisa
    ndifunda ndiyafunda bendifunda bendisifunda ndizokufunda ndizofunda andifundi ndifundile uyafunda ufunda sifunda siyafunda bafunda
    ndiqinisekisa ndiyaqinisekisa bendiqinisekisa bendisiqinisekisa ndizokuqinisekisa ndizoqinisekisa andiqinisekisi ndiqinisekisile uyaqinisekisa
    uqinisekisa siqinisekisa siyaqinisekisa baqinisekisa ukuqinisekisa
    ndijonga ndiyajonga bendijonga bendisijonga ndizokujonga ndizojonga andijongi ndijongile uyajonga ujonga sijonga siyajonga bajonga ukujonga
    ndikhangela ndiyakhangela bendikhangela bendisikhangela ndizokukhangela ndizokhangela andikhangeli ndikhangele uyakhangela ukhangela sikhangela
    siyakhangela bakhangela ukukhangela
    ndilungisa ndiyalungisa bendilungisa bendisilungisa ndizokulungisa ndizolungisa andilungisi ndilungisile uyalungisa ulungisa silungisa siyalungisa
    balungisa ukulungisa
    ndigula ndiyagula bendigula bendisigula ndizokugula ndizogula andiguli ndigulile uyagula ugula sigula siyagula bagula ukugula
    ndilamba ndiyalamba bendilamba bendisilamba ndizokulamba ndizolamba andilambi ndilambile uyalamba ulamba silamba siyalamba balamba ukulamba
    ndidiniwe ndiyadiniwe bendidiniwe bendisidiniwe ndizokudiniwe ndizodiniwe andidiniwe uyadiniwe udiniwe sidiniwe siyadiniwe badiniwe ukudiniwe
    ndiboleka ndiyaboleka bendiboleka bendisiboleka ndizokuboleka ndizoboleka andiboleki ndibolekile uyaboleka uboleka siboleka siyaboleka baboleka ukuboleka
    ndixelela ndiyaxelela bendixelela bendisixelela ndizokuxelela ndizoxelela andixeleli ndixelele uyaxelela uxelela sixelela siyaxelela baxelela ukuxelela
    ndazisa bendazisa bendisazisa ndizokwazisa andazisi ndazisile wazisa sazisa ukwazisa
    ndicacisa ndiyacacisa bendicacisa bendisicacisa ndizokucacisa ndizocacisa andicacisi ndicacisile uyacacisa ucacisa sicacisa siyacacisa bacacisa ukucacisa
    ndivuma ndiyavuma bendivuma bendisivuma ndizokuvuma ndizovuma ndivumile uyavuma uvuma sivuma siyavuma bavuma ukuvuma
    ndala ndiyala bendala bendisala ndizokwala andala ndalile uyala wala sala siyala bala ukwala
    ndithanda ndiyathanda bendithanda bendisithanda ndizokuthanda ndizothanda ndithandile uyathanda uthanda sithanda siyathanda bathanda ukuthanda
    ndisokola ndiyasokola bendisokola bendisisokola ndizokusokola ndizosokola andisokoli ndisokolile uyasokola usokola sisokola siyasokola basokola ukusokola
    ndingena ndiyangena bendingena bendisingena ndizokungena ndizongena andingeni ndingenile uyangena ungena singena siyangena bangena ukungena
    ndiphuma ndiyaphuma bendiphuma bendisiphuma ndizokuphuma ndizophuma andiphumi ndiphumile uyaphuma uphuma siphuma siyaphuma baphuma ukuphuma
    ndibuya ndiyabuya bendibuya bendisibuya ndizokubuya ndizobuya andibuyi ndibuyile uyabuya ubuya sibuya siyabuya babuya ukubuya
    ndibuyisela ndiyabuyisela bendibuyisela bendisibuyisela ndizokubuyisela ndizobuyisela andibuyiseli ndibuyisele uyabuyisela ubuyisela sibuyisela
    siyabuyisela babuyisela ukubuyisela
    ndiphinda ndiyaphinda bendiphinda bendisiphinda ndizokuphinda ndizophinda andiphindi ndiphindile uyaphinda uphinda siphinda siyaphinda baphinda ukuphinda
    ndilwamkela ndiyalwamkela bendilwamkela bendisilwamkela ndizokulwamkela ndizolwamkela andilwamkeli ndilwamkele uyalwamkela ulwamkela silwamkela
    siyalwamkela balwamkela ukulwamkela
    ndinceda ndiyanceda bendinceda bendisinceda ndizokunceda ndizonceda andincedi ndincedile uyanceda unceda sinceda siyanceda banceda ukunceda
    ndibulela ndiyabulela bendibulela bendisibulela ndizokubulela ndizobulela andibuleli ndibulele uyabulela ubulela sibulela babulela ukubulela
    ndiqonda ndiyaqonda bendiqonda bendisiqonda ndizokuqonda ndizoqonda ndiqondile uyaqonda uqonda siqonda siyaqonda baqonda ukuqonda
    ndilingana ndiyalingana bendilingana bendisilingana ndizokulingana ndizolingana andilingani ndilingene uyalingana ulingana silingana siyalingana
    balingana ukulingana
    `),
    // Forms that do not follow them, and English verbs.
    ...list(`
    ndikhona ndisekhona ndise ndilapha ndisacela ndisalinde ndilinde ndikulindile ndenze ndenza ndenzeni ndenzenjani ndingenza ndingathanda ndingafumana
    ndingakwazi ndingaya ndingacela ndingakunceda ndingabuza ndingazi ndingabi ngaba ingaba
    ndiye ndaya ndiyazi ndiyakwazi ndikwazi ndiyaxolisa ndixolele ndiyakuva ndiyaphila ndiphilile ndiright ndiryt ndigrand ndisharp ndifile ndiphelile
    ndixakekile ndibusy ndisemsebenzini ndisekhaya ndizonithumela ndizoyenza ndiza ndizakubuya ndizakuthumela ndizakufika
    ndithe ndithi ndixelelwe ndincede ndincedeni ndincediwe ungandinceda ningandinceda undincede nindincede ukundinceda niyandinceda anindincedi ndiphe
    ndipheni ndinike ndinikeni ndibonise ndithumeleni ndithumelele ndidibanise ndidlulisele ndithathe ndifundise ndicacisele ndiyeke ndishiye khawundincede
    khawuncede khawusincede khawundixelele khawutsho khawulinde khawume khawuphinde khanincede kha
    uyandiva uyazi niyazi niyabona niyandiva uzofika uzobuya bazofika bazobuya izofika iyafika ifikile ayifikanga ayikafiki lilahlekile ilahlekile yaphukile
    iyasebenza ayisebenzi ayisasebenzi alisebenzi akasebenzi akusebenzi iyala iyandala ayivumi ayivuli ayingeni ayihambi iyahamba ivaliwe ivuliwe ikhutshiwe
    ophukile yebiwe yathathwa ithathiwe ithunyelwe ithengiwe itsaliwe bandithathele bandihlawulise batsale
    usho usayina ufike ufowunele utsalele uthumele uhambile usekhona usekhaya wahamba wafika wathatha wandixelela bandixelela bandixelele bandinceda bathe
    bathini benza benzani bafike bahambile bayandihlupha niyandihlupha niyanceda anincedi niqesha niyaqesha nithengisa niyathengisa nivula nivala nivule
    nivale niphi nithini nenzani kini kwenu
    sinengxaki singafumana singakwazi siphelelwe asinawo asinambane asinamanzi asisakwazi kwenzeke kwenzekani kuyenzeka akwenzeki kuyasebenza kuyaphela
    kuyabanda kuyashushu kuyadika kuyacaphukisa ndicaphukile ndinomsindo ndikruqukile ndidikiwe ndikhathele ndikhathazekile ndonwabile ndiyavuya ndivuyile
    ndiyonwaba
    tsala tsalela fowuna fowunela thumela hlawula thenga sebenzisa khansela rhoxisa vala vula faka khupha qinisekisa buza bhala qala gqiba sayina layisha
    khuphela rejista cofa nqakraza
    andinanto andinaxesha andinakuthetha masithethe masibone mandibuze mandikubuze mandithi mandilinde mandizame mandibulele wenzani wenzeni uyaphi uvelaphi
    usuka utheni
    ngelishwa ngethamsanqa ngexesha ngelixesha ngalo ngale ngayo ngazo ngabo ngako ngawo ngaye okwangoku okwenzekileyo okwenzekayo isizathu izizathu uhlobo
    iindidi umbala ubungakanani indlela iindlela isitalato esitalatweni iposi eposini ibhegi iwashi ifriji idstv idecoder iaphu i-app iapp isim isimkhadi
    ndi-apply ndiapply uku-apply ndiapplile ndi-order ndiorder ndi-odile ndiodole ndi-register ndiregister ndi-reset ndireset ndi-login ndilogin ndi-cancel
    ndicancel uku-cancel ndi-query ndiquery ndi-claim ndiclaim ndi-check ndicheck ndi-upgrade ndi-recharge ndirecharge ndibhukishe ukubhukisha
    `),
  ],
  namesToo: list(`
    siyabonga siyabulela sibulele bulela linda lindani zama phila thanda themba vuya xola xolani lungile lungisa lungisani vuka vela bheka khanya khangela
    khula khulula thula
    thulani onwaba phumla phinda fika fikani buya buyani fumana cela celani funa funani khetha hlangana sebenza musa
    anele kwanele banele yanele enhle entle ntle sihle kuhle mhle zintle sikhona lethu sethu zethu wethu bethu yethu nathi zakhe zodwa sanda kwanda
    ulwazi lwazi uthando ubuntu ukuthula intando inkosi ithemba amandla uzuko inceba langa zulu nkosi nkosana ntombi nkwenkwe mfana akhona siya
  `),
  names: [
    // Given names.
    ...list(`
    akhanani akhanya ayabonga ayabulela ayakha ayanda azola anda andile andisa andisiwe andiswa anathi anelisa anelisiwe athi athenkosi aphiwe aphelele
    amahle amila amyoli asanda asakhe asemahle asenathi asive asithandile athandile athini avela aviwe avumile avuyile awande awonke alizwa alulutho
    alunamida alwande alakhe azile
    babalo babalwa bandile bathandwa bayanda bonga bongani bongeka bongekile bonginkosi bongiwe bongolwethu bomkazi bonisile bonisani bukelwa bukiwe bukho
    bulelwa bulelani busisiwe busiswa buyelwa buyiswa buyiselwa camagwini chuma chumani chwayita cikizwa cingiwe dalindyebo daluxolo dumisa dumisani
    ebenathi elethu enzokuhle esethu esihle esinako esinam ezile ezethu fanelwa feziwe fezeka fezile fikiswa fikile fundile fundiswa fundani funeka gcobani
    gcobisa gcinikhaya gcinile gugulethu hlumelo hlumisa hlumile hlombe hombakazi iminathi imange inam inganathi indiphile iviwe iva
    khanyisa khanyiso khanyisile khanyiswa khangelani khayalethu khayakazi khayelihle khaya khazimla kholeka kholekile kholisa kholiswa khonaye khumbuzo
    khuselwa khuthala khuthele khwezi khulile kwakhanya kwezi landiwe latitha lelethu likhona likhaya lihle lihlumile lilitha lindelwa lindelani lindikhaya
    lindile lindiwe lindokuhle linamandla linomtha lisakhanya lisa lithalethu litha lithemba liyabona liyema liyanda lizalise lizeka lizo lizole
    loyiso lolwethu lonwabo lubabalo ludwe lukhanyo lukho lukhona lulama lulamile luleka lulekwa lumanyano lumko lundi lunga lungelo lungelwa lungiswa
    lusanda lusanele luthando luvo luvuyo luxolo luyanda luzuko luyolo lwando lwandile lwandiso lwandlekazi makabongwe makhaya makukhanye malibongwe
    malixole mandilakhe mandisa mandisi mandlakazi mandla mangaliso masibulele masixole mawande mawethu
    mbasa mbeko mboneli mbono mbulelo mbuyiselo mcebisi mfundo mfuneko mihlali mihle minathi minentle mivuyo mkhuseli milisa milani mlamli mlondolozi
    mlungisi mncedi mncedisi mnoneleli mongameli mongezi monde monwabisi mondli mphumzi mpilo mpumelelo msimelelo mthetho mthandazo mthobeli mthunzi
    mthuthuzeli mtutuzeli mvuyisi mvuzo mvuselelo mxolisi mzamo mzi mziwabantu mziwonke mziyanda mziwoxolo mziwamadoda mziwethu mzimkhulu mzimasi mzikayise
    mzoli mzolisi mzukisi mzuvukile mzwabantu mzwanele mzwandile mzwamadoda
    nande nandipha nandi nangamso ncebakazi nceba ncumisa ncediwe ncediswa ncedo ndileka ndilisa ndimphiwe ndiphiwe nditha ndoyisile ndumiso ndyebo neliswa
    nelisiwe neliwe nezipho nezisa nikelwa nikiwe njongo nkosinathi nkosikhona nkosiphendule nkqubela nkululeko nobandla nobantu nobathembu nobesuthu nobomi
    nobubele nobuhle nobuntu nobulali nobulumko nocawe nofezile nokhanyo nokholeka nokhwezi nokubonga nokulunga nokukhanya nokuphumla nokuthembela nokuthula
    nokuzola nokwakha nokwanda nokwandisa nokwayiyo nokwazi nokwezi
    nolita nolitha noluthando noluvo noluvuyo nolubabalo nolukhanyo nolundi nolusapho nolusindiso noluntu nolungile nolwandle nolwazi nolwethu nomachule
    nomahlubi nomakhaya nomakhosi nomalanga nomalizo nomali nomandla nomathamsanqa nomathemba nomatshawe nomaxabiso nomawethu nomazizi nombasa nombeko
    nombini nombulelo nombuso nombuyiselo nomfanelo nomfundo nomfuneko nomfusi nomhle nomlungisi nomonde nompendulo nompilo nompucuko nompumelelo nompumezo
    nomsa nomthandazo nomthunzi nomthetho nomvano nomveliso nomvuyo nomvula nomvuzo nomvuselelo nomxolisi nomzamo nomzi
    nonceba noncedo nondumiso nondwe nonelwa nongetheni nongazi nonkosi nonkqubela nonkululeko nonkuthalo nonqaba nontando nontathu nontembeko nontembiso
    nontlantla nontobeko nontombi nontsapho nontsikelelo nontuthuzelo nontyatyambo nonyameko nonzame nonzaliseko nonzwakazi nophumzile nosakhele nosandiso
    nosapho nosibabalo nosibusiso nosicelo nosiphe nosipho nosiphiwo nosisa nosithembele nosizwe nosiviwe nosiyolo nothabo nothando nothemba notemba
    novelile novuyo novukile noxolo nozibele nozibusiso nozipho nozizwe nozuko
    nqaba nqabakazi nqabisa nqabisile ntando ntandokazi ntandoyenkosi ntobeko ntombekhaya ntombesizwe ntombizanele ntombizodidi ntombizodwa ntombizine
    ntombifuthi ntombiyakhe ntombovuyo ntomboxolo ntombentsha ntsika ntsikelelo nwabisa nwabisile nyameka nyameko nyaniso nzaliseko nzuzo odwa olona olwethu
    olothando omphile ongama ongeziwe onika onele onesimo onwabile oyama oyisa oyintando owethu
    phakama phakamile phakamisa phelokazi philasande philisa phikolomzi phindile phindiswa phiwe phiwokuhle phiwokazi phumelela phumelele phumeza phumezile
    phumlile phumzile phumza pumeza pumla pumlani qaqamba qaqambile qamani qhama qhamani qhawe qhayiya qhayiyalethu qondile qukeza sabelo sakhiwo sakhumzi
    sakhiwe samkele samkelisiwe samkelo sandile sandiso sandisile sandiswa sange sanelisiwe sanele saziso sbabalwe sbabalo
    sesethu sibabalo sibabalwe sibahle sibongile sibongiseni siboniso sibusiso sicelo sihlumile sikelela sikelwa sikho sikholiwe sikhumbuzo silindile
    silindokuhle simamkele simbongile simbulele simiselo simnikiwe simphiwe simthandile simthembile sinabo sinako sinakho sinalo sinawo sinazo sinazile
    sindile sindiswa sinegugu sinesipho sinethemba sinentlantla sinethamsanqa sinesihle sinokholo sinothando sinovuyo sinoxolo sinoyolo siphamandla
    sipamandla siphe siphelele siphelo siphenathi siphesihle siphiwe siphiwo siphokazi sipokazi siphosethu siphosihle siphosenkosi siphuxolo siphumelele
    siphumeze sipho
    sisa sisanda sisikelelwe sisipho sisonke siseko sithandile sithandwa sithembele sithembile sithembiso sithenkosi sitho sivenathi sivakele siviwe sivile
    sivuyile sivuyisiwe sixolile siyakha siyamamkela siyamthanda siyamthemba siyanda siyasanga siyathemba siyavuya siyavuyisa siyolise siyolo sizakele
    sizeka sizo sizwe sizwekazi sizwelethu sobantu sonwabile sonwabiso sonwabo songezo tando tandokazi tembela tembakazi tembile temba thabisa thabo
    thamsanqa tamsanqa thandazile thandazwa thandeka thandekile thandi thandile thandisizwe thandiswa thandiwe thando thandokazi thandolwethu thandoxolo
    thembakazi thembalethu thembani thembeka thembekile thembela thembelani thembelihle thembile thembinkosi thembisa thembisile thenjiswa thenjiwe thobani
    thobeka thobela thobile thozama thozamile thukela thumeka thundezwa thuthuzeka thuthuzela tobeka tulani tumeka tozama ukho ulonke uminathi unabantu
    unako unam unathi unakho unelisa usanda uthandile uvile uviwe uyanda uyolo uzile vathiswa velaphi velile veliswa viwe vukile vukani vulindlela vulikhaya
    vumani vumile vuyani vuyelwa vuyile vuyisanani vuyisani vuyisa vuyiseka vuyisile vuyiswa vuyo vuyokazi vuyolwethu vuyolethu vusumzi
    wandile wandisa wandisile wandiswa welekazi wonga wongalethu wonela wongiwe xabiso xoliswa xolela xolelwa xolile xolisa xolisile xolisani yamkela
    yamkelani yanda yandisa yandiswa yanela yanga yolanda yolisa yoliswa yonela yonwabisa yonwaba yondela yongama zamani zameka zamile zamuxolo zamxolo
    zandile zandisile zanele zanemvula zanethemba zanoxolo zenande zibele zibongile zikhona zikhaya zimasa zimkhitha zimkita zinathi zingisa zingiswa
    zininzi zinzi ziphozihle ziphozonke zithulele zivile ziyanda zizipho zizo zoda zolani zoleka zolile zolisa zoliswa zonwabele zotsho zoyisile zukile
    zukisa zukiswa zukolwethu zukhanye zuko
    zusakhe zwelakhe zwelandile zwelethu zwelibanzi zwelinzima zwelitsha zwelixolile zwelonke
    akhi khanyo khanyi lulu lungi sino nono nombs pumi bulie nomaindia mabhuti winnie wiseman headman nelson gloria nancy eunice cordelia cynthia patricia
    veronica ethel mavis wellington alfred elliot christina steve winston walter govan raymond oliver
    `),
    // Surnames.
    ...list(`
    balfour biko bikitsha bokwe booi calata cekiso cetywayo cele dalasile dandala diko dlamini dlova dondolo dubula dwane dyani dyantyi dyasi faku fikeni
    fuzile galela gcilitshana godlo godlwana gola goniwe gqabaza gqirana gqola gqoboka gugushe gumede gwala gwebu hani hashe hintsa hlazo jabavu jafta jali
    jama jara javu jikela jojo jolobe kalipa katywa kebe khanyile khumalo kobese kolisi kondile kunene kwinana kwitshana langeni libazi lobishe lolwana
    ludidi lugalo lujabe lupondwana mabandla mabija mabindla mabona mabope macingwane macozoma madasi madikane madikizela madlebe madlingozi madolo magadla
    magona magqabi magwaca magwentshu mahlati majali majola majombozi makalima makana makapela makaula makeleni makhanya makiwane makubalo makunga makupula
    malgas mandela mangcu mankahla mankayi mantashe mantyi manundu maqoma maqubela maqungo masondo matanzima matebese mati matika matiwane matole matomela
    matshaya matshikiza matshoba matyila mavata mayekiso mayeza mbambani mbambisa mbatha mbekeni mbeki mbete mbityana mboniswa mbovane mbulawa mdaka mdana
    mdange mdingi mdledle mdlankomo mdyogolo memani memela mfaku mfeketo mfene mfenyana mgijima mgoqi mgqweto mgudlwa mgudlandlu mhlauli mhlontlo mjekula
    mjobo mjoli mkhize mkiva mkontwana mlambo mlenzana mlonzi mlumbi mlunguzi mngomeni mnguni mnqayi mntonintshi mnyaka mnyamana mnyanda mpahlwa mpehle
    mpendu mpetsheni mpofu mpolongwana mpondo mpongoma mpongwana mpumlwana mqhayi mqikela mqoqi mrwata mrwebi msauli msengana msila msimang msomi mthembu
    mthethwa mthimkhulu mtimkulu mtini mtirara mtolo mtongana mtshabe mtshizana mtyali mtyala mvambo mvana mvandaba mvulane mxakato mxenge myataza myeki
    mzamane mzayiya mzimba mzongwana mzozoyana ncapayi ncwana ndabambi ndabeni ndaba ndamane ndamase ndara ndibongo ndima ndinisa ndindwa ndlangisa
    ndletyana ndlovu ndludla ndlumbini ndondo ndungane ndwandwa ndwalaza ndzamela ndzube ndzuta nela nene ngaleka ngalwana ngamlana ngcaba ngcai ngcelwane
    ngcobo ngcongo ngcuka ngcukana ngcukaitobi ngculu ngcwabe ngcwangu ngejane ngewu ngindana ngodwana ngoma ngombane ngonyama ngoyi ngqabayi ngqakayi
    ngqawana ngqeleni ngqina ngqondela ngqula ngqungwana ngubane ngubelanga ngudle ngumbela ngwane ngwenya ngxabani ngxabazi ngxamile ngxola ngxumeshe njana
    njikelana njoli njobe njokweni njomba njongi njovane nkala nkebe nkinti nkohla nkohli nkomo nkonyana nkonyeni nkota nkoyi nkqayi nkumanda nkwali nkwinti
    nobanda nobebe nodada nogqala noholoza nojoko nomandindi nomdlembu nomgqokwana nomlala nomtshongwana nongauza nontshinga nonxuba norushe notshe notununu
    notyeke noveve noxaka nqabeni nqakula nqandela nqatha nqayi nqeketo nqini nqolo nqonqo nqweniso nqwiliso ntabeni ntakana ntamehlo ntanjana ntantala
    ntantiso ntini ntlabathi ntlemeza ntloko ntlokwana ntobongwana ntola ntombela ntonga ntozini ntsaluba ntsangani ntsebeza ntsele ntshangase ntshebe
    ntshiba ntshinga ntshongwana ntsizi ntsondwa ntsundwana ntuli ntunja ntwasa nxasana nxele nxesi nxumalo nyamende nyanda nyangiwe nyangintsimbi nyathela
    nyathi nyawuza nyembezi nyikana nyondo nyumbeka nzimande nzondo nzube pakade parkies pato pemba phakade phato piliso plaatjie platyi pongoma poswa
    poswayo qabazi qamata qangule qaula qobongwana qodashe qotoyi qumbisa qunta qwesha rasmeni rozani rubushe rulashe rwexana salukazana sandlana sangotsha
    sangoni satyo sauli seleke seyisi sidinana sigabi sigcau sigonyela sigwela sihlali silimela silinga simayi simayile singata singapi sintwa sinyanya
    siqaza sishuba sithole sitole sitoto sityata sityebi sixaba sixabayi siyali sizila sobekwa sobukwe sodladla soga sogayise sogoni sogiba sohena sojola
    sokanyile solani solwandle somdyala somlota somniso somtsewu somtunzi somyali sonamzi songca songelwa songo songwiqi songxaba sonjica sonkosi sonqayi
    sontundu sopangisa sopazi sopela soqaga sotashe sotyato soxujwa soyizwapi stofile sukwana swartbooi tabata tafeni tembani tengile teyise thambo thethani
    thole titus tofile tonjeni toyi tshaka tshali tshazibana tshefu tshete tshemese tshiki tshingana tshiwula tshofela tshongolo tshozi tsengiwe tsewu
    tsotsobe tukani tunyiswa tutani tutu tutshana twala twani tyali tyatyeka tyeku tyhali tyhulu tyiwani tyokwana vabaza vakele velem vellem vimbani
    vitshima voyi vumazonke vundisa vundla wulana wutete xaba xabanisa xamlashe xangana xatasi xegwana xhego xobiso xokwe xongwana xotyeni xulu xundu yalezo
    yelani yengeni yoywana zembe zenani zidlele zihlangu zikalala zitshu zituta zondi zukani zungula
    `),
  ],
  shapes: {
    begins: list(`
      ndiya ndiye ndiyi ndize ndizo ndizi ndicel ndici ndifu ndife ndifo ndifi ndifa ndithe ndithi ndithu ndithan ndithath ndits ndise ndisa ndisi ndisu
      ndine ndino ndiku ndikh ndike ndiko ndika ndive ndivu ndiva ndivi ndibo ndibu ndibh ndibe
      ndibal ndibang ndibam ndiphe ndipha ndipho ndiphu ndihla ndihlu ndihli ndihle ndilah ndilam ndilap ndilin ndilun ndimel ndidin ndidib ndidik ndiqa
      ndiqh ndiqi ndiqo ndiq ndixa ndixe ndixo ndiwu ndingab ndingak ndingas
      ndingat ndingay ndingaf ndingax ndingen ndijo ndija ndinx ndiro ndiri 
      bendi sendi ubundi kundi khawund khawuf khawut khawus khawub khandi xandi ukuba 
      andif andina andinay andik andit andiy andise andaz andiz andiq andiphe andip andifan andisay andisaz andisek andixe andiko andili andiv andinaz
      asin asiyo asik asif asina asiz
      uku ngoku yoku loku woku soku zoku koku njengoku kunoku okung okuk 
      ii iin iim iis iif iip izin izit iziz izik izim izil izis izif izic izib ezin ezit ezik ezim ezis nezin ngezin zezin amab amaf amag amak amaq amas
      amad amat amax
      abant abafu abaseb kwin kwiv kwik kwif kwip kwis kwiw
      akus akuk akut akuf akuy akukh akunan awung awuk awus awut ayisas ayisek ayiseb ayikh ayif ayik ayit ayib ayiph ayiv ayin ayikaz
      ungand ungas ungak ungab ungath ungay ningand ningas ningak ninding undin undith undif undik undits uyaf uyak uyat uyad uyaz uyand bayas bayak
      bayaf kufu kufan kudin kusas kuthi kunya
      wase yase lase zase kwase ngase ezase elase owase owaye owath abaye abathe
      i- ye- nge- ne- ama- ze- e- se- we- be- kwe- kwi- yi- ezi- izi- imi- isi- ii- uku- ngama- nama- yama- zee- ngee- nee-
    `),
    ends: list(
      `thethayo enzayo elayo isayo ekayo anayo enazo enalo khawunti mbolo ngokwenene njani kanjalo ukuba ileyo`,
    ),
  },
  business: list(`
    inkampani iinkampani ishishini ivenkile isikolo icawa ibandla umbutho intlangano uluntu iihotele ihotele isalon itavern ispaza shisanyama igqirha
    ixhwele stokvel umgalelo intsha youth development foundation projects primary high`),
  greetings: phrases(`
      molo, molweni, mholo, mholweni, molo ke, bhota, ewe, ewe ke, ewe nkosi, hayi, hayi ke, kulungile, kunjalo, unjani, ninjani, kunjani, ndiphilile,
      ndiyaphila, uxolo, ndicela uxolo, ndicela, nceda, enkosi, enkosi kakhulu, nkosi, ndiyabulela, heyi, heita, heyta, eita, hola, awe, aweh, shap, sho,
      sharp, sawubona, dumela, rhoxisa, emva kwemini, kusasa, mna, yho, yhu, owu, hayibo, tyhini, oh, ke, o`),
  sounds: list(`um uhm uh em hmm mmm er eh ehm emm owu yho yhu tyhini oh eyi ah ahh nje kaloku`),
  relations: list(`
    umyeni ngumyeni nomyeni kumyeni womyeni lomyeni yomyeni indoda yindoda nendoda kwindoda wendoda lendoda yendoda
    inkosikazi yinkosikazi nenkosikazi kwinkosikazi wenkosikazi lenkosikazi yenkosikazi umfazi ngumfazi nomfazi kumfazi womfazi lomfazi yomfazi
    umkam ngumkam nomkam kumkam kamkam likamkam zikamkam umlingane ngumlingane nomlingane kumlingane womlingane lomlingane yomlingane
    isithandwa yisithandwa nesithandwa kwisithandwa wesithandwa lesithandwa yesithandwa isoka yisoka nesoka kwisoka wesoka lesoka yesoka
    intombi yintombi nentombi kwintombi wentombi lentombi yentombi umakoti ngumakoti nomakoti kumakoti kamakoti likamakoti zikamakoti
    umtshakazi ngumtshakazi nomtshakazi kumtshakazi womtshakazi lomtshakazi yomtshakazi
    umkhwenyana ngumkhwenyana nomkhwenyana kumkhwenyana womkhwenyana lomkhwenyana yomkhwenyana umama ngumama nomama kumama kamama likamama zikamama
    utata ngutata notata kutata katata likatata zikatata umfi ngumfi nomfi kumfi womfi lomfi yomfi
    umntwana ngumntwana nomntwana kumntwana womntwana lomntwana yomntwana umntwanam ngumntwanam nomntwanam kumntwanam kamntwanam likamntwanam zikamntwanam
    unyana ngunyana nonyana kunyana kanyana likanyana zikanyana unyanam ngunyanam nonyanam kunyanam kanyanam likanyanam zikanyanam
    intombam yintombam nentombam kwintombam wentombam lentombam yentombam abazali ngabazali nabazali kubazali wabazali labazali yabazali
    umzali ngumzali nomzali kumzali womzali lomzali yomzali abantwana ngabantwana nabantwana kubantwana wabantwana labantwana yabantwana
    umntakwethu ngumntakwethu nomntakwethu kumntakwethu womntakwethu lomntakwethu yomntakwethu
    umntanam ngumntanam nomntanam kumntanam kamntanam likamntanam zikamntanam usisi ngusisi nosisi kusisi kasisi likasisi zikasisi
    ubhuti ngubhuti nobhuti kubhuti kabhuti likabhuti zikabhuti udade ngudade nodade kudade kadade likadade zikadade
    udadewethu ngudadewethu nodadewethu kudadewethu kadadewethu likadadewethu zikadadewethu
    umkhuluwa ngumkhuluwa nomkhuluwa kumkhuluwa kamkhuluwa likamkhuluwa zikamkhuluwa umninawa ngumninawa nomninawa kumninawa womninawa lomninawa yomninawa
    umzala ngumzala nomzala kumzala womzala lomzala yomzala umtshana ngumtshana nomtshana kumtshana womtshana lomtshana yomtshana
    umzukulwana ngumzukulwana nomzukulwana kumzukulwana womzukulwana lomzukulwana yomzukulwana
    umakhulu ngumakhulu nomakhulu kumakhulu kamakhulu likamakhulu zikamakhulu
    utatomkhulu ngutatomkhulu notatomkhulu kutatomkhulu katatomkhulu likatatomkhulu zikatatomkhulu
    umalume ngumalume nomalume kumalume kamalume likamalume zikamalume umakazi ngumakazi nomakazi kumakazi kamakazi likamakazi zikamakazi
    udadobawo ngudadobawo nodadobawo kudadobawo kadadobawo likadadobawo zikadadobawo
    utatomncinci ngutatomncinci notatomncinci kutatomncinci katatomncinci likatatomncinci zikatatomncinci
    umamncinci ngumamncinci nomamncinci kumamncinci kamamncinci likamamncinci zikamamncinci
    umamazala ngumamazala nomamazala kumamazala kamamazala likamamazala zikamamazala
    utatazala ngutatazala notatazala kutatazala katatazala likatatazala zikatatazala usibali ngusibali nosibali kusibali kasibali likasibali zikasibali
    umhlobo ngumhlobo nomhlobo kumhlobo womhlobo lomhlobo yomhlobo umhlobam ngumhlobam nomhlobam kumhlobam kamhlobam likamhlobam zikamhlobam
    umkhaya ngumkhaya nomkhaya kumkhaya womkhaya lomkhaya yomkhaya itshomi yitshomi netshomi kwitshomi wetshomi letshomi yetshomi
    utshomi ngutshomi notshomi kutshomi katshomi likatshomi zikatshomi ummelwane ngummelwane nommelwane kummelwane wommelwane lommelwane yommelwane
    abamelwane ngabamelwane nabamelwane kubamelwane wabamelwane labamelwane yabamelwane umntu ngumntu nomntu kumntu womntu lomntu yomntu
    abantu ngabantu nabantu kubantu wabantu labantu yabantu isizalwane yisizalwane nesizalwane kwisizalwane wesizalwane lesizalwane yesizalwane
    izizalwane yizizalwane nezizalwane kwizizalwane wezizalwane lezizalwane yezizalwane usapho ngusapho nosapho kusapho kasapho likasapho zikasapho
    umfana ngumfana nomfana kumfana womfana lomfana yomfana intombazana yintombazana nentombazana kwintombazana wentombazana lentombazana yentombazana
    inkwenkwe yinkwenkwe nenkwenkwe kwinkwenkwe wenkwenkwe lenkwenkwe yenkwenkwe indodana yindodana nendodana kwindodana wendodana lendodana yendodana
    umphathi ngumphathi nomphathi kumphathi womphathi lomphathi yomphathi ubhasi ngubhasi nobhasi kubhasi kabhasi likabhasi zikabhasi
    umanejala ngumanejala nomanejala kumanejala kamanejala likamanejala zikamanejala umqeshi ngumqeshi nomqeshi kumqeshi womqeshi lomqeshi yomqeshi
    umsebenzi ngumsebenzi nomsebenzi kumsebenzi womsebenzi lomsebenzi yomsebenzi
    isisebenzi yisisebenzi nesisebenzi kwisisebenzi wesisebenzi lesisebenzi yesisebenzi
    unobhala ngunobhala nonobhala kunobhala kanobhala likanobhala zikanobhala igqwetha yigqwetha negqwetha kwigqwetha wegqwetha legqwetha yegqwetha
    ummeli ngummeli nommeli kummeli wommeli lommeli yommeli umcebisi ngumcebisi nomcebisi kumcebisi womcebisi lomcebisi yomcebisi
    umthengisi ngumthengisi nomthengisi kumthengisi womthengisi lomthengisi yomthengisi umthengi ngumthengi nomthengi kumthengi womthengi lomthengi yomthengi
    umxhasi ngumxhasi nomxhasi kumxhasi womxhasi lomxhasi yomxhasi umnini ngumnini nomnini kumnini womnini lomnini yomnini
    umnikazi ngumnikazi nomnikazi kumnikazi womnikazi lomnikazi yomnikazi umqhubi ngumqhubi nomqhubi kumqhubi womqhubi lomqhubi yomqhubi
    idrayiva yidrayiva nedrayiva kwidrayiva wedrayiva ledrayiva yedrayiva ugqirha ngugqirha nogqirha kugqirha kagqirha likagqirha zikagqirha
    umongikazi ngumongikazi nomongikazi kumongikazi womongikazi lomongikazi yomongikazi unesi ngunesi nonesi kunesi kanesi likanesi zikanesi
    utitshala ngutitshala notitshala kutitshala katitshala likatitshala zikatitshala
    utitshalakazi ngutitshalakazi notitshalakazi kutitshalakazi katitshalakazi likatitshalakazi zikatitshalakazi
    umfundisi ngumfundisi nomfundisi kumfundisi womfundisi lomfundisi yomfundisi ipolisa yipolisa nepolisa kwipolisa wepolisa lepolisa yepolisa
    unogada ngunogada nonogada kunogada kanogada likanogada zikanogada
    umakhenikhi ngumakhenikhi nomakhenikhi kumakhenikhi womakhenikhi lomakhenikhi yomakhenikhi iplamba yiplamba neplamba kwiplamba weplamba leplamba yeplamba
    umlungu ngumlungu nomlungu kumlungu womlungu lomlungu yomlungu umfundi ngumfundi nomfundi kumfundi womfundi lomfundi yomfundi
    umhlali ngumhlali nomhlali kumhlali womhlali lomhlali yomhlali undwendwe ngundwendwe nondwendwe kundwendwe kandwendwe likandwendwe zikandwendwe
    iarhente yiarhente nearhente kwiarhente wearhente learhente yearhente
    mkam mkami myeni mntwana mntwanam mhlobo mhlobam nyana intombi intombam i-agent iagent ne-agent kwi-agent ye-agent le-agent we-agent i-consultant
    iconsultant ye-consultant le-consultant
  `),
  others: list(`
    yakhe lakhe wakhe sakhe zakhe bakhe akhe kwakhe eyakhe elakhe owakhe esakhe ezakhe yabo labo wabo sabo zabo babo abo eyabo elabo owabo yakho lakho
    wakho sakho zakho bakho akho kwakho eyakho elakho owakho
    yenu lenu wenu senu zenu benu enu kwenu eyenu elenu yayo layo wayo zayo yeyakhe leyakhe ngeyakhe yeyabo leyabo ngeyabo yeyakho leyakho yeyenu yena
    naye kuye ngaye`),
  mine: list(`
    yam lam wam sam zam bam am kwam lwam yeyam leyam ngeyam ibeyeyam eyam elam owam esam ezam olwam mna nam kum ngam ndim yethu wethu sethu zethu eyethu ndi`),
  number: {
    nouns: list(`
      inombolo nombolo nenombolo yenombolo ngenombolo kunombolo kwinombolo lenombolo kulenombolo iinombolo neenombolo zeenombolo ngeenombolo yinombolo
      zinombolo eyinombolo inamba namba nenamba inomba nomba inani amanani
      i-namba i-number inumber ne-number nenumber ye-number umnxeba womnxeba yomnxeba nomnxeba ngomnxeba kumnxeba lomnxeba imnxeba emnxebeni
      ifowuni yefowuni nefowuni ngefowuni kwifowuni lefowuni zefowuni yifowuni ifowni ifoni yefoni nefoni ngefoni kwifoni lefoni i-foni ye-foni i-phone
      iphone ye-phone ne-phone kwi-phone
      iselfowuni yeselfowuni neselfowuni ngeselfowuni kwiselfowuni iselfoni yeselfoni iseli yeseli i-cell icell ye-cell yecell ne-cell necell kwi-cell
      i-cellphone icellphone ye-cellphone iselula
      iwhatsapp i-whatsapp ye-whatsapp yewhatsapp ne-whatsapp newhatsapp nge-whatsapp ngewhatsapp ku-whatsapp kuwhatsapp kwi-whatsapp kwiwhatsapp uwatsapp iwatsapp
      i-landline ye-landline ilandline i-contact icontact ii-contact i-contacts ama-contacts yoqhagamshelwano zoqhagamshelwano yokuqhagamshelana
      yasemsebenzini yasekhaya yaseofisini
    `),
    second: phrases(`
      eyesibini, yesibini, ngeyesibini, leya yesibini, le yesibini, sebenzisa eyesibini, ngcono eyesibini, inombolo yesibini, kule yesibini, eyokugqibela, yokugqibela
    `),
    notThis: phrases(`
      ungafowuneli kule, ningafowuneli kule, ungatsaleli kule, ningatsaleli kule, ungafoneli kule, sukufowunela kule, musa ukufowunela kule, hayi kule nombolo, hayi kulenombolo, hayi kule namba, hayi le nombolo, hayi le, musa ukuyisebenzisa le nombolo
    `),
    vague: list(`
      inombolo nombolo nenombolo yenombolo ngenombolo kunombolo kwinombolo lenombolo kulenombolo iinombolo neenombolo zeenombolo ngeenombolo yinombolo zinombolo eyinombolo inamba namba nenamba inomba nomba inani amanani i-namba i-number inumber ne-number nenumber ye-number
    `),
    blocked: list(`
      i-odolo iodolo ye-odolo yeodolo ne-odolo nge-odolo le-odolo ii-odolo i-order iorder ye-order yeorder ne-order nge-order le-order ii-order
      i-akhawunti iakhawunti ye-akhawunti yeakhawunti ne-akhawunti nge-akhawunti le-akhawunti ii-akhawunti
      i-account iaccount ye-account yeaccount ne-account nge-account le-account ii-account
      i-polisi ipolisi ye-polisi yepolisi ne-polisi nge-polisi le-polisi ii-polisi i-policy ipolicy ye-policy yepolicy ne-policy nge-policy le-policy ii-policy
      i-mitha imitha ye-mitha yemitha ne-mitha nge-mitha le-mitha ii-mitha i-meter imeter ye-meter yemeter ne-meter nge-meter le-meter ii-meter
      i-id iid ye-id yeid ne-id nge-id le-id ii-id i-khadi ikhadi ye-khadi yekhadi ne-khadi nge-khadi le-khadi ii-khadi
      i-card icard ye-card yecard ne-card nge-card le-card ii-card i-bhanki ibhanki ye-bhanki yebhanki ne-bhanki nge-bhanki le-bhanki ii-bhanki
      i-bank ibank ye-bank yebank ne-bank nge-bank le-bank ii-bank i-tracking itracking ye-tracking yetracking ne-tracking nge-tracking le-tracking ii-tracking
      i-ref iref ye-ref yeref ne-ref nge-ref le-ref ii-ref i-reference ireference ye-reference yereference ne-reference nge-reference le-reference ii-reference
      i-invoice iinvoice ye-invoice yeinvoice ne-invoice nge-invoice le-invoice ii-invoice
      i-tikiti itikiti ye-tikiti yetikiti ne-tikiti nge-tikiti le-tikiti ii-tikiti i-ticket iticket ye-ticket yeticket ne-ticket nge-ticket le-ticket ii-ticket
      i-vawutsha ivawutsha ye-vawutsha yevawutsha ne-vawutsha nge-vawutsha le-vawutsha ii-vawutsha
      i-voucher ivoucher ye-voucher yevoucher ne-voucher nge-voucher le-voucher ii-voucher i-pin ipin ye-pin yepin ne-pin nge-pin le-pin ii-pin
      i-password ipassword ye-password yepassword ne-password nge-password le-password ii-password i-otp iotp ye-otp yeotp ne-otp nge-otp le-otp ii-otp
      i-khowudi ikhowudi ye-khowudi yekhowudi ne-khowudi nge-khowudi le-khowudi ii-khowudi i-code icode ye-code yecode ne-code nge-code le-code ii-code
      i-claim iclaim ye-claim yeclaim ne-claim nge-claim le-claim ii-claim i-token itoken ye-token yetoken ne-token nge-token le-token ii-token
      i-sim isim ye-sim yesim ne-sim nge-sim le-sim ii-sim i-smartcard ismartcard ye-smartcard yesmartcard ne-smartcard nge-smartcard le-smartcard ii-smartcard
      i-decoder idecoder ye-decoder yedecoder ne-decoder nge-decoder le-decoder ii-decoder
      i-passport ipassport ye-passport yepassport ne-passport nge-passport le-passport ii-passport i-loan iloan ye-loan yeloan ne-loan nge-loan le-loan ii-loan
      i-student istudent ye-student yestudent ne-student nge-student le-student ii-student
      i-waybill iwaybill ye-waybill yewaybill ne-waybill nge-waybill le-waybill ii-waybill i-case icase ye-case yecase ne-case nge-case le-case ii-case
      isazisi yesazisi nesazisi ngesazisi sesazisi ipasi yepasi lepasi ipasipoti yepasipoti incwadi yencwadi ireferensi yereferensi nereferensi irisithi
      yerisithi lerisithi nerisithi isiliphu yesiliphu
      inshorensi yenshorensi yeinshorensi i-inshorensi isicelo yesicelo sesicelo nesicelo isikhalazo yesikhalazo sesikhalazo ingxelo yengxelo ityala
      letyala yetyala netyala imalimboleko yemalimboleko imboleko yemboleko
      intlawulo yentlawulo nentlawulo iintlawulo imali yemali nemali malini ibhalansi yebhalansi ibhili yebhili irhafu yerhafu umvuzo umrholo isixa sesixa
      iphasela yephasela ipasile yepasile lepasile impahla yempahla iimpahla ibhasi yebhasi imoto yemoto ipleyiti yepleyiti ilayisenisi yelayisenisi
      umfundi yomfundi womfundi umsebenzi yomsebenzi womsebenzi isisebenzi yesisebenzi umthengi yomthengi womthengi umxhasi yomxhasi womxhasi ilungu
      yelungu lelungu ubulungu yobulungu
      umbane wombane yombane lombane amanzi yamanzi wamanzi lamanzi isitalato yesitalato sesitalato indlu yendlu idilesi yedilesi iposi yeposi umzi
      yomzi isiza yesiza igumbi yegumbi
      ukuzalwa lokuzalwa wokuzalwa yokuzalwa umhla womhla iminyaka unyaka iirandi irandi amanqaku ifayile yefayile ifom yefom ifomu yefomu isebe yesebe
      lesebe ikhontrakthi yekhontrakthi isivumelwano yesivumelwano
      ideposithi yedeposithi i-serial ye-serial i-booking ye-booking ubhukisho yobhukisho
    `),
    request: phrases(`
      nditsalele, nditsalele ku, nditsalele umnxeba, nditsalele umnxeba ku, nditsaleleni, nditsaleleni ku, nditsaleleni umnxeba, unditsalele, unditsalele ku,
      unditsalele umnxeba, ninditsalele, ninditsalele ku, banditsalele ku, banditsalele, anditsalele ku, unganditsalela, unganditsalela ku, ninganditsalela,
      ninganditsalela ku, banganditsalela ku, anganditsalela ku, ukunditsalela, ukunditsalela ku, ndingatsalelwa ku, nditsalelwe ku, nditsalelwa ku,
      ndifowunele, ndifowunele ku, ndifowuneleni, ndifowuneleni ku, undifowunele, undifowunele ku, nindifowunele, bandifowunele ku, ungandifowunela,
      ungandifowunela ku, ningandifowunela, ningandifowunela ku, bangandifowunela ku, ukundifowunela, ndifonele, ndifonele ku, undifonele, ndifoneleni,
      ungandifonela, ungandifonela ku, ndithinte, ndithinte ku, undithinte, ungandithinta ku, ndiqhagamshele, ndiqhagamshele ku, qhagamshelana nam,
      qhagamshelana nam ku, uqhagamshelane nam, uqhagamshelane nam ku, niqhagamshelane nam, baqhagamshelane nam ku, ungaqhagamshelana nam,
      ndiqhagamsheleke ku, ndifumane ku, ndifumane kule, ndifumaneni ku, undifumane ku, nindifumane ku, bandifumane ku, ungandifumana, ungandifumana ku,
      ningandifumana, ningandifumana ku, bangandifumana ku, ukundifumana ku, ndifumaneka ku, ndifumaneka, ndiyafumaneka ku, ndiyafumaneka, endifumaneka kuyo,
      ndingafumaneka ku, ndifunyanwa ku, ndikhona ku, ndibhalele ku whatsapp, ndi whatsapp, ndiwhatsapp, ndi whatsappe, ndiwhatsappe, undiwhatsapp,
      undiwhatsappe, ndi call, ndicall, ndi calle, ndicalle, undicall, undicalle, undi call, ndi sms, ndisms, ndi texte, nditexte, undi texte,
      ndithumelele i sms ku, ndishiyele umyalezo ku, nditsalele ngo, nditsalele nge, mtsalele, mtsalele ku, mtsaleleni, mfowunele, mfowunele ku, mfumane ku,
      umtsalele, umtsalele ku, umfowunele, nimtsalele, ungamtsalela ku, ungamtsalela, ungamfowunela ku, ningamtsalela, mfumaneni ku, batsalele, batsalele ku,
      bafowunele, sitsalele, sitsalele ku, sifowunele ku, sifumane ku, usitsalele ku, ungasitsalela ku, tsalela, tsalelani, tsala le, tsalela le, tsalela ku,
      tsala, tsalani, fowunela, fowunelani, fowuna ku, fowunani ku, utsalele, ufowunele, nitsalele, nifowunele, niyitsalele, uyitsalele, yitsalele,
      yifowunele, uyifowunele, sebenzisa, sebenzisani, usebenzise, nisebenzise, ungasebenzisa, ningasebenzisa, yisebenzise, uyisebenzise, zama ku, zama le,
      zamani ku, ngcono ku, kungcono, kungcono ku, kungcono le, engcono, engcono ngu, engcono kakhulu, ndikhetha, endiyisebenzisayo, endiyisebenzisa ngoku,
      endiyiphetheyo, entsha ngu, entsha, ndiphendule ku, buyela kum ku, ndibuyisele umnxeba ku`),
    past: phrases(`
      nditsalile, nditsalele inombolo yenu, ndatsala, ndatsalela, nditsale, bendisitsala, bendisitsalela, benditsala, benditsalela, benditsalele, ndifowunile,
      ndafowuna, ndafowunela, bendifowuna, bendifowunela, bendisifowuna, bendisifowunela, ndiyafowuna, ndiyatsala, ndiyatsalela, ndiyitsalile, ndiyitsalele,
      ndiyifowunele, sendifowunile, senditsalile, ndizamile, ndizame, ndizama ukutsala, ndizama ukutsalela, ndizama ukufowuna, ndizama ukufowunela,
      ndizame ukutsala, ndizame ukutsalela, ndizame ukufowuna, bendizama, xa nditsala, xa nditsalela, xa ndifowuna, xa ndifowunela, ukuba nditsala,
      ndi callile, ndicallile, unditsalelile, undifowunelile, banditsalele umnxeba, banditsalelile, bandifowunele, bandifowunelile, wanditsalela,
      wandifowunela, banditsalela, bandifowunela, kutsale, kufowune, itsalile, itsale, ifowunile, ifowune, enditsalele, enditsaleleyo, endifowunele,
      endifowuneleyo, ebinditsalela, ebindifowunela, obenditsalela, onditsalele, onditsaleleyo, ondifowuneleyo, otsaleyo, ofowuneyo, nditsalelwe yi,
      ndifowunelwe yi, nditsalelwe ngu, ndifowunelwe ngu, nditsalelwa yi, nditsalelwa ngu, ndifumene umnxeba, ndifumene i call, ndifumene icall,
      ndifumene i sms, ndifumene isms, ndifumene umyalezo, ndafumana umnxeba, ndafumana i sms, ndafumana isms, ndafumana umyalezo, ndamkele, i missed call,
      imissed call, missed call, utsala nge, utsala ngo, utsala, utsalela, utsale nge, ufowuna nge, ufowuna ngo, ufowuna, ufowune nge, batsala nge,
      batsala ngo, batsala, batsale nge, batsalela, bayatsala, bayatsalela, bafowuna nge, bafowuna ngo, bafowuna, bafowune nge, bayafowuna, uyatsala,
      uyafowuna, basebenzisa, usebenzisa, ufuna ndithumele, ufuna ndihlawule, bafuna ndithumele, bafuna ndihlawule, uthi mandithumele, bathi mandithumele,
      bathi thumela, uthi thumela, ayiphendulwa, akuphendulwa, ayiphenduli, abaphenduli, akaphenduli, akukho uphendulayo, ayibanjwa, iyakhala, ikhala,
      iya kwi voicemail, ingena kwi voicemail, voicemail, iyavala, iyaqhawuka, helpline, hotline, call centre, call center, icall centre, customer care,
      icustomer care, toll free, switchboard, inombolo yenu, nombolo yenu, umnxeba wenu, iofisi yenu, kwiofisi yenu, yenu, eninike yona, eniyinikileyo,
      oyinikileyo, ondinike yona, endiyinikiweyo, ebhalwe, ebhalwe ku, ebhaliweyo, ibhalwe, ebibhalwe, endiyifumene, endiyibonileyo, inombolo kabani,
      yekabani, yinombolo kabani, umqhathi, abaqhathi, ngabaqhathi, umkhohlisi, abakhohlisi, amasela, isela, scammer, scam, iscam, undiqhathile,
      bandiqhathile, undikhohlisile, bandikhohlisile, thenga i airtime, ndithenge i airtime, ndithenge iairtime, ndithengele, ithenge, airtime ku, i data ku,
      thumela imali, ndithumele imali, ndithumele imali ku, ndathumela imali, ndithumele i airtime, imali ku, imali iye ku, i recharge, irecharge,
      ndirecharge, ndihlawule, ndahlawula, ndihlawulele, ndifake i airtime, ndifake iairtime, ukufaka i airtime`),
    stale: phrases(`
      endala, indala, endala ngu, yakudala, yam endala, ebindala, yangaphambili, ayisasebenzi, ayisebenzi, ayisangeni, ayingeni, ayisekho, ayikho, ivaliwe,
      sele ivaliwe, ivalekile, ilahlekile, elahlekileyo, yalahleka, eyalahleka, ndiyilahlile, ndayilahla, yebiwe, eyebiweyo, yabiwa, eyabiwayo, ibiwe, yebiwa,
      ifile, yafa, efileyo, eyafayo, iphelile, iqhawukile, ivalelwe, iblockiwe, i blockiwe, ungatsaleli, ungatsaleli ku, ungayitsaleli, ungafowuneli,
      ungafowuneli ku, ungayifowuneli, ningatsaleli, ningafowuneli, ningayitsaleli, ningayifowuneli, unganditsaleli, unganditsaleli ku, ungandifowuneli,
      ungandifowuneli ku, ninganditsaleli, ninganditsaleli ku, ningandifowuneli, ningandifowuneli ku, ungandithinti, ungandibhaleli, ungatsali, ningatsali,
      ungafowuni, ningafowuni, ungayitsali, ningayitsali, ungayisebenzisi, ningayisebenzisi, ungasebenzisi, ningasebenzisi, ungasayisebenzisi,
      sukuyisebenzisa, sanukuyisebenzisa, suku yisebenzisa, sukutsala, sukutsalela, sukufowuna, sukufowunela, sanukutsala, sanukutsalela, sanukufowuna,
      sanukufowunela, sukusebenzisa, sanukusebenzisa, musa ukutsalela, musa ukufowunela, musa ukusebenzisa, musani ukutsalela, musani ukusebenzisa, hayi le,
      hayi leyo, hayi ku, hayi lena, asiyo, asiyoyam, asiyo yam, ayiyoyam, ayiyo yam, ayiyo, asiyiyo, ayisiyo, ayisiyoyam, ayisiyo yam, ayiseyoyam,
      ayiseyo yam, asiseyoyam, andisayisebenzisi, andiyisebenzisi, andisenayo, anditsho le, sendiyitshintshile, ndayitshintsha, ndiyitshintshile,
      nditshintshe inombolo, nditshintshile inombolo, ibiyi, ibiyinombolo, ibiyeyam, bendiyisebenzisa, ebendiyisebenzisa, endandiyisebenzisa, isuke ku,
      kunale, endaweni yale, endaweni ye`),
    turns: phrases(`
      kodwa, kanti, kodwa ngoku, kunoko, kungcono, mhlawumbi, ukuba akunjalo, ukuba ayingeni, sendisebenzisa, eyam, entsha, endaweni yaloo nto, ndicela,
      nceda, ngaphandle koko, yaye`),
    digits: {
      iqanda: '0',
      qanda: '0',
      ziro: '0',
      uziro: '0',
      iziro: '0',
      uzero: '0',
      nothi: '0',
      inye: '1',
      nye: '1',
      isinye: '1',
      wani: '1',
      uwani: '1',
      mbini: '2',
      zimbini: '2',
      isibini: '2',
      thu: '2',
      uthu: '2',
      ntathu: '3',
      zintathu: '3',
      isithathu: '3',
      thri: '3',
      uthri: '3',
      ne: '4',
      zine: '4',
      isine: '4',
      ufo: '4',
      ntlanu: '5',
      zintlanu: '5',
      isihlanu: '5',
      fayifi: '5',
      ufayifi: '5',
      ntandathu: '6',
      zintandathu: '6',
      isithandathu: '6',
      siksi: '6',
      usiksi: '6',
      sixhenxe: '7',
      isixhenxe: '7',
      zisixhenxe: '7',
      seveni: '7',
      useveni: '7',
      sibhozo: '8',
      isibhozo: '8',
      zisibhozo: '8',
      eyithi: '8',
      ueyithi: '8',
      lithoba: '9',
      ithoba: '9',
      isithoba: '9',
      thoba: '9',
      zilithoba: '9',
      nayini: '9',
      unayini: '9',
      ishumi: '10',
      lishumi: '10',
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
    fillers: list(`ze kwaye no na u`),
    atEnd: phrases(`
      iphela ngo, iphela nge, iphela, ephela ngo, ephela nge, ephela, iphele ngo, iphele nge, ziphela ngo, igqiba ngo, igqibela ngo, igqibela nge, igqibela,
      egqibela ngo, egqibela nge, egqibela, ekugqibeleni, ekupheleni, okokugqibela, zokugqibela, ezokugqibela, yokugqibela, eyokugqibela, amanani okugqibela,
      amanani amabini okugqibela, iinombolo zokugqibela, isiphelo`),
    atStart: phrases(`
      iqala ngo, iqala nge, iqala, eqala ngo, eqala nge, eqala, iqale ngo, iqale nge, ziqala ngo, ekuqaleni, okokuqala, zokuqala, ezokuqala, yokuqala,
      eyokuqala, amanani okuqala, iinombolo zokuqala`),
  },
  email: {
    nouns: list(`
      imeyile i-imeyile imeyili i-imeyili iimeyile emeyile emeyili yemeyile yemeyili nemeyile ngemeyile kwimeyile kwi-imeyile ye-imeyile ne-imeyile
      nge-imeyile le-imeyile
      i-email iemail email ye-email yeemail ne-email neemail nge-email ngeemail ku-email kwi-email kwiemail le-email se-email ii-email ama-email
      i-e-mail i-mail imail i-gmail igmail ye-gmail kwi-gmail nge-gmail`),
    at: list(`at eti ethi et i-at u-at`),
    signs: {
      chaphaza: '.',
      ichaphaza: '.',
      ungxi: '.',
      ingxi: '.',
      dothi: '.',
      udot: '.',
      'u-dot': '.',
      'i-dot': '.',
      idot: '.',
      idashi: '-',
      dashi: '-',
    },
    request: phrases(`
      thumela ku, thumelani ku, thumela, ndithumele ku, ndithumeleni ku, ndithumelele ku, ndithumeleleni ku, ndithumelele, undithumele ku, undithumelele ku,
      nindithumelele ku, ungandithumelela ku, ungandithumela ku, ningandithumelela ku, yithumele ku, yithumeleni ku, ithumele ku, uyithumele ku,
      niyithumele ku, zithumele ku, ungayithumela ku, ningayithumela ku, mayithunyelwe ku, ithunyelwe ku, iye ku, ndibhalele ku, ndibhalele, ndibhaleleni,
      ndibhaleleni ku, undibhalele ku, undibhalele, nindibhalele ku, ungandibhalela ku, bhalela ku, bhalela, bhalelani ku, ndi email, ndi emaile, ndiemaile,
      ndi email ku, ndi emaile ku, undi email ku, undi emaile ku, ndi imeyile, ndiqhagamshele ku, qhagamshelana nam ku, ndifumane ku, undifumane ku,
      ungandifumana ku, ndifumaneka ku, sebenzisa, sebenzisani, usebenzise, nisebenzise, kungcono, kungcono ku, ndiphendule ku, dlulisela ku, thumela kwi,
      ndithumelele kwi, ndithumele kwi, ndibhalele kwi`),
    past: phrases(`
      ndithumele i email, ndithumele i imeyile, ndithumele imeyile, ndithumele iemail, ndathumela, bendithumele, sendithumele, sendithumelile, ndiyithumele,
      ndithumelile, ndibhalile, ndabhala, ndibhale i email, ndifumene i email, ndifumene iemail, ndifumene i imeyile, ndifumene imeyile, ndafumana,
      bandithumelele, ndithunyelelwe, ivela ku, evela ku, livela ku, kuvela ku, ndiphendulile, ibuyile, iyabuya, ayingeni, ayiphenduli, yenu, imeyile yenu,
      i email yenu, phishing, iscam, scam, ndizamile, ndizame, ufuna ndithumele, bafuna ndithumele, uthi mandithumele, bathi mandithumele, uthi thumela,
      bathi thumela, usebenzisa, basebenzisa`),
  },
  correction: phrases(`
      uxolo, ndicela uxolo, ndiyaxolisa, ndixolele, ndixoleleni, hayi, hayi bo, hayibo, ndenze impazamo, ndenza impazamo, yimpazamo, impazamo, impazamo yam,
      iimpazamo, ndibhale kakubi, ndibhale ngempazamo, ndiphazamile, ndiphosisile, ndididekile, ndibhidekile, bendithetha, bendithetha ukuthi,
      bendifuna ukuthi, bendisithi, ndithetha ukuthi, ndithetha, bendizothi, eneneni, enyanisweni, ngokwenene, linda, yima, mandilungise, ndilungisa,
      ndilungise, lungisa, lungisani, ukulungisa, ichanekile, echanekileyo, elungileyo, elichanekileyo, eyiyo, libala, yilibale, kunoko, endaweni,
      kufuneka ibe, kumele ibe, asilo, asiyo, asinguye, asilolo, asilogama, ayilogama, ayilo, ayiyo, akunjalo, ayibhalwa njalo, alibhalwa njalo, libhalwa,
      lipelwa, lipelwa ngo, sorry, utshintsho, hayi ke`),
  not: phrases(`
      andingo, andingu, andinguye, andinguwo, asingo, asingu, asinguye, asindim, andibizwa, andibizwa ngo, hayi, asilo, asilolam, asilogama, asilogama lam,
      asilo gama lam, ayilogama, ayilogama lam, ayilo, ayinguye, ayingo, ayingu, asiyo, akangu`),
  no: phrases(`
    hayi, hayi bo, hayi ke, hayikhona, qha, cha, ayi, akunjalo, asiyiyo, asililo, andinguye, asindim, no
  `),
  yes: phrases(`
      ewe, ewe ke, ewe ewe, ewe nkosi, ehe, ehee, ya, yah, ja, yebo, kunjalo, kunjalo ke, injalo, yiyo, yiyo leyo, yiyo kanye, lilo, yilo, nguwe, nguye, ndim,
      inene, ngenene, ngokwenene, kulungile, kulungile ke, lungile, ichanekile, lichanekile, uchanile, unyanisile, yinyaniso, sho, shap, sharp, kuhle,
      ndiyavuma, okay, ok`),
  ask: {
    reach: phrases(
      `sikufowunele, sikutsalele, sikufumane, singakufumana, singakufowunela, singakutsalela, angakufowunela, angakutsalela, sikuqhagamshele, singakuqhagamshela, akufowunele, bakufowunele, esinokukufumana`,
    ),
    where: phrases(
      `phi, uhlala phi, uphi, idilesi, yeyiphi idolophu, kwesiphi, kweyiphi, indawo ohlala kuyo`,
    ),
    your: phrases(`
      wena, wakho, yakho, lakho, sakho, bakho, akho, zakho, kwakho, kuwe, nawe, okwakho, eyakho, elakho, esakho, ngawe, wenu, yenu, lenu, zenu, nina, ungubani, nguwe
    `),
    words: phrases(`
      nceda, ncedani, ndicela, sicela, ngubani, ungubani, ubani, yintoni, yeyiphi, leliphi, ngowuphi, sithini, lithini, ithini, uthini, njani, faka, ufake,
      bhala, ubhale, yitsho, utsho, thumela, uthumele, ndinike, undinike, sinike, usinike, ndixelele, undixelele, sixelele, usixelele, ndiphe, undiphe, siphe,
      usiphe, khawundinike, khawusinike, khawundixelele, khawusixelele, khawutsho, khawu*, singafumana, ndingafumana, ndifumane, sifumane, ndingacela,
      singacela, ungakwazi, unganako, unganakho, ungasinika, ungandinika, ungandixelela, ungasixelela, ungathanda, ungasithumelela, ungandithumelela, ingaba,
      ngaba, sidinga, ndidinga, kufuneka, kudingeka, kumele, sifuna, ndifuna, qinisekisa, uqinisekise, gcwalisa, ugcwalise, zalisa, uzalise, nikezela,
      unikezele, dlulisa, khetha, wazise, sazise, usazise, lipele, ulipele, pela, phinda, uphinde, kunye, kwaye`),
    who: phrases(`
      ungubani, ngubani lo, ngubani wena, ungubani wena, wena ungubani, nawe ungubani, ngubani othethayo, ngubani uthethayo, ngubani igama lakho,
      ungubani igama lakho, igama lakho ngubani, ubani igama lakho, lithini igama lakho, igama lakho lithini, ndithetha nabani, sithetha nabani,
      ndincokola nabani, sincokola nabani, ndinceda bani, ndinceda ubani, sinceda bani, sinceda ubani, ngubani endithetha naye, ngubani esithetha naye,
      endithetha naye ngubani, ngubani endimncedayo, ngubani osibhalelayo, ngubani obhalayo, ngubani obikayo, ngubani oxelayo, ngubani okhalazayo,
      ngubani obuzayo, ngubani ofaka isicelo, umfaki sicelo ngubani, ngubani umfaki sicelo, ngubani ophethe umnxeba, ngubani ositsalelayo,
      ngubani okulo mnxeba, ndingakubiza ngokuba ngubani, singakubiza ngokuba ngubani, ndikubize ngokuba ngubani, sikubize ngokuba ngubani,
      ndingakubiza ngabani, singakubiza ngabani, ndikubize ngabani, sikubize ngabani, ndikubize njani, sikubize njani, ndingakubiza njani, singakubiza njani,
      ndingakubiza ngantoni, singakubiza ngantoni, ndikubize ngantoni, ubizwa ngokuba ngubani, ubizwa ngantoni, ubizwa ngokuthini, zazise, uzazise,
      nceda uzazise`),
    name: ['*gama', 'i-name', 'iname'],
    given: phrases(
      `*gama lokuqala, *gama lakho lokuqala, *gama okuqala, *gama akho okuqala, *gama lakho kuphela`,
    ),
    surname: ['*fani', 'isurname', 'i-surname'],
    details: phrases(`
      iinkcukacha zakho, iinkcukacha zokuqhagamshelana, iinkcukacha zakho zoqhagamshelwano, iinkcukacha zoqhagamshelwano, iinkcukacha zenu, iinkcukacha ngawe,
      neenkcukacha zakho, ngeenkcukacha zakho, inkcukacha zakho, ulwazi lwakho, i-details zakho, idetails zakho, i-contact details, i-contacts zakho`),
    other: list(`
      inkampani yenkampani lenkampani wenkampani ishishini leshishini yeshishini isikolo sesikolo lesikolo ivenkile yevenkile levenkile ibhanki yebhanki
      lebhanki isebe lesebe yesebe isitalato sesitalato lesitalato indlela yendlela idolophu yedolophu ledolophu ilokishi yelokishi lelokishi ilali
      yelali lelali
      isibhedlele sesibhedlele lesibhedlele ikliniki yekliniki lekliniki imveliso yemveliso lemveliso inja lenja yenja iyeza leyeza yeyeza umqeshi
      womqeshi lomqeshi umphathi womphathi lomphathi umqhubi womqhubi lomqhubi umnini womnini lomnini umamkeli womamkeli lomamkeli owamkelayo
      ozokwamkela ozothatha ozoyithatha
      umfi womfi lomfi kamfi likamfi ilungu lelungu yelungu ozokuthatha ozofumana umthumeli womthumeli lomthumeli okuncedileyo okuncede omnye womnye
      lomnye isizalwane sesizalwane lesizalwane ibandla lebandla icawa yecawa lecawa i-akhawunti ye-akhawunti le-akhawunti`),
    confirm: phrases(`
      kunjalo, kunjalo na, akunjalo, kulungile, yiyo, yiyo na, lilo, lilo na, yiyo le, ingaba yiyo, ngaba yiyo, ingaba kunjalo, ingaba, ngaba, yinyaniso,
      ichanekile, lichanekile, ichanekile na, lichanekile na, ndichanile, sichanile, qinisekisa, siqinisekise, nceda uqinisekise, isasebenza, isasebenza na,
      usayisebenzisa, iseyiyo, iseyiyo na, singakutsalela ku, sikutsalele ku, ndikutsalele ku, sikufowunele ku, singakufowunela ku, sikufumane ku,
      singakufumana ku, sizakukutsalela ku, sizokutsalela ku, sizokufowunela ku, singasebenzisa, sisebenzise, singayisebenzisa, sikubhalele ku,
      sikuthumele ku, sikuthumelele ku, singathumela ku, sithumele ku, kule nombolo, kulenombolo, le nombolo, lenombolo, esinayo, endinayo, inombolo yakho,
      i-imeyile yakho, imeyile yakho, i-email yakho`),
  },
});
