import chardet from 'chardet';

/** The label of an encoding (WHATWG Encoding), such as `utf-8` or `windows-1252`. */
export type Encoding = string;

/** The encodings that a user can choose by hand when the guess is wrong. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
] as const satisfies readonly Encoding[];

/** How much of a file is looked at to guess an encoding, in bytes. */
const SAMPLE = 65_536;

/** The text of a file without its byte order mark. `encoding` overrides the guess; bytes that it lacks become U+FFFD. */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding = guessEncoding(bytes),
): { text: string; encoding: Encoding } {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The encoding that the bytes speak for: a mark, a pattern of zeros, valid UTF-8, and only then statistics. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide !== null) return wide;
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8';
  return foreignEncoding(sample) ?? westernEncoding(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// A few bytes of another encoding, as where two lists were put together, do not speak for it in the whole file: letters of
// several bytes do not come about by chance.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  // eslint-disable-next-line no-control-regex -- all that is not ASCII
  const letters = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return letters > broken;
}

// UTF-16 without a mark: Latin letters leave every other byte zero, and only that one.
function wideEncoding(sample: Uint8Array): Encoding | null {
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  });
  const half = sample.length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.05) return 'utf-16le';
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.05) return 'utf-16be';
  return null;
}

// In a script that is not Latin nearly every letter is a high byte. In Latin ones few are, and statistics that are made
// for running text mislead on a list of names.
function foreignEncoding(sample: Uint8Array): Encoding | null {
  let high = 0;
  let latin = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin++;
  }
  if (high < latin / 2) return null;
  const [best] = chardet.analyse(sample);
  if (best === undefined || best.confidence < 30 || LATIN.has(best.name)) return null;
  try {
    return new TextDecoder(best.name).encoding;
  } catch {
    return null; // chardet knows encodings that browsers do not
  }
}

const LATIN = new Set(['ASCII', 'UTF-8', 'ISO-8859-1', 'ISO-8859-2', 'ISO-8859-9']);

// Windows-1252 and Mac Roman use the same bytes for other letters. The right one makes words of them.
function westernEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const score = (label: Encoding) => {
    let points = 0;
    for (const [run] of new TextDecoder(label).decode(sample).matchAll(/[\p{L}\u0080-\uffff]+/gu))
      // eslint-disable-next-line no-control-regex -- only words with other than ASCII letters tell
      if (!/^[\u0000-\u007f]*$/.test(run)) points += run.split(MARKS).every(isWord) ? 1 : -1;
    return points;
  };
  const [mac, windows] = [score('macintosh'), score('windows-1252')];
  // Only old Macs end lines with a carriage return alone.
  const isOld = sample.includes(CR) && !sample.includes(LF);
  return mac > windows || (mac === windows && isOld) ? 'macintosh' : 'windows-1252';
}

const [LF, CR] = [0x0a, 0x0d];
const MARKS = /[’‘“”–—…«»€£°\u00a0]/u;

// An accented capital stands at the beginning of a word or among capitals: `Élodie`, `ANDRÉ`, and no `AdŽle`.
const isWord = (part: string): boolean => /^[A-ZÀ-ÖØ-ÞŒŠŽ]*[a-zà-öø-ÿœšžA-Z]*$/u.test(part);
