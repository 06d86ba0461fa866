import { language, list, phrases } from './language.ts';

/** Setswana as it is written in South Africa and in Botswana. */
export const tn = language({
  code: 'tn',
  country: 'ZA',
  name: {
    strong: phrases(`
      lebitso la ka ke, lebitso laka ke, lebitso la me ke, lebitso lame ke, lebitso ke, leina la me ke, leina lame ke, leina la ka ke, leina laka ke,
      leina la me ka botlalo ke, leina la me la ntlha ke, leina la me e le, leina la me ene ke, leina lame e le, leina la me, leina lame, leina ke,
      leina lone ke, maina a me ke, maina ame ke, maina a ka ke, maina a me ka botlalo ke, maina a me, maina ame, maina ke, leina le sefane sa me ke,
      leina le sefane ke, maina le sefane ke, leina la me le sefane ke, ke bidiwa, kebidiwa, ke bitswa, ke ipitsa, ke nna yo o bidiwang, ke teilwe,
      ke filwe leina la, ke reilwe, o bua le, lo bua le, le bua le, o buisana le, lo buisana le, o kwalelana le
    `),
    weak: phrases(`
      ke nna, kenna, nna ke, nnake, nna ke le, go kwala, ke ikitsise ke, fa ke
    `),
    copula: phrases(`
      ke, nna
    `),
    nick: phrases(`
      mpitse, mpitseng, mpitsa, o ka mpitsa, lo ka mpitsa, le ka mpitsa, ba mpitsa, batho ba mpitsa, botlhe ba mpitsa, ditsala di mpitsa, ke itsege ka la,
      ke itsege ka, ke itsege jaaka, ke itsiwe ka, ke tlwaelegile ke le, leina la tshotlo ke, leina la metlae ke
    `),
    label: phrases(`
      leina, maina, leina la ntlha, leina le sefane, maina le sefane, leina ka botlalo, maina ka botlalo, maina ka bottlalo, leina la moreki, go bua
    `),
    surname: phrases(`
      sefane, sefane sa me ke, sefane same ke, sefane sa ka ke, sefane sa me, sefane same, sefane ke, sefane sone ke, fane, fane ya me ke, fane yame ke,
      fane ke, ka sefane ke, ka sefane, ke wa ga, ke wa ko ga, ke wa lelapa la, ke wa losika lwa, leina la bofelo ke
    `),
    closers: phrases(`
      ke leina la me, ke leina lame, ke leina la ka, ke maina a me, ke sefane sa me, ke nna, kenna, mo, fano, ke nna ke buang, ke nna yo o buang,
      ke nna yo o kwalang, yo o buang, o a bua, ke ene yo o buang
    `),
    signoffs: phrases(`
      ka boikokobetso, ka tlotlo, ka tlotlo e kgolo, ka tlhompho, wa lona, wa gago, ke wa lona, ka ditebogo, ka tebogo, ke nna wa lona, leboga, ke leboga,
      ke a leboga, kea leboga, re a leboga, ke leboga thata, ke lebogile, nna yo, go kwala, e kwadilwe ke
    `),
    borrowed: phrases(`
      ke dirisa mogala wa mm*, ke dirisa mogala wa mo*, ke dirisa mogala wa ma*, ke dirisa mogala wa ng*, ke dirisa mogala wa nt*, ke dirisa mogala wa nk*,
      ke dirisa mogala wa ga*, ke dirisa mogala wa r*, ke dirisa mogala wa t*, ke dirisa founo ya mm*, ke dirisa founo ya mo*, ke dirisa founo ya ma*,
      ke dirisa founo ya ng*, ke dirisa founo ya nt*, ke dirisa founo ya nk*, ke dirisa founo ya ga*, ke dirisa founo ya r*, ke dirisa founo ya t*,
      ke dirisa phone ya mm*, ke dirisa phone ya mo*, ke dirisa phone ya ma*, ke dirisa phone ya ng*, ke dirisa phone ya nt*, ke dirisa phone ya nk*,
      ke dirisa phone ya ga*, ke dirisa phone ya r*, ke dirisa phone ya t*, ke dirisa nomoro ya mm*, ke dirisa nomoro ya mo*, ke dirisa nomoro ya ma*,
      ke dirisa nomoro ya ng*, ke dirisa nomoro ya nt*, ke dirisa nomoro ya nk*, ke dirisa nomoro ya ga*, ke dirisa whatsapp ya mm*,
      ke dirisa whatsapp ya mo*, ke dirisa whatsapp ya ma*, ke dirisa whatsapp ya ng*, ke dirisa whatsapp ya nt*, ke dirisa whatsapp ya nk*,
      ke dirisa whatsapp ya ga*, ke kwala ka mogala wa mm*, ke kwala ka mogala wa mo*, ke kwala ka mogala wa ma*, ke kwala ka mogala wa ng*,
      ke kwala ka mogala wa nt*, ke kwala ka mogala wa nk*, ke kwala ka mogala wa ga*, ke kwala ka founo ya mm*, ke kwala ka founo ya mo*,
      ke kwala ka founo ya ma*, ke kwala ka founo ya ng*, ke kwala ka founo ya nt*, ke kwala ka founo ya nk*, ke kwala ka founo ya ga*,
      ke kwala ka phone ya mm*, ke kwala ka phone ya mo*, ke kwala ka phone ya ma*, ke kwala ka phone ya ng*, ke kwala ka phone ya nt*,
      ke kwala ka phone ya nk*, ke kwala ka phone ya ga*, ke mogala wa mm*, ke mogala wa mo*, ke mogala wa ma*, ke mogala wa ng*, ke mogala wa nt*,
      ke mogala wa nk*, ke mogala wa ga*, ke mogala wa r*, ke founo ya mm*, ke founo ya mo*, ke founo ya ma*, ke founo ya ng*, ke founo ya nt*,
      ke founo ya nk*, ke founo ya ga*, ke founo ya r*, ke phone ya mm*, ke phone ya mo*, ke phone ya ma*, ke phone ya ng*, ke phone ya nt*, ke phone ya nk*,
      ke phone ya ga*, ke phone ya r*, ke whatsapp ya mm*, ke whatsapp ya mo*, ke whatsapp ya ma*, ke whatsapp ya ng*, ke whatsapp ya nt*,
      ke whatsapp ya nk*, ke whatsapp ya ga*, ke adimile mogala, ke adimile founo, ke adimile phone, ga se mogala wa me, gase mogala wa me,
      ga se founo ya me, gase founo ya me, ga se phone ya me, gase phone ya me, founo e ga se ya me, founo e gase ya me, mogala o ga se wa me,
      mogala o gase wa me, ga se leina la me, gase leina la me, leina leo ga se la me, leina leo gase la me, leina le ga se la me, leina le gase la me,
      profile ga se ya me, profile gase ya me, profaele ga se ya me
    `),
    notMe: phrases(`
      yoo ga se nna, yoo gase nna, ga se nna yoo, gase nna yoo, ga se nna motho yoo, gase nna motho yoo, ga ke ene, gake ene, ga ke motho yoo,
      o fositse motho, lo fositse motho, le fositse motho, o fositse nomoro, lo fositse nomoro, le fositse nomoro, nomoro e e fosagetseng, ke motho osele,
      ke motho o mongwe
    `),
    mentions: phrases(`
      dumela, dumelang, leboga, ke leboga, kea leboga, ke a leboga, re leboga, re a leboga, intshwarele, tshwarelo, go tswa go, go tswa kwa go, tswa go,
      bua le, buile le, ke buile le, go bua le, buisana le, leletsa, leleditse, founela, founetse, botsa, boditse, emetse, mo boemong jwa, boemong jwa,
      ka leina la, mo leineng la, go, le, ya, wa, la, sa, tsa, ba, lwa, jwa, thusa, thusitswe ke, ke thusitswe ke, romelela, rometse, mo fe, mo neye, bitsa,
      a re ke, o re ke, ba re ke, a itse ke, o itse ke, a rile ke, o rile ke, o ipitsa, o bidiwa, leina la gagwe ke, o ka re ke, okare ke, e kete ke,
      ekete ke, jaaka
    `),
    places: phrases(`
      mo, kwa, ko, kwa go, go la, mo motseng wa, mo toropong ya, mo kgaolong ya, mo lefelong la, ga, ke nna kwa, ke nna mo, ke nna ko, ke dula, ke dula kwa,
      ke dula mo, ke tswa, ke tswa kwa, ke tswa ko, ke tswelela kwa, lekaleng la, toropong ya, motseng wa, kgaolong ya, profenseng ya, go ya, kwa motseng wa
    `),
  },
  titles: list(`
    nkoko koko mmemogolo mmamogolo rremogolo ntatemogolo mokhanselara moporofeti moporofeta moapostolo moefangedi modulasetulo tona motlotlegi tlhogo rre
    rra rrê mma mme mmê mmè ntate morena mohumagadi mofumagadi mohumagatsana moruti ngaka mong moh mof moporofesara morutabana titshere kgosi kgosikgadi
    abuti ausi buti sesi bra sis
  `),
  words: [
    // Joining words, concords and pronouns.
    ...list(`
      ke ka ga go gore gonne gongwe gone gona gape gapegape gotlhe gotlhelele bo ba baa bao bano bone bona botlhe botlhelele boo bogolo bokana di ding
      dingwe dife dipe ele ene ena eo eno enwa eng epe ebile efe ao ano are fa fao fano faele fale fela felafela fo foo fong jaaka jaana jaanong jalo jang
      jwa jwa-me jwang kae kana kante kgotsa kgakala la lame lao leno lena le lo lona lone lotlhe lwa lwa-me mang bomang mo moo mono mole mme mmogo nna
      nnake na naa ne nngwe ngwe ntle ntlha nne ope one ono ofe pele morago pila re rona roo rotlhe sa same sena seno seo sepe sone sotlhe sengwe se tla tlo
      tsa tsame tse tseno tseo tsone tsotlhe tsena wa wame wena ya yame yo yone yona yotlhe yoo yono ee eya nnyaa nyaa nnya nya nnyaya ko kwa kwano koo kwaa
      teng fa-e-se fase fatlase godimo gaufi gangwe gantsi gannye gantsinyana go-tswa letsatsing ntswa ntse nang nale ntlheng ruri tota totatota tlhe hee
      le-fa lefa lefale lefoo mogongwe motlhamongwe kgantele kgantelenyana maloba gompieno gompiano gompijeno janong bogologolo santse esale ise iseng
      ke-gore ka-jalo boela bakeng sentle sentlentle sekae
    `),
    // What one says of oneself, written in one.
    ...list(`
      kea keya keile ketla ketlile kebatla kekopa ketlhoka kesa kene kena ganke gake gakena gakeitse gakebatle ganka gare gaise gaa kaba nka nke nkile nkase
      nkeke nkopa nthuse nthusa nthuseng mphe mpha mphang mpheng nneye nnaya nneyeng mpolelele mpolelela mpontshe mpontsha mpotse ntetle nthomele nthomelele
      nthomeleng intshwarele ntshwarele nteletse nteletseng nteletsa nkutlwe nkutlwa nkemele nkise nkadime ntlogele ntlogeleng ntebale mpone mpona mponang
      ntshwenya ntshwentse nkgolaganye nkgokaganye nkitsise itsiseng ntletlelele
    `),
    // What one does and what happens.
    ...list(`
      patala patale patalang pataleng patetse patetseng kensela kensele kenselang kenseleng kensetse kensetseng blokile bloketse blokilwe bloka bloke
      blokang blokeng logile loga loge logang logeng resetile resete tjhentjha tjhentjhe tjhentjhang tjhentjheng tjhentjhile tjhentjhileng tšhentšha
      tšhentšhe tšhentšhang tšhentšheng tšhentšhile tšhentšhileng chencha chenche chenchang chencheng chenchile chenchileng daonlouta daonloute daonloutang
      daonlouteng klika klike klikang klikeng klikile klikileng tobetsa tobetse tobetsang tobetseng tobeditse tobeditseng apolouta apoloute apoloutang
      apolouteng apdeita apdeite apdeitang apdeiteng swaepa swaepe swaepang swaepeng swaepile hekile hekilwe skema skeme skemang skemeng skemile skemileng
      skhema skheme skhemang skhemeng bora bore borang boreng borile borileng tšeka tšeke tšekang tšekeng tšekile tšekileng tjheka tjheke tjhekang tjhekeng
      tjhekile tjhekileng cheka cheke chekang chekeng chekile chekileng fila file filang fileng lopa lope lopang lopeng lopile lopileng bolokolla bolokolle
      bolokollang bolokolleng solofela solofele solofelang solofeleng solofetse solofetseng leta lete letang leteng letile letileng letetse letetseng kile
      bile rile setse tshaba tshabe tshabang tshabeng tshabile tshabileng tshoga tshoge tshogang tshogeng tshogile tshogileng tena tene tenang teneng tenne
      tenneng kgobega kgobege kgobegang kgobegeng kgobegile kgobegileng tlhobaela tlhobaele tlhobaelang tlhobaeleng tlhobaetse tlhobaetseng kgotsofala
      kgotsofale kgotsofalang kgotsofaleng kgotsofetse kgotsofetseng kgotsofatsa kgotsofatse kgotsofatsang kgotsofatseng kgotsofaditse kgotsofaditseng
      tswelela tswelele tswelelang tsweleleng tswelletse tswelletseng tlhatloga tlhatloge tlhatlogang tlhatlogeng tlhatlogile tlhatlogileng fologa fologe
      fologang fologeng fologile fologileng tsietsa tsietse tsietsang tsietseng tsieditse tsieditseng tsiediwa tsiediwe tsiediwang tsiediweng tsieditswe
      fora fore forang foreng forile forileng forilwe tshega tshege tshegang tshegeng huduga huduge hudugang hudugeng hudugile hudugileng etela etele
      etelang eteleng etetse etetseng anaanela anaanele anaanelang anaaneleng anaanetse anaanetseng didimala didimale didimalang didimaleng didimetse
      didimetseng gakolola gakolole gakololang gakololeng gakolotse gakolotseng itsise itsisitse itsisitseng itsisiwa itsisiwe itsisiwang itsisiweng begela
      begele begelang begeleng begetse begetseng beetswe ikopela ikopele ikopelang ikopeleng latola latole latolang latoleng latotse latotseng sala sale
      salang saleng setseng kolota kolote kolotang koloteng kolotile kolotileng amega amege amegang amegeng amegile amegileng tshwaelwa tshwaelwe
      tshwaelwang tshwaelweng amogelwa amogelwe amogelwang amogelweng nnela nnele nnelang nneleng emetseng iphitlhela iphitlhele iphitlhelang iphitlheleng
      iphitlhetse sokola sokole sokolang sokoleng sokotse sokotseng batla batle batlang batleng batlile batlileng kopa kope kopang kopeng kopile kopileng
      tlhoka tlhoke tlhokang tlhokeng tlhokile tlhokileng tlhokana tlhokane tlhokanang tlhokaneng tlhokanye tlhokanyeng tlhokega tlhokege tlhokegang
      tlhokegeng tlhokegile tlhokegileng rata rate rateng ratile ratileng utlwa utlwe utlwang utlweng utlwile utlwileng tlhaloganya tlhaloganye
      tlhaloganyang tlhaloganyeng tlhalogantse tlhalogantseng itse itsile itsileng itsi bua buile buileng buisana buisane buisanang buisaneng leletsa
      leletse leletsang leletseng leleditse leleditseng leleditswe leleditsweng letsa letse letsang letseng leditse leditseng founa foune founang founeng
      founile founileng founela founele founelang founeleng founetse founetseng romela romele romelang romeleng rometse rometseng rometswe rometsweng
      romelela romelele romelelang romeleleng romeletse romeletseng thusa thuse thusang thuseng thusitse thusitseng thusitswe thusitsweng filwe filweng naya
      naye nayang nayeng neile neileng neilwe neilweng neela neele neelang neeleng neetse neetseng boneng bonwe bonweng bonala bonale bonalang bonaleng
      bonetse bonetseng amogela amogele amogelang amogeleng amogetse amogetseng duela duele duelang dueleng duetse duetseng duetswe duetsweng patela patele
      patelang pateleng lefe lefang lefeng lefile lefileng reka reke rekang rekeng rekile rekileng rekisa rekise rekisang rekiseng rekisitse rekisitseng
      tsenya tsenye tsenyang tsenyeng tsentse tsentseng tsentswe tsentsweng ntsha ntshe ntshang ntsheng ntshitse ntshitseng ntshitswe ntshitsweng goga goge
      gogang gogeng gogile gogileng gogilwe gogilweng dira dire dirang direng dirile dirileng dirilwe dirilweng diragala diragale diragalang diragaleng
      diragetse diragetseng dirisa dirise dirisang diriseng dirisitse dirisitseng dirisiwa dirisiwe dirisiwang dirisiweng bereka bereke berekang berekeng
      berekile berekileng boa boile boileng busa buse busang buseng busitse busitseng busetsa busetse busetsang busetseng buseditse buseditseng tlile
      tlileng tswa tswe tswang tsweng tswile tswileng dula dule dulang duleng dutse dutseng ntseng ema eme emeng emela emele emelang emeleng emetse emisa
      emise emisang emiseng emisitse emisitseng leka leke lekang lekeng lekile lekileng lekola lekole lekolang lekoleng lekotse lekotseng botsa botse
      botsang botseng boditse boditseng botsolotsa botsolotse botsolotsang botsolotseng araba arabe arabang arabeng arabile arabileng arabilwe arabilweng
      kwala kwale kwalang kwaleng kwadile kwadileng kwadilwe kwadilweng ikwadisa ikwadise ikwadisang ikwadiseng ikwadisitse ikwadisitseng kwadisa kwadise
      kwadisang kwadiseng kwadisitse kwadisitseng bala bale balang baleng badile badileng akanya akanye akanyang akanyeng akantse akantseng gakologelwa
      gakologelwe gakologelwang gakologelweng lebala lebale lebalang lebaleng lebetse lebetseng lebetswe lebetsweng gopola gopole gopolang gopoleng gopotse
      gopotseng tswala tswale tswalang tswaleng tswetse tswetseng tswetswe tswetsweng bula bule bulang buleng butse butseng phimola phimole phimolang
      phimoleng phimotse phimotseng tlhalosa tlhalose tlhalosang tlhaloseng tlhalositse tlhalositseng netefatsa netefatse netefatsang netefatseng
      netefaditse netefaditseng tlhomamisa tlhomamise tlhomamisang tlhomamiseng tlhomamisitse tlhomamisitseng fetola fetole fetolang fetoleng fetotse
      fetotseng fetoga fetoge fetogang fetogeng fetogile fetogileng fetisetsa fetisetse fetisetsang fetisetseng fetiseditse fetiseditseng baakanya baakanye
      baakanyang baakanyeng baakantse baakantseng siama siame siamang siameng fosa fose fosang foseng fositse fositseng fosagala fosagale fosagalang
      fosagaleng fosagetse fosagetseng nepagala nepagale nepagalang nepagaleng nepagetse nepagetseng nepa nepe nepang nepeng latlha latlhe latlhang latlheng
      latlhile latlhileng latlhega latlhege latlhegang latlhegeng latlhegile latlhegileng latlhegelwa latlhegelwe latlhegelwang latlhegelweng latlhegetswe
      latlhegetsweng utswa utswe utswang utsweng utswitse utswitseng utswitswe utswitsweng lwala lwale lwalang lwaleng lwatse lwatseng lapa lape lapang
      lapeng lapile lapileng kwata kwate kwatang kwateng kwatile kwatileng galefa galefe galefang galefeng galefile galefileng tenega tenege tenegang
      tenegeng tenegile tenegileng itumela itumele itumelang itumetse swaba swabe swabang swabeng swabile swabileng leba lebe lebang lebeng lebile lebileng
      simolola simolole simololang simololeng simolotse simolotseng simologa simologe simologang simologeng fetsa fetse fetsang fetseng feditse feditseng
      fele felang feleng fedile fedileng khutla khutle khutlang khutleng khutlisa khutlise khutlisang khutliseng tlogela tlogele tlogelang tlogeleng
      tlogetse tlogetseng tsamaya tsamaye tsamayang tsamayeng tsamaile tsamaileng goroga goroge gorogang gorogeng gorogile gorogileng fitlha fitlhe fitlhang
      fitlheng fitlhile fitlhileng fitlhelela fitlhelele fitlhelelang fitlheleleng fitlheletse fitlheletseng leboga leboge lebogeng kgona kgone kgonang
      kgoneng kgonne kgonneng kgonega kgonege kgonegang kgonegeng tshwanela tshwanele tshwanelang tshwaneleng tshwanetse tshwanetseng laela laele laelang
      laeleng laetse laetseng tlhagelela tlhagelele tlhagelelang tlhageleleng tlhageletse tlhageletseng tlhaga tlhage tlhagang tlhageng tsene tsenang
      tseneng tlatsa tlatse tlatsang tlatseng tladitse tladitseng supa supe supang supeng supile supileng bontsha bontshe bontshang bontsheng bontshitse
      bontshitseng isa isitse isitseng tlisa tlise tlisang tliseng tlisitse tlisitseng adima adime adimang adimeng adimile adimileng hira hire hirang hireng
      hirile hirileng gana gane ganang ganeng ganne ganneng dumela dumele dumelang dumeleng dumetse dumetseng dumelela dumelele dumelelang dumeleleng
      dumeletse dumeletseng letla letle letlang letleng letlile letlileng letlelela letlelele letlelelang letleleleng letleletswe letleletsweng tsaya tsaye
      tsayang tsayeng tsere tsereng tserwe tserweng baya baye bayang bayeng beile beileng ngongorega ngongorege ngongoregang ngongoregeng ngongoregile
      ngongoregileng ipelaetsa ipelaetse ipelaetsang ipelaetseng lela lele lelang leleng ledile ledileng tshwenya tshwenye tshwenyang tshwenyeng tshwentse
      tshwentseng tshwenyega tshwenyege tshwenyegang tshwenyegeng tshwenyegile tshwenyegileng palelwa palelwe palelwang palelweng paletswe paletsweng pala
      pale palang paleng padile padileng tlhokomela tlhokomele tlhokomelang tlhokomeleng robala robale robalang robaleng robetse robetseng ja jele jeleng
      bolelela bolelele bolelelang boleleleng boleletse boleletseng bolela bolele bolelang boleleng boletse boletseng raya raye rayang rayeng rileng tshela
      tshele tshelang tsheleng tshedile tshedileng tshepa tshepe tshepeng tshepisa tshepise tshepisang tshepiseng tshepisitse tshepisitseng oketsa oketse
      oketsang oketseng okeditse okeditseng fokotsa fokotse fokotsang fokotseng fokoditse fokoditseng kopanya kopanye kopanyang kopanyeng kopantse
      kopantseng ikgolaganya ikgolaganye ikgolaganyang ikgolaganyeng ikgolagantse ikgolagantseng kgolagana kgolagane kgolaganang kgolaganeng ikgokaganya
      ikgokaganye ikgokaganyang ikgokaganyeng ikopanya ikopanye ikopanyang ikopanyeng tlhatlhoba tlhatlhobe tlhatlhobang tlhatlhobeng tlhatlhobile
      tlhatlhobileng rulaganya rulaganye rulaganyang rulaganyeng rulagantse rulagantseng senya senye senyang senyeng sentse sentseng senyega senyege
      senyegang senyegeng senyegile senyegileng kgaola kgaole kgaolang kgaoleng kgaotse kgaotseng kgaotswe kgaotsweng kgaoga kgaoge kgaogang kgaogeng
      kgaogile tima time timang timeng timile timileng tshwara tshware tshwarang tshwareng tshwere tshwereng tshwarwa tshwarwang tshwarega tshwarege
      tshwaregang tshwaregeng tshwarela tshwarele tshwarelang tshwareleng tshwaretse tshwaretseng itlhaganela itlhaganele itlhaganelang itlhaganeleng
      itlhaganetse itlhaganetseng potlaka potlake potlakang potlakeng batlisisa batlisise batlisisang batlisiseng boloka boloke bolokang bolokeng bolokile
      bolokileng bitsa bitse bitsang bitseng bitsitse bitsitseng lemoga lemoge lemogang lemogeng lemogile lemogileng utlwala utlwale utlwalang utlwaleng
      nyala nyale nyalang nyaleng nyetse nyetseng nyadiwa nyadiwe nyadiwang nyadiweng bega bege begang begeng begile begileng tlhopha tlhophe tlhophang
      tlhopheng tlhophile tlhophileng tshameka tshameke tshamekang tshamekeng tlola tlole tlolang tloleng phakela phakele phakelang phakeleng ithuta ithute
      ithutang ithuteng ithutile swa sule suleng itlhophela itlhophele itlhophelang itlhopheleng tlholoba tlholobe tlholobang tlholobeng tlhoma tlhome
      tlhomang tlhomeng kgala kgale kgalang kgaleng ntshetsa ntshetse ntshetsang ntshetseng
    `),
    // Things one writes to a company about.
    ...list(`
      akhaonto akhaonte akhaontong diakhaonto madi madinyana tšhelete tshelete chelete motlakase motlakaseng metsi metsing sekoloto dikoloto molato melato
      kadimo dikadimo moputso meputso dituelo tuelelo tefelo ntlo ntlong matlo legae gae sekolo sekolong dikolo tliniki tleliniki kliniki bookelo kokelo
      sepatela molemong melemo dipilisi banka bankeng karata karateng karete dikarata phasewete phasewede lefoko-khupamarama khunololamoraba khupamarama
      phasela diphasela poso posong tekete ditekete thekete leeto maeto mosepele tirong ditiro mmereko ditirelo tshebeletso inshorense inšorense
      inshorentshe pholisi molaotheo polisi tleleimi topo ngongorego dingongorego tletlebo bothata mathata mathateng potso dipotso dikarabo molaetsa
      melaetsa mogala megala mogaleng mogalathekeng mogala-wa-letheka founo founong selefounu selefouno nomoro nomorong dinomoro nomore palo dipalo leina
      maina sefane difane imeile emeile imeili aterese atrese lenaane lenane setifikeiti setifikeite lokwalo lekwalo makwalo makwalo-tlhomo foromo fomo pasa
      pasapoto boitshupo bosupi tumalano konteraka tumelano rente khiro ranta diranta disente pula dipula theko ditheko thoto dithoto setshwantsho
      ditshwantsho mofuta mefuta koloi dikoloi bese thekisi ofisi diofisi lebenkele mabenkele lekalana lefapha khampani dikhampani kompone kgwebo bareki
      moreki badirisi modirisi toropo toropong motse motseng mmila mebila dintlha tshedimosetso tlhaeletsano lesedi tokomane ditokomane app inthanete
      neteweke netweke tsela konopo khoutu khoute letshwao bogodu boferefere bonokwane lekgetho makgetho phenšene phenshene madi-a-bogodi puisano dipuisano
      motho batho selo dilo kgang dikgang lebaka mabaka mokgwa mekgwa ditsela lefelo mafelo lebati palogotlhe kopo dikopo kgakololo dikgakololo tshwanelo
      ditshwanelo phoso diphoso tshenyo tlhokomelo nako dinako puo dipuo karolo dikarolo lefoko mafoko tshono ditshono kopano dikopano nnete boammaaruri
      kgatlhego maemo kgato dikgato tshekatsheko ditlhwatlhwa tlhwatlhwa ditefiso tefiso lotseno mogwebi moadimi tlhaloso ditlhaloso thekiso-ya diphetogo
      phetogo tswelelopele
    `),
    // Days, hours and months.
    ...list(`
      letsatsi malatsi matsatsi ura diura oura dioura iri diiri motsotso metsotso beke dibeke bekeng kgwedi dikgwedi kgweding ngwaga dingwaga ngogola
      maabane ka-moso kamoso moso mosong phakelo motshegare maitseboa maitsiboa bosigo bosasa gosasa mosupologo labobedi laboraro labone labotlhano
      lamatlhatso matlhatso tshipi sontaga sontaha laboratlhano ferikgong tlhakole mopitlwe moranang motsheganong motsheganang seetebosigo phukwi phatwe
      lwetse diphalane ngwanatsele ngwanaitseele sedimonthole bofelong bonako ka-bonako bonakonyana
    `),
    // Qualities and answers.
    ...list(`
      kgolo golo golwane thata thatathata bonnye nnye nnyane botlhoko botlhokwa botoka bobe bosula molemolemo monate telele khutshwane khutshwanyane tlase
      ntsho tshweu ntšhwa ntshwa mpsha botlalo feletseng masweu maswe bokete motlhofo bonolo-nolo tswee tsweetswee tsweetsweetlhe tsweeetswee waitse akere
      akareng bathong banna basadi borra bomma hei iyoo joo jooo kgothao ijoo wee mosimane mosetsana ngwanyana setswana sekgoa sekgowa seburu aforika borwa
      botswana motswana batswana gaborone ammaaruri ammaruri makatsang gakgamatsa gakgametse ntshwareng tlhaloganyesega nolo lefela bongwe pedi tharo tlhano
      thataro robedi robobedi robongwe robonngwe lesome lekgolo sekete
    `),
    // English and township words.
    ...list(`
      airtime data password otp pin sim network wifi email sms whatsapp online order parcel delivery refund statement invoice appointment booking policy
      claim loan card cash bank electricity token prepaid meter id address branch mara maar mos moss sho sharp sharpo eish yoh yho jo tjo tjoo aowa heita
      eita ekse askies sorry please plz pls ok okay hey hi hello thanks thx dankie fede neh mxm hay yebo hayi danko waitsi hakere skere
    `),
  ],
  namesToo: list(`
    thusang tsebang bolokang kopanang phelang tlhokomelang morwadi monnapula mosadinyana morwa mpho lesedi thuso tiro tirelo tuelo tefo tlamelo tshimologo
    tshepiso tshireletso tshwanelo karabo kopano kgakololo kgosi kgotso khumo gosiame botlhale botlhokwa botshelo botho bontle botle bonolo bofelo bafana
    bame dirang ditiro dithapelo emang legae leeto letsholo lefika maatla maikutlo maitseo maduo mabedi moagi mothusi modisa moratiwa morero mogoma monosi
    moloko mosimane neelo nthusang pula polokego poloko pholo popo puso pitso realeboga kealeboga setshwano tau thebe thekiso tlotlo tlotlego tshego
    tshegetso tshoganetso tshenolo tsebo tsele temogo tumelano tswelelo wame yarona warona itseng isago ikanyeng goaba kutlwano kgolagano koketso kabo
    kotlhao bokamoso boitshoko diteko mooki moeng letshego mogwera montsho morwe fetogang busang kgomo phofo khudu selebogo matlhare segotso tlhomamo
    tlhompho tlhabologo tiragalo taolo lentswe ame leungo lewatle lebone kgosana kgang kgori loapi morake ntwa oitse oteng olefile oduetse pinkie innocent
    beauty blessing gift given lucky precious princess prince happy joy hope grace patience peace goodness victor lena lekang tsenang arabang gaborone
    tefelo amogelang gopolang
  `),
  names: [
    // Given names.
    ...list(`
      aobakwe boikanyo boipelo boitumelo bokang bonang dikeledi dineo ditebogo ditshepo gomolemo gontse goitsemang goitseone goitsimang ipeleng itumeleng
      kabelo kagiso kagisho karabelo katlego katleho keabetswe kealebogile keamogetse kearabilwe keitumetse kelebogile keneilwe keneiloe keorapetse
      keotshepile kgabo kgalalelo kgaogelo kgaugelo kgomotso kgothatso khomotso kgosietsile kgotlelelo khanyisile khumotso kitso lebo lebogang lebohang
      lefentse lehlogonolo lehlohonolo lerato lesego lethabo letlhogonolo lindelani lorato mahlatse mamello mapaseka maropeng masego matlakala matlhogonolo
      matsheliso matshepo matshidiso mmabatho mmakgomo mmamosa mmapula mmathabo mogomotsi mohau moipone mokgadi mokgethi molebatsi moleboheng morongwa
      morwesi mosa mosidi moshe mosimanegape motheo motlalepula motlatsi motshabi motshewa mpolokeng naledi neo ngwako nonofo nthabiseng nthabeleng nthati
      ntebogeng nteboheng ntsako ntswaki obakeng odirile ofentse olebogeng omphile onalenna onkarabile ontiretse oratile oreneile othusitse otsile palesa
      phenyo phuti phumla pontsho pule puleng puseletso rapelang rapula realeboha reabetswe rebaone rebone refilwe refiloe refentse reitumetse relebogile
      relebohile reneilwe rethabile retshepile rorisang sebabatso seipati sello selloane sentsho sibongiseni tankiso tebatso tebello tebogo teboho thabang
      thabiso thabitha thabo thapelo thato thebogo thembeka theo tholwana tholoana thuli tiisetso tlalane tlotlisang tokollo tlhalefang tlhogi tlholo
      tshegofatso tshepang tshepo tsepo tshiamo tsholofelo tumelo tumi tumisang tumisho abaleng amantle amogetswe aone atang atlegang atamelang bahumi
      baitshepi bakang banabotlhe baratang baboloki baone barati batsile boago boang boineelo boipuso bogosi boikaego boitshepo bontlenyana botsalo bosa
      dikgosi dithuso ditsele duduetsang emiliah fenyang gabaiphiwe gabaitsane gabanakgosi gabarone gabatlhaolwe galaletsang galeboe gaolathe gaolebale
      gaolatlhe gaone gaorekwe gasebalwe gasennelwe gaitsiwe gadifele goabaone gobona gobakwang gobonwang gofaone gofamodimo gofiwa goikantswemang
      goitsemodimo golekane gomotsegang gorata gosego gotlhe-ntle gotsilwe ikageng itireleng itumetseng jaone jobe kaone katso keamogetswe kearabetswe
      kebaabetswe kebalepile kebonye kedibonye kedirileng kedisaletse kefentse kefilwe kegomoditswe keikantse kelaeditse kelapile kelatlhegile kemmonye
      kemoabetswe kemmone kenalemang kenosi keoagile keoikantse keoitsile keolebile keolebogile keoletile keolopile keosimile keotlhophile keragile kereng
      keresemose kesaobaka kesego kesentseng ketlogetswe ketshepaone ketshepile kgangetsile kganetso kgatlhanye kgalemang kgosiemang kgosimang kgotlaetsho
      kgotlayame kubugatso kutlo laone lentlametse lengau leseding lesika loago losika loungo maipelo maikano malebogo mapula marang marea masa masedi
      matlho matshediso mmaphala mmaone mmusi mmutlana mmoloki mmolotsi mmamontsho mmasadi moabi modisaotsile modisaemang modiegi mogapi mogorosi mogodu
      moitsheki mokgosi mokganedi moletlanyi monageng moncho mooketsi mosadiwapula morebodi moremi morobe mosarwa mosetsanagape mosegofatsi mosienyane
      moseki mosweu motlhabane motlhasedi motlogelwa mphoentle nametsang nametso nkamogelang nkamo nkateko nkamogetse nnana nnaniki ntebaleng ntheetsang
      nthatabone ntlhoiwa nthoyapelo ntsetsang oabile oabona oagile oaitse obenne obonye odisitse ofile ogone ogopoleng ogotlhe oikanyeng oitsile okgethile
      oleseng olerato olebile olorato omogolo omolemo omphemetse onalethata onalerona onkabetse onkemetse onkgopotse onneile onthatile ontlametse oodira
      orapeleng orefile oremeng oreeditse oriosa orefitlhetse osego otlaadisa otlotlegile otsweleng ounele phatsimo phemo phemelo phodiso pelonomi poifo
      ponatshego rabelani raserope ratang raelwe reamogetswe reetsang regomoditswe reikantsemang remogetswe renee resego retlaadira rethusitswe sadi seabe
      seabelo sebaga sebina sebele sefako segaetsho segametsi segomotso seitebaleng seitshiro sejaro sekgele selogilwe semakaleng senwelo seodi seono serame
      serati seritshane setlhabi setshego shathani simisani solomane taelo tapologo tawana tebo thabologo thalefo thatayaone thatayotlhe thebeyame thembile
      thero tidimalo tidimatso tiroyaone tlhalefo tlhoafalo tlhologelo tlotlanang tlotliso tsaone tseleng tshekiso tshetlha tshidi tshotlego tshiamiso
      tsholo tsietso tumediso tumelontle ursula wabona wada wantle yaone
    `),
    // Given names from the church register, and of the neighbours.
    ...list(`
      abel abner abraham abram adam agnes albert albertina aletta alfred alice alina amos andreas andries angelina anna annah anthony aron aaron augustina
      beatrice ben benjamin bernard bertha betty caroline catherine cecilia charles charlotte christina christinah constance cornelius daniel david debora
      deborah delia dinah dora dorah doris dorothea edith edward elias elijah elina elisa elisabeth elizabeth ellen emily emma emmanuel ephraim ernest
      esther eunice eva evelyn ezekiel flora florence frans francina fransina frederick gabriel george gideon gladys godfrey hannah harriet helen hendrik
      henry herman hilda ida ignatius irene isaac isaiah ishmael israel jacob jacobus jacqueline james jan jane janet jeanette jeremiah jerry joel johanna
      johannah johannes john jonas jonathan joseph josephina josephine joshua josiah joyce julia juliet justina kate katherine koos lazarus lea leah lettie
      lilian lilly linah lizzie lorraine lucas lucia lucy lukas lydia maggie magdalena magdeline margaret maria mariah martha martin mary mathilda matilda
      matthews maureen mavis meriam michael mina miriam mirriam monica monicah moses naomi naphtali nelly nelson nicholas nicodemus nora norah obed olga
      paul paulina pauline paulus peter petrus phillip phillemon philemon phineas piet pieter rachel rahab rebecca rebecka regina richard robert rosemary
      rosina roslyn ruth salome salomina samson samuel sanah sara sarah selina silas simon sinah sofia solomon sophia sophie sophy stefaans stephen stephina
      susan susanna suzan sylvia tabea thelma theresa thomas timothy tommy vincent virginia wilhemina willem william winnie yvonne zacharia zachariah zelda
      kenneth collen collin kevin brian patricia sharon tracy jabulani sibusiso sipho bongani lindiwe thandi nomsa nomvula zanele sizwe themba mandla
      busisiwe nonhlanhla lungile lwazi sibongile thembi zodwa
    `),
    // Surnames.
    ...list(`
      khumalo dlamini nkosi mahlangu ndlovu mabena sithole radebe tshabalala zwane mthembu mazibuko hlongwane nhlapo sibiya msibi mabaso shabalala ngwenya
      mkhize maseko masango baloyi chauke maluleke mathebula mabunda mabasa makhubela nkuna shivambu hlungwani phiri banda moyo sibanda ncube nkwe tladi
      tlou noko nare phala kekana ledwaba mashaba mashabane masilela malatji malatjie mohlala molefe moloi mokoena mofokeng motaung mokwena modise mokgatle
      mokgotho mokone molapo molepo moloto mosia mosala motloung motsepe mphela mphahlele nchabeleng ramaphosa ramathe ramoroka ramokgopa selepe seloane
      sebola sebata sekgobela thobejane thulare leballo lebese lebeloe lebea lekota lekhanya legodi legoabe lehoko letsoalo letwaba mabote mabuza madisha
      madiba madonsela maake mafokate mafora magagula magoro mahlatji mahlase makhanya makgatho makgoba makola makua makwela malebana malope mamabolo
      manamela mangena mankge maphanga maphosa mapheto marishane masemola mashego mashiane mashigo mashile mashilo masekoameng masete mashiloane mathabatha
      mathibela matlala matlou matsobane matsimela mboweni mkhabela mnisi mogale mogotsi mokoka mokgoatsane molewa molokwane monareng motau mothapo motlhabi
      motshega motswaledi nkadimeng nkoana nkoane ntuli phasha phetla phokwane pitje pooe ramaila rakgoale rapetswa rathebe sebopela seema sefara segooa
      sekhukhune sekwati seroka setati setlhare sibeko thamaga thobakgale tjale tlhabane tsotetsi bagwasi bogatsu bome boshielo boshomane bosilong botha
      chabalala chweneemang diale dikgole dikobe dikoko diphoko dipholo dithebe ditlhage ditshego gabaake gaesale galane gaongalelwe gaetsewe gasealahwe
      gasenelwe kgafela kgaje kgamane kgame kgampe kganakga kgari kgasi kgatitsoe kgatlhane kgengwenyane kgokong kgomongwe kgope kgosidintsi kgoroeadira
      kgotlhang kgwasi khama khunou kwape lebotse leepile lefoka legwale lekalake lekgoro lekgowe lekoko lekwene lemmenyane lesetedi lesabe letebele letlape
      letshwiti letsididi leteane leburu leuw maakwe mabalane mabe mabile mabogole macheng madibana madito madumo maema mafa maforah magano magogodi maje
      majafa makgale makgetla makgothi makoba makwati malema malefo maleho malete malebye manyedi mangope maphalle maphoto marumo maroga maruping masalila
      masibi masilo masire masisi masoba mathiba mathibe matebesi matheatau matlaba matlapeng matlhaku matlhaga matong matsapola matshaba matshego mautla
      mazwi mbatha medupe menwe metsileng mmapitsa mmereki mmileng mmolai moalosi moatlhodi modiakgotla modimoeng modisadife modisane modisenyane modubu
      moepi moetsi mogae mogami mogara mogasa mogatusi mogashoa mogodiri mogoera mogoje mogole mohohlo mohulatsi moiloa moilwa mojaki mojanaga mokae mokaila
      mokate mokgalagadi mokgatlhe mokgathe mokgoro mokgothu mokgwathi mokotedi mokwadi molaolwa molate molaudzi molefhe moleele molehe molelekwa molosiwa
      molwantwa monaise monchusi monnakgotla monokwane monye montshiwa montshioa montwedi monyeki mophuting moraka moreeng moremong morapedi morule moroka
      morolong mosarwe mosiane mosegomi mosele moshoeu mosimanyana mosinyi mosito motene mothibi mothibedi mothudi motlhako motlhale motlhamme motlhaping
      motlhoki motladiile motsamai motseokgumo motshegwa motshidisi motshwane motsumi motswagole motswasele motswatswe mpete mphoeng mphoyakgosi mpolokang
      mpolaise nakedi ngakane ngakaeaja nkgowe nonyane nthite ntebele ntsimane ntshabele ntshole ntsie nyetsane oageng obuseng oliphant olifant ontlhametse
      otukile pebane petso phage phakedi phalane phalatse phirisi phetlhu phoi phuduhudu pilane pheto rabotho radipabe radinne radithupa raditladi rakgwale
      ramagaga ramatlapeng ramotswa ramasodi rammutla rampou rantao ranko ratlhagane ratshefola ratshikana ratsie ruele ratsebe seabi seane seboko segole
      segone seemela segokgo segwagwa segwe sehularo seitlhamo sejake sejo sekgoma sekgororoane sekonopo sekate seleka seleke semaushu sennanyana senne
      senosi sephoti seretse seriba serobatse serumula serwadi sesinyi setlalekgomo setlhako setlogelo setou setshedi setshogo setswe shuping sebogodi
      sikwane taukobong taunyane thabane thage thamae thebeetsile thipe thobega thokwane thupane thupayagale tidimane tlale tladinyane tlhabanelo tlhapane
      tlhapi tlhako tlhaole tlhomelang tlholoe tlhoaele tlhong tlhopane toto tlotleng tselapedi tshetlo tshipo tshukudu tshwene tsiane tsie tsoai tsheko
      wesi
    `),
  ],
  shapes: {
    begins: list(`
      netefad netefats tlhomamis tlhalogan tlhalosi fosaget nepaget latlheg tlhageg nteletse nteletsa leletsa leledits ngongoreg dinomor akhaon tshedimos
      ikgolag ikgokag ikwadis kwadisit fetiset baakant tlhokeg nthomel romelel mphoun mphone ntshwarel khampan botsolots dirisits tsweets tlhatlhob rulagan
      tshwenyeg gakolog gakgam
    `),
    ends: list(`
      isisa isise faditse afatsa afatse editswe olotse agetse ageditse elediwa isiwa ediwa olotswe etsegang egileng agetseng antshitse
    `),
  },
  business: list(`
    khampani dikhampani kompone kgwebo lebenkele mabenkele kereke phuthego sekolo sekolong tliniki bookelo sepatela mokgatlo mekgatlo setlhopha lefapha
    lephata ofisi banka lekgotla puso modirisi moreki moeng google facebook whatsapp eskom sassa nsfas vodacom telkom capitec nedbank fnb absa mtn mukuru
    shoprite takealot hollywoodbets betway
  `),
  greetings: phrases(`
    dumela, dumelang, dumela rra, dumela mma, dumelang borra, le kae, o kae, lo kae, o tsogile jang, le tsogile jang, lo tsogile jang, a go siame,
    go siame, gosiame, ke teng, re teng, ee, e, eya, eya rra, ee mma, ee rra, nnyaa, nnya, nyaa, sentle, kopo, ka kopo, ke kopa, ke kopa thuso, tsweetswee,
    tswee tswee, tsweetsweetlhe, tlhe, hle, intshwarele, ntshwarele, tshwarelo, leboga, ke a leboga, kea leboga, ke leboga, jaanong, janong, go jalo,
    nnete, ammaaruri, hei, heita, eita, ahee, ao, sho, ga go na mathata, fela, gape, mme, pula
  `),
  sounds: list(`
    um uhm uh mm mmm hmm eh er ah ao oho eish eishh jo joo jooo ijoo tjo tjoo yho yoh nxa haai kana
  `),
  // Without the words one also addresses somebody by (`ntate`, `abuti`): the number's `past` knows their numbers.
  relations: list(`
    monna mosadi monnaake mosadiake molekane balekane mogatsa mogatsaka mogatsake mogatsame mogatse mokapelo rrago rragwe rraagwe mmago mmaagwe mmagwe
    motsadi batsadi morwa morwaake morwake morwadi morwadiake morwadiwe morwae barwa barwadi ngwana ngwanake ngwanaka ngwanaake ngwanwa bana banake banaka
    lesea kgaitsadi kgaitsadiake kgaitsedi kgaitsadie monnawe mogolole mogoloake mogolwake mogolo nkgonne bonkgonne ngwaneso ngwanetsho rangwane rrangwane
    malome rakgadi mmangwane setlogolo ditlogolo ntsala ntsalae matsale mogwe ngwetsi mogwagadi mogadibo tsala ditsala tsalaame tsalaaka mogwera mokgotsi
    moagisani moagisane baagisani moagisanyi mookamedi motlhokomedi moetapele mongwame mong-wame baas mothapi mokgweetsi bakgweetsi agente agent ejente
    moemedi baemedi mothusi bathusi modiredi badiredi modiri badiri mmereki-mmogo mooki ngaka morutabana titshere mmueledi moreki morekisi mokwaledi
    moithuti motho batho mongwe modisa lepodisi leponesa molwetse balwetse modirammogo moamogedi moromedi mohirisi mohiri moagi-mmogo boyfriend girlfriend
  `),
  others: list(`
    gagwe gago gaago lona gaabo gaagwe
  `),
  // Without `ka` and `me`: they follow what they own, a relation too (`mosadi wa ka`).
  mine: list(`
    nna rona yame yaka tsame
  `),
  number: {
    nouns: list(`
      nomoro nomore dinomoro dinomore nomorong nomora mogala megala mogaleng mogalathekeng mogalatheka mogalathekaneng mohala palo dipalo founo foune fono
      founong selefouno selefounu selefoune selula thekeng whatsapp
    `),
    vague: list(`
      nomoro nomore dinomoro dinomore nomorong nomora palo dipalo
    `),
    blocked: list(`
      oda odara odere otara akhaonto akhaonte akhaontong diakhaonto boitshupo boitshupong boitsebiso id aidi omang pasa pasapoto pholisi mitara mithara
      metara metere karata karateng dikarata karete referense kgolagano tshupiso tekete ditekete thekete tleleimi topo phasela invoise inivoise risiti
      rasiti voutšhara vautšhara tokene ranta diranta pula dipula thebe madi tšhelete chelete tuelo dituelo tefo tuelelo moputso balanse phini pin khoutu
      khoute otp moithuti baithuti mothapiwa modiredi setifikeiti lokwalo kgetsi kgetse kopo foromo konteraka inshorense banka bankeng poso koloi
    `),
    request: phrases(`
      nteletse, nteletseng, nteletsa, nteletsang, nteletseleng, leletsa nna, leletsa, leletsang, leletse, letsa, letsetsa, ntetse, ntetseng, ntetsetse,
      ntetsetseng, mphounele, mphouneleng, mphounela, mphonele, mphoneleng, mphonela, founela, founelang, fonela, founa nna, mpitse, mpitseng, nkwalele,
      nkwaleleng, nkwalela, nthomelele molaetsa, nthomelele sms, nthomelele whatsapp, whatsapp nna, mpone, mponeng, mpona, o ka mpona, lo ka mpona,
      le ka mpona, ka bonwa, ke bonwa, ke bonwa mo, ke bonala mo, ka fitlhelelwa, nkgolaganye, ikgolaganye le nna, ikgolaganyeng le nna, ikgolaganya le nna,
      ikgokaganye le nna, ikgokaganyeng le nna, kgolagana le nna, ikopanye le nna, ntshware, ntshwareng, ntshwara, o ka ntshwara, lo ka ntshwara,
      le ka ntshwara, mpatle, mpatleng, mpatla, buisana le nna, buisanang le nna, bua le nna, dirisa nomoro, dirisang nomoro, dirisa e, dirisa, dirisang,
      leka nomoro, lekang nomoro, leka e, nomoro e e siameng, nomoro e e siameng ke, nomoro e e nepagetseng, nomoro e e botoka, go botoka, botoka, bogolo,
      mphe mogala, nneye mogala, mogala o o siameng, nomoro e lo ka, nomoro e o ka, nkgutlele, boela kwa go nna, busetsa mogala, leletsa mme wa me,
      leletsa rre wa me, leletsa mosadi wa me, leletsa monna wa me, leletsa ngwana wa me, leletsa mogatsa
    `),
    past: phrases(`
      ke leleditse, ke leditse, ke ne ka leletsa, ke founetse, ke founile, ga ba nteletse, ga ba founele, ke leletsa, fa ke leletsa, ke ntse ke leletsa,
      ke leka go leletsa, ke lekile go leletsa, ke lekile, re leleditse, ba nteleditse, ba ntetse, ba leleditse, o nteleditse, o ntetsa, ba mphounetse,
      e nteleditse, e e nteleditseng, ya nteletsa, e e nteletsang, ba nteletsa, o nteletsa, ba ntse ba nteletsa, ba ne ba nteletsa, o ne a nteletsa,
      nteleditswe, leleditswe, leleditswe ke, founetswe, ke amogetse, ke bone mogala, ke bone molaetsa, ke bone sms, ke bonye, missed call, ga e arabe,
      ga e arabiwe, ga ba arabe, e sa arabeng, e sa arabiwe, ga e tsene, ga e lele, ga e tshwarege, e ya kwa voicemail, voicemail, ba arabile,
      nomoro ya lona, nomoro ya gago, nomoro ya gaago, dinomoro tsa lona, mogala wa lona, ya lona, tsa lona, ofisi ya lona, lefelo la megala,
      tlhokomelo ya bareki, thuso ya bareki, customer care, call centre, call center, toll free, helpline, e lo mphileng, e le mphileng, e ba mphileng,
      ba mphileng, ba mphile, ba nneile, lo mphile, ke ya ga mang, ke ya mang, nomoro ya mang, a ke ya lona, bogodu, legodu, boferefere, ke rometse,
      ke rekile, ke reketse, ke rekile airtime, ke duetse, ke duelela, ke patetse, ke tsentse, ke romeletse, ke fositse, ke romeletse motho,
      nomoro ya ga mme, nomoro ya ga rre, nomoro ya mme, nomoro ya rre, nomoro ya mma, nomoro ya ga mma, nomoro ya ga ntate, nomoro ya ntate,
      mogala wa ga mme, mogala wa ga rre, mogala wa mme, mogala wa rre, founo ya ga mme, founo ya ga rre, nomoro ya abuti, nomoro ya ausi, nomoro ya nkoko,
      nomoro ya ga nkoko, nomoro ya ga mmemogolo, ya ga
    `),
    stale: phrases(`
      e ne e le, ene e le, e ne ele, ene ele, e ne e le ya me, e kile ya bo e le, ya kgale, ya bogologolo, e e kgale, ya pele, ya maabane, e e sa direng,
      e e sa berekeng, ga e tlhole e dira, ga e tlhole e bereka, ga e dire, ga e bereke, ga e sa dira, e latlhegile, e e latlhegileng, e latlhegetse,
      e utswitswe, e e utswitsweng, e sule, e tswetswe, ke e latlhile, ga ke tlhole ke e dirisa, ga ke tlhole ke dirisa, ga ke sa e dirisa, ga ke e dirise,
      se leletse, se leletseng, se nteletse, se nteletseng, se ka wa leletsa, se ka lwa leletsa, se ka la leletsa, seka wa leletsa, seka lwa leletsa,
      seka la leletsa, se ka wa nteletsa, se ka lwa nteletsa, se ka la nteletsa, seka wa nteletsa, seka lwa nteletsa, seka la nteletsa, o se ka wa leletsa,
      lo se ka lwa leletsa, le se ka la leletsa, o se ka wa nteletsa, lo se ka lwa nteletsa, le se ka la nteletsa, o seka wa nteletsa, lo seka lwa nteletsa,
      se dirise, se diriseng, se ka wa dirisa, seka wa dirisa, se ka lwa dirisa, seka lwa dirisa, se founele, se mphounele, ska leletsa, ska founela,
      ska nteletsa, ga e tlhole e le ya me, ga e sa tlhole e le ya me, ga se ya me, gase ya me, ga se yone, gase yone, e seng, eseng, ke ne ke e dirisa,
      ke ne ke dirisa, ke e fetotse, ke fetotse go tswa, mo boemong jwa, boemong jwa
    `),
    second: phrases(`
      ya bobedi, nomoro ya bobedi, yone ya bobedi, e e latelang, e ya bobedi, second, ya bofelo
    `),
    notThis: phrases(`
      se leletse nomoro e, se leletseng nomoro e, se ka wa leletsa nomoro e, se ka lwa leletsa nomoro e, se ka la leletsa nomoro e, seka wa leletsa nomoro e,
      seka lwa leletsa nomoro e, seka la leletsa nomoro e, se nteletse mo nomorong e, se nteletseng mo nomorong e, se ka lwa nteletsa mo nomorong e,
      se ka la nteletsa mo nomorong e, seka lwa nteletsa mo nomorong e, se nteletse mo go e, se dirise nomoro e, se diriseng nomoro e,
      se ka wa dirisa nomoro e, se ka lwa dirisa nomoro e, seka lwa dirisa nomoro e, e seng mo nomorong e, eseng mo nomorong e, e seng ka nomoro e,
      eseng ka nomoro e, e seng nomoro e, eseng nomoro e, nomoro e ga se ya me, nomoro e gase ya me, nomoro eno ga se ya me, nomoro e ga e dire,
      nomoro e ga e bereke
    `),
    turns: phrases(`
      mme, fela, kgotsa, ka jalo, ka gone, ke gone ka moo, jaanong, janong, gona, go botoka, botoka, bogolo, go na le, mme fela, le fa go ntse jalo, le gale,
      ka lebaka leo, fa e sa, fa go sa, mara, bogolo jang
    `),
    digits: {
      zero: '0',
      nolo: '0',
      lefela: '0',
      noto: '0',
      nngwe: '1',
      bongwe: '1',
      pedi: '2',
      tharo: '3',
      nne: '4',
      tlhano: '5',
      thataro: '6',
      supa: '7',
      robedi: '8',
      robobedi: '8',
      robongwe: '9',
      robonngwe: '9',
      lesome: '10',
    },
    fillers: list(`
      le jaanong gape mme
    `),
    atEnd: phrases(`
      e e felelang ka, felelang ka, felela ka, e felela ka, e e felang ka, felang ka, fela ka, e e khutlang ka, khutla ka, wela ka, e e welang ka,
      e e wediwang ka, bofelong, kwa bofelong, ya bofelo, tsa bofelo, dinomoro tsa bofelo, bokhutlong, kwa bokhutlong, ya kwa morago, tsa kwa morago
    `),
    atStart: phrases(`
      e e simololang ka, simololang ka, simolola ka, e simolola ka, simologang ka, simologa ka, e e simologang ka, kwa tshimologong, tshimologong, tsa ntlha,
      tse di simololang, kwa pele
    `),
  },
  email: {
    nouns: list(`
      imeile imeili imeil emeile emeili emeil e-meile i-meile imeileng emeileng
    `),
    signs: { khutlo: '.', kgutlo: '.' },
    request: phrases(`
      nkwalele, nkwaleleng, nkwalela, kwalela, kwalelang, nthomele, nthomeleng, nthomelele, nthomeleleng, nthomelela, romelela, romelelang, romela, romelang,
      e romele, e romeleng, e romelele, di romele, lo romelele, romela go, romela kwa, romela mo, imeila, emeila, nkemeile, dirisa, dirisang,
      ikgolaganye le nna, mpone, mpona, botoka, go botoka
    `),
    past: phrases(`
      ke romela, ke romella, ke romelela, ke ne ke romela, ke be ke romela, ke kwadile kwa, ke kwadile go, ke kwaletse, ke lo kwaletse, ke rometse kwa,
      ke rometse go, ke romeletse, ke lekile, re kwadile kwa, ba nkwaletse, ba nthometse, ba nthomeletse, ke amogetse, ke bone, e boile, ga e tsene,
      ga ba arabe, imeile ya lona, emeile ya lona, aterese ya lona, ya lona, a ke ya lona, go tswa go
    `),
  },
  correction: phrases(`
    intshwarele, ntshwarele, ntshwareleng, tshwarelo, nnyaa, nnya, nyaa, phoso, ke phoso, ke dirile phoso, ke fositse, fosagetse, e fosagetse,
    e e fosagetseng, go fosagetse, ga se yone, gase yone, ga se jalo, gase jalo, e seng, eseng, ke ne ke raya, ke raya, ke ne ke re, ke ne ke batla go re,
    e e nepagetseng, e e nepagetseng ke, le le nepagetseng, e e siameng ke, le le siameng, mo boemong jwa, boemong jwa, baakanya, ke lebetse, emang,
    ema pele, botoka, kana
  `),
  not: phrases(`
    ga ke, gake, ga se, gase, ga ke bidiwe, ga ke bitswe, ga se nna, gase nna, e seng, eseng, ga se leina la me, ga se lona, se ka wa, se ka lwa, se ka la,
    seka wa, seka lwa, seka la, o se ka wa, lo se ka lwa, le se ka la, o seka wa, lo seka lwa, le seka la, o se, lo se, le se, o seka, lo seka, le seka,
    ska, skaba wa, ga ke batle, gake batle, ga re batle, ga ke tlhole, ga se lone, gase lone
  `),
  yes: phrases(`
    ee, eya, eeya, ee rra, ee mma, eya rra, eya mma, go jalo, go ntse jalo, go siame, gosiame, go nepagetse, e nepagetse, e siame, o nepile, lo nepile,
    sentle, ke nnete, ke yone, ke lone, ke teng, ammaaruri, ke a dumela, nepagetse, siame, sharp, sho
  `),
  no: phrases(`
    nnyaa, nnya, nyaa, nnyaya, nyaya, nnyaa rra, nnyaa mma, nnyaa tlhe, ga se yone, gase yone, ga se nna, gase nna, ga se jalo, gase jalo, ga go jalo,
    ga go a nepagala, e fosagetse, fosagetse, o fositse, lo fositse, no, nope
  `),
  ask: {
    reach: phrases(
      `re go leletse, re ka go leletsa, re go letsetse, re ka go letsetsa, re go bona, re ka go bona, re ka go fitlhelela, a go leletse, a ka go leletsa, a ka go letsetsa, o fitlhelwa, re go founele`,
    ),
    where: phrases(`kae, fa kae, o nna kae, o fa kae, aterese, toropo efe, motse ofe`),
    words: phrases(`
      ka kopo, kopo, ke kopa, nka kopa, re kopa, re ka kopa, nka itse, nka bona, re ka bona, a, a nka, a o ka, a lo ka, a re ka, tswee, tsweetswee, mang,
      eng, leng, efe, ofe, lefe, kae, jang, tlatsa, tlatsang, kwala, kwalang, tsenya, tsenyang, romela, romelela, fa, mphe, mpheng, re fe, re neye, nneye,
      neela, naya, bolela, re bolelele, mpolelele, netefatsa, tlhomamisa, abelana, tlogela, tlhokega, re tlhoka, ke tlhoka, re batla, ya gago, la gago,
      sa gago, tsa gago, a gago
    `),
    who: phrases(`
      re botse mang, re botsise mang, re batle mang, re buisane le mang, re bue le mang, re bitse mang, re leletse mang, re kwale mang, ke kwale mang,
      re reng leina, o leina lefe, leina lefe, leina la gago ke lefe, leina ke mang, o mang, lo mang, ke mang, ke bua le mang, re bua le mang,
      ke buisana le mang, re buisana le mang, ke kwalelana le mang, le mang, o bidiwa mang, o bitswa mang, o bidiwa jang, nka go bitsa mang,
      nka go bitsa jang, re go bitse mang, re ka go bitsa mang, re ka go bitsa jang, leina la gago ke mang, ikitsise, ikitsiseng, ipolele,
      yo o buang ke mang, ke thusa mang, ke mang yo
    `),
    name: phrases(`
      leina, maina, leina la gago, maina a gago
    `),
    given: phrases(`
      leina la ntlha, leina la gago la ntlha, leina la pele, maina a ntlha
    `),
    surname: phrases(`
      sefane, fane, difane, sefane sa gago, leina la bofelo
    `),
    details: phrases(`
      dintlha, dintlha tsa gago, dintlha tsa kgolagano, dintlha tsa kgokagano, tshedimosetso ya gago, tshedimosetso ya kgolagano, boitshupo jwa gago
    `),
    your: phrases(`
      ya gago, la gago, sa gago, tsa gago, a gago, ba gago, mogala wa gago, ya gaago, la gaago, ya lona, la lona, sa lona, tsa lona, wena, lagago, yagago
    `),
    other: phrases(`
      leina la khampani, leina la kompone, leina la kgwebo, leina la lebenkele, leina la sekolo, leina la mmila, leina la toropo, leina la motse,
      leina la banka, leina la lekala, leina la kereke, leina la kliniki, leina la tliniki, leina la bookelo, leina la sepatela, leina la ntša,
      leina la molemo, leina la setheo, leina la mothapi, nomoro ya lebenkele, nomoro ya khampani, nomoro ya sekolo, yo o amogelang, yo o tla amogelang,
      o tla amogelang, yo o tla e tsayang, yo o romelang, leina la gagwe, sefane sa gagwe, nomoro ya gagwe, mogala wa gagwe
    `),
    confirm: phrases(`
      akere, a kere, akere ke yone, a go nepagetse, a e nepagetse, nepagetse, a go siame, a ke yone, ke yone, a ke nnete, ke nnete, a go jalo, go jalo,
      nomoro e, nomoro eno, nomoro ya gago, nomoro eo, e santse e le, santse e dira, re leletse, re go leletse, re ka go leletsa, leletsa mo, re dirise,
      dirisa, imeile ya gago, emeile ya gago, re romelele, netefatsa, tlhomamisa, sentle
    `),
  },
});
