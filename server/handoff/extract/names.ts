import type { Turn } from './dialogue.ts';
import { isWordForm, likeness, nameOf } from './person.ts';
import { isPossessive } from './context.ts';
import type { Rules } from './rules.ts';
import { wordsWithin, type Phrases, type Word } from './phrases.ts';
import { endsSentence, type Token } from './text.ts';

/** A name that a user may have given as theirs. */
export interface NameCandidate {
  words: string[];
  /** As written. */
  name: string;
  role: 'full' | 'given' | 'surname' | 'nick';
  rule: string;
  confidence: number;
  turn: Turn;
  start: number;
  end: number;
  /** Said to put an earlier one right. */
  corrects: boolean;
}

interface Run {
  tokens: Token[];
  /** The token after the run. */
  next: number;
}

const MOST_WORDS = 4;
/** The most letters that are said one by one. */
const MOST_LETTERS = 24;
/** The most places in a message where a name is looked for. */
const MOST_OPENERS = 40;

/** The names in a user's message, and those that they say are not theirs. */
export function namesIn(
  turn: Turn,
  tokens: readonly Token[],
  rules: Rules,
): { candidates: NameCandidate[]; denied: string[]; replaced: [old: string, now: string][] } {
  const candidates: NameCandidate[] = [];
  const denied: string[] = [];
  const { lower, text } = turn;
  const corrects = rules.correction.in(turn.words);
  const add = (run: Run | null, role: NameCandidate['role'], rule: string, confidence: number) => {
    if (run === null || run.tokens.length === 0) return;
    const first = run.tokens[0] as Token;
    const last = run.tokens.at(-1) as Token;
    if (
      run.tokens.some(
        (token) => rules.business.has(token.lower) && !rules.namesToo.has(token.lower),
      )
    )
      return;
    candidates.push({
      words: run.tokens.map(({ lower: word }) => word),
      name: nameOf(run.tokens, text),
      role,
      rule,
      confidence,
      turn,
      start: first.start,
      end: last.end,
      corrects,
    });
  };

  const openers: [Phrases, NameCandidate['role'], string, number][] = [
    [rules.strong, 'full', 'introduces-self', 0.95],
    [rules.surname, 'surname', 'labels-surname', 0.9],
    [rules.label, 'full', 'labels-name', 0.85],
    [rules.nick, 'nick', 'asks-to-be-called', 0.8],
    [rules.weak, 'full', 'says-who', 0.75],
  ];
  const taken: { start: number; end: number }[] = [];
  for (const [pattern, role, rule, confidence] of openers) {
    let count = 0;
    for (const { start, end } of pattern.all(turn.words)) {
      if (++count > MOST_OPENERS) break;
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      const at = tokens.findIndex((token) => token.start >= end);
      if (at < 0) continue;
      const first = tokens[at] as Token;
      const before = tokens[tokens.findIndex((token) => token.start >= start) - 1];
      const gapBefore = tokens[tokens.findIndex((token) => token.start >= start)]?.gap ?? '';
      const clauseStart = before === undefined || /[,:;.!?\n(-]/.test(gapBefore);
      // "his name is", "the driver's name", "not my name": somebody else's.
      if (before && !clauseStart && isForeign(before, rules) && rule !== 'says-who') continue;
      const isLabel = rule === 'labels-name' || rule === 'labels-surname';
      const marked = /^\s*[:=–-]/.test(text.slice(end));
      if (isLabel && !marked && rule === 'labels-name' && !clauseStart) continue;
      if (!/^[\s,:"'=(–\-.…]*$/.test(first.gap) || (endsSentence(first.gap) && !marked)) continue;
      if (rules.not.inText(first.lower)) {
        const no = runAt(tokens, at + 1, rules, 'strong');
        if (no) denied.push(...no.tokens.map(({ lower: word }) => word));
        continue;
      }
      const strength =
        rule === 'says-who' ? 'weak' : rule === 'labels-name' && !marked ? 'weak' : 'strong';
      const run =
        runAt(tokens, at, rules, strength) ??
        (rule === 'says-who' ? besideRelation(tokens, at, rules) : null);
      if (run === null) continue;
      if (rule === 'says-who' && !isSelf(lower.slice(start, end), before, run, tokens, rules)) continue;
      taken.push({ start, end: (run.tokens.at(-1) as Token).end });
      let kind = role;
      if (rule === 'labels-name' || rule === 'introduces-self') {
        if (rules.ask.given.in(wordsWithin(turn.words, start, end)) && run.tokens.length === 1) kind = 'given';
        if (rule === 'labels-name' && run.tokens.length === 1) kind = 'given';
      }
      add(run, kind, rule, run.sure ? confidence : confidence - 0.3);
    }
  }
  for (const [i, token] of tokens.entries()) {
    const rest = unglued(token, rules);
    if (rest === null) continue;
    if (taken.some(({ start, end }) => token.start >= start && token.end <= end)) continue;
    const run = runAt([rest, ...tokens.slice(i + 1, i + 8)], 0, rules, 'strong');
    if (run) {
      taken.push({ start: token.start, end: (run.tokens.at(-1) as Token).end });
      add(run, 'full', 'introduces-self', 0.95);
    }
  }
  const isNone = () => candidates.length === 0;
  if (isNone()) add(closed(tokens, turn.words, rules), 'full', 'says-who', 0.8);
  if (isNone()) add(signed(tokens, text, rules), 'full', 'signs', 0.75);
  if (isNone()) answer(turn, tokens, rules, add);
  return { candidates, denied, replaced: replacements(tokens, rules) };
}

// In lower case only the long openers are told from the beginning of a name: Ngubane, Ndaba.
const LONG_OPENER = 6;

/** The name that is written together with its opener: `nguNokwanda`, `ndingulizalise`; null if there is none. */
function unglued(token: Token, rules: Rules): Token | null {
  const { text, lower, start } = token;
  const opener = rules.glued.find(
    (prefix) => lower.startsWith(prefix) && lower.length > prefix.length + 2,
  );
  if (opener === undefined || token.kind !== 'word') return null;
  const capital = /\p{Lu}/u.test(text.charAt(opener.length));
  if (!capital && opener.length < LONG_OPENER) return null;
  const { length } = opener;
  return { ...token, text: text.slice(length), lower: lower.slice(length), start: start + length };
}

/** Whether the word before an opener makes it somebody else's: `his name`, `Craig's name`, `company name`. */
function isForeign(before: Token, rules: Rules): boolean {
  const { lower } = before;
  return (
    rules.others.has(lower) ||
    rules.relations.has(lower) ||
    rules.business.has(lower) ||
    isPossessive(lower) ||
    rules.not.inText(lower) ||
    FOREIGN.has(lower)
  );
}
const FOREIGN = new Set(
  'street road pet dog brand bank street product file holder wrong whose what any no user last and of'
    .split(' ')
    .filter((word) => word !== 'and' && word !== 'last'),
);

/** Whether "I am X" or "this is X" says a name: X goes on like a name and not like a sentence. */
function isSelf(
  opener: string,
  before: Token | undefined,
  run: Run,
  tokens: readonly Token[],
  rules: Rules,
): boolean {
  const next = tokens[run.next];
  const last = run.tokens.at(-1) as Token;
  if (isPossessive(last.lower)) return false;
  const first = run.tokens[0] as Token;
  // "who is this, is it Thabo": a question is no statement.
  if (before && /^(?:is|who|if)$/.test(before.lower) && /^(?:this|it)/.test(opener)) return false;
  if (next === undefined || next.kind !== 'word' || next.gap.trim() !== '') return true;
  // "this is Vodacom calling", "I'm Lucky to": the sentence goes on.
  return !(run.tokens.length === 1 && rules.namesToo.has(first.lower) && GOES_ON.has(next.lower));
}
const GOES_ON = new Set('to that with about enough in so if when for of as it'.split(' '));

/**
 * The run of name words at a token. `strong`: the words before can only be followed by a name, so lower case will do.
 */
function runAt(
  tokens: readonly Token[],
  at: number,
  rules: Rules,
  strength: 'strong' | 'weak',
): (Run & { sure: boolean }) | null {
  const run: Token[] = [];
  let i = at;
  let sure = true;
  // Titles and sounds before the name.
  while (i < tokens.length && i - at < 4) {
    const token = tokens[i] as Token;
    if (likeness(token, rules) !== 'title' && !FILLERS.has(token.lower)) break;
    if (i > at && endsSentence(token.gap.replace(/^\./, ''))) break;
    i++;
  }
  for (; i < tokens.length && run.length < MOST_LETTERS; i++) {
    const isFirst = run.length === 0;
    const whole = tokens[i] as Token;
    const token = isFirst && strength === 'strong' ? (unglued(whole, rules) ?? whole) : whole;
    const like = likeness(token, rules);
    if (!isFirst && !joins(token, run.at(-1) as Token)) break;
    if (like === 'word') break;
    if (like === 'title') {
      if (isFirst) continue;
      break;
    }
    if (isPossessive(token.lower)) return null;
    const capital = /^\p{Lu}/u.test(token.text);
    if (isFirst) {
      if (!capital && (isWordForm(token.lower) || (like === 'either' && strength === 'weak')))
        sure = false;
      if (!capital && strength === 'weak' && isWordForm(token.lower)) return null;
    } else if (like !== 'particle' && !capital) {
      const lowRun = !/^\p{Lu}/u.test((run[0] as Token).text);
      if (like === 'either' && !lowRun) break;
      if (!lowRun && strength === 'weak') break;
      if (isWordForm(token.lower)) break;
    }
    const words = run.filter((word) => !['particle', 'initial'].includes(likeness(word, rules)));
    if (like !== 'initial' && words.length >= MOST_WORDS) break;
    run.push(token);
  }
  // A particle is never the end, and initials alone are no name.
  while (
    run.length > 0 &&
    run.length > 1 &&
    likeness(run.at(-1) as Token, rules) === 'particle' &&
    !rules.namesToo.has((run.at(-1) as Token).lower)
  ) {
    run.pop();
    i--;
  }
  const spelled = spelling(run);
  if (spelled !== null) return { tokens: spelled, next: i, sure };
  if (
    run.length === 0 ||
    run.every((word) => ['initial', 'particle'].includes(likeness(word, rules)))
  )
    return null;
  return { tokens: run, next: i, sure };
}

/** "I'm Sarah's husband, Mark", "it's me again, Mark": the name that follows what the user is. */
function besideRelation(tokens: readonly Token[], at: number, rules: Rules) {
  const [first, second] = tokens.slice(at, at + 2);
  const isOf = first && isPossessive(first.lower) && second && rules.relations.has(second.lower);
  if (!isOf && first?.lower !== 'me') return null;
  const name = tokens.findIndex(
    (token, i) =>
      i > at && i <= at + 3 && (/^\s*,\s*$/.test(token.gap) || (isOf === true && i === at + 2)),
  );
  if (name < 0 || !/^\p{Lu}/u.test(tokens[name]?.text ?? '')) return null;
  const run = runAt(tokens, name, rules, 'weak');
  const next = run && tokens[run.next];
  return next && !/[,.!?;\n]/.test(next.gap) && next.kind === 'word' ? null : run;
}

const FILLERS = new Set('um uh uhm umm er erm ah oh like actually just the'.split(' '));

/** Whether a word goes on with the name before it: nothing but a space, an initial's dot, a hyphen between. */
function joins(token: Token, before: Token): boolean {
  if (/^[ \t]+$/.test(token.gap)) return true;
  if (before.text.length === 1 && /^\.?[ \t]*$/.test(token.gap)) return true;
  if (before.text.length === 1 && token.text.length === 1 && /^[-. ]{1,3}$/.test(token.gap))
    return true;
  return /^[ \t]*["'(]$/.test(token.gap) && false;
}

const LEAST_LETTERS = 3;

/** Letters said one by one, put together: `S M Y T H` after, or instead of, the name. */
function spelling(run: readonly Token[]): Token[] | null {
  const letters = run.filter(({ text }) => text.length === 1);
  if (letters.length < LEAST_LETTERS) return null;
  const first = run.findIndex(({ text }) => text.length === 1);
  if (run.slice(first).some(({ text }) => text.length > 1)) return null;
  const word = letters.map(({ lower }) => lower).join('');
  const head = letters[0] as Token;
  const tail = letters.at(-1) as Token;
  const joined: Token = {
    kind: 'word',
    text: word.charAt(0).toUpperCase() + word.slice(1),
    lower: word,
    start: head.start,
    end: tail.end,
    gap: head.gap,
  };
  const before = run.slice(0, first);
  const last = before.at(-1);
  // The spelling repeats the word before it.
  return last !== undefined && last.lower.charAt(0) === word.charAt(0)
    ? [...before.slice(0, -1), joined]
    : [...before, joined];
}

/** "Thabo here", "Thabo Nkosi speaking", "Thabo is my name". */
function closed(tokens: readonly Token[], words: readonly Word[], rules: Rules): Run | null {
  for (const closer of rules.closers.all(words)) {
    const end = tokens.findIndex((token) => token.start >= closer.start);
    if (end <= 0) return null;
    let start = end;
    while (start > 0 && end - start < MOST_WORDS + 1) {
      const token = tokens[start - 1] as Token;
      const like = likeness(token, rules);
      if (like === 'word' || (start < end && !joins(tokens[start] as Token, token))) break;
      if (start === end && !/^[ \t]+$/.test((tokens[end] as Token).gap)) break;
      start--;
    }
    if (start === end) continue;
    const before = tokens[start - 1];
    const opens =
      before === undefined ||
      rules.greetingWords.has(before.lower) ||
      /[,.!?:;\n]/.test((tokens[start] as Token).gap);
    if (!opens) continue;
    const run = runAt(tokens.slice(0, end), start, rules, 'strong');
    if (run && run.next === end) return run;
  }
  return null;
}

const SIGNED =
  /(?:regards|sincerely|faithfully|yours truly|groete|cheers|(?:thanks|thank you|best|dankie)[,.!]?\s*\n)[\s,.!-]*/giu;

/** A name under a letter. */
function signed(tokens: readonly Token[], text: string, rules: Rules): Run | null {
  let end = -1;
  for (const match of text.matchAll(SIGNED)) end = match.index + match[0].length;
  if (end < 0) return null;
  const at = tokens.findIndex((token) => token.start >= end);
  if (at < 0) return null;
  const run = runAt(tokens, at, rules, 'weak');
  if (run === null) return null;
  const next = tokens[run.next];
  return next === undefined || next.kind === 'contact' || /\n/.test(next.gap) ? run : null;
}

/** A name that stands alone: what the bot asked for, or beside a number or an address. */
function answer(
  turn: Turn,
  tokens: readonly Token[],
  rules: Rules,
  add: (run: Run | null, role: NameCandidate['role'], rule: string, confidence: number) => void,
): void {
  const { asks } = turn;
  const asked = asks.has('name') || asks.has('given') || asks.has('surname');
  if (asks.has('other-name') && !asked) return;
  const hasContact = tokens.some(({ kind }) => kind === 'contact');
  if (!asked && !hasContact) return;
  for (let i = 0; i < tokens.length;) {
    // To the start of the next part: after a sign, a number, or the words that come before an answer.
    const token = tokens[i] as Token;
    const opens =
      i === 0 ||
      /[,.;:|/\n()!–—]|\s-\s/.test(token.gap) ||
      (tokens[i - 1] as Token).kind === 'contact' ||
      onlyLeads(tokens, i, rules);
    if (!opens || token.kind === 'contact') {
      i++;
      continue;
    }
    const run = runAt(tokens, i, rules, 'strong');
    if (run === null || run.tokens.length === 0) {
      i++;
      continue;
    }
    const next = tokens[run.next];
    const ends =
      next === undefined ||
      next.kind === 'contact' ||
      /[,.;:|/\n()!?–—]|\s-/.test(next.gap) ||
      AFTER.has(next.lower) ||
      rules.nouns.has(next.lower) ||
      rules.emailNouns.has(next.lower);
    if (ends && isAlone(run, turn, tokens, rules, asked)) {
      const role: NameCandidate['role'] =
        asks.has('surname') && !asks.has('name') && !asks.has('given') && run.tokens.length <= 3
          ? 'surname'
          : asks.has('given') && !asks.has('name') && run.tokens.length === 1
            ? 'given'
            : 'full';
      const many = run.tokens.length > 1;
      if (asked) add(run, role, 'answers-question', run.sure ? 0.85 : 0.5);
      else
        add(
          run,
          role,
          'stands-beside-contact',
          many ? 0.75 : /^\p{Lu}/u.test((run.tokens[0] as Token).text) ? 0.65 : 0.5,
        );
      if (!(asks.has('given') && asks.has('surname'))) return;
    }
    i = Math.max(i + 1, run.next);
  }
}

const AFTER = new Set(
  'and but from at here speaking please thanks thank my on in with for the is number email cell i call or'.split(
    ' ',
  ),
);

/** Whether the words before `i` only lead up to an answer: greetings, "it is", "sure". */
const onlyLeads = (tokens: readonly Token[], i: number, rules: Rules): boolean =>
  i <= 4 &&
  tokens
    .slice(0, i)
    .every(
      ({ lower }) => rules.greetingWords.has(lower) || LEADS.has(lower) || rules.titles.has(lower),
    );
const LEADS = new Set("it it's its is that's thats my name so".split(' '));

function isAlone(
  run: Run & { sure?: boolean },
  turn: Turn,
  tokens: readonly Token[],
  rules: Rules,
  asked: boolean,
): boolean {
  const words = run.tokens;
  if (words.some((token) => isPossessive(token.lower))) return false;
  if (words.length === 1 && isWordForm((words[0] as Token).lower)) return false;
  // By its place: a word that was put together from letters is not itself among the tokens.
  const at = tokens.findIndex(({ end }) => end > (words[0] as Token).start);
  const before = tokens.slice(Math.max(0, at - 3), at);
  // "my husband, Sipho": somebody else.
  if (before.some(({ lower }) => rules.relations.has(lower) || rules.others.has(lower)))
    return false;
  if (asked) {
    // A common word alone is no name unless it is written like one.
    const either = words.every((token) => likeness(token, rules) === 'either');
    return !(
      either &&
      words.length === 1 &&
      !/^\p{Lu}/u.test((words[0] as Token).text) &&
      tokens.length > 1
    );
  }
  const first =
    at === 0 ||
    before.every(({ lower }) => rules.greetingWords.has(lower)) ||
    /[.\n]/.test((words[0] as Token).gap) ||
    tokens[at - 1]?.kind === 'contact';
  return first && turn.text.length < 200 && tokens.length <= 14;
}

/** "Jon not John": which word takes the place of which. */
function replacements(tokens: readonly Token[], rules: Rules): [string, string][] {
  const found: [string, string][] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    if (token.lower !== 'not' && !rules.not.inText(token.lower)) continue;
    const now = tokens[i - 1] as Token;
    const old = tokens[i + 1] as Token;
    if (now.kind === 'word' && old.kind === 'word' && likeness(now, rules) !== 'word')
      found.push([old.lower, now.text]);
    // "not John, Jon", "not John but Jon", "not John it's Jon"
    const then = tokens.slice(i + 2, i + 5).find((word) => likeness(word, rules) === 'name');
    if (
      likeness(now, rules) === 'word' &&
      then &&
      old.kind === 'word' &&
      likeness(old, rules) !== 'word' &&
      !joins(tokens[i + 2] as Token, old)
    )
      found.push([old.lower, then.text]);
    else if (
      likeness(now, rules) === 'word' &&
      then &&
      old.kind === 'word' &&
      ['but', "it's", 'its'].includes((tokens[i + 2] as Token).lower)
    )
      found.push([old.lower, then.text]);
  }
  return found;
}
