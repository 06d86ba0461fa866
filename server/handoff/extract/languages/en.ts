import { language, list, phrases } from './language.ts';

/** English as it is written to a South African company. */
export const en = language({
  code: 'en',
  country: 'ZA',
  name: {
    strong: phrases(`
      my name is, my names are, my name's, my name, my names, my name iz, my nem is, my nam is, my nme is, my naem is, ma name is, mi name is, mah name is,
      me name is, my own name is, my name here is, my full name is, my full names are, my full name, my fullname is, my full names, my real name is,
      my actual name is, my correct name is, my proper name is, my official name is, my legal name is, my birth name is, my first name is,
      my first names are, my given name is, my name and surname is, my name and surname are, my name & surname is, my name n surname is,
      my initials and surname are, my name and surname, my name will be, my name would be, my name should be, the name is, the name's, the names, name is,
      name's, names are, full name is, full names are, fullname is, first name is, first names are, correct name is, name should be, name must be,
      i am called, i'm called, im called, i get called, i was named, i am named, i'm named, im named, they call me, people call me, people know me as,
      i am known as, i'm known as, im known as, i go by, i go by the name of, i go by the name, you are speaking to, you're speaking to, youre speaking to,
      you are speaking with, you're speaking with, you speaking to, you speaking with, u speaking to, u speaking with, ur speaking to, ur speaking with,
      you are talking to, you're talking to, you are talking with, you're talking with, you talking to, u talking to, ur talking to, you are chatting to,
      you're chatting to, you are chatting with, you're chatting with, you chatting to, you chatting with, u chatting to, u chatting with,
      you are dealing with, you're dealing with, you are texting with, you are communicating with, it's spelt, it is spelt, it's spelled, it is spelled,
      its spelt, its spelled, my name is spelt, my name is spelled, spelt as, spelled as`),
    weak: phrases(`
      i am, i'm, im, iam, i'am, i m, ima, am, me is, this is, this is me, dis is, hi it's, hi its, it's, its, it is, it's me, its me, it is me, it's just me,
      is me, is myself, is just me, ask for me, asking for me, look for me, it's me again, its me again, it is me again, me again, it's only me,
      i'm actually, i am actually, it's actually, its actually, it is actually, that's, thats, that is, it should be, it must be, should be, must be,
      i meant, i mean, i meant to say, i said, myself, it's still, its still, i'm still, yours truly, the person speaking is, here is, save me as,
      save it as, register me as, write it as`),
    nick: phrases(`
      call me, you can call me, u can call me, you may call me, you could call me, just call me, please call me, pls call me, feel free to call me,
      but call me, or just, known as, better known as, also known as, a.k.a, a k a, aka, nickname is, my nickname is, my nick name is, nick name is,
      nicknamed, short for, for short, everyone calls me, everybody calls me, friends call me, my friends call me, people just call me, most people call me,
      i prefer, i prefer to be called, i'd prefer to be called, i like to be called, prefer to be called, refer to me as, address me as, but i go by,
      my preferred name is, preferred name is, preferred name`),
    label: phrases(`
      name, names, nme, nam, full name, full names, fullname, fullnames, first name, first names, firstname, given name, given names, christian name,
      preferred name, name and surname, name & surname, name n surname, name/surname, name and last name, first and last name, initials and surname,
      client name, customer name, contact name, contact person, member name, applicant name, applicant`),
    surname: phrases(`
      surname, sname, surename, sirname, surnam, my surname is, my surname's, my surname, my surename is, my sirname is, and surname is, surname is,
      surname's, the surname is, last name, lastname, last name is, my last name is, my lastname is, my last name, family name, family name is,
      my family name is, second name, second name is, married name is, my married name is, née`),
    closers: phrases(`
      here, over here, speaking, spking, speaking here, is speaking, is my name, is the name, is my full name, is my names, are my names, is my real name,
      is what they call me, is what people call me, is me, it's my name, that's me, thats me, that's my name, thats my name, is who i am,
      is who you are speaking to, on the line, on the phone, on this side, this side, dis side, calling from, calling about, calling regarding, writing from,
      writing about, texting from, chatting, texting, again`),
    signoffs: phrases(`
      regards, kind regards, kindest regards, warm regards, warmest regards, best regards, with regards, many regards, rgds, kr, greetings, sincerely,
      yours sincerely, yours faithfully, faithfully, yours truly, yours in service, respectfully, cordially, cheers, best, all the best, best wishes,
      with thanks, many thanks, thanks in advance, thank you in advance, thanking you, thanks and regards, thanks & regards, thanks, thanx, thank you,
      thank you kindly, thanks again, your client, your customer, your loyal customer, a concerned customer, a loyal customer, concerned resident,
      from your client, sent by, signed, love, xoxo, god bless, be blessed, stay blessed, have a blessed day`),
    borrowed: phrases(`
      not my name, not my real name, not my profile, not my account, not my phone, not my cell, not my cellphone, not my whatsapp, not my handset,
      not my number, isn't my name, isn't my real name, isn't my profile, isn't my phone, isn't my account, isn't my whatsapp, isnt my name, isnt my profile,
      isnt my phone, isnt my whatsapp, isnt my account, ignore my profile, ignore the profile, ignore that profile, ignore the name, ignore my profile name,
      profile name is wrong, profile name is not mine, profile is not mine, phone is not mine, phone isn't mine, phone isnt mine, account is not mine,
      whatsapp is not mine, profile belongs to, phone belongs to, account belongs to, whatsapp belongs to, name on whatsapp is, name on the profile is,
      name on my profile is, profile says, profile shows, using my *'s, using my *s phone, using my *s whatsapp, using my *s cell, using my *s account,
      using his phone, using her phone, using their phone, using a friend's, using someone's, using somebody's, using someone else's, using * phone,
      using another phone, using a different phone, use my *'s phone, borrowed phone, borrowed a phone, borrowed my *'s, borrowing, shared phone,
      share a phone, share this phone, sharing this phone, this is my *'s phone, this is my *'s cell, this is my *'s cellphone, this is my *'s whatsapp,
      this is my *'s account, this is my *'s profile, this is my *'s number, this is my *s phone, this is my *s whatsapp, this is my *s cell,
      this is my *s number, this is not my phone, it's my *'s phone, it's my *'s cell, it's my *'s whatsapp, it's my *'s account, it's my *'s profile,
      its my *s phone, its my *s whatsapp, that's my *'s name, that's my *'s profile, thats my *s name, phone is my *'s, whatsapp is my *'s,
      profile is my *'s, account is my *'s, from my *'s phone, from my *'s cell, from my *'s whatsapp, from my *'s account, from my *s phone,
      from my *s whatsapp, from my *s cell, from his phone, from her phone, with my *'s phone, with my *s phone, i'm on my *'s phone, im on my *'s phone,
      im on my *s phone, i am on my *'s phone, i am on my *s phone, on someone else's phone, someone else's phone`),
    notMe: phrases(`
      that's not me, thats not me, that isn't me, that isnt me, that is not me, this is not me, it's not me, its not me, it isn't me,
      you have the wrong person, you've got the wrong person, you got the wrong person, u got the wrong person, i am not that person, i'm not that person,
      im not that person, i'm not the person, i am not the person, i'm not the account holder, i am not the account holder, mistaken identity,
      someone else's details, somebody else's details, those are not my details, these are not my details, not my details, those aren't my details,
      those arent my details, details are not mine, details aren't mine, that's my *'s details, thats my *s details, those are my *'s details,
      got this number recently, number used to belong`),
    mentions: phrases(`
      hi, hie, hello, helo, hey, hallo, heita, hola, howzit, dear, dearest, good day, good morning, good afternoon, good evening, gud day, goodday, morning,
      afternoon, evening, greetings, hi there, dumela, sawubona, molo, thanks, thank you, thanks to, thanks a lot, thank u, thanx, thx, cheers, bye, goodbye,
      nice to meet you, attention, attn, cc, speak to, speak with, spoke to, spoke with, spoken to, spoken with, was speaking to, was speaking with,
      am i speaking to, am i speaking with, am i talking to, am i chatting to, talk to, talk with, talked to, talked with, was talking to, keep talking to,
      chat to, chat with, chatted to, chatted with, was chatting to, was chatting with, connect me to, connect me with, transfer me to, put me through to,
      looking for, look for, contacted, phoned, emailed, texted, met with, helped by, assisted by, served by, attended by, treated by, dealing with,
      dealt with, referred by, told by, sent by, signed by, said by, recommended by, advised by, made by, given by, on behalf of, behalf of, in place of,
      instead of, asked, told, informed, give to, sent to, send to, sent it to, gave it to, addressed to, delivered to, deliver to, belongs to, belonging to,
      registered to, made out to, paid to, message for, order for, parcel for, package for, delivery for, booking for, appointment for, policy for,
      account for, query for, message from, call from, email from, sms from, parcel from, money from, letter from, quote from, invoice from, whose name is,
      his name is, her name is, their name is, the child is, the patient is, the driver is, the deceased is`),
    places: phrases(`
      in, at, from, near, nearby, around, outside, inside, within, of, off, towards, opposite, behind, via, in the, at the, from the, near the, i'm from,
      i am from, im from, based in, based at, located in, located at, living in, live in, lives in, staying in, staying at, stay in, stay at, stays in,
      residing in, reside in, born in, residents of, working at, work at, works at, work for, employed at, employed by, going to, travelling to, driving to,
      moved to, relocated to, deliver to, calling from, writing from, store in, branch in, shop in, clinic in, school in, house in, flat in, next to,
      close to, corner of, cnr, street in, area of, area called, township of, village of, town of, city of, suburb of, province of`),
  },
  titles: list(`
      mr mrs ms miss mister mistress mx dr doctor drs prof professor rev revd reverend pastor pst ps apostle prophet evangelist bishop father sister brother
      elder deacon sir madam ma'am mam madame adv advocate captain capt hon honourable judge magistrate sgt sergeant lt lieutenant col colonel constable
      inspector cllr councillor bro sis uncle aunt aunty auntie moulana maulana mufti imaam hajji haji hajja comrade cde eng engr mnr mev mej`),
  particles: list(
    `van von de der den du da do dos das la le el al bin ibn bint ter ten st mac mc af di del della te ul`,
  ),
  words: [
    ...list(`
      zulu xhosa isizulu isixhosa afrikaans english sesotho sotho tswana setswana sepedi pedi tsonga venda swati ndebele swahili bay port beach heights boulevard avenue
      proudly eastern western northern southern cape gauteng limpopo mpumalanga kwazulu natal african kasi a about above absolutely accept access account
      accounts across active activate actually add added address admin after afternoon again against age agent agents ago agree ahead air airtime alive all
      allow almost alone along already alright also although always am an and annoyed another answer answers any anybody anymore anyone anything anyway apart
      apologies app appear application apply appointment are area around arrive arrived as ask asked asking assist assistance assistant at available avail
      aware away awful bad badly balance bank banking based basically battery be because been before behind being below best better between big bill billing
      bills bit blank block blocked book booked booking both bought box branch bring broke broken brought bus business busy but button buy buying by bye call
      callback called caller calling calls came can can't cancel cancelled cancellation cannot cant car card care case cash cell cellphone centre certain
      chance change changed charge charged charges chat chatting cheap cheaper check checked checking cheque child children choose city claim claims clear
      clearly click client close closed code cold collect collected come comes coming company complain complaint complaints complete completely concerned
      confirm confirmed confused connect connected connection contact contacts continue copy correct correction cost costs could couldn't couple courier
      course cover credit currently customer customers cut data date day days dead deal dear debit debt deduct deducted definitely delayed delete deliver
      delivered delivery demo department deposit desperate details device did didn't didnt different disappointed disconnect discount do doctor document
      documents does doesn't doesnt dog doing don't done dont door doubt down download driver drop due during each earlier early easy either electricity else
      elsewhere email emails emailed employee empty end ended english enough enquire enquiry enter error escalate especially even evening ever every everybody
      everyone everything exactly example excellent except exchange excuse exit expect expected expired explain extra extremely facing fail failed far fast
      faulty fault feedback feel feeling few figure file fill final finally find fine finish finished first fix fixed flight follow for forever forget forgot
      form forward found free friday friend from front frustrated full fully furious further gave general get gets getting give given gives giving glad go
      goes going gone gonna good goodbye got great greetings group guess guest guy guys had hadn't half hang happen happened happening hard has hasn't have
      haven't having he heard hello help helped helpful helping her here hers hey hi high him himself his hold holiday home honestly hope hoping hospital hour
      hours house how however human hungry hurry i i'd i'll i'm i've id idea ideally if ignore ill im immediately important impossible in including incorrect
      indeed info information inform inquire inquiry inside install instead insurance interested internet into invoice is isn't issue issues it it's item
      items its itself job joke just keep keeps kept kid kids kind kindly knew know known language last late lately later least leave left less let let's
      letter level license like likely limit limited line link list listen little live living load loaded loan located location lock locked log logged login
      logout long longer look looking loose lose lost lot lots loud low lunch made mail main make makes making man manage manager many married matter may
      maybe me mean means meant meet meeting member menu mention message messages met meter might mind mine minute minutes missed missing mistake mobile modem
      monday money month months more moreover morning most mostly mother move moved moving much must my myself name named names near nearly need needed
      needing needs neither network never new news next nice night no nobody none noon nope nor normal not note nothing notice now number numbers of off offer
      office offline often oh ok okay okey old on once one online only onto oops open opened operator option options or order ordered orders other others our
      ours out outside over overcharged own owner package paid parcel parents part party pass password past patient pay paying payment payments pending people
      per perhaps person personal phone phoned phones phoning pick picked pin place plan play please pls plz plenty policy poor possible post power prefer
      prepaid present press pretty previous price prices private probably problem problems proceed process product products profile promise promised proof
      proper properly provide public purchase purchased put queries query question questions quick quickly quit quite quote random rate rather reach read
      ready real really reason receive received recently record recharge redeem ref reference refer refund refunded refused regarding regards register
      registered regular reject related remember remind remove renew rent repair repeat replace reply report representative request requested require required
      reschedule reset resolve resolved respond response rest restart result return returned returning returns ring road room rude rubbish running sad safe
      said sales same saturday save saw say saying says schedule school screen search second secret see seem seems seen sell send sending sent separate
      serious seriously service services set several shall she shipped shipping shop shopping short should show showing shut sick sign signal sim simple since
      single sir site situation skip slow small so sold some somebody somehow someone something sometimes soon sorry sort sound speak speaker speaking special
      spell spelled spelling spelt spoke spoken staff stand start started state statement status stay still stock stole stolen stop store story straight
      strange street stress stressed stuck student stuff stupid submit subscription such suddenly suggest sunday support supposed sure surely surname switch
      system take taken takes taking talk talking team tech technical technician telephone tell telling terrible test testing text than thank thanks thanx
      thankyou that that's thats the their them then there there's these they they're thing things think thinking this those though thought through thursday
      thx ticket till time times tired to today together told tomorrow tonight too took top total totally touch towards town track tracking traffic
      transaction transfer transferred travel tried trouble true trust try trying tuesday turn twice two type ugh uh um unable unavailable uncertain under
      understand unfortunately unhappy unhelpful unit unknown unless unlimited until up update updated upgrade upload upset urgent urgently us use used
      useless user using usual usually valid value van verify very via view visit visitor voice voicemail voucher wait waited waiting wake walk wanna want
      wanted wants warning warranty was wasn't waste watch water way we we're we've weather web website wednesday week weekend weeks welcome well went were
      weren't what what's whatever whats whatsapp when where whether which while who who's whoever whole whom whose why wife wifi will willing window wish
      with within without woman won't wonder wondering wont woops whoops word work worked working works world worried worse worst worth would wouldn't write
      writing wrong wtf yeah year years yep yes yesterday yet you you'd you'll you're your yours yourself yup zero anonymous n/a na nil null undefined nah nvm
      nevermind lol haha hmm hm mmm idk dunno stranger back begin begins bot robot chatbot isnt wasnt wouldnt couldnt shouldnt cellular tel landline gmail
      yahoo hotmail outlook com co za dot ending starts actual alternate alternative unemployed pensioner employed pregnant south divorced teacher nurse
      engineer developer plumber electrician lawyer male female adult mom mum dad mommy daddy husband son daughter sister brother aunt uncle cousin neighbour
      neighbor boss colleague tenant landlord recipient sender mother's confidential privacy spam scam fraud unsubscribe fed sleeping driving eating excited
      afraid scared behalf thru cos coz bcoz becoz ur u r asap eta faq vat tv dstv netflix fibre router adsl lte hence hereby thus therefore whichever anyhow
      somewhere nowhere everywhere anywhere shame sharp eish yebo aweh howzit jeez damn shit fuck hell gosh wow geez nonsense ridiculous unacceptable pathetic`),
    // Months and days, and their short forms.
    ...list(`
      january february march july september october november december feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri weekday
      weekdays weekly monthly yearly daily annual fortnight midday midnight midmorning dusk sunrise sunset oclock pm hr hrs min mins sec secs moment instant
      tonite tonyt tmr tmrw tomoz tmw 2day 2moro morrow nowadays recent soonest latest earliest century decade quarter quarterly overnight daytime lunchtime
      dinnertime anytime sometime meanwhile presently shortly`),
    // Services of companies and of the state, and their words.
    ...list(`
      bundle bundles megabytes gigabytes topup top-up topups vouchers ewallet wallet sim-swap simswap sim-card simcard puk roaming contract contracts postpaid
      handset handsets coverage bandwidth speed speeds latency outage outages downtime electric energy meters token tokens units kwh eskom loadshedding
      load-shedding shedding blackout transformer substation cable cables poles municipality municipal metro council councillor ward rates sewer sewage
      sanitation leak leaks leaking burst pipe pipes tap taps geyser drain drains pothole potholes refuse bins dump streetlight streetlights tender loans
      lending lender bond bonds mortgage overdraft savings saving statements transfers eft debits deposits withdraw withdrawal withdrawals cashsend atm atms
      swipe branches teller fees fee interest instalment instalments installment installments arrears settlement repayment repayments quotation quotations
      creditor creditors blacklisted blacklist creditworthiness garnishee stokvel burial funeral funerals policies premium premiums covered beneficiary
      beneficiaries insured insurer insurers underwriter claimed claiming excess payout payouts payslip payslips salary salaries wage wages pension pensions
      provident grants sassa srd uif ccma sars tax taxes efiling refunds nsfas bursary bursaries allowance allowances tuition campus residence registrar
      lecturer lecturers exam exams examination assignment assignments module modules learner learners pupil pupils grade grades matric crèche creche
      transcript transcripts certificate certificates diploma diplomas degree degrees qualification qualifications admission admissions enrol enroll enrolled
      enrolment applications applicant applicants applying applied vacancy vacancies vacant jobs employment employ interview interviews cv resume internship
      internships learnership learnerships shift shifts dismissed dismissal retrenched retrenchment contractor clinic clinics hospitals ambulance paramedic
      chemist medication medications medicine medicines pills tablets prescription prescriptions script injection vaccine vaccination appointments bookings
      checkup scan x-ray surgery operation theatre dentist dental optician optometrist physio specialist referral referrals symptoms fever flu cough headache
      pain pains painful pregnancy baby hiv tb arv arvs chronic diabetes hypertension blood pressure medical aid passport passports visa visas permit permits
      asylum refugee immigration border embassy consulate affairs birth marriage divorce death licence licences drivers disc roadworthy fines police station
      officer officers constable detective affidavit court magistrate attorney attorneys advocate legal lawsuit summons letters eviction evicted lease leases
      rental rentals tenants landlords flat flats apartment apartments rooms cottage townhouse complex estate erf plot property properties conveyancer rdp
      housing subsidy plumbing ceiling roof windows kitchen bathroom toilet garage gate gates fence fridge freezer stove oven microwave washing machine
      machines dishwasher aircon television decoder decoders remote remotes antenna aerial dish dishes laptop laptops computer computers desktop tablet
      printer printers cartridge charger chargers batteries screens earphones headphones headset keyboard mouse software hardware android iphone samsung
      huawei nokia apps websites browser chrome google facebook instagram twitter tiktok youtube telegram messenger passwords username usernames pins otp otps
      captcha logins signin signup profiles settings notification notifications virus hacker hackers hacked phishing fraudster fraudsters fraudulent scammer
      scammers scammed cloned unauthorised unauthorized parcels packages shipment shipments waybill couriers depot warehouse collection collections pickup
      pick-up dropoff drop-off locker lockers deliveries dispatch dispatched transit customs import imports export exports catalogue catalog size sizes colour
      colours color sample samples exchanges replacement replacements guarantee guarantees receipt receipts slip slips invoices credits supplier suppliers
      wholesale retail discounts specials promotion promotions promo promos coupon coupons competition competitions prize prizes winner winners lotto raffle
      taxi taxis uber buses train trains flights tickets boarding luggage baggage airport terminal seat seats fare fares lift lifts petrol diesel fuel tyre
      tyres engine gearbox brakes towing tow vehicle vehicles bakkie truck trucks trailer motorbike motorcycle scooter bicycle dealership finance accident
      accidents windscreen panel beaters farm farms farmer farmers crop crops seed seeds fertiliser fertilizer tractor borehole pump pumps solar panels
      inverter inverters generator generators bakery butchery restaurant waiter waitress table tables pizza burger burgers chicken chips coke bread milk sugar
      mealie meal groceries grocery meat beef fish vegetables fruit cake cakes catering gym membership memberships subscriptions trainer trainers church
      churches choir sermon donation donations tithe tithes npo charities volunteer volunteers salon haircut braids nails massage facial makeup wig wigs dress
      dresses shoes shoe sneakers shirt shirts trousers jeans jacket jackets uniform uniforms blanket blankets bed beds mattress couch couches sofa wardrobe
      carpet curtains lounge suite furniture`),
    // How things and people are.
    ...list(`
      irrelevant unimportant relevant confidential anonymous secret unlisted none withheld undisclosed unspecified stranded abandoned ripped pissed peeved
      devastated distraught traumatised hospitalised bedridden trapped cornered swamped overloaded overwhelmed outraged insulted disrespected ignored
      neglected underpaid unpaid overpaid behind ahead widowed orphaned engaged separated bankrupt indebted hijacked mugged burgled evicted freezing starving
      dying bleeding vomiting sweating shaking swollen dizzy weak fragile temporary permanent seasonal casual jobless inactive incomplete invalid damaged
      defective unblocked suspended canceled approved declined rejected denied robbed burnt burned cracked smashed soaked rotten dirty clean second-hand
      secondhand expensive affordable pricey costly bigger biggest huge massive large larger largest medium mini smaller smallest tall taller shorter wide
      narrow heavy thick thin round square double triple spare local national international foreign official unofficial illegal severe critical complicated
      difficult tough easier hardest unlikely positive negative false fake genuine original guilty responsible irresponsible dishonest reliable unreliable
      unkind polite friendly unfriendly incompetent professional unprofessional disgusting disgusted disappointing frustrating annoying angry mad cross
      irritated irritating livid fuming shocked shocking surprised confusing anxious nervous stressful hopeless helpless heartbroken lonely bored exhausted
      sleepy thirsty unwell injured hurt disabled blind deaf elderly older oldest younger youngest grown retired self-employed homeless wealthy pleased
      delighted thrilled relieved grateful thankful satisfied dissatisfied unsatisfied impressed unimpressed amazing awesome fantastic superb outstanding ugly
      horrible horrendous dreadful shameful embarrassing embarrassed ashamed fair unfair right upper lower inner outer bottom middle upstairs downstairs
      nearby furthest closer closest overdue immediate eventual initial former current future following various similar entire unwilling able capable unaware
      familiar unfamiliar entitled eligible ineligible liable subject allowed forbidden prohibited bound prepared keen eager reluctant hesitant uninterested`),
    // What people do, as they write it.
    ...list(`
      accepting accessed accuse accused acknowledge acquire acted activated activating adding adjust adjusted admit admitted advise advised advising affect
      affected afford agreed agrees aim allocate allocated allowing alter amend amended announce answered answering appeared appears appreciate appreciated
      approach approve argue arrange arranged arranging arriving asks assign assigned assisted assisting assume assumed attach attached attempt attempted
      attend attended attending authorise authorised avoid awaiting ban banned bear beat become becomes becoming beg begging began begun behave believe
      believed belong belongs bet blame blamed blocking blow blows borrow borrowed bother bothered bothering break breaking breaks bringing brings build
      building built burn bump busted calculate canceling cancelling cares carry carried carrying catch caught cause caused causes causing charging chase
      chasing cheat cheated checks chose chosen clarify cleaned cleared clicked clicking closes closing collecting combine commit commence communicate compare
      compensate compensated complained complaining complains comply concern conclude conduct confirming confuse connecting consider considered consult
      contacted contacting contain contains continues continued contribute control convert convince cooperate counting crash crashed crashes create created
      creating credited cried cry crying cuts cutting damage dealt dealing decide decided declare decline decrease deducting deducts defraud delaying deletes
      deleted demand demanded depend depends deposited describe deserve design desire destroy detect determine develop dial dialed dialing dialled dialling
      die died dies differ disable disagree disappear disappeared disappoint disclose disconnecting discover discuss discussed dislike dismiss display dispute
      disputed disturb divide downgrade downgraded downloaded downloading draft drag drank draw drawn dream dressed drink drinking drive drives drove dropped
      dropping drops earn earned earning eat edit emailing enable enabled encourage encountered encountering ends enjoy enjoyed enquired enquiring ensure
      entered entering escalated escalating establish evaluate exceed exceeded exist exists exited expand expecting expects experienced experiencing expire
      expires explained explaining express extend extended extension face faced fails failing fall fallen falling falls fear feeding feels fell felt fetch
      fetched fight fighting figured filed filing filled filling finds finding finishes finishing fit fits fitted fixes fixing flag flagged flash flashing
      flood flooded fly flying focus followed follows forced forgets forgetting forgive forwarding freeze freezes freezing froze frozen function functioning
      gain generate gained grab granted greet grew grow growing guaranteed guide hack handle handled handling hanging hangs happens harass harassed harassing
      harm hate hated hates hear hearing hears helps hide hire hired hit hits hijacking holding holds honoured host hung hurting identify ignored ignores
      ignoring imagine implement improve include included includes increase increased increases increasing informed informing injure input inquired inquiring
      insert inserted insist inspect inspection installed installer installing instruct instructed instruction instructions insult insulted insure intend
      intended interrupt introduce invest investigate investigated investigating investigation invite invited involve involved join joined joining jump
      keeping kick kicked kill killed knock knocking knows laid land landed lapse lapsed lasted laugh laughing launch lay lead leads learn learned learning
      learnt leaves leaving led lend lent lets lied lies lights linked listed listened listening listens lives loading loads locating locking lodge lodged
      logging logs looked looks loses losing loved loving lying maintain managed manages managing marked matched matters measure meets mentioned merge
      messaged messaging minds misled miss mistaken misunderstood mistreated mix mixed modify monitor motivate moves multiply mute neglected negotiate noticed
      noticing notified notify obtain obtained occur occurred occurs offend offended offering offers opening opens operate operating opt ordering organise
      organised overcharge overcharging owe owed owes owing owns pack packed paint paints park parked participate passed passes passing pause pays perform
      picks picking places placed placing planned planning plans plays played playing plead plug plugged pointed points popped pops possess posted posting
      posts pour practise pray praying preferred prefers prepare preparing presented pressed pressing prevent print printed printing proceeded processed
      processing processes produce promises promising promote pronounce protect prove proved provided provides providing publish pull pulled punish purchasing
      pursue push pushed pushing puts putting qualify qualified qualifies quoted raise raised raising ran reached reaches reaching react reading reads realise
      realised realize realized rebooted reboot receives receiving recharged recharging recognise recommend recommended reconcile reconnect reconnected
      recorded recording recover recovered redeemed redirect redirected reduce reduced referred refers reflect reflected reflecting reflects refresh refreshed
      refunding refuses refusing registering registers regret reinstate reinstated rejects relate released release relocate relocated rely remained remains
      remembered remembers reminded removed removing renewed renewing rented renting repaired repairing repeated repeating replaced replacing replied replies
      replying reported reporting reports represent requesting requests requires rescheduled research reserve reserved resetting reside residing resign
      resigned resolving responding responds restarted restore restored restrict restricted retry reverse reversed review reviewed reward rid ride rings
      ringing rang rise risk robbing rob roll rub ruin ruined run runs rush saved saves scanning scanned searched searching sees seeing selected select
      selecting sells selling sends serve served serving settle settled shake shared shares sharing ship shoot shopped shops shot shout shouted shouting
      showed shown shows shuts signed signing signs sits sitting sleep slept smell smelling smoke solve solved solving sorted sorting sought sounds speaks
      spend spending spent spin split spoil spoiled spoiling standing stands stayed staying stays steal stealing sting stops stopped stopping stored storing
      strike struggle struggled struggling study studying studies stuffed submits submitted submitting subscribe subscribed succeed succeeded suffer suffered
      suffering suggested sum supplied supply supplying supports supported supporting suppose surrender survive suspect suspend swap swapped swapping swear
      swim switched switching talked talks tapped tapping target taste taught teach teaching tear tears tells terminate terminated texted texting thanked
      thinks threaten threatened threatening threw throw throwing thrown tick ticked tie tore torn toss touched touches trace traced tracked trade trained
      training transact transacted transferring translate transport travelled travelling treat treated treating treats trick tricked tries trip tripped
      tripping trusted turned turning turns typed types typing unblock uninstall uninstalled unlock unlocked unlocking unplug unplugged unsubscribed updating
      updates upgraded upgrading uploaded uploading uses utilise utilised vacate validate verified verifies verifying viewed viewing violate visited visiting
      visits vote voted voting waits walked walking walks warn warned washed wasted wasting watched watching wear wearing weighs win wins winning wiped wished
      wishes wishing withdrawing withdrawn withdrew witness woke won wondered worry worrying wrap wrapped writes wrote yell yelled yelling`),
    // People in general, quantities, and what else is talked of.
    ...list(`
      adults ages amounts areas article bags bag ball body bodies bottle bottles boxes boy boys brand brands bucks camera cameras capital cases chair chairs
      chances chapter character choice choices citizen citizens class classes clause clauses cents colleagues comment comments committee community communities
      competitor condition conditions conversation conversations corner corners country countries crime crisis cup dad's daddy's dozen duty duties effort
      entrance event events examples experts eye eyes fact facts factor family families feature features females field fields finger fingers fire firm folder
      folders folks force forms formal fund funds furthermore games gentleman gentlemen glass goods ground growth guidance habit hand hands head height hole
      homes hundred hundreds ideas image images impact income incident incidents industry intention journey key keys ladies lane law laws leader leaders
      lesson lessons levels lie life light lines males mass material materials members men mess method million millions minority mistakes mood mouth movie
      nature neck noise notes object objective opinion opinions opportunity organisation origin outcome overall page pages pair paper papers paragraph
      passenger passengers path percent percentage period picture pictures piece pieces pocket point population portion position positions pot practice
      priority procedure procedures programme program project projects purpose quality quantity race range reality reasons records relationship responsibility
      results rights roads role roles rule rules safety scale scene science scope section sections sector security sense sentence series shape side sides skin
      skill skills society soil songs source sources space speech spot stage standard standards steps step strategy structure style subjects sun surface
      survey surveys symbol task tasks term terms texts theft theory thousands thousand title titles tone tool tools topic topics towns tree trees trend users
      version versions victim victims views village villages volume wall walls war waters weight wind wing women words workers worker workplace zone zones
      people's men's women's children's teenager teenagers toddler toddlers infant infants senior seniors juniors crew crews mob mate mates buddy buddies pal
      pals dude dudes fellow fellows peeps chap chaps lad lads mam sirs madams everyone's nobody's someone's dont's nothing's one's cousins`),
    // Companies, brands and places that are nobody.
    ...list(`
      vodacom mtn telkom cellc afrihost webafrica vox openserve vumatel absa fnb nedbank capitec tymebank tyme sanlam outsurance santam momentum metropolitan
      bayport wesbank shoprite checkers pick-n-pay picknpay woolworths woolies makro takealot superbalist zando ackermans pep truworths foschini edgars mrp
      clicks dischem dis-chem builders cashbuild multichoice showmax openview netstar paxi pudo postnet aramex fastway dhl fedex engen sasol caltex steers
      nandos kfc mcdonalds debonairs prasa gautrain metrorail transnet mybroadband unisa uj ukzn nmu univen tvet sapo dha ircc johannesburg joburg jhb jozi
      pretoria pta tshwane soweto sandton randburg midrand centurion benoni boksburg germiston kempton tembisa roodepoort krugersdorp vereeniging
      vanderbijlpark gauteng durban dbn umlazi kwamashu chatsworth pinetown pietermaritzburg pmb kwazulu-natal kwazulu kzn capetown cpt khayelitsha gugulethu
      athlone goodwood bellville parow kraaifontein stellenbosch paarl bloemfontein mangaung welkom botshabelo limpopo polokwane seshego thohoyandou tzaneen
      giyani mpumalanga nelspruit mbombela emalahleni witbank secunda ermelo mafikeng mahikeng rustenburg klerksdorp potchefstroom upington gqeberha pe
      mthatha umtata uitenhage queenstown makhanda grahamstown bhisho africa africans rsa zim zimbabwe zimbabwean harare bulawayo mutare gweru mozambique
      maputo malawi malawian lilongwe blantyre zambia lusaka botswana gaborone francistown namibia windhoek lesotho maseru eswatini swaziland mbabane manzini
      congo congolese kinshasa lubumbashi drc nigeria nigerian lagos abuja ghana ghanaian kenya kenyan nairobi tanzania uganda kampala rwanda kigali ethiopia
      ethiopian somalia somali cameroon angola luanda pakistan pakistani bangladesh bangladeshi india afrikaans isizulu isixhosa xhosa sesotho setswana sepedi
      xitsonga tshivenda siswati isindebele swahili kiswahili coloured coloureds muslim hindu jewish`),
    // South African speech, chat and mistyped words.
    ...list(`
      rfq rfp inv acc approx attn encl fyi nb ps pto tba tbc tbd dob vip diy ceo cfo pr ict pty bbbee eod cob ooo wfh ag aag ayt ayoba braai bru chommie eita
      fede gatvol haai haibo hau hawu heita hectic izit izzit jislaik ja jaa jawelno joh lekker mos mxm mxim neh nogal oke okes ouch pasop robots samoosa shap
      sharpsharp shem sies spaza stompie takkies tekkies tjo tsotsi tsotsis ubuntu vrot yho yhu yoh yoo yah yess yeboo yip yupp yea yeh yas yass yessir nop
      naa neva noo nooo noooo plss plse plis pleez pliz pleas plese pleae plzz thnx tnx tks ty tysm thanku thankyu thnks tnks thnk thnq wlcm welcm helo hlo
      hallow heloo helloo hellooo hiii hiya heyy heyyy morn mornin moring mornings goodday gud gd gm gn gud-morning evng aftn afta aftanoon grt grtng iam i'am
      imma aint ain't arent couldve cudnt cud cld cnt cannt dnt dnot dosent dosnt dint havent havnt hasnt werent wud wld wouldve shud shld should've shouldve
      shldnt thts dats wats wts hows hws whos wheres whens whys theres heres hes shes theyre youre urs yr yrs urself u're uve u'll ull abt abit alot alota
      alrite allright alryt amnt ansa asapp asp b4 bcz bcos bcuz becos beacuse becuase becouse bfor befor bn bt btw cuz dere dey dose ery evn evry evryday
      evrything evrytime everytym evythn fnd frm fr frnd frnds gettin givin goin gotta gota gt gv hav hv havin hvin hw hwo ikr imo ive jst js jus juss kk
      kinda kno knw lemme lke lyf lmao lmk luv mayb meds mobi msg msgs mssg mtch mybe nid nids nida nite nyt no1 nt nthng nthing nuthin ntn nw nxt ofcourse
      ofc okie okies okk okkk oky omg omw ohk onli opn ova ppl prblm prob probs problm prolly prt qn qns rcv recieve recieved recvd recived realy rgds ryt
      rite rly rn sed smthng sm1 sum1 sumthin smh somethng sori sorri sory srry srsly str8 stl supose thn thng thngs tht thort tho thot tlk tlkd tomoro
      tommorow tommorrow tomorow tomorro tru trynna tryna txt txts tym typo ua um2 urgnt urgntly wen whn whr wer wich wif wth w8 wk wks wn wnt wntd wntng wot
      wrk wrkin wrking wrng wtvr xo xoxo xcuse xplain xtra yday yu yur accnt acct acount accout adress addres agnt agen aplication apointment assitance
      assistence assit avalable availble baance balace blance bussiness calender cancle cancled cancelation clame collet collegue conect confrim confrm
      costumer custmer delivry delivary delievery diffrent electicity electrcity emial enquirey evning finaly frend goverment happend hapened immediatly
      inquirey intrested internt kindely knowlege manger maneger mesage mising munipality necesary netwrk numbr nmbr nummer numer nmber nubmer ocasion oder
      ordr paasword paswrd pasword paymnt pament polcy politly poblem posible probelm prouct purchse questin quik recipt referance refrence refun
      registeration registerd remeber repy reson resposne reqest seperate servce sevice sevices sitution someting stament suport talkin tecnical telphone
      therfore transfered transection tranfer truely unfortunatly unfortunetly untill urgentley waitng wating wendesday wensday whatsap watsapp watsap whatsup
      whatapp withdrawl yestrday yesterdy`),
  ],
  namesToo: list(`
    angel art august april baker beauty bill blessing blessed bright brilliant brown black white green grey gray young bishop carter charity christian
    cook comfort dawn destiny don earnest faith favour fortune frank gift given glory goodness goodwill grace gracious happy happiness harmony heaven
    hope innocent iris ivy jack joy joyful junior june justice king knight knowledge lovely love loveness lucky lady mark marvellous may melody memory
    mercy miracle nice norman page pat patience peace pearl pleasure precious pretty price prince princess prudence promise queen queenie rich rob
    robin rose ruby sandy shepherd shepard smart special success sue summer sunday sunny surprise sweetness talent thankful tiny trinity treasure
    trust unity victor victory violet will wisdom wonder wood woods worship honest honesty hunter mason miller parker taylor tanner walker ward west
    winter field fields hill hills long short small stone van miles chance chase cash royal major dean earl duke basil admirable adorable beautiful
    beloved blessings bornwell brave caring champion clever confidence courage courageous darling decent delight democracy diamond dignity
    diligence divine emerald esteem eternity ethics fame fortunate freedom fulfilment generous genius gladness godly gratitude hero heroes
    humble humility integrity jewel shalom joyous jubilee kindness kingdom legend liberty loyal loyalty luck magnificent majesty manners marvelous merciful
    merit mighty nomore obey perseverance passion pilgrim pinky praise praises pride privilege prosper prosperity providence prudent purity rainbow
    rejoice revelation riches righteous salvation sapphire saviour silver simplicity sincere sky smile spirit star sweet takesure talkmore testimony
    tolerance triumph truth truthful valour vision welcome wells wonders wonderful worthy zeal february march october september november december
    january summers winters fox wolf lamb swan crane frost snow rivers brooks meadows french english zulu swazi noble nobles pope bacon berry rice
    pepper olive penny amber crystal ginger savage strong wise merry bell bush hall judge discovery stern moody moon rock burns banner carpenter potts
    barber boxer gold reed weaver vine sergeant marshal grant max mia nina tina lana una lena rod dan jay guy little honey teddy sage
    cherry`),
  names: [
    // English given names, with the short forms.
    ...list(`
      aaron abigail adam adele adrian agnes aidan aiden alan albert alex alexander alexandra alexis alfred alice alicia alison allan allison alvin
      alyssa amanda amber amelia amy andrea andrew andy angela angelina angelique angie anita ann anna annabel anne annette anthony antoinette antonia
      arnold arthur ashleigh ashley ashlyn audrey aubrey austin barbara barry beatrice belinda ben benedict benjamin bernadette bernard bernice bert
      bertha beryl bessie beth bethany betty beverley beverly bianca bob bonita bonnie bradley brandon brenda brendan brent brett brian bridget
      bridgette bronwyn bronwen bruce bryan byron caitlin calvin cameron camilla candice carl carla carly carmen carol carole caroline carolyn carrie
      caryn cassandra catherine cathy cecil cecilia celeste celia chad chanel chantal chantel chantelle charlene charles charlie charlotte charmaine
      chelsea cherie cheryl cheslin chesray chloe chris christina christine christopher christy cindy claire clara clare claude claudette claudia
      clement cliff clifford clint clinton clive colette colin colleen connie connor constance cora corinne cornelia courtney craig crystal curtis
      cynthia cyril daisy daniel daniella danielle danny daphne daniela darlene darren darryl dave david deborah debbie debra deidre delia delilah
      delores delphine denise dennis denver denzil derek derick derrick desiree desmond diana diane dianne dillon dina dolores dominic donald donna
      donovan doreen doris dorothy doug douglas duncan dustin dwayne dylan eddie edgar edith edmund edna edward edwin edwina eileen elaine eldridge
      eleanor elijah elise elizabeth ella ellen elliot elliott elmarie elroy elsie elton elvis elwyn emily emma eric erica erika ernest ernestine
      errol esmeralda esther ethan ethel eugene eugenia eunice eva evan evangeline eve evelyn evette fabian felicia felicity felix fiona florence
      floyd frances francis francine frankie fred freda freddie frederick gabby gabriel gabriella gail gareth garth gary gavin gayle geoff geoffrey
      george georgia georgina gerald geraldine gerard germaine gershwin gertrude gillian gina ginger giselle gladys glen glenda glenn gloria glynis
      glynnis godfrey gordon graeme graham grantley granville greg gregory greta guy gwen gwendoline gwyneth hannah harold harriet harry harvey hayden
      hayley hazel heather hector helen helena henrietta henry herbert herman hilary hilda horace howard hubert hugh humphrey ian ida ignatius ilse
      imelda ingrid irene irma isaac isabel isabella isaiah isobel ivan ivor jackie jackson jacqueline jacqui jade jake james jamie jan jane janet
      janice janine jarred jared jason jasmine jasper jay jayden jean jeanette jeff jeffrey jemima jennifer jenna jenny jeremy jermaine jerome jerry
      jess jesse jessica jessie jill jillian jim jimmy joan joanna joanne jocelyn jodie jody joe joel joelene john johnathan johnny jolene jon jonah
      jonathan jordan joseph josephine josh joshua josie joyce juanita jude judith judy julia julian juliana julie juliet julius justin justine karen
      karin karl karyn kate kathleen kathryn kathy katie katrina kayla kayleigh keanan keanu keegan keenan keith kelly kelvin ken kendra kenneth kenny
      kerry kerryn kevin kieran kim kimberley kimberly kirsten kirsty kristen kurt kyle kylie lance lara larry latoya laura lauren laurence lauretta
      lavinia lawrence leah leandra lee leigh len lennox leo leon leonard leonora leroy lesley leslie lester levi lewis liam liesl lilian lillian lily
      linda lindsay lindsey linton lionel lisa lizzie llewellyn lloyd logan lois lola loraine lorenzo loretta lorna lorraine lottie lou louis louise
      lucas lucille lucinda lucretia lucy luke lydia lyle lynda lyndon lynette lynn lynne lynton mabel maddy madeline madison maggie malcolm mandy
      marc marcel marcelle marcia marco marcus margaret margie margo marguerite maria marian marianne marie marilyn marina mario marion marjorie
      marlene marlon marshall martha martin martina marvin mary mathew matilda matt matthew maud maureen maurice mavis maxine maxwell megan mel
      melanie melissa melvin mercia meredith merle mervyn meryl michael michaela michele michelle mike mildred millicent milly milton minnie miranda
      miriam mitchell moira mollie molly monica monique morag muriel myra myrtle nadia nadine nancy naomi natalie natasha nathan nathaniel neil nelly
      nelson nerine nerissa neville nicholas nick nicky nicola nicole nigel noah noel noeline nola nolan nora noreen norma octavia olga oliver olivia
      ophelia oscar oswald owen pam pamela patricia patrick patsy patty paul paula paulette pauline peggy penelope penny percy perry pete peter petula
      phil philip phillip philippa phoebe phyllis polly portia priscilla quentin quinton quinn rachael rachel ralph ramona randall randolph randy ray
      raylene raymond reagan rebecca regan reggie regina reginald rene renee renaldo reuben rhett rhoda rhonda ricardo richard rick ricky rita robert
      roberta roberto robbie robyn rochelle roderick rodney roger roland rolene romano ron ronald ronaldo ronel ronnie rory rosalind rosaline rosanne
      roseline rosemarie rosemary roslyn ross rowan rowena roxanne roy ruben rudolph rupert russell ruth ryan sabrina sadie sally salome sam samantha
      samson samuel sandra sanford sarah sasha saul scott sean sebastian selena selina selwyn serena seth shane shanice shannon shantel sharlene
      sharon sharyn shaun shauna shawn sheila shelby sheldon shelley sheree sherilyn sherry sherwin shirley shona sidney silas simeon simon simone
      solomon sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart susan susanna suzanne suzette
      sybil sydney sylvester sylvia tabitha tamara tammy tania tanya tara tarryn tasha ted teresa terence terrence terry tertius tessa thea thelma
      theodora theodore theresa thomas tiffany tim timothy toby todd tom tommy tony tracey tracy travis trevor tricia trina tristan trudy tyrone tyrel
      ulrich unathi ursula valencia valentine valerie vanessa vaughn vera verna vernon veronica vicky victoria vincent viola virginia vivian vivienne
      wade wallace walter wanda warren wayne wendell wendy wesley whitney wilfred wilhelmina william willie wilma winifred winnie winston xavier
      yasmine yolanda yvette yvonne zachary zane zara zelda zelma zoe`),
    // English, Irish, Scottish and Welsh surnames.
    ...list(`
      dowling fielding bunting whiting rowling wilding snelling cushing channing goering irving kipling lessing starling darling billings cummings stebbings
      gable huxtable venables harkness agness adams alcock allen anderson andrews armstrong ashton atkins atkinson bailey bannister barker barnes barrett
      bates baxter beaumont beckett bennett benson bentley berrington blake booth bowen bowman boyd bradshaw brady brennan briggs brookes browning bryant
      bryce buchanan buckley bullock burgess burke burton byrne caldwell callaghan campbell cardoso carlisle carmichael carr carroll cartwright chambers
      chapman clark clarke clayton coetsee coleman coles collier collins connolly cooper cornish cornelius coulson crawford crosby cunningham dalton daly
      daniels davenport davids davidson davies davis dawson deacon dickinson dickson dixon dobson donaldson donnelly doyle drummond dunbar dunn edmonds
      edwards ellis evans everett farrell faulkner fenton ferguson finch fisher fitzgerald fitzpatrick flanagan fleming fletcher flynn forbes forsyth foster
      fowler fraser freeman fuller gallagher gardener gardiner gardner garrett gibbons gibbs gibson gilbert gilchrist giles gillespie gilmore goddard godwin
      golding goldsmith goodman goodwin gould greenwood griffin griffiths grimes hadley haines halliday hamilton hammond hancock harding hardy hargreaves
      harper harrington harris harrison hartley hastings hawkins hayes haynes henderson hewitt hicks higgins hobbs hodges hodgson hogan holland hollis
      holloway holmes hooper hopkins horton houston howe howell howes hudson hughes humphries hutchinson hyde inglis ingram jackman jacobs jarvis jeffery
      jeffries jenkins jennings johnson johnston johnstone jones jordaan kavanagh kearney keating kemp kendall kennedy kerr kilpatrick kirby kirkwood knowles
      lambert langley larkin lawson leach levin lister livingstone lockwood lombard lowe lynch macdonald macintosh mackay mackenzie maclean macleod macpherson
      maguire mallory malone manning marriott marsden marsh mathews matthews maynard mccabe mccarthy mccormack mccormick mcdermott mcdonald mcewan mcfarlane
      mcgee mcgrath mcgregor mcguire mcintosh mcintyre mckay mckenna mckenzie mckinnon mclachlan mclaren mclean mcleod mcmahon mcmillan mcnamara mcnally
      mcnaughton mcneil mcpherson mcqueen merrick merriman middleton millar mills milne monaghan montgomery mooney moore moran moreland morgan morris morrison
      mortimer morton muir mullins murphy murray naidoo nash naylor newman newton nicholls nichols nicholson norris norton nugent o'brien obrien o'connell
      o'connor oconnor o'donnell o'grady o'hara o'keefe o'leary o'neil o'neill oneill o'reilly o'sullivan oakley osborne owens palmer parkinson parkins
      parrott parsons partridge paterson patterson pattison payne peacock pearce pearson perkins peters petersen peterson phillips pickering pitt pollard
      pollock potter powell prescott preston pritchard quigley rafferty ramsay ramsey raphael redman reed rees reid reilly reynolds rhodes richards richardson
      riley ritchie roberts robertson robinson robson rodgers rogers rowe rowland rowlands russel ryder sampson sanders sanderson saunders schofield seymour
      sharpe shaw sheppard sheridan sherwood shields simmons simons simpson sinclair skinner slater sloan smith smythe snell somerset stanton stephens
      stephenson sterling stevens stevenson stirling stockwell stokes sullivan sutherland sutton swain sweeney symonds tait templeton thackeray thompson
      thomson thornton tillman townsend trollip tucker turnbull turner tyson underwood vaughan vickers wainwright wakefield wallis walsh walters walton warner
      waterhouse watkins watson watts webb webster wells weston wheeler whitaker whitehead whittaker whyte wilkes wilkins wilkinson williams williamson willis
      wilmot wilson winchester windsor winslow woodhouse woodward wright wyatt yates`),
    // Coloured families of the Cape, as they stand in English conversations; more are in Afrikaans.
    ...list(`
      abrahams adonis apollis arendse booysen brandt carelse carolus christians cloete cupido dirks februarie fortuin fredericks gabriels gallant
      goliath hartogh hartzenberg hendricks hermanus isaacs jaftha jantjies johannes josephs jonas julies kannemeyer kiewiet koopman lakay lottering
      manuel marthinus matthee meintjies mentoor moses paulse philander pieterse plaatjies ruiters samuels scheepers sedeman septoo siebritz snyders
      solomons swartz titus tobias valentyn visagie witbooi ziervogel`),
    // Muslim given names and surnames, of the Cape and of KwaZulu-Natal.
    ...list(`
      abbas abdool abdul abdulla abdullah abdurahman abduragmaan abdur abed abeda adeeb adnan ahmad ahmed aisha aishah ameen ameena ameer amina aminah
      amir amira anees aneesa anwar aqeel aqeelah armien arshad asad ashraf asif aslam asma atika ayesha ayoob ayub azeem azeez aziz aziza azra bashir
      bashier bibi bilal dawood dilshaad ebrahim ebrahiem eesa elias ershaad faadil faatimah fadiel fahiem faheem fahmi fahmida fairoz faiza faizal
      faizel faldiela farah fareed fareeda farhaan farhana farid farida farouk faruk fatiema fatima fatimah fatma fauzia fawaaz fawzia feroz feroza
      fikri fuad gadija gadijah galiema ghalib ghulam goolam hafsa habib haidar hajira hakim hameed hamid hamza haneef hanief hanifa haroon haroun
      hasan hashim hassan hoosain hoosen humaira husain hussain hussein ibrahim idrees idris ighsaan igsaan igshaan ilyas imraan imran insaaf iqbal
      irfaan irfan irshaad ishaaq ismaeel ismail ismaiel jaabir jabir jamal jameel jameela jamiel jamiela junaid kader kadir kamal kamaldien kareem
      karim karima karriem kashiefa kassiem khadija khadijah khalid khalil khan khatija kulsum laila latief latifa layla luqmaan luqman maariyah
      mahmood mahmoud majid majiet mansoor mariam maryam mikaeel mogamad mogamat mohamed mohammad mohammed mohamud moegamat moeneeb moosa mubarak
      mubeen muhamad muhammad muhammed mujahid munir munira murshida mustafa mustapha muzaffar nabeel nabeela nabila nadeem naeem naeema najwa naseem
      naseema nasiera nasreen nasser nawaal nazeem nazeer nazeera nazier nazlee nazli nazreen nisaar nizaam nizam noorjehan nurjahaan nureen omar omer
      osman parveen qasim quraisha qureshi raashid rabia raeesa rafiek rafiq rahim rameez rashaad rashid rashida rasheed razia rehana rehman riaz
      ridwaan riedwaan rifqah riyaad riyadh rizwan rukshana rumana ruqayya ruwaida saabir saad saadiq saadiqa saajida sabeeha sadia sadiq saeed safiya
      safiyyah salahuddin saleem saleh salie salim salma samiea samir sameera sanaa sayed shaakira shabana shabir shabnam shafiek shafiq shaheed
      shaheeda shahid shahida shahiem shahieda shaida shakeel shakira shameela shameema shamiel shamiela shamima shamshad shanaaz sharief sharifa
      shehaam shehnaaz shireen shoaib shuaib shukri siddiq siddiqa siraj soraya sulaiman suhail suleiman suleman sumaiya sumaya suraya taahir taahira
      taariq tahir tariq taslima tasneem taufeeq tauhir toufiek ubaid umar uthmaan waheed waheeda waleed wardah wasiela waseem yacoob yahya yaqoob
      yaseen yasin yasmeen yasmin yunus yusra yusuf yusuff yousuf zaahid zaakir zaakira zahed zaheer zaheera zahid zahida zahir zahra zaid zain zainab
      zainub zainunesa zakariya zakariyya zakir zameer zarina zayd zeenat zeenath ziyaad ziyad zubair zubeida zubeir zulaikha zulekha zulfa zulfah
      abrahms adamjee aboo akoo allie amod ariefdien asmal bardien bassier bawa bhamjee bhorat bobat bulbulia bux cachalia cajee cassiem cassim
      cassimjee chohan coovadia dadoo dangor dawjee docrat essa essack essop fakier fakir galant gamieldien gaffoor galvaan gani ganief gool haffejee
      haffajee hajee hargey hassim ismael jaffer jaffar jappie jardien jassat jeenah jeewa jogee joosub kagee kahaar kajee kara karrim kasu kathrada
      khamissa kolia laher lagardien latib lockhat loonat loghdey mahomed mahomedy malek malick manjra manjoo mayet mayat meer minty moerat moolla
      moola motala motani nagdee nagia noorbhai nordien omarjee pahad pandor paruk patel peer peerbhai rajab rajah rasool rassool rawat rawoot rylands
      saban sadien saib saloojee salasa samaai samsodien seedat shaik shaikh sheik sirkhotte soni slamdien surtee suliman sulliman tayob timol toefy
      vadachia vahed vally vania varachia variava vawda wadee yakoob yusuph`),
    // Indian given names and surnames of South Africa: Tamil, Telugu, Hindi, Gujarati.
    ...list(`
      aarav aarti aditi aditya ajay ajith akash akshay alka amit amrita amrish anand anandi ananya anesh anil anirudh anisha anjali anju anoop anushka
      aravind archana aruna arun arvind ashika ashish ashok ashwin asha atish avinash avish balan bharat bhavani bhavesh bhavna bipin chandra charan
      chetan chirag daya dayalan dayanand deena deenadayalan deepa deepak deepika deshan desigan devan devanand devi devandran dhanalutchmee dhanesh
      dhaneshwar dharmendra dhavan dhiren dilip dinesh divya faranaaz ganas ganesh ganga gayathri gayatri gita gonaseelan gopal gopalan govindamma
      hansa hardik haresh hari haribhai harish harsha hemant hemlata hitesh indira indran indrani ishaan ishwar jagdish jaya jayanthi jayen jayesh
      jayshree jeeva jeevan jitesh jugathambal jyoti kalaivani kalpana kamala kamalambal kameshni kamini kamla kandasamy kantha karthik kasturi kaveer
      kavi kavish kavita kavitha keshav keshni kiran kiren kishan kishen kishor kishore komal krish krishen krishna krishnaveni krisendra kumar
      kumaran kumarasen kumari kumeshan kumeshnie kuben lakshman lakshmi lalita latha leela loganathan loganayagie loshni lutchmee madhavi magesh
      mahalutchmee mahendra mahendran mahesh mala manisha manish manoj marimuthu maya meena meenakshi meera megha mithun mogambery mohan mohini mukesh
      munsamy muthu nalini nanda nandini naransamy narain narend naresh narendra naveen navin navina neela neelan neeraj neeren neha nerisha nesan
      nikhil nikita nileshni nilesh nimisha niren nirmala niroshini nirvana nisha nishaan nishal nishan nishant nishen nishka nitin nithia niven padma
      pariksha parvathi poobalan pooja poonam poovan prabashni pradeep praga prakash pranesh pranav pranisha prashant prashika prashanth pratish
      praveen pravin pravesh preetha premilla prem premi preshen preshnee prishani pritesh priya priyanka puspha radha radhika raghav rajan rajandran
      raj rajen rajendra rajendran rajesh rajeshree raju rakesh ramesh ramola ranjeni ranjith rasheel rathi raveen ravi ravin ravindra reena rekha
      renuka reshma reshmi revashni rishaan rishen rishi riona ritesh rohan rohini rohit rookmoney roshan roshen roshila roshini roshni rubeshan
      sachin saien salochana sandeep sandhya sanjay sanjeev sanjiv santhuri sarasvathi saras saraswathi saravanan sarita sarojini saro sashin sashnee
      sathasivan sathish satish savathree savitri seelan selvan selvanathan selvie seshni shailen shailesh shakuntala shalini shamini shanil shantha
      shanthi sharad sharmila sharmini sharvani shashi sheetal sherisa shiksha shilpa shiv shiva shivaan shivani shobana shraddha shreya shriya
      shubnum shyam siven sivan sivalingam sivani sonali sonam sooraj sowmya sriram subash subashni subhas sudhir sugen sugandran sugandree sujata
      sujatha sumithra suneel sunil sunita sunitha sureka suren surendra surendran suresh sureshnee suriya sushila tamil tanuja tarun tasmin tejal
      thamotharan theeren thevan theven thirushen thiru thulasi trishen trishana trishna trivesh umesh urmila urvashi usha uvashni uvesh vaneshree
      vasantha vasanthi vasu vash vasie veena veloshnee venisha venkat verishka verosha vidya vignesh vijay vijayan vikash vikesh vikram vimala vinay
      vinesh vinod vinodh vinola vinothen viresh vishal vishaal vishen vishnu vivek vivekananda yadhav yashika yashil yashna yashodha yashveer yeshen
      yogan yogas yogesh yogashnee yovani yuven yuvraj achary ajodha annamalai appalsamy appalraju appanna archary arjoon arumugam ayer balakrishna
      balgobind baijnath bachan bechan beharie bhagwan bhana bharath bhika bhikha bhoola bhola bisnath bissessur bissoon bridgemohan brijlal chellan
      chetty chetti chinsamy chinniah choonara dajee deonarain desai devnarain dhaya dheda doorsamy dukhi gandhi gangiah ganesan gokool gopaul
      gopichund gordhan govender govindasamy govinden govindsamy govind gounden gungadin haripersad harilall harrypersadh hansraj jagessar jairam jaga
      jaggernath jainarain jivan jugmohan kalideen kalicharan kalidas kander kandasami kanniah kasavan kesavan khandoo kisten kistnasamy kooverjee
      lalla lalloo lakhan lalbahadur lutchman lutchminarain lutchmia madhav madurai maharaj maharajh maistry makan maniram mannar mannikam marimuthoo
      megnath mehta mestry mistry moodaley moodley moodliar mooloo moonsamy mudaliar mudaly munien munsami munusamy muruga murugan muthusamy nagiah
      nagar naicker naickar naidu naiker nair nanabhai nannoolal naran narainsamy narismulu narotam narsai nathoo nayager nayagar odayar odayan
      packirisamy padachi padayachee padayachi panday parbhoo parshotam pather pathmanathan perumal perumall permal persad pillai pillay pillaye
      poonan poonsamy poonusamy prakaseram premchund prithipal rabikissoon raghubir raghunanan rajaram rajcoomar rajbally rajkumar rajpal rama
      ramawtar rambally rambharos ramchander ramchandra ramdass ramdayal ramdeen ramdeo ramdhani ramjathan ramgobin ramharak ramjee ramkissoon
      ramlagan ramlakan ramlall ramlucken ramluckun rampersad rampersadh ramphal ramsamy ramsarup ramsunder ramtahal ranchod ranchhod rangasamy reddi
      reddy roopan roopnarain roopsingh royeppen rugnath rungasamy sahadeo sathiapersad seebran seegobin seethal sewcharan sewchurran sewlall
      sewnarain sewnath sewpersad sewsunker shunmugam shunmoogam sigamoney singh singaram sirkissoon sivnarain sivparsad soobramoney soobramoneypillay
      soobryan sookdew sookraj subramoney sukdeo sukhdeo sukraj surju takoor thaver thavar thaker thumbiran tulsi ujoodha valjee vallabh vandayar
      vanmali vather veerasamy velayudam veeran vengetas verasamy virasamy yagambaram`),
    // Portuguese names, of Madeira, Portugal, Mozambique and Angola.
    ...list(`
      adelino adriana agostinho albertina alcinda aline alvaro amandio anabela andreia antonio antónio armando arlindo arminda artur augusto beatriz
      belmira benedito benvinda bento berta bernardo bruno caetano calisto candida carlos carlota catarina celso cesar cidalia conceicao conceição
      cristiano cristina custodio delfina delfim dercio dinis domingas domingos edson eduardo elisa elsa emilia emilio estevao estevão eugenio eurico
      fabiana fabio fatinha felicidade felisberto fernanda fernando filipa filipe filomena flavia flavio florinda francisca francisco gilberto glaucia
      goncalo graca graça gracinda guilherme guilhermina gustavo helder hélder helio herminio horacio hortencia idalina ilda ilidio ines inês isaura
      ivone januario joana joao joão joaquim joaquina jorge jose josé josefa josefina josina juliao juvenal laurinda leonel leonor lidia lourdes
      lourenco lourenço lucia luciano lucilia luis luís luisa luisinha lurdes lusia mafalda manuela marcelino marcelo marcio margarida mariazinha
      marilia mateus matias mauricio miguel milagre natalia natercia nelinho nuno odete olinda orlando osvaldo palmira paola patricio paulino paulo
      pedro quiteria rafael raimundo ramiro raul renato ricardina rodrigo rogerio rosalina rosaria rosario rui salvador sandro sara sergio sérgio
      serafim silvestre silvia silvino simao simão sofia susana telma teodoro teofilo teresinha tiago tomas tomás valdemar valter vasco vicente
      virgilio vitor vitória zacarias zeca zefanias zulmira abreu afonso aguiar almeida alves alvarenga amaral amorim andrade antunes araujo araújo
      azevedo barbosa barros bastos batista benfica bernardes borges botelho braga branco brito cabral caldeira camacho carreira carvalho castro
      cavaco chaves coelho cordeiro correia cortez costa coutinho couto cruz cunha delgado dias domingues drumond duarte estevam faria farinha
      fernandes fernandez ferrao ferraz ferreira figueira figueiredo fonseca franca freire freitas furtado garces garcia gaspar gomes gonçalves
      goncalves gouveia guerra guerreiro henriques jardim jesus junqueira leal leitao leite lobo lopes lourinho macedo machado magalhaes maia marques
      martins matos medeiros melo mendes mendonca mendonça menezes mesquita moniz monteiro morais moreira mota moura nascimento neves nobrega nóbrega
      nogueira nunes oliveira pacheco paiva palma pedrosa pereira pestana pimenta pimentel pinheiro pinto pires pita portela quintal ramos rebelo rego
      reis ribeiro rocha rodrigues rosado salgado sampaio santana santiago santos sardinha seabra serrao serrão silva silveira simoes simões soares
      sousa souza tavares teixeira teles torres trindade valente vasconcelos vaz ventura vieira vilanculos chambal chaúque chauque chemane chicuamba
      chissano chivambo chongo cossa cuambe cumbane cumbe guambe guebuza guirrugo honwana languene macamo macaringue machava machel macie macuacua
      macuácua mahumane mandlate manganhela manhica manjate massango massingue matavele matsinhe matusse mazive mbeve mondlane moiane moiana muchanga
      mucavel mucavele muianga mulhanga munguambe mussagy mutemba nhabinde nhacudime nhamposse nhancale nhantumbo nhampossa novela ngovene pelembe
      sitoe sitoi tamele timane tivane ubisse uamusse uqueio zandamela zavale zunguze zucula`),
    // Shona names, of Zimbabwe.
    ...list(`
      abednico anesu anashe anopa anotida anenyasha batsirai blessmore chenai chenjerai chido chiedza chikomborero chipo chiratidzo chiwoniso
      chengetai dadirai dambudzo danai edmore emmerson evermore fadzai farai farirai fungai garikai gamuchirai givemore godknows hardlife itai
      isheanesu josphat kudakwashe kudzai kudzanai kumbirai kundai kupakwashe learnmore leeroy lovejoy lovemore makanaka makomborero manyara maidei
      mativavarira mazvita mitchelle mollin mufaro muchaneta mudiwa mukudzei munashe munesu munyaradzi munya musawenkosi mutsa nakai nashe ngonidzashe
      ngoni nhamo nhamodzenyika norest nyaradzo nyaradzai nyarai nyasha nyengeterai paidamoyo panashe panganai paradzai pfungwa prosper ropafadzo
      rudorwashe rufaro rugare rumbidzai rumbie runako runyararo rutendo ruva ruvarashe ruvimbo ruzivo sekai sekesai shamiso shanangurai shingai
      shingirai shorai shuvai simba simbarashe simbai stembeni svondo tabeth tadiwa tadiwanashe tadiswa tafadzwa taflyn tafara takudzwa takunda
      tambudzai tanaka tanatswa tapfuma tapiwa tapiwanashe tarisai tariro tarirai tatenda tatendaishe tawanda tawananyasha tendai tendayi tererai
      tichaona tigere tinashe tinomuda tinotenda tirivashe tonderai tongai trymore tsitsi tsungai vimbai vimbainashe vongai wadzanai washington
      wellington wiseman wonai yeukai yemurai zivai zivanai zorodzai zvikomborero zuvarashe bangure banhire bhebhe bimha bvumbe chabata chagonda
      chakanyuka chamisa chapfika charamba charumbira chatikobo chawasarira chibanda chibaya chidavaenzi chidembo chidhakwa chidzambwa chifamba
      chigumba chigwedere chihuri chikanga chikafu chikerema chikomo chikosi chikowore chikukwa chikunguru chikwanda chikwanha chimanikire chimbetete
      chimedza chimhini chimombe chimuka chimutengwende chinamasa chinembiri chingwena chingono chingosho chinhoyi chinodakufa chinyama chinyoka
      chipanga chipato chipunza chirairo chirume chirwa chitando chitanda chitiyo chitsa chitsiga chitsike chivasa chivayo chiwenga chiweshe chiyangwa
      chizema choto choruma dhliwayo dzapasi dzimbanhete dzinotyiwei dzvairo gandiya ganyani gatsi gotora gumbo gurupira gutu gwanzura gwaradzimba
      gwati gwatidzo gwatiringa gweshe gwisai hove hungwe kachambwa kadenge kadungure kagoro kahari kamba kambarami karimanzira karombo kasukuwere
      katiyo katsande kunaka kuwanda machaya machingura machingauta machinjili machiridza machona madamombe madanhi madhuku madziva madzivire
      madzimure madzongwe magaisa magaya magunda majoni majuru makanza makaure makarau makoni makuvaza makumbe makura malaba mandaza mandebvu
      mandipaka mandivenga mangena mangoma mangwende mangwiro manhanga manyika mapfumo mapuranga maramba maravanyika marange maringa marizani marowa
      marufu masaka masango mashingaidze mashiri masiiwa masunda matambanadzo matambo matanga matanhire matara matiza matongo matsika matsikidze
      mavhaire mavhunga mawere mawoyo mazhindu mazorodze mberi mbofana mbudzi mhaka mhandu mharadzirwa mhere mhofu midzi mlambo mliswa moyana moyo
      mpofu mubaiwa muchabaiwa muchemwa muchena muchenje muchinguri mudenda mudenge mudimu mudzengi mudzingwa mufandaedza mugabe mugari mugwagwa
      mujuru mukandi mukanya mukaro mukwena mukwati mukwazhi mumbengegwi munemo munhenga munjanja munodawafa munyanyi munyoro mupamhadzi muparuri
      mupfumi mupfurutsa mupunga muradzikwa murape murerwa murombedzi murozvi murwira musakwa musarurwa musekiwa mushayavanhu mushonga mushore mushowe
      mutambara mutandwa mutasa mutema mutero mutinhiri mutizwa mutodi mutonhodza mutsvairo mutsvangwa mutumwa muvirimi muza muzambi muzavazi muzenda
      muzondo muzorewa mwanaka mwonzora mwashita mwenje ncube ndoro ngorima ngwarati nhemachena nhira nhongo nhunduma nyabadza nyagumbo nyakudya
      nyamande nyambabvu nyamayaro nyambuya nyamhunga nyamukapa nyamupfukudza nyandoro nyathi nyoka nyoni pasipanodya pfende pfumbidzayi rusere
      rushwaya rusike rwizi samkange savanhu shambare shiri shoko shonhiwa shumba sigauke siziba svosve takawira takaendesa tavengwa tekere togarepi
      tsvangirai tsvere vambe vengesai vhuramayi vhiriri zengeni zhakata zhanje zhou zhuwao zimhunga zimondi zimuto zinyama zivanayi zvidzai zvimba
      zvinavashe zvobgo`),
    // Malawi and Zambia.
    ...list(`
      alick alinafe atupele bwalya chanda chansa chawezi chifundo chikondi chikumbutso chileshe chilufya chimwemwe chisomo chitsanzo chiyembekezo
      chola dalitso dalitsani fatsani kabwe kapembwa khumbo kondwani kumbukani limbani limbikani lusungu madalitso mapalo masauko mayamiko mphatso
      mulenga musonda mutale mwaba mwansa mwayi ndaona pemphero pilirani sungeni tadala taonga takondwa tamandani tamanda temwa thoko tiyamike tiwonge
      tumbikani tupokigwe ulemu upile uchizi wezi wezzie wongani yamikani yankho yewo zione zondwayo banda bauleni bvumbwe chabwera chakwera chalira
      chibwana chidzero chikaonda chikapa chikwakwa chilima chimaliro chimombo chimpeni chipeta chisale chisi chitsulo chiumia chiwanda chiwaya daka
      gama gondwe hara jere kabambe kachale kachali kachingwe kaliati kalua kaluwa kamanga kambale kamwendo kamuzu kanyama kapito kasambara katsonga
      kaunda kawonga kayira kazembe khonje kumwenda kuyeli lungu lipenga makwemba maliro mandala manda mangochi mbewe mbilizi mhango mhone mithi
      mkandawire mkwamba mlenga msiska msosa msowoya msukwa mtambo mtonga mumba munthali mutharika muluzi mvula mwakasungula mwale mwamadi mwanza
      mwenda mwenye nankhumwa nazombe ngoma ngulube ngwira nkhata nkhoma nkhwazi nyasulu nyirenda nyirongo phiri sakala shawa silungwe sichinga
      simukonda sindani tembo thindwa zgambo zimba`),
    // Congo: given names and surnames.
    ...list(`
      aimé aimee alain alphonse amandine ange anicet aristide arsène arsene augustin aurélie benoit béatrice bertin bienvenu blaise boniface brigitte
      carine cedric cédric celestin célestin charly christelle christophe claudine clovis constantin cyrille damien delphin denis désiré deogratias
      didier dieudonne dieudonné dorcas edouard elie elodie elysee emery emmanuel ephraim espérance esperance etienne eugenie fabien fabrice felicien
      félicien ferdinand fidele fidèle firmin fiston flavien flory franck françoise francoise fulgence gaspard gauthier gaelle gedeon gervais ghislain
      gisele gisèle glody gloire godelive guelord guillaume helene hélène herve hervé héritier heritier hilaire honorine hortense hugues jacques
      jean-claude jean-paul jean-pierre jean-marie jeannot jeancy jeannine jules julienne laetitia landry laurent léon leontine liliane lucien
      lucienne ludovic marcellin marthe martine mathilde matthieu maxime melchior merveille merdi michee micheline mireille modeste moïse moise nadege
      nadège narcisse nathalie nestor nicaise noëlla noella odette odilon olivier pacifique pascal pascaline patrice philippe pierre pierrette placide
      plamedi rachidi raissa raphaël regine régine remy rémy rodrigue rolande rosette sylvain sylvie solange serge stephane stéphane tresor trésor
      theophile thérèse therese thierry urbain valentin veronique véronique victorine vianney viviane xaverine yannick yves yvon zéphyrin badibanga
      bahati bakajika balume banza basila batumike beya bisimwa bokungu bolamba bope bukasa bulambo bushiri bwanga cibangu dibwe diur dikembe ekofo
      elonga ilunga kabamba kabange kabasele kabedi kabemba kabeya kabila kabongo kabuya kadima kafuti kahindo kakule kalala kalambay kalenga kalombo
      kalonda kalonji kaluba kamanda kambere kamwanya kanda kande kanku kanyinda kapanga kapend kapinga kapuya kasereka kasongo kasonga katanga
      katende katumba kavira kayembe kayumba kazadi kibala kibonge kikuni kilolo kimbangu kisimba kitenge kitoko kiyombo kongolo kyungu lubaki luboya
      lukusa lukoji lumbala lumumba luntadila lusamba luyindula luzolo mabiala makambo makengo makiadi makiese malonda malu mambu masengu masudi
      matondo matumona mavinga mavungu mbala mbayo mbiya mbombo mbuyamba mbuyi mbuyu mbuya mfumu milambo mobutu mpiana mpoyi mpoyo muamba mubenga
      mudimbe mufwaya mukadi mukalay mukeba mukendi mukenge mukuna mulamba mulangi mulumba mulunda munganga mungongo mupenda musasa mushagalusa
      mushiya musau mutamba muteba mutombo muyumba mvumbi mwadi mwamba mwehu mwepu mwilambwe ndaya ndombasi ndombe ngalamulume ngalula ngandu ngeleka
      ngindu ngoie ngoy ngoyi ngudi nkashama nkongolo nkulu nlandu nsimba ntambwe ntumba nyembo nyemba nzuzi nzinga nzita omba onema onokoko pungwe
      shabani shambuyi tambwe tshiaba tshiala tshibanda tshibangu tshibola tshibuabua tshikala tshilombo tshimanga tshimbombo tshinyama tshisekedi
      tshiteya tshitenge tshomba wembo yav yumba zongo`),
    // Nigeria, Ghana, Cameroon.
    ...list(`
      abayomi abdulrazak abimbola abiodun abiola abosede adaeze adaobi adebayo adebisi adeboye adedayo adekunle adeleke ademola adeniyi adeola adesina
      adetokunbo adewale adeyemi adeyinka afolabi agbaje aigbe ajayi akande akinwale akinyemi akpan amadi amaechi amaka amarachi aminu anayo aniekan
      anozie anyanwu arinze atanda ayobami ayodeji ayodele ayomide azubuike babajide babatunde balogun bamidele bankole biodun bolaji bolanle bosede
      bukola bunmi chiamaka chibueze chibuike chibuzo chibuzor chidera chidi chidiebere chidimma chidinma chidozie chidubem chiemeka chigozie chijioke
      chika chike chikezie chima chimamanda chinaza chinazo chinasa chinedu chinelo chinenye chinonso chinwe chinwendu chioma chisom chizoba chizoma
      chukwu chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chuka damilola danjuma dapo dayo ebele ebere ebuka echezona edet efe effiong egbo
      ejike ejiofor ekaette ekene ekong ekwueme emeka emenike enitan eniola enyinnaya etim ezeh ezekiel ezinne fadeke fagbemi femi festus folake
      folarin folashade funke funmilayo funmi garba gbenga gbemisola idowu ifeanyi ifeanyichukwu ifechukwu ifeoma ifeyinwa igbinedion igwe ijeoma
      ikechukwu ikem ikenna ikeoluwa ikpeazu imade inyang iroegbu isioma iwu iyabo iyke izuchukwu jideofor kayode kelechi kenechukwu kolade kolawole
      kosiso kunle ladipo lanre lekan madueke maduka mbadiwe morenike nkechi nkechinyere nkem nkemdilim nkiru nkiruka nnaemeka nnabuike nnamdi nneka
      nnenna nnennaya nnadi nwabueze nwachukwu nwafor nwankwo nwaneri nwobodo nwokolo nwokocha nwokoye nwosu obasanjo obasi obianuju obichukwu obinna
      obioma obiora obum odinaka oduya ofoegbu ogbonna ogbu ogechi oghenekaro oghenero ogochukwu oguejiofor ogunbanjo ogundele ogunleye ohanuka ojo
      ojukwu okafor okagbue okechukwu okeke okezie okogwu okoli okon okonjo okonkwo okorie okoro okorocha okoye okpala okpara okwudili okwuosa olabisi
      oladele oladipo olajide olamide olanrewaju olatunji olawale olayinka olorunfemi olubunmi olufemi olufunke olumide oluchi olusegun olusola
      oluwaseun oluwaseyi oluwatobi oluwatosin omolola omotayo omowunmi onoja onuoha onwuka onwumere onyebuchi onyeka onyekachi onyema onyemaechi
      onyinye onyinyechi oparah orji osagie osakwe osahon osaro osas osaze osinachi osondu osita osuji otuonye oyelaran oyewole ozioma ozoemena rotimi
      segun seun seyi shola sikiru somto somtochukwu taiwo temitope temilola titilayo tobechukwu tobenna tochi tochukwu toyin tonye tope tosin tunde
      uchechi uchechukwu uchenna uche ugochukwu ugochi ugonna ugwu ugwuanyi ukaegbu ukeje ukpong umeh umeano umezulike urenna utibe uwakwe uwem
      uzochukwu uzodinma uzoma uzor yemi yewande yetunde yinka zikora zubby abena acheampong adjei adomako afia agyeman akosua akua akwasi amankwah
      amoah amponsah ampofo ankrah antwi appiah asamoah asante asare asiedu boakye boateng bonsu darko donkor efua ekow essien fordjour frimpong
      gyamfi kojo kofi kwabena kwadwo kwaku kwame kwarteng kwasi kwesi mensah nkrumah nyarko obeng ofori oppong opoku osei owusu quansah quaye sarpong
      tetteh yeboah achu akum atanga fru ngwa nji nkeng tabe tabi mbah ndifor nfor tanyi eyong ayuk besong`),
    // East Africa and the Horn: Ethiopia, Eritrea, Somalia.
    ...list(`
      abate abebe abera abiy adane addis ademe admasu alemayehu alemu amanuel amare asefa ashenafi asmerom assefa ayele bekele berhane berhanu beyene
      binyam biniam bizuneh dagim dawit degu demeke dereje desta ephrem ermias eskinder estifanos eyob fanta fikadu fikre fikru fisseha gebre
      gebremedhin getachew getahun getu ghirmay girma habtamu habte habtom haile hailu hirut kassahun kebede lemma lemlem mekonnen melaku meles
      merhawi meron mesfin meseret mulugeta nega negash robel samrawit selamawit semere senait shiferaw sisay tadesse tamirat tamrat tariku tekle
      teklu temesgen tesfa tesfay tesfaye tesfu tewodros tigist tilahun tsegaye wolde woldu worku yared yemane yohannes yonas zerihun zewdie abdi
      abdifatah abdihakim abdirahman abdirashid abdirizak abdullahi abdulkadir abukar adan ayaan cabdi dahir deeqa egal elmi fadumo fahma farhiya
      fartun fowsia guled halima hersi hibo hodan idil idman ifrah ismahan istarlin jama jibril kaltun khadar liban liibaan mahad maryan mohamoud muna
      muktar mumin najma nasra nuur roble sagal sahal sahra samatar sharmarke shamso shire suleekha ubah warsame yassin yuusuf zamzam`),
    // Pakistan and Bangladesh.
    ...list(`
      akhtar akram alam ali arif ashfaq atif aurangzeb awan babar bhatti butt chaudhry chowdhury faisal hafeez haq hasnain hossain humayun iftikhar
      ijaz islam jahangir javed kamran kashif khurram malik masood mehmood mian miah mirza mollah mubashir mudassar mushtaq nadir naveed nawaz qadir
      qamar rahman raza rehan rizwana saqib sardar sarker sarfraz shafqat shahbaz shahzad sharif shehzad sheikh sikandar sohail tabassum talukder
      tanveer tanvir usman wahab waqar waqas yasir younas zafar zeeshan zulfiqar`),
    // China, Taiwan, Hong Kong.
    ...list(`
      baoping bao cai cao chan changming na chao chau chen cheng cheung chiang chiu chong chow chu chua chuang dandan deng fang fei feng fong fook fung
      gao guan guo haitao hao hong hongmei hou hsieh hsu hua huang hui jia jiang jianguo jianhua jianjun jie jin jing jingjing jun junjie kwan kwok
      kwong lai lam lau leong leung liang liao ling liu loh lui luo mak meiling mei ming mingming niu ong pang peng pengfei pong qian qiang qin qing
      qiu quan quon rong ruan shen sheng shuang tang tao tsai tsang tse tseng wang wei weiming wong xia xiang xiao xiaohong xiaojun xiaoli xiaoling
      xiaoming xie xin xing xinyi xue xuan yang yao yee yeung yin yong yuan yue zeng zhang zhao zheng zhi zhong zhu zhuang zou`),
    // Greek, Jewish, Italian, Balkan, German.
    ...list(`
      alexandros alexiou anastasia anastasios andreas andreou angelos antonis apostolos argyrou christodoulou christos constantinos constantinou
      costas demetriou dimitri dimitra dimitrios dimitris economou eleftheria eleni evangelos georgiou giannis ioannou karagiannis katerina
      konstantinos kostas kyriacou kyriakos loizou michaelides nicolaou nikolaos nikolas nikos panayi panayiotis papadopoulos papageorgiou pantelis
      paraskevi pavlos petros savvas sotiris spiro spiros stavros stavrou stelios theodorou thanos vassilis vasilis yannis yiannis zoi abramowitz
      adler alperstein ariel avi aviva batsheva baruch berkowitz berman bernstein blumberg chaim chana cohen dov efraim eliezer epstein feinstein
      finkelstein fisch frankel friedman gershon ginsberg glasser goldberg goldblatt goldman goldstein gordin greenberg gutman herschel hillel hirsch
      hirschowitz horwitz joffe judelman kahn kantor kaplan katz katzen kirsch klein kramer lazarus leibowitz levinsohn levinson levitan levy
      lipschitz lipshitz malka margolis matisonn melamed menachem mendel mendelsohn meyerowitz mordechai moshe nathanson noam nossel perlman pincus
      pogrund rabinowitz rosen rosenberg rosenthal rothschild rubenstein rubin sacks samowitz sandler schneier schwartz segal seeff shapiro shlomo
      shmuel shulman silberman silverman slonim sonnenberg steinberg susman suzman tzvi weinberg weiner weinstein yael yaakov yehuda yitzchak yosef
      zalman zelig zuckerman alberto aldo alessandra alessandro angelo bertolini bianchi carmela colombo conti dino domenico enzo esposito ferrari
      fabrizio francesca francesco franco giacomo gianni giorgio giovanna giovanni giulia giuseppe guido lorenza luca luciana luigi marchetti marino
      massimo matteo mauro moretti nicolo paolo pietro ricci riccardo rizzo rossi russo salvatore sandrina stefania stefano vincenzo vittorio branko
      dragan goran ivana ivanov jovan jovanovic milan milica mirko nemanja nikola nikolic petrovic popov slobodan vladimir zoran bauer becker braun
      dieter dietrich eckhardt fischer franz fritz gerd gunther günther hartmann heike heinz helga helmut hermann hoffmann horst ingeborg jurgen
      jürgen kaiser klaus kohl krause krüger lehmann liselotte lutz manfred maier mayer müller neumann otto renate richter rolf schmidt schneider
      scholz schroeder schröder schulz schumann seidel siegfried siegrid uwe volker wagner weber werner wolfgang zimmermann`),
  ],
  // Only in small letters; a name that ends so is among the names.
  shapes: {
    begins: list(
      `http www unsubscri disconnect reconnect download upload complain complet electric registr activat cancel confirm receiv deliver`,
    ),
    ends: list(`
      ing ings tion tions sion sions ment ments ness able ible ably ibly ally edly ingly ously ively tely ntly ctly stly ghtly bly dly fully lessly ful less
      ious eous ility ivity ership ism isms ical ional ological ology urance ference rience ated ised ized rked cked lked lled ssed nded rded lded nted sted
      pped tted nned gged bbed mmed rred ered ored aged oved ched shed ghed used osed ased iced nced aved ived ured ired duced lied ried pied fied n't 'll 've
      're 'd body thing things where selves self ever's icate ulate orate ivate imate ify ifies`),
  },
  business: list(`
      pty ltd cc inc llc plc co company group holdings enterprise enterprises trading traders services service solutions consulting consultants logistics
      transport motors auto autos tyres panelbeaters plumbing electrical construction builders building projects cleaning security salon barber barbers
      barbershop spa nails hair cutz cuts kitchen catering foods food restaurant cafe bakery butchery pizza grill tavern pub bar shop store stores supermarket
      spaza tuckshop mart market boutique fashion fashions clothing designs design studio studios photography media events decor florist flowers furniture
      hardware pharmacy clinic surgery hospital dental practice attorneys law accounting insurance finance financial loans bank realty properties property
      estate lodge guesthouse hotel travel tours church ministry ministries school academy college creche university fitness gym club fc sports entertainment
      records music dj productions farm farms nursery pets vet toyota suzuki hyundai volkswagen polo swift corolla hilux ford ranger kia nissan mazda renault
      datsun bmw audi iphone samsung huawei xiaomi nokia tecno itel hisense galaxy online digital tech technologies technology computers cellular electronics
      repairs rental rentals hire sales support helpdesk info admin official reception office department dept team user visitor guest customer client
      anonymous unknown test bot account profile whatsapp facebook messenger telegram web chat widget agency agencies associates partners bros wholesale
      wholesalers distributors distribution suppliers manufacturing industries industrial international global worldwide ventures investments capital consult
      consultancy advisory brokers broker assurance insurers funeral funerals undertakers parlour tombstones stokvel society union association federation
      foundation npo npc ngo institute centre center hub world zone express mall plaza arcade liquor liquors bottle lounge shisanyama chesanyama braai
      takeaways takeaway fisheries butchers cakes bakes treats delights kitchenware wear couture bridal tailors tailoring dressmaking fabrics linen cosmetics
      hairdresser hairdressing braids wigs lashes massage wellness beautyspa physiotherapy optometrist optometrists chemist dentist dentists doctors vets
      veterinary laboratory ambulance movers removals towing carwash wash valet panelbeating mechanics mechanical spares scrapyard scrap metals mining quarry
      tiles paints painting roofing ceilings carpentry joinery cabinets aluminium welding steelworks fencing paving plumbers electricians airconditioning
      refrigeration solar energy borehole drilling gardens landscaping plants stationery stationers printing printers prints signage branding marketing
      advertising adverts films videos djs mcs gospel choir tutors tutoring lessons driving drivingschool preschool daycare aftercare wireless connections
      network networks systems telecoms communications airtime internet wifi fibre hosting apps gaming games appliances devices gadgets accessories phones
      cellphones deals promo promotions bargains discounts outlet factory depot warehouse shopping shoppe minimarket hyper superette dealers dealer vibes
      empire creations collection collections kreations channel helpline hotline careline callcentre municipality council police court government councillor
      campaign movement`),
  greetings: phrases(`
      hi, hii, hiii, hie, hello, helo, heloo, hlo, hey, heyy, hiya, hallo, hola, heita, eita, aweh, howzit, how are you, how r u, hope you are well,
      i hope you are well, hope this finds you well, good morning, good afternoon, good evening, good night, good day, goodday, gud day, gud morning,
      gud evening, gm, morning, mornings, afternoon, evening, day, greetings, compliments, hi there, hello there, hey there, morning all, good people, yes,
      yeah, yep, yup, yip, ya, ja, yebo, ok, okay, okey, oky, okie, k, kk, sure, alright, certainly, of course, no problem, no worries, no prob, no probs,
      go ahead, um, uh, uhm, umm, er, well, so, oh, ah, sorry, apologies, pardon, oops, woops, whoops, please, pls, plz, thanks, thanx, thx, thank you,
      thank u, thankyou, fine, great, cool, sharp, shap, perfect, lekker, sawubona, sanibonani, sanbonani, molo, molweni, dumela, dumelang, avuxeni, ndaa,
      aa, sup, wassup, whatsup, yo, correct, right, dear, dear sir, dear madam, dear sir/madam, dear sir or madam, dear team, to whom it may concern, salaam,
      salaams, slm, slmz, asalaam, assalamu alaikum, salam, namaste, vanakkam, mhoro, makadii, correction, actually, wait, no, nope, and, also, then, the`),
  sounds: list(
    `um umm ummm uh uhh uhm uhmm er erm ah ahh aah oh ooh ohh eh hm hmm hmmm mm mmm mhm ey haai like actually just well now lol haha hehe`,
  ),
  relations: list(`
    husband wife spouse partner boyfriend girlfriend fiance fiancee mother mom mum mommy father dad daddy parent parents son daughter child kid baby
    brother sister sibling aunt cousin niece nephew grandmother granny gran gogo grandfather grandpa grandson granddaughter mother-in-law
    father-in-law sister-in-law brother-in-law friend neighbour neighbor colleague boss manager supervisor assistant secretary pa tenant landlord
    driver doctor nurse teacher lawyer attorney accountant broker agent consultant technician plumber recipient receiver sender courier client
    customer employee domestic helper supplier seller buyer owner caretaker guard ex patient student roommate flatmate housemate lady guy man woman
    person someone somebody hubby hubbie wifey wifie missus missis fiancé fiancée bf gf bae babe ex-wife ex-husband exhusband exwife widow
    widower mama mummy mums moms dads papa pops kids kiddies children sons daughters toddler infant newborn twins twin triplets brothers sisters
    siblings sis bro cuz cuzzy cousins aunts aunties uncles nieces nephews grans granma grandma grandad granddad grandparents grandchild
    grandchildren mkhulu makhulu godmother godfather godchild stepmother stepfather stepmom stepdad stepson stepdaughter
    stepchild stepbrother stepsister half-brother half-sister in-law in-laws inlaws mother-inlaw friends bestie besties buddy mate mates pal chommie
    tjommie chomie bestfriend neighbours neighbors neigbour nieghbour colleagues coworker co-worker workmate workmates employer employers bosses
    supervisors managers receptionist maid maids nanny helpers gardener gardeners groundsman housekeeper cleaner cleaners caregiver carer carers
    guards watchman foreman principal headmaster headmistress matron lecturer trainer counsellor therapist psychologist physiotherapist dentist gp
    pharmacist midwife sangoma priest lawyers attorneys auditor bookkeeper cashier teller waiter waitress barman
    hairdresser mechanic electrician builder builders contractor contractors painter installer installers technicians plumbers handyman couriers
    drivers messenger postman deliveryman landlady landlords tenants lodger lodgers subtenant housemates roommates flatmates
    beneficiary beneficiaries dependant dependants dependent dependents guardian guardians executor trustee guarantor surety co-owner
    codriver recipients receivers senders buyers sellers suppliers vendor vendors salesman saleswoman salesperson saleslady brokers scammer scammers
    fraudster deceased`),
  others: list(`
      his her their your ur yr he she they him them himself herself themselves he's she's hes shes they're theyre your's yours hers theirs whose someone's
      somebody's everyone's`),
  mine: list(`my mine me i i'm im iam i've ive our ours we us am myself own`),
  number: {
    nouns: list(`
      number numbers no nr num cell cellphone cellular mobile phone telephone tel landline home work office whatsapp contact contacts call line digits handset
      fone nommer alt nmbr numbr nummer nos digit mobiles cellphones phones telephones landlines phonenumber cellnumber contactnumber cellno phoneno telno
      whatsap watsapp whatsapp's extension ext`),
    ambiguous: list(
      `code customer client application app case complaint date pay branch bank box appointment booking loan staff employee file document`,
    ),
    vague: list(
      `number numbers no nr num digits digit line nommer nummer numbr nmbr nos alt extension ext`,
    ),
    blocked: list(`
      recharge airtime kin
      order orders ref reference id identity idno account acc acct policy meter tracking track waybill parcel shipment card debit credit student otp pin
      password code invoice inv ticket case claim vat reg registration erf stand serial imei passport employee staff member membership loyalty booking voucher
      batch sku amount rand zar r paid pay balance price tax smartcard decoder token receipt transaction txn quote quotation po box iban branch swift flight
      licence license plate vin barcode customer client application app file document complaint incident job puk sim iccid units dob born birth date model
      part item product msg persal orderno order-number ordernumber refno ref-no refnr reference-number idnumber id-number idnr passportno accno acc-no
      accountno account-number accountnumber policyno policynumber meterno meter-number meternumber invoiceno ticketno caseno claimno cvv cvc expiry pnr awb
      consignment manifest chassis engine erfno zip postal postcode kwh rands bucks cents dollars pula kwacha total percent km kms gb mb imsi mac ip ssid
      vehicle sars uif cipc reg-no regno persalno employeeno staffno studentno memberno docket cas`),
    request: phrases(`
      call me on, call me at, call me, phone me, phone me on, ring me, reach me, contact me, whatsapp me, text me, sms me, dial me, get me on,
      get hold of me, message me, call us, phone us, contact us on, reach us, 
      contact him, reach her, reach him, reached on, reached at, reachable on, reachable at, available on, contactable on, contacted on, contacted at,
      call my *, phone my *, call the *, phone the *, contact my *, reach my *, ring my *, ring the *,
      whatsapp my *, sms my *, text my *, call, ring, dial, try, call at, call on, phone on, phone at, but phone, and phone, or phone, so phone, then phone,
      just phone, rather ring, rather text, rather whatsapp, rather sms, rather call, rather phone, rather use, please use, better to use, use this, use the,
      use my, use my *, pls call, pls phone, kindly call, kindly contact, just call, just ring, please call, please phone, please ring, please contact,
      try me on, please try, best number, best number is, preferred number, prefer, use, give me a call, give me a ring, call back on, call this, phone this,
      call back, callback, cal me, call mi, col me, fone me, fone me on, phne me, buzz me, buzz me on, hit me up, hit me up on, holla, holla at me,
      give me a shout, drop me a call, drop me a text, drop me a message, drop me a whatsapp, dm me on, ping me, ping me on, tex me, txt me, txt me on,
      inbox me on, whatsup me, watsapp me, whatsap me, wa me, please call me, pls call me, plz call me, please phone me, a call back on, call back at,
      return my call on, you can call, you can phone, you can reach, you can whatsapp, you can contact, you can use, u can call, u can call me, u can phone,
      u can reach, can call me, can phone me, can reach me, can contact me, can whatsapp me, may call me, may contact me, must call me, must phone me,
      should call me, should phone, they can call, they can phone, they must call, someone to call, someone call me, someone must call, someone can call,
      contact number is, contact me via, available at, available via, best to call, easier to call, easiest to reach, preferably, i prefer`),
    past: phrases(`
      is it, remove, take off, unsubscribe, opt out, delete, sent an, sent it to, sent money, e-wallet, ewallet, reverse, reversal, ordered, i ordered, recharged, bought for, paid to, deposited,
      wanted me to, wants me to, want me to, told me to, asked me to, asks me to, ask me to, said i must, says i must, said i should, instructed me to,
      made me, one of your numbers, one of yours, can i call, should i call, must i call, do i call, shall i call, who do i call, could i call, try to call,
      missed the call, number to call, call you on, call u on, reach you on, contact you on, called, phoned, rang, dialled, dialed, tried, tried calling,
      tried to call, tried phoning, trying to call, keep calling, keeps calling, been calling, i call, i phone, when i call, if i call, when i phone,
      calling from, got a call, got an sms, got a message, received, missed call, missed calls, answers, answer, answering, helpline, hotline, helpdesk,
      help desk, call centre, call center, customer care, customer service, toll free, toll-free, switchboard, your number, your line, your office,
      your offices, is this your, called me, phoned me, texted me, smsed me, contacted me, scammed, scammer, number you gave, you gave me, who is,
      whose number, transfer airtime, airtime to, buy airtime, recharge, bought airtime, sent airtime, sent money, sent data, paid, pays, phoning from,
      rings, rang me, ringing me, calls me, phones me, keeps phoning, keep phoning, keep ringing, been phoning, been trying, no one answers, nobody answers,
      nobody picks up, no one picks up, doesn't answer, does not answer, not answering, just rings, rings and rings, goes to voicemail, went to voicemail,
      voicemail, went through to, engaged tone, i dialed, i dialled, i called, i phoned, i tried, i was told to call, told me to call, told to call,
      told to phone, said i must call, said i should call, you called, you phoned, u called, u phoned, you sent, messaged me, whatsapped me, sms from,
      message from, call from, calls from, missed call from, harassing me, spamming me, bothering me, helpline number, support number, service number,
      customer line, claims line, share call, sharecall, on your website, on the website, on google, on your page, on the sms, your branch, your store,
      your agent, your driver, your consultant, your technician, is it legit, is this legit, is this you, is this number yours, is that your, fraud,
      fraudulent, transferred to, deposited, sent to, send airtime, send data, load airtime, recharged, ported from, airtime for, deducted`),
    stale: phrases(`
      old, previous, former, number from, changed from, change from, no longer, not anymore, lost, stolen, dead, don't call, dont call, do not call,
      don't phone, dont phone, do not phone, don't use, dont use, do not use, never call, not use, disconnected, used to be, not working, doesn't work,
      does not work, isn't mine, not mine, not on, don't contact, do not contact, instead of, not, older, ex number, no more, no longer use, no longer mine,
      no longer in use, no longer working, isn't working, isnt working, doesnt work, dont work, don't work, stopped working, don't have, dont have,
      do not have, don't use anymore, not in use, not using, isnt mine, wasn't mine,  was stolen, got stolen, was lost, got lost, i lost,
      misplaced, can't be reached, cannot be reached, not reachable, unreachable, not available on, don't ring, dont ring, do not ring, don't whatsapp,
      dont whatsapp, don't sms, dont sms, don't text, dont text, stop calling, stop phoning, please stop, used before, had before, formerly, previously,
      expired`),
    second: phrases(`
      second one, nd one, nd number, nd, the second, 2nd one, the 2nd, second number, 2nd number, the other one, other number, the latter, latter, last one,
      the last one, the last number, number two, number 2, no 2, rather the second, second is better, second is best, second preferably`),
    notThis: phrases(`
      not this number, not on this number, phone on it, call on it, ring on it, not this phone, not on this phone, not this one, not this line,
      not on this one, not on this line, not on whatsapp, don't call this, dont call this, do not call this, don't phone this, dont phone this,
      do not phone this, don't use this number, dont use this number, do not use this number, don't ring this, don't call me here, dont call me here,
      don't call me on this, dont call me on this, do not call me on this, don't phone me on this, dont phone me on this, don't contact me on this,
      dont contact me on this, never call this number, never phone this number, this number is not mine, this number isn't mine, this number isnt mine,
      this is not my number, this isn't my number, this isnt my number, this isn't my phone, this is not my phone, this phone is not mine,
      this phone isn't mine, not my number, isn't my number, number is borrowed, this number is my *'s, this number belongs to, this number is temporary,
      temporary number, temp number, lending this phone, i don't have a phone, dont have a phone, no phone of my own, phone will be off, this phone dies,
      this sim is not mine`),
    after: list(
      `is was that's thats isn't its it's which that are belongs as being doesn doesn't anymore`,
    ),
    turns: phrases(`
      but, however, although, though, rather, only, so, so please, so call, so my, instead call, instead use, instead phone, otherwise, or else, or rather,
      better, and my, and my number, and the number, and call, and phone, and please, and contact, and rather, then call, then phone, now my, now i,
      now it's, now its, now use, i now, new number, new number is, new one, new one is, the new one, the new one is, my new one, my new number, my new cell,
      my current number, my current, my number is, my numbers are, my no is, my cell is, my cell number is, my cellphone number is, my phone number is,
      my contact number is, my contact is, my whatsapp is, my whatsapp number is, here is my, here's my, heres my, you can call, you can phone,
      you can reach, you can contact, u can call, u can phone, please call, please phone, please use, please rather, pls call, pls phone, plz call,
      kindly call, just call, just phone, just use, use this, because, bcoz, coz, cos, cause, since`),
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
    fillers: list(
      `um uh uhm umm er erm ah then and dash hyphen space comma like followed by next again bracket brackets`,
    ),
    atEnd: phrases(`
      ends, ending, end, ends in, ends with, last, finishes, at the end, last digits, last digit, final, final digits, ends on, end with, end in, end on,
      ending with, ending in, ended with, finish, finishes with, finishing, last two, last three, last four, last 2, last 3, last 4, last part, last bit,
      tail`),
    atStart: phrases(`
      starts, start, begins, first, starting, beginning, prefix, begin, began, begins with, starts with, start with, starting with, starts off, first digits,
      first digit, first three, first 3, at the start, at the beginning, in front, area code, dialling code, dialing code`),
  },
  email: {
    nouns: list(`
      email e-mail mail emails e-mails gmail address e-mailadres emailaddress email-address e-mailaddress emal emial eamil imeil emai e-mial mailbox inbox`),
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
    request: phrases(`
      email me at, email me on, email me, mail me, send it to, send to, send them to, send me, write to me at, write to me, write to, reach me at,
      reach me on, reach me, contact me at, contact me on, contact me, rather use, please use, use, forward it to, forward to, better to use, prefer,
      e-mail me, e-mail me at, e-mail me on, mail me at, mail me on, mail it to, mail to, email it to, email to, email them to, email that to,
      email the * to, mail the * to, send the * to, send me the * at, send me * to, send me an email, send an email to, send everything to, send that to,
      send all to, send copies to, send documents to, drop me an email, drop me a mail, drop me an email at, shoot me an email, respond to, reply to,
      respond to me, reply to me, you can email, you can mail, u can email, please email, please mail, pls email, plz email, kindly email, rather email,
      rather mail, rather send, best email, preferred email, i prefer, preferably, contact me via, get hold of me, get me on`),
    past: phrases(`
      wanted me to, wants me to, want me to, told me to, asked me to, asks me to, said i must, says i must, said i should, instructed me to,
      one of your addresses, do i send, should i send, must i send, where do i send, can i send, i must send, i should send, emailed, e-mailed, mailed,
      wrote, written, received, got, sent, replied, tried, bounced, bounces, emailing, no response, your email, your address, is this your, from, scam,
      phishing, cc, copied, logged in with, sent an email to, sent emails to, sent a mail to, sent it to, i emailed, i mailed, i wrote, i sent, emailed you,
      mailed you, emails to, e-mail from, email from, mail from, mails from, an email from, message from, came from, comes from, forwarded, undelivered,
      undeliverable, mailbox full, no reply, no feedback, never replied, never responded, nobody responds, not responding, hacked, fake, fraud, suspicious,
      is it legit, is this legit, is this you, your website, your support, support email, registered with, signed up with, log in with, login with`),
  },
  correction: phrases(`
      sorry, correction, i meant, i mean, actually, oops, woops, whoops, wrong, typo, mistake, mistyped, must be, has to be, swopped, swapped, mixed up,
      wait, rather, instead, should be, apologies, not, correct one, spelt, spelled, no it's, my bad, scrap that, ignore that, edit, sorry about that,
      my mistake, my apologies, i made a mistake, made an  error, i misspelt, misspelt, misspelled, misspelling, autocorrect, auto correct,
      stupid autocorrect, autocorrected, fat fingers, finger trouble, slip of the finger, spelling is, spelling mistake, correct spelling, the correct,
      correct number, correct name, correct email, right number, right one, right email, should read, supposed to be, not that, no not, no wait, hang on,
      hold up, wait no, scratch that, disregard, please disregard, please ignore, ignore previous, ignore the previous, ignore my previous, forget that,
      delete that, let me correct, i correct, corrected, let me rephrase, i should have said, to be clear, on second thought, change it to, update it to,
      make that, let's use, lets use, use this instead, eish sorry, sori, sory, srry, soz, ag sorry, oh no, oh wait, jokes, typing error, typos, mispelled,
      wrng, rong`),
  not: phrases(`
      not, isn't, isnt, is not, ain't, aint, not called, not named, never, no longer, wasn't, wasnt, don't, dont, do not, please don't, pls dont, cannot,
      can't, cant`),
  no: phrases(`
      no, no man, no bro, no bru, nope, nah, naa, no it's not, no its not, no it isn't, no i'm not, no im not, no that's wrong, no thats wrong,
      no that's not me, no this is, no sorry, no wrong, wrong, wrong person, wrong number, not me, not him, not her, not correct, incorrect, negative, never,
      not at all, of course not, not really, aikona, hayi, hai, haai, tjo no, uh uh, actually no, sorry no, eish no`),
  yes: phrases(`
      yes, yep, yeah, yup, yebo, correct, that's right, thats right, that's correct, thats correct, right, sure, it is, indeed, ja, ok, okay, yes please,
      exactly, perfect, yes it is, yes thats it, yes that's it, that's it, thats it, that's the one, thats the one, that is correct, that is right,
      that is fine, that's fine, thats fine, that's mine, thats mine, that's me, thats me, that's my number, thats my number, that one is fine, that will do,
      that works, this one is fine, you can, you may, please do, go ahead, please use it, use that, use it, all correct, all good, it's correct, its correct,
      it's right, its right, it's fine, its fine, it's mine, spot on, of course, certainly, definitely, absolutely, affirmative, confirmed, i confirm,
      confirm, agreed, no problem, fine, great, good, alright, okey, oky, okie, oh yes, oh yeah, yes sir, yes ma'am, yess, yes yes, yas, yeh, yea, yeap, yip,
      ya, yah, y, k, kk, sharp, shap, sho, cool, lekker, 100, hundred percent, true, yes that number, yes this number, same number, same one`),
  ask: {
    reach: phrases(
      `get hold of you, reach you, call you, phone you, ring you, contact you, whatsapp you, sms you, give you a call, give you a ring, call you back, phone you back, reachable, contactable, way to call you`,
    ),
    where: phrases(
      `where, what area, which area, which town, what town, which city, what city, which suburb, what suburb, which branch, what branch, your address, delivery address, physical address, your location, which province, pick up from, collect from, drop off`,
    ),
    words: phrases(`
      please, may i, may we, can i, can we, could i, could you, can you, what, what's, whats, which, who, enter, provide, send, share, give, type, tell,
      confirm, need, require, kindly, let me have, leave, your, supply, drop, fill in, how do i, how can we, how should, and, pls, plz, would you,
      would you mind, will you, let me, let us, i need, i'll need, i will need, we need, we'll need, we will need, i require, we require, mind sharing,
      mind telling, happy to, lets have, i'd like, i would like, we'd like, we would like, looking for, before we, before i, to proceed, to continue,
      to help you, to assist you, first, start with, insert, input, submit, state, specify, write, reply with, respond with, complete, forward, select,
      capture, verify, update, add, use, how do, how can, how would, whats your, and your`),
    who: phrases(`
      how do you spell, how is it spelt, how is it spelled, how is that spelt, how is that spelled, spell that, spell it, spell yours, spell your name,
      spell your surname, spell your full name, spelling of your name, who am i, who are you, who is this, who's this, who do i, whom am i, who am,
      with whom, who i'm, who i am, who is speaking, who's speaking, how should i address you, how may i address you, how should we address you,
      what should i call you, what can i call you, what do i call you, how should i call you, what may i call you, what shall i call you, who are we,
      who would, introduce yourself, who we're, who we are, who's on the line, whos this, whos speaking, who is chatting, who is texting, who is writing,
      who are we speaking, who are we chatting, who are we talking, who have i got, who do we, who is it, who am i speaking, who am i chatting,
      who am i talking, whom do i, whom am i speaking, to whom am i, to whom, with whom am i, who is on the line, who is calling, who's calling, who may i,
      who can i, who should i, who may we, who can we, who should we, who must we, who shall we, whom may, whom should, whom can, whom shall, whom must,
      who shall i, who will i, how may i call you, how can i address you, how do i address you, how should i refer to you, how would you like to be called,
      how would you like to be addressed, how would you like me to address you, what would you like me to call you, what would you like to be called,
      what name do you go by, what do you go by, what should we call you, what can we call you, what do people call you, what shall we call you,
      what must i call you, may i know who, can i know who, could i know who, tell me who, let me know who, please introduce yourself, tell us who you are,
      how do we address you, and you are, pleasure of, have the pleasure`),
    name: list(`name names fullname full-name`),
    given: phrases(
      `first name, firstname, given name, given names, first names, forename, forenames, christian name`,
    ),
    surname: phrases(`surname, surnames, last name, lastname, family name, second name`),
    details: phrases(`
      your details, contact details, personal details, your contact info, your contact information, your information, your info, details please,
      your particulars, particulars, contact particulars, your contacts, your contact, contact info, contact information, how to contact you,
      how to reach you, how can we reach you, how can we contact you, how do we contact you, how do we reach you, a few details, some details,
      following details, these details, your credentials, who you are and`),
    your: phrases(`you, your, yours, u, ur, yr, you're, youre, yourself`),
    other: phrases(`
      next of kin, emergency contact, kin, deliver to, delivering to, delivered to, receives, who receives, receiver, recipient, collecting on behalf, who will collect, beneficiary, spouse, guardian, reference person,
      company, company's, business, employer, school, university, street, road, town, suburb, product, item, brand, model, medicine, medication, pet, dog,
      cat, puppy, kitten, horse, organisation, organization, branch name, bank name, shop name, store name, name of your *, name of the business,
      name of the company, name of the shop, name of the school, name of the person who, name of the deceased, names of the children, names of the guests,
      name on the account, name on the card, name on the policy, name on the order, name on the booking, name on the parcel, account holder,
      account holder's, cardholder, card holder, policyholder, policy holder, main member, principal member, meter holder, beneficiary, next of kin,
      emergency contact, recipient, recipient's, receiver, receives, receiving, will receive, will collect, who collects, who is collecting, sender,
      sender's, who sent, deceased, patient's, child's, baby's, spouse's, partner's, learner's, student's, driver's, agent's, consultant's, technician's,
      doctor's, teacher's, mother's, father's, husband's, wife's, whose, in whose name, previous surname, maiden name, username, user name, login name,
      domain name, network name, wifi name, file name, who referred, who helped, who assisted, who served, who did you speak, which agent, which consultant,
      which driver, which doctor`),
    confirm: phrases(`
      is that correct, is this correct, correct, is this right, is that right, still your, your number, call you on, reach you on, phone you on,
      contact you on, reach you at, call you at, is it still, right, use, your email, email you at, write to, still use, on file, shall we, should we,
      confirm, is this, is that, are these correct, are these details correct, are those correct, is it correct, is it right, did i get that right,
      have i got that right, do i have that right, did i get, have i got, do i have, can i confirm, may i confirm, let me confirm, just to confirm,
      to confirm, please confirm, kindly confirm, can you confirm, could you confirm, still correct, still valid, still the best, still your number,
      still active, still using, best number, right number, correct number, use this number, use the number, this number, same number, the number you,
      number we have, number ending, we have your, i have your, i have you, we have you, i see your, number on file, email on file, on record, on our system,
      on our records, on your profile, whatsapp you on, whatsapp number, sms you on, ring you on, call you back on, reach you, contact you, email you on,
      send it to, send to, mail you at, shall i, should i, can i use, can we use, may i use, may we use, is it okay, is it ok, okay to use, ok to use,
      happy with, do you still use, are you still on, i read that back, repeat that back, you said, that's, so it's, so that's`),
  },
});
