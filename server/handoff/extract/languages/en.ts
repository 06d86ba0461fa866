import { language, list, phrases } from './language.ts';

/** English as it is written to a South African company. */
export const en = language({
  code: 'en',
  country: 'ZA',
  name: {
    strong: phrases(`
      my name is, my names are, my name's, my name, my names, my full name is, my full names are, my full name, my real name is, my first name is,
      my given name is, the name is, the name's, name is, names are, name's, full name is, i am called, i'm called, they call me, people call me,
      you are speaking to, you're speaking to, you are speaking with, you're speaking with, you are talking to,
      you're talking to, you are chatting to, you're chatting to, you are chatting with, you're chatting with,
      i go by, myself, first name is, it should be, it's spelt, it is spelt, it's spelled, it is spelled, i meant, correct name is, mr, mrs, ms, miss`).filter(
      (phrase) => !['mr', 'mrs', 'ms', 'miss', 'it should be', 'i meant'].includes(phrase),
    ),
    weak: phrases(
      `i am, i'm, im, this is, its, it's, it is, i'm actually, i am actually, it's actually, that's, it should be, i meant, i mean, me is, am`,
    ),
    nick: phrases(
      `call me, you can call me, just call me, please call me, known as, a.k.a, aka, nickname is, everyone calls me, friends call me, but i go by`,
    ),
    label: phrases(
      `name, names, full name, full names, first name, first names, given name, name and surname, name & surname, client name, customer name`,
    ),
    surname: phrases(
      `surname, my surname is, my surname, surname is, last name, last name is, my last name is, my last name, family name, family name is, second name`,
    ),
    closers: phrases(
      `here, speaking, is my name, is the name, is my full name, on the line, this side`,
    ),
  },
  titles:
    list(`mr mrs ms miss mister mx dr doctor prof professor rev reverend pastor ps sir madam ma'am adv advocate
    captain capt bishop father sister brother hon judge sgt sergeant lt col bro mnr mev mej`),
  particles: list(
    `van von de der den du da dos la le el al bin ibn ter ten st mac mc af di del della te`,
  ),
  words: list(`
    a about above absolutely accept access account accounts across active activate actually add added address admin after afternoon again
    against age agent agents ago agree ahead air airtime alive all allow almost alone along already alright also although always am an and annoyed another answer
    answers any anybody anymore anyone anything anyway apart apologies app appear application apply appointment are area around arrive arrived as ask asked asking
    assist assistance assistant at available avail aware away awful bad badly balance bank banking based basically battery be because been before behind being below best
    better between big bill billing bills bit blank block blocked book booked booking both bought box branch bring broke broken brought bus business busy but button buy
    buying by bye call callback called caller calling calls came can can't cancel cancelled cancellation cannot cant car card care case cash cell cellphone centre certain
    chance change changed charge charged charges chat chatting cheap cheaper check checked checking cheque child children choose city claim claims clear clearly click client close closed
    code cold collect collected come comes coming company complain complaint complaints complete completely concerned confirm confirmed confused connect connected connection contact
    contacts continue copy correct correction cost costs could couldn't couple courier course cover credit currently customer customers cut data date day days dead deal dear debit
    debt deduct deducted definitely delayed delete deliver delivered delivery demo department deposit desperate details device did didn't didnt different disappointed disconnect discount do
    doctor document documents does doesn't doesnt dog doing don't done dont door doubt down download driver drop due during each earlier early easy either electricity
    else elsewhere email emails emailed employee empty end ended english enough enquire enquiry enter error escalate especially even evening ever every everybody everyone everything exactly
    example excellent except exchange excuse exit expect expected expired explain extra extremely facing fail failed far fast faulty fault feedback feel feeling few figure file
    fill final finally find fine finish finished first fix fixed flight follow for forever forget forgot form forward found free friday friend from front frustrated full fully
    furious further gave general get gets getting give given gives giving glad go goes going gone gonna good goodbye got great greetings group guess guest guy guys had hadn't half
    hang happen happened happening hard has hasn't have haven't having he heard hello help helped helpful helping her here hers hey hi high him himself his hold holiday home honestly hope hoping hospital
    hour hours house how however human hungry hurry i i'd i'll i'm i've id idea ideally if ignore ill im immediately important impossible in including incorrect indeed info
    information inform inquire inquiry inside install instead insurance interested internet into invoice is isn't issue issues it it's item items its itself job joke just
    keep keeps kept kid kids kind kindly knew know known language last late lately later least leave left less let let's letter level license like likely limit limited line
    link list listen little live living load loaded loan located location lock locked log logged login logout long longer look looking loose lose lost lot lots loud low lunch
    made mail main make makes making man manage manager many married matter may maybe me mean means meant meet meeting member menu mention message messages met meter might mind
    mine minute minutes missed missing mistake mobile modem monday money month months more moreover morning most mostly mother move moved moving much must my myself name named names
    near nearly need needed needing needs neither network never new news next nice night no nobody none noon nope nor normal not note nothing notice now number numbers of off
    offer office offline often oh ok okay okey old on once one online only onto oops open opened operator option options or order ordered orders other others our ours out outside over
    overcharged own owner package paid parcel parents part party pass password past patient pay paying payment payments pending people per perhaps person personal phone phoned phones phoning pick picked
    pin place plan play please pls plz plenty policy poor possible post power prefer prepaid present press pretty previous price prices private probably problem problems proceed process product products
    profile promise promised proof proper properly provide public purchase purchased put queries query question questions quick quickly quit quite quote random rate rather reach read ready
    real really reason receive received recently record recharge redeem ref reference refer refund refunded refused regarding regards register registered regular reject related remember remind remove renew rent
    repair repeat replace reply report representative request requested require required reschedule reset resolve resolved respond response rest restart result return returned returning returns ring road room rude rubbish
    running sad safe said sales same saturday save saw say saying says schedule school screen search second secret see seem seems seen sell send sending sent separate serious seriously service
    services set several shall she shipped shipping shop shopping short should show showing shut sick sign signal sim simple since single sir site situation skip slow small so sold some somebody somehow someone
    something sometimes soon sorry sort sound speak speaker speaking special spell spelled spelling spelt spoke spoken staff stand start started state statement status stay still stock stole stolen stop store
    story straight strange street stress stressed stuck student stuff stupid submit subscription such suddenly suggest sunday support supposed sure surely surname switch system take taken takes taking talk talking team
    tech technical technician telephone tell telling terrible test testing text than thank thanks thanx thankyou that that's thats the their them then there there's these they they're thing things think thinking this those though thought
    through thursday thx ticket till time times tired to today together told tomorrow tonight too took top total totally touch towards town track tracking traffic transaction transfer transferred travel tried trouble true
    trust try trying tuesday turn twice two type ugh uh um unable unavailable uncertain under understand unfortunately unhappy unhelpful unit unknown unless unlimited until up update updated upgrade
    upload upset urgent urgently us use used useless user using usual usually valid value van verify very via view visit visitor voice voicemail voucher wait waited waiting wake walk wanna want
    wanted wants warning warranty was wasn't waste watch water way we we're we've weather web website wednesday week weekend weeks welcome well went were weren't what what's whatever whats whatsapp when where
    whether which while who who's whoever whole whom whose why wife wifi will willing window wish with within without woman won't wonder wondering wont woops whoops word work worked working works world worried worse worst
    worth would wouldn't write writing wrong wtf yeah year years yep yes yesterday yet you you'd you'll you're your yours yourself yup zero
    anonymous n/a na nil null undefined test none nah nvm nevermind lol haha hmm hm mmm idk dunno stranger back begin begins bot robot chatbot cant doesnt isnt wasnt wont dont didnt wouldnt couldnt shouldnt
    cellular tel landline gmail yahoo hotmail outlook com co za dot ending starts actual alternate alternative unemployed pensioner employed pregnant south african single divorced teacher nurse engineer developer plumber electrician lawyer
    male female adult mom mum dad mommy daddy husband son daughter sister brother aunt uncle cousin neighbour neighbor boss colleague tenant landlord recipient sender mother's
    confidential privacy spam scam fraud unsubscribe enough fed sleeping driving eating moved excited afraid scared worried desperate based ready located interested fine okay done
    behalf regarding thru till cos coz bcoz becoz ur u r pls asap eta faq vat tv dstv netflix wifi fibre router adsl lte sim
    hence hereby thus therefore
    both neither whichever anyhow somewhere nowhere everywhere anywhere
    shame sharp eish yebo aweh howzit jeez damn shit fuck hell gosh wow geez nonsense ridiculous unacceptable pathetic
  `),
  namesToo: list(`
    angel art august april baker beauty bill blessing blessed bright brilliant brown black white green grey gray young bishop carter charity christian cook comfort
    dawn destiny don earnest faith favour fortune frank gift given glory goodness goodwill grace gracious happy happiness harmony heaven hope innocent iris ivy jack joy joyful junior june
    justice king knight knowledge lovely love loveness lucky lady mark marvellous may melody memory mercy miracle nice norman page pat patience peace pearl pleasure precious pretty price
    prince princess prudence promise queen queen queenie rich rob robin rose ruby sandy shepherd shepard smart special success sue summer sunday sunny surprise sweetness talent thankful tiny trinity
    treasure trust unity victor victory violet will wisdom wonder wood woods worship honest honesty hunter mason miller parker taylor tanner walker ward west winter field fields hill hills long short small stone
    van miles chance chase cash royal major dean earl duke basil
  `),
  business: list(`
    pty ltd cc inc llc plc co company group holdings enterprise enterprises trading traders services service solutions consulting consultants logistics transport motors auto
    autos tyres panelbeaters plumbing electrical construction builders building projects cleaning security salon barber barbers barbershop spa beauty nails hair cutz cuts
    kitchen catering foods food restaurant cafe bakery butchery pizza grill tavern pub bar shop store stores supermarket spaza tuckshop mart market boutique fashion fashions clothing
    designs design studio studios photography media events decor florist flowers furniture hardware pharmacy clinic surgery hospital dental practice attorneys law accounting
    insurance finance financial loans bank realty properties property estate lodge guesthouse hotel travel tours church ministry ministries school academy college creche university
    fitness gym club fc sports entertainment records music dj productions farm farms nursery pets vet
    online digital tech technologies technology computers cellular electronics repairs rental rentals hire sales support helpdesk info admin official reception office department dept team
    user visitor guest customer client anonymous unknown test bot account profile whatsapp facebook messenger telegram web chat widget
  `),
  greetings: phrases(
    `hi, hello, hey, hie, hallo, good morning, good afternoon, good evening, good day, morning, afternoon, evening, greetings, hi there, hello there, hey there, yes, yeah, yep, yebo, ok, okay, sure, alright, certainly, of course, no problem, um, uh, uhm, umm, er, well, so, oh, ah, sorry, oops, woops, whoops, please, thanks, thank you, fine, great, cool, sawubona, molo, dumela, sup, yo, correct, right, dear sir, dear, correction, actually, wait, no, and, also, then, the`,
  ),
  relations: list(`
    husband wife spouse partner boyfriend girlfriend fiance fiancee mother mom mum mommy father dad daddy parent parents son daughter child kid baby brother sister sibling aunt auntie uncle cousin niece nephew
    grandmother granny gran gogo grandfather grandpa grandson granddaughter mother-in-law father-in-law sister-in-law brother-in-law friend neighbour neighbor colleague boss manager supervisor assistant secretary pa
    tenant landlord driver doctor nurse teacher lawyer attorney accountant broker agent consultant technician plumber recipient receiver sender courier client customer employee domestic helper
    supplier seller buyer owner caretaker guard ex patient student roommate flatmate housemate consultant lady guy man woman person someone somebody pastor
  `),
  others: list(`his her their your he she they him them he's she's they're your's hers theirs`),
  mine: list(`my mine me i i'm im our we us am`),
  number: {
    nouns: list(
      `number numbers no nr num cell cellphone cellular mobile phone telephone tel landline home work office whatsapp contact contacts call line digits handset fone nommer nr. alt`,
    ),
    blocked: list(`
      order orders ref reference id identity idno account acc acct policy meter tracking track waybill parcel shipment card debit credit student otp pin password code invoice inv ticket case claim vat
      reg registration erf stand serial imei passport employee staff member membership loyalty booking voucher batch sku amount rand zar r paid pay balance price tax smartcard decoder token receipt
      transaction txn quote quotation po box iban branch swift flight licence license plate vin barcode customer client application app file document complaint incident job puk sim iccid barcode units
      dob born birth date model part item product msg persal
    `),
    request: phrases(`
      call me on, call me at, call me, phone me, phone me on, ring me, reach me, contact me, whatsapp me, text me, sms me, dial me, get me on, get hold of me, message me,
      call us, phone us, contact us on, reach us, call him, call her, call them, phone her, phone him, phone them, contact her, contact him, reach her, reach him, reached on, reached at, reachable on, reachable at, available on, contactable on, contacted on, contacted at, get hold of him, get hold of her, ring her, ring him,
      call my *, phone my *, call the *, phone the *, contact my *, reach my *, ring my *, ring the *, whatsapp my *, sms my *, text my *,
      rather call, rather phone, rather use, please use, better to use, use this, use the, use my, please call, please phone, please ring, please contact, try me on, please try, best number, best number is, preferred number, prefer, use, give me a call, give me a ring, call back on, call this, phone this, call back, callback`),
    past: phrases(`
      called, phoned, rang, dialled, dialed, tried, tried calling, tried to call, tried phoning, trying to call, keep calling, keeps calling, been calling, i call, i phone, when i call, if i call, when i phone, calling from, got a call, got an sms, got a message, received, missed call, missed calls,
      answers, answer, answering, helpline, hotline, helpdesk, help desk, call centre, call center, customer care, customer service, toll free, toll-free, switchboard, your number, your line, your office, your offices, is this your, called me, phoned me, texted me, smsed me, contacted me, scammed, scammer, number you gave, you gave me, who is, whose number, transfer airtime, airtime to, buy airtime, recharge, bought airtime, sent airtime, sent money, sent data, paid, pays`),
    stale: phrases(`
      old, previous, former, number from, changed from, change from, no longer, not anymore, lost, stolen, dead, don't call, dont call, do not call, don't phone, dont phone, do not phone, don't use, dont use, do not use, never call, not use, disconnected, used to be, not working, doesn't work, does not work, isn't mine, not mine, not on, don't contact, do not contact, instead of, not`),
    digits: {
      zero: '0',
      oh: '0',
      o: '0',
      nought: '0',
      naught: '0',
      nil: '0',
      one: '1',
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
      niner: '9',
      ten: '10',
      eleven: '11',
      twelve: '12',
      thirteen: '13',
      fourteen: '14',
      fifteen: '15',
      sixteen: '16',
      seventeen: '17',
      eighteen: '18',
      nineteen: '19',
      hundred: '00',
      thousand: '000',
      plus: '+',
    },
    tens: {
      twenty: '2',
      thirty: '3',
      forty: '4',
      fourty: '4',
      fifty: '5',
      sixty: '6',
      seventy: '7',
      eighty: '8',
      ninety: '9',
    },
    repeat: { double: 2, triple: 3, treble: 3, quadruple: 4 },
    fillers: list(`um uh uhm umm er erm then and dash hyphen space comma like`),
    atEnd: phrases(
      `ends, ending, end, ends in, ends with, last, finishes, at the end, last digits, last digit`,
    ),
    atStart: phrases(`starts, start, begins, first, starting, beginning, prefix`),
  },
  email: {
    nouns: list(`email e-mail mail emails gmail address e-mailadres`),
    at: list(`at`),
    signs: {
      dot: '.',
      point: '.',
      period: '.',
      fullstop: '.',
      underscore: '_',
      dash: '-',
      hyphen: '-',
      minus: '-',
      plus: '+',
    },
    request: phrases(
      `email me at, email me on, email me, mail me, send it to, send to, send them to, send me, write to me at, write to me, write to, reach me at, reach me on, reach me, contact me at, contact me on, contact me, rather use, please use, use, forward it to, forward to, better to use, prefer`,
    ),
    past: phrases(`
      emailed, e-mailed, mailed, wrote, written, received, got, sent, replied, tried, bounced, bounces, emailing, no response, your email, your address, is this your, from, scam, phishing, cc, copied, logged in with`),
  },
  correction: phrases(
    `sorry, correction, i meant, i mean, actually, oops, woops, whoops, wrong, typo, mistake, mistyped, wait, rather, instead, should be, apologies, not, correct one, spelt, spelled, no it's, my bad, scrap that, ignore that, edit`,
  ),
  not: phrases(`not, isn't, isnt, not called, never`),
  yes: phrases(
    `yes, yep, yeah, yup, yebo, correct, that's right, thats right, that's correct, thats correct, right, sure, it is, indeed, ja, ok, okay, yes please, exactly, perfect`,
  ),
  ask: {
    words: phrases(
      `please, may i, may we, can i, can we, could i, could you, can you, what, what's, whats, which, who, enter, provide, send, share, give, type, tell, confirm, need, require, kindly, let me have, leave, your, supply, drop, fill in, how do i, how can we, how should, and`,
    ),
    who: phrases(
      `who am i, who are you, who is this, who's this, who do i, whom am i, who am, with whom, who i'm, who i am, who is speaking, who's speaking, how should i address you, how may i address you, how should we address you, what should i call you, what can i call you, what do i call you, how should i call you, what may i call you, what shall i call you, who are we, who would, introduce yourself, who we're, who we are, who's on the line`,
    ),
    name: list(`name names fullname`),
    given: phrases(`first name, given name, first names, forename`),
    surname: phrases(`surname, last name, family name`),
    details: phrases(
      `your details, contact details, personal details, your contact info, your contact information, your information, your info, details please, your particulars`,
    ),
    confirm: phrases(
      `is that correct, is this correct, correct, is this right, is that right, still your, your number, call you on, reach you on, phone you on, contact you on, reach you at, call you at, is it still, right, use, your email, email you at, write to, still use, on file, shall we, should we, confirm, is this, is that`,
    ),
  },
});
