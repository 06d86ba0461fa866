import { parseEmail } from '#shared/contact/email.ts';
import type { CellRepair } from './cell-repairs.ts';

/** The addresses of a cell, what between them is none, and what had to be done to read them. */
export interface EmailReading {
  emails: string[];
  unread: string[];
  repairs: CellRepair[];
}

const BETWEEN_EMAILS = /\s*(?::::|[;,|\s])\s*/u;
/** A longer cell is a text, and not looked through for addresses. */
const LONGEST_CELL = 2_000;

/** Reads the addresses of a cell. What can be read in more than one way is left in `unread`. */
export function readEmailCell(cell: string): EmailReading {
  const whole = parseEmail(cell);
  const plain = cell.trim().toLowerCase();
  // A spreadsheet's mark for a text; an address may begin with one, but none that people have does.
  const isMarked = /^['‘’]/.test(plain);
  if (whole === plain && !isMarked) return { emails: [whole], unread: [], repairs: [] };
  if (cell.length > LONGEST_CELL) return { emails: [], unread: [cell], repairs: [] };
  const repairs: CellRepair[] = [];
  let text = plain;
  const take = (pattern: RegExp, to: string, repair: CellRepair) => {
    const next = text.replace(pattern, to).trim();
    if (next !== text && !repairs.includes(repair)) repairs.push(repair);
    text = next;
  };
  take(/\p{Cf}/gu, '', 'mark-dropped');
  const narrow = text.normalize('NFKC');
  if (/[！-～]/.test(text) && narrow !== text) {
    text = narrow;
    repairs.push('letters-narrowed');
  }
  // `Name <address>`, as mail programs copy it, and links.
  const bracketed = [...text.matchAll(/<\s*(?:mailto:)?([^<>\s@]+\s*@\s*[^<>\s]+)\s*>/g)];
  if (bracketed.length > 0) {
    text = bracketed.map(([, address = '']) => address).join(';');
    repairs.push('address-unwrapped');
  }
  take(/(?<=^|[\s;,|])(?:mailto:\s*|e-?mail:\s*|epos:\s*)/g, '', 'address-unwrapped');
  if (text.includes('@')) {
    take(/(?<=\S)\s+@\s*|@\s+(?=\S)/g, '@', 'spaces-tidied');
    if (text.indexOf('@') === text.lastIndexOf('@'))
      take(/(?<=@[^\s@]*)\s*\.\s*(?=[a-z])/g, '.', 'spaces-tidied');
    // The signs of a sentence and quotation marks around an address; none can begin or end one.
    take(/(?<=^|[\s;,|])[("[“‘]+|[)"\]”’.,:]+(?=$|[\s;,|])|^['‘’]+/g, '', 'signs-dropped');
    take(/^[;,|]+|[;,|]+$/g, '', 'signs-dropped');
  }
  const emails = new Set<string>();
  const unread: string[] = [];
  for (const part of text.split(BETWEEN_EMAILS)) {
    if (part === '') continue;
    const email = parseEmail(part);
    if (email === null) unread.push(part);
    else emails.add(email);
  }
  return { emails: [...emails], unread, repairs };
}
