import { toContact } from '#shared/contact/contact.ts';
import type { ContactRecord } from '#shared/record/record.ts';

/** A contact that a bot has handed over, as far as a notice tells of it. */
export interface HandedOver {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  /** The name of the bot; null where the timeline does not tell. */
  bot: string | null;
  /** When, by the server's clock, milliseconds since 1970. */
  at: number;
}

/** The last handoff of a contact; null if it had none. */
export function handedOver(record: ContactRecord): HandedOver | null {
  const { id, name, phone, email, lastHandoffAt, timeline } = toContact(record);
  if (lastHandoffAt === null) return null;
  const handoff = timeline.find(({ kind }) => kind === undefined);
  return { id, name, phone, email, bot: handoff?.bot || null, at: lastHandoffAt };
}
