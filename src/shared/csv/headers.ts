import { fold } from '#shared/contact/search.ts';

/** What a column can hold. Several columns may hold parts of a name, numbers or emails. */
export const COLUMN_FIELDS = [
  'id',
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'phone',
  'email',
  'other_phones',
  'other_emails',
  'language',
  'platform',
  'tags',
  'note',
  'added_at',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** How good a column is for its field: the lowest of a row's filled ones is the contact's, others are further ones. */
export const RANKS = { mobile: 0, main: 1, work: 2, home: 3, other: 4 } as const;
export type Rank = keyof typeof RANKS;

/**
 * The words of headers, without case, accents, spaces and signs. Besides English: Afrikaans, isiZulu, isiXhosa, Sesotho,
 * Setswana, Sepedi, Xitsonga, Tshivenda, siSwati, isiNdebele, Kiswahili and Ikinyarwanda.
 */
const WORDS: readonly (readonly [ColumnField, Rank, string])[] = [
  [
    'name',
    'main',
    `name names fullname clientname contactname customername displayname nameandsurname namesurname
     firstandlastname client customer naam volnaam vollenaam kontaknaam klient klientnaam klientenaam naamenvan
     igama igamaeligcwele amagama igamalekhasimende igamalomthengi igamaeliphelele amagamaaphelele
     lebitso mabitso lebitsokabotlalo leina leinakabotlalo mainakaoketsego vito mavito dzina madzina
     libito emabito ibizo amabizo jina jinakamili izina amazina amazinayose`,
  ],
  ['name', 'other', 'nickname fileas bynaam'],
  [
    'first_name',
    'main',
    `firstname givenname forename first fname firstnames voornaam voorname eerstenaam igamalokuqala
     amagamaokuqala lebitsolapele leinalantlha jinalakwanza`,
  ],
  ['middle_name', 'main', 'middlename additionalname secondname middelnaam igamaeliphakathi'],
  [
    'last_name',
    'main',
    `lastname surname familyname last lname van familienaam achternaam isibongo sefane sefani ifani
     fani xivongo tshifani sibongo isibongosomndeni jinalaukoo jinalamwisho`,
  ],
  [
    'phone',
    'mobile',
    `mobile mobileno mobilenumber mobilephone mobilephonenumber mobiletelephone mobilephone2 cell cellno cellnumber
     cellphone cellphoneno cellphonenumber cellular cellularnumber msisdn whatsapp whatsappno whatsappnumber
     whatsappphonenumber wanumber handphone sel selno selnommer selfoon selfoonno selfoonnommer
     iselula inombolokaselula inomboloyeselula iselfowuni inomboloyeselfowuni nomoroyaselefouno nomoroyaselula
     nomborokaselula selefounu nambayasimuyamkononi`,
  ],
  [
    'phone',
    'main',
    `contactnumber contactno contactnr contactphone contactphonenumber contacttelephone phone phoneno phonenumber
     phonenumbers phone1 phone1value phone1number phone2value phone3value phone4value phone5value primaryphone
     primaryphonenumber mainphone telephone telephoneno telephonenumber telephonenumbers tel telno telnumber
     customerphone clientphone recipientnumber smsnumber phonee164 primarynumber
     telefoon telefoonno telefoonnommer foonnommer kontaknommer kontakno kontaktelefoonnommer
     inombolo inomboloyocingo inombolozocingo inomboloyefoni inomboloyokuxhumana ucingo ifoni inomboloyomnxeba umnxeba
     nomoro nomoroyamohala nomoroyamogala nomoroyafounu mohala mogala nomboro nomboroyariqingho riqingo
     nomboroyaluthingo luthingo inombolweluncingo lucingo simu nambayasimu telefone numeroyatelefoni`,
  ],
  [
    'phone',
    'work',
    `workphone workphonenumber worktelephone workno worknumber worktel businessphone businessphone2 businesstelephone
     officephone officenumber officetel companymainphone companyphone werk werksfoon werktelefoon werknommer
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
     alternatephone secondaryphone secondphone phone2 phone2number phone3 phone3number carphone
     anderfoon alternatiewenommer`,
  ],
  [
    'email',
    'main',
    `email emails emailaddress emailaddresses contactemail contactemailaddress mail mailaddress primaryemail email1
     email1value email1address emailaddress1 emailid clientemail customeremail useremail emailprimary
     epos eposadres kontakepos kontakeposadres imeyili iimeyili ikheliimeyili ikhelileimeyili ikhelileimeyle imeyile
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
    `language preferredlanguage languagepreference contactlanguage homelanguage lang languagecode locale
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
    `tags tag labels label groups groupmembership categories category segments
     etikette etiket merkers kategoriee kategorie amathegi ithegi amalebula iilebhile vitambulisho`,
  ],
  [
    'note',
    'main',
    `note notes remark remarks comment comments contactnote contactnotes
     nota notas opmerking opmerkings aantekening aantekeninge amanothi inothi amanqaku maelezo`,
  ],
  [
    'added_at',
    'main',
    `dateadded added addedon addedat dateofadding datecreated createdate createdat createdon created creationdate
     datumbygevoeg bygevoeg datumgeskep usukulokungezwa`,
  ],
];

const byWord = new Map<string, { field: ColumnField; rank: Rank }>(
  WORDS.flatMap(([field, rank, words]) =>
    words.split(/\s+/).map((word) => [word, { field, rank }] as const),
  ),
);

/** A column of a file: its place, what it holds, how good it is for that, and where its values' kind is told. */
export interface Column {
  index: number;
  field: ColumnField | null;
  rank: number;
  /** The column that says for each row what kind of number this is (Google's `Phone 1 - Label`). */
  label: number | null;
}

const wordOf = (header: string): string => fold(header).replace(/[^\p{L}\p{N}]+/gu, '');

/** What a header says that its column holds; null if it is not known. */
export const fieldOfHeader = (header: string): ColumnField | null =>
  byWord.get(wordOf(header))?.field ?? null;

/** What the columns hold: what `chosen` says of each, else what its header says. */
export function mapColumns(
  headers: readonly string[],
  chosen?: readonly (ColumnField | null)[],
): Column[] {
  const labels = new Map<string, number>();
  headers.forEach((header, index) => {
    const match = /^(phone|email)(\d+)(?:label|type)$/.exec(wordOf(header));
    if (match) labels.set(`${match[1] ?? ''}${match[2] ?? ''}value`, index);
  });
  return headers.map((header, index) => {
    const word = wordOf(header);
    const known = byWord.get(word);
    const field = (chosen === undefined ? known?.field : chosen[index]) ?? null;
    const rank = known !== undefined && known.field === field ? RANKS[known.rank] : RANKS.main;
    return { index, field, rank, label: labels.get(word) ?? null };
  });
}

/** The rank that a label such as `Mobile` or `* Work` gives to a number or an email; `otherwise` if it tells nothing. */
export function rankOfLabel(label: string, otherwise: number): number {
  const word = wordOf(label);
  if (/fax|pager|^other/.test(word)) return RANKS.other;
  if (/^(?:mobile|cell|sel|whatsapp|iselula)/.test(word)) return RANKS.mobile;
  if (/^(?:main|primary)/.test(word)) return RANKS.main;
  if (/^(?:work|business|office|werk)/.test(word)) return RANKS.work;
  if (/^(?:home|tuis|huis)/.test(word)) return RANKS.home;
  return otherwise;
}
