import { Parser } from 'saxen';

/** What is told of an XML text as it is read. Names are without their prefixes. */
export interface XmlReader {
  /** `attribute` gives the value of an attribute; empty if there is none. */
  open: (name: string, attribute: (name: string) => string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** Whether what follows does not matter, well-formed or not. */
  isDone?: () => boolean;
}

/** The longest tag or text that is read, in UTF-16 code units: an unclosed one would be looked through again and again. */
const LONGEST_TOKEN = 4_000_000;

/**
 * Reads XML in UTF-8, in pieces that end anywhere but in an attribute's value with a bare `>`. Throws what is not
 * well-formed.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  { open, close, text, isDone }: XmlReader,
): Promise<void> {
  let attributes: Record<string, string> | false = false;
  const attribute = (name: string): string => {
    if (attributes === false) return '';
    const value = attributes[name];
    if (value !== undefined) return decode(value);
    for (const key in attributes)
      if (key.endsWith(`:${name}`)) return decode(attributes[key] ?? '');
    return '';
  };
  let told = 0;
  const parser = new Parser()
    .on('openTag', (name, attributesOf) => {
      told++;
      attributes = attributesOf();
      open(local(name), attribute);
    })
    .on('closeTag', (name) => {
      told++;
      close?.(local(name));
    })
    // XML 1.0, 2.11: a line ends with one sign.
    .on('text', (value) => text?.(decode(value.replace(/\r\n?/g, '\n'))))
    .on('cdata', (value) => text?.(value));
  const decoder = new TextDecoder();
  let silent = 0;
  for await (const piece of pieces) {
    if (isDone?.()) continue; // the pieces are taken all the same, for the check sum at their end
    const before = told;
    parser.write(decoder.decode(piece, { stream: true }));
    silent = told === before ? silent + piece.length : 0;
    if (silent > LONGEST_TOKEN) throw new RangeError('a tag or a text without an end');
  }
  if (isDone?.()) return;
  parser.write(decoder.decode());
  parser.end();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// The parser's own takes a character beyond U+FFFF for another one.
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
        (whole: string, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? whole;
          const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;
