import { parseEmail } from '#shared/contact/email.ts';
import type { Rules } from './rules.ts';
import type { Span, Token } from './text.ts';

/** An address in a message. */
export interface Address extends Span {
  /** Lower case. */
  email: string;
  /** Put together from words: `thabo at gmail dot com`. */
  spoken: boolean;
}

const MOST = 50;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 190;
const LOCAL = /[a-z0-9.!#$%&*+=?^_~-]/i;
const DOMAIN = /[a-z0-9.-]/i;

/** Every address that is written in a message, in its order. `expected`: one was asked for, so fewer signs will do. */
export function emailsIn(
  text: string,
  tokens: readonly Token[],
  rules: Rules,
  expected: boolean,
): Address[] {
  const found = written(text);
  const isFree = (span: Span) =>
    found.every(({ start, end }) => span.end <= start || end <= span.start);
  for (let i = 1; i < tokens.length - 1 && found.length < MOST; i++) {
    const address = putTogether(tokens, i, rules, expected);
    if (address !== null && isFree(address)) found.push(address);
  }
  return found.sort((a, b) => a.start - b.start);
}

function written(text: string): Address[] {
  const found: Address[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < MOST; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_DOMAIN && DOMAIN.test(text.charAt(end))) end++;
    while (/[.-]/.test(text.charAt(end - 1))) end--;
    while (/[.*_~=-]/.test(text.charAt(start)) && start < at) start++;
    const email = parseEmail(text.slice(start, end));
    // "gmail.com.Please call": what follows a known ending is a sentence.
    if (email !== null) {
      const glued = /^(.*@.*\.(?:com|co\.za|org|net))\.[A-Z]/.exec(text.slice(start, end));
      const kept = glued?.[1] ?? null;
      found.push(
        kept === null
          ? { email, start, end, spoken: false }
          : { email: kept.toLowerCase(), start, end: start + kept.length, spoken: false },
      );
    }
  }
  return found;
}

