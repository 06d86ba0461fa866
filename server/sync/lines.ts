const NEWLINE = 10;

/**
 * Texts as lines in UTF-8. Each is encoded by itself: a single letter beyond Latin-1 makes the whole text that it is
 * joined to one of two bytes a letter, which takes four times as long to encode (measured on pages of contacts).
 */
export function linesOf(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
  const lines = Buffer.allocUnsafe(length);
  let end = 0;
  for (const text of texts) {
    end += lines.write(text, end);
    lines[end++] = NEWLINE;
  }
  return lines;
}
