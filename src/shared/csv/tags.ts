import { parseTags } from '#shared/contact/edit.ts';
import { LONGEST } from '#shared/contact/keys.ts';
import { repairText } from '#shared/contact/text-repair.ts';
import type { CellRepair } from './cell-repairs.ts';

export interface TagsReading {
  tags: string[];
  repairs: CellRepair[];
}

/** What Google puts between several values of one cell. */
const GOOGLE_SEPARATOR = ' ::: ';

/**
 * The tags of a cell. Commas and bars separate only where no semicolon does, spaces only between words that begin with a
 * `#`; Google marks its own groups with a star. What is `own` stands as it was downloaded.
 */
export function readTagsCell(cell: string, own: boolean): TagsReading | 'too-long' {
  const isHashed = !own && /^#[^\s#;,|]+(?:\s+#[^\s#;,|]+)+$/.test(cell);
  const separator = cell.includes(GOOGLE_SEPARATOR)
    ? GOOGLE_SEPARATOR
    : cell.includes(';')
      ? ';'
      : isHashed
        ? /\s+/
        : /[,|]/;
  const parts = cell
    .split(separator)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => !part.startsWith('* '));
  // Mailchimp quotes each tag of a list.
  const isQuoted = parts.length > 1 && parts.every((part) => /^"[^"]*"$/.test(part));
  if (isQuoted && !cell.includes(';'))
    return readTagsCell(`${parts.map((part) => part.slice(1, -1)).join(';')};`, own);
  const repairs = new Set<CellRepair>();
  const mended = own ? parts : parts.map((part) => mendTag(part, repairs));
  if (mended.some((part) => part.length > LONGEST.tag)) return 'too-long';
  return { tags: parseTags(mended.join(';')), repairs: [...repairs] };
}

function mendTag(part: string, repairs: Set<CellRepair>): string {
  if (part === '') return part;
  const tag = part.replace(/^#+(?=[\p{L}\p{N}])/u, '');
  if (tag !== part) repairs.add('hash-dropped');
  const reading = repairText(tag);
  for (const repair of reading.repairs) repairs.add(repair);
  return reading.text;
}
