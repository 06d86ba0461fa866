import { language, list, phrases } from './language.ts';

/** Tshivenḓa. Most people type it without its circumflexes, so words that have them stand here in both spellings. */
export const ve = language({
  code: 've',
  country: 'ZA',
  name: {
    strong: phrases(`
      ndi pfi, ndipfi, dzina ḽanga ndi, dzina langa ndi, dzina langa ndi pfi, dzina ḽanga ndi pfi, dzina ḽanga, dzina langa, dzina ḽashu ndi,
      dzina lashu ndi, dzina ḽanga ḽo fhelelaho ndi, dzina langa lo fhelelaho ndi, dzina ḽanga ḽo ḓalaho ndi, dzina langa lo dalaho ndi,
      dzina ḽanga ḽa u thoma ndi, dzina langa la u thoma ndi, dzina ḽa u thoma ndi, dzina la u thoma ndi, dzina ḽanga ndi nṋe, dzina langa ndi nne,
      dzina ndi, dzinaḽanga ndi, dzinalanga ndi, madzina anga ndi, madzina ndi, madzina anga, madzina anga o fhelelaho ndi, nṋe ndi pfi, nne ndi pfi,
      nne ndipfi, ndi nṋe ndi pfi, ndi nne ndi pfi, ndi vhidzwa, ndivhidzwa, ndi vhidzwa upfi, ndi vhidzwa nga, ndi vhidzwa nga ḽa, ndi vhidzwa nga la,
      ndi a vhidzwa, ndi divhea sa, ndi ḓivhea sa, ndi ḓivhea nga ḽa, ndi divhea nga la, ndi ḓivhiwa sa, ndi divhiwa sa, ndi ḓivhiwa nga ḽa,
      ndi divhiwa nga la, vha mmbidza, vha mmbidza upfi, vha ri ndi pfi, vha ndi vhidza, ni khou amba na, vha khou amba na, u khou amba na,
      nikhou amba na, vhakhou amba na, ukhou amba na, hu khou amba, hukhou amba, hu amba, ane a khou amba ndi, a khou ambaho ndi, ane a khou ṅwala ndi,
      ane a khou nwala ndi, ndo rinwa, ndo ṋewa dzina ḽa, ndo newa dzina la, ndo irwa
    `),
    weak: phrases(`
      nṋe ndi, nne ndi, ndi nṋe, ndi nne, ndi nṋe ane, ndi nne ane, i nṋe, i nne, ndi ene, ndi nga ri ndi, ndi ḓo ri ndi, ndi do ri ndi,
      ndo vha ndi tshi khou amba, ndi amba uri ndi, ndo amba uri ndi, ndi nṋe wavho, ndi nne wavho, ndi nṋe waṋu, ndi nne wanu, ndaa ndi nṋe,
      ndaa ndi nne, aa ndi nṋe, aa ndi nne
    `),
    copula: phrases(`ndi, nṋe, nne`),
    nick: phrases(`
      mmbidzeni, mmbidze, mmbidzeni nga, nga vha mmbidze, nga ni mmbidze, kha vha mmbidze, kha ni mmbidze, vha nga mmbidza, ni nga mmbidza,
      u nga mmbidza, vha nga ri, ni nga ri, vha anzela u mmbidza, khonani dzi mmbidza, nga u pfufhifhadza ndi, dzina ḽa u zwimba ndi,
      dzina la u zwimba ndi, dzina ḽa u ḓidzhenisa, dzina la u didzhenisa
    `),
    label: phrases(`
      dzina, madzina, dzina na tshifani, madzina na tshifani, dzina ḽo fhelelaho, dzina lo fhelelaho, dzina ḽo ḓalaho, dzina lo dalaho,
      madzina o fhelelaho, dzina ḽa u thoma, dzina la u thoma, madzina a u thoma, dzina na muṱa, dzina na muta, dzina ḽanga na tshifani,
      dzina langa na tshifani
    `),
    surname: phrases(`
      tshifani, tshifani tshanga ndi, tshifani tshanga, tshifani tshashu ndi, tshifani tsha hashu ndi, tshifani ndi, tshifane, tshifane tshanga ndi,
      tshifane ndi, tshifhani, tshifhani tshanga ndi, dzina ḽa muṱa ndi, dzina la muta ndi, dzina ḽa muṱa, dzina la muta, dzina ḽa muta, ndi wa ha,
      ndi wa muṱani wa ha, ndi wa mutani wa ha, ndi wa lushaka lwa ha
    `),
    closers: phrases(`
      ndi dzina ḽanga, ndi dzina langa, ndi nṋe, ndi nne, ndi nṋe ane nda khou amba, ndi nne ane nda khou amba, ndi nṋe ane a khou amba,
      ndi nne ane a khou amba, ndi ene ane a khou amba, a khou amba, u khou amba, fhano, fha, luṱingoni, lutingoni, ndi khou amba, ndi khou ṅwala,
      ndi khou nwala
    `),
    signoffs: phrases(`
      ndo livhuwa, ndi a livhuwa, ndia livhuwa, ndo livhuwa nga maanḓa, ndo livhuwa nga maanda, ri a livhuwa, ro livhuwa, ndi nṋe wavho, ndi nne wavho,
      ndi nṋe waṋu, ndi nne wanu, wavho, waṋu, wanu, ndi nga ṱhonifho, ndi nga thonifho, nga ṱhonifho, nga thonifho, nga u ḓiṱukufhadza,
      nga u ditukufhadza, nga lufuno, wavho a fulufhedzeaho, wavho wa u fulufhedzea, murengi wavho, murengi waṋu, murengi wanu, kha vha sale,
      kha vha sale zwavhuḓi, kha vha sale zwavhudi, salani zwavhuḓi, salani zwavhudi, nga nṋe, nga nne, yo ṅwalwa nga, yo nwalwa nga
    `),
    borrowed: phrases(`
      a si dzina ḽanga, a si dzina langa, asi dzina ḽanga, asi dzina langa, dzina iḽi a si ḽanga, dzina ili a si langa, a si phurofaiḽi yanga,
      a si phurofaili yanga, asi phurofaili yanga, phurofaili a si yanga, a si foni yanga, asi foni yanga, a si luṱingo lwanga, a si lutingo lwanga,
      asi luṱingo lwanga, asi lutingo lwanga, foni a si yanga, luṱingo ulu a si lwanga, lutingo ulu a si lwanga, a si akhaunthu yanga,
      a si whatsapp yanga, ndi khou shumisa foni ya *, ndi khou shumisa luṱingo lwa *, ndi khou shumisa lutingo lwa *, ndi khou shumisa whatsapp ya *,
      ndi khou shumisa akhaunthu ya *, ndi shumisa foni ya *, ndi shumisa luṱingo lwa *, ndi shumisa lutingo lwa *, iyi ndi foni ya *,
      ulu ndi luṱingo lwa *, ulu ndi lutingo lwa *, iyi ndi whatsapp ya *, ndi foni ya munna, ndi foni ya musadzi, ndi foni ya mme, ndi foni ya khotsi,
      ndi foni ya ṅwana, ndi foni ya nwana, ndi foni ya murathu, ndi foni ya khonani, ndi luṱingo lwa munna, ndi lutingo lwa munna,
      ndi luṱingo lwa mme, ndi lutingo lwa mme, ndi luṱingo lwa khonani, ndi lutingo lwa khonani, ndi luṱingo lwa murathu, ndi lutingo lwa murathu,
      ndi kha foni ya *, nga foni ya *, nga luṱingo lwa *, nga lutingo lwa *, ndo hadzima foni, foni ya u hadzima, ndo pfuka nga foni ya *,
      dzina ḽa phurofaiḽi, dzina la phurofaili
    `),
    notMe: phrases(`
      a si nṋe, a si nne, asi nṋe, asi nne, asinne, a thi ene, athi ene, a si nṋe ene, a si nne ene, a si nṋe ane, a si nne ane, vho khakha muthu,
      no khakha muthu, no khakhela, vho khakhela, muthu o khakheaho, ndi muthu o khakheaho, nomboro yo khakheaho, vho founela muthu o khakheaho
    `),
    glued: ['ndi', 'ndipfi'],
    prefixes: list(`vho- vho`),
    mentions: phrases(`
      ndaa, aa, ndi matsheloni, ndi masiari, ndi madekwana, ndo livhuwa, ri a livhuwa, ndi a livhuwa, ndia livhuwa, ro livhuwa, livhuwa, kha, kha vho,
      ha, hayani ha, na, ndi khou amba na, ndo amba na, u amba na, ndi ṱoḓa u amba na, ndi toda u amba na, ambani na, nga, nga vho, u bva kha,
      i bva kha, zwi bva kha, ya, ḽa, la, tsha, wa, dza, a, zwa, founelani, founela, vhudzani, vhudza, u ya kha, i ya kha, rumela, rumelani,
      nda rumela, ndo rumela, ndo rumelwa nga, vhuimoni ha, fhethu ha, ndo thuswa nga, ndi tshi amba na, muhulisei, vho, vhudzisani, vhudzisa,
      vha vhudzise, ni vhudzise, ndi ṱoḓa, ndi toda, vha ambe na, vho-, ḽa mufu, la mufu
    `),
    places: phrases(`
      ngei, nge, kha ḽa, kha la, hayani, ndi dzula, ndi dzula ngei, ndi dzula kha, ndi bva, ndi bva ngei, ndi bva kha, ndi ngei, ndi hone, ndi wa ngei,
      ndi wa, ndi bva hangei, hangei, u bva, u bva ngei, tsini na, tsini ha, vhukati ha, muvhunduni wa, ḓoroboni ya, doroboni ya, ḓorobo ya, dorobo ya,
      hayani ngei, tshiṱirikini tsha, tshitirikini tsha
    `),
  },
  titles: list(`
    vho vhovho mukalaha mukegulu mufumakadzi dokotela ḓokotela mufunzi mudededzi phurofesa muphurofesa muhulisei mme mma khotsi khaladzi muvhangeli
    vhamusanda musanda thovhele nduna makhulu malume gogo bishopo advokhethe mukomana baba mama papa mukhada mukadzi muhulu munene vhomme vhokhotsi
  `),
  words: [
    // Places and peoples.
    ...list(`
      thohoyandou sibasa makwarela musina vuwani tshilwavhusiku nzhelele dzanani vhembe polokwane limpopo malamulele mutale tshakhuma lwamondo
      ngovhela shayandima makonde folovhodwe khubvi tshaulu vhufuli tshifulanani dzimauli mukula mphego dididi gauteng joni soweto tembisa thembisa
      pretoria tshwane johannesburg joburg midrand tshivenḓa tshivenda luvenḓa luvenda muvenḓa muvenda vhavenḓa vhavenda venḓa venda tshiisimane
      tshikhuwa afrika hayani
    `),
    // English that is typed with it.
    ...list(`
      sms smses wtsp wasap cv id atm pin otp dstv sars sassa nsfas eskom unisa uif rdp gps usb pdf app apps wifi data fibre router email gmail
      facebook online bot admin agent call calls callback please pls thanks sharp sorry okay ok hey hello hi hallo
    `),
    // Pronouns, concords and small words, which stand everywhere.
    ...list(`
      nṋe nne inwi iwe ene riṋe rine vhone vhoiwe vhoinwi yone ḽone lone tshone zwone hone one lwone khone ndi nda ndo ndia nḓo ndikhou ndokhou ndokho
      ndikho ndisi ndisathu ndisina ndina ndiḓo ndido ndini ndinga u a o ro ri ra ria ni no na nia vha vho vhokhou vhakhou i ya yo ḽi li ḽa la ḽo lo
      tshi tsha tsho zwi zwa zwo dzi dza dzo mu wa wo vhu ha ho lu lwa lwo ku kwa ko mi pfi upfi hupfi uri kha khaa fha fhano fhala fhaḽa hafha hafho
      hezwi hezwo hei heyo heḽi heli heḽo helo hetshi hetsho hedzi hedzo hoyu hoyo uyu uyo uḽa ula avha avho aya ayo izwi izwo iyi iyo itshi itsho
      idzi idzo iḽi ili iḽo ilo uhu uho muno nga ngei hangei ngeno nge sa si saizwi hu hunga khou ḓo do tou dovha dovhe nahone fhedzi feedzi naa naho
      kana arali musi samusi ngauri ngauralo ngazwo ngaho zwenezwo zwino zwinozwino zwazwino izwezwi ano hezwino zwothe zwoṱhe vhoṱhe vhothe yoṱhe
      yothe ḽoṱhe lothe tshoṱhe tshothe hoṱhe hothe woṱhe wothe dzoṱhe dzothe muṅwe munwe vhaṅwe vhanwe ṅwe nwe iṅwe inwe ḽiṅwe linwe tshiṅwe tshinwe
      zwiṅwe zwinwe dziṅwe dzinwe huṅwe hunwe luṅwe lunwe muthihi nthihi ithihi tshithihi zwithihi ḽithihi lithihi luthihi fhethu hani ngafhi gai lini
      mini nnyi nnyinnyi vhonnyi yafhio ifhio ḽifhio lifhio tshifhio zwifhio dzifhio mifhio vhafhio ngani ndeme ngana zwingana dzingana vhukuma ngoho
      ngangoho maanḓa maanda vhukati nnḓa nnda ngomu nṱha ntha fhasi phanḓa phanda murahu tsini kule ṱhoho thoho mathomo mafhelo
    `),
    ...list(`
      yanga ḽanga langa tshanga zwanga wanga vhanga dzanga anga hanga lwanga yashu ḽashu lashu tshashu zwashu washu dzashu ashu yaṋu yanu ḽaṋu lanu
      tshaṋu tshanu zwaṋu zwanu waṋu wanu dzaṋu dzanu haṋu hanu vhaṋu vhanu yau ḽau lau tshau zwau wau dzau hau yawe ḽawe lawe tshawe zwawe wawe dzawe
      hawe vhawe yavho ḽavho lavho tshavho zwavho wavho dzavho havho avho yawo
    `),
    // Yes and no, refusals, greetings and what is said in passing.
    ...list(`
      ee eee eya ehe ehee hai haii aiwa nandi a-a athi athiḓivhi athidivhi athitodi athina athifuni athikoni athiṱoḓi hasi hasina asi azwi azwo
      azwingo asiyone asinne asiṋe asine ndaa aa aah matsheloni masiari madekwana vhusiku vhuwa vuwa avuwa zwavhuḓi zwavhudi livhuwa livhuwaho
      ndolivhuwa livhuwisa pfarele pfareleni humbela ndihumbela rihumbela zwakanaka zwakonaka zwolunga zwo luga lushaka ndizwone ndizwo zwolugaho
      sharp shap eish haibo hawu yoo yowee mara maar vele kani naa nanne sala salani zwavho tshimbilani buḓani budani
    `),
    // Verbs: to want, need, know, be able, try.
    ...list(`
      ṱoḓa toda ṱoḓi todi ṱoḓe tode ṱoḓou todou ṱoḓaho todaho ṱoḓea todea ṱoḓani todani ndiṱoḓa nditoda ndotoda ndikhouṱoḓa ndikhoutoda ṱoḓulusa
      todulusa ṱoḓisisa todisisa ṱoḓisiso todisiso fanela fanelaho tea tei teaho ḓivha divha ḓivhi divhi ḓivhe divhe ḓivhaho divhaho ḓivhisa divhisa
      ḓivhea divhea ḓivhadza divhadza ḓivhadze divhadze kona koni konaho konadzea konḓa konda konḓaho kondaho lingedza lingedze lingedzi lingedzo
      lingedzaho funa funi funaho funesa tama tamaho tamela humbula humbuli humbulaho elelwa elelwi elekanya hangwa hangwe hangwi tavhanya tavhanye
      ṱavhanya ṱavhanye tavhanyani ofha ofhi neta neṱa netile sinyuwa sinyuwe dinalea dinaho vhilaela vhilaelaho vhilaelo mbilaelo takala takale
      takalaho lwala lwalaho kundelwa kundwa kundwe ḓiphina diphina
    `),
    // Verbs: to help, ask, speak, write, call.
    ...list(`
      thusa thuse thusi thusea thusaho thuswa thuseni thusedza thusedze nthuse nthusa nnthuse nnthusa nnthuseni rithuse vhathuse humbele humbelaho
      vhudzisa vhudzise vhudzisi vhudziswa mbudzisa mbudziso fhindula fhindule fhinduli fhindulani fhindulwa fhindulo amba ambe ambi ambaho ambani
      ambiwa ambela ambisana vhudza vhudze vhudzi vhudziwa mmbudza mmbudze mmbudzeni ṅwala nwala ṅwale nwale ṅwalo nwalo ṅwalaho nwalaho ṅwalela
      nwalela ṅwalele nwalele ṅwalelani nwalelani ṅwaliwa nwaliwa ṅwalisa nwalisa ṅwaliswa nwaliswa nṅwalele nnwalele nṅwaleleni nnwaleleni nwalise
      ṱalutshedza talutshedza ṱalutshedze talutshedze founa foune founi founela founele founeli founelani founeleni nfounele nfounela nfouneleni
      mmfounele mmfounela mmfouneleni mfounele mfouneleni fona fone fonela fonele foneleni nfonela nfonele nfoneleni mmfonele mmfoneleni rwela rwele
      rweleni nndwele luṱingo lutingo vhidza vhidze vhidzi vhidzwa vhidzani mmbidza mmbidze pfa pfe pfi pfala pfesesa pfesese pfesesi thetshelesa
      kwama kwame kwamani kwameni kwamana kwamea nkwama nkwame nkwameni nnkwame wana wane wani wanala wanalaho wanalea wanwe mmbwana mmwane mmwana
      nngwana pfukisela pfukisele pfukiselani tanganya swikela swikele swikelela
    `),
    // Verbs: to send, get, pay, buy, work, go and what happens to things.
    ...list(`
      ruma rumela rumele rumeli rumelani rumeleni rumelwa nthumele nthumela nthumeleni nndumele ṱanganedza tanganedza ṱanganedze tanganedze ṱanganedzi
      tanganedzi ṱanganedzwa tanganedzwa ṋea nea ṋee nee ṋei nei ṋewa newa ṋeani neani ṋekedza nekedza ṋekedze nekedze ṋekedzani nekedzani nnee dzhia
      dzhie dzhii dzhiiwa dzhiani dzhielwa disa ḓisa ḓise dise disele renga renge rengi rengwa rengisa rengisela rengisele badela badele badeli
      badelwa badelaho badelisa lambedza hadzima hadzime koloḓa koloda kolodo mukolodo shuma shume shumi shumaho shumisa shumise shumisi shumisani
      shumiswa vunḓea vundea vunḓeaho vundeaho tswa tswiwa tswiwe xela xele xelaho xelelwa xelelwe lata latwa shandukisa shandukise shanduka shanduke
      tshintsha tshintshe tshintshiwa lugisa lugise lugisani lugiswa khakhulula khakhulule khakha khakhe khakhile khakhea gemulwa gema tswaya vala
      vale valwa valea vula vule vulwa vulea fhelisa fhelise fheliswa khansela khantsela khanseliwa fhedza fhedze fhela fhele fheli thoma thome thomi
      thomani isa ise ya yeni tshimbila ṱuwa tuwa ṱuwe tuwe bva bvi bve bvisa bvise dzhena dzheni dzhene dzhenisa dzhenise swika swiki swike ḓa da ḓe
      de ḓi di vhuya vhuye vhuyi vhuyisa vhuyiselwa vhuelela vhuelele vhuedzedza humisa humiswa humiselwa ima ime imisa lindela lindele lindeli
      lindelani lindelaho dzula dzule dzuli dzulaho litsha litshe litshani ita ite iti itea itwa itela itele itelwa itaho lavhelesa lavhelesani vhona
      vhone vhoni vhonala vhonwa vhala vhale vhalani sedza sedze sedzulusa sedzuluse khwaṱhisedza khwathisedza khwaṱhisedze khwathisedze khwaṱhisa
      khwathisa tendela tenda tendi hana hanana hanelwa ḓinwalisa dinwalisa ṅwalisea nwalisea fara fare farisa fareni ḽa la ḽe le nwa pfuka fhira
      fhura fhurwa fhurwe tambudza tambudzwa shengedza tumetshedza dodombedza nanga nange topola rumelwaho lavhelela lavhelelwa khetha
    `),
    // Nouns of what a company is asked about.
    ...list(`
      dzina madzina tshifani zwifani tshifane tshifhani muḓuba muduba nomboro dzinomboro nambara dzinambara luṱingo lutingo thingo dziṱhingo dzithingo
      ṱhingo foni dzifoni selifoni selifounu thelefoni thalefoni whatsapp imeili imeiḽi imeyili meili aḓirese adirese diresi zwidodombedzwa vhuṱanzi
      vhutanzi mafhungo ipfi maipfi mulaedza milaedza akhaunthu akhaunthi dziakhaunthu akhaonto muḓagasi mudagasi gezi mulilo maḓi madi masheleni
      tshelede mali rannda thengo mutengo mitengo tshikolodo zwikolodo mukoloḓo mukolodo mikolodo mbadelo muholo risithi inivhoisi garaṱa garata
      dzigaraṱa dzigarata khaḓi khadi bannga dzibannga banngani kiliniki kiḽiniki sibadela vhuongelo mushonga mishonga tshikolo zwikolo yunivesithi
      ngudo phasela phaseḽe phasele dziphasela oda odara dziodara thundu nethiweke nethiweki inthanethe datha eyathaimi airtime simukhadi mushumo
      mishumo mutholi nnḓu nndu dzinnḓu dzinndu muḓi mudi rennte khiraho phoso vhukhakhi khakho vhuleme thaidzo dzithaidzo thaidzoni mbilahelo
      tshivhilaelo mulandu milandu pholisi phoḽisi ndindakhombo inshorense tsireledzo mulayo nḓila ndila dziṋḓila dzindila goloi dzigoloi modoro
      thekhisi bisi bese tshidimela vhengele mavhengele tshitoro ofisi dziofisi muvhuso masipala fomo dzifomo bammbiri mabammbiri luṅwalo lunwalo
      maṅwalo manwalo ripoto pasi phasipoto bugu thikhithi themamveledzo mithara mitara dzimithara yuniti phasiwede phasiwedi phini app apu webusaithi
      khomphiyutha theknikhala zwirengiswa tshumelo thikhedzo mveledziso tshileludzi vhushaka mulaedzana dzhavhelo thuli tshikwama zwithu tshithu
      zwiḽiwa zwiliwa zwiambaro mahala khungedzelo tshivhumbeo tshiimo tshikhala tshifhinga zwifhinga ḽifhasi lifhasi maitele nyito khoso khoudu khodi
    `),
    // People in general, and what a user is.
    ...list(`
      muthu vhathu ṅwana nwana vhana munna vhanna musadzi vhasadzi mufumakadzi vhafumakadzi musidzana vhasidzana mutukana vhatukana muṱhannga
      muthannga vhaṱhannga vhathannga mubebi vhabebi muṱa muta miṱa mita shaka mashaka khonani dzikhonani mutshudeni vhatshudeni mugudi vhagudi
      mushumi vhashumi mushumeli muimeleli vhaimeleli muemeli dzhente muedzhente eidzhente mufariwa muvhudzisi murengi vharengi murengisi mushumisi
      vhashumisi mulanguli muofisiri mutholiwa muofisini robotho botho mutshini muthusi vhathusi muambi muṅwali munwali muṋe mune vhaṋe vhane vhaeni
      mueni
    `),
    // Days, months and times.
    ...list(`
      ṋamusi namusi matshelo mulovha zwino zwenezwino kale khale maḓautsha madautsha ḓuvha duvha maḓuvha maduvha duvhani vhege dzivhege ṅwedzi nwedzi
      miṅwedzi minwedzi ṅwaha nwaha miṅwaha minwaha awara dziawara mithethe minetse musumbuluwo ḽavhuvhili lavhuvhili ḽavhuraru lavhuraru ḽavhuṋa
      lavhuna ḽavhuṱanu lavhutanu mugivhela swondaha swondahani phando luhuhi ṱhafamuhwe thafamuhwe lambamai shundunthule fulwi fulwana ṱhangule
      thangule khubvumedzi tshimedzi ḽara lara nyendavhusiku madekwe misi lwendo lwendovho
    `),
    // Adjectives, states, quantities and numbers.
    ...list(`
      khulwane muhulwane tshihulwane zwihulwane ihulwane ṱhukhu thukhu ṱukhu tukhu zwiṱuku zwituku tshiṱuku tshituku mutuku iswa ḽiswa liswa ntswa
      tshiswa yakale ḽakale lakale tshakale mbuya vhuya vhuḓi vhudi yavhuḓi yavhudi tshavhuḓi tshavhudi ḽavhuḓi lavhudi vhavhuḓi vhavhudi khwine
      khwiṋe vhi mmbi tshivhi zwivhi hulu nyana naka luga lugaho lulamaho konḓaho kondaho leluwa leluwaho ḓura dura ḓuraho duraho tshipa nnzhi vhanzhi
      zwinzhi dzinzhi manzhi thihi mbili tharu raru vhili iṋa ina ṱanu tanu ṱhanu thanu rathi sumbe malo ṱahe tahe fumi mafumi ḓana dana maḓana madana
      tshigidi vhuvhili vhuraru vhuṋa vhuna vhuṱanu vhutanu hafu tshipiḓa tshipida
    `),
  ],
  namesToo: list(`
    shumisani todani ṱoḓani lindelani muthelo vele thuso pfarelo ndivhuwo nthuseni thusani itani maanḓa maanda vhutshilo fulufhelo fhulufhelo zwavhuḓi
    zwavhudi zwivhuya zwonaka mbuyelo phindulo khumbelo thendelo sedzani vhonani dzulani imani edzani ambani phumudzo pfunzo tshanduko tshedza
    fhatuwani mpfareleni vhudzani tanganedzani shumani shandukani humbelani humbulani elelwani fhedzisani livhalani vhugala muvhuya mulanga blessing
    gift lerato lesedi tebogo thabo
  `),
  names: [
    // Given names, of women and men.
    ...list(`
      adziambei aifheli ailwei ainea alilali aluwani alugumi alusani andani andisani anza anzani aṱumeli atumeli avhafani avhapfani avhashoni
      avhatakali avhurengwi awelani azwiambwi azwianewi azwidivhi azwidohwi azwifaneli azwifarwi azwihangwisi azwiitwi azwinaki azwindini azwinndini
      azwitamisi azwitevhelwi azwimmbavhi balanganani bele bono dakalo dembe denga dovhani ḓovhani ḓivhani divhani dzivhuluwani dziphathutshedzo
      dzudzanani elekanyani emmanuel fhulufhedzani fulufhedzani fhulufhuwani fhumulani fhungai funanani funani funzani fulufhuwani gudani gundo gumani
      hangwani hangwelani hulisani hulumani humbelwani humbudzani ifani imbelani irene itumeleng joseph kanakana khakhathi khalirendwe khangale
      khangwelo khathutshelo khodani khomotso khorommbi khudzeni khuliso khumbelani khumbudzo khumbulani khuthadzo khuthalani konanani kone kundani
      lalumbe langanani lavhengwa lavhelani livhoneleni livhuwani livhuho londani londolani lucia lufuno lufunani luambo lumbani lusani lutendo
      lutanyani luvhengo luvhone madala madzanga maemu mafanedza maimela makhado makondelela makondelele maluta mashudu masala masindi matamela
      matodzi mavhungu mbavhalelo mbofho mbofholowo mbudziseni mbulaheni mbulungeni mmbangiseni mmboneni mmbulaheni mmbulungeni mokgadi moses
      mpfariseni mpfunzeni mpho muano mukhethwa mukondeleli mukonazwothe mukovhe mukundi mulalo mulatedzi muleba mulimisi mulweli mulisa mukhuthazi
      mudzunga munaka munei muneiwa munyadziwa muofhe muofhiwa murendeni murunwa mushoni mushaathoni mushayathoni musiiwa mutali mutavhatsindi mutondi
      mutshidzi mutshinya mutsheiwa muthuhadini muthundinne muvhango nakani nakisani namadzavho ndamuleleni ndamulelo ndiafhi ndidzulafhi ndifelani
      ndiimafhi ndiitwani ndileka ndinannyi ndishavhelafhi nditsheni ndivhaleni ndivho ndivhudza ndivhudzannyi ndivhoniswani ndwakhulu nduvho
      ngelekanyo ngodiseni nngodiseni nkhangweleni nkhumbuleni nkhumeleni nkhumiseni nkhensani nndanduleni nndiafhi nndavheleseni nndwakhulu nndweleni
      nngwedzeni nnditsheni nnzumbeni ntakadzeni ntambudzeni ntanganedzeni ntendeni nthambeleni nthangeni nthatheni ntshengedzeni ntshimbidzeni
      ntsieni ntsumbedzeni ntungufhadzeni ntuweleni nyadzani nyadzanga nyambeni nyamukamadi nyawasedza nyelisani nyatshavhungwa ofhani ofhiwa ompfuna
      ompha omphulusa onndwela orifha orifuna orinea oripfa oritonda ororiseng oṱhusa othusa pandelani peter pfananani pfulwani pfumelani
      phathutshedzo phathutshedzeni phophi phuluso phumudzani pfunzeni rabelani rambelani ranwedzi rebecca rembuluwani rendani renea rinae rinashe
      riandzwi ripfumelo rofhiwa rofunwa rokunda rolivhuwa ronewa ropfiwa roshumba rosina rotenda rothembula rotondwa rotshidzwa rudzani rudzambilu
      ruth salome samson sarah shonisani shudufhadzani solomon sumbudzeni takalani talifhani ṱalifhani tendamudzimu tendani tenzani thabelo thakhani
      thalifhi thanyani thavhani thendo thembuluwo thiathu thifhelimbilu thifhulufhelwi thihangwi thihangwiwi thikhathali thilivhali thilivhudzwi
      thilivhuwi thinandavha thinavhuyo thingahangwi thitshidzwi thivhafuni thivhilaeli thivhulawi thivhusiwi thizwilondi thizwivhavhi thizwikoni
      thobeli thomas thovhakale tondani ṱodani tovhowani tshamano tshengedzeni tshianeo tshidino tshifhiwa tshihumbudzo tshilidzi tshilisanani
      tshililo tshimangadzo tshinakaho tshinetise tshisikhawe tshisevhe tshivhangani tshivhidzo tshitaisi tsiko tuwani unarine uhone usedzani usumbuso
      vhahangwele vhafuwi vhangani vhengani vhuhwavho vhukhudo vhulenda vhulahani vhusani vhusiwana vhutali vhutuhawe vhuthu vhuyelwani vhuyani vusani
      wavhothe wavhudi wiseman zwannda zwidofhela zwikumbane zwiitaho zwoluga zwodangani
    `),
    ...list(`
      agnes albert aubrey avhatendi betty bridget calvin caroline christinah collen constance cynthia daniel david edward elias elisa elizabeth elsie
      emily ephraim ernest esther eunice florah florence freddy gladys godfrey hilda irvin israel jacob james jane joel johannes john joyce judith
      julia kenneth lazarus livingstone lizzy lucas lydia maggie maria martha martin mary maureen mavis meriam michael mishack naledi nancy nelson
      olga patrick paulina phineas portia phillip reuben rachel rabecca robert rosemary ronald samuel sharon shadrack simon solly sophie sophy stephen
      sydney thinawanga tryphina wilson winnie rhulani tsakani tshepo thompho
    `),
    // Surnames.
    ...list(`
      baloyi bologo booi dagada dagadu davhana dombo dzebu dzhombere dzivhani funyufunyu gadabeni gangashe gavhi gelebe gundula khakhu khameli
      kharidzha khorombi khuba khwinana kwinda lambani lidzhade ligaraba ligege ligudu lithole liphadzi luruli luvhimbi mabirimisa maboho mabunda
      mabuda madadzhe madavha madima madide madilonga madzhie madzhiga madzivhandila madzunya mafela mafhala mafukata mafunisa magadani magada magau
      magidi magoro magwabeni mahwasane mahani mainganye maiwashe makatu makananisa makhale makherana makhuvha makhwedzhana makhera makumbane makungo
      malange malaudzi maliehe malima malindi malivhoho malovhele maluga maluleke mamafha mamatsharaga mamburu mamidza mamphiswana managa manavhela
      mandiwana manenzhe mantsha manwadu maphaha maphangwa maphiri mapila maphwanya marageni marole marubini masakona masase masevhe mashamba mashapha
      mashau mashele masia masutha matambela mathagu mathelemusa mathivha mathobo mathoho matidza matloga matsheketsheke matshavha matshidze
      matshinyise matumba maumela mavhetha mavhunga mawela mbedzi mbengeni mmbara mmbengwa mphaphuli mphephu mphigalale mphilo mposi mudau mudalahothe
      mudzanani mudzhadzhi mudzielwana mudzuli mufamadi mufunwaini mugivhi mugwabana mugwedi mugwena muila mukheli mukhodobwane mukhomi mukhudwani
      mukhwathi mukomafhedzi mukona mukosi mukoma mukumela mukundamago mukwevho mulangaphuma mulaisi mulaudzi mulea muleya mulondo mulovhedzi muloiwa
      munarini mundalamo munonde munyai munyangane munzhedzi munzhelele murangi muregu murovhi murulana murwamuila musandiwa musehane musekwa musetsho
      musia musimwa mushaphi mushasha mushiana musundwa mutele mutheiwana muthambi muthige muthivhi muthubi muthuphei mutshaeni mutsharini mutshekwa
      mutshutshu mutobvu mutoti muvhali muvhulawa muvhumbe ndou ndouvhada ndlovu nduvheni ndwamato ndwambi ndhlovu nndwamato nekhavhambe nedzingahe
      nefale nefolovhodwe negota neluheni neluonde nelufule neluvhalani nemaangani nemadodzi nemakonde nemalale nemalili nemaranzhe nemasisi
      nematandani nemathaga nemavhandu nemavhola nemavhulani nembambula nembudani nemudzivhadi nemukula nemukongwe nemutanzhela nemutudi nendauni
      nengovhela nengwekhulu nengwenani nengudza nepfumembe nephawe nesengani nesane netanda nethengwe nethonzhe netsianda netshandama netshiavha
      netshidzivhani netshidzati netshifhefhe netshikulwe netshilindi netshimbupfe netshiongolwe netshipale netshisaulu netshitangani netshithuthuni
      netshitenzhe netshitomboni netshivhale netshiya netshiungani nevhutalu nevhutanda nevhulaudzi nevhungoni nevondo ngwana nthulane ntshauba
      nyamande nyathela nelwamondo phadziri phalanndwa phaswana phosa phosiwa rabali rabothata radamba radzhadzhi radzilani radzuma raedani raliphaswa
      ralulimi raluthaga ralushai ramaano ramabulana ramaphosa ramaru ramashia ramavhoya ramavhale rambau rambuda ramufhi ramugondo ramukumba
      ramulifho ramulongo ramunyisi randima ranwashe raphalalani raphulu rasalanavho rashaka rasilingwane rasivhenge ratombo ratshitanga ravele
      ravhengani ravhuanzwo ravhuhali ravhura ravhutulu razwiedani razwinani ragimana sadiki siaga siavhe sigama sidogi sikhwari sikhwivhilu
      sinthumule singo sioga siphugu sinyosi sivhabu sivhada thagwana thangavhuelelo themeli thenga thiba thidziambi thovhela tondi tshamaano tshabuse
      tshaundzi tshibalo tshibvumo tshidavhu tshidada tshifhango tshifularo tshikalange tshikhudo tshikororo tshikosi tshikota tshikovhi
      tshikundamalema tshimomola tshinavhe tshiovhe tshishonga tshisikule tshitangano tshitimbi tshivhase tshivhasa tshivhenga tshivhula tsanwani
      vhutuka nemutandani nemadzhilili nematswerani munthali mathebula maswanganyi chauke shivhambu ṋetshiungani
    `),
  ],
  shapes: {
    // I am doing, I shall, I do not; what things do.
    begins: list(`
      ndikho ndokho ndito ndiṱo ndihu ndishu athina athit athidi athiḓ athid athiko azwis azwik zwith zwitsh zwidz zwis hezw heyi nfoun mmfou mfoun
      nfon founel nomboro luṱing luting vhakho vhokho nikho ukho hukho rikho ndolivh rolivhuwavh
    `),
    ends: list(`edzaho elaho isaho anaho alaho elwaho iswaho`),
  },
  business: list(`
    vhengele mavhengele khamphani dzikhamphani bindu mabindu tshumelo masipala kereke ofisi muhasho kiliniki tshikolo bannga salon thekhisi
  `),
  greetings: phrases(`
    ndaa, aa, ndaa vho, aa vho, ndi matsheloni, ndi masiari, ndi madekwana, ndi vhusiku, matsheloni, masiari, madekwana, ndi matsheloni avhuḓi,
    ndi matsheloni avhudi, vho vuwa hani, vhovuwa hani, no vuwa hani, vha vuwa hani, ni vuwa hani, hu itani, hu ita hani, huita hani, zwi ḓa hani,
    zwi da hani, vha hone, ni hone, avuwani, ee, eya, hai, ndo livhuwa, ndi a livhuwa, ndia livhuwa, ndolivhuwa, ri a livhuwa, ro livhuwa,
    ndo livhuwa nga maanḓa, ndo livhuwa nga maanda, ndi khou livhuwa, ndi khou humbela, ndi humbela, zwo luga, zwoluga, zwakanaka, zwi khou luga,
    ndi zwone, pfarelo, ndi khou humbela pfarelo, hello, heyi, eish, dumela, dumelang, sawubona, avuxeni, thobela, nandi
  `),
  sounds: list(`um uhm eeh ehh aah mmm hmm hehe haha lol`),
  relations: list(`
    munna vhanna mufumakadzi musadzi mme mmeanga mmane mma mama khotsi khotsianga vhokhotsi papa baba khotsimunene makhulu makhadzi malume gogo
    mukegulu mukalaha murathu vharathu mukomana vhakomana khaladzi ṅwana nwana vhana musidzana mutukana ṅwananga nwananga ṅwanawanga nwanawanga
    muḓuhulu muduhulu vhaḓuhulu vhaduhulu khonani dzikhonani mufunwa mufuniwa muhura mahura muhurani mudzulatsini vhadzulatsini muholi muhulwane
    minidzhere mulanguli muthusi mushumisani vhashumisani mushumi mushumeli mulayi mureili mutshaini dokotela ḓokotela muongi nese mudededzi thitshere
    muambi ramulayo muedzhente eidzhente edzhente murengisi murengi muhirisi muhiri muṋenḓu munendu muṱanganedzi mutanganedzi murumeli murumiwa
    muvhulungi mulindi mugudi mutshudeni mutshimbidzi muofisiri muaḓvokhethe muadvokhethe mutekiniki pulamba mufunzi shaka mashaka muṱa muta mapholisa
    mutholi muimeleli
  `),
  others: list(`
    ene vhone yawe ḽawe lawe tshawe zwawe wawe dzawe hawe yavho ḽavho lavho tshavho wavho dzavho yau ḽau lau tshau wau yaṋu yanu ḽaṋu lanu tshaṋu
    tshanu waṋu wanu dzaṋu dzanu inwi iwe muṅwe munwe vhaṅwe vhanwe nnyi
  `),
  mine: list(`
    nṋe nne yanga ḽanga langa tshanga zwanga wanga dzanga hanga ndi nda ndo riṋe rine yashu ḽashu lashu
  `),
  number: {
    nouns: list(`
      nomboro nomboroni dzinomboro nambara dzinambara nombora luṱingo lutingo luṱingoni lutingoni thingo ṱhingo dziṱhingo dzithingo foni dzifoni
      fonini selifoni selifoun selifounu thelefoni ḽaini laini whatsapp hayani mushumoni didzhithi dzididzhithi founela founelwa fonela fonelwa kwama
    `),
    vague: list(`
      nomboro nomboroni dzinomboro nambara dzinambara nombora ḽaini laini didzhithi dzididzhithi
    `),
    blocked: list(`
      odara oda dziodara akhaunthu akhaunthi akhaonto dziakhaunthu id aidi vhuṋe vhune vhuṱanzi vhutanzi basa pasi phasipoto pholisi phoḽisi mithara
      mitara dzimithara garaṱa garata khadi debithi khiredithi referentsi referense rhefarense ref thikhithi tikiti tshumelo mulandu kheisi mbilaelo
      phasela dziphasela risithi inivhoisi khoudu khodi phini otp phasiwede phasiwedi phaswede vautshara vhautshara tokeni thokheni mushumi mutshudeni
      mugudi muholo muthelo thekhisi goloi rejisitara masheleni tshelede rannda ndindakhombo siriyaḽa siriyala seriaḽa seriala bugu tshiṱanda
      tshitanda yuniti dziyuniti ṅwaha nwaha miṅwaha minwaha ḓuvha duvha mabebo sibadela faela branntshi tshikolodo order account meter policy
      reference waybill tracking parcel ticket invoice card claim case token voucher receipt statement bursary application registration student
      employee contract konṱiraka kontiraka
    `),
    request: phrases(`
      mmbidzeni, nndayeni, nfounele, nfouneleni, mmfounele, mmfouneleni, mfounele, mfouneleni, nfonele, nfoneleni, mmfonele, mmfoneleni, mfonele,
      mfoneleni, nfounela, mmfounela, nfonela, mmfonela, nkwame, nkwameni, nkwama, nnkwame, nnkwameni, nkwamea kha, ndi kwamea, mmbidze, nndwele,
      nndweleni, rwela luṱingo, rwela lutingo, nndwele luṱingo, nndwele lutingo, nnwalele, nnwaleleni, nṅwalele, nṅwaleleni, nthumele, nthumeleni,
      nthumelele, nwane, nwaneni, nngwane, mmwane, mmwaneni, mmwana, nwana kha, vha nwana, ni nwana, vha mmbone, ndi wanala, ndi wanala kha,
      ndi wanalea, ndi a wanala, ndiwanala, ndi nga wanala, ndi nga wanala kha, ndi nga founelwa, ndi nga founelwa kha, ndi founelwe, ndi fonelwe,
      nga vha founele, nga ni founele, kha vha founele, kha ni founele, founelani, founeleni, foneleni, fonelani, kha vha mmfounele, kha ni mmfounele,
      kha vha nfounele, kha ni nfounele, vha mmfounele, ni mmfounele, vha nfounele, ni nfounele, u mmfounele, vha nga mmfounela, vha nga nfounela,
      ni nga nfounela, ni nga mmfounela, u nga nfounela, vha nga nkwama, ni nga nkwama, u nga nkwama, vha nga mmbona, vha nga mmwana, ni nga mmwana,
      vha nga nngwana, vha nkwame, ni nkwame, kwamanani na nṋe, kwamanani na nne, kwamana na nṋe, kwamana na nne, vha kwamane na nṋe,
      vha kwamane na nne, vha whatsappe, nwhatsappe, nwhatsappeni, whatsappani, shumisani, shumisa, vha shumise, ni shumise, kha vha shumise,
      kha ni shumise, khwine vha tshi shumisa, khwiṋe vha tshi, khwine vha tshi, mu founeleni, mu founele, vha mu founele, ni mu founele,
      kha vha mu founele, vha founele munna, vha founele musadzi, founelani munna, vha mu kwame, mu kwameni, u wanala kha, u wanala, u a wanala,
      vha ri founele, ri founeleni, ri founele, ya khwine ndi, ine nda takalela, nomboro ya khwine, khwine ndi, mphonela, mphonele, mphoneleni,
      nga mphonela, vha mphonele, ni mphonele, vha nga mphonela, ni nga mphonela, mphounele, mphounela, mphouneleni, mphwanele, vha mphounele,
      ni mphounele, vha nga mphounela, nthwele, nthweleni, nthwele luṱingo, nthwele lutingo, nnduele, founelani kha, founelani mufumakadzi,
      founelani mme, founelani khonani, founelani murathu, founelani ṅwana, founelani nwana, founela munna, founela mufumakadzi, founela murathu,
      founela ṅwana, founela nwana, founelani nomboro ya, vha founele kha, ni founele kha, vha nga founela kha, ni nga founela kha, vha founele mme,
      vha founele mufumakadzi, vha founele murathu, vha founele ṅwana, vha founele nwana
    `),
    past: phrases(`
      ndo founa, ndo founela, ndo fona, ndo fonela, ndo lingedza, ndo lingedza u founa, ndo lingedza u founela, ndi khou lingedza u founa,
      ndi tshi founa, ndi tshi founela, musi ndi tshi founa, arali nda founa, ndi founa, ndofona, ndofounela, ndo rwa luṱingo, ndo rwa lutingo,
      ndo founelwa, ndo founelwa nga, ndo fonelwa, ndo vhidzwa, vho nfounela, vho mmfounela, vho nfonela, vho mmfonela, o nfounela, o mmfounela,
      o nfonela, o founa, vho founa, yo nfounela, yo mmfounela, i khou nfounela, ye ya nfounela, ye ya mmfounela, ine ya khou nfounela,
      ndo wana luṱingo, ndo wana lutingo, ndo wana call, ndo wana sms, ndo wana mulaedza, missed call, yo founaho, i no founa, ine ya founa,
      a i fhindulwi, a i fhinduli, ai fhindulwi, a vha fhinduli, avha fhinduli, a hu fhinduli muthu, a i farwi, a hu na ane a fhindula, voicemail,
      nomboro yaṋu, nomboro yanu, nomboro yavho, luṱingo lwaṋu, lutingo lwanu, luṱingo lwavho, lutingo lwavho, ofisi yaṋu, ofisi yanu, ofisi yavho,
      dziofisi dzaṋu, dziofisi dzanu, helpline, hotline, customer care, naa iyi ndi, naa ndi, ndi ya nnyi, ndo rumela masheleni, ndo rumela tshelede,
      ndo rumela airtime, ndo rumela data, ndo rengela, ndo renga airtime, ndo badela, ndo lodela, ndo dzhenisa, vho mpha, vho nnea, ye na nnea,
      ye vha nnea, ye na mpha, ye vha mpha, o mpfura, vho mpfura, vhufhura, u fhura, vho mphonela, o mphonela, yo mphonela, vho mphounela, o mphounela,
      yo mphounela, u founela kha, u founa kha, ndo founela kha, ndo founa kha, ndi founela kha, ndo lingedza u founela kha, ndo fonela kha
    `),
    stale: phrases(`
      ya kale, yakale, ya khale, yakhale, ḽa kale, la kale, ya u thoma a i tsha, a i tsha shuma, ai tsha shuma, aitsha shuma, a i shumi, ai shumi,
      aishumi, i sa shumi, i sa tsha shuma, a lu tsha shuma, a lu shumi, a thi tsha i shumisa, athi tsha i shumisa, a thi tsha shumisa,
      athitsha shumisa, ndi si tsha i shumisa, a thi tsha na, yo xela, ndo xelelwa nga, ndo xelelwa, lwo xela, yo tswiwa, lwo tswiwa, ndo tswelwa,
      yo fa, yo valwa, yo gemulwa, a si yanga, asi yanga, asiyanga, a si yone, asi yone, a si zwone, ni songo founela, vha songo founela,
      ni songo fonela, vha songo fonela, ni songo mmfounela, vha songo mmfounela, vha songo nfounela, ni songo nfounela, vha songo shumisa,
      ni songo shumisa, ni songo i shumisa, vha songo i shumisa, u songo founela, u songo shumisa, vha songo tsha, ni songo tsha, vha songo nkwama,
      litshani u founela, litsha u founela, vha litshe u founela, bvisani, phanḓa ha, phanda ha, hu si, fhethu ha, vha songo mphonela,
      ni songo mphonela, vha songo mphounela, ni songo mphounela
    `),
    second: phrases(`
      ya vhuvhili, iya ya vhuvhili, nomboro ya vhuvhili, ya u fhedzisela, yeneyo ya vhuvhili, i tevhelaho
    `),
    notThis: phrases(`
      ni songo founela kha nomboro iyi, vha songo founela kha nomboro iyi, u songo founela kha nomboro iyi, ni songo founela nomboro iyi,
      vha songo founela nomboro iyi, vha songo founela iyi, ni songo founela iyi, vha songo nfounela kha iyi, ni songo nfounela kha iyi,
      vha songo mmfounela kha iyi, ni songo mmfounela kha iyi, vha songo shumisa nomboro iyi, ni songo shumisa nomboro iyi, vha songo shumisa iyi,
      ni songo shumisa iyi, hu si kha nomboro iyi, hu si kha iyi, hu si nomboro iyi, hu si nga iyi, hu si iyi, vha songo founela luṱingo ulu,
      vha songo founela lutingo ulu, ni songo founela luṱingo ulu, ni songo founela lutingo ulu, hu si luṱingo ulu, hu si lutingo ulu
    `),
    turns: phrases(`
      fhedzi, feedzi, mara, maar, nahone, khwine, khwiṋe, arali ndi sa, arali ndi sa fhinduli, zwino, naho, hu si uralo, hu si izwo, kana, ngauralo,
      dovha
    `),
    digits: {
      ziro: '0',
      zero: '0',
      noti: '0',
      luthihi: '1',
      nthihi: '1',
      thihi: '1',
      mbili: '2',
      tharu: '3',
      raru: '3',
      ina: '4',
      iṋa: '4',
      ṱhanu: '5',
      thanu: '5',
      ṱanu: '5',
      tanu: '5',
      rathi: '6',
      sumbe: '7',
      malo: '8',
      ṱahe: '9',
      tahe: '9',
      fumi: '10',
    },
    repeat: { dabulu: 2, dabuli: 2 },
    fillers: list(`na nahone dovha`),
    atEnd: phrases(`
      i fhela nga, i fhelela nga, lu fhela nga, i fhedza nga, fhela nga, fhelaho nga, fhelela nga, ine ya fhela nga, mafhelo, mafheloni, magumoni,
      magumo, nomboro dza u fhedzisela, nomboro ya u fhedzisela, dza u fhedzisela, ya u fhedzisela, dzina dza u fhedzisa, dza u fhedza, u fhedzisela
    `),
    atStart: phrases(`
      i thoma nga, lu thoma nga, thoma nga, thomaho nga, ine ya thoma nga, mathomoni, mathomo, nomboro dza u thoma, dza u thoma, ya u thoma
    `),
  },
  email: {
    nouns: list(`imeili imeiḽi imeilini dziimeili imeyili imeyiḽi i-meili emeili imeli e-meili`),
    signs: { dothi: '.', doto: '.', doti: '.', thothi: '.' },
    request: phrases(`
      nṅwalele kha, nnwalele kha, nnwaleleni kha, nnwalele, nnwaleleni, nthumele kha, nthumeleni kha, nthumele, nthumeleni, nthumelele, vha nthumele,
      ni nthumele, vha nga nthumela, ni nga nthumela, u nga nthumela, vha nga nnwalela, ni nga nnwalela, vha nnwalele, ni nnwalele, rumelani kha,
      rumela kha, rumeleni kha, vha rumele kha, ni rumele kha, rumelani, rumeleni, vha i rumele kha, vha zwi rumele kha, zwi rumeleni kha, nwalani kha,
      ṅwalani kha, vha nwale kha, vha ṅwale kha, ndi wanala kha, vha nga nkwama kha, ni nga nkwama kha, nkwameni kha, nkwame kha, kha vha shumise,
      kha ni shumise, shumisani, vha shumise, ni shumise, i ye kha, i ḓe kha, i de kha, i swike kha, zwi ye kha, zwi ḓe kha, zwi de kha,
      ndi ṱoḓa i tshi ya kha, ndi toda i tshi ya kha, ndi ṱoḓa i tshi ḓa kha, ndi toda i tshi da kha
    `),
    past: phrases(`
      ndo rumela, ndo ṅwala, ndo nwala, ndo ṅwalela, ndo nwalela, ndo wana, ndo ṱanganedza, ndo tanganedza, vho rumela, no rumela, a thi athu wana,
      a tho ngo wana, yo vhuya, yo humela, imeili yaṋu, imeili yanu, imeili yavho, adirese yaṋu, adirese yanu, i bva kha, u bva kha, yo bva kha,
      naa iyi ndi, vhufhura, i ya kha, i rumelwa kha, yo rumelwa kha, zwo rumelwa kha
    `),
  },
  correction: phrases(`
    pfarelo, ndi khou humbela pfarelo, ndi humbela pfarelo, ndi kho humbela pfarelo, mpfareleni, mpfarele, vha mpfarele, ni mpfarele, kha vha mpfarele,
    sori, sorry, askies, hai, haii, a si zwone, asi zwone, asizwone, a si yone, asi yone, asiyone, a si ḽone, a si lone, asi ḽone, asi lone,
    ndo khakha, ndo khakhisa, ndo ita phoso, phoso, yo khakhea, ḽo khakhea, lo khakhea, zwo khakhea, zwo khakheaho, ndi amba, ndi khou amba uri,
    ndo vha ndi tshi khou amba, ndo vha ndi tshi amba, ndo vha ndi tshi ṱoḓa u ri, ndo vha ndi tshi toda u ri, ndo ri, hu si, yone ndi, ḽone ndi,
    lone ndi, zwone ndi, ya vhukuma ndi, ḽa vhukuma ndi, la vhukuma ndi, ngoho ndi, vhukuma ndi, ḽi ṅwalwa, li nwalwa, ḽi ṅwaliwa, li nwaliwa,
    ḽi peletwa, li peletwa, khakhululani, khakhulula, lugisani, lugisa, lindelani, lindela, imani, fhethu ha
  `),
  not: phrases(`
    a thi ndi, a thi, athi, a si, asi, a si nṋe, a si nne, asi nṋe, asi nne, asinne, a si ene, asi ene, hu si, a thi pfi, athi pfi, a thi vhidzwi,
    a si dzina ḽanga, a si dzina langa, asi dzina ḽanga, asi dzina langa, a si ḽone, a si lone, asi ḽone, asi lone, a hu na
  `),
  yes: phrases(`
    ee, eya, ehe, ee ndi zwone, ndi zwone, ndizwone, ndi yone, ndiyone, ndi ḽone, ndi lone, ndi lwone, ndi ngoho, ngoho, vhukuma, zwo luga, zwoluga,
    zwakanaka, zwone, yone, ndi nṋe, ndi nne, ndi nga zwone, ndi a tenda, ndi khou tenda, ndi zwavhuḓi, ndi zwavhudi
  `),
  no: phrases(`
    hai, haii, aiwa, a si zwone, asi zwone, asizwone, a si yone, asi yone, asiyone, a si ḽone, a si lone, asi ḽone, asi lone, a si nṋe, a si nne,
    a si izwo, zwo khakhea, yo khakhea, ndi phoso, no, nope
  `),
  ask: {
    reach: phrases(
      `ri vha founela, ri nga vha founela, ri u founele, ri nga u founela, ri vha wana, ri nga vha wana, ri nga ni founela, a nga vha founela, a nga ni founela`,
    ),
    where: phrases(`ngafhi, u dzula ngafhi, vha dzula ngafhi, diresi, adirese, dorobo ifhio`),
    words: phrases(`
      humbela, ri humbela, ri khou humbela, ndi humbela, ndi khou humbela, ndi nga wana, ri nga wana, nnyi, ndi nnyi, mini, ndi mini, ifhio, ndi ifhio,
      ḽifhio, lifhio, ndi ḽifhio, ndi lifhio, hani, naa, kha vha, kha ni, ni nga, vha nga, u nga, ri ṋeeni, ri neeni, ri nee, nneeni, vha ri ṋee,
      vha ri nee, vha nnee, ṋekedzani, nekedzani, nekedza, vha nekedze, rumelani, vha rumele, ṅwalani, nwalani, ṅwala, nwala, vha ṅwale, vha nwale,
      ni ṅwale, ni nwale, dzhenisani, vha dzhenise, dzhenisa, khwaṱhisedzani, khwathisedzani, khwaṱhisedza, khwathisedza, vha khwaṱhisedze,
      vha khwathisedze, ri ṱoḓa, ri toda, ri khou ṱoḓa, ri khou toda, ndi ṱoḓa, ndi toda, ri vhudzeni, vha ri vhudze, mmbudzeni, vha mmbudze,
      fhindulani, ḓadzani, dadzani, vha ḓadze, vha dadze, litshani, ḽaṋu, lanu, ḽavho, lavho, ḽau, lau, yaṋu, yanu, yavho, yau
    `),
    who: phrases(`
      ndi nnyi, ni nnyi, vha nnyi, u nnyi, ndi vhonnyi, vhonnyi, ni pfi nnyi, vha pfi nnyi, u pfi nnyi, nipfi nnyi, vhapfi nnyi, upfi nnyi, pfi nnyi,
      ni vhidzwa, vha vhidzwa hani, ni vhidzwa hani, ndi khou amba na nnyi, ri khou amba na nnyi, ndi amba na nnyi, ri amba na nnyi, na nnyi,
      ri nga ni vhidza, ri nga vha vhidza, ndi nga ni vhidza, ndi nga vha vhidza, ri vha vhidze, ri ni vhidze, ḓivhadzeni, divhadzeni, vha ḓivhadze,
      vha divhadze, ni ḓivhadze, ni divhadze, hu khou amba nnyi, ane a khou amba ndi nnyi
    `),
    name: list(`dzina madzina`),
    given: phrases(`
      dzina ḽa u thoma, dzina la u thoma, madzina a u thoma, dzina ḽaṋu ḽa u thoma, dzina lanu la u thoma, dzina ḽavho ḽa u thoma,
      dzina lavho la u thoma, dzina ḽau ḽa u thoma, dzina lau la u thoma, dzina ḽa u tou thoma, dzina la u tou thoma
    `),
    surname: phrases(`tshifani, tshifane, tshifhani, zwifani, dzina ḽa muṱa, dzina la muta`),
    details: phrases(`
      zwidodombedzwa, zwidodombedzwa zwaṋu, zwidodombedzwa zwanu, zwidodombedzwa zwavho, zwidodombedzwa zwa vhukwamani, vhukwamani, mafhungo aṋu,
      mafhungo anu, mafhungo avho, vhuṱanzi haṋu, vhutanzi hanu
    `),
    your: phrases(`
      inwi, vhone, iwe, yaṋu, yanu, yavho, yau, ḽaṋu, lanu, ḽavho, lavho, ḽau, lau, tshaṋu, tshanu, tshavho, tshau, zwaṋu, zwanu, zwavho, lwaṋu, lwanu,
      lwavho, waṋu, wanu, wavho
    `),
    other: phrases(`
      khamphani, bindu, mutholi, tshikolo, kereke, vhengele, bannga, tshiṱaraṱa, tshitarata, ḓorobo, dorobo, muvhundu, goloi, mmbwa, ṅwana, nwana,
      ḽa ṅwana, la nwana, dzina ḽa ṅwana, dzina la nwana, dzina ḽa munna, dzina la munna, dzina ḽa musadzi, dzina la musadzi, dzina ḽa mulwadze,
      dzina la mulwadze, dzina ḽa mufu, dzina la mufu, ḽa khamphani, la khamphani, ḽa tshikolo, la tshikolo, mulwadze, mufu, o lovhaho, muṱanganedzi,
      mutanganedzi, ane a ḓo ṱanganedza, ane a do tanganedza, a ṱanganedzaho, a tanganedzaho, o rumelaho, murumeli, muṋe wa, mune wa,
      muṋe wa akhaunthu, mune wa akhaunthu, ane na, nnyi ane a khou
    `),
    confirm: phrases(`
      ndi zwone, naa ndi zwone, ndi yone, naa ndi yone, ndi ḽone, ndi lone, ndi ngoho, zwo luga, naa zwo luga, i kha ḓi vha, i kha di vha,
      i kha ḓi shuma, i kha di shuma, ndi kha ḓi, ndi kha di, nomboro yaṋu, nomboro yanu, nomboro yavho, nomboro yau, ri ni founele kha,
      ri vha founele kha, ri nga ni founela, ri nga vha founela, ri ni kwame kha, ri vha kwame kha, ri nga ni wana, ri nga vha wana, ri shumise,
      khwaṱhisedza, khwathisedza, khwaṱhisedzani, khwathisedzani, vha khwaṱhisedze, vha khwathisedze, imeili yaṋu, imeili yanu, imeili yavho,
      ri ni ṅwalele, ri ni nwalele, ri vha ṅwalele, ri vha nwalele, naa iyi ndi, naa ndi
    `),
  },
});
