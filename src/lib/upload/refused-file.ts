import Papa from 'papaparse';
import { csvBytes } from '#shared/csv/export.ts';
import { guard } from '#shared/csv/guard.ts';
import { fieldOfHeader, type ColumnField } from '#shared/csv/headers.ts';
import type { RejectedRow } from '#shared/csv/parsed.ts';
import type { Read } from './reading.ts';

/** A heading that an upload knows for each field. */
const HEADING: Record<ColumnField, string> = {
  id: 'Contact List ID',
  name: 'Name',
  first_name: 'First Name',
  middle_name: 'Middle Name',
  last_name: 'Last Name',
  phone: 'Contact Number',
  email: 'Contact Email',
  other_phones: 'Further Numbers',
  other_emails: 'Further Emails',
  language: 'Preferred Language',
  platform: 'Platform',
  tags: 'Tags',
  note: 'Note',
  added_at: 'Date Added',
};

/** The heading of the last column, which no upload takes for anything. */
const REASON = 'Why it was refused';

/**
 * The refused rows as they stand in the file, with the reason behind them. Its headings are those of the file; where a
 * column was given another meaning, or has no heading, the one that says it. So it can be uploaded as it is.
 */
export function refusedFile({ sheet, parsed }: Read, refused: readonly RejectedRow[]): Uint8Array {
  const headings = parsed.columns.map(({ header, field }) =>
    field === null || fieldOfHeader(header) === field ? header : HEADING[field],
  );
  const rows = refused.map(({ row, message }) => {
    const cells = sheet?.rows[row - 1] ?? [];
    return [...headings.map((_, i) => guard(cells[i] ?? '')), message];
  });
  return csvBytes(Papa.unparse([[...headings, REASON], ...rows]) + '\r\n');
}
