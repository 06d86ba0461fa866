import {
  EVERYTHING,
  type Data,
  type DataEvent,
  type Query,
  type Row,
  type Shown,
} from '../data/data.ts';

/** The rows held of those shown: from `offset` on. */
interface Held {
  offset: number;
  rows: (Row | null)[];
}

const NOTHING: Held = { offset: 0, rows: [] };
const SPARE = 30;

/**
 * The contact list as the page sees it: the query, how many contacts it shows and the rows around those on the
 * screen. Old rows stay until new ones are there; only one call for an order and one for rows is under way at a time.
 */
export class ContactList {
  #query = $state.raw<Query>(EVERYTHING);
  #count = $state(0);
  #total = $state(0);
  #held = $state.raw<Held>(NOTHING);
  #arrived = $state(0);
  #fresh = $state.raw<readonly string[]>([]);
  #known = $state(false);
  #loaded = $state(false);
  /** While the first sync runs the list grows, and nothing waits to be shown. */
  #filling = false;
  /** Whether the first row is on the screen: only then may new rows push in. The view says so. */
  atTop = true;

  readonly #data: Pick<Data, 'show' | 'rows'>;
  #wanted = { first: 0, last: 0 };
  #turn = 0;
  #running: Promise<void> | null = null;
  #again = false;
  #reading = false;
  #readAgain = false;

  constructor(data: Pick<Data, 'show' | 'rows'>) {
    this.#data = data;
  }

  get query(): Query {
    return this.#query;
  }

  /** How many contacts match. */
  get count(): number {
    return this.#count;
  }

  /** How many contacts there are on the device. */
  get total(): number {
    return this.#total;
  }

  get held(): Held {
    return this.#held;
  }

  /** How many new ones wait for the list to be shown again. */
  get arrived(): number {
    return this.#arrived;
  }

  /** The ids of rows that have just come in, to be shown coming. */
  get fresh(): readonly string[] {
    return this.#fresh;
  }

  /** Whether anything has been shown yet. */
  get known(): boolean {
    return this.#known;
  }

  /** Whether search covers everything on the device. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** Whether the query leaves anything out. */
  get filtered(): boolean {
    const { text, language, platform, tag, from, until } = this.#query;
    return (
      text.trim() !== '' || [language, platform, tag, from, until].some((value) => value !== null)
    );
  }

  /** Paints what the device kept of the order last used, unless the list is there already. */
  paint(head: { query: Query; shown: Shown } | null): void {
    if (head === null || this.#known) return;
    this.#query = head.query;
    this.#take(head.shown, { offset: 0, rows: head.shown.rows });
  }

  /** Shows by another query. Resolves when it is on the screen. */
  async change(change: Partial<Query>): Promise<void> {
    this.#query = { ...this.#query, ...change };
    this.#wanted = { first: 0, last: this.#wanted.last - this.#wanted.first };
    await this.refresh();
  }

  /** Takes every filter away; the order stays. */
  async clear(): Promise<void> {
    const { sort, descending } = this.#query;
    await this.change({ ...EVERYTHING, sort, descending });
  }

  /** Shows by the same query what is there now. */
  async refresh(): Promise<void> {
    if (this.#running !== null) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#showAll();
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
  }

  /** The view shows the rows from `first` up to and without `last`. */
  look(first: number, last: number): void {
    this.#wanted = { first, last };
    const { offset, rows } = this.#held;
    const end = Math.min(last, this.#count);
    if (first < offset || end > offset + rows.length) void this.#read();
  }

  /** The row at a place of the order, if it is held. */
  at(index: number): Row | null {
    return this.#held.rows[index - this.#held.offset] ?? null;
  }

  onEvent(event: DataEvent): void {
    if (event.type === 'status') this.#filling = event.status.first !== null;
    else if (event.type === 'loaded') {
      this.#loaded = true;
      void this.refresh();
    } else if (event.type === 'changed') {
      if (this.atTop || this.#filling) void this.refresh();
      else {
        this.#arrived = event.arrived;
        void this.#read();
      }
    }
  }

  async #showAll(): Promise<void> {
    do {
      this.#again = false;
      const turn = ++this.#turn;
      const query = this.#query;
      const shown = await this.#data.show(query);
      const held = await this.#around(shown);
      if (turn === this.#turn) this.#take(shown, held, query);
    } while (this.#wantsAgain());
  }

  // A method, since the compiler takes the member for constant within the loop.
  #wantsAgain(): boolean {
    return this.#again;
  }

  async #around(shown: Shown): Promise<Held> {
    const { first, last } = this.#wanted;
    if (Math.min(last, shown.count) <= shown.rows.length)
      return { offset: 0, rows: this.#keepSame(shown.rows) };
    return this.#rows(Math.min(first, shown.count), last);
  }

  async #rows(first: number, last: number): Promise<Held> {
    const offset = Math.max(0, first - SPARE);
    const rows = await this.#data.rows(offset, last + SPARE - offset);
    return { offset, rows: this.#keepSame(rows) };
  }

  /** Rows that have not changed stay the objects that they were, so that nothing is drawn again. */
  #keepSame(rows: (Row | null)[]): (Row | null)[] {
    const before = Object.fromEntries(this.#held.rows.map((row) => [row?.id ?? '', row]));
    return rows.map((row) => {
      const old = row === null ? null : before[row.id];
      return old && JSON.stringify(old) === JSON.stringify(row) ? old : row;
    });
  }

  async #read(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true;
      return;
    }
    this.#reading = true;
    try {
      do {
        this.#readAgain = false;
        const turn = this.#turn;
        const held = await this.#rows(this.#wanted.first, this.#wanted.last);
        if (turn === this.#turn && this.#running === null) this.#held = held;
      } while (this.#wantsToReadAgain());
    } finally {
      this.#reading = false;
    }
  }

  #wantsToReadAgain(): boolean {
    return this.#readAgain;
  }

  #take(shown: Shown, held: Held, query?: Query): void {
    this.#fresh = query === this.#shownBy ? newOnes(this.#held, held) : [];
    this.#shownBy = query;
    this.#count = shown.count;
    this.#total = shown.total;
    this.#held = held;
    this.#arrived = 0;
    this.#known = true;
  }

  #shownBy: Query | undefined;
}

const MOST_FRESH = 5;

// A few rows above rows that were there before; more than a few is another list, not an arrival.
function newOnes(before: Held, after: Held): readonly string[] {
  if (before.offset !== 0 || after.offset !== 0) return [];
  const wasThere = (row: Row | null) =>
    row !== null && before.rows.some((old) => old?.id === row.id);
  const until = after.rows.slice(0, MOST_FRESH + 1).findIndex(wasThere);
  return until < 1 ? [] : after.rows.slice(0, until).flatMap((row) => row?.id ?? []);
}
