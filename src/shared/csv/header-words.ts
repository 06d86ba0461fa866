import { fold } from '#shared/contact/search.ts';
import type { ColumnField } from './headers.ts';

/** How good a column is for its field: the lowest of a row's filled ones is the contact's, others are further ones. */
export const RANKS = { mobile: 0, main: 1, work: 2, home: 3, other: 4 } as const;
export type Rank = keyof typeof RANKS;

/**
 * Headers as one word, without case, accents, spaces and signs. Besides English: Afrikaans, isiZulu, isiXhosa, Sesotho,
 * Setswana, Sepedi, Xitsonga, Tshivenda, siSwati, isiNdebele, Kiswahili and Ikinyarwanda.
 */
const PHRASES: readonly (readonly [ColumnField, Rank, string])[] = [
  [
    'name',
    'main',
    `name names fullname contactname contactperson nameandsurname namesurname namelastname firstandlastname
     client customer kontakpersoon naam volnaam vollenaam kontaknaam klient klientnaam klientenaam naamenvan
     igama igamanesibongo igamalakho amagamanesibongo lebitsolesefane leinalesefane igamaeligcwele amagama igamalekhasimende igamalomthengi igamaeliphelele amagamaaphelele
     lebitso mabitso lebitsokabotlalo leina leinakabotlalo mainakaoketsego vito mavito dzina madzina
     libito emabito ibizo amabizo jina jinakamili izina amazina amazinayose`,
  ],
  ['name', 'other', 'nickname nicknames fileas bynaam preferredname knownas'],
  [
    'first_name',
    'main',
    `firstname givenname forename first fname firstnames givennames forenames othernames voornaam noemnaam roepnaam ligama voorname eerstenaam igamalokuqala
     amagamaokuqala lebitsolapele leinalantlha jinalakwanza`,
  ],
  ['first_name', 'other', 'initials initial voorletters voorletter'],
  [
    'middle_name',
    'main',
    'middlename middlenames additionalname secondname middelnaam igamaeliphakathi',
  ],
  [
    'last_name',
    'main',
    `lastname surname surnames familyname last lname van familienaam achternaam isibongo sefane sefani ifani
     fani xivongo tshifani sibongo isibongosomndeni jinalaukoo izinaryumuryango jinalamwisho`,
  ],
  [
    'phone',
    'mobile',
    `waid whatsappid mobile mobileno mobilenumber mobilephone mobilephonenumber mobiletelephone mobilephone2 cell cellno cellnumber
     cellphone cellphoneno cellphonenumber cellular cellularnumber msisdn whatsapp whatsappno whatsappnumber
     whatsappphonenumber wanumber handphone sel selno selnommer selfoon selfoonno selfoonnommer
     iselula inombolokaselula inomboloyeselula iselfowuni inomboloyeselfowuni nomoroyaselefouno nomoroyaselula
     nomborokaselula selefounu nambayasimuyamkononi nambariyasimuyamkononi nomoroyasellathekeng`,
  ],
  [
    'phone',
    'main',
    `contactnumber contactnumbers contactno contactnr contactphone contactphonenumber contacttelephone phone phoneno phonenumber
     phonenumbers phone1 phone1value phone1number phone2value phone3value phone4value phone5value primaryphone
     primaryphonenumber mainphone telephone telephoneno telephonenumber telephonenumbers tel telno telnumber
     customerphone clientphone recipientnumber smsnumber phonee164 primarynumber
     telefoon telefoonno telefoonnommer foonnommer kontaknommer kontakno kontaktelefoonnommer
     inombolo inomboloyocingo inombolozocingo inomboloyefoni inomboloyokuxhumana ucingo ifoni inomboloyomnxeba umnxeba
     nomoro nomoroyamohala nomoroyamogala nomoroyafounu mohala mogala nomboro nomboroyariqingho riqingo
     nomboroyaluthingo luthingo inombolweluncingo lucingo simu nambayasimu nambariyasimu inomboloyelucingo inomboroyomtato umtato inomboroyefowuni nimeroyatelefone nomeroyatelefone telefone numeroyatelefoni`,
  ],
  [
    'phone',
    'work',
    `workphone workphonenumber worktelephone workno worknumber worktel businessphone businessphone2 businesstelephone
     officephone officenumber officetel companyphone directline directphone generalphone werk werksfoon werktelefoon werknommer
     inomboloyasemsebenzini`,
  ],
  [
    'phone',
    'home',
    `homephone homephone2 homephonenumber hometelephone homeno homenumber hometel landline landlinenumber
     huisfoon huistelefoon huisnommer tuisfoon tuistelefoon tuisnommer landlyn inomboloyasekhaya`,
  ],
  [
    'phone',
    'other',
    `otherphone otherphonenumber othernumber alternativenumber alternatenumber altnumber altphone alternativephone
     alternatephone secondaryphone secondphone phone2 phone2number phone3 phone3number carphone companymainphone radiophone callback
     anderfoon alternatiewenommer`,
  ],
  [
    'email',
    'main',
    `email emails useremailaddress emailaddress emailaddresses contactemail contactemailaddress mail mailaddress primaryemail email1
     email1value email1address emailaddress1 emailid clientemail customeremail useremail emailprimary
     epos eposadres kontakepos kontakeposadres imeyili iimeyili iimeyile ikheliimeyili ikhelileimeyili ikhelileimeyle imeyile
     idilesiyeimeyile imeile imeili atereseyaimeile iemeyili emeili baruapepe imeri`,
  ],
  ['email', 'work', 'workemail businessemail officeemail companyemail werkepos'],
  ['email', 'home', 'homeemail personalemail privateemail huisepos'],
  [
    'email',
    'other',
    `email2 email2value email2address emailaddress2 email3 email3value email3address emailaddress3 email4value
     otheremail secondaryemail secondemail alternativeemail alternateemail additionalemail`,
  ],
  ['id', 'main', 'contactlistid'],
  ['other_phones', 'main', 'othernumbers furthernumbers'],
  ['other_emails', 'main', 'otheremails furtheremails otheremailaddresses'],
  [
    'language',
    'main',
    `language languages preferredlanguage languagepreference contactlanguage homelanguage lang languagecode locale
     taal voorkeurtaal taalvoorkeur huistaal ulimi ulimiolukhethwayo ulimioluncanyelwayo ulwimi puo polelo leleme
     ririmi luambo lulwimi ilimi lugha ururimi`,
  ],
  [
    'platform',
    'main',
    `platform channel preferredchannel preferredplatform contactchannel contactplatform messagingplatform platvorm
     kanaal voorkeurkanaal inkundla isiteji ipulatifomu jukwaa urubuga`,
  ],
  [
    'tags',
    'main',
    `tags tag labels label groups group groupmembership categories category segments
     etikette etiket merkers kategoriee kategorie amathegi ithegi amalebula iilebhile vitambulisho`,
  ],
  [
    'note',
    'main',
    `note notes description about remark remarks comment comments contactnote contactnotes
     nota notas opmerking opmerkings aantekening aantekeninge amanothi inothi amanqaku maelezo`,
  ],
  [
    'added_at',
    'main',
    `dateadded added addedon addedat dateofadding datecreated createddate createdate createtime createdtime createdat timestamp signupdate signedup signedupat registered registeredat registrationdate
     dateregistered datejoined joined joinedat subscribedat datesubscribed subscribedon optintime datecaptured createdon created creationdate
     datumbygevoeg bygevoeg datumgeskep usukulokungezwa`,
  ],
];

