import { shownName, toContact } from '#shared/contact/contact.ts';
import type { PlannedRow } from '#shared/upload/plan.ts';
import type { ParsedFile, RejectedRow, Warning } from '#shared/csv/parsed.ts';
import type { Sheet } from '#shared/csv/sheet.ts';
import type { Read } from './reading.ts';
import {
  GROUPS,
  type Cell,
  type Difference,
  type DifferenceField,
  type Group,
  type Preview,
  type PreviewRow,
} from './upload.ts';

/** How many of the first rows are shown to choose the header from, and how many to see the letters in. */
const TOP = 10;
const LETTERS = 3;

type Row = { planned: PlannedRow } | { rejected: RejectedRow };

/** The rows of a read file by what becomes of them, each made ready to be shown only when it is. */
export class Groups {
  readonly #read: Read;
  readonly #rows: Record<Group, Row[]> = {
    new: [],
    update: [],
    unchanged: [],
    'left-out': [],
    duplicate: [],
    refused: [],
    check: [],
  };
  readonly #warnings = new Map<number, Warning[]>();

  constructor(read: Read) {
    this.#read = read;
    for (const warning of read.parsed.warnings) {
      if (warning.row === undefined) continue;
      const before = this.#warnings.get(warning.row);
      if (before) before.push(warning);
      else this.#warnings.set(warning.row, [warning]);
    }
    for (const planned of read.planned) {
      this.#rows[planned.outcome].push({ planned });
      const { row } = planned.contact;
      const isTaken = planned.outcome === 'new' || planned.outcome === 'update';
      const isDoubtful = planned.otherName !== undefined || planned.isStranger === true;
      if (isTaken && (this.#warnings.has(row) || isDoubtful)) this.#rows.check.push({ planned });
    }
    for (const rejected of read.parsed.rejected) {
      if (rejected.reason === 'empty-row-skipped') continue;
      const group = rejected.reason === 'duplicate-in-file' ? 'duplicate' : 'refused';
      this.#rows[group].push({ rejected });
    }
    this.#rows.duplicate.sort((a, b) => numberOf(a) - numberOf(b));
  }

  get counts(): Record<Group, number> {
    return Object.fromEntries(GROUPS.map((group) => [group, this.#rows[group].length])) as Record<
      Group,
      number
    >;
  }

  /** The refused rows. */
  get refused(): RejectedRow[] {
    return this.#rows.refused.flatMap((row) => ('rejected' in row ? [row.rejected] : []));
  }

  rows(group: Group, offset: number, limit: number): PreviewRow[] {
    return this.#rows[group].slice(offset, offset + limit).map((row) => this.#show(row));
  }

  #show(row: Row): PreviewRow {
    const { parsed, sheet } = this.#read;
    if ('rejected' in row) {
      const { rejected } = row;
      const cells = sheet === null ? [] : cellsOf(rejected, parsed, sheet);
      const text = textOf(sheet?.rows[rejected.row - 1] ?? []);
      return { ...BARE, row: rejected.row, text, refusal: { message: rejected.message, cells } };
    }
    const { contact, record, outcome, otherName, isStranger, of } = row.planned;
    const { row: number, identities, repairs, name, phone, email } = contact;
    const { language, platform, tags, note, addedAt } = contact;
    const notes = (this.#warnings.get(number) ?? []).map(({ message }) => message);
    const other = otherName && shownName(otherName);
    return {
      row: number,
      name: name ?? (record && shownName(record)),
      phone,
      email,
      language,
      platform,
      tags,
      note,
      addedAt,
      further: identities.map(({ value }) => value),
      repairs,
      notes,
      ...(other && { otherName: other }),
      ...(isStranger && record && { idOf: shownName(record) ?? record.id }),
      ...(outcome === 'update' && { differences: differencesOf(row.planned) }),
      ...(of !== undefined && { sameAs: of }),
    };
  }
}

const BARE = {
  name: null,
  phone: null,
  email: null,
  language: null,
  platform: null,
  tags: [],
  note: null,
  addedAt: null,
  further: [],
  repairs: [],
  notes: [],
};

const numberOf = (row: Row): number =>
  'planned' in row ? row.planned.contact.row : row.rejected.row;

/** The cells in which a refused row may be mended: the one at fault, else those that reach a person. */
function cellsOf({ row, index }: RejectedRow, { columns }: ParsedFile, { rows }: Sheet): Cell[] {
  const cells = rows[row - 1] ?? [];
  const places =
    index !== undefined
      ? [index]
      : (['name', 'first_name', 'phone', 'email'] as const).flatMap((field) => {
          const place = columns.findIndex((column) => column.field === field);
          return place === -1 ? [] : [place];
        });
  return places.map((place) => ({
    index: place,
    header: columns[place]?.header ?? '',
    value: cells[place] ?? '',
  }));
}

function differencesOf({ record, changes }: PlannedRow): Difference[] {
  if (record === null) return [];
  const before = toContact(record);
  const after = toContact({ ...record, values: { ...record.values, ...changes } });
  const differences: Difference[] = [];
  for (const field of ['name', 'phone', 'email', 'language', 'platform', 'note'] as const)
    if (before[field] !== after[field])
      differences.push({ field, before: before[field], after: after[field] });
  if (before.tags.join(';') !== after.tags.join(';'))
    differences.push({ field: 'tags', before: listed(before.tags), after: listed(after.tags) });
  for (const [kind, field] of [
    ['phone', 'other_phones'],
    ['email', 'other_emails'],
  ] as const satisfies readonly (readonly [string, DifferenceField])[]) {
    const values = (contact: typeof before) =>
      contact.identities.flatMap((identity) => (identity.kind === kind ? [identity.value] : []));
    const [old, now] = [listed(values(before)), listed(values(after))];
    if (old !== now) differences.push({ field, before: old, after: now });
  }
  return differences;
}

const listed = (values: readonly string[]): string | null => values.join('; ') || null;

/** What a person is shown of a read file before anything is written. */
export function previewOf({ sheet, parsed, isListWhole }: Read, groups: Groups): Preview {
  const { columns, headerRow, fileError, warnings, encoding, delimiter, rejected } = parsed;
  const rows = sheet?.rows ?? [];
  return {
    ...(fileError && { fileError }),
    format: sheet?.format ?? 'csv',
    encoding,
    delimiter,
    ...(sheet?.tabs && { tabs: sheet.tabs }),
    columns,
    headerRow,
    top: rows.slice(0, TOP).map(textOf),
    letters: lettersOf(rows),
    counts: groups.counts,
    isListWhole,
    blank: rejected.filter(({ reason }) => reason === 'empty-row-skipped').length,
    notes: warnings.flatMap(({ row, message }) => (row === undefined ? [message] : [])),
  };
}

const textOf = (row: readonly string[]): string =>
  row
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, 120);

/** Rows with letters that another encoding would show as other ones. */
function lettersOf(rows: readonly string[][]): string[] {
  const letters: string[] = [];
  for (const row of rows) {
    // eslint-disable-next-line no-control-regex -- all that is not ASCII
    if (!row.some((cell) => /[^\u0000-\u007f]/.test(cell))) continue;
    letters.push(textOf(row));
    if (letters.length === LETTERS) break;
  }
  return letters;
}