const ENDINGS = new Set(
  'com co za org net ac gov edu info biz io africa me uk web law school online capetown joburg durban bw sz ls na zw mz ke tz rw ug ng de nl us eu dev app'.split(
    ' ',
  ),
);
const PROVIDERS = new Set(
  'gmail yahoo hotmail outlook icloud webmail mweb telkomsa vodamail live ymail protonmail proton afrihost lantic iafrica absamail'.split(
    ' ',
  ),
);
const BRACKETS = /^[\s[\](){}<>"']*$/;

/** The address whose `at` is the token `i`, or the sign with spaces in the gap before it. */
function putTogether(
  tokens: readonly Token[],
  i: number,
  rules: Rules,
  expected: boolean,
): Address | null {
  const token = tokens[i] as Token;
  const sign = /^\s*@\s*$/.test(token.gap);
  const word = token.kind === 'word' && rules.at.has(token.lower) && BRACKETS.test(token.gap);
  if (!sign && !word) return null;
  const first = sign ? i : i + 1;
  const bracketed = word && /[[({<]/.test(token.gap);
  const domain = domainAt(tokens, first, rules);
  if (domain === null) return null;
  const noun = tokens
    .slice(Math.max(0, i - 10), i)
    .some(({ lower }) => rules.emailNouns.has(lower));
  const clear = sign || bracketed || domain.spoken || noun || expected;
  if (!clear && !PROVIDERS.has(domain.text.split('.')[0] ?? '')) return null;
  const local = localBefore(tokens, i - 1, rules, noun || expected);
  if (local === null) return null;
  const email = parseEmail(`${local.text}@${domain.text}`);
  const end = (tokens[domain.last] as Token).end;
  return email === null
    ? null
    : { email, start: (tokens[local.first] as Token).start, end, spoken: true };
}

function domainAt(tokens: readonly Token[], first: number, rules: Rules) {
  const start = tokens[first];
  if (start === undefined || start.kind === 'contact' || !/^[\s[\](){}<>@]*$/.test(start.gap))
    return null;
  const labels = [start.lower];
  let last = first;
  let spoken = false;
  for (let i = first + 1; i < tokens.length && labels.length < 6;) {
    const token = tokens[i] as Token;
    if (token.kind === 'contact') break;
    if (token.gap === '' || token.gap === '-') {
      labels.push(`${labels.pop() ?? ''}${token.gap}${token.lower}`);
      last = i++;
      continue;
    }
    if (/^\s*\.\s*$/.test(token.gap)) {
      if (/\s/.test(token.gap) && !ENDINGS.has(token.lower)) break;
      labels.push(token.lower);
      last = i++;
      continue;
    }
    const next = tokens[i + 1];
    const sign = rules.signs.get(token.lower);
    if ((sign !== '.' && sign !== '-') || !BRACKETS.test(token.gap)) break;
    if (next === undefined || next.kind === 'contact' || !BRACKETS.test(next.gap)) break;
    labels.push(sign === '-' ? `${labels.pop() ?? ''}-${next.lower}` : next.lower);
    spoken = true;
    last = i + 1;
    i += 2;
  }
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2 || !/^[a-z]{2,10}$/.test(ending)) return null;
  return { text: labels.join('.').replace(/'/g, ''), last, spoken };
}

/** The local part that ends with the token `last`, backwards over signs, letters and figures said one by one. */
function localBefore(tokens: readonly Token[], last: number, rules: Rules, expected: boolean) {
  const end = tokens[last];
  if (end === undefined || end.kind === 'contact') return null;
  const isUnit = (token: Token | undefined) =>
    token !== undefined && /^[1-9]$/.test(rules.digits.get(token.lower) ?? '');
  // "eighty nine"
  const piece = (token: Token, at: number) => {
    if (token.kind === 'digits') return token.text;
    // "f-a-t-i-m-a"
    if (/^\p{L}(?:-\p{L}){2,}$/u.test(token.lower)) return token.lower.replaceAll('-', '');
    const ten = rules.tens.get(token.lower);
    if (ten !== undefined) return isUnit(tokens[at + 1]) && at < last ? ten : `${ten}0`;
    return rules.digits.get(token.lower) ?? token.lower;
  };
  const isLetter = (token: Token | undefined) =>
    token !== undefined &&
    (token.text.length === 1 ||
      token.kind === 'digits' ||
      rules.digits.has(token.lower) ||
      rules.tens.has(token.lower));
  let text = piece(end, last);
  let first = last;
  while (first > 0 && text.length < LONGEST_LOCAL) {
    const here = tokens[first] as Token;
    const before = tokens[first - 1] as Token;
    if (before.kind === 'contact') break;
    if (/^[._+-]?$/.test(here.gap)) {
      text = piece(before, first - 1) + here.gap + text;
      first--;
      continue;
    }
    if (!/^[\s[\](){}]+$/.test(here.gap) && !/^\s*[._]\s*$/.test(here.gap)) break;
    const sign = rules.signs.get(before.lower);
    const beyond = tokens[first - 2];
    if (sign !== undefined && beyond !== undefined && beyond.kind !== 'contact') {
      text = piece(beyond, first - 2) + sign + text;
      first -= 2;
      continue;
    }
    if (/^\s*_\s*$/.test(here.gap)) {
      text = piece(before, first - 1) + '_' + text;
      first--;
      continue;
    }
    if (/\./.test(here.gap)) break;
    if (
      isLetter(here) &&
      (isLetter(before) || isNameLike(before, rules)) &&
      !rules.mine.has(before.lower)
    ) {
      text = piece(before, first - 1) + text;
      first--;
      continue;
    }
    break;
  }
  // "my email is john smith at gmail dot com": one word when it was asked for or announced.
  if (expected && /^\p{L}+$/u.test(text)) {
    const before = tokens[first - 1];
    const beyond = tokens[first - 2];
    const announced =
      beyond === undefined || ANNOUNCES.has(beyond.lower) || rules.emailNouns.has(beyond.lower);
    if (before && (tokens[first] as Token).gap === ' ' && isNameLike(before, rules) && announced) {
      text = before.lower + text;
      first--;
    }
  }
  return { text: text.replace(/'/g, ''), first };
}

const ANNOUNCES = new Set(["it's", 'its', 'is', 'to', 'me']);
const isNameLike = (token: Token, rules: Rules): boolean =>
  token.kind === 'word' &&
  (!rules.words.has(token.lower) || rules.namesToo.has(token.lower)) &&
  !rules.greetingWords.has(token.lower) &&
  !rules.emailNouns.has(token.lower);