const byPhrase = new Map<string, Meaning>(
  PHRASES.flatMap(([field, rank, phrases]) =>
    phrases.split(/\s+/).map((phrase) => [phrase, { field, rank }] as const),
  ),
);

/** What a header says that its column holds, and how good it is for that. */
export interface Meaning {
  field: ColumnField;
  rank: Rank;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// The words of composite headers: `Cell / WhatsApp`, `Tel. (w)`, `Please enter your e-mail address *`.
const FILLERS = set(
  `a an and the of for your my our us please enter provide give what is are or in en die jou u met
   client clients customer customers contact contacts person persons user users subscriber recipient member
   patient guest lead buyer caller respondent kliënt klient kontak za sa rsa zaf e164 international local s`,
);
const MOBILE = set(
  `mobile mobiles mob cell cells cellphone cellphones cellular cel whatsapp wa iphone handphone sel selfoon mobiel iselula
   msisdn`,
);
const PHONES = set(
  'phone phones telephone telephones tel tele telno fone ph foon telefoon landline landlyn ucingo ifoni simu',
);
const NUMBERS = set('number numbers num no nos nr nommer nommers');
const EMAILS = set('email emails epos imeyili imeyile');
const ADDRESSES = set('address addresses adres adresse id');
const NAMES = set('name names naam name igama amagama');
const SURNAMES = set('surname surnames lastname van familienaam isibongo');
const FIRST_NAMES = set('firstname firstnames forename forenames voornaam');
const FIRST = set('first given fore christian');
const WHOLE = set('full whole complete display initials voorletters title titel');
const QUALIFIERS: readonly (readonly [Rank, ReadonlySet<string>])[] = [
  [
    'other',
    set('other alt alternate alternative secondary second additional extra backup ander 2nd 3rd'),
  ],
  ['mobile', set('c m')],
  ['work', set('work business office werk kantoor w o b')],
  ['home', set('home residential personal private huis tuis h')],
  ['main', set('primary main default preferred best')],
];

/** What stands in brackets or behind a comma for the one who fills the column in. */
const HINTS =
  /[([{](?:optional|required|compulsory|mandatory|verpligtend|opsioneel|e\.?g\b|for example|example|such as|like|incl|with|no |format|gmt|utc|sast|dd|mm|yyyy)[^)\]}]*[)\]}]|\b(?:incl(?:uding|\.)?|with) (?:the )?(?:country|area|dialling) code\b|\((?:s|en|e|es)\)/giu;

