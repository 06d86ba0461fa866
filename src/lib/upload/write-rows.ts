import type { Stamp } from '#shared/clock/stamp.ts';
import type { Origin } from '#shared/contact/edit.ts';
import { stampOf, type ContactRecord, type Values } from '#shared/record/record.ts';
import { beforeImage, valuesOfRow, type PlannedRow } from '#shared/upload/plan.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { UploadRow } from '../db/schema.ts';
import type { WritePlan } from './reading.ts';
import type { UploadRows } from '../db/uploads.ts';

/** How many rows one transaction takes: each waits for the disk. The first are fewer, so that they are soon there. */
const FIRST_ROWS = 1_000;
const ROWS_AT_ONCE = 5_000;

/** The rows that an upload writes, in the order of the file. */
export const writtenRows = (planned: readonly PlannedRow[]): PlannedRow[] =>
  planned.filter(({ outcome }) => outcome === 'new' || outcome === 'update');

/** What is kept of a plan to go on with it. */
export const keptPlan = (rows: readonly PlannedRow[]): WritePlan => ({
  rows: Uint32Array.from(rows, ({ contact }) => contact.row),
  changed: new Map(
    rows.flatMap(({ contact, record }) => (record === null ? [] : [[contact.row, record.id]])),
  ),
});

/** Whether two plans do the same to the same contacts. */
export function samePlan(a: readonly PlannedRow[], b: readonly PlannedRow[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((row, i) => {
    const other = b[i] as PlannedRow;
    return (
      row.outcome === other.outcome &&
      row.record?.id === other.record?.id &&
      JSON.stringify(row.changes) === JSON.stringify(other.changes)
    );
  });
}

/**
 * Writes rows of an upload, some thousands at a time, until all are written or `isPaused`; each time it calls `onWritten`.
 * What is written is durable, and how far it is stands beside it.
 */
export async function writeRows(
  store: DeviceStore,
  upload: UploadRow,
  rows: readonly PlannedRow[],
  addedBy: string,
  isPaused: () => boolean,
  onWritten: (upload: UploadRow) => void,
): Promise<{ upload: UploadRow; isWhole: boolean }> {
  const origin: Origin = { source: 'upload', addedBy, addedAt: upload.at };
  let row = upload;
  for (let from = 0, to; from < rows.length; from = to) {
    if (isPaused()) return { upload: row, isWhole: false };
    to = from + (from === 0 ? FIRST_ROWS : ROWS_AT_ONCE);
    row = await store.writeUpload(upload.key, {
      ...rowsOf(rows.slice(from, to), origin, row.stamp),
      isLast: to >= rows.length,
    });
    onWritten(row);
  }
  if (rows.length === 0) await store.finishUpload(upload.key);
  return { upload: row, isWhole: true };
}

function rowsOf(rows: readonly PlannedRow[], origin: Origin, stamp: Stamp): UploadRows {
  const created: UploadRows['created'] = [];
  const changed: UploadRows['changed'] = [];
  for (const { contact, outcome, record, changes } of rows) {
    if (outcome === 'new') created.push(valuesOfRow(contact, origin));
    if (outcome === 'new' || record === null) continue;
    const values = earlierThan(stamp, record, changes);
    if (Object.keys(values).length > 0)
      changed.push({ id: record.id, values, before: beforeImage(record, values) });
  }
  return { created, changed, count: rows.length, lastRow: rows.at(-1)?.contact.row ?? 0 };
}

/** What somebody has changed since the upload began stands by its later stamp: it is not counted as changed. */
function earlierThan(stamp: Stamp, record: ContactRecord, changes: Values): Values {
  const isLater = (key: string) =>
    Object.hasOwn(record.values, key) && stampOf(record, key) > stamp;
  return Object.fromEntries(Object.entries(changes).filter(([key]) => !isLater(key)));
}
