import { ok, type Result } from '#shared/base/result.ts';
import type { Encoding } from './encoding.ts';
import { joinTags } from './export.ts';
import { guard } from './guard.ts';
import { RANKS, type Rank } from './header-words.ts';
import { rankOfLabel, type Column, type ColumnField } from './headers.ts';
import type { FileError, Sheet } from './sheet.ts';
import { FURTHER_LABEL, PRODUCT } from './vcard.ts';
import {
  cardsOf,
  decoded,
  parseProperty,
  splitValue,
  unescapeText,
  type Property,
} from './vcard-lines.ts';

/** The columns that cards are read into. Those that hold nothing are left out of a sheet, but for the name. */
const COLUMNS = [
  ['Name', 'name', 'main'],
  ['Mobile', 'phone', 'mobile'],
  ['Main number', 'phone', 'main'],
  ['Work number', 'phone', 'work'],
  ['Home number', 'phone', 'home'],
  ['Other number', 'phone', 'other'],
  ['Email', 'email', 'main'],
  ['Work email', 'email', 'work'],
  ['Home email', 'email', 'home'],
  ['Other email', 'email', 'other'],
  ['Language', 'language', 'main'],
  ['Platform', 'platform', 'main'],
  ['Tags', 'tags', 'main'],
  ['Date added', 'added_at', 'main'],
  ['Note', 'note', 'main'],
  ['Further numbers', 'other_phones', 'main'],
  ['Further emails', 'other_emails', 'main'],
  ['ID', 'id', 'main'],
  ['Not used', null, 'main'],
] as const satisfies readonly (readonly [string, ColumnField | null, Rank])[];
type Heading = (typeof COLUMNS)[number][0];

/** What the row reader takes for several values of one cell. */
const SEPARATOR = ' ::: ';
/** The group of Google that every contact of a person's own is in. */
const EVERYBODY = 'myContacts';

/**
 * The cards of a vCard file (2.1, 3.0, RFC 2426, and 4.0, RFC 6350) as rows; row `i` is the file's card `i + 1`. Numbers and
 * addresses stand in a column by their kind, several of a kind in one cell. A group makes tags of its members. Total: a
 * line that cannot be read is left out.
 */
export function readVcards(text: string, encoding: Encoding): Result<Sheet, FileError> {
  const cards = Array.from(cardsOf(text), readCard);
  tagMembers(cards);
  const rows = cards.map(cellsOf);
  const used = COLUMNS.filter(
    ([heading], i) => heading === 'Name' || rows.some((row) => row[i] !== ''),
  );
  const places = used.map((column) => COLUMNS.indexOf(column));
  return ok({
    format: 'vcard',
    rows: rows.map((row) => places.map((place) => row[place] ?? '')),
    encoding,
    delimiter: '',
    brokenQuotes: [],
    layout: {
      headerRow: -1,
      isOwn: cards.every(({ isOwn }) => isOwn),
      headers: used.map(([heading]) => heading),
      columns: used.map(([, field, rank], index): Column => ({
        index,
        field,
        rank: RANKS[rank],
        label: null,
      })),
    },
  });
}

/** A number or an address; the lower `order`, the more it is preferred. */
interface Reach {
  heading: Heading;
  value: string;
  order: number;
}

interface Card {
  uid: string;
  isOwn: boolean;
  /** What the card may be called, the best first. */
  names: string[];
  reaches: Reach[];
  tags: string[];
  notes: string[];
  others: Partial<Record<Heading, string>>;
  unused: Set<string>;
  /** The ids of those who are in it, if it is a group. */
  members: string[] | null;
}

