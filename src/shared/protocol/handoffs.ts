import type { Platform } from '#shared/contact/platforms.ts';

/** How the work on a handoff comes out. */
export const OUTCOMES = ['created', 'updated', 'matched', 'needs_review', 'ignored'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a bot is answered; `kept`: the store is away, the work waits, and its outcome is in the log later. */
export const ANSWERED = [...OUTCOMES, 'kept'] as const;
export interface HandoffAnswer {
  outcome: (typeof ANSWERED)[number];
  contactId: string | null;
}

/** Why a person should look at a contact. */
export const REVIEW_REASONS = [
  'other_name',
  'shared_number',
  'possibly_new_person',
  'unsure',
  'contact_full',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** Why a handoff came out as it did. Nothing of a person is in it. */
export const REASONS = [
  'new_contact',
  'known_contact',
  'nothing_new',
  'nothing_found',
  ...REVIEW_REASONS,
  'unreadable',
] as const;
export type Reason = (typeof REASONS)[number];

/** What became of a handoff; `refused`: its body could not be read, and waits for a fix. */
export const LOGGED_OUTCOMES = [...OUTCOMES, 'refused'] as const;

/** A line of the log of handoffs. */
export interface LoggedHandoff {
  /** Milliseconds since 1970. */
  at: number;
  botId: string;
  /** The channel that it came from; null where that is not known. */
  platform: Platform | null;
  outcome: (typeof LOGGED_OUTCOMES)[number];
  reason: Reason;
  /** The field that could not be read. */
  field?: string;
  /** The contact may have been deleted since. */
  contactId: string | null;
}
