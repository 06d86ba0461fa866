import type { ParsedFile } from '#shared/csv/parsed.ts';

/** What the upload worker does for the page. It reads a file whole before anything is written. */
export interface Upload {
  /** Reads a file and says what an upload would do. Nothing is written. `mapping` overrides what the headers say. */
  preview(bytes: Uint8Array, options: UploadOptions): Promise<Preview>;
  /** Writes the previewed contacts to the device in packed segments, to be sent from there. */
  write(onProgress: (written: number) => void): Promise<{ written: number }>;
  /** Ends the worker. What is written stays. */
  close(): void;
}

export interface UploadOptions {
  fileName: string;
  mapping?: Record<string, string>;
}

/** The file as it was understood, without its contacts, of which there may be many. */
export interface Preview extends Pick<
  ParsedFile,
  'fileError' | 'encoding' | 'delimiter' | 'columns' | 'rejected' | 'warnings'
> {
  /** The contacts that would be added: how many, and the first of them. */
  count: number;
  sample: ParsedFile['accepted'];
  /** How many rows are in the list already, with the same name and the same number or email; they are left out. */
  known: number;
}
