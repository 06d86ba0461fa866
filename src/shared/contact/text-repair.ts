/** What was done to a text that spreadsheets, web pages and other programs have been through. */
export const TEXT_REPAIRS = [
  'letters-restored',
  'entities-decoded',
  'mark-dropped',
  'spaces-tidied',
  'placeholder-emptied',
] as const;
export type TextRepair = (typeof TEXT_REPAIRS)[number];

export interface TextReading {
  text: string;
  repairs: TextRepair[];
}

// Most names: Latin letters, but none of those that lead a misread one, and the signs of names.
const PLAIN =
  /^[A-Za-z\dÀÁÆ-ÖØ-àã-ïñ-öø-ɏḀ-ỿ'’.,()/-]+(?: [A-Za-z\dÀÁÆ-ÖØ-àã-ïñ-öø-ɏḀ-ỿ'’.,()/-]+)*$/;
const LEADS = /[ÂÃÄÅáâð]/;
// Marks that nobody sees. Joiners (U+200C, U+200D) belong to Persian words and to emoji, tags to flags.
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken away
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  szlig: 'ß',
};
// `eacute` and its like: a letter and the name of its mark (HTML, "Named character references").
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** Words that stand for nothing in any column. */
const PLACEHOLDER =
  /^(?:n\/a|n\.a\.?|#n\/a|#(?:name\?|ref!|value!|null!|num!|div\/0!)|\(?(?:null|none|blank|unknown|empty)\)|null|none|unknown|undefined|geen|onbekend|n\.?v\.?t\.?|not (?:available|applicable|provided|given|known)|nie (?:beskikbaar|van toepassing) nie)$/i;
const LONGEST_PLACEHOLDER = 24;
// Most cells are told apart by their first sign, at a tenth of the cost.
const MAY_BE_ONE = /^[^\p{L}\d]|^[nugo]/iu;

/** Whether a cell says in so many words that it is empty: `N/A`, `null`, `(blank)`, `geen`, or signs alone. */
export const isPlaceholder = (cell: string): boolean =>
  cell.length <= LONGEST_PLACEHOLDER &&
  MAY_BE_ONE.test(cell) &&
  (PLACEHOLDER.test(cell) || /^[\s\-–—_.,:;?*/\\'"]+$/.test(cell));

/** A one-line text without damage that is beyond doubt, and what was done. A placeholder gives an empty text. */
export function repairText(before: string): TextReading {
  const trimmed = before.trim();
  if (isPlaceholder(trimmed)) return { text: '', repairs: ['placeholder-emptied'] };
  const repairs: TextRepair[] = [];
  if (PLAIN.test(trimmed)) return { text: trimmed, repairs };
  let text = trimmed;
  const take = (next: string, repair: TextRepair) => {
    if (next !== text) repairs.push(repair);
    text = next;
  };
  take(decodeEntities(text), 'entities-decoded');
  take(restoreLetters(text), 'letters-restored');
  take(text.replace(HIDDEN, ''), 'mark-dropped');
  take(text.replace(/\s+/g, ' ').trim(), 'spaces-tidied');
  return { text, repairs };
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (whole: string, decimal?: string, hex?: string, name?: string): string => {
      if (name === undefined) {
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : whole;
      }
      const letter = Object.entries(MARKS).find(([mark]) => name.slice(1) === mark);
      if (letter !== undefined) return `${name.slice(0, 1)}${letter[1]}`.normalize('NFC');
      const lower = name.toLowerCase();
      return (Object.hasOwn(NAMED, lower) && NAMED[lower]) || whole;
    },
  );
}

/** The characters that Windows-1252 has at 0x80 to 0x9f, and their bytes (WHATWG Encoding). */
const WINDOWS_1252 = new Map(
  Array.from(
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    (character, i) => [character, 0x80 + i] as const,
  ),
);
const FOLLOWS = String.raw`[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]`;
// UTF-8 that was read as Windows-1252: what leads and what follows. After Ä and Å a quotation mark or a dash may be one.
const MISREAD = new RegExp(
  String.raw`[ÂÃ]${FOLLOWS}|[ÄÅ](?![‘’“”•–—…])${FOLLOWS}|á[¸-»]${FOLLOWS}|â[€‚„]${FOLLOWS}|ðŸ${FOLLOWS}{2}`,
  'g',
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** `AdÃ©le` as `Adéle`: what was UTF-8 once and has been read as Windows-1252, once or twice. */
function restoreLetters(text: string): string {
  let restored = text;
  for (let time = 0; time < 2 && LEADS.test(restored); time++)
    restored = restored.replace(MISREAD, asUtf8);
  return restored.normalize('NFC');
}

function asUtf8(misread: string): string {
  const bytes = Array.from(misread, (c) => WINDOWS_1252.get(c) ?? c.charCodeAt(0));
  try {
    const character = utf8.decode(Uint8Array.from(bytes));
    return /\p{Cc}/u.test(character) ? misread : character;
  } catch {
    return misread;
  }
}
