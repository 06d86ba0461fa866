import { displayName } from '../components/format.ts';
import type { DataEvent } from '../data/data.ts';
import type { HandedOver } from '../data/handed-over.ts';
import { handoffs as words } from '../words.ts';
import type { Notice, Notices } from './notices.svelte.ts';

/** What somebody wants to see: one contact, or with null the list. */
export interface Asked {
  contact: string | null;
}

/** Tells of handoffs as they come, on every page. Those told while the last notice still stands are told together. */
export class Handoffs {
  readonly #notices: Notices;
  #asked = $state.raw<Asked | null>(null);
  #told: readonly HandedOver[] = [];
  #notice: Notice | null = null;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** What the list should open: somebody pressed View, or a notification. */
  get asked(): Asked | null {
    return this.#asked;
  }

  ask(contact: string | null): void {
    this.#asked = { contact };
  }

  /** It has been opened. */
  answered(): void {
    this.#asked = null;
  }

  onEvent(event: DataEvent): void {
    if (event.type !== 'handed_over') return;
    const last = this.#notice;
    const stands = last !== null && this.#notices.shown.includes(last);
    const before = stands ? this.#told : [];
    const isAgain = (one: HandedOver) => event.contacts.some(({ id }) => id === one.id);
    this.#told = [...before.filter((one) => !isAgain(one)), ...event.contacts];
    if (last !== null) this.#notices.close(last);
    const [one, another] = this.#told;
    if (one === undefined) return;
    const text =
      another === undefined ? words.one(displayName(one), one.bot) : words.many(this.#told.length);
    const contact = another === undefined ? one.id : null;
    const run = () => this.ask(contact);
    this.#notice = this.#notices.say(text, { label: words.view, run });
  }
}
