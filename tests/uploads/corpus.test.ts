import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { csvBytes, exportCsv } from '#shared/csv/export.ts';
import type { ParsedContact } from '#shared/csv/parsed.ts';
import { parseFile } from '#shared/csv/pipeline.ts';

const CORPUS = 'tests/fixtures/uploads';

/** A contact as a person reads it in the file; members that do not matter are left out. Texts are empty for nothing. */
const rightContact = z.strictObject({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  language: z.string().optional(),
  platform: z.string().optional(),
  tags: z.array(z.string()).optional(),
  note: z.string().optional(),
  /** The other numbers and addresses, the best first. */
  further: z.array(z.string()).optional(),
  /** `2026-11-22` or `2026-11-22 08:33` in the time zone of the device, or an instant that ends in `Z`. */
  added: z.string().optional(),
  /** The number of the row, where only some of the contacts are given. */
  row: z.int().optional(),
});
type RightContact = z.infer<typeof rightContact>;

const rightAnswer = z.strictObject({
  /** The one reason for which the file is here. */
  why: z.string(),
  accepted: z.array(rightContact),
  rejected: z.array(z.strictObject({ row: z.int(), reason: z.string() })),
  fileError: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  /** Rows that must have a warning. */
  warned: z.array(z.int()).optional(),
  /** How many contacts there are, where only some are given. */
  count: z.int().optional(),
});

const names = readdirSync(CORPUS).sort();
const corpus = names
  .filter((name) => name.endsWith('.json'))
  .map((json) => {
    const stem = json.slice(0, -'.json'.length);
    const files = names.filter((name) => name.startsWith(`${stem}.`) && name !== json);
    const right = rightAnswer.parse(JSON.parse(readFileSync(`${CORPUS}/${json}`, 'utf8')));
    return { stem, files, right };
  });

const read = (name: string) => parseFile(new Uint8Array(readFileSync(`${CORPUS}/${name}`)));
const onlyFile = (files: readonly string[]): string => {
  const [file] = files;
  if (file === undefined) throw new Error('A right answer without its file.');
  return file;
};

test.for(corpus.map(({ right, files }) => [right.why, { right, files }] as const))(
  '%s',
  async ([, { right, files }]) => {
    const file = await read(onlyFile(files));
    expect(file.fileError?.code).toBe(right.fileError);

    const isGiven = new Set(right.accepted.map(({ row }) => row));
    const given =
      right.count === undefined
        ? file.accepted
        : file.accepted.filter(({ row }) => isGiven.has(row));
    expect(given.map((contact, i) => shown(contact, right.accepted[i]))).toEqual(right.accepted);
    if (right.count !== undefined) expect(file.accepted).toHaveLength(right.count);

    const countsBlanks = right.rejected.some(isBlank);
    const refused = file.rejected.filter((row) => countsBlanks || !isBlank(row));
    expect(new Set(refused.map(({ row, reason }) => `${row} ${reason}`))).toEqual(
      new Set(right.rejected.map(({ row, reason }) => `${row} ${reason}`)),
    );

    expect(file.warnings.map(({ row }) => row)).toEqual(expect.arrayContaining(right.warned ?? []));
    if (right.encoding !== undefined) expect(file.encoding).toBe(right.encoding);
    if (right.delimiter !== undefined) expect(file.delimiter).toBe(right.delimiter);
  },
);

test('every file of the corpus has one right answer, every answer one file, and the table names both', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(80);
  expect(corpus.filter(({ files }) => files.length !== 1)).toEqual([]);
  expect(names).toHaveLength(corpus.length * 2 + 1);
  expect(new Set(corpus.map(({ right }) => right.why)).size).toBe(corpus.length);
  const table = readFileSync(`${CORPUS}/README.md`, 'utf8').match(/^\| \d.* \|$/gm);
  expect(table).toEqual(corpus.map(({ files, right }) => `| ${onlyFile(files)} | ${right.why} |`));
});

test('every contact that a file of the corpus gives comes back through download and upload', async () => {
  for (const { files } of corpus) {
    const { accepted } = await read(onlyFile(files));
    if (accepted.length === 0) continue;
    const csv = exportCsv(
      accepted.map((contact) => ({ ...contact, addedAt: contact.addedAt ?? 0 })),
    );
    const again = await parseFile(csvBytes(csv));
    expect(again.rejected, onlyFile(files)).toEqual([]);
    expect(again.accepted.map(downloaded), onlyFile(files)).toEqual(accepted.map(downloaded));
  }
});

const isBlank = ({ reason }: { reason: string }): boolean => reason === 'empty-row-skipped';

/** A contact with the members that the right answer tells, in its form. */
function shown(contact: ParsedContact, right: RightContact | undefined): RightContact {
  const all: Required<RightContact> = {
    name: contact.name ?? '',
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    language: contact.language ?? '',
    platform: contact.platform ?? '',
    tags: contact.tags,
    note: contact.note ?? '',
    further: contact.identities.map(({ value }) => value),
    added: contact.addedAt === null ? '' : dateLike(right?.added ?? '', contact.addedAt),
    row: contact.row,
  };
  const told = new Set(Object.keys(right ?? { name: '', phone: '', email: '' }));
  return rightContact.parse(
    Object.fromEntries(Object.entries(all).filter(([member]) => told.has(member))),
  );
}

function dateLike(pattern: string, millis: number): string {
  if (pattern.endsWith('Z')) return new Date(millis).toISOString();
  const local = new Date(millis - new Date(millis).getTimezoneOffset() * 60_000).toISOString();
  return local.replace('T', ' ').slice(0, pattern.length > 10 ? 16 : 10);
}

/** What of a contact is in a download. */
const downloaded = ({
  name,
  phone,
  email,
  language,
  platform,
  tags,
  note,
  addedAt,
}: ParsedContact) => ({ name, phone, email, language, platform, tags, note, addedAt });
