import { expect, test } from 'vitest';
import { Envelope, type Hints } from '../envelope.ts';
import { extract } from './extract.ts';
import { settled } from './extraction.ts';

type Gold = [name: string | null, phone: string | null, email: string | null];
type Case = [rule: string, said: string, gold: Gold, hints?: Partial<Hints>];

/** `B:` begins a message of the bot, `U:` one of the user. */
const CASES: Case[] = [
  ['my name is', 'U: Hi there, my name is Sipho Khumalo.', ['Sipho Khumalo', null, null]],
  [
    'lower case',
    'U: hi my name is sipho khumalo and my number is 0821234567',
    ['Sipho Khumalo', '+27821234567', null],
  ],
  ["I'm", "U: Hello, I'm Naledi from Soweto", ['Naledi', null, null]],
  ['speaking', 'U: Good day, Johan van der Merwe speaking', ['Johan van der Merwe', null, null]],
  ['here', 'U: Thabo here, where is my parcel?', ['Thabo', null, null]],
  ['titles are dropped', 'U: This is Mrs Fatima Adams', ['Fatima Adams', null, null]],
  ['title and surname', 'B: Your name?\nU: Mr Naidoo', ['Naidoo', null, null]],
  [
    'apostrophe and hyphen',
    "B: May I have your name?\nU: Siobhan O'Connor-Smith",
    ["Siobhan O'Connor-Smith", null, null],
  ],
  ['initials', 'B: Full name please\nU: J.P. van Wyk', ['J.P. van Wyk', null, null]],
  ['a state is no name', 'U: I am waiting for my refund', [null, null, null]],
  ['a feeling is no name', "U: I'm very unhappy with the service", [null, null, null]],
  ['a complaint is no name', 'U: this is ridiculous', [null, null, null]],
  ['a place is no name', 'U: I am in Durban', [null, null, null]],
  ['a single mood', "U: i'm happy to wait", [null, null, null]],
  ['a bare answer', 'B: What is your name?\nU: Precious', ['Precious', null, null]],
  [
    'a polite bare answer',
    'B: Who am I chatting to?\nU: Hi, it is Bongani',
    ['Bongani', null, null],
  ],
  ['refusal', "B: What is your name?\nU: I'd rather not say", [null, null, null]],
  ['refusal by word', 'B: Please give me your name\nU: no thanks', [null, null, null]],
  ['intent for a name', 'B: What is your name?\nU: speak to an agent', [null, null, null]],
  ['question for a name', 'B: What is your name?\nU: why do you need it?', [null, null, null]],
  [
    'given, then surname',
    'B: First name?\nU: Ayanda\nB: And your surname?\nU: Cele',
    ['Ayanda Cele', null, null],
  ],
  ['two messages', 'B: Your full name please\nU: Kagiso\nU: Molefe', ['Kagiso Molefe', null, null]],
  [
    'labels',
    'U: Surname: Botha\nName: Anneke\nCell: 0845551234',
    ['Anneke Botha', '+27845551234', null],
  ],
  [
    'labels in one line',
    'U: name: Thuli Ndlovu, email: thuli@ndlovu.co.za, tel: 011 555 1234',
    ['Thuli Ndlovu', '+27115551234', 'thuli@ndlovu.co.za'],
  ],
  [
    'nickname gives way',
    'U: My name is Nomvula Dlamini but call me Noms',
    ['Nomvula Dlamini', null, null],
  ],
  ['nickname alone', 'U: you can call me Jabu', ['Jabu', null, null]],
  ['call me back', 'U: please call me back tomorrow', [null, null, null]],
  ['spelled', 'B: Could you spell your surname?\nU: it is S M Y T H', ['Smyth', null, null]],
  ['corrected', "U: My name is John Smit\nU: sorry, it's Jon not John", ['Jon Smit', null, null]],
  [
    'corrected whole',
    'B: Your name?\nU: Thandi Mokone\nU: sorry I meant Thandi Mokoena',
    ['Thandi Mokoena', null, null],
  ],
  [
    'fuller later',
    'U: its Zanele\nB: And your full name?\nU: Zanele Mthembu',
    ['Zanele Mthembu', null, null],
  ],
  [
    'shorter later',
    'U: I am Zanele Mthembu\nU: thanks, Zanele here again',
    ['Zanele Mthembu', null, null],
  ],
  ['a daughter', 'U: my daughter Kelly lost her card', [null, null, null]],
  ["a husband's name", "U: My husband's name is Peter Brown, he ordered it", [null, null, null]],
  ['a driver', 'U: the driver said his name is Musa', [null, null, null]],
  ['an agent', 'U: I spoke to Brenda yesterday', [null, null, null]],
  ["somebody's mother", "U: this is John's mother", [null, null, null]],
  [
    'for my mother',
    'U: I am writing for my mother, her name is Grace Mokoena and her number is 0831112222',
    [null, null, null],
  ],
  [
    'writer and other',
    'U: My name is Lindiwe, I want to report my neighbour Charles',
    ['Lindiwe', null, null],
  ],
  [
    "the bot's name",
    "B: Hi, I'm Lindi, your assistant. What is your name?\nU: hi Lindi",
    [null, null, null],
  ],
  ["other's name asked", "B: What is the recipient's name?\nU: Carol Peters", [null, null, null]],
  ['a company', 'B: What is the name of your company?\nU: Fresh Foods', [null, null, null]],
  ['signed', 'U: Please cancel my contract.\nRegards,\nPieter Nel', ['Pieter Nel', null, null]],

  ['number in groups', 'U: call me on 082 555 1234', [null, '+27825551234', null]],
  ['international', 'U: my number is +27 (0)82 555 1234', [null, '+27825551234', null]],
  ['double zero', 'U: my cell 0027825551234', [null, '+27825551234', null]],
  ['27 without plus', 'B: Your number please?\nU: 27825551234', [null, '+27825551234', null]],
  ['zero lost', 'B: Your cell number?\nU: 825551234', [null, '+27825551234', null]],
  ['letter O', 'B: Your number?\nU: O82 555 1O34', [null, '+27825551034', null]],
  [
    'spoken',
    'U: my number is oh eight two triple five one two three four',
    [null, '+27825551234', null],
  ],
  [
    'spoken tens',
    'B: What number can we call?\nU: zero eight two five fifty five twelve thirty four',
    [null, '+27825551234', null],
  ],
  ['keycaps', 'U: my number 0️⃣8️⃣2️⃣5️⃣5️⃣5️⃣1️⃣2️⃣3️⃣4️⃣', [null, '+27825551234', null]],
  ['too short', 'B: Your number?\nU: 082555123', [null, null, null]],
  ['identity number', 'B: Your ID number please\nU: 8001015009087', [null, null, null]],
  ['account number', 'U: my account number is 0825551234', [null, null, null]],
  ['order', 'U: Order #0825551234 has not arrived', [null, null, null]],
  ['tracking', 'B: Please send your tracking number\nU: 0825551234', [null, null, null]],
  [
    'reference, then cell',
    'U: ref 0811112222, my cell is 0825551234',
    [null, '+27825551234', null],
  ],
  [
    'cell, then order',
    'U: reach me at 0825551234 about order 0811112222',
    [null, '+27825551234', null],
  ],
  ['meter', 'U: meter 0712345678 is not loading', [null, null, null]],
  ['card', 'U: my card is 4111 1111 1111 1111', [null, null, null]],
  ['amount', 'U: you took R0825551234 from me', [null, null, null]],
  [
    'company line',
    'B: Call us on 0860 123 456\nU: I phoned 0860123456 and nobody answers',
    [null, null, null],
  ],
  ['a missed call', 'U: I got a missed call from 0825551234', [null, null, null]],
  ["a tenant's", "U: My tenant's number is 0825551234", [null, null, null]],
  ['his number', 'U: his cell is 0825551234', [null, null, null]],
  ["a wife's, asked for", 'U: Please call my wife on 0825551234', [null, '+27825551234', null]],
  [
    "on a husband's phone",
    "U: reach me on my husband's number 0825551234",
    [null, '+27825551234', null],
  ],
  ['two of their own', 'U: my cell is 0825551234 or 0835551234', [null, '+27825551234', null]],
  [
    'the one asked for',
    'U: my cell is 0825551234 but rather call me on 0115551234',
    [null, '+27115551234', null],
  ],
  [
    'old and new',
    'U: my old number was 0825551234, my new number is 0835551234',
    [null, '+27835551234', null],
  ],
  ['not that one', "U: don't call 0825551234, use 0835551234", [null, '+27835551234', null]],
  [
    'corrected number',
    'U: my number is 0825551234\nU: sorry wrong number, 0835559876',
    [null, '+27835559876', null],
  ],
  [
    'ends in',
    'B: Your number?\nU: 0825551234\nU: sorry it ends in 28',
    [null, '+27825551228', null],
  ],
  [
    'last digits',
    'B: Your number?\nU: 0825551234\nU: the last four digits should be 4321',
    [null, '+27825554321', null],
  ],
  [
    'prefix',
    "B: Your number?\nU: 0825551234\nU: oops it's 083 not 082",
    [null, '+27835551234', null],
  ],
  ['middle', 'B: Your number?\nU: 0825551234\nU: 777 not 555', [null, '+27827771234', null]],
  ['confirmed', 'B: Is 082 555 1234 still your number?\nU: yes', [null, '+27825551234', null]],
  ['not confirmed', 'B: Is 082 555 1234 still your number?\nU: no', [null, null, null]],

  ['email', 'U: mail me at Jane.Doe@Example.co.za.', [null, null, 'jane.doe@example.co.za']],
  [
    'spoken email',
    'U: my email is thabo underscore m at gmail dot com',
    [null, null, 'thabo_m@gmail.com'],
  ],
  ['brackets', 'U: jane [at] example [dot] co [dot] za', [null, null, 'jane@example.co.za']],
  [
    'stray spaces',
    'B: Your email?\nU: jane @ example . co . za',
    [null, null, 'jane@example.co.za'],
  ],
  ['at a company', 'U: I ordered at takealot.com last week', [null, null, null]],
  ['a handle', 'U: my instagram is @janedoe', [null, null, null]],
  ["a company's", 'U: I emailed info@shop.co.za and got no reply', [null, null, null]],
  ["the bot's", 'B: Write to help@shop.co.za\nU: ok thanks', [null, null, null]],
  [
    'corrected email',
    'U: jane@gmail.com\nU: sorry, jane.doe@gmail.com',
    [null, null, 'jane.doe@gmail.com'],
  ],
  [
    'corrected in part',
    'B: Email?\nU: jane@hotmail.com\nU: gmail not hotmail',
    [null, null, 'jane@gmail.com'],
  ],
  ["a boss's", "U: my boss's email is boss@corp.co.za", [null, null, null]],

  ['profile', 'U: hello', ['Lerato M', null, null], { profile_name: '✨ Lerato M ✨' }],
  ['profile of a business', 'U: hello', [null, null, null], { profile_name: 'Mzansi Motors' }],
  ['visitor', 'U: hello', [null, null, null], { profile_name: 'Visitor 12' }],
  ['a symbol', 'U: hello', [null, null, null], { profile_name: '💛' }],
  ['an invented name', 'U: hello', [null, null, null], { profile_name: 'little-haze-776' }],
  ['a slogan', 'U: hello', [null, null, null], { profile_name: 'Trust the process' }],
  [
    'profile denied',
    "U: hi this is my husband's phone",
    [null, '+27825551234', null],
    { profile_name: 'Ricardo Beukes', whatsapp_number: '27825551234' },
  ],
  [
    'said beats profile',
    'U: my name is Ria Beukes',
    ['Ria Beukes', null, null],
    { profile_name: 'Ricardo' },
  ],
  [
    'slots',
    'U: agent please',
    ['Dimpho Letsoalo', '+27737210998', null],
    { slots: { fullName: 'Dimpho Letsoalo', 'phone-number': '0737210998' } },
  ],
  [
    'a person entity',
    'U: agent',
    ['Dimpho Letsoalo', null, 'd@letsoalo.co.za'],
    {
      entities: [
        { entity: 'person', value: { name: 'Dimpho Letsoalo' } },
        { entity: 'email', value: 'd@letsoalo.co.za' },
      ],
    },
  ],
  [
    'given and surname slots',
    'U: agent',
    ['Dimpho Letsoalo', null, null],
    { slots: { first_name: 'Dimpho', last_name: 'Letsoalo' } },
  ],
  [
    "a slot with a daughter's name",
    'U: my daughter Kelly needs help',
    [null, null, null],
    { slots: { name: 'Kelly' } },
  ],
  [
    'a slot with an order number',
    'U: order 0825551234',
    [null, null, null],
    { slots: { phone: '0825551234' } },
  ],
  ['region', 'B: Your number?\nU: 78204417', [null, '+26878204417', null], { region: 'SZ' }],
  [
    'a PSID is no number',
    'U: hi',
    [null, null, null],
    { identities: [{ kind: 'messenger', value: '27825551234' }] },
  ],
];

function read(said: string): Envelope['conversation'] {
  return said.split(/\n(?=[BU]: )/).map((line) => ({
    sender: line.startsWith('B') ? 'bot' : 'user',
    message: line.slice(3),
  }));
}

test.each(CASES)('%s: %s', (_, said, [name, phone, email], hints) => {
  const found = extract(Envelope.parse({ conversation: read(said), hints }));
  expect([settled(found.name), settled(found.phone), settled(found.email)]).toEqual([
    name,
    phone,
    email,
  ]);
});