function readCard(lines: readonly string[]): Card {
  const properties = lines.map(parseProperty).filter((property) => property !== null);
  const isOld = properties.some(({ name, value }) => name === 'VERSION' && /^\s*2/.test(value));
  const card: Card = {
    uid: '',
    isOwn: properties.some(({ name, value }) => name === 'PRODID' && value === PRODUCT),
    names: [],
    reaches: [],
    tags: [],
    notes: [],
    others: {},
    unused: new Set(),
    members: null,
  };
  const [full, parts, nicknames, firms]: [string[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  const labels = new Map<string, string>();
  for (const property of properties)
    if (property.name === 'X-ABLABEL' && property.group !== '')
      labels.set(property.group, decoded(property) ?? '');

  for (const property of properties) {
    const raw = decoded(property);
    if (raw === null || raw.trim() === '') continue;
    const plain = (part: string) => unescapeText(part, isOld);
    switch (property.name) {
      case 'FN':
        full.push(plain(raw).trim());
        break;
      case 'N':
        parts.push(nameOf(splitValue(raw, ';'), plain));
        break;
      case 'NICKNAME':
      case 'X-NICKNAME':
        nicknames.push(plain(splitValue(raw, ',')[0] ?? '').trim());
        break;
      case 'ORG':
        firms.push(filled(splitValue(raw, ';').map(plain)).join(', '));
        break;
      case 'TEL':
        addNumber(card, property, labels.get(property.group), plain(raw).trim());
        break;
      case 'EMAIL':
        addEmail(card, property, labels.get(property.group), plain(raw).trim());
        break;
      case 'CATEGORIES':
        for (const tag of filled(splitValue(raw, ',;').map(plain)))
          if (tag !== EVERYBODY) card.tags.push(tag);
        break;
      case 'NOTE':
        card.notes.push(plain(raw).replace(/\r\n?/g, '\n'));
        break;
      case 'UID':
        card.uid = idOf(plain(raw));
        break;
      case 'LANG':
      case 'X-CONTACT-LIST-LANGUAGE':
        card.others.Language ??= plain(raw).trim();
        break;
      case 'X-CONTACT-LIST-PLATFORM':
        card.others.Platform ??= plain(raw).trim();
        break;
      case 'X-CONTACT-LIST-ADDED':
        card.others['Date added'] ??= plain(raw).trim();
        break;
      case 'KIND':
      case 'X-ADDRESSBOOKSERVER-KIND':
        if (/^\s*group\s*$/i.test(raw)) card.members ??= [];
        break;
      case 'MEMBER':
      case 'X-ADDRESSBOOKSERVER-MEMBER':
        (card.members ??= []).push(idOf(plain(raw)));
        break;
      default:
        if (!SILENT.has(property.name)) card.unused.add(property.name);
    }
  }
  card.names = filled([...full, ...parts, ...nicknames, ...firms]);
  return card;
}

/** Properties that say nothing of a person. */
const SILENT = new Set([
  'VERSION',
  'PRODID',
  'REV',
  'X-ABLABEL',
  'PROFILE',
  'SOURCE',
  'SORT-STRING',
]);

const filled = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

const idOf = (uid: string): string => uid.trim().replace(/^urn:uuid:/i, '');

// Family; given; further; what stands before and behind is left out, as it is on no list.
const nameOf = (parts: readonly string[], plain: (part: string) => string): string => {
  const [family = '', given = '', further = ''] = parts.map((part) =>
    filled(splitValue(part, ',').map(plain)).join(' '),
  );
  return filled([given, further, family]).join(' ');
};

const NUMBER_COLUMN: Record<Rank, Heading> = {
  mobile: 'Mobile',
  main: 'Main number',
  work: 'Work number',
  home: 'Home number',
  other: 'Other number',
};
const EMAIL_COLUMN: Record<Rank, Heading> = {
  mobile: 'Email',
  main: 'Email',
  work: 'Work email',
  home: 'Home email',
  other: 'Other email',
};

function addNumber(card: Card, property: Property, label: string | undefined, text: string): void {
  // RFC 3966: what stands behind the number are parameters.
  const value = /^tel:/i.test(text) ? (text.slice('tel:'.length).split(';', 1)[0] ?? '') : text;
  const heading =
    label === FURTHER_LABEL ? 'Further numbers' : NUMBER_COLUMN[rankOf(property, label)];
  card.reaches.push({ heading, value, order: orderOf(property) });
}

function addEmail(card: Card, property: Property, label: string | undefined, value: string): void {
  const heading =
    label === FURTHER_LABEL ? 'Further emails' : EMAIL_COLUMN[rankOf(property, label)];
  card.reaches.push({ heading, value, order: orderOf(property) });
}

function rankOf({ types }: Property, label: string | undefined): Rank {
  const has = (...words: string[]) => words.some((word) => types.includes(word));
  if (has('fax', 'pager', 'bbs', 'modem', 'isdn', 'video', 'other', 'textphone')) return 'other';
  if (has('cell', 'mobile', 'iphone', 'pcs')) return 'mobile';
  const named = label ?? types.find((type) => type.startsWith('x-'))?.slice(2);
  const rank = named === undefined ? -1 : rankOfLabel(named, -1);
  for (const word of ['mobile', 'main', 'work', 'home', 'other'] as const)
    if (RANKS[word] === rank) return word;
  if (has('work')) return 'work';
  return has('home') ? 'home' : 'main';
}

// PREF of 4.0 counts from 1 to 100; before it there was only `pref` or nothing.
const orderOf = ({ types, parameters }: Property): number => {
  const given = Number(parameters.get('PREF') ?? NaN);
  if (!Number.isNaN(given)) return given;
  return types.includes('pref') ? 1 : 101;
};

/** The name of a group is a tag of its members, as the groups of CSV exports are. */
function tagMembers(cards: readonly Card[]): void {
  const byUid = new Map(cards.map((card) => [card.uid.toLowerCase(), card]));
  for (const { members, names } of cards)
    for (const uid of members ?? []) {
      const member = uid === '' ? undefined : byUid.get(uid.toLowerCase());
      if (member !== undefined && names[0] !== undefined) member.tags.push(names[0]);
    }
}

function cellsOf(card: Card): string[] {
  const cells: Partial<Record<Heading, string>> = { ...card.others };
  if (card.members !== null) return COLUMNS.map(([name]) => (name === 'Not used' ? 'GROUP' : ''));
  const reaches = card.reaches.toSorted((a, b) => a.order - b.order);
  for (const { heading, value } of reaches) {
    const before = cells[heading];
    cells[heading] = before === undefined ? value : before + SEPARATOR + value;
  }
  // A guard is taken off the cells of any file.
  cells.Name = guard(card.names.find((name) => !isReach(name, reaches)) ?? '');
  cells.Tags = guard(joinTags(card.tags));
  cells.Note = guard(card.notes.join('\n'));
  cells.ID = card.uid;
  cells['Not used'] = [...card.unused].join(', ');
  return COLUMNS.map(([heading]) => cells[heading] ?? '');
}

/** Whether a name is only the card's own number or address, which phones write where there is none. */
function isReach(name: string, reaches: readonly Reach[]): boolean {
  const digits = /^[+\d\s().-]+$/.test(name) ? name.replace(/\D/g, '').replace(/^0+/, '') : '';
  return reaches.some(
    ({ value }) =>
      value.toLowerCase() === name.toLowerCase() ||
      (digits.length >= FEWEST_DIGITS && value.replace(/\D/g, '').endsWith(digits)),
  );
}

/** How many digits at the end of two numbers must be alike for one to be the other in another spelling. */
const FEWEST_DIGITS = 7;
