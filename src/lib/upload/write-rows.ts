import type { Origin } from '#shared/contact/edit.ts';
import { beforeImage, valuesOfRow, type PlannedRow } from '#shared/upload/plan.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { UploadRow } from '../db/schema.ts';
import type { UploadRows } from '../db/uploads.ts';

/** How many rows one transaction takes: each waits for the disk. The first are fewer, so that they are soon there. */
const FIRST_ROWS = 1_000;
const ROWS_AT_ONCE = 5_000;

/** The rows that an upload writes, in the order of the file. */
export const writtenRows = (planned: readonly PlannedRow[], after = 0): PlannedRow[] =>
  planned.filter(
    ({ outcome, contact }) => (outcome === 'new' || outcome === 'update') && contact.row > after,
  );

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
    row = await store.writeUpload(upload.key, segmentOf(rows.slice(from, to), origin));
    onWritten(row);
  }
  await store.finishUpload(upload.key);
  return { upload: row, isWhole: true };
}

function segmentOf(rows: readonly PlannedRow[], origin: Origin): UploadRows {
  const created: UploadRows['created'] = [];
  const changed: UploadRows['changed'] = [];
  for (const { contact, outcome, record, changes } of rows) {
    if (outcome === 'new') created.push(valuesOfRow(contact, origin));
    else if (record !== null)
      changed.push({ id: record.id, values: changes, before: beforeImage(record, changes) });
  }
  return { created, changed, count: rows.length, lastRow: rows.at(-1)?.contact.row ?? 0 };
}
