import type { Rules } from './rules.ts';
import { likeness } from './runs.ts';
import { tokenise, type Token } from './text.ts';

const PARTICLES_MOST = 3;
const WORDS_MOST = 5;

/**
 * The name that a profile shows, without decoration; null if it reads as a business, a slogan, a made-up user name or
 * nothing at all.
 */
export function profileName(text: string, rules: Rules): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    // Decoration: emoji, symbols, brackets; letters, marks, digits and a name's own signs stay.
    .replace(/[^\p{L}\p{M}\p{N}\s.'@&|/_-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 60 || /[\p{N}@&|/_]/u.test(plain)) return null;
  if (/^[a-z]+(?:-[a-z]+)+$/.test(plain)) return null;
  const tokens = tokenise(plain);
  const named = tokens.filter((token) => likeness(token, rules) !== 'title');
  if (named.length === 0 || named.length > WORDS_MOST) return null;
  let solid = 0;
  let particles = 0;
  for (const token of named) {
    const like = likeness(token, rules);
    if (like === 'word' || rules.business.has(token.lower) || token.lower.endsWith("'s"))
      return null;
    if (like === 'particle') particles++;
    if (like === 'name') solid++;
    if (like === 'either') solid += named.length > 1 || !AMBIGUOUS.has(token.lower) ? 1 : 0;
  }
  if (solid === 0 || particles > PARTICLES_MOST) return null;
  if (!named.some(({ text: word }) => word.length > 1)) return null;
  return nameOf(named, plain);
}

/**
 * The name that a form, a slot or an entity tells: less is asked of it than of a profile, for a field asked for it. One word
 * of it must look like a name; null for a refusal, an intent, a greeting or a business.
 */
export function formName(text: string, rules: Rules): string | null {
  const strict = profileName(text, rules);
  if (strict !== null) return isLoneWord(strict, rules) ? null : strict;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 60 || /[\p{N}@&|/_]/u.test(plain)) return null;
  const named = tokenise(plain).filter((token) => likeness(token, rules) !== 'title');
  if (named.length < 2 || named.length > WORDS_MOST) return null;
  const isName = named.some(
    (token) => rules.names.has(token.lower) || rules.namesToo.has(token.lower),
  );
  const isOther = named.some(
    (token) =>
      rules.business.has(token.lower) ||
      rules.greetingWords.has(token.lower) ||
      !isCapitalised(token),
  );
  return isName && !isOther ? nameOf(named, plain) : null;
}

/** A word in lower case that no language knows as a name is what somebody typed instead of one. */
const isLoneWord = (name: string, rules: Rules): boolean =>
  !name.includes(' ') && name === name.toLowerCase() && !rules.names.has(name);

const isCapitalised = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) || token.text.length < 4;

// Alone, these are a mood on a profile and not a name.
const AMBIGUOUS = new Set(
  'blessed love lovely happy happiness special smart worship sunny nice chance chase cash real royal honest earnest'.split(
    ' ',
  ),
);

/** The words of a name as they are written, particles and signs included; given capitals where it has none. */
export function nameOf(tokens: readonly Token[], text: string): string {
  const written = tokens.map((token, i) => {
    const next = tokens[i + 1];
    // Achieng' ends with its apostrophe; what stands in quotes does not.
    const isQuoted = text.charAt((tokens[0] as Token).start - 1) === "'";
    const mark = text.charAt(token.end) === "'" && !isQuoted ? "'" : '';
    const dot = token.text.length === 1 && text.charAt(token.end) === '.' ? '.' : '';
    if (next === undefined) return token.text + mark + dot;
    const tight = dot !== '' && next.start === token.end + 1;
    return token.text + mark + dot + (tight ? '' : ' ');
  });
  return tidy(written.join('').trim());
}

/** Capitals for a name that is written without them, or with nothing else. */
export function tidy(name: string): string {
  const isLow = name === name.toLowerCase();
  const isHigh = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name);
  if (!isLow && !isHigh) return name;
  const particles = new Set([
    'van',
    'von',
    'de',
    'der',
    'den',
    'du',
    'da',
    'dos',
    'la',
    'le',
    'ka',
  ]);
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) =>
      particles.has(word) && i > 0
        ? word
        : word.replace(
            /(^|[-.])(\p{L})/gu,
            (_, before: string, letter: string) => before + letter.toUpperCase(),
          ),
    )
    .join(' ');
}
