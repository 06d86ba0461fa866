import { language, list, phrases } from './language.ts';

/** Sepedi (Sesotho sa Leboa), with and without the caron: people type `s` for `š`. */
export const nso = language({
  code: 'nso',
  country: 'ZA',
  name: {
    strong: phrases(`
      lebitso la ka ke, lebitso laka ke, lebitso la me ke, lebitso ke, leina la ka ke, leina laka ke, leina la me ke, leina lame ke,
      leina la ka ka botlalo ke, leina la ka la mathomo ke, leina la ka la pele ke, leina la ka e le, leina la ka, leina laka, leina la me, leina ke,
      leina lona ke, maina a ka ke, maina aka ke, maina a me ke, maina a ka ka botlalo ke, maina a ka, maina aka, maina ke, leina le sefane sa ka ke,
      leina le sefane ke, maina le sefane ke, leina la ka le sefane ke, ke bitšwa, ke bitswa, kebitswa, kebitšwa, ke bitšwa gore ke, ke ipitša,
      ke nna yo a bitšwago, ke reetšwe, o bolela le, le bolela le, o boledišana le, le boledišana le, o boledisana le, o ngwalelana le
    `),
    weak: phrases(`
      ke nna, kenna, nna ke, nnake, nna ke le, go ngwala, ke itsebiše ke, ke itsebise ke
    `),
    copula: phrases(`
      ke, nna
    `),
    nick: phrases(`
      mpitše, mpitse, mpitšeng, mpitseng, mpitša, mpitsa, o ka mpitša, le ka mpitša, o ka mpitsa, le ka mpitsa, ba mpitša, ba mpitsa, batho ba mpitša,
      bohle ba mpitša, bagwera ba mpitša, ke tsebja ka la, ke tsebja ka, ke tsebega ka la, ke tsebega ka, ke tsebega ke le, leina la go swaswa ke
    `),
    label: phrases(`
      leina, maina, leina la mathomo, leina la pele, leina le sefane, maina le sefane, leina ka botlalo, maina ka botlalo, leina la moreki, go bolela
    `),
    surname: phrases(`
      sefane, sefane sa ka ke, sefane saka ke, sefane sa me ke, sefane sa ka, sefane saka, sefane ke, sefane sona ke, fane, fane ya ka ke, fane yaka ke,
      fane ke, ka sefane ke, ka sefane, ke wa ga, ke wa gabo, ke wa lapa la, seboko sa ka ke
    `),
    closers: phrases(`
      ke leina la ka, ke leina laka, ke leina la me, ke maina a ka, ke sefane sa ka, ke nna, kenna, mo, fa, ke nna ke bolelago, ke nna yo a bolelago,
      ke nna yo a ngwalago, yo a bolelago, o a bolela, ke yena yo a bolelago
    `),
    signoffs: phrases(`
      ka boikokobetšo, ka boikokobetso, ka tlhompho, ka tlhompho ye kgolo, wa lena, wa gago, ke wa lena, ka ditebogo, ka tebogo, ke nna wa lena, leboga,
      ke leboga, ke a leboga, kea leboga, re a leboga, ke leboga kudu, ke lebogile, go ngwala, e ngwadilwe ke
    `),
    borrowed: phrases(`
      ke šomiša mogala wa mm*, ke šomiša mogala wa mo*, ke šomiša mogala wa ma*, ke somisa mogala wa mm*, ke somisa mogala wa mo*, ke somisa mogala wa ma*,
      ke šomiša mogala wa ng*, ke šomiša mogala wa nt*, ke šomiša mogala wa nk*, ke somisa mogala wa ng*, ke somisa mogala wa nt*, ke somisa mogala wa nk*,
      ke šomiša mogala wa t*, ke somisa mogala wa t*, ke šomiša founo ya mm*, ke šomiša founo ya mo*, ke šomiša founo ya ma*, ke somisa founo ya mm*,
      ke somisa founo ya mo*, ke somisa founo ya ma*, ke šomiša founo ya ng*, ke šomiša founo ya nt*, ke šomiša founo ya nk*, ke somisa founo ya ng*,
      ke somisa founo ya nt*, ke somisa founo ya nk*, ke šomiša founo ya t*, ke somisa founo ya t*, ke šomiša phone ya mm*, ke šomiša phone ya mo*,
      ke šomiša phone ya ma*, ke somisa phone ya mm*, ke somisa phone ya mo*, ke somisa phone ya ma*, ke šomiša phone ya ng*, ke šomiša phone ya nt*,
      ke šomiša phone ya nk*, ke somisa phone ya ng*, ke somisa phone ya nt*, ke somisa phone ya nk*, ke šomiša phone ya t*, ke somisa phone ya t*,
      ke šomiša nomoro ya mm*, ke šomiša nomoro ya mo*, ke šomiša nomoro ya ma*, ke somisa nomoro ya mm*, ke somisa nomoro ya mo*, ke somisa nomoro ya ma*,
      ke somisa nomoro ya ng*, ke somisa nomoro ya nt*, ke somisa nomoro ya nk*, ke šomiša whatsapp ya mm*, ke šomiša whatsapp ya mo*,
      ke šomiša whatsapp ya ma*, ke somisa whatsapp ya mm*, ke somisa whatsapp ya mo*, ke somisa whatsapp ya ma*, ke ngwala ka mogala wa mm*,
      ke ngwala ka mogala wa mo*, ke ngwala ka mogala wa ma*, ke ngwala ka mogala wa ng*, ke ngwala ka mogala wa nt*, ke ngwala ka mogala wa nk*,
      ke ngwala ka mogala wa t*, ke ngwala ka founo ya mm*, ke ngwala ka founo ya mo*, ke ngwala ka founo ya ma*, ke ngwala ka founo ya ng*,
      ke ngwala ka founo ya nt*, ke ngwala ka founo ya nk*, ke ngwala ka founo ya t*, ke ngwala ka phone ya mm*, ke ngwala ka phone ya mo*,
      ke ngwala ka phone ya ma*, ke ngwala ka phone ya ng*, ke ngwala ka phone ya nt*, ke ngwala ka phone ya nk*, ke mogala wa mm*, ke mogala wa mo*,
      ke mogala wa ma*, ke mogala wa ng*, ke mogala wa nt*, ke mogala wa nk*, ke mogala wa t*, ke founo ya mm*, ke founo ya mo*, ke founo ya ma*,
      ke founo ya ng*, ke founo ya nt*, ke founo ya nk*, ke founo ya t*, ke phone ya mm*, ke phone ya mo*, ke phone ya ma*, ke phone ya ng*, ke phone ya nt*,
      ke phone ya nk*, ke phone ya t*, ke whatsapp ya mm*, ke whatsapp ya mo*, ke whatsapp ya ma*, ke whatsapp ya ng*, ke whatsapp ya nt*,
      ke whatsapp ya nk*, ke adimile mogala, ke adimile founo, ke adimile phone, ga se mogala wa ka, gase mogala wa ka, ga se founo ya ka, gase founo ya ka,
      ga se phone ya ka, gase phone ya ka, founo ye ga se ya ka, founo ye gase ya ka, mogala wo ga se wa ka, mogala wo gase wa ka, ga se leina la ka,
      gase leina la ka, leina leo ga se la ka, leina leo gase la ka, leina le ga se la ka, leina le gase la ka, profile ga se ya ka, profile gase ya ka,
      profaele ga se ya ka
    `),
    notMe: phrases(`
      yoo ga se nna, yoo gase nna, yeo ga se nna, ga se nna yoo, gase nna yoo, ga se nna motho yoo, gase nna motho yoo, ga ke yena, gake yena,
      ga ke motho yoo, o fošitše motho, le fošitše motho, o fositse motho, le fositse motho, o fošitše nomoro, le fošitše nomoro, o fositse nomoro,
      le fositse nomoro, nomoro ye e fošagetšego, ke motho osele, ke motho o mongwe
    `),
    mentions: phrases(`
      thobela, dumela, dumelang, agee, leboga, ke leboga, kea leboga, ke a leboga, re leboga, re a leboga, tshwarelo, ntshwarele, go tšwa go, go tswa go,
      tšwa go, tswa go, bolela le, boletše le, boletse le, ke boletše le, ke boletse le, go bolela le, boledišana le, leletša, leletsa, leleditše, leleditse,
      founela, founetše, botšiša, botsisa, emetše, emetse, legatong la, bakeng sa, ka leina la, leineng la, go, le, ya, wa, la, sa, tša, tsa, ba, bja, thuša,
      thusa, thušitšwe ke, ke thušitšwe ke, ke thusitswe ke, romela, rometše, mo fe, bitša, o re ke, a re ke, ba re ke, o itše ke, o itse ke, o rile ke,
      o ipitša, o ipitsa, o bitšwa, o bitswa, leina la gagwe ke, o ka re ke, okare ke, o kare ke, eka ke, e ka ba ke, bjalo ka, bjaloka
    `),
    places: phrases(`
      mo, kua, ka, go la, motseng wa, toropong ya, seleteng sa, lefelong la, ga, ke dula, ke dula ka, ke dula kua, ke dula mo, ke tšwa, ke tswa, ke tšwa ka,
      ke tswa ka, ke tšwa kua, lekaleng la, profenseng ya, go ya, kua ga
    `),
  },
  titles: list(`
    koko makgolo rakgolo tatemogolo mokhanselara mokanselara moprofeta moporofeta moapostola moebangedi modulasetulo hlogo ntate tate mma mme mna mdi rra
    rre morena mohumagadi mohumagatšana mohumagatsana mohlomphegi moruti ngaka mong moh moprofesara morutiši morutisi titšhere titshere kgoši kgaitšedi
    abuti ausi aubuti buti sesi bra sis
  `),
  words: [
    // Joining words, concords and pronouns.
    ...list(`
      ke ka ga go gore gobane gomme gona gape gapegape gohle gongwe goba bo ba bao bano bona bohle bjo bjona bjale bjalo bjalobjalo bjang bja bokaone di
      dingwe dife dina ele eupša eupsa efela ena eo eno enwa eng efe ao ano are fa fao fano fale fase fela felafela feela fo foo ka-gona ka-fao kae kaone
      kgauswi kgole kudu kudukudu la laka lame lao leno lena leo le lona lohle lehono lenyaga lotšeng lotseng mang bomang mo moo mono mola mme mmogo nna
      nnake na naa ne nngwe ngwe ntle ntlha ofe ono oo pele morago pila re rena rena-bohle sa saka same sena seo selo sengwe se sona sohle tla tlo tša tsa
      tšaka tsaka tšeno tseno tše tse tšeo tseo tšona tsona tšohle tsohle tšea tsea wa waka wame wena ya yaka yame ye yeo yena yona yohle yo yoo yono yola
      ee eya aowa aowi aowaa awa afa kua kwa kamoka kamo kamoka-ga-tšona kamoka-ga-tsona teng godimo gabotse gabotsebotse gantši gantsi gatee gabedi ganyane
      ganyenyane mabapi lebaka lebakeng ntlheng ruri tlwa hle hee lege le-ge legatong mohlomongwe mohlamongwe gontše gontse sešo seso sentše sentse kgale
      bogologolo bjalebjale ge gee ga-se gabje bjalo-ka nke nkare swana swanago bakeng setee tee yetee motee pedipedi
    `),
    // What one says of oneself, written in one.
    ...list(`
      kea keya keile ketla ketlile kenyaka kekgopela kehloka kesa kene kena gake gakena gaketsebe gakenyake ganka gare gase gaa nka nkile nkase nkeke
      nkgopela nkgopele nthuše nthuse nthuša nthusa nthušeng nthuseng mphe mpha mpheng mpolele mpotše mpotse mpotša mpotsa ntumelele nthomele nthomelele
      nthomeleng ntshwarele ntshwareleng nteletše nteletse nteletšeng nteletseng nteletša nteletsa nkwe nkwešiše nkwesise nkemele nkiše nkise nkadime
      ntlogele ntlogeleng ntebale nkhwetša nkhwetsa nkhwetše nkhwetse nkhwetšeng nkhwetseng nkgolaganye nkgokaganye ntshwenya ntshwentše ntshwentse nkarabe
      ntšee ntsee mpontšhe mpontshe
    `),
    // What one does and what happens.
    ...list(`
      patala patale patalang pataleng patalago patetse patetsego kensela kensele kenselang kenseleng kenselago kensetse kensetsego blokile blokilego
      bloketse bloketsego blokilwe blokilwego bloka bloke blokang blokeng blokago logile logilego loga loge logang logeng logago resetile resetilego resete
      resetego tjhentjha tjhentjhe tjhentjhang tjhentjheng tjhentjhago tjhentjhile tjhentjhilego tšhentšha tshentsha tšhentšhe tshentshe tšhentšhang
      tshentshang tšhentšheng tshentsheng tšhentšhago tshentshago tšhentšhile tshentshile tšhentšhilego tshentshilego chencha chenche chenchang chencheng
      chenchago chenchile chenchilego daonlouta daonloute daonloutang daonlouteng daonloutago klika klike klikang klikeng klikago klikile klikilego tobetsa
      tobetse tobetsang tobetseng tobetsago tobeditse tobeditsego apolouta apoloute apoloutang apolouteng apoloutago apdeita apdeite apdeitang apdeiteng
      apdeitago swaepa swaepe swaepang swaepeng swaepago swaepile swaepilego hekile hekilego hekilwe hekilwego skema skeme skemang skemeng skemago skemile
      skemilego skhema skheme skhemang skhemeng skhemago bora bore borang boreng borago borile borilego tšeka tseka tšeke tseke tšekang tsekang tšekeng
      tsekeng tšekago tsekago tšekile tsekile tšekilego tsekilego tjheka tjheke tjhekang tjhekeng tjhekago tjhekile tjhekilego cheka cheke chekang chekeng
      chekago chekile chekilego fila file filang fileng filago lopa lope lopang lopeng lopago lopile lopilego bolokolla bolokolle bolokollang bolokolleng
      bolokollago holofela holofele holofelang holofeleng holofelago holofetše holofetse holofetšego holofetsego letela letele letelang leteleng letelago
      letetše letetse letetšego letetsego leta lete letang leteng letago letile letilego ntše ntse ntšego ntsego kile kilego bile bilego rile rilego šetše
      setse šetšego setsego tšhaba tshaba tšhabe tshabe tšhabang tshabang tšhabeng tshabeng tšhabago tshabago tšhabile tshabile tšhabilego tshabilego tšhoga
      tshoga tšhoge tshoge tšhogang tshogang tšhogeng tshogeng tšhogago tshogago tšhogile tshogile tšhogilego tshogilego tena tene tenang teneng tenago
      tenegile tenegilego nyama nyame nyamang nyameng nyamago nyamile nyamilego kgotsofala kgotsofale kgotsofalang kgotsofaleng kgotsofalago kgotsofetše
      kgotsofetse kgotsofetšego kgotsofetsego kgotsofatša kgotsofatsa kgotsofatše kgotsofatse kgotsofatšang kgotsofatsang kgotsofatšeng kgotsofatseng
      kgotsofatšago kgotsofatsago tšwela tswela tšwele tswele tšwelang tswelang tšweleng tsweleng tšwelago tswelago tšwetše tswetse tšwetšego tswetsego
      tšwelapele tswelapele tšwelapelego tswelapelego rotoga rotoge rotogang rotogeng rotogago rotogile rotogilego theoga theoge theogang theogeng theogago
      theogile theogilego fora fore forang foreng forago foretše foretse foretšego foretsego forilwe forilwego radia radie radiang radieng radiago radiile
      radiilego sega sege segang segeng segago huduga huduge hudugang hudugeng hudugago hudugile hudugilego etela etele etelang eteleng etelago etetše
      etetse etetšego etetsego leboša lebosa leboše lebose lebošang lebosang lebošeng leboseng lebošago lebosago homola homole homolang homoleng homolago
      homotše homotse homotšego homotsego gopotša gopotsa gopotše gopotse gopotšang gopotsang gopotšeng gopotseng gopotšago gopotsago gopoditše gopoditse
      gopoditšego gopoditsego tsebiša tsebisa tsebiše tsebise tsebišang tsebisang tsebišeng tsebiseng tsebišago tsebisago tsebišitše tsebisitse tsebišitšego
      tsebisitsego tsebišwa tsebiswa tsebišwe tsebiswe tsebišwang tsebiswang tsebišweng tsebisweng tsebišwago tsebiswago latola latole latolang latoleng
      latolago latotše latotse latotšego latotsego šala sala šale sale šalang salang šaleng saleng šalago salago kolota kolote kolotang koloteng kolotago
      kolotile kolotilego amega amege amegang amegeng amegago amegile amegilego iphihlela iphihlele iphihlelang iphihleleng iphihlelago itemoga itemoge
      itemogang itemogeng itemogago katana katane katanang kataneng katanago katanego sokola sokole sokolang sokoleng sokolago sokotše sokotse sokotšego
      sokotsego dumelelwa dumelelwe dumelelwang dumelelweng dumelelwago phetha phethe phethang phetheng phethago phethile phethilego nyaka nyake nyakang
      nyakeng nyakago nyakile nyakilego kgopela kgopele kgopelang kgopeleng kgopelago kgopetše kgopetse kgopetšego kgopetsego hloka hloke hlokang hlokeng
      hlokago hlokile hlokilego hlokega hlokege hlokegang hlokegeng hlokegago hlokegile hlokegilego hlokagala hlokagale hlokagalang hlokagaleng hlokagalago
      rata rate ratang rateng ratago ratile ratilego kwele kwelego kwešiša kwesisa kwešiše kwesise kwešišang kwesisang kwešišeng kwesiseng kwešišago
      kwesisago kwešišitše kwesisitse kwešišitšego kwesisitsego tseba tsebe tsebang tsebeng tsebago tsebile tsebilego bolela bolele bolelang boleleng
      bolelago boletše boletse boletšego boletsego boledišana boledisana boledišane boledisane boledišanang boledisanang boledišaneng boledisaneng
      boledišanago boledisanago boledišanego boledisanego leletša leletsa leletše leletse leletšang leletsang leletšeng leletseng leletšago leletsago
      leleditše leleditse leleditšego leleditsego leleditšwe leleditswe leleditšwego leleditswego letša letsa letše letse letšang letsang letšeng letseng
      letšago letsago leditše leditse leditšego leditsego founa foune founang founeng founago founile founilego founela founele founelang founeleng
      founelago founetše founetse founetšego founetsego romela romele romelang romeleng romelago rometše rometse rometšego rometsego rometšwe rometswe
      rometšwego rometswego romelela romelele romelelang romeleleng romelelago thuša thusa thuše thuse thušang thusang thušeng thuseng thušago thusago
      thušitše thusitse thušitšego thusitsego thušitšwe thusitswe thušitšwego thusitswego filego filwe filwego fiwa fiwe fiwang fiweng fiwago neela neele
      neelang neeleng neelago hwetša hwetsa hwetše hwetse hwetšang hwetsang hwetšeng hwetseng hwetšago hwetsago hweditše hweditse hweditšego hweditsego
      hwetšagala hwetsagala hwetšagale hwetsagale hwetšagalang hwetsagalang hwetšagaleng hwetsagaleng hwetšagalago hwetsagalago bone boneng bonago bonego
      bonwe bonwego bonala bonale bonalang bonaleng bonalago bonetše bonetse bonetšego bonetsego amogela amogele amogelang amogeleng amogelago amogetše
      amogetse amogetšego amogetsego lefa lefe lefang lefeng lefago lefile lefilego lefela lefele lefelang lefeleng lefelago lefetše lefetse lefetšego
      lefetsego lefetšwe lefetswe lefetšwego lefetswego patela patele patelang pateleng patelago patetše patetšego reka reke rekang rekeng rekago rekile
      rekilego rekiša rekisa rekiše rekise rekišang rekisang rekišeng rekiseng rekišago rekisago rekišitše rekisitse rekišitšego rekisitsego tsenya tsenye
      tsenyang tsenyeng tsenyago tsentše tsentse tsentšego tsentsego tsentšwe tsentswe tsentšwego tsentswego ntšha ntsha ntšhe ntshe ntšhang ntshang ntšheng
      ntsheng ntšhago ntshago ntšhitše ntshitse ntšhitšego ntshitsego goga goge gogang gogeng gogago gogile gogilego gogilwe gogilwego dira dire dirang
      direng dirago dirile dirilego dirilwe dirilwego direga direge diregang diregeng diregago diregile diregilego šoma soma šome some šomang somang šomeng
      someng šomago somago šomile somile šomilego somilego šomiša somisa šomiše somise šomišang somisang šomišeng somiseng šomišago somisago šomišitše
      somisitse šomišitšego somisitsego bereka bereke berekang berekeng berekago berekile berekilego boa boile boilego bušetša busetsa bušetše busetse
      bušetšang busetsang bušetšeng busetseng bušetšago busetsago bušeditše buseditse bušeditšego buseditsego buša busa buše buse bušang busang bušeng
      buseng bušago busago tlile tlilego tšwa tswa tšwe tswe tšwang tswang tšweng tsweng tšwago tswago tšwile tswile tšwilego tswilego dula dule dulang
      duleng dulago dutše dutse dutšego dutsego ema eme emego emela emele emelang emeleng emelago emetše emetse emetšego emetsego emiša emisa emiše emise
      emišang emisang emišeng emiseng emišago emisago emišitše emisitse emišitšego emisitsego leka leke lekang lekeng lekago lekile lekilego lekola lekole
      lekolang lekoleng lekolago lekotše lekotse lekotšego lekotsego botšiša botsisa botšiše botsise botšišang botsisang botšišeng botsiseng botšišago
      botsisago botšišitše botsisitse botšišitšego botsisitsego botša botsa botše botse botšang botsang botšeng botseng botšago botsago boditše boditse
      boditšego boditsego araba arabe arabang arabeng arabago arabile arabilego arabilwe arabilwego ngwala ngwale ngwalang ngwaleng ngwalago ngwadile
      ngwadilego ngwadilwe ngwadilwego ngwadiša ngwadisa ngwadiše ngwadise ngwadišang ngwadisang ngwadišeng ngwadiseng ngwadišago ngwadisago ngwadišitše
      ngwadisitse ngwadišitšego ngwadisitsego ingwadiša ingwadisa ingwadiše ingwadise ingwadišang ingwadisang ingwadišeng ingwadiseng ingwadišago
      ingwadisago bala bale balang baleng balago badile badilego nagana nagane naganang naganeng naganago nagannwe nagannwego gopola gopole gopolang
      gopoleng gopolago gopotšego gopotsego lebala lebale lebalang lebaleng lebalago lebetše lebetse lebetšego lebetsego tswalela tswalele tswalelang
      tswaleleng tswalelago tswaletše tswaletse tswaletšego tswaletsego tswaletšwe tswaletswe tswaletšwego tswaletswego bula bule bulang buleng bulago butše
      butse butšego butsego phumola phumole phumolang phumoleng phumolago phumotše phumotse phumotšego phumotsego hlaloša hlalosa hlaloše hlalose hlalošang
      hlalosang hlalošeng hlaloseng hlalošago hlalosago hlalošitše hlalositse hlalošitšego hlalositsego netefatša netefatsa netefatše netefatse netefatšang
      netefatsang netefatšeng netefatseng netefatšago netefatsago netefaditše netefaditse netefaditšego netefaditsego kgonthiša kgonthisa kgonthiše
      kgonthise kgonthišang kgonthisang kgonthišeng kgonthiseng kgonthišago kgonthisago kgonthišitše kgonthisitse kgonthišitšego kgonthisitsego tiišetša
      tiisetsa tiišetše tiisetse tiišetšang tiisetsang tiišetšeng tiisetseng tiišetšago tiisetsago tiišeditše tiiseditse tiišeditšego tiiseditsego fetola
      fetole fetolang fetoleng fetolago fetotše fetotse fetotšego fetotsego fetoga fetoge fetogang fetogeng fetogago fetogile fetogilego fetišetša fetisetsa
      fetišetše fetisetse fetišetšang fetisetsang fetišetšeng fetisetseng fetišetšago fetisetsago lokiša lokisa lokiše lokise lokišang lokisang lokišeng
      lokiseng lokišago lokisago lokišitše lokisitse lokišitšego lokisitsego loka loke lokang lokeng lokago lokile lokilego phošo phoso phošogo phosogo
      fošagala fosagala fošagale fosagale fošagalang fosagalang fošagaleng fosagaleng fošagalago fosagalago fošagetše fosagetse fošagetšego fosagetsego foša
      fosa foše fose fošang fosang fošeng foseng fošago fosago fošitše fositse fošitšego fositsego nepagala nepagale nepagalang nepagaleng nepagalago
      nepagetše nepagetse nepagetšego nepagetsego lahla lahle lahlang lahleng lahlago lahlile lahlilego lahlega lahlege lahlegang lahlegeng lahlegago
      lahlegile lahlegilego lahlegetšwe lahlegetswe lahlegetšwego lahlegetswego utswa utswe utswang utsweng utswago utswitše utswitse utswitšego utswitsego
      utswitšwe utswitswe utswitšwego utswitswego lwala lwale lwalang lwaleng lwalago lwetše lwetse lwetšego lwetsego babja babje babjang babjeng babjago
      lapa lape lapang lapeng lapago lapile lapilego lapišwa lapiswa lapišwe lapiswe lapišwang lapiswang lapišweng lapisweng lapišwago lapiswago kwata kwate
      kwatang kwateng kwatago kwatile kwatilego befelwa befelwe befelwang befelweng befelwago befetšwe befetswe befetšwego befetswego galefa galefe galefang
      galefeng galefago galefile galefilego thaba thabe thabeng thabago thabile thabilego hlomoga hlomoge hlomogang hlomogeng hlomogago thoma thome thomang
      thomeng thomago thomile thomilego fetša fetsa fetše fetse fetšang fetsang fetšeng fetseng fetšago fetsago feditše feditse feditšego feditsego fele
      felang feleng felago fedile fedilego tlogela tlogele tlogelang tlogeleng tlogelago tlogetše tlogetse tlogetšego tlogetsego sepela sepele sepelang
      sepeleng sepelago sepetše sepetse sepetšego sepetsego sepediša sepedisa sepediše sepedise sepedišang sepedisang sepedišeng sepediseng sepedišago
      sepedisago fihla fihle fihlang fihleng fihlago fihlile fihlilego fihlelela fihlelele fihlelelang fihleleleng fihlelelago fihleletše fihleletse
      fihleletšego fihleletsego leboga leboge lebogeng lebogago kgona kgone kgonang kgoneng kgonago kgonne kgonnego kgonega kgonege kgonegang kgonegeng
      kgonegago swanela swanele swanelang swaneleng swanelago swanetše swanetse swanetšego swanetsego laela laele laelang laeleng laelago laetše laetse
      laetšego laetsego tšwelela tswelela tšwelele tswelele tšwelelang tswelelang tšweleleng tsweleleng tšwelelago tswelelago tšweletše tsweletse
      tšweletšego tsweletsego tsena tsene tsenang tseneng tsenago tsenego tlatša tlatsa tlatše tlatse tlatšang tlatsang tlatšeng tlatseng tlatšago tlatsago
      tladitše tladitse tladitšego tladitsego šupa supa šupe supe šupang supang šupeng supeng šupago supago šupile supile šupilego supilego bontšha bontsha
      bontšhe bontshe bontšhang bontshang bontšheng bontsheng bontšhago bontshago bontšhitše bontshitse bontšhitšego bontshitsego iša isa išitše isitse
      išitšego isitsego tliša tlisa tliše tlise tlišang tlisang tlišeng tliseng tlišago tlisago tlišitše tlisitse tlišitšego tlisitsego adima adime adimang
      adimeng adimago adimile adimilego hira hire hirang hireng hirago hirile hirilego gana gane ganang ganeng ganago ganne gannego dumela dumele dumelang
      dumeleng dumelago dumetše dumetse dumetšego dumetsego dumelela dumelele dumelelang dumeleleng dumelelago dumeletše dumeletse dumeletšego dumeletsego
      dumeletšwe dumeletswe dumeletšwego dumeletswego tšee tsee tšeang tseang tšeeng tseeng tšeago tseago tšere tsere tšerego tserego tšerwe tserwe tšerwego
      tserwego bea beile beilego belaela belaele belaelang belaeleng belaelago belaetše belaetse belaetšego belaetsego ngongorega ngongorege ngongoregang
      ngongoregeng ngongoregago ngongoregile ngongoregilego lla llile llilego tshwenya tshwenye tshwenyang tshwenyeng tshwenyago tshwentše tshwentse
      tshwentšego tshwentsego tshwenyega tshwenyege tshwenyegang tshwenyegeng tshwenyegago tshwenyegile tshwenyegilego palelwa palelwe palelwang palelweng
      palelwago paletšwe paletswe paletšwego paletswego pala pale palang paleng palago padile padilego hlokomela hlokomele hlokomelang hlokomeleng
      hlokomelago hlokometše hlokometse hlokometšego hlokometsego robala robale robalang robaleng robalago robetše robetse robetšego robetsego ja jele
      jelego phela phele phelang pheleng phelago phedile phedilego tshepa tshepe tshepeng tshepago tshepiša tshepisa tshepiše tshepise tshepišang tshepisang
      tshepišeng tshepiseng tshepišago tshepisago tshepišitše tshepisitse tshepišitšego tshepisitsego oketša oketsa oketše oketse oketšang oketsang oketšeng
      oketseng oketšago oketsago okeditše okeditse okeditšego okeditsego fokotša fokotsa fokotše fokotse fokotšang fokotsang fokotšeng fokotseng fokotšago
      fokotsago fokoditše fokoditse fokoditšego fokoditsego kopanya kopanye kopanyang kopanyeng kopanyago kopantše kopantse kopantšego kopantsego ikopanya
      ikopanye ikopanyang ikopanyeng ikopanyago ikgokaganya ikgokaganye ikgokaganyang ikgokaganyeng ikgokaganyago ikgokagantše ikgokagantse ikgokagantšego
      ikgokagantsego ikgolaganya ikgolaganye ikgolaganyang ikgolaganyeng ikgolaganyago kgokagana kgokagane kgokaganang kgokaganeng kgokaganago hlahloba
      hlahlobe hlahlobang hlahlobeng hlahlobago hlahlobile hlahlobilego rulaganya rulaganye rulaganyang rulaganyeng rulaganyago rulagantše rulagantse
      rulagantšego rulagantsego senya senye senyang senyeng senyago sentšego sentsego senyega senyege senyegang senyegeng senyegago senyegile senyegilego
      kgaola kgaole kgaolang kgaoleng kgaolago kgaotše kgaotse kgaotšego kgaotsego kgaotšwe kgaotswe kgaotšwego kgaotswego tima time timang timeng timago
      timile timilego timilwe timilwego swara sware swarang swareng swarago swere swerego swarwa swarwago swarega swarege swaregang swaregeng swaregago
      swarelela swarelele swarelelang swareleleng swarelelago tshwara tshware tshwarang tshwareng tshwarago tshwere tshwerego phakiša phakisa phakiše
      phakise phakišang phakisang phakišeng phakiseng phakišago phakisago phakišitše phakisitse phakišitšego phakisitsego akgofa akgofe akgofang akgofeng
      akgofago akgofile akgofilego nyakišiša nyakisisa nyakišiše nyakisise nyakišišang nyakisisang nyakišišeng nyakisiseng nyakišišago nyakisisago boloka
      boloke bolokang bolokeng bolokago bolokile bolokilego bitša bitsa bitše bitse bitšang bitsang bitšeng bitseng bitšago bitsago bitšitše bitsitse
      bitšitšego bitsitsego lemoga lemoge lemogang lemogeng lemogago lemogile lemogilego kwagala kwagale kwagalang kwagaleng kwagalago kwagetše kwagetse
      kwagetšego kwagetsego nyala nyale nyalang nyaleng nyalago nyetše nyetse nyetšego nyetsego nyetšwe nyetswe nyetšwego nyetswego bega bege begang begeng
      begago begile begilego kgetha kgethe kgethang kgetheng kgethago kgethile kgethilego bapala bapale bapalang bapaleng bapalago ithuta ithute ithutang
      ithuteng ithutago ithutile ithutilego hwa hwile hwilego hlagelwa hlagelwe hlagelwang hlagelweng hlagelwago hlakahlakana hlakahlakane hlakahlakanang
      hlakahlakaneng hlakahlakanago hlatholla hlatholle hlathollang hlatholleng hlathollago theetša theetsa theetše theetse theetšang theetsang theetšeng
      theetseng theetšago theetsago khutša khutsa khutše khutse khutšang khutsang khutšeng khutseng khutšago khutsago swaba swabe swabang swabeng swabago
      swabile swabilego imela imele imelang imeleng imelago hlakana hlakane hlakanang hlakaneng hlakanago apara apare aparang apareng aparago tiiša tiisa
      tiiše tiise tiišang tiisang tiišeng tiiseng tiišago tiisago bušetšwa busetswa bušetšwe busetswe bušetšwang busetswang bušetšweng busetsweng bušetšwago
      busetswago
    `),
    // Things one writes to a company about.
    ...list(`
      akhaonto akhaonte akhaontong diakhaonto tšhelete tshelete chelete mašeleng maseleng motlakase mohlagase mohlagaseng mohlakase meetse meetseng sekoloto
      dikoloto molato melato kadimo dikadimo moputso meputso mogolo megolo ntlo ntlong dintlo legae gae sekolo sekolong dikolo kliniki tliniki sepetlele
      sepetleleng bookelo sehlare dihlare dipilisi panka pankeng banka bankeng karata karateng karete dikarata phasewete phasewede senotlelo phasela
      diphasela poso posong tekete thekethe leeto maeto mošomo mosomo mošomong mosomong mešomo mesomo tirelo ditirelo tshebeletšo tshebeletso inšorense
      insorense inshorense pholisi polisi tleleime tleime ngongorego dingongorego belaelo bothata mathata mathateng potšišo potsiso dipotšišo dipotsiso
      dikarabo phetolo diphetolo molaetša molaetsa melaetša melaetsa mogala megala mogaleng sellathekeng mogalathekeng founo founong selefounu selefouno
      nomoro nomorong dinomoro nomore palo dipalo leina maina sefane difane imeile emeile imeili aterese atrese lenaneo lenane setifikeiti lengwalo mangwalo
      foromo fomo pasa phasepoto boitšhupo boitshupo boitsebišo boitsebiso bohlatse tumelelo kontraka tumelelano kwano rente ditefo tefelo ditefelo tefišo
      tefiso ranta diranta disente theko ditheko thoto dithoto seswantšho seswantsho mohuta mehuta koloi dikoloi pese thekisi ofisi diofisi lebenkele
      mabenkele lekala kgoro khamphani kgwebo bareki moreki badiriši badirisi modiriši modirisi toropo toropong motse motseng mmila mebila dintlha
      tshedimošo tshedimoso tsebišo tsebiso ditsebišo ditsebiso tokumente ditokumente app inthanete neteweke netweke tsela konope khoutu khoute leswao
      bohodu boradia lekgetho metšhelo metshelo motšhelo motshelo phenšene phensene poledišano poledisano dipoledišano dipoledisano motho batho dilo taba
      ditaba mabaka mokgwa mekgwa ditsela lefelo mafelo palomoka kgopelo dikgopelo keletšo keletso ditokelo tokelo diphošo diphoso tshenyo tlhokomelo nako
      dinako polelo dipolelo karolo dikarolo lentšu lentsu mantšu mantsu sebaka dibaka kopano dikopano nnete therešo thereso kgahlego maemo kgato dikgato
      mahala tlhalošo tlhaloso phetogo diphetogo tšwelopele tswelopele thekišo thekiso ntwa tlaleletšo tlaleletso mohlala mehlala taodišo taodiso setšhaba
      setshaba setsi
    `),
    // Days, hours and months.
    ...list(`
      letšatši letsatsi matšatši matsatsi iri diiri awara diawara motsotso metsotso beke dibeke bekeng kgwedi dikgwedi kgweding ngwaga mengwaga ngogola
      maabane maloba gosasa gosasago kamoso bosasa mesong mosegare mantšiboa mantsiboa mathapama bošego bosego mošupologo mosupologo labobedi laboraro
      labone labohlano mokibelo sontaga lamorena pherekgong hlakola dibokwane hlakubele moranang mopitlo phupu mosegemanye julae agostose lewedi diphalane
      dibatsela manthole bofelong mafelelong mathomong nakong kgauswinyana
    `),
    // Qualities and answers.
    ...list(`
      kgolo golo nyane nyenyane gannyane mpe gampe bobe boima bofefo bohlokwa bohlokwahlokwa bose monate telele kopana tlase ntsho tšhweu tshweu mpsha mphsa
      ntshwa feletšego feletsego botlalo hlakilego maleba tlhaka masweu thata bonolo-nolo hlehle tsweetswee tswee waitse akere bathong banna basadi joo jooo
      iyoo iyoh ijoo agee thobela thobelang lotšhang lotshang lotšha lotsha mošemane mosemane mosetsana ngwanenyana sepedi sesotho leboa sekgowa seburu
      afrika borwa limpopo mopedi bapedi makatša makatsa maketše maketse kgonthe ruriruri ammaruri nolo pedi tharo nne hlano tshela selela seswai senyane
      lesome lekgolo sekete
    `),
    // English and township words.
    ...list(`
      airtime data password otp pin sim network wifi email sms whatsapp online order parcel delivery refund statement invoice appointment booking policy
      claim loan card cash bank electricity token prepaid meter id address branch mara maar mos moss sho sharp sharpo eish yoh yho jo tjo tjoo heita eita
      ekse askies sorry please plz pls ok okay hey hi hello thanks thx dankie fede neh mxm hay yebo hayi danko waitsi hakere skere
    `),
  ],
  namesToo: list(`
    thusang tsebang bolokang kopanang phelang tlhokomelang morwa morwedi morwadi mpho lesedi letago thuso thušo kamogelo kgahlego kgakollo kgoši kgosi
    kgotso khutšo khutso karabo kopano koketso koketšo kgotsofalo kgonthe keletšo botse bonolo bohlale bohlokwa bophelo bokamoso potego polokego poloko
    tefo tefelo tirelo tirišano tirisano tshepišo tshepiso tshwarelo tšhireletšo tshireletšo tshireletso tlhompho hlompho thekgo thekišo theko tokelo toka
    temogo thakgatso thobela mothekgi moagi moeng mohlala mokete mokibelo moloko molao morero moratwa mogau monna mabotse mahlare makoma matsobane nong
    namane pula phetole phetogo phologolo phološo pitso pitšo puku setšhaba tau thaba thabile thebe tsebo tswai tsheko toona teka tema laka lamola lekala
    leeto legae letsema letlalo letlape lentšu lefa kgomo kolobe koma marumo masogo emang ditsela dipuo mašego matla maatla mantsho mabu motlatso ntwa
    monate realeboga kealeboga ngwanake mosima innocent beauty blessing gift given lucky precious princess prince happy joy hope grace patience peace
    goodness victor lena gontse nkwe mpe tshweu melato ntlogeleng
  `),
  names: [
    // Given names.
    ...list(`
      aobakwe boikanyo boipelo boitumelo bokang bonang dikeledi dineo ditebogo ditshepo gomolemo goitsemang goitseone goitsimang ipeleng itumeleng kabelo
      kagiso kagisho karabelo katlego katleho keabetswe kealebogile keamogetse kearabilwe keitumetse kelebogile keneilwe keneiloe keorapetse keotshepile
      kgabo kgalalelo kgaogelo kgaugelo kgomotso kgothatso khomotso kgosietsile kgotlelelo khanyisile khumotso kitso lebo lebogang lebohang lefentse
      lehlogonolo lehlohonolo lerato lesego lethabo letlhogonolo lindelani lorato mahlatse mamello mapaseka maropeng masego matlakala matlhogonolo
      matsheliso matshepo matshidiso mmabatho mmakgomo mmamosa mmapula mmathabo mogomotsi mohau moipone mokgadi mokgethi molebatsi moleboheng morongwa
      morwesi mosa mosidi moshe mosimanegape motheo motlalepula motlatsi motshabi motshewa mpolokeng naledi neo ngwako nonofo nthabiseng nthabeleng nthati
      ntebogeng nteboheng ntsako ntswaki obakeng odirile ofentse olebogeng omphile onalenna onkarabile ontiretse oratile oreneile oteng othusitse otsile
      palesa phenyo phuti phumla pontsho pule puleng puseletso rapelang rapula realeboha reabetswe rebaone rebone refilwe refiloe refentse reitumetse
      relebogile relebohile reneilwe rethabile retshepile rorisang sebabatso seipati sello selloane sentsho sibongiseni tankiso tebatso tebello tebogo
      teboho thabang thabiso thabitha thabo thapelo thato thebogo thembeka theo tholwana tholoana thuli tiisetso tlalane tlotlisang tokollo tlhalefang
      tlhogi tlholo tshegofatso tshego tshenolo tshepang tshepo tsepo tshiamo tsholofelo tumelo tumi tumisang tumisho bathabile botshelo dimakatso ditebatso
      hlabirwa hlengani hlogi hunadi joel jane julius keamogetše kedibone keikantse kganya kgadi kgalema kgaladi kgatla kgethego kgetsi kgoputso kgosigadi
      kgwadi kgwerano khomotjo koena kwena lahliwe lebea lebepe lebitse lehlotlo lekgale lekgowa lekau lesetja lesetša lesiba lesibana maboke mabjale
      machuene madimetja madikela madinoge madintši magauta magoshi mahlako mahlaku mahlodi mahlogonolo mahlori mahwibidu maite makgabo makgala makgale
      makgomo makgoshi makgotso makopi makwena malehu malekutu malerato malesela malesiba malope mamaila mamoloko mamosadi mampe mampuru manaka manare
      mankoko manoko mantwa maphefo maphuti mapitsi mapula mapulane maremadi maruping masegare masekela maserame masilo masindi mathabo mathari mathedimosa
      mathekga matheda mathodi mathukana matibe matjatji matladi matlabo matlou matome matseba matshela mmabotse mmadikeledi mmakgoba mmakoma mmalehu
      mmamotse mmaphala mmaphefo mmapitso mmatlala mmatsatsi modiegi modikwa modipadi modjadji mogale mohlago mohlatlego mohube moditsi mokgaetji
      mokgaetšana mokgobo mokopane mokwadi molatelo molatlhegi molebogeng mologadi moloto monyai mongatane monica mookgo moraka moremadi morufe morwasehla
      mosehla mosibudi moshibudi moshidi mothiba motshedisi mphoyaka mphahlele mpyana nakedi nape napo napjadi nare ngoako ngoanamahlare ngwanamoloto
      ngwakoana ngwanakgosi nkagisang nkele nkgadima nkgapele nkhesane nkwana nkoko noko nkoti ntebatse ntepe ntshebele ntshepeng ntwampe oriel ouma phaahle
      phaladi phasoane phatudi phasha phogole pheladi phokela phukubje phumudi piet pitsi pelonolo pitseng puledi rahab ramadimetja ramaesela ramatsobane
      ramokone raesetja raisibe raseroka ratshidi rebaabetswe rebotile rosina salome sarah saudi sebolaishi sebina sebokana sefora segopotso sekgametsi
      selaelo selina selinah serogole sewela sophy seemole sina tebatjo tebatšo thakudi thandi thabelo theledi thobakgale tholo thoriso thulani thupi
      tinyiko tlakale tlhologelo tlou tšhegofatšo tshikane tumišo tshidiso mamorake ledile lenyatso legoabe lehlabile ramadimetse
    `),
    // Given names from the church register, and of the neighbours.
    ...list(`
      abel abner abraham abram adam agnes albert albertina aletta alfred alice alina amos andreas andries angelina anna annah anthony aron aaron augustina
      beatrice ben benjamin bernard bertha betty caroline catherine cecilia charles charlotte christina christinah constance cornelius daniel david debora
      deborah delia dikgang dinah dora dorah doris dorothea edith edward elias elijah elina elisa elisabeth elizabeth ellen emily emma emmanuel ephraim
      ernest esther eunice eva evelyn ezekiel flora florence frans francina fransina frederick gabriel george gideon gladys godfrey hannah harriet helen
      hendrik henry herman hilda ida ignatius irene isaac isaiah ishmael israel jacob jacobus jacqueline james jan janet jeanette jeremiah jerry johanna
      johannah johannes john jonas jonathan joseph josephina josephine joshua josiah joyce julia juliet justina kate katherine koos lazarus lea leah lettie
      lilian lilly linah lizzie lorraine lucas lucia lucy lukas lydia maggie magdalena magdeline margaret maria mariah martha martin mary mathilda matilda
      matthews maureen mavis meriam michael mina miriam mirriam monicah moses naomi naphtali nelly nelson nicholas nicodemus nora norah obed olga paul
      paulina pauline paulus peter petrus phillip phillemon philemon phineas pieter rachel rebecca rebecka regina richard robert rosemary roslyn ruth
      salomina samson samuel sanah sara silas simon sinah sofia solomon sophia sophie stefaans stephen stephina susan susanna suzan sylvia tabea thelma
      theresa thomas timothy tommy vincent virginia wilhemina willem william winnie yvonne zacharia zachariah zelda kenneth collen collin kevin brian
      patricia sharon tracy tshidi jabulani sibusiso sipho bongani lindiwe nomsa nomvula zanele sizwe themba mandla busisiwe nonhlanhla lungile lwazi
      sibongile thembi zodwa
    `),
    // Surnames.
    ...list(`
      khumalo dlamini nkosi mahlangu ndlovu mabena sithole radebe tshabalala zwane mthembu mazibuko hlongwane nhlapo sibiya msibi mabaso shabalala ngwenya
      mkhize maseko masango baloyi chauke maluleke mathebula mabunda mabasa makhubela nkuna shivambu hlungwani phiri banda moyo sibanda ncube tladi phala
      kekana ledwaba mashaba mashabane masilela malatji malatjie molefe moloi mokoena mofokeng motaung mokwena modise mokgatle mokgosi mokgotho mokone
      molapo molepo mosia mosala motloung motsepe mphela nchabeleng ramaphosa ramathe ramoroka ramokgopa selepe seloane sebola sebata sekgobela thobejane
      thulare leballo lebese lebeloe lekota lekhanya legodi lehoko letsoalo letwaba mabote mabuza madisha madiba madonsela maake mafokate mafora magagula
      magoro mahlatji mahlase makhanya makgatho makgoba makola makua makwela malebana mamabolo manamela mangena mankge maphanga maphosa mapheto marishane
      masemola mashego mashiane mashigo mashile mashilo masekoameng masete mashiloane mathabatha mathibela matlala matsimela mboweni mkhabela mnisi mogotsi
      mokoka mokgoatsane molewa molokwane monareng montsho motau mothapo motlhabi motshega motswaledi nkadimeng nkoana nkoane ntuli phetla phokwane pitje
      pooe ramaila rakgoale rapetswa rathebe sebopela seema sefara segooa sekhukhune sekwati seroka setati setlhare sibeko thamaga tjale tlhabane tsotetsi
      boshielo boshomane chokoe chuene choshi diale dikgale dikotope ditshwene hlahla hlako hlapa hlongwa kabini kgaphola kgaditse kganakga kganyago kgarebe
      kgobe kgoedi kgokong kgopa kgoete kgoadigoadi kgosana kgwale kgwete kobe kobo komane koka komape kwenaite langa leboho lebogo leboya lediga ledimo
      legong lekalakala lekgau lekganyane lekgothoane lekoloane lelaka leolo leope leshaba leshabane leshilo leshoro letageng lephadi maapola mabelebele
      mabilo mabitsela maboa mabusela machaba machaka machete mabje madibana madihlaba madikoto madire madubanya maesela maetisa mafa mafogo mafoko
      mafoloane magakwe magane magolego magongwa magopa magoale mahapa mahasha mahlaba mahlo mahlobogoane mahlokwane mahloana mahloko maifo maifadi maimela
      maja majadibodu makaepea makeke makgalo makgakga makgalemele makgata makgeru makgopa makgoo makgoka makhafola makhubedu makhudu makhura makina makitla
      makofane makoala makobe makotanyane makuwa malahlela malapane malapela maleka malema malepe maloma malomane maloka malose malotane mamadi mamaregane
      mamashela mametja mamogale mampa manakana manala manchidi manganyi mangwato manganye mangoale manthata manyaka mapaila maphaha maphake maphala maphoru
      mapogo maponya mapulana maraba marabe maredi maripane marobela marota maroga marutla masehela masekwameng masenya masera masetla masha mashala
      mashamaite mashatola mashifane mashola mashoene masipa masoga masonga maswanganyi matemane mathale mathabathe matime matjila matjiu matlaila matlapa
      matlebjane matlejoane matloga matjomane matoba matsapola matsaung matsebe matsepe matshipi matshika matsi matuba matuludi maunatlala mawela mehlape
      meela mello mmako mmola mmotla mmushi moabelo mochadibane modiba modika modikoa modipa modipane modisha moela moeketsi moetlo mogano mogashoa mogoboya
      mogofe mogotlane mohale mohlaba mohlabeng mohlake mohlahlo mohlamonyane mohlaloga mohlapamaswi mohlatlole mohlomi mohuba moifo mojapelo mokaba
      mokgalaka mokgala mokgalabone mokganya mokgawa mokgehle mokgoadi mokgobu mokgohloa mokgokong mokgopo mokgotla mokhine mokgwadi mokoatedi mokobodi
      mokobane mokonyama mokwele molaba molabe molatjane molele molemane molokomme monama monene mongalo monkoe monoge monyamane monyebodi monyela
      monyemangene monyepao morema moremi moroaswi morabane moraba morapedi morifi morokolo morudu moropa morwamoche mosehlana moselakgomo moshia moswane
      motadi motene mothata mothoa motimele motlanthe motloutsi motokolo motsei motshana motsoeneng motubatse mpai mphaka mphago mphogo mphoke mphulo
      mukhari nakana ngoepe ngoasheng ngobeni ngwato ngwasheng nkgoeng nkgudi nkhumise nkoe nkopodi nkotsoe nokwane ntjana ntjie ntlhane ntobeng ntshabeleng
      ntsewa ntsoane nyaku nyakale nyathela nyatlo pasha phaka phalane phadu phago phahla phaswana phatlane phashe phatsoane phefadu phihlela phooko phoku
      phologo phoshoko phoshoka pilusa podile pootona poopedi puane rabalao rabothata rachidi rachoene radingoana ragophala ragolane raholane rakgalakane
      rakgotho rakoma ralefatane ralekwa ramabele ramaboea ramafalo ramahlo ramahuma ramakgolo ramalepe ramaifo ramano ramapuputla ramashala ramasobana
      ramathoka ramatlo ramatsoma ramela ramodike ramodipa ramohlale ramokolo ramonetha ramoraswi ramoshaba ramothwala rampedi rampou rangata rapetsoa
      rapholo rasebotsa rasekgala rasekhula ratau ratlou riba sape satekge sathekge seabi seakamela sebashe sebei sebetha sebone sebothoma sechele sefoloshe
      segage segabutla segoale segodi segoapa segolela segone sehata sehlabela sehlola sehoana sekele sekgale sekgota sekgala sekgoka sekgothe sekhaolelo
      sekhula sekoala sekoati sekole sekoma sekonya selahle selala selamolela selapyana seloba selomo semenya semono semosa senamela senoamadi senona senong
      senyatsi senyolo seopa seoloana seota sephaphati sepuru serage serepong serumula setlatjile setlaleleng seshoka seshai sethole setjie setwaba setumu
      shai shabangu shadung shaku sibasa sihlangu sono suping swafo teffo thabethe thantsha thema thipe thibedi thokoane thoka thoke thosago tjatji tjebane
      tjiane tlaka tlomatsana tleane tlhako tlhaku tloubatla tsheola tshehla tshilo tshoshane tsiri
    `),
  ],
  shapes: {
    begins: list(`
      netefat netefad kgonthis kgonthiš kwesis kwešiš hlalosi hlaloši fosaget fošaget nepaget lahleg hlokeg hlokag nteletš nteletse leletš leletsa leledit
      ngongoreg dinomor akhaon tshedimo ikgokag ikgolag ngwadis ngwadiš ingwadis fetišet bušets bušet buseditse lokišit hwets hwetš hwedit nthomel mphoun
      mphone ntshwarel khamphan botsis botšiš somisi šomi boledis belaet rulagan tshwenyeg hlahlob nyakis nyakiš tlalelet
    `),
    ends: list(`
      isisa šiša šiše faditše faditse fatša fatsa isitse išitše išitšwe editše editšwe editse agetše agetse agetšego agetsego ilego etšego etsego itšego
      etšwe itšwe ditšwe tšwago wago šitšwe olotše olotse ollotše elwago antšhitše antshitse šago šang šeng šetša
    `),
  },
  business: list(`
    khamphani khampani kgwebo lebenkele mabenkele kereke phuthego sekolo sekolong kliniki tliniki sepetlele bookelo mokgatlo mekgatlo sehlopha kgoro
    lefapha ofisi panka banka setsi lekgotla mmušo modiriši moreki moeti google facebook whatsapp eskom sassa nsfas vodacom telkom capitec nedbank fnb
    absa mtn mukuru shoprite takealot hollywoodbets betway
  `),
  greetings: phrases(`
    thobela, thobelang, dumela, dumelang, agee, lotšhang, le kae, o kae, le kaaka, o tsogile bjang, le tsogile bjang, re gona, ke gona, ke teng, go lokile,
    ee, e, eya, aowa, aowi, gabotse, hle, hlehle, hle hle, ka kgopelo, kgopelo, ke kgopela, ke kgopela thušo, ke kgopela thuso, tsweetswee, tshwarelo,
    ntshwarele, ntshwareleng, leboga, ke a leboga, kea leboga, ke leboga, bjale, go bjalo, nnete, ruri, hei, heita, eita, ahee, ao, sho, ga go na bothata,
    fela, gape, gomme, eupša
  `),
  sounds: list(`
    um uhm uh mm mmm hmm eh er ah ao oho eish eishh jo joo jooo ijoo tjo tjoo yho yoh iyoh haai
  `),
  // Without the words one also addresses somebody by (`ntate`, `abuti`): the number's `past` knows their numbers.
  relations: list(`
    monna mosadi monnaka mosadiake molekane mogatša mogatsa mogatšake mogatsake mogatšaka mogatsaka mogatšago mokapelo tatago tatagwe tatawešo papa mmago
    mmagwe mmawešo motswadi batswadi morwa morwake morwaka morwae morwedi morwediake morwediaka morwadi morwadiake barwa barwedi ngwana ngwanake ngwanaka
    bana banake banaka lesea kgaetšedi kgaetsedi kgaitšedi kgaitsedi moratho morathoake morathoaka mogolle ngwanešo ngwaneso ngwanabo ngwanešu rangwane
    malome rakgadi mmane mangwane setlogolo ditlogolo motlogolo motswala motswalake matswale mogwe ngwetši mokgonyana mogadibo mogwera bagwera mogweraka
    mokgotse mokgotsi tsala moagišani moagisani moagišane baagišani mookamedi mohlokomedi moetapele mongaka mong-waka baas mothapi mongmošomo mootledi
    baotledi agente agent ejente moemedi baemedi mothuši mothusi bathuši mošomi bašomi mošomi-mmogo mošomišani mosomisani mooki ngaka morutiši morutisi
    titšhere ramolao moreki morekiši mongwaledi moithuti motho batho mongwe molebeledi lephodisa maphodisa molwetši balwetši moamogedi moromedi mohiriši
    mohiri mohlologadi mofepi boyfriend girlfriend
  `),
  others: list(`
    gagwe gago gaago lena gabo
  `),
  // Without `ka` and `me`: they follow what they own, a relation too (`mosadi wa ka`).
  mine: list(`
    nna rena yaka tšaka tsaka yame
  `),
  number: {
    nouns: list(`
      nomoro nomore dinomoro dinomore nomorong mogala megala mogaleng mogalathekeng mogalatheka mohala palo dipalo founo foune fono founong selefouno
      selefounu selefoune sellathekeng thekeng whatsapp
    `),
    vague: list(`
      nomoro nomore dinomoro dinomore nomorong palo dipalo
    `),
    blocked: list(`
      oda otara odara otere oto akhaonto akhaonte akhaontong diakhaonto boitsebišo boitsebiso boitšhupo boitshupo boitsebišong id aidi pasa phasepoto
      pholisi mitara mithara metara metere karata karateng dikarata karete referense tšhupetšo tshupetso tekete thekethe tleleime tleime phasela invoise
      inivoise lenaneotefo risiti rasiti voutšhara vautšhara tokene ranta diranta tšhelete tshelete chelete tefo tefelo ditefo moputso mogolo balanse phini
      pin khoutu khoute otp moithuti baithuti mošomi setifikeiti lengwalo molato kgopelo foromo kontraka inšorense inshorense panka pankeng banka bankeng
      poso koloi
    `),
    request: phrases(`
      nteletše, nteletse, nteletšeng, nteletseng, nteletša, nteletsa, nteletšang, ntetše, ntetsetse, leletša nna, leletsa nna, leletša, leletsa, leletšang,
      leletsang, leletše, letša, letsetsa, mphounele, mphouneleng, mphounela, mphonele, mphoneleng, mphonela, founela, founelang, fonela, founa nna, mpitše,
      mpitšeng, mpitse, mpitseng, nngwalele, nngwaleleng, nkwalele, nthomele molaetša, nthomele molaetsa, nthomele sms, nthomele whatsapp,
      nthomelele molaetša, whatsapp nna, nkhwetše, nkhwetse, nkhwetšeng, nkhwetša, nkhwetsa, le ka nkhwetša, o ka nkhwetša, le ka nkhwetsa, o ka nkhwetsa,
      ka hwetšwa, ke hwetšagala, ke hwetsagala, hwetšagala, hwetsagala, nkgolaganye, nkgokaganye, ikgokaganye le nna, ikgokaganyeng le nna,
      ikgokaganya le nna, ikgolaganye le nna, ikgolaganyeng le nna, ikopanye le nna, kgokagana le nna, ntshware, ntshwareng, ntshwara, le ka ntshwara,
      o ka ntshwara, nnyake, nnyakeng, boledišana le nna, boledisana le nna, bolela le nna, šomiša nomoro, somisa nomoro, šomišang nomoro, šomiša ye,
      somisa ye, šomiša, somisa, šomišang, somisang, diriša, dirisa, leka nomoro, lekang nomoro, leka ye, nomoro ye e lokilego, nomoro ye e nepagetšego,
      nomoro ye kaone, kaone, bokaone, go kaone, mphe mogala, mpheng mogala, nomoro yeo le ka, nomoro yeo o ka, nomoro ye le ka, boela go nna,
      leletša mma wa ka, leletša tate wa ka, leletša mosadi wa ka, leletša monna wa ka, leletša ngwana wa ka, leletša mogatša
    `),
    past: phrases(`
      ke leleditše, ke leleditse, ke leditše, ke leditse, ke ile ka leletša, ke founetše, ke founetse, ke founile, ga ba nteletše, ga ba nteletse,
      ga ba founele, ke leletša, ke leletsa, ge ke leletša, ge ke leletsa, ke dutše ke leletša, ke leka go leletša, ke leka go leletsa, ke lekile go leletša,
      ke lekile go leletsa, ke lekile, re leleditše, ba nteleditše, ba nteleditse, ba leleditše, o nteleditše, o nteleditse, ba mphounetše, ba mphounetse,
      e nteleditše, e nteleditse, ye e nteleditšego, ye e nteleditsego, e nteletšago, ye e nteletšago, ba nteletša, ba nteletsa, o nteletša, o nteletsa,
      o ile a nteletša, ba ile ba nteletša, nteleditšego, nteleditsego, leleditšwe, leleditswe, founetšwe, ke amogetše, ke amogetse, ke hweditše,
      ke hweditse, ke hweditše mogala, ke hweditše molaetša, missed call, ga e arabe, ga e arabje, ga ba arabe, e sa arabego, ga e tsene, ga e lle,
      ga e swarege, e ya go voicemail, voicemail, ba arabile, nomoro ya lena, nomoro ya gago, dinomoro tša lena, dinomoro tsa lena, mogala wa lena, ya lena,
      tša lena, tsa lena, ofisi ya lena, senthara ya megala, tlhokomelo ya bareki, thušo ya bareki, customer care, call centre, call center, toll free,
      helpline, ye le mphilego, yeo le mphilego, ye ba mphilego, ba mphilego, ba mphile, le mphile, ke ya mang, nomoro ya mang, na ke ya lena,
      afa ke ya lena, bohodu, lehodu, boradia, ke rometše, ke rometse, ke rekile, ke reketše, ke rekile airtime, ke lefile, ke lefetše, ke lefela,
      ke tsentše, ke tsentse, ke fošitše, ke fositse, ke rometše motho, nomoro ya mma, nomoro ya mme, nomoro ya tate, nomoro ya ntate, nomoro ya papa,
      mogala wa mma, mogala wa tate, mogala wa ntate, founo ya mma, founo ya ntate, founo ya tate, nomoro ya abuti, nomoro ya ausi, nomoro ya buti,
      nomoro ya sesi, nomoro ya koko, nomoro ya makgolo, nomoro ya rakgolo, mogala wa koko
    `),
    stale: phrases(`
      e be e le, ebe e le, e be ele, e be e le ya ka, e kile ya ba, ya kgale, ya bogologolo, ye ya kgale, ya pele, ya maabane, e sa šomego, e sa somego,
      ye e sa šomego, ye e sa somego, ga e sa šoma, ga e sa soma, ga e šome, ga e some, ga e bereke, e lahlegile, ye e lahlegilego, e lahlegilego,
      e utswitšwe, e utswitswe, e utswitšwego, e hwile, e tswaletšwe, ke e lahlile, ga ke sa e šomiša, ga ke sa e somisa, ga ke sa šomiša, ga ke e šomiše,
      ga ke sa na yona, se leletše, se leletse, se leletšeng, se nteletše, se nteletse, se nteletšeng, se ke wa leletša, se ke wa leletsa, se ke la leletša,
      se ke la leletsa, seke wa leletša, seke wa leletsa, seke la leletsa, seke la leletša, se ke wa nteletša, se ke wa nteletsa, se ke la nteletša,
      se ke la nteletsa, seke wa nteletša, seke wa nteletsa, seke la nteletša, seke la nteletsa, o se ke wa nteletša, le se ke la nteletša,
      le se ke la nteletsa, o seke wa nteletsa, le seke la nteletsa, le se nteletše, le se nteletse, o se nteletše, se šomiše, se somise, se ke wa šomiša,
      se ke wa somisa, se ke la šomiša, se ke la somisa, seke wa somisa, seke la somisa, se founele, se mphounele, ska leletsa, ska leletša, ska founela,
      ska nteletsa, ga e sa le ya ka, ga e sale ya ka, ga se ya ka, gase ya ka, ga se yona, gase yona, e sego, esego, e seng, eseng, ke be ke e šomiša,
      ke be ke e somisa, ke be ke šomiša, ke e fetotše, ke e fetotse, ke fetotše go tšwa, legatong la, bakeng sa
    `),
    second: phrases(`
      ya bobedi, nomoro ya bobedi, yona ya bobedi, ye e latelago, ye ya bobedi, second, ya mafelelo
    `),
    notThis: phrases(`
      se leletše nomoro ye, se leletse nomoro ye, se leletšeng nomoro ye, se ke wa leletša nomoro ye, se ke la leletša nomoro ye, se ke wa leletsa nomoro ye,
      se ke la leletsa nomoro ye, seke wa leletša nomoro ye, seke la leletsa nomoro ye, se nteletše nomorong ye, se nteletse nomorong ye,
      se nteletše mo nomorong ye, se nteletse mo nomorong ye, se ke la nteletša mo nomorong ye, se ke la nteletsa mo nomorong ye,
      seke la nteletsa mo nomorong ye, se šomiše nomoro ye, se somise nomoro ye, se ke la šomiša nomoro ye, se ke la somisa nomoro ye,
      se ke wa šomiša nomoro ye, se ke wa somisa nomoro ye, e sego nomorong ye, esego nomorong ye, e sego ka nomoro ye, esego ka nomoro ye, e sego nomoro ye,
      esego nomoro ye, e seng nomoro ye, nomoro ye ga se ya ka, nomoro ye gase ya ka, nomoro ye ga e šome, nomoro ye ga e some
    `),
    turns: phrases(`
      eupša, eupsa, fela, efela, goba, ka fao, ka gona, ke ka fao, bjale, gona, kaone, bokaone, go kaone, gomme le ka, gomme o ka, gomme nomoro, gomme ya ka,
      go e na le, le ge go le bjalo, ka lebaka leo, ge e se, ge go sa, kudukudu, mara
    `),
    digits: {
      zero: '0',
      nolo: '0',
      lefela: '0',
      noto: '0',
      nngwe: '1',
      tee: '1',
      pedi: '2',
      tharo: '3',
      nne: '4',
      hlano: '5',
      tshela: '6',
      tshelela: '6',
      supa: '7',
      šupa: '7',
      seswai: '8',
      senyane: '9',
      lesome: '10',
    },
    fillers: list(`
      le bjale gape gomme
    `),
    atEnd: phrases(`
      ye e felelago ka, felelago ka, felela ka, e felela ka, felago ka, e felago ka, fela ka, ye e felago ka, mafelelong, ya mafelelo, tša mafelelo,
      tsa mafelelo, dinomoro tša mafelelo, dinomoro tsa mafelelo, bofelong, tša bofelo, tsa bofelo, ya bofelo, tša ka morago
    `),
    atStart: phrases(`
      ye e thomago ka, thomago ka, e thomago ka, thoma ka, e thoma ka, mathomong, tša mathomo, tsa mathomo, ya mathomo ke, tšeo di thomago, ka pele
    `),
  },
  email: {
    nouns: list(`
      imeile imeili imeil emeile emeili emeil e-meile i-meile imeileng emeileng
    `),
    signs: { khutlo: '.', kgutlo: '.' },
    request: phrases(`
      nngwalele, nngwaleleng, nngwalela, ngwalela, ngwalelang, nthomele, nthomeleng, nthomela, nthomelele, nthomeleleng, romelela, romelelang, romela,
      romelang, e romele, e romeleng, e romele go, di romele, le romele, romela go, romela mo, imeila, emeila, šomiša, somisa, šomišang, diriša,
      ikgokaganye le nna, nkhwetše, nkhwetša, nkhwetsa, kaone, bokaone
    `),
    past: phrases(`
      ke romela, ke romella, ke romelela, ke ne ke romela, ke be ke romela, ke ngwadile go, ke ngwaletše, ke ngwaletse, ke le ngwaletše, ke rometše go,
      ke rometse go, ke romeletše, ke lekile, re ngwadile go, ba nngwaletše, ba nthometše, ba nthometse, ke amogetše, ke amogetse, ke hweditše, ke hweditse,
      e boile, ga e tsene, ga ba arabe, imeile ya lena, emeile ya lena, aterese ya lena, ya lena, na ke ya lena, go tšwa go, go tswa go
    `),
  },
  correction: phrases(`
    tshwarelo, ntshwarele, ntshwareleng, aowa, aowi, phošo, phoso, ke phošo, ke phoso, ke dirile phošo, ke dirile phoso, ke fošitše, ke fositse, fošagetše,
    fosagetse, e fošagetše, e fosagetse, ye e fošagetšego, go fošagetše, ga se yona, gase yona, ga se bjalo, gase bjalo, e sego, esego, e seng, eseng,
    ke be ke era, ke era, ke be ke re, ke be ke nyaka go re, ke ra, ke nepagetšego, ye e nepagetšego, ye e nepagetsego, ye e nepagetšego ke,
    le le nepagetšego, ye e lokilego ke, legatong la, bakeng sa, lokiša, lokisa, ke lebetše, ke lebetse, emang, ema pele, kaone
  `),
  not: phrases(`
    ga ke, gake, ga se, gase, ga ke bitšwe, ga ke bitswe, ga se nna, gase nna, e sego, esego, e seng, eseng, ga se leina la ka, se ke wa, se ke la,
    seke wa, seke la, se ka wa, se ka la, o se ke wa, le se ke la, o seke wa, le seke la, o se, le se, o seke, le seke, ska, skaba wa, ga ke nyake,
    gake nyake, ga re nyake, ga ke sa, ga se lona, gase lona
  `),
  yes: phrases(`
    ee, eya, eeya, ee ntate, ee mma, go bjalo, go lokile, go nepagetše, go nepagetse, e nepagetše, e nepagetse, e lokile, o nepile, le nepile, gabotse,
    ke nnete, ke therešo, ke yona, ke lona, ke gona, ruri, ke a dumela, nepagetše, nepagetse, lokile, sharp, sho
  `),
  no: phrases(`
    aowa, aowi, aowaa, awa, aowa hle, aowa ntate, aowa mma, nnyaa, ga se yona, gase yona, ga se nna, gase nna, ga se bjalo, gase bjalo, ga go bjalo,
    ga go a nepagala, e fošagetše, e fosagetse, fošagetše, fosagetse, o fošitše, le fošitše, no, nope
  `),
  ask: {
    reach: phrases(
      `re go leletše, re ka go leletša, re ka go hwetša, re go hwetše, a ka go leletša, re ka go founela, re go founele, o hwetšagala, re go letšetše`,
    ),
    where: phrases(`kae, o dula kae, aterese, toropo efe, motse ofe`),
    words: phrases(`
      ka kgopelo, kgopelo, ke kgopela, nka kgopela, re kgopela, re ka kgopela, nka tseba, nka hwetša, nka hwetsa, re ka hwetša, na, afa, na nka, na o ka,
      na le ka, na re ka, hle, tsweetswee, mang, eng, neng, efe, ofe, lefe, kae, bjang, tlatša, tlatsa, tlatšang, ngwala, ngwalang, tsenya, tsenyang, romela,
      fa, efa, mphe, mpheng, re fe, neela, bolela, re botše, re botse, mpotše, mpotse, netefatša, netefatsa, kgonthiša, tlogela, hlokega, re hloka, ke hloka,
      re nyaka, ke nyaka, ya gago, la gago, sa gago, tša gago, tsa gago, a gago
    `),
    who: phrases(`
      o nka re o mang, re botšiše mang, re botsise mang, re nyake mang, re boledišane le mang, re bolele le mang, re bitše mang, re bitse mang,
      re leletše mang, re leletse mang, re ngwale mang, ke ngwale mang, re reng leina, leina lefe, leina la gago ke lefe, leina ke mang, o mang, le mang,
      ke mang, ke bolela le mang, re bolela le mang, ke boledišana le mang, re boledišana le mang, ke boledisana le mang, re boledisana le mang,
      ke ngwalelana le mang, ke bua le mang, o bitšwa mang, o bitswa mang, o bitšwa bjang, nka go bitša mang, nka go bitša bjang, nka go bitsa mang,
      re go bitše mang, re ka go bitša mang, re ka go bitsa mang, leina la gago ke mang, itsebiše, itsebise, itsebišeng, ipolele, yo a bolelago ke mang,
      ke thuša mang, ke thusa mang, ke mang yo
    `),
    name: phrases(`
      leina, maina, leina la gago, maina a gago
    `),
    given: phrases(`
      leina la mathomo, leina la gago la mathomo, leina la pele, leina la gago la pele, maina a mathomo
    `),
    surname: phrases(`
      sefane, fane, difane, sefane sa gago
    `),
    details: phrases(`
      dintlha, dintlha tša gago, dintlha tsa gago, dintlha tša kgokagano, dintlha tša kgokaganyo, tshedimošo ya gago, tshedimoso ya gago,
      boitsebišo bja gago
    `),
    your: phrases(`
      ya gago, la gago, sa gago, tša gago, tsa gago, a gago, ba gago, mogala wa gago, ya lena, la lena, sa lena, tša lena, tsa lena, wena, lagago, yagago
    `),
    other: phrases(`
      leina la khamphani, leina la kgwebo, leina la lebenkele, leina la sekolo, leina la mmila, leina la toropo, leina la motse, leina la panka,
      leina la lekala, leina la kereke, leina la kliniki, leina la tliniki, leina la bookelo, leina la sepetlele, leina la mpša, leina la sehlare,
      leina la setheo, leina la mongmošomo, nomoro ya lebenkele, nomoro ya khamphani, nomoro ya sekolo, yo a amogelago, yo a tlago amogela, o tlago amogela,
      yo a tlago tšea, yo a romelago, leina la gagwe, sefane sa gagwe, nomoro ya gagwe, mogala wa gagwe
    `),
    confirm: phrases(`
      akere, a kere, akere ke yona, na go nepagetše, na e nepagetše, nepagetše, nepagetse, na go lokile, na ke yona, afa ke yona, ke yona, na ke nnete,
      ke nnete, na go bjalo, go bjalo, nomoro ye, nomoro yeo, nomoro ya gago, e sa le, sa šoma, re leletše, re go leletše, re ka go leletša,
      re ka go leletsa, leletša mo, leletša go, re šomiše, šomiša, somisa, imeile ya gago, emeile ya gago, re romele, netefatša, netefatsa, kgonthiša,
      gabotse
    `),
  },
});
