import type { Turn } from './dialogue.ts';
import { THRESHOLD, type Evidence, type Finding } from './extraction.ts';
import { masked } from './numbers.ts';
import type { Span } from './text.ts';

const LONGEST_QUOTE = 120;

/** The words of a message that a value was understood from. */
export function quoted(turn: Turn, { start, end }: Span, rule: string): Evidence {
  const by = turn.cut !== null && start >= turn.cut.at ? turn.cut.by : 0;
  const span: [number, number] = [start + by, end + by];
  return { message: turn.index, span, quote: cover(turn.text.slice(start, end)), rule };
}

/** A value that was told beside the conversation, under a name. */
export const hinted = (from: string, value: string | null | undefined): Evidence => ({
  message: null,
  span: null,
  quote: cover(value ?? ''),
  rule: `hint:${from}`,
});

const cover = (text: string): string => masked(text).slice(0, LONGEST_QUOTE);

/** What was said, where it is sure enough to be logged; else the first of what was told beside, else what was said. */
export const firstSure = (said: Finding | null, told: () => Finding | null): Finding | null =>
  said !== null && said.confidence >= THRESHOLD ? said : (told() ?? said);
