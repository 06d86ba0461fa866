import { parseEmail } from '#shared/contact/email.ts';
import type { Hints } from '../envelope.ts';
import { wordsIn } from './phrases.ts';
import type { Rules } from './rules.ts';

/** What a platform's variables say, by what their names mean. */
export interface Variables {
  names: Value[];
  given: Value[];
  surnames: Value[];
  phones: Value[];
  emails: Value[];
}

export interface Value {
  value: string;
  /** Where it stood, as `slots.phone_number`. */
  from: string;
}

// Names of variables, in lower case and without signs.
const NAMES = new Set(
  'name fullname names fullnames clientname customername contactname username personname yourname person persname firstandlastname nameandsurname namesurname igama naam'.split(
    ' ',
  ),
);
const GIVEN = new Set(
  'firstname givenname first given forename firstnames givennames voornaam'.split(' '),
);
const SURNAMES = new Set('lastname surname familyname last family isibongo'.split(' '));
const PHONES = new Set(
  'phone phonenumber phoneno mobile mobilenumber mobileno cell cellnumber cellno cellphone cellphonenumber contactnumber contactno tel telephone telephonenumber msisdn callbacknumber number whatsapp whatsappnumber mobilephone contactphone userphone customerphone clientphone callback phonenum'.split(
    ' ',
  ),
);
const EMAILS = new Set(
  'email emailaddress mail useremail customeremail clientemail contactemail emailid mailaddress'.split(
    ' ',
  ),
);

const MOST_VALUES = 500;
const DEEPEST = 4;
const LONGEST_VALUE = 300;

/** Reads slots and entities under whatever names platforms give them; what is not understood is skipped. */
export function variablesOf(hints: Hints, rules: Rules): Variables {
  const found: Variables = { names: [], given: [], surnames: [], phones: [], emails: [] };
  let budget = MOST_VALUES;
  const put = (key: string, value: string, from: string) => {
    const word = key.toLowerCase().replace(/[^\p{L}]/gu, '');
    const entry = { value: value.trim(), from };
    if (entry.value === '' || value.length > LONGEST_VALUE) return;
    if (NAMES.has(word)) found.names.push(entry);
    else if (GIVEN.has(word)) found.given.push(entry);
    else if (SURNAMES.has(word)) found.surnames.push(entry);
    else if (PHONES.has(word)) found.phones.push(entry);
    else if (EMAILS.has(word)) found.emails.push(entry);
    else if (parseEmail(value) !== null && /mail/.test(word)) found.emails.push(entry);
    else byLanguage(key, rules, found)?.push(entry);
  };
  const read = (key: string, value: unknown, from: string, depth: number): void => {
    if (budget-- <= 0 || depth > DEEPEST) return;
    // Of the people whom a platform names beside the user.
    if (STAFF.has(key.toLowerCase())) return;
    if (typeof value === 'string') put(key, value, from);
    else if (typeof value === 'number' && Number.isFinite(value)) put(key, String(value), from);
    else if (Array.isArray(value)) {
      for (const item of value) read(key, item, from, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, item] of Object.entries(value)) {
        // A value in a wrapping: {value}, {original, resolved}.
        const name = WRAPPINGS.has(inner) ? key : inner;
        read(name, item, `${from}.${inner}`, depth + 1);
      }
    }
  };
  const { entities, slots } = hints;
  if (Array.isArray(entities)) {
    for (const [i, entity] of entities.entries()) {
      if (typeof entity !== 'object' || entity === null) continue;
      const { entity: name, name: other, type, value } = entity as Record<string, unknown>;
      const key = [name, other, type].find((text) => typeof text === 'string');
      if (typeof key === 'string') read(key, value, `entities.${i}`, 0);
    }
  } else if (isObject(entities)) {
    for (const [key, value] of Object.entries(entities)) read(key, value, `entities.${key}`, 0);
  }
  if (isObject(slots))
    for (const [key, value] of Object.entries(slots)) read(key, value, `slots.${key}`, 0);
  return found;
}

/** What a name of a variable asks for in one of the languages: `inombolo_yocingo`, `isibongo`. */
function byLanguage(key: string, rules: Rules, found: Variables): Value[] | null {
  const words = wordsIn(
    key
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/_/g, ' ')
      .toLowerCase(),
  );
  if (words.length > MOST_KEY_WORDS || words.some(({ lower }) => rules.blocked.has(lower)))
    return null;
  const { ask } = rules;
  if (words.some(({ lower }) => rules.relations.has(lower)) || ask.other.in(words)) return null;
  if (ask.surname.in(words)) return found.surnames;
  if (ask.given.in(words)) return found.given;
  if (ask.name.in(words)) return found.names;
  if (ask.email.in(words)) return found.emails;
  return ask.phone.in(words) ? found.phones : null;
}
const MOST_KEY_WORDS = 4;

const STAFF = new Set(
  'assignee agent operator bot owner team inbox channel account company organisation organization branch driver'.split(
    ' ',
  ),
);
const WRAPPINGS = new Set(['value', 'values', 'original', 'resolved', 'text', 'stringValue']);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
