import * as z from 'zod/mini';
import type { Me } from '#shared/protocol/account.ts';

const Draft = z.record(z.string(), z.string());

/** What was typed into a form and not saved, kept on the device for one account. */
export class Drafts {
  readonly #storage: Storage;
  readonly #prefix: string;

  constructor(storage: Storage, { organisation, user }: Me) {
    this.#storage = storage;
    this.#prefix = `contacts/draft/${organisation.id}/${user.id}/`;
  }

  /** The draft of a form; null if there is none. */
  read(form: string): Record<string, string> | null {
    try {
      const stored = this.#storage.getItem(this.#prefix + form);
      const draft = z.safeParse(Draft, JSON.parse(stored ?? 'null'));
      return draft.success ? draft.data : null;
    } catch {
      return null;
    }
  }

  /** Keeps a draft; one without any text is forgotten. A full device loses the draft, not the form. */
  keep(form: string, draft: Record<string, string>): void {
    if (Object.values(draft).every((text) => text === '')) return this.forget(form);
    try {
      this.#storage.setItem(this.#prefix + form, JSON.stringify(draft));
    } catch {
      this.forget(form);
    }
  }

  forget(form: string): void {
    this.#storage.removeItem(this.#prefix + form);
  }

  /** Forgets every draft of the account. */
  forgetAll(): void {
    for (const key of Object.keys(this.#storage))
      if (key.startsWith(this.#prefix)) this.#storage.removeItem(key);
  }
}
