import { err, type Result } from '#shared/base/result.ts';
import { FOREIGN_FILE } from './messages.ts';
import type { FileError, Sheet } from './sheet.ts';

/** A sheet of an Excel workbook. */
export async function readWorkbook(
  bytes: Uint8Array,
  tab?: number,
): Promise<Result<Sheet, FileError>> {
  void [bytes, tab];
  return err({ code: 'not-csv', message: FOREIGN_FILE.xlsx });
}
