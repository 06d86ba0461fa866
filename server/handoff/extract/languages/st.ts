import { language, list, phrases } from './language.ts';

/** Sesotho as it is written in South Africa and in Lesotho (`lumela`, `ea ka`, `joale`). */
export const st = language({
  code: 'st',
  country: 'ZA',
  name: {
    strong: phrases(`
      leina la ka ke, leina laka ke, leina la me ke, leina lame ke, leina ke, lebitso la ka ke, lebitso laka ke, lebitso la me ke, lebitso lame ke,
      lebitso la ka ke nna, lebitso la ka ka botlalo ke, lebitso la ka la pele ke, lebitso la ka e le, lebitso la ka, lebitso laka, lebitso ke,
      lebitso lona ke, mabitso a ka ke, mabitso aka ke, mabitso a ka ka botlalo ke, mabitso a ka, mabitso ke, lebitso le sefane sa ka ke,
      lebitso le sefane ke, lebitso la ka le sefane ke, ke bitswa, kebitswa, ke bitsoa, ke ipitsa, ke nna ya bitswang, ke nna ea bitsoang, o bua le,
      le bua le, u bua le, o buisana le, le buisana le, o ngolelana le, ke rehilwe
    `),
    weak: phrases(`
      ke nna, kenna, nna ke, nnake, ho ngola, ke a itsebisa ke, e ne e le nna
    `),
    copula: phrases(`
      ke, nna
    `),
    nick: phrases(`
      mpitse, mpitseng, mpitsa, le ka mpitsa, o ka mpitsa, u ka mpitsa, ba mpitsa, bohle ba mpitsa, batho ba mpitsa, metswalle e mpitsa, ke tsejwa ka la,
      ke tsejwa ka, ke tsejoa ka, ke tsebahala e le, ke tsebahala ka, lebitso la boswaswi ke, lebitso la papadi ke
    `),
    label: phrases(`
      lebitso, mabitso, lebitso la pele, lebitso le sefane, mabitso le sefane, lebitso ka botlalo, mabitso ka botlalo, lebitso la moreki, ho bua
    `),
    surname: phrases(`
      sefane, sefane sa ka ke, sefane saka ke, sefane sa ka, sefane saka, sefane ke, sefane sona ke, fane, fane ya ka ke, fane ea ka ke, fane yaka ke,
      fane ke, ka sefane ke, ka sefane, ke wa ha, ke oa ha, ke wa lapeng la, seboko sa ka ke
    `),
    closers: phrases(`
      ke lebitso la ka, ke lebitso laka, ke mabitso a ka, ke sefane sa ka, ke nna, kenna, mona, ke nna ya buang, ke nna ya ngolang, ke nna ea buang,
      ya buang mona, ya buang, ke yena ya buang
    `),
    signoffs: phrases(`
      ka boikokobetso, ka tlhompho, ka hlompho, ka hlompho e kgolo, ka tlhompho e kgolo, wa lona, oa lona, wa hao, ke wa lona, ka diteboho, ka teboho,
      ke nna wa lona, leboha, ke leboha, ke a leboha, kea leboha, re a leboha, ke leboha haholo, ke lebohile, le be le letsatsi le letle, e ngotswe ke,
      ho ngola
    `),
    borrowed: phrases(`
      ke sebedisa mohala wa mm*, ke sebedisa mohala wa mo*, ke sebedisa mohala wa ma*, ke sebedisa mohala wa ng*, ke sebedisa mohala wa nt*,
      ke sebedisa mohala wa nk*, ke sebedisa mohala wa a*, ke sebedisa founo ya mm*, ke sebedisa founo ya mo*, ke sebedisa founo ya ma*,
      ke sebedisa founo ya ng*, ke sebedisa founo ya nt*, ke sebedisa founo ya nk*, ke sebedisa founo ya a*, ke sebedisa fono ya mm*,
      ke sebedisa fono ya mo*, ke sebedisa fono ya ma*, ke sebedisa fono ya ng*, ke sebedisa fono ya nt*, ke sebedisa fono ya nk*, ke sebedisa phone ya mm*,
      ke sebedisa phone ya mo*, ke sebedisa phone ya ma*, ke sebedisa phone ya ng*, ke sebedisa phone ya nt*, ke sebedisa phone ya nk*,
      ke sebedisa nomoro ya mm*, ke sebedisa nomoro ya mo*, ke sebedisa nomoro ya ma*, ke sebedisa nomoro ya ng*, ke sebedisa nomoro ya nt*,
      ke sebedisa nomoro ya nk*, ke sebedisa whatsapp ya mm*, ke sebedisa whatsapp ya mo*, ke sebedisa whatsapp ya ma*, ke sebedisa whatsapp ya ng*,
      ke sebedisa whatsapp ya nt*, ke sebedisa whatsapp ya nk*, ke ngola ka mohala wa mm*, ke ngola ka mohala wa mo*, ke ngola ka mohala wa ma*,
      ke ngola ka mohala wa ng*, ke ngola ka mohala wa nt*, ke ngola ka mohala wa nk*, ke ngola ka founo ya mm*, ke ngola ka founo ya mo*,
      ke ngola ka founo ya ma*, ke ngola ka founo ya ng*, ke ngola ka founo ya nt*, ke ngola ka founo ya nk*, ke ngola ka phone ya mm*,
      ke ngola ka phone ya mo*, ke ngola ka phone ya ma*, ke ngola ka phone ya ng*, ke ngola ka phone ya nt*, ke ngola ka phone ya nk*, ona ke mohala wa mm*,
      ona ke mohala wa mo*, ona ke mohala wa ma*, ona ke mohala wa ng*, ona ke mohala wa nt*, ona ke mohala wa nk*, ke mohala wa mm*, ke mohala wa mo*,
      ke mohala wa ma*, ke mohala wa ng*, ke mohala wa nt*, ke mohala wa nk*, ke founo ya mm*, ke founo ya mo*, ke founo ya ma*, ke founo ya ng*,
      ke founo ya nt*, ke founo ya nk*, ke fono ya mm*, ke fono ya mo*, ke fono ya ma*, ke fono ya ng*, ke fono ya nt*, ke fono ya nk*, ke phone ya mm*,
      ke phone ya mo*, ke phone ya ma*, ke phone ya ng*, ke phone ya nt*, ke phone ya nk*, ke whatsapp ya mm*, ke whatsapp ya mo*, ke whatsapp ya ma*,
      ke whatsapp ya ng*, ke whatsapp ya nt*, ke whatsapp ya nk*, ena ke phone ya mm*, ena ke phone ya mo*, ena ke phone ya ma*, ena ke phone ya ng*,
      ena ke phone ya nt*, ena ke phone ya nk*, ke kadimile mohala, ke kadimile founo, ke adimile mohala, ke adimile founo, ke adimile phone,
      ke kadimile phone, mohala oo ke adimileng, hase mohala wa ka, ha se mohala wa ka, hase founo ya ka, ha se founo ya ka, hase phone ya ka,
      ha se phone ya ka, founo ena hase ya ka, founo ena ha se ya ka, mohala ona hase wa ka, mohala ona ha se wa ka, hase lebitso la ka, ha se lebitso la ka,
      lebitso leo hase la ka, lebitso leo ha se la ka, lebitso lena hase la ka, lebitso lena ha se la ka, lebitso la profaele hase, lebitso la profile hase,
      profile hase ya ka, profile ha se ya ka, profaele hase ya ka, akhaonto ya whatsapp hase ya ka
    `),
    notMe: phrases(`
      eo hase nna, eo ha se nna, hase nna eo, ha se nna eo, ha ke yena, hake yena, ha ke motho eo, hase nna motho eo, ha se nna motho eo, o fositse motho,
      le fositse motho, o fositse nomoro, le fositse nomoro, nomoro e fosahetseng, o letseditse motho o fosahetseng, ke motho osele, ke motho o mong
    `),
    mentions: phrases(`
      dumela, dumelang, lumela, lumelang, leboha, ke leboha, kea leboha, ke a leboha, re leboha, re a leboha, tshwarelo, ntshwarele, ho tswa ho, ho tsoa ho,
      tswa ho, bua le, buile le, ke buile le, ho bua le, buisana le, letsetsa, letseditse, founela, founetse, botsa, boditse, emetse, bakeng sa, molemong wa,
      ka lebitso la, lebitsong la, ho, le, ya, wa, la, sa, tsa, ba, ea, oa, thusa, thusitswe ke, ke thusitswe ke, thusitsoe ke, romella, rometse, mo fe,
      bitsa, o re ke, a re ke, ba re ke, o itse ke, a itse ke, o ile a re ke, o ipitsa, o bitswa, o bitsoa, lebitso la hae ke, o ka re ke, eka ke, okare ke,
      e ka re ke, jwaloka, joaloka
    `),
    places: phrases(`
      ho la, kwana, mane, motseng wa, toropong ya, seterateng sa, ha, ke dula, ke lula, ke dula mane, ke tswa, ke tsoa, ke hlaha, tulong ya, lekaleng la,
      lekaleng, tikolohong ya, profensing ya, ho ya, ho ea
    `),
  },
  titles: list(`
    nkgono nkhono nkono ntatemoholo mokhanselara mokanselara moprofeta moapostola moevangedi modulasetulo monghadi mohlomphegi kapotene hlooho ntate mme
    m'e mma rre morena mofumahadi mohumahadi mohlomphehi moruti ngaka mong mof moprofesara mopresidente titjhere abuti ausi aubuti buti sesi bra sis
  `),
  words: [
    // Joining words, concords and pronouns.
    ...list(`
      ke ka ha ho hore hona hoba hobane hape haholo haholoholo hle hang hantle haeba hee hele hono hoo jwalo joalo jwalokaha joaloka jwaleka jwang joang
      jwale joale kajeno kae kaofela kapa kamoo kahoo kamora kamorao kantle kahare ka-hare la laka le lena leo leha lona lohle empa ena eno eo enwa eng eka
      ekaba ele ene eba ebe ebile esale eseng esere feela fela he hela hase haesale haese haele haeno haeso haka hao hae hlile kannete nnete ruri neng mang
      bomang keng hobaneng moo mona mane mono mohla mohlang mohlomong mohlomongwe mme nna nnake na naa ne nngwe ngoe nakong ntle ntlheng ono ola ofe efe
      bafe pele morao pakeng rona re sa saka sena seo sane sohle sebakeng bakeng mabapi teng tjena tjee tjhe tje tla tlo tsa tsaka tse tsena tseo tsane
      tsohle tsona tsotlhe wa waka wena yena yona ya yaka yane yohle bo ba baka bona bohle bao bana bane ba-na di ding dife sona se sele yeo ee eya ea oa
      oaka eaka tlasa hodima haufi hole kwana koana kwano koano hae-hae hojane hojanyana ekare etswe etsoe athe hoseng hara hare batla-batla leka-leka
      tseo-tseo emong bang tshwana tšoana joale-joale kgale khale
    `),
    // What one says of oneself, written in one.
    ...list(`
      kea keya keile ketla kebatla kekopa kehloka kesa kene kena kentse hake hakena haketsebe hakebatle hakeutlwe hakere kaba nka nke nkile nkase nkeke
      nkopa nkopela nthuse nthusa nthuseng mphe mphele mpha mpolelle mpolella mpolelleng mpontshe mpotse ntumelle nthomelle nthomelleng ntshwaele ntshwarele
      ntshwareleng ntetsetse ntetsetsa ntetsetseng ntjoetse ntjwetse nkutlwe nkutlwisise nkemele nkise nkadime ntlohele ntebale nthekele mphumane mphumanang
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
      bolokollang bolokolleng solofela solofele solofelang solofeleng solofetse solofetseng lebella lebelle lebellang lebelleng lebeletse lebeletseng leta
      lete letang leteng letetse letetseng letile letileng lebelletse ntse kile bile ile setse tshaba tshabe tshabang tshabeng tshabile tshabileng tshoha
      tshohe tshohang tshoheng tshohile tshohileng tena tene tenang teneng tenne tenneng teneha tenehang tenehile tenehileng nyahama nyahame nyahamang
      nyahameng hlobaela hlobaele hlobaelang hlobaeleng kgotsofala kgotsofale kgotsofalang kgotsofaleng kgotsofetse kgotsofetseng kgotsofatsa kgotsofatse
      kgotsofatsang kgotsofatseng tswela tswele tswelang tsweleng tswelletse tswelletseng tswella tswelle tswellang tswelleng phahama phahame phahamang
      phahameng theoha theohe theohang theoheng theohile theohileng fumaneha fumanehe fumanehang fumaneheng fumanehile kgelohile senyeheletswe qhekella
      qhekelle qhekellang qhekelleng qhekelletswe thetsa thetse thetsang thetseng thetsitse thetsitseng thetswa thetswe thetswang thetsweng thetsitswe
      tsheha tshehe tshehang tsheheng apesa apese apesang apeseng sutha suthe suthang sutheng suthile falla falle fallang falleng falletse falletseng etela
      etele etelang eteleng etetse etetseng hweletsa hweletse hweletsang hweletseng ananela ananele ananelang ananeleng ananetse ananetseng babatsa babatse
      babatsang babatseng tlotsa tlotse tlotsang tlotseng thola thole tholang tholeng thotse thotseng lahlela lahlele lahlelang lahleleng lahletse fepa fepe
      fepang fepeng hopotsa hopotse hopotsang hopotseng hopoditse hopoditseng tsebisa tsebise tsebisang tsebiseng tsebisitse tsebisitseng tsebiswa tsebiswe
      tsebiswang tsebisweng boleletsweng tseba-hantle ntshuwe latola latole latolang latoleng latotse latotseng sala sale salang saleng setseng salla salle
      sallang salleng kolota kolote kolotang koloteng kolotse kolotseng beheletsa beheletse beheletsang beheletseng beheleditse beheleditseng batla batle
      batlang batleng batlile batlileng kopa kope kopang kopeng kopile kopileng kopuwe kopuweng hloka hloke hlokang hlokeng hlokile hlokileng rata rate
      ratang rateng ratile ratileng utlwa utlwe utlwang utlweng utlwile utlwileng utloa utloe utloang utloeng utloile utloileng utlwisisa utlwisise
      utlwisisang utlwisiseng utlwisisitse utlwisisitseng utloisisa utloisise utloisisang utloisiseng utloisisitse utloisisitseng tseba tsebe tsebang
      tsebeng tsebile tsebileng bua buile buileng buisana buisane buisanang buisaneng letsa letse letsang letseng leditse leditseng letsetsa letsetse
      letsetsang letsetseng letseditse letseditseng letseditswe letseditsweng founa foune founang founeng founile founileng founela founele founelang
      founeleng founetse founetseng romela romele romelang romeleng rometse rometseng romella romelle romellang romelleng romelletse romelletseng rometswe
      rometsweng thusa thuse thusang thuseng thusitse thusitseng thusitswe thusitsweng fa filwe filweng fana fane fanang faneng fumana fumane fumanang
      fumaneng fumantsha fumantshe fumantshang fumantsheng fumantshitse fumantshitseng amohela amohele amohelang amoheleng amohetse amohetseng lefa lefe
      lefang lefeng lefile lefileng lefella lefelle lefellang lefelleng lefeletse lefeletseng lefuwe lefuweng lefisa lefise lefisang lefiseng lefisitse
      lefisitseng lefisitswe lefisitsweng reka reke rekang rekeng rekile rekileng rekisa rekise rekisang rekiseng rekisitse rekisitseng kenya kenye kenyang
      kenyeng kentseng kentswe kentsweng ntsha ntshe ntshang ntsheng ntshitse ntshitseng ntshitswe ntshitsweng hula hule hulang huleng hutse hutseng hutswe
      hutsweng etsa etse etsang etseng entse entseng entswe entsweng etsahala etsahale etsahalang etsahaleng etsahetse etsahetseng bone boneng bonwe bonweng
      bonahala bonahale bonahalang bonahaleng bonahetse bonahetseng sebetsa sebetse sebetsang sebetseng sebeditse sebeditseng sebedisa sebedise sebedisang
      sebediseng sebedisitse sebedisitseng kgutla kgutle kgutlang kgutleng kgutlile kgutlileng khutla khutle khutlang khutleng khutlile khutlileng kgutlisa
      kgutlise kgutlisang kgutliseng kgutlisitse kgutlisitseng khutlisa khutlise khutlisang khutliseng khutlisitse khutlisitseng tlile tlileng tswa tswe
      tswang tsweng tswile tswileng tsoa tsoe tsoang tsoeng tsoile tsoileng dula dule dulang duleng dutse dutseng lula lule lulang luleng lutse lutseng ema
      eme emeng emela emele emelang emeleng emetse emetseng leka leke lekang lekeng lekile lekileng lekola lekole lekolang lekoleng lekotse lekotseng botsa
      botse botsang botseng boditse boditseng botsisisa botsisise botsisisang botsisiseng botsisisitse botsisisitseng araba arabe arabang arabeng arabile
      arabileng arajwe arajweng ngola ngole ngolang ngoleng ngotse ngotseng ngotswe ngotsweng ngodisa ngodise ngodisang ngodiseng ngodisitse ngodisitseng
      ingodisa ingodise ingodisang ingodiseng ingodisitse ingodisitseng bala bale balang baleng badile badileng balile balileng nahana nahane nahanang
      nahaneng nahanne nahanneng lebala lebale lebalang lebaleng lebetse lebetseng hopola hopole hopolang hopoleng kwala kwale kwalang kwaleng kwetse
      kwetseng kwetswe kwetsweng koala koale koalang koaleng koetse koetseng bula bule bulang buleng butse butseng hlakola hlakole hlakolang hlakoleng
      hlakotse hlakotseng hlakisa hlakise hlakisang hlakiseng hlakisitse hlakisitseng hlalosa hlalose hlalosang hlaloseng hlalositse hlalositseng netefatsa
      netefatse netefatsang netefatseng netefaditse netefaditseng fetola fetole fetolang fetoleng fetotse fetotseng fetoha fetohe fetohang fetoheng fetohile
      fetohileng fetisetsa fetisetse fetisetsang fetisetseng fetiseditse fetiseditseng fetisa fetise fetisang fetiseng fetisitse fetisitseng lokisa lokise
      lokisang lokiseng lokisitse lokisitseng loka loke lokang lokeng lokile lokileng fosa fose fosang foseng fositse fositseng fosahala fosahale fosahalang
      fosahaleng fosahetse fosahetseng nepahala nepahale nepahalang nepahaleng nepahetse nepahetseng nepa nepe nepang nepeng nepile nepileng lahla lahle
      lahlang lahleng lahlile lahlileng lahleha lahlehe lahlehang lahleheng lahlehile lahlehileng lahlehelwa lahlehelwe lahlehelwang lahlehelweng
      lahlehetswe lahlehetsweng utswa utswe utswang utsweng utswitse utswitseng utswitswe utswitsweng utsuoe utsuoeng kula kule kulang kuleng kudile
      kudileng kgathala kgathale kgathalang kgathaleng kgathetse kgathetseng khathala khathale khathalang khathaleng khathetse khathetseng kgathatsa
      kgathatse kgathatsang kgathatseng kgathaditse kgathaditseng kwata kwate kwatang kwateng kwatile kwatileng halefa halefe halefang halefeng halefile
      halefileng thaba thabe thabeng thabile thabileng swaba swabe swabang swabeng swabile swabileng soaba soabe soabang soabeng soabile soabileng bereka
      bereke berekang berekeng berekile berekileng sheba shebe shebang shebeng shebile shebileng qala qale qalang qaleng qadile qadileng qalile qeta qete
      qetang qeteng qetile qetileng fele felang feleng fedile fedileng emisa emise emisang emiseng emisitse emisitseng hlakoha hlakohe hlakohang hlakoheng
      hlakohile hlakohileng tlohela tlohele tlohelang tloheleng tlohetse tlohetseng tsamaya tsamaye tsamayang tsamayeng tsamaile tsamaileng tsamaea tsamaee
      tsamaeang tsamaeeng fihla fihle fihlang fihleng fihlile fihlileng fihlela fihlele fihlelang fihleleng fihletse fihletseng leboha lebohe leboheng
      lebohile lebohileng kgona kgone kgonang kgoneng kgonne kgonneng khona khone khonang khoneng khonne khonneng kgonahala kgonahale kgonahalang
      kgonahaleng tshwanela tshwanele tshwanelang tshwaneleng tshwanetse tshwanetseng tlameha tlamehe tlamehang tlameheng tlamehile tlamehileng laela laele
      laelang laeleng laetse laetseng hlaha hlahe hlahang hlaheng hlahile hlahileng kenang keneng tlatsa tlatse tlatsang tlatseng tladitse tladitseng supa
      supe supang supeng supile supileng bontsha bontshe bontshang bontsheng bontshitse bontshitseng isa isitse isitseng tlisa tlise tlisang tliseng
      tlisitse tlisitseng kadima kadime kadimang kadimeng kadimile kadimileng hira hire hirang hireng hirile hirileng hana hane hanang haneng hanne hanneng
      hanetse hanetseng dumela dumele dumelang dumeleng dumetse dumetseng dumella dumelle dumellang dumelleng dumeletse dumeletseng dumeletswe dumeletsweng
      nkileng nkuwe nkuweng beha behe behang beheng behile behileng tletleba tletlebe tletlebang tletlebeng tletlebile tletlebileng lla llile llileng
      tshwenya tshwenye tshwenyang tshwenyeng tshwentse tshwentseng tshwenyehile tshwenyehileng tshwenyeha tshwenyehe tshwenyehang tshwenyeheng hloleha
      hlolehe hlolehang hloleheng hlolehile hlolehileng hlokomela hlokomele hlokomelang hlokomeleng hlokometse hlokometseng robala robale robalang robaleng
      robetse robetseng ja jele jeleng bolella bolelle bolellang bolelleng boleletse boleletseng bolela bolele bolelang boleleng boletse boletseng jwetsa
      jwetse jwetsang jwetseng jweditse jweditseng joetsa joetse joetsang joetseng joetsitse joetsitseng phela phele phelang pheleng phedile phedileng
      tshepa tshepe tshepeng tshepile tshepileng tshepisa tshepise tshepisang tshepiseng tshepisitse tshepisitseng eketsa eketse eketsang eketseng ekeditse
      ekeditseng fokotsa fokotse fokotsang fokotseng fokoditse fokoditseng kopanya kopanye kopanyang kopanyeng kopantse kopantseng ikopanya ikopanye
      ikopanyang ikopanyeng ikopantse ikopantseng hlahloba hlahlobe hlahlobang hlahlobeng hlahlobile hlahlobileng hlophisa hlophise hlophisang hlophiseng
      hlophisitse hlophisitseng senya senye senyang senyeng sentse sentseng senyehile senyehileng senyeha senyehe senyehang senyeheng kgaola kgaole kgaolang
      kgaoleng kgaotse kgaotseng kgaotswe kgaotsweng kgaoha kgaohe kgaohang kgaoheng kgaohile kgaohileng tima time timang timeng timile timileng timme
      timmeng tjhesa tjhese tjhesang tjheseng tshwara tshware tshwarang tshwareng tshwere tshwereng tshwarehile tshwarehileng tshwareha tshwarehe
      tshwarehang tshwareheng tshwarela tshwarele tshwarelang tshwareleng tshwaretse tshwaretseng hlakile potlaka potlake potlakang potlakeng potlakile
      potlakileng phakisa phakise phakisang phakiseng phakisitse phakisitseng ipiletsa ipiletse ipiletsang ipiletseng iketla iketle iketlang iketleng boloka
      boloke bolokang bolokeng bolokile bolokileng behella behelle behellang behelleng bolaya bolaye bolayang bolayeng bitsa bitse bitsang bitseng bitsitse
      bitsitseng nehelana nehelane nehelanang nehelaneng lemoha lemohe lemohang lemoheng lemohile lemohileng utlwahala utlwahale utlwahalang utlwahaleng
      apola apole apolang apoleng nyala nyale nyalang nyaleng nyetse nyetseng nyetswe nyetsweng tlaleha tlalehe tlalehang tlaleheng tlalehile tlalehileng
      kgetha kgethe kgethang kgetheng kgethile kgethileng leletsa leletse leletsang leletseng leleditse leleditseng hlahella hlahelle hlahellang hlahelleng
      hlahelletse hlahelletseng imela imele imelang imeleng hlola hlole hlolang hloleng phomola phomole phomolang phomoleng phumola phumole phumolang
      phumoleng arola arole arolang aroleng tswetse tswetseng
    `),
    // Things one writes to a company about.
    ...list(`
      akhaonto akhaonte dikhaonto diakhaonto akhaontong tjhelete chelete tjhelate ditjhelete letlole motlakase mohlakase motlakaseng metsi metsing mokitlane
      mokoloto mekoloto sekoloto dikoloto kadimo kalimo moputso meputso ntlo ntlong matlo lapeng lehae sekolo sekolong dikolo tliniki tleliniki tliniking
      sepetlele sepetleleng moriana meriana pilisi dipilisi banka bankeng karete kareteng dikarete phasewete phasewede phasela phaselana diphasela poso
      posong tikete ditikete leeto maeto mosebetsi mosebetsing mesebetsi mmuso tshebetso tshebeletso ditshebeletso inshorense inshurense pholisi polisi
      tleleimi kleime tlaleho tletlebo ditletlebo bothata mathata mathateng potso dipotso dikarabo molaetsa melaetsa mohala mehala mohaleng founo fono
      founong selefouno selefounu selefounong nomoro nomorong dinomoro nomore lebitso mabitso sefane difane imeile emeile imeili aterese atrese lenane
      lethathamo setifikeiti setifikeite lengolo mangolo foromo fomo pasa phasepote boitsebiso bopaki tumello kontraka tumellano rente tefello tefiso
      ditefiso ranta diranta disente theko ditheko theolelo thoto thepa setshwantsho ditshwantsho mofuta mefuta koloi dikoloi terene bese tekesi ofisi
      diofisi lebenkele mabenkele lekala lefapha khamphani kgwebo bareki moreki baahi toropo toropong motse motseng seterata ntlha dintlha lesedi
      tlhahisoleseding tshedimosetso tokomane ditokomane app inthanete marangrang netweke neteweke sekirini konopo khoutu khoute letshwao tlhaselo bosholu
      boshodu lekgetho makgetho penshene phenshene sasa krante kranta dipuisano puisano motho batho bahaeso setjhaba ntho dintho letho taba ditaba lebaka
      mabaka mokgwa mekgwa tsela ditsela sebaka dibaka palo dipalo lebanta lehlakore qalo kgopelo kopo dikopo keletso tataiso tokelo ditokelo phoso diphoso
      tshenyo tlhokomelo nako dinako puo dipuo karolo dikarolo lentswe mantswe letshwenyeho monyetla menyetla diphephetso bonnete kgahlano kgethollo khwaere
      mosebetsi-ng tlhakisetso phano phumantsho
    `),
    // Days, hours and months.
    ...list(`
      letsatsi matsatsi hora dihora motsotso metsotso beke dibeke bekeng kgwedi dikgwedi kgweding khoeli likhoeli selemo dilemo lilemo hosane motsheare
      mantsiboya mantsiboea bosiu maobane maoba kamoso kamoswane mafelo-beke mantaha mmantaha labobedi laboraro labone labohlano moqebelo sontaha pherekgong
      hlakubele mmesa motsheanong phupjane phupu phato lwetse mphalane pudungwana tshitwe hanyane hang-hang kapele hanghang haufinyana nakwana hlwahlwa
    `),
    // Qualities and answers.
    ...list(`
      kgolo holo hoholo nyane nyenyane hanyenyane mpe hampe ntjha ntjhatjha tjha thata boima bobebe bobe botle bohloko monate telele kgutshwane tlase hodimo
      matla ntsho tshweu bohlokwa hlakileng tletse botlalo feletse feela-feela tlung tswee tsweetswee tsoee hlehle kante kanti kgidi bathong banna basadi
      ahee helang iyoo joo jooo tlhe bahlomphehi ngwanana moshanyana moshemane ngwananyana tsotsi bosotho sesotho senyesemane lesotho afrika borwa ehlile
      ehlehle hlakang jaleng makatsa makala maketse ditshila zero pedi peli tharo nne hlano tshelela robedi robeli robong leshome lekgolo sekete lefela noto
    `),
    // English and township words.
    ...list(`
      airtime data password otp pin sim network wifi email sms whatsapp online order parcel delivery refund statement invoice appointment booking policy
      claim loan card cash bank electricity token prepaid meter id address branch mara maar mos moss sho sharp sharpo eish yoh yho jo tjo tjoo ao aowa heita
      eita ekse askies sorry please plz pls ok okay hey hi hello thanks thx dankie fede neh mxm hay yebo hayi danko waitse waitsi akere skere
    `),
  ],
  namesToo: list(`
    thusang tsebang bolokang kopanang phelang tlhokomelang mpho lesedi leseli thuso khotso kgotso kamohelo tsebo bohlokwa bohlokoa botle bonolo bophelo
    karabo hlompho hlomphang kananelo dipuo ditheko theko kopano poloko polokeho tsietsi tshepiso tsepiso tshwarelo tsoarelo tefo thekiso toka tokelo
    keletso keketso phomolo qetelo qalo potlako molemo moeti letsatsi lentswe leeto lefa kgosi khosi kgomo moya tau thebe setumo seboka setjhaba sechaba
    mokete morero puso pitso pheko lekgotla leloko lesole moratuwa moratuoa kgopolo hopolang kgahliso khahliso mollo bokamoso mosotho molao ntja nyane
    phakiso polao tello mpe mokgethwa kgotsofalo tshwanelo tshireletso bohlale tlhompho moetapele mohale motse masiu pula borwa ntwa senate boitshepo teko
    kgauta lesea mafika thaba thabile leihlo tlotliso innocent beauty blessing gift given lucky precious princess prince happy joy hope grace patience
    peace victor lena bohloko lemohang motsamai
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
      ntebogeng nteboheng ntsako ntswaki obakeng odirile ofentse olebogeng omphile onalenna onkarabile ontiretse oratile oreneile oteng othusitse otsile
      palesa phenyo phuti phumla pontsho pule puleng puseletso rapelang rapula realeboha reabetswe rebaone rebone refilwe refiloe refentse reitumetse
      relebogile relebohile reneilwe rethabile retshepile rorisang sebabatso seipati sello selloane sentsho sibongiseni tankiso tebatso tebello tebogo
      teboho tefelo thabang thabiso thabitha thabo thapelo thato thebogo thembeka theo tholwana tholoana thuli tiisetso tlalane tlotlisang tokollo
      tlhalefang tlhogi tlholo tshegofatso tshego tshenolo tshepang tshepo tsepo tshiamo tsholofelo tumelo tumi tumisang tumisho abel bafokeng bataung
      boithatelo disebo diketso dimakatso hlalele kamogelo kao katiso kelebohile keneuoe kenosi khauhelo khethisa khoabane khopotso kgauhelo khothatso
      lebeko lebona lebuseng lehlabula leemisa lefu lekhotso lenka lepekola letlatsa letshego letuka libuseng likeleli limakatso limpho lineo lipolelo
      lisebo liteboho litsebiso lits'eo mabatho madira mahali mahlomola mahlompho maitumeleng makamohelo makatleho makeletso makhala makhotso malebo malefa
      malefu malehlohonolo malerato maleshoane malineo malikeleli maletsatsi mamahali mamakhooa mamolefi mamokete mamosa mamoeletsi mampho manthabiseng
      mantoa mantombi mantsebo mantsopa mapule mapuleng maretsepile masabata masebata masechaba maseabata masello masentle mateboho mathabang mathabo
      mathabiso mathapelo mathato matieho matiisetso matlotliso matsepo matseliso matshediso matshepang matumelo mohapi mohlouoa mohlomi moeketsi mofihli
      mohato moiketsi mojabeng mojalefa mokhele mokhethi mokhothu mokitimi molahlehi moleleki molefi molupe mokheseng monaheng mongezi monyane monyau morabo
      moroesi morongoe mosebo moshoeshoe mosito mosiuoa mothebesoane motlalentoa motsilisi motumi napo neheng nkamoheleng nkareng nkhahle nkhensani nkoebe
      nkopane nkotsi nneheng nombulelo nozipho nthatisi nthomeng nthofela ntaoleng ntaote ntefeleng ntheng nthole ntoi ntombi ntsebeng ntsieng ntsiuoa
      ntsoaki ntsoane ntsokolo nyakallo nyefolo nyatso paballo pali paseka paulosi phehello polo posholi pusetso qenehelo qhobela qobose rabasotho ramahloko
      rantsane retselisitsoe retshidisitswe samuele seabata seele sefako seithati selemeng selikane semakaleng senyane serame seriti setumi taelo tahleho
      taole thabisang thetso thibello thotoane thozama thope tieho tlali tlaleng tlhoriso tlotlisa tokiso tseko tseliso tsele tselane tsepang tshediso
      tshehla tshidiso tshitso tshokolo tsitso tsiu tsoanelo tsolo tsotang tumane tukiso
    `),
    // Given names from the church register, and of the neighbours.
    ...list(`
      abner abraham abram adam agnes albert albertina aletta alfred alice alina amos andreas andries angelina anna annah anthony aron aaron augustina
      beatrice ben benjamin bernard bertha betty caroline catherine cecilia charles charlotte christina christinah constance cornelius daniel david debora
      deborah delia dikgang dinah dora dorah doris dorothea edith edward elias elijah elina elisa elisabeth elizabeth ellen emily emma emmanuel ephraim
      ernest esther eunice eva evelyn ezekiel flora florence frans francina fransina frederick gabriel george gideon gladys godfrey hannah harriet helen
      hendrik henry herman hilda ida ignatius irene isaac isaiah ishmael israel jacob jacobus jacqueline james jan jane janet jeanette jeremiah jerry joel
      johanna johannah johannes john jonas jonathan joseph josephina josephine joshua josiah joyce julia juliet justina kate katherine koos lazarus lea leah
      lettie lilian lilly linah lizzie lorraine lucas lucia lucy lukas lydia maggie magdalena magdeline margaret maria mariah martha martin mary mathilda
      matilda matthews maureen mavis meriam michael mina miriam mirriam monica monicah moses naomi naphtali nelly nelson nicholas nicodemus nora norah obed
      olga paul paulina pauline paulus peter petrus phillip phillemon philemon phineas piet pieter rachel rahab rebecca rebecka regina richard robert
      rosemary rosina roslyn ruth salome salomina samson samuel sanah sara sarah selina silas simon sinah sofia solomon sophia sophie sophy stefaans stephen
      stephina susan susanna suzan sylvia tabea thelma theresa thomas timothy tommy vincent virginia wilhemina willem william winnie yvonne zacharia
      zachariah zelda kenneth collen collin kevin brian patricia sharon tracy tshidi jabulani sibusiso sipho bongani lindiwe thandi nomsa nomvula zanele
      sizwe themba mandla busisiwe nonhlanhla lungile lwazi sibongile thembi zodwa
    `),
    // Surnames.
    ...list(`
      khumalo dlamini nkosi mahlangu ndlovu mabena sithole radebe tshabalala zwane mthembu mazibuko hlongwane nhlapo sibiya msibi mabaso shabalala ngwenya
      mkhize maseko masango baloyi chauke maluleke mathebula mabunda mabasa makhubela nkuna shivambu hlungwani phiri banda moyo sibanda ncube nkwe tladi
      tlou noko nare phala kekana ledwaba mashaba mashabane masilela malatji malatjie mohlala molefe moloi mokoena mofokeng motaung mokwena modise mokgatle
      mokgosi mokgotho mokone molapo molepo moloto mosia mosala motloung motsepe mphela mphahlele nchabeleng ramaphosa ramathe ramoroka ramokgopa selepe
      seloane sebola sebata sekgobela thobejane thulare leballo lebese lebeloe lebea lekota lekhanya legodi legoabe lehoko letsoalo letwaba mabote mabuza
      madisha madiba madonsela maake mafokate mafora magagula magoro mahlatji mahlase makhanya makgatho makgoba makola makua makwela malebana malope
      mamabolo manamela mangena mankge maphanga maphosa mapheto marishane masemola mashego mashiane mashigo mashile mashilo masekoameng masete mashiloane
      mathabatha mathibela matlala matlou matsobane matsimela mboweni mkhabela mnisi mogale mogotsi mokoka mokgoatsane molewa molokwane monareng montsho
      moeng motau mothapo motlhabi motshega motswaledi nkadimeng nkoana nkoane ntuli phasha phetla phokwane pitje pooe ramaila rakgoale rapetswa rathebe
      sebopela seema sefara segooa sekhukhune sekwati seroka setati setlhare sibeko thamaga thobakgale tjale tlhabane tsotetsi bereng borotho chaka dikobe
      ditabe hlabane hlalethoa hlasa hoohlo jafta kabi kgampe kgang kgoale kgware khama khaketla khabele khasake khathi khoali khoele khoza khunou khuto
      kolobe kotelo lebabo lebakeng lebusa lebitsa leboela lefosa lehloenya lehlokoa lekeka lekganyane lekhooa lekoeneha lelimo lenong lentsa lephallo
      leripe lesenyeho leshoro leteane letlala letsela letsie liphoko lithebe mabathoana mabitle maboya machela maduna mafantiri mafatle mafereka mahanke
      mahase mahlaba mahloane mahlatsi mahloko mahomo maile majara majoro makae makara makatile makgale makgetha makhalemele makhele makhema makhetha
      makhoali makhubu makgothi makoa makoae makoele makume makutoane malefane malefetsane maleka malete malinga maloka mametse manoto manyeli mapetla
      mapena maphalala maphike maphisa maqutu marabe maribe maseela masena masenkane maseru mashinini masheane masilo masike masisi masiteng masithela
      masoabi matabane matete mateka mathe mathibeli matjele matlole matobako matsela matsoso matsoele matube mbele mei mhlambi moabi moahloli moalusi
      modibedi modupi mofammere mofolo mofubelu mohajane mohapeloa mohlabi mohlahlo mohlakoana mohloai mohlokonya mohoje mohono moiloa mojaki mojapelo
      mojatau mokaloba mokati mokebe mokgobu mokgele mokgothu mokhachane mokhadinyana mokhahlane mokhatla mokhehle mokhesi mokhoabane mokhobo mokoatle
      mokoaqo mokoma mokose mokotjo mokuena mokubung molapisi molaoa molatoli moleko molelekoa molete moletsane molikeng molikoe molise molobi moloisane
      monare monatisa monese monoto montoeli monyake moorosi moqhaka morabe moremoholo moroe moroke mosebi moseme mosenene mosenye moshodi mosikidi mosime
      mosoeu mosoeunyane mosweu motebang moteane motale motake mothae mothibi mothepu mothijoa mothobi motjeane motlamelle motloheloa motlohi motlokoa
      motseki motshoeneng motshumi motsoane motsoeneng motsoari motsumi mpeta mphatsoe mphuthi mpiko mpobole mphasa nale nkhasi nkhatho nkhi nkoko nkole
      nkutha nkuebe ntaopane nteo nthako nthejane nthongoa ntlatleng ntlhabo ntsala ntsane ntsasa ntseke ntsekele ntsoereng nyokong oliphant peete pekane
      peko peo petlane phafoli phakisi phakoe phakoana phamotse phera phohlo phofolo phoofolo phori putsoa putsoane qhala qobete rabotapi rabie radiile
      rakgotsoka ralebitso ralekeke ralejoe ramabanta ramabolu ramakatsa ramagaga ramohapi ramokhoase ramoholi ramolahloane ramothello rampai rampeta
      rametse ranthako rantsho rantie rapulungoana rasethuntsa ratau ratlabala sebili sebetlela sebolai sefatsa sefuthi sehloho sehume sejake sekake sekese
      sekonyela selialia selebalo semela semenya senekal senokoane seobi seoe sephiri sesele setai setenane setlai setloboko setona sibidla seutloali taaso
      tabane tekane telukhunoana thaanyane thamae thejane thene thinyane thoahlane thokoa thotanyana tholo tikoe tjamela tlaba tlelima toloane tsatsi tsekoa
      tsekiso tsephe tseki tshabangu tshehlo tsilo tsie tsimane tsoaeli tsoene tuoane tumahole tshehle
    `),
  ],
  shapes: {
    begins: list(`
      tshebel tšebel sebedis netefat hlakise hlakisi utlwisis utloisis fosahet nepahet lahlehi kgathat khathat ntetset ntlets nletset letsets leletsa
      tletleb dinomor dikhaon akhaon tlhahis tshedimos ikopan ngodis ingodis kgutlis khutlis fetiset lokisit botsisis hlalosi thusits mphumane hlokahal
      nthomel romell mphoun mphone ntshwarel khampan
    `),
    ends: list(`
      isisa isise faditse afatsa afatse isitse editse editswe olotse ollotse ahetse ahetseng ahetswe elletse eletswe isisitse antshitse isehile afatswa
      afatsoa
    `),
  },
  business: list(`
    khamphani kgwebo dikgwebo lebenkele mabenkele thekiso kereke phutheho sekolo sekolong tliniki sepetlele mokgatlo mekgatlo sehlopha lefapha ofisi banka
    setsi mmuso lekgotla moreki moeti mosebedisi google facebook whatsapp eskom sassa nsfas vodacom telkom capitec nedbank fnb absa mtn mukuru shoprite
    takealot hollywoodbets betway
  `),
  greetings: phrases(`
    dumela, dumelang, lumela, lumelang, khotso, kgotso, hee, helang, ahee, ee, e, ea, eya, tjhe, hle, hle hle, ho lokile, hantle, o kae, le kae, u kae,
    o phela jwang, le phela jwang, le phela joang, le tsohile jwang, o tsohile jwang, ke teng, ka kopo, kopo, ke kopa, ke kopa thuso, tshwarelo,
    ntshwarele, tshwarelang, leboha, ke a leboha, kea leboha, ke leboha, jwale, joale, ke hona, ho jwalo, nnete, ehlile, heita, eita, sho, ao, oho, tjo,
    hare, empa, hape, mme, le yona
  `),
  sounds: list(`
    um uhm uh mm mmm hmm eh er ah ao oho eish eishh jo jooo tjo tjoo tjotjo yho yoh haai kante
  `),
  // Without the words one also addresses somebody by (`ntate`, `abuti`): the number's `past` knows their numbers.
  relations: list(`
    monna mosadi monnae mosadimoholo monnamoholo molekane mokapelo mohatsa mohats'a mokgotse mora moradi morali bara baradi ngwana ngwanake ngwana-ka
    ngoana ngoanake bana banake lesea ngwaneso ngoaneso ngwanabo bana-beso kgaitsedi khaitseli moena moholwane moholoane rangwane rangoane malome rakgadi
    rakhali mmangwane mangoane mmane ntatae mmae mme-ka motswala motsoala setloholo ditloholo motswadi batswadi motsoali batsoali matsale mohwehadi
    mokgwenyana ngwetsi soare mosoare motswalle motsoalle metswalle mokgotsi moahisane baahisane moahelani moikarabedi mookamedi mookameli moetapele baas
    mohiri monga monga-ntlo mohirisi mokganni mokhanni mokganni-koloi agente agent ejente moemedi moemeli baemedi mosebeletsi basebeletsi moeletsi ngaka
    mooki titjhere mosuwe mosuoe mosebetsi-mmoho mosebetsimmoho mosebetsi moreki morekisi mothusi mongodi motho batho mohlokomedi molebedi leponesa
    lepolesa moithuti mokudi mokuli mohlolohadi mohlahlami moamohedi moromelli boyfriend girlfriend
  `),
  others: list(`
    hae hao lona habo haeno heno labona yabona tsabona
  `),
  // Without `ka` and `me`: they follow what they own, a relation too (`mosadi wa ka`).
  mine: list(`
    nna rona yaka eaka tsaka
  `),
  number: {
    nouns: list(`
      nomoro nomore dinomoro dinomore nomorong nombolo mohala mohaleng mehala mogala founo fono founong foune selefouno selefounu selefounong sellefouno
      selfounu sellathekeng thekeng whatsapp
    `),
    vague: list(`
      nomoro nomore dinomoro dinomore nomorong nombolo
    `),
    blocked: list(`
      oda odara odere otara oto akhaonto akhaonte akhaontong dikhaonto boitsebiso boitsebahatso boitsebisong id aidi pasa phasepote pholisi mitara mithara
      metara metere mitareng karete kareteng dikarete referense referensi kgokahanyo tshupiso tikete ditikete tlaleho kleime tleleimi phasela phaselana
      inivoise invoise risiti rasite rasiti voutjhara vautjhara tokene tokhene ranta diranta disente tjhelete chelete tefo tefello moputso balanse phini pin
      khoutu khoute khoutung otp moithuti baithuti mohiruwa boleng setifikeiti nyewe kopo foromo kontraka inshorense banka bankeng poso teko koloi kopisi
    `),
    request: phrases(`
      ntetsetse, ntetsetseng, ntetsetsa, ntetsetsang, ntetse, ntetseng, nletsetse, nletsetseng, nletsetsa, ntletsetse, ntletsetseng, nteletsetse, nteletse,
      nteletseng, nteletsa, ntsetsetse, letsetsa nna, letsetsang, letsetsa, letsetse, letsa, letsang, mphounele, mphouneleng, mphounela, mphonele,
      mphoneleng, mphonela, founela, founelang, fonela, founa nna, mpitse, mpitseng, nkukele, nkuke mohala, nthomelle molaetsa, nthomelle sms,
      nthomelle whatsapp, whatsapp nna, nngolle, nngolleng, mphumane, mphumaneng, mphumana, mphumanang, fumaneha, ke fumaneha, ka fumaneha, ka fumanwa,
      fumanwang, le ka mphumana, ikopanye le nna, ikopanyeng le nna, ikopanya le nna, kopana le nna, ikamahanye le nna, ntshware, ntshwareng, ntshwara,
      le ka ntshwara, mpatle, mpatleng, buisana le nna, buisanang le nna, mpuise, mpuisa, mpuiseng, bua le nna, sebedisa nomoro, sebedisa ena,
      sebedisang nomoro, sebelisa nomoro, sebedisa ya, sebedisa, sebedisang, leka nomoro, lekang nomoro, leka ena, nomoro e nepahetseng,
      nomoro e nepahetseng ke, ho molemo, ho betere, betere, mphe mohala, mpheng mohala, mohala o monate, nomoro eo le ka, nomoro eo nka, nkgutlele,
      nkgutleleng, nkgutlella, khutlela ho nna, kgutlela ho nna, le ntetsetse, letsetsa mme wa ka, letsetsa ntate wa ka, letsetsa mosadi wa ka,
      letsetsa monna wa ka, letsetsa ngwana wa ka
    `),
    past: phrases(`
      ke letseditse, ke letseditse ho, ke leditse, ke ile ka letsetsa, ke founetse, ke founile, ha ba ntetsetse, ha ba nteletse, ha ba founele, ke letsetsa,
      ha ke letsetsa, ke ntse ke letsetsa, ke leka ho letsetsa, ke lekile ho letsetsa, ke lekile, re letseditse, ba ntetseditse, ba letseditse,
      ba nteleditse, o ntetseditse, o nteleditse, ba mphounetse, e ntetseditse, e ntetseditseng, ya ntetsetsang, e ntetsetsang, e ntseng e ntetsetsa,
      ba ntetsetsa, o ntetsetsa, ba ntse ba ntetsetsa, ile a ntetsetsa, ile ba ntetsetsa, ntetseditswe, letseditswe, letseditswe ke, founetswe,
      ke fumane mohala, ke fumane molaetsa, ke fumane sms, ke amohetse, ke thotse mohala, missed call, ha e arabe, ha e arajwe, ha ba arabe, e sa arabeng,
      ha e araba, ha e tshwarehe, ha e kene, ha e lle, e ya ho voicemail, voicemail, ba arabile, nomoro ya lona, nomoro ea lona, nomoro ya hao,
      dinomoro tsa lona, mohala wa lona, ya lona, tsa lona, ofisi ya lona, setsi sa mehala, tlhokomelo ya bareki, thuso ya bareki, customer care,
      call centre, call center, toll free, helpline, le mphileng, eo le mphileng, ba mphileng, eo ba mphileng, o mphileng, ba mphile, ke ya mang,
      nomoro ya mang, na ke ya lona, mo websaeteng, bosholu, bosodu, mosholu, ke rometse, ke rekile, ke rekela, ke rekile airtime, ke lefile, ke lefella,
      ke kentse, ke romeletse, ke fositse, ke romeletse motho, nomoro ya mme, nomoro ya ntate, nomoro ya nkgono, nomoro ya nkhono, nomoro ya ntatemoholo,
      mohala wa nkgono, nomoro ea mme, nomoro ea ntate, mohala wa mme, mohala wa ntate, nomoro ya abuti, nomoro ya ausi, founo ya mme, founo ya ntate
    `),
    stale: phrases(`
      e ne e le, ene e le, e ne ele, ene ele, e ne e le ya ka, ya kgale, ya khale, ea khale, ya pele, ya maobane, e sa sebetseng, e sa sebetse,
      ha e sa sebetsa, ha e sebetse, ha e sa sebetse, haesebetse, e se e sa sebetse, e lahlehile, e lahlehileng, e ile ya lahleha, e utswitswe, e utsuoe,
      e utswitsweng, e shwele, e kwetswe, e kwadilwe, se letsetse, se letsetseng, se ntetsetse, se ntetsetseng, se ke wa letsetsa, se ke la letsetsa,
      seke wa letsetsa, seke la letsetsa, se ke wa ntetsetsa, se ke la ntetsetsa, seke wa ntetsetsa, seke la ntetsetsa, le seke la ntetsetsa,
      o seke wa ntetsetsa, le se ke la letsetsa, o se ke wa letsetsa, le se letsetse, o se letsetse, se ke la nteletsa, seke la nteletsa, se ke wa sebedisa,
      se ke la sebedisa, seke wa sebedisa, seke la sebedisa, se sebedise, se sebediseng, se founele, se mphounele, skaba wa letsetsa, ska letsetsa,
      ska founela, ska e letsetsa, ha ke sa e sebedisa, ha ke sa sebedisa, ha ke e sebedise, ke ne ke e sebedisa, ke ne ke sebedisa, ha e sa le ya ka,
      ha esale ya ka, hase ya ka, ha se ya ka, ha se yona, hase yona, e seng, eseng, e seng ho, ke e fetotse, ke fetotse ho tswa, bakeng sa, ho ena le,
      sebakeng sa
    `),
    second: phrases(`
      ya bobedi, ea bobeli, ya bobeli, nomoro ya bobedi, yona ya bobedi, e latelang, ena ya bobedi, second, ya ho qetela, ea ho qetela
    `),
    notThis: phrases(`
      se letsetse nomoro ena, se letsetseng nomoro ena, se ke wa letsetsa nomoro ena, se ke la letsetsa nomoro ena, seke wa letsetsa nomoro ena,
      seke la letsetsa nomoro ena, se ntetsetse nomorong ena, se ntetsetseng nomorong ena, se ke la ntetsetsa ho ena, seke la ntetsetsa ho ena,
      seke la ntetsetsa nomorong ena, se ke la ntetsetsa nomorong ena, se sebedise nomoro ena, se sebediseng nomoro ena, se ke la sebedisa nomoro ena,
      seke la sebedisa nomoro ena, e seng nomorong ena, eseng nomorong ena, e seng ka nomoro ena, eseng ka nomoro ena, e seng nomoro ena, eseng nomoro ena,
      e seng whatsapp ena, hase nomoro ya ka ena, nomoro ena hase ya ka, nomoro ena ha se ya ka, nomoro ena ha e sebetse
    `),
    turns: phrases(`
      empa, feela, kapa hona, kahoo, ka hoo, ka hona, jwale, joale, ho ena le hoo, betere, ho molemo, mme le ka, mme o ka, mme nomoro, mme ya ka, mme jwale,
      leha ho le jwalo, athe, haholoholo, hantle-ntle, ka lebaka leo, haeba ho sa, ha e sa, kapa
    `),
    digits: {
      zero: '0',
      lefela: '0',
      noto: '0',
      siro: '0',
      nngwe: '1',
      ngoe: '1',
      pedi: '2',
      peli: '2',
      tharo: '3',
      nne: '4',
      hlano: '5',
      tshelela: '6',
      tšelela: '6',
      supa: '7',
      robedi: '8',
      robeli: '8',
      robong: '9',
      leshome: '10',
    },
    fillers: list(`
      le ebe jwale joale hape
    `),
    atEnd: phrases(`
      e felang ka, felang ka, fela ka, e felella ka, felella ka, fella ka, e fella ka, fellang ka, felletse ka, e fedile ka, felellang ka, e qetellang ka,
      qetellang ka, qetella ka, qetela ka, qetellong, pheletsong, ya ho qetela, tsa ho qetela, ea ho qetela, tsa ho qetella, tse qetellang, tsa ho fela,
      dinomoro tsa ho qetela, bofelong, mafelong, qetelong
    `),
    atStart: phrases(`
      e qalang ka, qalang ka, qala ka, e qala ka, qaleha ka, qalong, tsa pele, tse qalang, ya pele ke
    `),
  },
  email: {
    nouns: list(`
      imeile imeili imeil emeile emeili emeil e-meile i-meile imeileng emeileng poso-e
    `),
    signs: { kgutlo: '.', khutlo: '.' },
    request: phrases(`
      nngolle, nngolleng, nngolla, mongolle, ngolla, nthomelle, nthomelleng, nthomella, nthomele, romella, romellang, romela, romelang, le romelle,
      e romelle, e romelleng, e romele, di romelle, romella ho, romela ho, imeila, emeila, nkemeile, sebedisa, sebedisang, ikopanye le nna, mphumane,
      mphumanang, mphumana, ho molemo, betere
    `),
    past: phrases(`
      ke romela, ke romella, ke romelela, ke ne ke romela, ke be ke romela, ke ngotse ho, ke ngoletse, ke le ngoletse, ke rometse ho, ke romeletse,
      ke romelletse, ke lekile, re ngotse ho, ba nngoletse, ba nthometse, ba nthometse ho, ke fumane, ke amohetse, e kgutlile, ha e kene, ha ba arabe,
      imeile ya lona, emeile ya lona, aterese ya lona, ya lona, na ke ya lona, ho tswa ho
    `),
  },
  correction: phrases(`
    tshwarelo, ntshwarele, ntshwareleng, tsoarelo, ntsoarele, tjhe, che, phoso, ke phoso, ke fositse, ke entse phoso, fosahetse, e fosahetse,
    e fosahetseng, ho fosahetse, hase yona, ha se yona, hase jwalo, ha se jwalo, e seng, eseng, ke ne ke bolela, ke bolela, ke ne ke re,
    ke ne ke batla ho re, ho nepahetseng, e nepahetseng, e nepahetseng ke, le nepahetseng, sebakeng sa, bakeng sa, lokisa, nkile ka fosa, emang, ema pele,
    hantle-ntle, ka nepo, ke lebetse, betere
  `),
  not: phrases(`
    ha ke, hake, hase, ha se, ha ke bitswe, hase nna, ha se nna, e seng, eseng, hase lebitso la ka, ha se lebitso la ka, se ke wa, se ke la, seke wa,
    seke la, se ka wa, se ka la, le se ke la, o se ke wa, le seke la, o seke wa, le se, o se, le seke, o seke, u se, u seke, ska, skaba wa, ha ke batle,
    hake batle, ha re batle, hase lona, ha se lona, ha ke sa, hake sa
  `),
  yes: phrases(`
    ee, eea, ea, eya, e ea, ho jwalo, ho joalo, ho lokile, ho nepahetse, e nepahetse, o nepile, le nepile, hantle, ke nnete, ke yona, ke eona, ke teng,
    ehlile, ka nnete, ke a dumela, nepahetse, lokile, sharp, sho
  `),
  no: phrases(`
    tjhe, tjhee, che, chee, tjhe hle, tjhe ntate, tjhe mme, hase yona, ha se yona, hase nna, ha se nna, hase jwalo, ha se jwalo, ha ho jwalo, ha e yona,
    ha ho a nepahala, e fosahetse, fosahetse, o fositse, le fositse, no, nope
  `),
  ask: {
    reach: phrases(
      `re o letsetse, ra o letsetsa, re ka o letsetsa, re ka o fumana, re o fumane, a ka o letsetsa, o letsetse, re ka o founela, re o founele, o fumaneha`,
    ),
    where: phrases(`hokae, kae, o dula kae, o hokae, aterese, toropo efe, motse ofe`),
    words: phrases(`
      ka kopo, kopo, ke kopa, nka kopa, re kopa, nka tseba, nka fumana, re ka fumana, na, na nka, na o ka, na le ka, a nke, hle, mang, eng, neng, efe, ofe,
      kae, jwang, joang, tlatsa, tlatsang, ngola, ngolang, kenya, kenyang, romela, romella, fana ka, fana, mphe, mpheng, re fe, nehelana, bolela, re bolelle,
      mpolelle, mpolelleng, netefatsa, arola, siya, hlokahala, re hloka, ke hloka, re batla, ya hao, la hao, sa hao, tsa hao
    `),
    who: phrases(`
      re botse mang, re botsise mang, re batle mang, re buisane le mang, re bue le mang, re bitse mang, re letsetse mang, re ngole mang, ke ngole mang,
      re reng lebitso, lebitso la hao ke efe, o mang, u mang, ke mang, ke bua le mang, re bua le mang, ke buisana le mang, re buisana le mang,
      ke ngolelana le mang, le mang, o bitswa mang, u bitsoa mang, o bitswa jwang, nka o bitsa mang, nka o bitsa jwang, re o bitse mang, re ka o bitsa mang,
      lebitso la hao ke mang, ipolele, itsebise, itsebiseng, ya buang ke mang, ke mang ya buang, ke thusa mang, ke mang eo
    `),
    name: phrases(`
      lebitso, mabitso, lebitso la hao, mabitso a hao
    `),
    given: phrases(`
      lebitso la pele, lebitso la hao la pele, lebitso la ho qala, mabitso a pele
    `),
    surname: phrases(`
      sefane, fane, difane, sefane sa hao
    `),
    details: phrases(`
      dintlha, dintlha tsa hao, dintlha tsa boikopanyo, lintlha, lintlha tsa hao, boitsebiso ba hao, tlhahisoleseding ya hao
    `),
    your: phrases(`
      ya hao, la hao, sa hao, tsa hao, a hao, ba hao, ea hao, mohala wa hao, mohala oa hao, ya lona, la lona, sa lona, tsa lona, a lona, wena, yahao, lahao,
      sahao
    `),
    other: phrases(`
      lebitso la khamphani, lebitso la kgwebo, lebitso la lebenkele, lebitso la sekolo, lebitso la seterata, lebitso la toropo, lebitso la motse,
      lebitso la banka, lebitso la lekala, lebitso la kereke, lebitso la tliniki, lebitso la sepetlele, lebitso la ntja, lebitso la sehlare,
      lebitso la moriana, lebitso la setheo, lebitso la mohiri, nomoro ya lebenkele, nomoro ya khamphani, nomoro ya sekolo, ya amohelang, ya tla amohela,
      o tla amohela, ya tla lata, ya romelang, lebitso la hae, sefane sa hae, nomoro ya hae, mohala wa hae
    `),
    confirm: phrases(`
      akere, hakere, akere ke yona, hakere ke yona, na ho nepahetse, ho nepahetse, nepahetse, na ke yona, ke yona, na ke nnete, ke nnete, na e nepahetse,
      na ho jwalo, ho jwalo, nomoro ena, nomoro ya hao, nomoro eo, e ntse e le, ntse e sebetsa, re letsetse, re o letsetse, re ka o letsetsa, letsetsa ho,
      re sebedise, sebedisa, imeile ya hao, emeile ya hao, re romelle, netefatsa, na ke hantle, hantle
    `),
  },
});
