import type { Entry } from './entry.ts';

/**
 * The search texts of all entries, in the order in which they came: read one after the other they lie near each other
 * in memory, which in the order of the list they do not (measured: 4 ms against 30 ms for 100,000).
 */
export class TextIndex {
  readonly #texts: string[] = [];
  readonly #free: number[] = [];

  /** Takes in an entry and gives it its slot. */
  add(entry: Entry): void {
    entry.slot = this.#free.pop() ?? this.#texts.length;
    this.#texts[entry.slot] = entry.text;
  }

  /** The entry has another text. */
  change({ slot, text }: Entry): void {
    this.#texts[slot] = text;
  }

  remove({ slot }: Entry): void {
    this.#texts[slot] = '';
    this.#free.push(slot);
  }

  /** One byte a slot: 1 where every word stands in the text. There is at least one word. */
  search(words: readonly string[]): Uint8Array {
    // The longest word leaves the least for the others to check.
    const [first = '', ...others] = [...words].sort((a, b) => b.length - a.length);
    const texts = this.#texts;
    const found = new Uint8Array(texts.length);
    for (let slot = 0; slot < texts.length; slot++) {
      const text = texts[slot] as string;
      if (text.includes(first) && others.every((word) => text.includes(word))) found[slot] = 1;
    }
    return found;
  }
}
