import { exportCsv } from '#shared/csv/export.ts';
import type { ParsedContact, ParsedFile } from '#shared/csv/parsed.ts';

/** How many refused rows and warnings the summary shows. */
const MOST_SHOWN = 20;

/** The result of a reading in the form that other programs check: texts are empty where nothing is known. */
export function asJson(file: ParsedFile): string {
  const accepted = file.accepted.map((contact) => ({
    ...contact,
    name: contact.name ?? '',
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    language: contact.language ?? '',
    platform: contact.platform ?? '',
    note: contact.note ?? '',
  }));
  return JSON.stringify({
    ...(file.fileError && {
      fileError: file.fileError.code,
      fileErrorMessage: file.fileError.message,
    }),
    accepted,
    rejected: file.rejected,
    warnings: file.warnings,
    columns: file.columns,
    encoding: file.encoding,
    delimiter: file.delimiter,
    defaults: {
      language: file.defaults.language ?? '',
      platform: file.defaults.platform ?? '',
    },
    exportCsv: exportCsv(file.accepted.map(exported)),
  });
}

/** The result of a reading for people. */
export function asText(file: ParsedFile): string {
  if (file.fileError) return file.fileError.message;
  const used = file.columns.flatMap(({ header, field }) =>
    field === null ? [] : [`${header} (${field.replaceAll('_', ' ')})`],
  );
  const unused = file.columns.flatMap(({ header, field }) => (field === null ? [header] : []));
  const told = [
    ...file.rejected.map(({ row, message }) => `row ${row} refused: ${message}`),
    ...file.warnings.map(({ row, message }) =>
      row === undefined ? message : `row ${row}: ${message}`,
    ),
  ];
  return [
    `${count(file.accepted.length, 'contact')}, ${count(file.rejected.length, 'row')} refused, ${count(file.warnings.length, 'warning')}`,
    `columns: ${used.join(', ')}`,
    ...(unused.length > 0 ? [`not used: ${unused.join(', ')}`] : []),
    ...told.slice(0, MOST_SHOWN),
    ...(told.length > MOST_SHOWN ? [`and ${told.length - MOST_SHOWN} more`] : []),
  ].join('\n');
}

/** `1 row`, `2 rows`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const exported = (contact: ParsedContact) => ({ ...contact, addedAt: contact.addedAt ?? 0 });
