import type { Origin } from '#shared/contact/edit.ts';
import { beforeImage, valuesOfRow, type PlannedRow } from '#shared/upload/plan.ts';
import type { DeviceStore } from '../db/device-store.ts';
import type { UploadRow } from '../db/schema.ts';
import type { UploadRows } from '../db/uploads.ts';
import { SEGMENT_SIZE } from '../db/write.ts';

/** The rows that an upload writes, in the order of the file. */
export const writtenRows = (planned: readonly PlannedRow[], after = 0): PlannedRow[] =>
  planned.filter(
    ({ outcome, contact }) => (outcome === 'new' || outcome === 'update') && contact.row > after,
  );

/**
 * Writes rows of an upload, a segment at a time, until all are written or `isPaused`; each time it calls `onWritten`.
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
  for (let from = 0; from < rows.length; from += SEGMENT_SIZE) {
    if (isPaused()) return { upload: row, isWhole: false };
    row = await store.writeUpload(
      upload.key,
      segmentOf(rows.slice(from, from + SEGMENT_SIZE), origin),
    );
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
