import { parseEmail } from '#shared/contact/email.ts';
import type { Hints } from '../envelope.ts';
import { standing, type Standing, type Vocabulary } from './context.ts';
import type { Turn } from './dialogue.ts';
import { firstSure, hinted, quoted } from './evidence.ts';
import type { Finding } from './extraction.ts';
import type { Value, Variables } from './hints.ts';
import type { Reading } from './reading.ts';
import type { Rules } from './rules.ts';

interface EmailCandidate {
  email: string;
  turn: Turn;
  start: number;
  end: number;
  standing: Standing;
  answers: boolean;
  rule: string;
  confidence: number;
  corrects: boolean;
}

/** The address that the user wants to be written to: what they say, else what form or variables tell. */
export function emailOf(
  readings: readonly Reading[],
  hints: Hints,
  variables: Variables,
  rules: Rules,
): Finding | null {
  const formEmail = hints.email ? parseEmail(hints.email) : null;
  const { emails, companies } = hear(readings, formEmail ?? undefined, rules);
  const { said, refused } = ruleOnEmails(emails, companies);
  const spoken = said && {
    value: said.email,
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  const told: Value[] = [
    ...(hints.email ? [{ value: hints.email, from: 'email' }] : []),
    ...variables.emails,
  ];
  if (readings.some(({ turn }) => turn.isUser && rules.notMe.in(turn.words))) return spoken;
  return firstSure(spoken, () => {
    for (const { value, from } of told) {
      const email = parseEmail(value);
      if (email !== null && !refused.has(email) && !companies.has(email))
        return { value: email, confidence: 0.85, evidence: hinted(from, email) };
    }
    return null;
  });
}

function hear(readings: readonly Reading[], told: string | undefined, rules: Rules) {
  const emails: EmailCandidate[] = [];
  const companies = new Set<string>();
  for (const reading of readings) {
    const { turn, confirmed } = reading;
    if (turn.isUser) {
      emails.push(...ownEmails(reading, rules));
      correctEmail(emails, told, turn, rules);
      continue;
    }
    for (const { email, start, end } of reading.emails) {
      // The bot repeats what the user gave; but nobody's own is the address of a post that both name.
      const known = emails.find((of) => of.email === email);
      if (known && !(known.standing === 'bare' && ROLES.test(email))) continue;
      if (!confirmed) companies.add(email);
      else
        emails.push({
          ...{ email, turn, start, end, standing: 'own', answers: true, corrects: false },
          rule: 'confirms-email',
          confidence: 0.8,
        });
    }
  }
  return { emails, companies };
}

function ruleOnEmails(emails: readonly EmailCandidate[], companies: ReadonlySet<string>) {
  const refused = new Set<string>();
  let said: EmailCandidate | null = null;
  for (const next of emails) {
    if (next.standing === 'denied' || next.standing === 'other') {
      refused.add(next.email);
      if (said?.email === next.email && next.standing === 'denied') said = null;
      continue;
    }
    if (companies.has(next.email) && next.standing === 'bare') continue;
    const sameMessage = said?.turn === next.turn && !next.corrects;
    if (
      said === null ||
      (!sameMessage && next.confidence >= said.confidence - 0.2) ||
      next.confidence > said.confidence
    )
      said = next;
  }
  return { said, refused };
}

// Addresses of a post and not of a person.
const ROLES =
  /^(?:info|support|sales|admin|help|helpdesk|hello|contact|enquiries|queries|accounts|office|no-?reply|customer(?:care|service)?|service|services|complaints|hr|jobs|careers|recruitment|vacancies|billing|orders|bookings?|reservations|payments|finance|claims|refunds|returns|marketing|reception|newsletter|compta|comptabilite|kontakt|navrae)(?:[.@_-]|\d*@)/;

function ownEmails({ turn, tokens, emails }: Reading, rules: Rules): EmailCandidate[] {
  const vocabulary: Vocabulary = {
    ask: 'email',
    nouns: rules.emailNouns,
    blocked: new Set<string>(),
    request: rules.emailRequest,
    past: rules.emailPast,
    stale: rules.stale,
  };
  const corrects = rules.correction.in(turn.words);
  return emails.map(({ email, start, end, spoken }) => {
    const stands = standing({ start, end }, turn, tokens, rules, vocabulary);
    const answers = turn.asks.has('email');
    const bare = ROLES.test(email) ? 0.5 : spoken ? 0.75 : 0.8;
    return {
      email,
      turn,
      start,
      end,
      standing: stands,
      answers,
      corrects,
      rule:
        stands === 'asked'
          ? 'asks-to-be-written-to'
          : stands === 'own'
            ? 'says-own-email'
            : answers
              ? 'answers-question'
              : 'gives-email',
      confidence: stands === 'asked' ? 0.95 : stands === 'own' || answers ? 0.9 : bare,
    };
  });
}

/** "gmail not hotmail", "it ends in .co.za", after an address: puts right the last one, or that of a form. */
function correctEmail(
  emails: EmailCandidate[],
  told: string | undefined,
  turn: Turn,
  rules: Rules,
): void {
  const last = emails.at(-1);
  const base = last?.email ?? told;
  if (base === undefined || last?.turn === turn || turn.text.length > 120) return;
  const email = otherEnding(base, turn, rules) ?? otherPart(base, turn, rules);
  if (email === null) return;
  emails.push({
    ...{ email, turn, start: 0, end: turn.text.length, standing: 'own', answers: true },
    rule: 'corrects-part',
    confidence: 0.8,
    corrects: true,
  });
}

const ENDING = /(?<![\p{L}\p{N}])\.(?:[a-z]{2,10}\.)?[a-z]{2,10}(?![\p{L}\p{N}@])/gu;
const LAST = /\.(?:(?:co|com|org|net|ac|gov|or|go)\.[a-z]{2}|[a-z]{2,10})$/;

/** The address with another ending: one that a message names, or of two the one that it has not. */
function otherEnding(base: string, turn: Turn, rules: Rules): string | null {
  const endings = [...turn.lower.matchAll(ENDING)].map(([ending]) => ending);
  const was = LAST.exec(base)?.[0];
  const now = endings.find((ending) => ending !== was);
  if (was === undefined || now === undefined || endings.length > 2) return null;
  const says =
    endings.includes(was) || rules.atEnd.in(turn.words) || rules.correction.in(turn.words);
  return says ? parseEmail(base.slice(0, -was.length) + now) : null;
}

/** The address with one part in the place of another: "gmail not hotmail", "not hotmail but gmail". */
function otherPart(base: string, { lower, words }: Turn, rules: Rules): string | null {
  for (const { start, end } of rules.not.all(words)) {
    const old = strip(FIRST_PART.exec(lower.slice(end))?.[1]);
    const now = [
      strip(LAST_PART.exec(lower.slice(0, start))?.[1]),
      strip(NEXT_PART.exec(lower.slice(end))?.[1]),
    ];
    const at = old === '' ? -1 : base.lastIndexOf(old);
    if (at < 0 || (old.length < 3 && base.indexOf(old) !== at)) continue;
    for (const part of now) {
      // A provider's name is a common word to us, and a part of an address here.
      if (part === '' || part === old || rules.not.isWord(part)) continue;
      const email = parseEmail(base.slice(0, at) + part + base.slice(at + old.length));
      if (email !== null) return email;
    }
  }
  return null;
}

const strip = (part = ''): string => part.replace(/^\.+|[.,]+$/g, '');
const FIRST_PART = /^\s{0,3}([\p{L}\p{N}._-]{1,80})/u;
const LAST_PART = /([\p{L}\p{N}._-]{1,80})[,\s]{0,3}(?:\p{L}{1,3}\s)?$/u;
const NEXT_PART =
  /^\s{0,3}[\p{L}\p{N}._-]{1,80}[,\s]{1,3}(?:[\p{L}']{1,6}\s)?([\p{L}\p{N}._-]{1,80})/u;
