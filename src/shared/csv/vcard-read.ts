import { err, type Result } from '#shared/base/result.ts';
import type { Encoding } from './encoding.ts';
import { FOREIGN_FILE } from './messages.ts';
import type { FileError, Sheet } from './sheet.ts';

/** The cards of a vCard file as rows. */
export function readVcards(text: string, encoding: Encoding): Result<Sheet, FileError> {
  void [text, encoding];
  return err({ code: 'not-csv', message: FOREIGN_FILE.vcard });
}
