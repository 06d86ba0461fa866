import type { Feed, PouchDatabase, Sequence } from './pouch.ts';

/** Milliseconds until a broken feed is asked for again, and that CouchDB may be silent before it is asked anew. */
const PAUSE = 5_000;
const SILENCE = 20_000;
/** Milliseconds until a change is told once more: the copy that is read then may not have had it yet. */
const ECHO = 700;

/** Hints that a database has changed, whoever changed it: CouchDB's change feed, open while somebody listens. */
export class Hints {
  readonly #couch: PouchDatabase;
  readonly #listeners = new Set<() => void>();
  #last: Sequence | null = null;
  #feed: Feed | null = null;
  #retry: NodeJS.Timeout | null = null;
  #echo: NodeJS.Timeout | null = null;

  constructor(couch: PouchDatabase) {
    this.#couch = couch;
  }

  /** Calls `listener` on each change until what is answered is called. */
  add(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    if (this.#listeners.size === 1) void this.#follow();
    return () => {
      if (this.#listeners.delete(own) && this.#listeners.size === 0) this.end();
    };
  }

  /** Ends the feed and forgets all listeners. */
  end(): void {
    this.#listeners.clear();
    this.#feed?.cancel();
    this.#feed = null;
    this.#last = null;
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
    if (this.#echo) clearTimeout(this.#echo);
    this.#echo = null;
  }

  async #follow(): Promise<void> {
    try {
      this.#last ??= (await this.#couch.info()).update_seq;
    } catch {
      this.#again();
      return;
    }
    if (this.#listeners.size === 0 || this.#feed !== null) return;
    const feed = this.#couch.changes({
      live: true,
      since: this.#last,
      timeout: SILENCE,
      // With one CouchDB never ends an answer in which nothing has changed.
      heartbeat: false,
      return_docs: false,
    });
    feed.on('change', ({ seq }) => {
      this.#last = seq;
      this.#tell();
      if (this.#echo) clearTimeout(this.#echo);
      this.#echo = setTimeout(() => this.#tell(), ECHO).unref();
    });
    feed.on('error', () => {
      if (this.#feed !== feed) return;
      this.#feed = null;
      this.#again();
    });
    this.#feed = feed;
    // What came between the call of `add` and now.
    this.#tell();
  }

  #again(): void {
    if (this.#listeners.size === 0) return;
    this.#retry = setTimeout(() => void this.#follow(), PAUSE).unref();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
