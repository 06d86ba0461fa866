import type { UploadFile } from './upload.ts';

/** What was copied in a spreadsheet, rows of cells with tabs between them, as a file. */
export const pastedFile = (text: string, name: string): UploadFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
