import type { Language } from '#shared/contact/languages.ts';
import type { Platform } from '#shared/contact/platforms.ts';

/** What a value was understood from. */
export interface Evidence {
  /** The message of the conversation; null for a hint. */
  message: number | null;
  /** Where in the message, in UTF-16 code units: from, to. */
  span: [number, number] | null;
  /** The words, identity and card numbers covered up. */
  quote: string;
  /** The rule that found it, or the hint that told it. */
  rule: string;
}

/** A value with how sure it is, from 0 to 1. */
export interface Finding<T extends string = string> {
  value: T;
  confidence: number;
  evidence: Evidence;
}

/** What was understood of the user of a conversation. */
export interface Extraction {
  name: Finding | null;
  phone: Finding | null;
  email: Finding | null;
  language: Finding<Language> | null;
  platform: Finding<Platform> | null;
}

/** A value that is less sure is shown as evidence and not logged. */
export const THRESHOLD = 0.6;

/** The value if it is sure enough to be logged. */
export const settled = <T extends string>(finding: Finding<T> | null): T | null =>
  finding !== null && finding.confidence >= THRESHOLD ? finding.value : null;
