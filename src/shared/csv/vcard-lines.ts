/** A line of a vCard, unfolded. */
export interface Property {
  /** What lines belong together by, such as `item1`; empty if it is alone. */
  group: string;
  /** In upper case. */
  name: string;
  /** The values of TYPE, and what 2.1 writes without its name; in lower case. */
  types: string[];
  /** The other parameters by their names in upper case, the last of each. */
  parameters: ReadonlyMap<string, string>;
  /** As it stands: escaped and encoded. */
  value: string;
}

const LONG_PROPERTIES = /^(?:[^.:;]*\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)[;:]/i;
const QUOTED_PRINTABLE = /^[^:]*[;=]quoted-printable\s*[;:]/i;
const NO_PARAMETERS = new Map<string, string>();
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);

/**
 * The lines of each card of a vCard text of any version, without those of pictures and sounds. A card ends with END, with
 * the next card or with the text; a card inside another (AGENT of 2.1) belongs to nobody.
 */
export function* cardsOf(text: string): Generator<string[]> {
  let card: string[] | null = null;
  let nested = 0;
  /** The line that is being put together, if it is one to keep. */
  let current: { pieces: string[]; isQuotedPrintable: boolean } | null = null;
  let agentBefore = false;
  for (const line of linesOf(text)) {
    if (current?.isQuotedPrintable && current.pieces.at(-1)?.endsWith('=')) {
      // A soft line break (RFC 2045, 6.7): what follows is the value's, whatever it begins with.
      if (!/^END\s*:/i.test(line)) {
        current.pieces.push((current.pieces.pop() ?? '').slice(0, -1), line);
        continue;
      }
    } else if (/^[ \t]/.test(line)) {
      current?.pieces.push(line.slice(1));
      continue;
    }
    if (current !== null) card?.push(current.pieces.join(''));
    current = null;
    if (/^BEGIN\s*:\s*VCARD\s*$/i.test(line)) {
      if (card !== null && (agentBefore || nested > 0)) nested++;
      else {
        if (card !== null) yield card;
        card = [];
      }
    } else if (/^END\s*:\s*VCARD\s*$/i.test(line)) {
      if (nested > 0) nested--;
      else {
        if (card !== null) yield card;
        card = null;
      }
    } else if (nested === 0 && card !== null && !LONG_PROPERTIES.test(line))
      current = { pieces: [line], isQuotedPrintable: QUOTED_PRINTABLE.test(line) };
    agentBefore = /^AGENT[^:]*:\s*$/i.test(line);
  }
  if (current !== null) card?.push(current.pieces.join(''));
  if (card !== null) yield card;
}

function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\r|\n/g;
  let at = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    yield text.slice(at, match.index);
    at = end.lastIndex;
  }
  yield text.slice(at);
}

/** The parts of a line (RFC 6350, 3.3, and the bare parameters of 2.1); null if it has no value. */
export function parseProperty(line: string): Property | null {
  const marks = marksOf(line, true) ?? marksOf(line, false);
  if (marks === null) return null;
  const [head = '', ...rest] = marks.parts;
  const types: string[] = [];
  const parameters = rest.length === 0 ? NO_PARAMETERS : new Map<string, string>();
  for (const part of rest) {
    const sign = part.indexOf('=');
    const name = part.slice(0, Math.max(0, sign)).trim().toUpperCase();
    const value = part
      .slice(sign + 1)
      .replaceAll('"', '')
      .trim();
    if (name === 'TYPE' || (name === '' && !ENCODINGS.has(value.toUpperCase())))
      for (const type of value.toLowerCase().split(',')) types.push(type);
    else parameters.set(name === '' ? 'ENCODING' : name, value);
  }
  const dot = head.lastIndexOf('.');
  return {
    group: head.slice(0, Math.max(0, dot)).trim().toLowerCase(),
    name: head
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    types,
    parameters,
    value: line.slice(marks.colon + 1),
  };
}

/** Where the value of a line begins, and what stands before it between semicolons. */
function marksOf(line: string, withQuotes: boolean): { parts: string[]; colon: number } | null {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i];
    if (sign === '"' && withQuotes) quoted = !quoted;
    else if (quoted || (sign !== ';' && sign !== ':')) continue;
    else {
      parts.push(line.slice(from, i));
      from = i + 1;
      if (sign === ':') return { parts, colon: i };
    }
  }
  return null;
}

/** The value of a line as it stands, its encoding taken off; null for one in base64, which no text has. */
export function decoded({ value, parameters }: Property): string | null {
  const encoding = parameters.get('ENCODING')?.toUpperCase();
  if (encoding === 'BASE64' || encoding === 'B') return null;
  return encoding === 'QUOTED-PRINTABLE'
    ? fromQuotedPrintable(value.replace(/=$/, ''), parameters.get('CHARSET'))
    : value;
}

/**
 * Text in quoted-printable (RFC 2045, 6.7). In the character set that it names; if it names none, or its bytes are not of
 * that, in UTF-8 or Windows-1252.
 */
function fromQuotedPrintable(text: string, charset: string | undefined): string {
  // eslint-disable-next-line no-control-regex -- what is not ASCII was decoded with the file
  const whole = /^[\u0000-\u007f]*$/.test(text);
  const pattern = whole ? /^.*$/s : /(?:=[0-9a-f]{2})+/gi;
  return text.replace(pattern, (part) => {
    const bytes: number[] = [];
    for (let i = 0; i < part.length; i++) {
      const hex = part.slice(i + 1, i + 3);
      if (part[i] === '=' && /^[0-9a-f]{2}$/i.test(hex)) {
        bytes.push(parseInt(hex, 16));
        i += 2;
      } else bytes.push(part.charCodeAt(i));
    }
    return textOf(Uint8Array.from(bytes), charset);
  });
}

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  for (const label of [charset, 'utf-8']) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // no character set that is known, or not the one of these bytes
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** The parts of a value that unescaped `separators` divide, still escaped. */
export function splitValue(value: string, separators: ',' | ';' | ',;'): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const sign = value.charAt(i);
    if (sign === '\\') i++;
    else if (separators.includes(sign)) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}

/** A text without its escapes (RFC 6350, 3.4). In 2.1 a backslash before a letter is one. */
export const unescapeText = (text: string, isOld: boolean): string =>
  text.replace(/\\([\\,;:nN])/g, (escaped, sign: string) =>
    sign.toLowerCase() !== 'n' ? sign : isOld ? escaped : '\n',
  );
