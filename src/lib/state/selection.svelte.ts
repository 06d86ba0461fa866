import { SvelteSet } from 'svelte/reactivity';
import type { Query, Selection as Chosen } from '../data/data.ts';

/** Which contacts are ticked: some, or all that match a query but for some. */
export class Selection {
  #on = $state(false);
  #query = $state.raw<Query | null>(null);
  #all = $state(0);
  /** The ticked ones; with a query those without a tick. */
  readonly #ids = new SvelteSet<string>();

  /** Whether check boxes are shown. */
  get on(): boolean {
    return this.#on;
  }

  get count(): number {
    return this.#query === null ? this.#ids.size : this.#all - this.#ids.size;
  }

  /** Whether what matches is chosen, the rows not loaded included, but for those without a tick. */
  get everything(): boolean {
    return this.#query !== null;
  }

  has(id: string): boolean {
    return (this.#query === null) === this.#ids.has(id);
  }

  start(): void {
    this.#on = true;
  }

  stop(): void {
    this.#on = false;
    this.none();
  }

  none(): void {
    this.#query = null;
    this.#ids.clear();
  }

  /** Ticks a contact or takes the tick away. */
  toggle(id: string): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
  }

  /** Chooses all contacts of a query; `count` is how many those are. */
  all(query: Query, count: number): void {
    this.#ids.clear();
    this.#query = query;
    this.#all = count;
  }

  /** The list is shown by another query: what was "all" is not all any more, and none of it is chosen. */
  shownBy(query: Query): void {
    if (this.#query !== null && this.#query !== query) this.none();
  }

  /** What the data worker is told. */
  get chosen(): Chosen {
    return this.#query === null
      ? { ids: [...this.#ids] }
      : { query: this.#query, except: [...this.#ids] };
  }
}
