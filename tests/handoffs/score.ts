import { readdirSync, readFileSync } from 'node:fs';
import { Envelope } from '#server/handoff/envelope.ts';
import { extract } from '#server/handoff/extract/extract.ts';
import { settled } from '#server/handoff/extract/extraction.ts';

export const SCORED_FIELDS = ['name', 'phone', 'email'] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];
type Values = Record<ScoredField, string | null>;

/** A conversation with what must be understood of it. */
export interface Judged {
  id: string;
  lang: string;
  kind: string;
  tags: string[];
  conversation: unknown;
  hints: unknown;
  gold: Values;
  /** Other right answers. */
  accept?: Partial<Record<ScoredField, (string | null)[]>>;
}

/** The two parts of the set: one to work with, one that nobody looks into while working. */
export const SETS = ['worked', 'held-out'] as const;
export type SetName = (typeof SETS)[number];

const FOLDER = new URL('../fixtures/handoffs/conversations/', import.meta.url);

/** The conversations of a part, in the order of their files. */
export function conversationsOf(set: SetName): Judged[] {
  const folder = new URL(`${set}/`, FOLDER);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => linesOf(readFileSync(new URL(file, folder), 'utf8')));
}

/** The conversations of a file with one on each line. */
export const linesOf = (text: string): Judged[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Judged);

/** A conversation beside what was understood of it. */
export interface Result {
  judged: Judged;
  understood: Values;
  /** The fields that are wrong. */
  wrong: ScoredField[];
}

/** Reads a conversation as a handoff of our own form, and compares. */
export function resultOf(judged: Judged): Result {
  const { conversation, hints } = judged;
  const { name, phone, email } = extract(Envelope.parse({ conversation, hints }));
  const understood = { name: settled(name), phone: settled(phone), email: settled(email) };
  const wrong = SCORED_FIELDS.filter((field) => !isRight(field, understood[field], judged));
  return { judged, understood, wrong };
}

function isRight(field: ScoredField, value: string | null, { gold, accept }: Judged): boolean {
  return [gold[field], ...(accept?.[field] ?? [])].some(
    (right) => comparable(right) === comparable(value),
  );
}

/** Case, spaces and the form of an apostrophe are not judged. */
const comparable = (text: string | null): string | null =>
  text === null
    ? null
    : text.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();

/** How well a field was understood, all from 0 to 1; NaN where there was nothing to judge. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** A wrong value is both a value too many and a value missed. */
export function scoreOf(results: readonly Result[], field: ScoredField): Score {
  let [right, given, wanted] = [0, 0, 0];
  for (const { judged, understood, wrong } of results) {
    if (understood[field] !== null) given++;
    if (judged.gold[field] !== null) wanted++;
    if (understood[field] !== null && !wrong.includes(field)) right++;
  }
  const [precision, recall] = [right / given, right / wanted];
  return { precision, recall, f1: (2 * right) / (given + wanted) };
}

/** The share of the conversations of which all fields are right. */
export const wholeContacts = (results: readonly Result[]): number =>
  results.filter(({ wrong }) => wrong.length === 0).length / results.length;