/** The words of a header, folded: `E-mail 2 Address` as `email`, `2`, `address`; `MobilePhone` as `mobile`, `phone`. */
export function wordsOf(header: string): string[] {
  // A damaged file may have hundreds of thousands of them.
  if (header === '') return [];
  const apart = header
    .replace(HINTS, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)|(\d)(\p{L}{3})/gu, '$1$3 $2$4');
  return fold(apart)
    .replace(/['’‘`]/g, '')
    .replace(/\be[\s_-]+(mail|pos)/g, 'e$1')
    .replace(/\bwhats[\s_-]+app\b/g, 'whatsapp')
    .replace(/\bi phone\b/g, 'iphone')
    .replace(/\bcell?[\s_-]+phone/g, 'cellphone')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A header as one word. */
export const phraseOf = (header: string): string => fold(header).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * What a header means; null unless every word of it is understood. So `Company Name`, `Emergency contact number` and
 * `Email opt-in` mean nothing.
 */
export function meaningOf(header: string): Meaning | null {
  const phrase = byPhrase.get(phraseOf(header));
  if (phrase !== undefined) return phrase;
  const words = wordsOf(header);
  return byPhrase.get(words.join('')) ?? composite(words);
}

function composite(words: readonly string[]): Meaning | null {
  const isName = words.some((w) => NAMES.has(w) || SURNAMES.has(w) || FIRST_NAMES.has(w));
  if (isName) return nameMeant(words);
  const reach = words.filter((word) => !FILLERS.has(word));
  const qualifier = QUALIFIERS.find(([, known]) => reach.some((word) => known.has(word)))?.[0];
  const nouns = reach.filter(
    (w) => !isIndex(w) && w !== 'value' && !QUALIFIERS.some(([, q]) => q.has(w)),
  );
  const index = Number(reach.find(isIndex) ?? '1');
  const isListed = index > 1 && !reach.includes('value');
  const every = (...sets: ReadonlySet<string>[]) =>
    nouns.length > 0 && nouns.every((word) => sets.some((known) => known.has(word)));
  const any = (known: ReadonlySet<string>) => nouns.some((word) => known.has(word));

  if (every(EMAILS, ADDRESSES) && any(EMAILS))
    return { field: 'email', rank: qualifier ?? (isListed ? 'other' : 'main') };
  if (every(PHONES, MOBILE, NUMBERS)) {
    if (qualifier === 'other') return { field: 'phone', rank: 'other' };
    if (any(MOBILE) || qualifier === 'mobile') return { field: 'phone', rank: 'mobile' };
    const isPhone = any(PHONES) || words.includes('contact') || words.includes('kontak');
    if (isPhone || qualifier === 'work' || qualifier === 'home')
      return { field: 'phone', rank: qualifier ?? (isListed ? 'other' : 'main') };
    return null;
  }
  // One of the phrases with fillers, a rank or a count beside it: `Inombolo yocingo (2)`, `Language of contact`.
  const known = byPhrase.get(nouns.join(''));
  if (known === undefined) return null;
  if (known.field === 'phone' || known.field === 'email')
    return { field: known.field, rank: qualifier ?? (isListed ? 'other' : known.rank) };
  return qualifier === undefined || qualifier === 'main' ? known : null;
}

function nameMeant(words: readonly string[]): Meaning | null {
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const [names, surnames, firsts] = [count(NAMES), count(SURNAMES), count(FIRST_NAMES)];
  const [first, whole] = [count(FIRST), count(WHOLE)];
  const last = words.includes('last') || words.includes('family') ? 1 : 0;
  const fillers = words.filter((w) => FILLERS.has(w) || w === '1').length;
  if (names + surnames + firsts + first + whole + last + fillers < words.length) return null;
  const isLast = surnames > 0 || last > 0;
  // `Surname` beside anything else that names: the whole.
  if (isLast && (surnames > 0 ? names : 0) + firsts + first + whole > 0)
    return { field: 'name', rank: 'main' };
  if (isLast) return { field: 'last_name', rank: 'main' };
  return { field: firsts + first > 0 && whole === 0 ? 'first_name' : 'name', rank: 'main' };
}

const isIndex = (word: string): boolean => /^\d{1,2}$/.test(word);
