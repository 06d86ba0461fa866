import { isHeld, isTombstone, type ContactRecord } from '#shared/record/record.ts';

/** The length of a UUID. */
const ID = 36;
const BEGIN = '{"id":"';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Records as the lines of a segment. */
export const packLines = (records: Iterable<ContactRecord>): Uint8Array => {
  let text = '';
  for (const record of records) text += JSON.stringify(record) + '\n';
  return encoder.encode(text);
};

/** The records of a segment. What is none (a damaged or a newer line) is left out. */
export function unpackLines(lines: Uint8Array): ContactRecord[] {
  const text = decoder.decode(lines);
  if (text === '') return [];
  // No line break stands inside a JSON text, so one parse reads all lines: a third faster than one a line.
  const values = JSON.parse(`[${text.slice(0, -1).replaceAll('\n', ',')}]`) as unknown[];
  return values.filter((value) => isHeld(value) && !isTombstone(value)) as ContactRecord[];
}

/** The ids of a segment's records, 36 characters each, read off the lines without parsing them. */
export function idsOfLines(lines: Uint8Array): string {
  const text = decoder.decode(lines);
  let ids = '';
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    ids += text.startsWith(BEGIN, start)
      ? text.slice(start + BEGIN.length, start + BEGIN.length + ID)
      : (JSON.parse(text.slice(start, end)) as { id: string }).id;
    start = end + 1;
  }
  return ids;
}

/** The single ids of `idsOfLines`. */
export function* splitIds(ids: string): Generator<string> {
  for (let i = 0; i < ids.length; i += ID) yield ids.slice(i, i + ID);
}

/** How many ids there are in `ids`. */
export const countIds = (ids: string): number => ids.length / ID;

/** Whether `id` is one of `ids`. Ids have one length and one form, so a match cannot straddle two of them. */
export const hasId = (ids: string, id: string): boolean => ids.includes(id);
