import { hash } from 'node:crypto';
import type { Doc } from './store.ts';

/** What a database holds: a digest for each document, so that databases can be compared. About 200 bytes a document. */
export class Inventory {
  readonly #digests = new Map<string, string>();

  /** How many documents there are. */
  get count(): number {
    return this.#digests.size;
  }

  /** Takes a document in, in the place of an earlier form of it; false: it was there in just this form. */
  add(doc: Doc): boolean {
    const digest = digestOf(doc);
    if (this.#digests.get(doc.id) === digest) return false;
    this.#digests.set(doc.id, digest);
    return true;
  }

  /** False: there was none. */
  delete(id: string): boolean {
    return this.#digests.delete(id);
  }

  has(id: string): boolean {
    return this.#digests.has(id);
  }

  /** Whether the document is there in just this form. */
  holds(doc: Doc): boolean {
    return this.#digests.get(doc.id) === digestOf(doc);
  }

  ids(): Iterable<string> {
    return this.#digests.keys();
  }

  /** One text for all documents, whatever their order: the sum of their digests, in 64 hexadecimal digits. */
  checksum(): string {
    let sum = 0n;
    for (const digest of this.#digests.values()) sum += BigInt(`0x${digest}`);
    return BigInt.asUintN(256, sum).toString(16).padStart(64, '0');
  }
}

/** Of id, text and look-up keys. Keys are a set, and of UTF-8, which has no half characters. */
function digestOf({ id, json, keys = [] }: Doc): string {
  const set = new Set(keys.map(([name, value]) => JSON.stringify([name, value.toWellFormed()])));
  const parts = [id, json, ...[...set].sort()];
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''));
}
