import { language, list, phrases } from './language.ts';

/** Kiswahili as it is typed in Tanzania, Kenya and Uganda, with Sheng. */
export const sw = language({
  code: 'sw',
  country: 'TZ',
  name: {
    strong: phrases(`
      erinnya lyange nze, erinnya lyange ye, erinnya lyange, amannya gange, nnyitibwa, nze mpitibwa, jina langu ni, jina langu naitwa,
      jina langu kamili ni, jina langu kamili, jina langu la kwanza ni, jina langu la kwanza, jina langu sahihi ni, jina langu halisi ni, jina langu,
      jina yangu ni, jina yangu naitwa, jina yangu, jina zangu ni, jina zangu, langu jina ni, langu jina naitwa, langu jina, majina yangu ni,
      majina yangu naitwa, majina yangu kamili ni, majina yangu kamili, majina yangu, majina zangu ni, majina zangu, jina ni, jina naitwa,
      jina kamili ni, jina kamili naitwa, jina sahihi ni, jina halisi ni, jina la kwanza ni, majina ni, majina naitwa, majina kamili ni,
      majina sahihi ni, naitwa, naitwa kwa jina la, naitwa kwa jina, ninaitwa, ninaitwa kwa jina la, mimi naitwa, mimi ninaitwa, mi naitwa,
      mie naitwa, miye naitwa, mimi huitwa, kwa jina naitwa, kwa jina ninaitwa, kwa majina naitwa, kwa majina ni, kwa majina, kwa jina ni,
      najulikana kama, ninajulikana kama, najulikana kwa jina la, ninajulikana kwa jina la, nafahamika kama, nafahamika kwa jina la, unaongea na,
      unazungumza na, unachat na, unachati na, unawasiliana na, mnaongea na, mnazungumza na, mnawasiliana na, unaongea nami, unazungumza nami,
      linaandikwa, jina linaandikwa, inaandikwa, huandikwa, jina langu linaandikwa, jina langu linaandikwa hivi, name yangu ni, name yangu,
      full name yangu ni`),
    weak: phrases(`
      nze, mi ni, mimi mwenyewe, mimi mwenyewe ni, mimi mwenyewe naitwa, mimi binafsi ni, ni mimi mwenyewe, ni mimi tena, ni mimi hapa, mwenyewe ni,
      mwenye akaunti ni mimi, anayeandika ni, anayeongea ni, unayeongea naye ni, unayezungumza naye ni, mimi ni, mie ni, miye ni, ni mimi, ni mie,
      mimi hapa ni, hapa ni, huyu ni, huku ni, ndimi, kwa jina la, nilimaanisha, namaanisha, nina maana, nilitaka kusema, nilikuwa namaanisha`),
    copula: phrases(`mimi, mie, kwa jina, ni, ndiye, ndo, ndio`),
    nick: phrases(`
      niite, niiteni, uniite, mniite, waniite, niite tu, unaweza kuniita, mnaweza kuniita, waweza kuniita, wengi huniita, wengi wananiita,
      watu huniita, watu wananiita, rafiki zangu huniita, marafiki huniita, marafiki wananiita, huniita, wananiita, naitwanga, jina la utani,
      jina la utani ni, jina langu la utani ni, jina la mtaani ni, maarufu kama, maarufu, almaarufu, au niite, lakini niite`),
    label: phrases(`
      jina, majina, jina kamili, majina kamili, jina la kwanza, majina mawili, majina matatu, majina yote, jina la mteja, majina ya mteja,
      jina langu kamili, jina la mwombaji, jina lako, jina lako kamili, majina yako, majina yako kamili, jina na ukoo`),
    surname: phrases(`
      jina lingine, jina lingine ni, jina langu lingine ni, la pili ni, jina la ukoo, jina la ukoo ni, jina langu la ukoo, jina langu la ukoo ni,
      jina la familia, jina la familia ni, jina langu la familia, jina langu la familia ni, jina la mwisho, jina la mwisho ni, jina langu la mwisho,
      jina langu la mwisho ni, jina la pili, jina la pili ni, jina langu la pili ni, ukoo, ukoo ni, ukoo wangu, ukoo wangu ni, surname yangu,
      surname yangu ni, surname ni, na ukoo ni, lile la ukoo ni, la ukoo ni`),
    closers: phrases(`
      ambaye ndiye mimi, ambaye ni mimi, ambae ni mimi, ndiyo mimi, ni mimi, ndiye mimi mwenyewe, ndilo jina nililopewa, ndiyo jina nililopewa,
      ndilo jina langu la kweli, hapa, ndilo jina langu, ndiyo jina langu, ndio jina langu, ndo jina langu, ni jina langu, ni jina langu kamili,
      ndiyo majina yangu, ndio majina yangu, ndo majina yangu, ni majina yangu, ndilo jina, ndio jina, anaongea, anazungumza, naongea, ndiye mimi,
      ndio mimi, ndo mimi, ndo naitwa, ndivyo naitwa`),
    signoffs: phrases(`
      wako mtiifu, wako mwaminifu, wako, wenu, wako katika kazi, wako katika ujenzi wa taifa, mteja wako, mteja wenu, ni mimi, ni mimi wako,
      wasalaam, salamu, salaam, kwa heshima, kwa heshima na taadhima, natanguliza shukrani, asante sana, asante, ahsante, ahsanteni, shukrani,
      nashukuru, imeandikwa na`),
    borrowed: phrases(`
      simu hii ni ya, hii simu ni ya, hii simu ya, simu hii si yangu, simu hii sio yangu, simu hii siyo yangu, simu si yangu, simu sio yangu,
      simu siyo yangu, hii simu si yangu, hii simu sio yangu, hii simu siyo yangu, si simu yangu, sio simu yangu, siyo simu yangu, natumia simu ya,
      ninatumia simu ya, nimetumia simu ya, naandika kwa simu ya, naandikia simu ya, naandika kutoka simu ya, naandika kupitia simu ya,
      natumia whatsapp ya, ninatumia whatsapp ya, natumia line ya, natumia laini ya, natumia namba ya mume, natumia namba ya mke,
      natumia namba ya mama, natumia namba ya baba, natumia namba ya dada, natumia namba ya kaka, natumia namba ya mtoto, natumia namba ya rafiki,
      natumia namba ya jirani, natumia namba ya mtu, natumia akaunti ya, nimeazima simu, nimeazimwa simu, nimeomba simu, simu ya kuazima,
      simu ya kukopa, nimekopa simu, whatsapp hii ni ya, hii whatsapp ni ya, line hii ni ya, laini hii ni ya, hii line ni ya, hii laini ni ya,
      namba hii ni ya mume, namba hii ni ya mke, namba hii ni ya mama, namba hii ni ya baba, namba hii ni ya dada, namba hii ni ya kaka,
      namba hii ni ya rafiki, namba hii ni ya jirani, akaunti hii ni ya, hilo si jina langu, hilo sio jina langu, hilo siyo jina langu,
      si jina langu, sio jina langu, siyo jina langu, jina hilo si langu, jina hilo sio langu, jina hilo siyo langu, hilo jina si langu,
      hilo jina sio langu, hilo jina siyo langu, hilo ni jina la, jina hilo ni la, jina la whatsapp ni la, jina la whatsapp si, jina la whatsapp sio,
      jina la profile si, jina la profile sio, jina la profile ni la, jina la utani tu`),
    notMe: phrases(`
      si mimi, sio mimi, siyo mimi, huyo si mimi, huyo sio mimi, huyo siyo mimi, mimi si yeye, mimi sio yeye, mimi siyo yeye, mimi si huyo,
      mimi sio huyo, si mimi huyo, sio mimi huyo, umenichanganya, mmenichanganya, umekosea mtu, mmekosea mtu, ni mtu mwingine, huyo ni mtu mwingine,
      huyo ni mwingine, simjui huyo, simfahamu huyo, siitwi hivyo, siitwi hilo`),
    mentions: phrases(`
      uliza, uulize, ulizia, uulizie, ulizeni, muulizie, waulize, mtafute, umtafute, mumtafute, niitieni, nipatieni, mwitie, mwambieni, umwambie,
      mkumbushe, msalimie, msalimu, nisalimie, nisalimie sana, umpe, mpeni, nimpe, nilimpa, nimempa, ongea na, zungumza na, wasiliana na,
      unganisha na, niunganisheni na, niunganisha na, nimepewa na, nilipewa na, nimeelekezwa na, nilielekezwa na, nimeambiwa na, niliambiwa na,
      nimetumwa na, nilitumwa na, imetumwa na, ilitumwa na, imeletwa na, ililetwa na, aliitwa, alijiita, anajiita, aliyejiita, wa jina la,
      kwa niaba ya mteja, kwa ajili, badala ya, mali ya, jina la mpokeaji ni, jina la mtumaji ni, habari, habari yako, habari za asubuhi,
      habari za mchana, habari za jioni, habari gani, hujambo, hamjambo, jambo, mambo, mambo vipi, vipi, niaje, sasa, sema, oya, shikamoo, marahaba,
      salamu, salaam, salam alaikum, asalam aleikum, karibu, asante, asante sana, ahsante, ahsante sana, asanteni, ahsanteni, shukrani, shukran,
      nashukuru, nakushukuru, kwaheri, kwa heri, pole, pole sana, samahani, hongera, kwa, kutoka kwa, toka kwa, kwa ajili ya, kwa niaba ya,
      kwa niaba yake, kupitia kwa, pamoja na, pamoja naye, kumhusu, kuhusu, ya, cha, kuongea na, kuzungumza na, niongee na, nizungumze na,
      naongea na, nazungumza na, ninaongea na, ninazungumza na, niliongea na, nilizungumza na, nimeongea na, nimezungumza na, kuwasiliana na,
      niwasiliane na, nilihudumiwa na, nimehudumiwa na, niunganishe na, niunganishie, nipatie, niitie, namtafuta, ninamtafuta, natafuta, namsubiri,
      mwambie, muulize, mpigie, mpe, anaitwa, aitwaye, anayeitwa, aliyeitwa, wanaoitwa, jina lake ni, jina lake, lake ni, majina yake ni,
      majina yake, mwenye jina la, kwa jina lake`),
    places: phrases(`
      wa, wa hapa, wa huku, wa pale, pale, toka huku, natokea huku, upande wa, sehemu za, pande za, mitaa ya, opposite, nyuma ya, mbele ya, katika,
      kwenye, kutoka, natoka, ninatoka, natokea, ninatokea, nimetoka, toka, huko, huku, hapa, hapo, kule, niko, nipo, nakaa, ninakaa, naishi,
      ninaishi, ninaishi huko, wa kutoka, mkazi wa, mwenyeji wa, mji wa, mkoa wa, wilaya ya, kata ya, kijiji cha, mtaa wa, kaunti ya, jimbo la,
      nchi ya, eneo la, maeneo ya, tawi la, karibu na, mjini, kwenda, naenda, kuelekea, hadi, mpaka, barabara ya`),
  },
  titles: list(`
    bwana bw bi bibi bibie mheshimiwa muheshimiwa mhe mhesh waheshimiwa daktari dkt dk mwalimu mwl mzee mama ndugu ndg dada kaka mchungaji mch padre
    padri askofu sheikh shehe shekhe ustadh ustaz imamu alhaji alhaj profesa mhandisi injinia eng wakili kapteni meja kanali jenerali sajenti koplo
    inspekta afande nabii mtume mwinjilisti shemasi mtumishi mkuu diwani mbunge chifu mjomba shangazi`),
  particles: list(`bin binti bint ibn wa ole arap ba ka el al`),
  words: [
    // Small words.
    ...list(`
      kwanini kwani kwaajili mbona unauliza eti mkubwa wakubwa mdogo wadogo mkali kali na ni ya wa za la cha vya pa kwa mwa katika kwenye kutoka toka
      hadi mpaka tangu kama kuwa kwamba ili ila lakini lkn bali au ama wala pia tena bado tu sana saana mno zaidi karibia kabisa hata hivyo hivi vile
      ivyo ivi kwahiyo kwasababu sababu maana ndiyo ndio ndo ndyo ndiye ndilo ndizo ndivyo hapana siyo sio si hasha labda huenda kweli hakika sawa
      sawasawa sawia haya basi bas kumbe ati yaani je ebu hebu nani nini lini wapi vipi gani ipi lipi zipi yupi kipi ngapi kiasi kila yote wote zote
      lote vyote chote pote mwenye wenye yenye zenye lenye bila pamoja mbele nyuma juu chini ndani nje kati baina baada kabla wakati muda mara kuhusu
      kulingana kutokana kupitia dhidi isipokuwa badala afadhali halafu alafu kisha pasipo hasa haswa angalau walau takriban hii hiyo ile hizi hizo
      zile huyu huyo yule hao wale hili hilo lile hayo yale huu huo ule hiki hicho kile humu humo mle hapa hapo pale huku huko kule iyo iyi izo ii
      mimi mi mie miye wewe we yeye sisi nyinyi ninyi nyie wao nami nawe naye nasi nanyi nao sote nyote`),
    // Whose.
    ...list(`
      yangu langu wangu zangu changu vyangu kwangu pangu yako lako wako zako chako vyako kwako yake lake wake zake chake vyake kwake yetu letu wetu
      zetu chetu vyetu kwetu yenu lenu wenu zenu chenu vyenu kwenu yao lao zao chao vyao kwao mwenyewe wenyewe binafsi`),
    // Politeness and greetings.
    ...list(`
      tafadhali tafadhari tafazali tafadhalini naomba ninaomba naombeni twaomba tunaomba niombe asante ahsante asanteni ahsanteni aksante shukran
      nashukuru ninashukuru tunashukuru karibu karibuni samahani samahanini pole poleni nisamehe nisameheni mnisamehe habari jambo hujambo hamjambo
      sijambo mambo shikamoo marahaba salamu salaam salam aleikum alaikum mzima wazima njema nzuri kwaheri kwaherini asubuhi mchana jioni usiku
      usikunjema mpendwa wapendwa ndugu hongera karibisha`),
    // Sheng and chat.
    ...list(`
      niaje sasa sema poa fiti freshi mzuka mzee msee wasee manze buda maze aki walahi wallahi eish hahaha noma nomaa bazenga mbogi mresh dem mathe
      mathee fathe fathee doh doo ganji chapaa mkwanja mulla ngiri finje mbao ashara keja mtaa ocha jobo kejani dinga mathree nduthi boda bodaboda
      bajaji simu fon foni sms meseji oky okey hapaana hapanaa iko haiko ako hako niko siko uko tuko mko kuko ziko zipo nipo sipo upo hupo yupo
      hayupo tupo mpo wapo hawapo ipo haipo lipo halipo kuna hakuna pana mna tf pls plz wsup xaxa mazee vp mambovipi ntaka nataka ntarudi ntakupigia
      cjui ckia cna nko nmesema nmetuma nmelipa nmechoka`),
    // I want, can, have, know, and their kin.
    ...list(`
      ninataka ningetaka ningependa napenda ninapenda nilitaka nilikuwa nimetaka sitaki sikutaka nisingependa hutaki unataka ungependa mnataka
      anataka wanataka tunataka hataki hatutaki hawataki naweza ninaweza nitaweza niliweza siwezi sikuweza unaweza waweza ungeweza mnaweza mwaweza
      anaweza wanaweza tunaweza huwezi hamwezi hawezi hawawezi hatuwezi inaweza haiwezi yaweza nina sina nitakuwa nimekuwa una huna hamna ana hana
      wana hawana tuna hatuna ina haina kua sikuwa sijawa najua ninajua nilijua sijui unajua hujui mnajua hamjui anajua hajui tunajua hatujui
      nafahamu ninafahamu sifahamu naelewa ninaelewa sielewi sijaelewa umeelewa nimeelewa nadhani nafikiri nahisi naona ninaona sioni naamini
      natumaini natarajia nahofia naogopa nahitaji ninahitaji nilihitaji nitahitaji sihitaji tunahitaji mnahitaji unahitaji kuhitaji inahitaji
      inabidi lazima yafaa inafaa uhakika siamini nakubali sikubali nakataa nimekataa natafuta ninatafuta nilitafuta nasubiri ninasubiri nimesubiri
      nilisubiri ninangoja nangoja nimengoja nashindwa nimeshindwa nilishindwa`),
    // What happens with the service.
    ...list(`
      nilipo ninapo nilipia nilipe nalipa ninalipa nililipa nimelipa nitalipa sijalipa silipi lipa lipia kulipa kulipia kulipwa imelipwa haijalipwa
      malipo nilinunua nimenunua nanunua ninanunua kununua nilituma nimetuma natuma ninatuma nitatuma sijatuma kutuma tuma tumeni tumia nitumie
      nitumieni kutumia natumia ninatumia nilitumia situmii imetumwa ilitumwa haijatumwa nilipokea nimepokea napokea sijapokea sikupokea kupokea
      imepokelewa napata ninapata nilipata nimepata nitapata sijapata sikupata sipati kupata kupatikana inapatikana haipatikani nikipata nipate
      nimepoteza nilipoteza imepotea ilipotea kupotea imeibiwa iliibiwa nimeibiwa niliibiwa imeharibika iliharibika imekatika imekatwa ilikatwa
      mmekata mmenikata umekatwa imefungwa ilifungwa imefungiwa kufungua kufunga imezuiwa inafanya haifanyi inafanyika haifanyiki imefanya imeisha
      imekwisha imeanza imegoma inasumbua inanisumbua imenisumbua imekataa inakataa inaonyesha inasema inasoma haisomi haifunguki haijafika imefika
      imechelewa imerudi haijarudi haijaja imekuja itafika itakuja kufika kufikia kuchelewa nimefanya nilifanya nafanya ninafanya nitafanya nifanye
      nifanyeje tufanye kufanya fanya nimejaribu nilijaribu najaribu ninajaribu nitajaribu kujaribu jaribu nimesahau nilisahau nasahau kusahau
      nimekosea nilikosea nimekosa nilikosa kukosea kosa makosa nimechanganya nimemaliza nimeshafanya nimeshalipa nimeshatuma nimechoka nimechoshwa
      nimekasirika nakasirika nimesikitika nasikitika nimefurahi nimevunjika nimekwama nimejiandikisha nimejisajili nimesajili kusajili kujisajili
      sajili usajili nimeweka niliweka naweka weka kuweka toa kutoa nilitoa nimetoa natoa ondoa kuondoa futa kufuta nimefuta badilisha kubadilisha
      nimebadilisha nilibadilisha nabadilisha rekebisha kurekebisha rekebisheni angalia kuangalia angalieni tazama hakikisha hakiki thibitisha
      kuthibitisha nathibitisha ghairi kughairi nimeghairi sitisha kusitisha simamisha acha wacha achana achaneni endelea endeleeni kuendelea subiri
      subirini ngoja ngojea ngojeni rudi kurudi rudisha rudisheni kurudisha kurejesha rejesha kurejeshewa nirudishiwe kurudishiwa pokea pata nipe
      nipeni nipatie nipatieni omba kuomba andika andikeni kuandika nimeandika niliandika jaza kujaza soma kusoma sikia kusikia sikuiti sijaitwa
      elewa kuelewa eleza kueleza nieleze nielezee maelezo jibu jibuni kujibu nijibu`),
    // To speak, to call, to help.
    ...list(`
      nipigie nipigieni unipigie mnipigie anipigie wanipigie kunipigia kupiga kupigia kupigiwa piga pigeni pigia nilipiga nimepiga napiga ninapiga
      nitapiga nitawapigia nitakupigia nilipigiwa nimepigiwa alinipigia amenipigia walinipigia wamenipigia mlinipigia mmenipigia ulinipigia
      umenipigia usinipigie msinipigie usipige msipige kuongea kuzungumza niongee niongeleshe nizungumze naongea ninaongea nazungumza ninazungumza
      niliongea nimeongea nilizungumza tuongee tuzungumze ongea zungumza ongeeni kuwasiliana wasiliana wasilianeni tuwasiliane mawasiliano
      niunganishe niunganisheni kuunganishwa unganisha nisaidie nisaidieni unisaidie mnisaidie msaada misaada saidia saidieni kusaidia kusaidiwa
      nasaidiwa kunisaidia usaidizi tusaidie niambie niambieni uniambie mniambie kuniambia nimeambiwa niliambiwa naambiwa semeni kusema nasema
      ninasema nilisema nimesema amesema alisema wamesema walisema umesema ulisema mlisema mmesema naitwa ninaitwa unaitwa anaitwa kuitwa niite
      kuniita niulize kuuliza nauliza ninauliza niliuliza swali maswali majibu nijulishe mnijulishe nijulisheni julisha taarifa nifahamishe nitafute
      nitafuteni mnitafute unitafute nipateni niandikie niandikieni mniandikie uniandikie nimekuja nakuja ninakuja nitakuja kuja njoo njooni naenda
      ninaenda nilienda nitaenda kwenda enda nenda nendeni nimerudi nitarudi narudi nimefika nilifika nitafika nitakupa nitawapa nitasubiri
      nitakutumia nitawatumia naanza nimeanza nianze kuanza anza nimelala nalala nafanyakazi ninaishi naishi nakaa ninakaa natoka ninatoka natokea
      nimezaliwa`),
    // What others are asked to do, and what was done.
    ...list(`
      kona mguu hoteli mezani stendi mizani kioo jamani bana yaar zii uulize uliza ulizia muulize ulizeni waulize useme uje usubiri ujaribu ulipe
      utume utoe upate uende uandike uangalie urudishe uwaambie umwambie mwambie mwambieni mpe umpe mpeni mtafute umtafute mjulishe asema aje apige
      apigie apigiwe apokee alipe atume wapige walipe watume waje wajue wanipe anipe mnipe unipe tuje tupate tulipe tumpigie tukupigie muwe uwe awe
      wawe iwe niwe tuwe nijibuni niletee nileteeni nielekeze nielekezeni nionyeshe nionyesheni nisikilize nikopeshe nirekebishie nifungulie
      nifungulieni nikumbushe nishauri nichukulie nisomee nitolee nikatie niruhusu niruhusuni nipitishie nihudumie nihudumieni mfugaji wafugaji mvuvi
      wavuvi mjenzi mwashi seremala makanika mshonaji mwanajeshi askari mwanasheria msanii mwanamuziki mwandishi mpishi muhudumu mwanaharakati
      mwinjilisti mkufunzi mhitimu mtoa mpiga ameahidi nimeahidi wameahidi nililopewa niliyopewa nilichopewa nilichonunua niliyonunua nilioagiza
      niliyoagiza nilivyo ilivyo alivyo tulivyo akapotea akaenda akasema akanipa akaniambia nikaambiwa nikalipa nikatuma nikapiga nikapata hasikii
      hasikiki anasikia hapigiki linawezekana inawezekana haiwezekani yawezekana ko ambayo ambao ambalo ambazo ambapo ambacho ambavyo stima gesi bafu
      choo paa ukuta mlango dirisha bomba mfereji transfoma nguzo waya trela lori matatu stesheni uwanja forodha ushuru vipimo maabara chanjo sindano
      presha sukari malaria homa kichwa tumbo mimba uzazi kujifungua bweni karo hostel muhula likizo joho mahafali darasa somo masomo mbolea mbegu
      mazao mahindi ng'ombe mbuzi kuku mifugo mvua jua siasa uchaguzi kura sherehe harusi mazishi ibada`),
    // Topics of a service.
    ...list(`
      plate paybill till tikiti booking akaunti akaonti oda agizo maagizo kifurushi vifurushi mzigo mizigo bidhaa huduma wateja mteja wakala mawakala
      mhudumu wahudumu ofisi ofisini tawi matawi duka dukani benki mkopo mikopo deni madeni pesa fedha hela salio bei gharama ada faini riba risiti
      stakabadhi ankara bili kodi bima sera dai madai fidia umeme maji luku tokeni mita mtandao intaneti laini line vocha maongezi kadi kitambulisho
      kipande cheti vyeti leseni pasipoti namba nambari numba namber rununu mkononi barua pepe baruapepe nywila neno siri nenosiri pini msimbo jina
      majina ukoo anwani sanduku posta tarehe umri mwaka miaka mwezi miezi wiki majuma siku saa masaa dakika sekunde kesho kutwa keshokutwa jana juzi
      leo sahii saivi sahivi sasahivi mapema baadaye baadae badae jumatatu jumatano ijumaa jumapili januari februari machi aprili mei juni julai
      agosti septemba oktoba novemba desemba mwishoni mwanzoni shule shuleni chuo mwanafunzi wanafunzi mtihani mitihani matokeo kliniki hospitali
      hospitalini zahanati dawa mgonjwa wagonjwa miadi ugonjwa kazi kazini ajira nafasi mshahara mishahara mwajiri mfanyakazi wafanyakazi mkulima
      mfanyabiashara biashara kampuni shirika serikali kaunti mkoa wilaya nyumba nyumbani chumba vyumba shamba kiwanja ardhi gari magari pikipiki
      ndege tiketi mafuta chakula nguo viatu picha ombi maombi fomu tatizo hitilafu malalamiko lalamiko kero swala suala maswala masuala mkataba
      mikataba programu tovuti mfumo kiungo linki ujumbe risasi polisi mahakama kituo mahali sehemu eneo mji mjini mtaani kijiji kijijini barabara
      njia nchi dunia lugha kiswahili kiingereza kizungu mtu watu binadamu mwanadamu roboti boti mashine meneja msimamizi mkurugenzi karani fundi
      mafundi dereva madereva mwizi wezi tapeli matapeli utapeli wizi ahadi haraka upesi polepole vizuri vibaya mbaya baya sahihi uongo rahisi ngumu
      vigumu bure ghali kubwa ndogo mpya kipya jipya zamani kale kongwe zima nusu robo jumla idadi kidogo kingi vingi mengi nyingi wengi wachache
      kwanza mwisho mwanzo ingine nyingine mwingine wengine mengine lingine kingine vingine tofauti tayari peke pekee kawaida dharura muhimu hatua
      mfano hali`),
    // Figures.
    ...list(`
      sita saba chache alhamisi sifuri moja mbili nne tano nane tisa kumi ishirini thelathini arobaini arubaini hamsini sitini sabini themanini
      tisini mia elfu laki milioni nukta`),
    // What one is.
    ...list(`
      mkazi mzazi mwenyeji mwananchi raia mtanzania mkenya mganda mnyarwanda mtumiaji mwanachama mpangaji msafiri abiria mwalimu muuguzi nesi daktari
      mhasibu mjasiriamali mstaafu mjane yatima kijana msichana mvulana mwanamke mwanaume mwanamume mtoto mzito mjamzito mlemavu mhitaji mlalamikaji
      mwombaji mnunuzi muuzaji mpokeaji mtumaji mmiliki dalali mkandarasi mlinzi kinyozi`),
    // Where one is, and with whom one deals.
    ...list(`
      mbezi sinza mwenge tegeta kariakoo buguruni mbagala gongolamboto tabata kimara mikocheni masaki msasani magomeni manzese kigamboni ukonga pugu
      chanika kibaha bagamoyo chalinze korogwe lushoto himo karatu babati kahama geita nzega urambo mpanda sumbawanga tunduma makambako njombe
      mafinga masasi nachingwea kilosa ifakara mikumi kibera kawangware buruburu donholm langata kileleshwa kilimani parklands githurai roysambu
      kayole dandora mathare eastleigh ngong limuru ruaka juja utawala embakasi syokimau mlolongo naivasha gilgil nanyuki isiolo marsabit lodwar
      kericho bomet kisii migori homabay siaya busia bungoma webuye kilifi lamu voi taveta ukunda mtwapa nyali likoni kisauni ntinda kawempe nakawa
      makindye rubaga wandegeya kireka mukono wakiso lira arua mbale soroti tororo hoima kasese kabale iganga luwero nairobi mombasa kisumu nakuru
      eldoret thika kiambu machakos kakamega nyeri meru kitale malindi garissa rongai kasarani kitengela ruiru dar daressalaam dodoma arusha mwanza
      mbeya morogoro zanzibar unguja kigoma tabora iringa mtwara shinyanga singida bukoba musoma kilimanjaro temeke kinondoni ilala ubungo kampala
      entebbe jinja gulu mbarara masaka kenya tanzania uganda rwanda burundi kongo goma bukavu lubumbashi afrika safaricom airtel vodacom tigo
      tigopesa halotel halopesa ttcl mtn mpesa m-pesa mixx kplc tanesco dawasa dawasco nssf nhif ntsa crdb nmb kcb ncba jumia sacco saccos tasaf helb`),
    // "I, you, she ... not", as verbs begin.
    ...list(`
      sitapenda sitakubali sitatoa sitaweza sitarudi sipendi sisemi siseme sikusema sijasema sikupi sikuambii sitakuambia sitakupa simo simjui
      simfahamu simuoni hapatikani haitwi haliitwi limekosewa imekosewa umekosea mmekosea amekosea wamekosea linaandikwa inaandikwa haiandikwi
      linasomeka unasikia unasemaje unafanya mnafanya unaongea mnaongea mnasema umefanya mmefanya umepata mmepata mnachukua mmechukua mmeniibia
      mnanisumbua mnanipotezea mmenitumia mmenipa mtanipigia mtanisaidia mtanipa utanipigia utanisaidia utanipa atanipigia watanipigia nimewaambia
      nimekuambia nilikuambia niliwaambia nimewapa nimekupa nilikupa niliwapa nimeshasema nimeshakuambia nimeridhika sijaridhika nashangaa`),
  ],
  namesToo: list(`
    shida matatizo masumbuko mateso huzuni machozi dhiki salama faida maisha tulia ombeni malaika sifa mfalme kiza mwana radhi tegemeo mavuno
    mafanikio hawa furaha matumaini riziki bahati heri raha penda hekima huruma uhuru ushindi nia mapenzi mwema nyota mwanga shujaa simba chui tembo
    nyati asali pili tatu mosi taabu majuto msiba maneno chausiku jabali dhahabu safari hodari mgeni mganga utukufu mkombozi ufunuo juhudi jumanne
    mtumwa tajiri maskini mpole ushuhuda shahidi mtume nabii mbogo kifaru njiwa`),
  names: [
    // Given names of the coast, the islands and all Muslims.
    ...list(`
      juma hamis khamis salim salum seleman suleiman selemani sulemani suleimani abdallah abdalla abdullah abdul abdulrahman abdulaziz abdulkadir
      abdi ali ally aly hassan hassani hussein husseini husein omar omari umar othman athuman athumani athmani bakari bakar abubakar abubakari rashid
      rashidi ramadhan ramadan ramazani shaban shaabani rajab mohamed mohammed muhammad mohamedi muhamed mohammad ahmed ahmad ahmada saidi saeed seif
      seifu sefu nassor nassoro nasor nasser yusuf yusufu yussuf yusuph yahya yahaya ibrahim ibrahimu abrahman ismail ismaili issa isa musa mussa
      haji hajj iddi idd idris idrisa idrissa jaffar jafari jafar jamal jamali kassim kasim kassimu khalid khalfan khalfani khatib kombo makame
      mbarouk mbaruk mbaraka masoud masudi mansour mansur maalim mahmoud mahmud mustafa mustapha nuhu nurdin nurudin ridhiwani rahim rahma sadiki
      sadick sadik shafii shamte sharif sheha shomari swaleh saleh salehe suleyman sudi tahir twaha twalib ubwa vuai zubeir zuberi zuber zahor hemed
      hemedi hamad hamadi hamza hamid hamisa haroun harun haruna ayub ayoub ayubu adam adamu anwar amour amir ameir amin amiri amri azizi aziz bilal
      dauda daudi faki farid faraj faraji feisal faisal fadhil foum ghalib habib habibu jabir jabiri jecha kheir khamisi mwinyimvua rished asha aisha
      aysha eshe amina aminah fatuma fatma fatima fatna halima halimah hadija khadija khadijah hamida habiba husna hidaya jamila jasmin kidawa khadra
      latifa leila layla lela maimuna mariam mariamu maryam mwanaidi mwanahamisi mwanaisha mwanajuma mwanakombo mwanamkasi mwanahawa mwantumu mwajuma
      mwanaasha mwasiti mwatumu mwanarusi nasra nassra nargis radhia rukia ruqaya rehana rabia raziya sada saada salma salha sabra sabrina sakina
      sania saumu sauda shamim shamsa shani sharifa sihaba sikitu siti subra swabra twahira ummi umi yusra zainab zainabu zaina zena zuhura zuhra
      zulekha zulfa zubeda ziada zakia zamda zarina zeinab zuwena wahida warda biubwa bimkubwa chiku dalila fauzia farida faiza ghanima hanifa ilham
      jokha kijakazi kuruthumu kibibi kulthum mkasi munira mwamvua mwanaarabu nadya najma rafia rayhan stara`),
    // Given names that mean something.
    ...list(`
      amani baraka neema imani zawadi upendo subira tumaini rehema shukuru kheri pendo faraja fadhili fadhila nuru wema jasiri jumaa masika tabu
      mashaka waziri sultani lulu johari feza almasi nasibu ramadhani idi tunu zuri vumilia saburi karama sikujua sikudhani sijali sijaona tausi
      hamisi maulidi majaliwa mfaume mwinyi mrisho malkia rajabu shabani mapinduzi haika haidari haidar siwema siwazuri siwatu zamoyoni pendaeli
      ndeshi anael elibariki elifuraha elineema aneth umesh ulimwengu ulimboka sikitiko said leo saba too job eva method purity lightness jasinta
      pendael wangu mbele ana`),
    // Given names of Christians.
    ...list(`
      john joseph josefu josephu yosefu peter petro paul paulo pauli james jakobo yakobo david daniel danieli samuel samweli samwel stephen stefano
      simon simoni michael mikaeli mikael francis fransis faransisi charles george patrick anthony antony anthoni antoni emmanuel emanuel moses isaac
      isaka isack jacob elijah eliya elia ezekiel ezekieli kelvin kevin brian bryan dennis denis collins erick eric evans felix fred fredrick
      frederick gabriel gabrieli geoffrey godfrey gideon gilbert hezron henry herman ian jackson jackton japheth jeremiah yeremia jesse joel yoeli
      jonah jonathan yonathan joshua yoshua josiah julius kennedy kenneth laban lameck lawrence laurent leonard linus lucas luka lukas martin mathew
      mathayo matayo mathias marko nathan nelson nicholas nicolaus noah noel obed oscar philemon philip filipo raphael rafael reuben richard robert
      roy robinson ronald rodgers sammy shadrack meshack abednego silas solomon suleman titus thomas tomasi timothy timotheo tobias vincent walter
      wilson wilfred william wycliffe zachary zacharia zakaria zablon zephania abel abraham adrian albert alex alexander alfred allan amos andrew
      andrea angelo augustine barnabas benard bernard benedict benjamin benson boniface caleb calvin christopher cornelius cosmas cyrus damian
      deogratias dickson dismas dominic donald duncan edgar edmund edward edwin elias elisha emil enock enos ephraim ernest eugene eustace evarist
      fabian faustine ferdinand festus gerald gervas gaudence gasper geofrey godwin gerishon hillary haron harrison hosea ignas isaya isaiah israel
      issack jairus jared jason johnson jovin justus kizito leonidas longino medard melkizedeki nestory nixon norbert onesmo onesmus pascal paschal
      pius protas raymond renatus rogers ruben rwegasira salvatory sebastian sixtus stanley stanslaus sylvester theophil thadeo valentine venance
      vitalis wellington yohana yohane zebedayo zadock mary maria mariana marium margaret magreth margareth martha marta monica monika miriam mildred
      millicent mwende nancy naomi nelly nora norah pamela patricia pauline pauleta perpetua phoebe priscilla rachel raeli rahel rebecca rebeka
      regina rhoda rita rosemary roseline ruth ruthi salome sarah sara sharon sheila selina scholastica skolastika stella susan susana suzana sylvia
      tabitha tecla teresia teresa theresia thereza tereza triza valentina vallary vera verah veronica veronika victoria viola vivian winfred
      winfrida winnie yvonne zipporah zippy abigail agatha agnes agness alice anitha angela angelina anna anne annah annet annastazia anastazia
      anastasia asteria beatrice beatha benadeta bernadetta betty brenda bridget caroline carol catherine katarina cecilia sesilia christina kristina
      christine clara consolata cynthia damaris daisy diana dina dinah dorcas dorothy doreen dorin edith edina elizabeth elizabeti elisabeth eliza
      elsie emily emmaculate immaculate esther ester esta eunice evaline evelyne felista fiona flora florence flavia fridah frida gaudensia getrude
      gladys gloria gloriose hellen helen halen hilda hildegarda irene irine jackline jacqueline jael jane janet janeth jennifer jemimah jescah jesca
      jessica joan joyce josephine judith julia juliana juliet kellen lilian lillian linda linet lucy lucia lydia lidia loice lorna mackline maggie
      marceline marystella nasieku ng'endo oliva peninah penina peris prisca rosalia rozalia sabina sophia sofia vestina yunis`),
    // Given names of the peoples of Kenya.
    ...list(`
      wanjiku wanjiru wambui wangari wangui wangeci wangechi wairimu waithera wacera wachera wacuka wanjira waceke wambura njeri nyambura nyokabi
      nyawira nyaguthii muthoni mumbi mugure gathoni gakii kagendo kawira kendi karimi kinya makena mukami nkatha nkirote mwendwa kamau kariuki
      kimani karanja kinyua karuga kibe maina macharia mbugua mburu muchiri mugo muigai muriithi muriuki murimi mwangi mwaniki ndegwa nderitu
      ndirangu ndungu ndung'u ng'ang'a nganga ngugi njenga njoroge njuguna njogu waweru wachira wahome wainaina githinji gitau gitonga gichuru
      gichuki gathogo kagwe kago thuku achieng akinyi akoth adhiambo adongo akello atieno anyango apiyo auma awino awuor aoko aluoch akumu amondi
      awiti otieno odhiambo ochieng omondi okoth onyango owino ouma opiyo okello odongo oduor ogutu okumu ooko osano olouch ojwang ochola odera
      odinga oginga obura ogola oloo otiende owuor opondo okeyo omolo oluoch wafula wanjala wekesa wanyama wanyonyi simiyu barasa khaemba masinde
      makokha nasimiyu nekesa naliaka nafula nanjala nelima nabwire nanyama nangila khisa sitati mukhwana kundu shikuku ambani andanje amukowa
      khalwale khamala lusweti mudavadi musalia wetangula nyongesa shitanda lumumba mutua musyoka muthoka mutuku mutiso muli mulwa mumo muema mwikali
      kioko kilonzo kyalo kimeu katua kalonzo nzioka nzomo nzuki ndunge nduku ndinda mwongeli mbithe kamene kavata kanini katunge syombua syokau
      wavinya wayua wambua ndanu mueni muoki mumbua munyao musembi musau makau makueni masila ngina kipchoge kiprono kiprop kiplagat kipkemboi
      kipkorir kiprotich kiptoo kipruto kipkoech kipngetich kipsang kirui kibet kimutai kemboi keter koech korir kosgei lagat langat limo maiyo rono
      rotich ruto sang sigei tanui toroitich yego chebet chepkemoi chepkoech chepngetich chepkirui chepkorir cheptoo chelimo chelangat cherono
      cherotich cheruiyot cherop chemutai chesang jebet jeptoo jepkosgei jepchirchir jerotich jelagat jeruto jemutai jepkemboi cheboi biwott bett
      birech arusei kerubo kemunto kwamboka nyaboke nyanchama nyaboe moraa bosibori bonareri bochaberi gesare mokeira omwenga nyakundi nyamweya
      nyangau mogaka mokaya momanyi moseti ondieki onyancha ombati onsongo orina osoro ongeri obara getange makori maranga maobe nyariki mwakio
      mwakideu mwachiro mwadime mwanyumba mwakazi kadzo kache kahindi kazungu karisa katana charo chengo fondo jefwa kambi kalama kenga mramba
      mwambire ngala mumba mwaringa nyevu sidi sankale saitoti lemayian lekishon leshan naserian nashipae naisiae siamanto sironka tipape parsaloi
      kantai kaparo ntimama koinange abdirahman abdikadir abdullahi abdinoor aden adan bashir dekow farah fartun galgalo guyo hodan hibo halake ifrah
      jillo muktar noor osman roba shukri sahra ubah wario`),
    // Given names and surnames of the peoples of Tanzania.
    ...list(`
      kikwete nyerere magufuli mkapa karume shein samia lowassa kinana lissu mbowe zitto makamba nape ndugai kabudi lukuvi mwigulu nchemba pinda
      sumaye malecela warioba mushi massawe masawe kimaro kimario lyimo moshi mosha mrema mtei mtui minja mmari makundi malisa mallya mariki marealle
      materu maro matemu mboya mbuya mchau mlay mlaki mongi moshiro mrosso msaki msuya ndesamburo ngowi njau nkya nyange olomi sawe shao shayo
      shirima silayo swai tarimo temba tesha temu tillya towo uiso urassa urio usiri kessy kavishe kweka lema laizer mollel lukumay masanja mashauri
      magesa maganga mabula malongo masele masunga makoye misana mhoja ndaki ngassa nkwabi ng'wandu shija shilinde sosoma kabadi kulwa dotto doto
      luhende lubango limbu lugola mwita marwa chacha nyamhanga gesase bhoke mwikwabe robhi ghati matiko mniko nyamburi magige mwakyusa mwakyembe
      mwambene mwaipopo mwaisela mwakalinga mwakasege mwakatobe mwakipesile mwalukasa mwamakula mwampamba mwandosya mwangoka mwankenja mwasha
      mwasomola mwaipaja kyando sanga mbilinyi kilewo mgaya mdemu mhagama mahenge mlowe mligo msigwa mwenda nyoni ngailo ngonyani komba haule hyera
      kapinga kayombo luoga mapunda mbawala mhando mkwawa mlelwa mtega mwageni ndunguru nditi nchimbi nyagawa tindwa kihongosi kalinga kiswaga
      chang'a chaula kaduma kikoti mpogole lugenge mnyika mnyampala mazengo masinga chibulunje chilewa chidosa lusinde ndahani mbogoni sambala
      matonya masima rugemalira kamala kaijage kagaruki mutagahywa mutayoba muganyizi mugisha muhozya tibaijuka tibenda byabato bashiru rweyemamu
      rwiza ishengoma kalokola kaizirege rutta mulokozi lugaziya kaaya nnko pallangyo sarakikya mbise akyoo ayo nassari kivuyo saibulu sirikwa ole
      mkwizu mziray mbwambo mndeme mbaga mgonja msangi mfinanga mkumbwa mshana msechu shekilindi shemdoe shekiondo kihiyo kimweri kilango kimaryo
      chambo chikawe mchopa mnali mtanda nandonde nachinuku nangale namkaa namwanja chitanda chikopa lilanga liwaka machela hokororo ponera mbunda
      mkude mdee mkindi mlimwa mwinuka ndulu pembe kabwe ndayishimiye ntibashima nsanzugwanko kibona kasunga simbeye sichone sinkala siame silwamba
      simwanza nsajigwa asukile anyosisye gwakisa atupele tumpe atuganile lusajo lusekelo ambakisye ambilikile andwele asajile aswile`),
    // Given names and surnames of the peoples of Uganda.
    ...list(`
      mukasa ssemakula semakula ssekandi ssempijja ssentongo ssenyonga ssali ssebunya sserwadda sserunkuma ssebaggala ssemwanga lubega lubwama lule
      luyima lwanga lutaaya kato wasswa waswa kizza kiiza kigozi kiggundu kiwanuka kintu kasule kasozi katende katongole katumba kaggwa kakooza
      kalungi kavuma kayongo kayiwa kibirige kyambadde kyagulanyi kyobe mayanja matovu mugerwa mugabi mulindwa mulumba musoke mutebi mutesasira
      mutyaba muwonge muwanga mwanje nsubuga ntale nsamba ndugwa nyanzi bukenya bbosa bogere buyondo byaruhanga galiwango ggayi jjuuko jjemba jjumba
      walugembe walusimbi nakato babirye nalubega nakalema nakayiza nakimuli nakitende nakibuuka nakyanzi naluwooza nalwanga namatovu namayanja nambi
      nambooze namubiru namugga namuli namukasa namusoke namutebi nanyonga nankya nansubuga nantongo nanteza nassuna nassanga nabukenya nabukeera
      nabirye nabatanzi nabakooza naggayi nagawa nagujja najjemba najjuma nakabugo nakazibwe nakiganda namazzi nampijja kyomuhendo asiimwe akankwasa
      akampurira ainembabazi ainomugisha ampaire atuhaire atukunda arinaitwe ayebare ahimbisibwe agaba akatukunda byamukama byamugisha barigye
      bainomugisha beinomugisha kabagambe kamugisha kamukama karungi kansiime kaguta kembabazi kobusingye kyarisiima kyomugisha muhumuza muhwezi
      mbabazi mugume mugyenyi mugumya museveni mwesigwa mwesigye natukunda nuwagaba nuwamanya ninsiima niwagaba nkwasibwe orikiriza rukundo rwabwogo
      tumusiime tumwesigye tukahirwa tushabe turyasingura tumuhairwe tusiime twinomujuni tibamwenda besigye tayebwa okot okech ocen ocaya odoki
      ogwang ogwal ojok ojara okwir olara oloya omara omoding onen onyait opio opolot otim otto oyella acan acen achan adong adoch aber aciro akullu
      alum amito amongin amuge anena angom apio apolot arach atim ayaa lamunu laker lakot lamwaka anyait asekenye emuron engole esuru ekwaru okiror
      nandudu nambozo namono namutosi nafuna kakai khaukha wamala wanzala wandera wabwire wangira masaba mafabi mugoya gidudu gimei waiswa kagoya
      nangobi tenywa isabirye balikowa bamwoze batambuze kisambira mutyabule kirunda muzaale`),
    // Those of their neighbours and of Indians who speak it.
    ...list(`
      mukendi ilunga kabongo kalala kasongo mbuyi mutombo ngoy tshibangu tshisekedi kabila katumbi bemba mulamba mwamba mwilambwe amisi assani
      byamungu bisimwa cirhuza bahizire murhula mugisho nabintu nsimire kambale kasereka katembo kakule kahindo kavira kavugho muhindo paluku mumbere
      bwambale baluku masereka biira patel shah mehta desai kanji jiwa merali somji dhanji karim karmali virji rajan rajesh sanjay ashok anil dipak
      hitesh jayesh mahesh nilesh pravin rakesh suresh vijay bhavna daksha hansa jyoti kokila meena nisha priti rekha sonal sunita varsha vaishali
      chauhan chandarana hirani halai pindoria varsani kerai singh sokhi dosanjh`),
  ],
  shapes: {
    // I, you, he, we, they, it in the present, past, future and negative.
    begins: list(`
    nime nina nili nitak nitap nitaw nitaf nital nitar nitat nitaj nitas nitau nitan nitao nikip nikit nikif nikaamb nikapig nikalip nikatum nataka
    natak natum natafut naomb nahitaj naweza nashind napend nasubir nashuk nauliz naongea nazungum najua najarib naishi naelew naandik naenda narud
    napat napig napok nalip naogop nasum nilikuw ningep ningew ningeo nisingep nisij nipigi nisaidi niunganish niandik nielez nieleke nirudish
    nitumie nitafut nijulish nijib nilete niambi nifany nipatie nikupig nikuandik nionyesh nisikil nirekeb nifungul nikumbush nikopesh nihudum
    niruhus nichuku nishaur nawapig unata unau unani unaku unaom unasu unali unaju unahi unawez unapat unasem unafany unaitwa unao unape unak umefany
    umepat umesem umeku umeni umech umetum ulini uliyo utani utanip utawez tunatak tunawez tunaom tunasub tunahit tunapen tumepat tumelip tumefany
    tumesub tutaku tutap anatak anawez ananipig anasem anafany anakat anaitwa amenip amesem amefany amekuj amekat amepot alinip alisem alikuw
    aliniamb alinidung atanip akasem akanip akaniamb akapot mnani mnawez mnatak mnafany mnasem mnaon mmeni mmefany mmesem mmeku mmekat mlini mlisem
    mlitum mtani mtanip mtanitum mtanisaid mnipig unipig wanani wanasem wanatak wanawez wanafany wamenip wamesem wamefany wamekat wametum walinip
    walisem walikuw watanip wanip anip inak inas inan inap inat inaz inaf imef imek imep imes imet imez imer imeb imeg imeh imel ilif ilik ilip iliy
    iliz itak itaf itap zinak zinap zimek zimef zimep limek linak yamek yanan haif haiw haip hais haij haik haion haitak hawawez hawajib hawajan
    hawapok hajani hajib hapok hasik hamjani hamjaf hampok hatujap hatuwez hatuta huwez hujan hujib hutaki sitak situm siwez sijui sijap sijaf sijam
    sijar sijaw sijakup sikupok sikupat sikuw sikuel sielew sipat sipend sifaham sion sisem siamin kupa kupi kupo kusaid kusaj kusem kusik kusub
    kutum kutoa kutok kutaf kuwez kuwek kufany kufun kufik kufut kuju kujib kujar kuhus kuham kuond kuong kuona kuzung kuzim kubad kubor kuanz kuang
    kuand kuamb kuamin kuach kuele kuend kuing kuish kukat kukop kukum kulal kulet kulip kumal kumpig kumuul kunun kunip kunis kunit kuniw kunij
    kunir kurud kurek kurej kupit kuunga kuwasil kuthib kughair usinip msinip usipig msipig usitum msitum asinip`),
    ends: list(`
    gieni dieni lieni tieni shieni buni pigia pigie pigiwa wasilisha saidia saidie unganisha unganishe zungumza julishe lipwa tumiwa rudishiwa aji
    eshwa ishwa`),
  },
  business: list(`
    kampuni duka maduka hoteli saluni kinyozi biashara wauzaji muuzaji uuzaji shule msingi sekondari kanisa msikiti chama kikundi sacco saccos vicoba
    chuo mgahawa hospitali zahanati kliniki benki huduma wateja mteja mtumiaji wakala mawakala bodaboda agrovet kiosk kibanda genge bucha mpesa
    m-pesa tigopesa wholesalers wakandarasi ufundi fundi ushonaji usafirishaji mizigo magari vipuri samani mapambo vinywaji chakula nyama kuku mayai
    maziwa mboga nguo mitumba viatu urembo vipodozi dawa stationery cyber ofisi idara serikali halmashauri wizara mamlaka shirika taasisi jumuiya
    umoja mradi miradi shamba mashamba mkulima wakulima ufugaji mfugaji sokoni soko biasharaonline roboti boti`),
  greetings: phrases(`
      habari, habari yako, habari zako, habari zenu, habari za asubuhi, habari za mchana, habari za jioni, habari za leo, habari gani, jambo,
      hujambo, hamjambo, sijambo, mambo, mambo vipi, vipi, mambo poa, niaje, sasa, sema, oya, poa, shikamoo, marahaba, salaam, salamu, salam,
      salam aleikum, assalam alaikum, salama, nzuri, njema, mzima, safi, za asubuhi, za mchana, za jioni, habari ndugu, hodi, ndiyo, ndio, naam, eeh,
      ehe, hapana, sawa, sawasawa, haya, samahani, asante, asante sana, ahsante, ahsante sana, asanteni, shukrani, tafadhali, karibu, karibuni, pole,
      aha, oh, basi, hakuna shida, hamna shida, bila shaka, bila wasiwasi, ngoja, subiri, pia, halafu, alafu, kisha, na, lakini, kwanza, mpendwa`),
  sounds: list(
    `um uh uhm er em mm mmh hm hmm ah aah aa aaa eh eeh ee ehe oh ooh yaani kama eti aki bana jamani hebu ebu`,
  ),
  relations: list(`
    mwanae mamae babae dadae kakae bibie babue mwanenu mamaangu babaangu mwanao wanangu wanawe watotowe mumeo mkewe mkeo mume mke mumewe mumewangu
    mkewangu mwenzi mwenza mwenzangu mwenzake mwenzetu mchumba mpenzi mama baba mamangu babangu mamake babake mamako babako mamayangu babayangu mzazi
    wazazi mlezi walezi mwana mtoto watoto mwanangu mwanawe mwanaye binti bintiye kijana kijanangu mvulana msichana kaka dada kakangu dadangu kakake
    dadake kakaangu dadaangu nduguye nduguze nduguyangu pacha shemeji shemejiye mkwe wifiye mjomba mjombangu shangazi shangaziye mama-mkwe baba-mkwe
    babu bibi babuye bibiye nyanya nyanyangu shosho shoshangu cucu guka mjukuu wajukuu mpwa binamu binamuye rafiki marafiki rafikiye rafikiyangu
    jirani majirani jiraniye bosi mabosi mwajiri meneja msimamizi mkurugenzi msaidizi katibu karani mhasibu mfanyakazi wafanyakazi mwalimu walimu
    daktari madaktari nesi muuguzi wauguzi wakili mawakili wakala mawakala agenti mhudumu wahudumu dereva madereva kondakta utingo bodaboda fundi
    mafundi mpangaji mwenye-nyumba landlord kiongozi mwenyekiti mjumbe askari polisi mlinzi mpokeaji mtumaji muuzaji mnunuzi msafirishaji dalali
    mgonjwa wagonjwa mwanafunzi wanafunzi marehemu mtu mtumishi houseboy housegirl mathe fathe mathee fathee brathe sistee mteule mfadhili mdhamini
    mchungaji mwakilishi mpenziwe mchumbangu mwanafamilia familia`),
  others: list(`
    fulani mwingine wengine yake lake wake zake chake vyake kwake yao lao wao zao chao vyao kwao yenu lenu wenu zenu chenu vyenu kwenu yako lako wako
    zako chako vyako kwako yeye naye huyu huyo yule hawa hao wale nyinyi ninyi`),
  mine: list(`
    yangu langu wangu zangu changu vyangu kwangu yetu letu wetu zetu chetu kwetu mimi mi mie miye nami binafsi mwenyewe`),
  number: {
    nouns: list(`
      namba nambari nambali namb nmba nambayangu namba-yangu nambayasimu simu simuyangu simuni rununu mkononi kiganjani mezani fon foni fone laini
      mawasiliano watsapp watsap whatsap wasap wasapp wozap`),
    vague: list(`namba nambari nambali namb nmba nambayangu namba-yangu nambayasimu laini`),
    blocked: list(`
      oda agizo maagizo akaunti akaonti akount kitambulisho kitambulishi vitambulisho kipande id nida nssf nhif tin kra pasipoti paspoti pasi leseni
      kumbukumbu marejeo rejea rejeo marejeleo rejeleo ufuatiliaji mita luku tokeni token umeme risiti stakabadhi muamala miamala malipo ankara bili
      invoisi bima sera dai madai kadi benki tiketi tikiti booking mzigo mizigo kifurushi vifurushi uanachama mwanachama mwanafunzi mfanyakazi
      usajili gari plate ob kesi faili jalada fomu ombi maombi lalamiko malalamiko tukio siri pini pin nywila nenosiri msimbo otp uthibitisho kodi
      vocha lipa till paybill shilingi sh sh. shs tsh tshs tzs ksh kshs kes ugx ushs kiasi jumla mkopo deni elfu milioni laki tarehe kuzaliwa sanduku
      slp posta kiwanja kitalu hati cheti imei serial toleo modeli stima meter`),
    ambiguous: list(`maombi malalamiko lalamiko tarehe umeme`),
    request: phrases(`
      natumia, ninatumia, natumia sasa, sasa natumia, ninayotumia, ninayotumia sasa, ninayoitumia, niliyo nayo, niliyonayo, nilinayo sasa, nipigie,
      nipigieni, nipigie simu, nipigieni simu, nipigie kwa, nipigie kupitia, nipigie kwenye, unipigie, mnipigie, munipigie, anipigie, wanipigie,
      nipigiwe, kunipigia, kupigiwa, tupigie, tupigieni, mtupigie, utupigie, naomba kupigiwa, naomba unipigie, naomba mnipigie, naomba simu kwa,
      nibeep, nibip, niflash, nitwangie, ntwangie, nicall, ni-call, nicheki, nichekini, ncheki, nichek, nipatie simu, nitext, nitexie, nisms, nidm,
      nitafute, nitafuteni, unitafute, mnitafute, wanitafute, anitafute, kunitafuta, nipate, nipateni, mnipate, unipate, wanipate, kunipata,
      utanipata, mtanipata, napatikana, ninapatikana, nitapatikana, tunapatikana, wasiliana nami, wasilianeni nami, uwasiliane nami, mwasiliane nami,
      muwasiliane nami, awasiliane nami, kuwasiliana nami, wasiliana nasi, niwasiliane, wasiliana na, wasiliana kupitia, wasiliana kwa, piga, pigeni,
      pigia, pigieni, upige, mpige, mpigie, mpigieni, umpigie, mumpigie, kumpigia, wapigie, apigiwe, tumia, tumieni, utumie, mtumie, itumie,
      itumieni, mtumie namba, tumia namba, tumieni namba, niandikie, niandikieni, uniandikie, mniandikie, nitumie sms, nitumie ujumbe,
      nitumie meseji, nitumieni ujumbe, nitumieni sms, niwhatsapp, ni-whatsapp, nijibu, nijibuni, nirudie, nirudieni, nirudishie simu, niongeleshe,
      niongee nanyi kwa, ongea nami, namba nzuri, namba bora, namba ya kunipata, namba ya kunipigia, namba ya kupiga, namba ya kupigiwa, bora,
      afadhali, heri, ni bora, ni vizuri, napendelea, ningependelea, chukua, hifadhi, save`),
    past: phrases(`
      nilipiga, nimepiga, napiga, ninapiga, nikipiga, nilipopiga, ninapopiga, nimekuwa nikipiga, nilikuwa napiga, nimejaribu kupiga,
      nilijaribu kupiga, najaribu kupiga, nilipigiwa, nimepigiwa, napigiwa, ninapigiwa, nilipigia, nimepigia, alinipigia, amenipigia, ananipigia,
      alipiga, amepiga, anapiga, aliyenipigia, aliyepiga, anayenipigia, walinipigia, wamenipigia, wananipigia, walipiga, wamepiga, wanapiga,
      waliopiga, walionipigia, waliyonipigia, ulinipigia, umenipigia, ulipiga, umepiga, mlinipigia, mmenipigia, mlipiga, mmepiga, mliyonipigia,
      mliyotumia, mnanipigia, iliyonipigia, iliyopiga, inayonipigia, inanipigia, imenipigia, ilinipigia, nilipokea, nimepokea, napokea, ninapokea,
      nilipata simu, nimepata simu, napata simu, nimepata ujumbe, nilipata ujumbe, nilipata sms, nimepata sms, nimepata meseji, nilipata meseji,
      simu kutoka, ujumbe kutoka, sms kutoka, meseji kutoka, missed call, nilikosa simu, nimeona simu, nilitumiwa, nimetumiwa, nilituma, nimetuma,
      natuma, ninatuma, nilimtumia, nimemtumia, niliwatumia, nimewatumia, nikatuma, kutuma pesa, kutuma hela, alituma, ametuma, walituma, wametuma,
      nilitoa, nilinunua, nimenunua, nililipa, nimelipa, nililipia, nimelipia, kwenda kwa, kwenda namba, pesa kwenda, hela kwenda, hapokei,
      hawapokei, haipokelewi, haikupokelewa, hakupokea, hawakupokea, haijibu, hajibu, hawajibu, mtapeli, tapeli, matapeli, utapeli, alinitapeli,
      wezi, mwizi, huduma kwa wateja, kituo cha huduma, huduma ya wateja, customer care, toll free, bila malipo, namba yenu, namba zenu,
      nambari yenu, simu yenu, ofisi yenu, ofisi zenu, ofisini kwenu, namba yako, nambari yako, simu yako, namba mliyonipa, namba uliyonipa, mlinipa,
      mmenipa, ulinipa, umenipa, alinipa, amenipa, walinipa, je hii ni namba, hii ni namba yenu, ni ya nani, namba ya nani, ni namba ya nani,
      niliongea na, nilizungumza na, nimeongea na, jiunge, kujaza salio, weka salio, niliweka salio, nilimwekea`),
    stale: phrases(`
      nimeipoteza, niliipoteza, imenipotea, ilinipotea, niliyoipoteza, nimeibadilisha, niliibadilisha, niliibadili, nimeiacha, niliiacha, nimeifunga,
      niliifunga, siipati, siipokei, siishiki, siko nayo, sipo nayo, imeibwa, ilibwa, iliyopotea, haina laini, haishiki, haikamati, haipigiki,
      ya zamani, yangu ya zamani, zamani, ile ya zamani, ya kale, ya awali, yangu ya awali, ile ya mwanzo, ya kwanza si, haifanyi kazi, haifanyi,
      haifanyikazi, haitumiki, haitumiki tena, haitumiwi, situmii, siitumii, situmii tena, sitaitumia, sitatumia, nilikuwa natumia,
      niliyokuwa natumia, nilikua natumia, niliacha kutumia, nimeacha kutumia, siitumi, haipatikani, haipatikani tena, haipo, haipo tena,
      haipo hewani, siko hewani, sina tena, sinayo, imepotea, ilipotea, nilipoteza, nimepoteza, niliyopoteza, imeibiwa, iliibiwa, iliyoibiwa,
      niliibiwa, nimeibiwa, imefungwa, ilifungwa, iliyofungwa, imefungiwa, ilifungiwa, imezimwa, imezima, imezimika, imeharibika, iliharibika,
      imekufa, imeisha, ilikuwa, usipige, usipigie, usinipigie, msipige, msipigie, msinipigie, asinipigie, wasinipigie, nisipigiwe, sitaki kupigiwa,
      sitaki mnipigie, sitaki unipigie, usitumie, msitumie, usiitumie, msiitumie, usiwasiliane, msiwasiliane, usinitafute, msinitafute, usiandike,
      si yangu, sio yangu, siyo yangu, siyo namba, sio namba, si namba, si, sio, siyo, badala ya, nimebadilisha, nilibadilisha, nilibadili,
      nimebadili, imebadilika, futa, futeni, ifute, achana na, achaneni na, ondoa, toa namba, nimeblock, imeblokiwa`),
    second: phrases(`
      ya pili, hiyo ya pili, ile ya pili, tumia ya pili, tumieni ya pili, namba ya pili, nambari ya pili, afadhali ya pili, bora ya pili,
      nipigie ya pili, nipigieni ya pili, hii ya pili, ya mwisho ndiyo, hiyo ya mwisho`),
    notThis: phrases(`
      usipige namba hii, msipige namba hii, usipigie namba hii, msipigie namba hii, usipige hii, msipige hii, usipige hii namba, msipige hii namba,
      usinipigie kwa namba hii, msinipigie kwa namba hii, usinipigie kwa hii, msinipigie kwa hii, usinipigie namba hii, msinipigie namba hii,
      usinipigie hapa, msinipigie hapa, usinipigie kwenye hii, msinipigie kwenye hii, usinipigie kwenye namba hii, msinipigie kwenye namba hii,
      usitumie namba hii, msitumie namba hii, usitumie hii, msitumie hii, si kwa namba hii, sio kwa namba hii, siyo kwa namba hii, si namba hii,
      sio namba hii, siyo namba hii, si hii, sio hii, siyo hii, si kwa hii, sio kwa hii, hapana si hii, namba hii si yangu, namba hii sio yangu,
      namba hii siyo yangu, hii namba si yangu, hii namba sio yangu, hii namba siyo yangu, hii sio namba yangu, hii si namba yangu,
      hii siyo namba yangu, namba hii ni ya whatsapp tu, hii ni ya whatsapp tu, namba hii haipigiki, hii haipigiki, namba hii haipokei simu,
      hii laini si yangu, hii line sio yangu`),
    turns: phrases(`
      namba yangu ni, nambari yangu, simu yangu, simu yangu ni, yangu ni, yangu mimi, mimi mwenyewe, tumieni, nipigie, nipigieni, mnipigie,
      na namba yangu, na simu yangu, lakini, lkn, ila, bali, badala yake, afadhali, heri, bora, hivyo, kwa hiyo, kwahiyo, ivyo, basi, halafu, alafu,
      kisha, ni bora, ni heri, isipokuwa, tafadhali tumia, tumia, na yangu, namba yangu, na mimi, but, so`),
    digits: {
      sifuri: '0',
      zero: '0',
      ziro: '0',
      oo: '0',
      moja: '1',
      mosi: '1',
      mbili: '2',
      tatu: '3',
      nne: '4',
      tano: '5',
      sita: '6',
      saba: '7',
      nane: '8',
      tisa: '9',
      mia: '00',
      elfu: '000',
    },
    tens: {
      kumi: '1',
      ishirini: '2',
      thelathini: '3',
      thelasini: '3',
      arobaini: '4',
      arubaini: '4',
      hamsini: '5',
      sitini: '6',
      sabini: '7',
      themanini: '8',
      tisini: '9',
    },
    repeat: { dabo: 2, dabu: 2, mbilimbili: 2, tripo: 3 },
    fillers: list(`na halafu alafu kisha eeh ee aah aa mm alama nafasi mstari kistari deshi`),
    atEnd: phrases(`
      inaishia, inaishia na, zinaishia, inaisha, inaisha na, iishie, huishia, inamalizikia, inamalizia, inamaliza, mwisho, mwishoni, mwisho wake,
      za mwisho, ya mwisho, namba za mwisho, tarakimu za mwisho, mwisho ni, imeishia, iliishia`),
    atStart: phrases(`
      inaanza, inaanza na, inaanzia, inaanzia na, zinaanza, huanza, ianze, mwanzo, mwanzoni, mwanzo wake, za kwanza, za mwanzo, namba za kwanza,
      tarakimu za kwanza, kuanza`),
  },
  email: {
    nouns: list(
      `pepe baruapepe baruapepeyangu emaili imeli imeili imel emeil meil baruameme gmail`,
    ),
    signs: {
      nukta: '.',
      doti: '.',
      kituo: '.',
      kistari: '-',
      kistariungio: '-',
      deshi: '-',
      dashi: '-',
      mstarichini: '_',
      kistarichini: '_',
      anderskoo: '_',
    },
    request: phrases(`
      niandikie, niandikieni, uniandikie, mniandikie, kuniandikia, niandikie kwa, nitumie, nitumieni, unitumie, mnitumie, mnitumieni, kunitumia,
      nitumiwe, nitumie kwa, nitumie barua pepe, nitumieni barua pepe, niemail, ni-email, niemailie, tuma kwa, tumeni kwa, tuma, tumeni, itume kwa,
      itumeni kwa, itumwe, zitumwe, itumwe kwa, utume, mtume, tumia, tumieni, wasiliana nami, wasilianeni nami, muwasiliane nami, nitafute,
      nitafuteni, nijibu, nijibuni, nipate, bora, afadhali, napendelea`),
    past: phrases(`
      nilituma, nimetuma, natuma, ninatuma, niliandika, nimeandika, niliwaandikia, nimewaandikia, niliwatumia, nimewatumia, nilipokea, nimepokea,
      nilipata, nimepata, nilitumiwa, nimetumiwa, mlinitumia, mmenitumia, ulinitumia, umenitumia, alinitumia, amenitumia, walinitumia, wamenitumia,
      kutoka kwa, kutoka, barua pepe yenu, email yenu, emaili yenu, anwani yenu, barua pepe yako, email yako, tapeli, matapeli, utapeli, je hii ni,
      ni yenu, hawajibu, haijajibiwa`),
  },
  correction: phrases(`
      samahani, samahanini, nimekosea, nilikosea, nimekosa, nilikosa, nmekosea, kosa, makosa, kosa langu, si hivyo, sio hivyo, siyo hivyo, si sahihi,
      sio sahihi, siyo sahihi, namaanisha, nilimaanisha, nina maana, nilikuwa namaanisha, nilitaka kusema, nilitaka kuandika, badala ya, badala yake,
      siyo, sio, si, hapana, ngoja, la hasha, rekebisha, rekebisho, marekebisho, kurekebisha, nirekebishe, sahihisha, sahihisho, masahihisho,
      kusahihisha, imekosewa, limekosewa, umekosea, mmekosea, nimechanganya, nilichanganya, sahihi ni, jina sahihi, namba sahihi, nambari sahihi,
      email sahihi, barua pepe sahihi, badilisha, futa, futa hiyo, achana na, aki sorry, ebu ngoja, kumbe, kwa kweli, oops`),
  not: phrases(`si, siyo, sio, siitwi, sio kwamba, wala, siyo kwamba, haliitwi, badala ya`),
  yes: phrases(`
      ndiyo, ndio, ndyo, naam, eeh, ee, eh, ehe, enhe, sawa, sawasawa, sawa kabisa, sahihi, ni sahihi, ni kweli, kweli, kabisa, ndiyo kabisa, hakika,
      bila shaka, poa, haswa, ndivyo, ndivyo hivyo, ni hiyo, ndiyo hiyo, ndio hiyo, hiyo hiyo, iyo iyo, hilohilo, uko sahihi, umepatia, barabara,
      freshi, fiti, ndio yangu, ndiyo yangu, naona ni sawa, ni sawa, iko sawa, yap`),
  no: phrases(`
      hapana, hapaana, hapana siyo, hapana sio, la, la hasha, siyo, sio, si hivyo, sio hivyo, siyo hivyo, si sahihi, sio sahihi, siyo sahihi,
      siyo yangu, sio yangu, si yangu, aa, aah, no, nope, zii`),
  ask: {
    reach: phrases(
      `tukupigie, tukupate, tunaweza kukupata, tunaweza kukupigia, akupigie, tuwasiliane nawe, kuwasiliana nawe, tukufikie, tukupigie kwa, tunaweza kukufikia, apigie`,
    ),
    where: phrases(
      `wapi, unaishi wapi, upo wapi, uko wapi, anwani, mji gani, tawi gani, eneo gani, sehemu gani`,
    ),
    words: phrases(`
      tafadhali, tafadhari, naomba, ninaomba, tunaomba, twaomba, ningependa, tungependa, ningeomba, tungeomba, nani, nini, ipi, lipi, gani, ngapi,
      zipi, je, unaitwa, waitwa, unaitwaje, andika, uandike, weka, uweke, jaza, ujaze, ingiza, uingize, tuma, utume, toa, utoe, tupe, utupe, tupatie,
      utupatie, tupatieni, nipe, unipe, nipatie, unipatie, nitumie, unitumie, tutumie, ututumie, niambie, uniambie, tuambie, utuambie, nijulishe,
      tujulishe, nifahamishe, tufahamishe, taja, utaje, nitajie, tutajie, eleza, thibitisha, uthibitishe, nithibitishie, tuthibitishie, shiriki,
      unaweza, waweza, unaweza kunipa, unaweza kutupa, nahitaji, ninahitaji, tunahitaji, tutahitaji, nitahitaji, acha, uache, chapa, jina lako,
      majina yako, namba yako, nambari yako, simu yako, barua pepe yako, email yako, lako, yako, kupata, nipate, tupate, kujua, nijue, tujue`),
    who: phrases(`
      wewe ni nani, we ni nani, wewe nani, unaitwa nani, unaitwaje, unaitwa, waitwa nani, waitwaje, mnaitwa nani, unajulikana kama nani,
      unajulikana kwa jina gani, jina lako ni nani, jina lako nani, jina lako ni gani, lako ni nani, jina lako ni lipi, naongea na nani,
      ninaongea na nani, nazungumza na nani, ninazungumza na nani, nawasiliana na nani, ninawasiliana na nani, nachat na nani, ninachat na nani,
      tunaongea na nani, tunazungumza na nani, tunawasiliana na nani, niko na nani, naongea na, nazungumza na, ninaongea na, ninazungumza na,
      nani anaongea, nani anazungumza, nani mwenzangu, nani mwenzetu, ninayeongea naye, ninayezungumza naye, tunayezungumza naye, tunayeongea naye,
      nikuite nani, nikuiteje, nikuite vipi, nikuite jina gani, niwaite nani, tukuite nani, tukuiteje, tukuite vipi, tukuite jina gani, nakuita nani,
      ungependa nikuite, ungependa tukuite, jitambulishe, ujitambulishe, utambulisho wako, nani huyu, ni nani huyu`),
    name: list(`jina majina jinalako`),
    given: phrases(`jina la kwanza, jina lako la kwanza, jina la ubatizo`),
    surname: phrases(`
      jina la ukoo, jina lako la ukoo, jina la familia, jina lako la familia, jina la mwisho, jina lako la mwisho, jina la pili, jina lako la pili,
      ukoo, ukoo wako`),
    details: phrases(`
      maelezo yako, taarifa zako, taarifa yako, mawasiliano yako, mawasiliano, taarifa za mawasiliano, maelezo ya mawasiliano, njia ya mawasiliano,
      taarifa binafsi, maelezo binafsi, details zako, contacts zako, data zako`),
    your: phrases(`
      jina lako, jina lako kamili, majina yako, lako, namba yako, nambari yako, namba zako, simu yako, namba yako ya simu, namba ya simu yako,
      barua pepe yako, email yako, emaili yako, anwani yako, taarifa zako, maelezo yako, mawasiliano yako, jina lenu, namba yenu, kukuita, kukupigia,
      kukufikia, kukupata, tukupigie, nikupigie, akupigie, wakupigie, tukupate, nikupate, nikuite, tukuite, unaitwa, tukuunganishe, nikuunganishe,
      tukusaidie, nikusaidie, aweze kukupigia, waweze kukupigia`),
    other: phrases(`
      yake, lake, wake, zake, yao, lao, wao, zao, kampuni, kampuni yako, shirika, biashara, biashara yako, duka, shule, shule ya, chuo, hospitali,
      kliniki, benki, tawi, mtaa, mtaani, barabara, mji, kijiji, eneo, kata, wilaya, mkoa, kaunti, nchi, bidhaa, dawa, mwajiri, mmiliki,
      mwenye akaunti, mwenye kadi, mwenye laini, mwenye mita, aliyetuma, aliyepokea, atakayepokea, anayepokea, aliyekuhudumia, aliyekusaidia,
      aliyekupigia, aliyelipa, mpokeaji, mtumaji, mlengwa, mnufaika, mwanafunzi, mgonjwa, mwingine, mbadala, wa karibu, mnyama, mbwa, paka, gari,
      akaunti ya, mradi`),
    confirm: phrases(`
      sahihi, ni sahihi, je ni sahihi, ni sawa, iko sawa, sivyo, ndivyo, si ndiyo, bado ni, bado unatumia, tukupigie kwa, nikupigie kwa, tutakupigia,
      tutakupigia kwa, nitakupigia kwa, akupigie kwa, wakupigie kwa, kwenye namba, kupitia namba, namba hii, nambari hii, kwa namba hii, thibitisha,
      nathibitisha, ni kweli, tuendelee, nitumie namba hii, tutumie namba hii, je hii ni, hii ni namba yako, ni namba yako, ni yako,
      ndiyo namba yako, barua pepe hii, email hii, tutume kwa, nikutumie kwa, tukutumie kwa`),
  },
});
