import { parseEmail } from '#shared/contact/email.ts';
import { parseLanguage, type Language } from '#shared/contact/languages.ts';
import { LONGEST } from '#shared/contact/keys.ts';
import { DEFAULT_COUNTRY, isCountry, type CountryCode } from '#shared/contact/phone.ts';
import { parsePlatform } from '#shared/contact/platforms.ts';
import type { Envelope, Hints } from '../envelope.ts';
import { standing, type Standing } from './context.ts';
import { dialogue, messagesOf, type Turn } from './dialogue.ts';
import { emailsIn, type Address } from './emails.ts';
import type { Evidence, Extraction, Finding } from './extraction.ts';
import { variablesOf, type Value, type Variables } from './hints.ts';
import { LANGUAGE_DATA } from './languages/all.ts';
import { namesIn, type NameCandidate } from './names.ts';
import { likeness, profileName, tidy } from './person.ts';
import { corrected, phonesIn, ruleOnPhones, type PhoneCandidate } from './phones.ts';
import { digitsIn, masked, PhoneReader } from './numbers.ts';
import { ruleOnNames } from './name-ruling.ts';
import { languagesOf, rulesOf, type Rules } from './rules.ts';
import { withContacts, type Span, type Token } from './text.ts';

/**
 * What a handoff tells of the user: name, number and email, their language and platform. Pure and total; the time it
 * takes grows no faster than the conversation. `country`: where numbers are dialled when nothing else says where.
 */
export function extract(envelope: Envelope, country: CountryCode = DEFAULT_COUNTRY): Extraction {
  const hints: Hints = envelope.hints ?? {};
  const conversation = envelope.conversation ?? [];
  const told = hints.language_code ? parseLanguage(hints.language_code) : null;
  const messages = messagesOf(conversation);
  const rules = rulesOf(languagesOf(told, messages));
  const reader = new PhoneReader(countriesOf(hints, told, country));
  const heard = listen(dialogue(messages, rules), rules, reader);
  const variables = variablesOf(hints);
  return {
    name: nameOf(heard, hints, variables, rules),
    phone: phoneOf(heard, hints, variables, reader),
    email: emailOf(heard, hints, variables),
    language:
      told === null
        ? null
        : { value: told, confidence: 0.95, evidence: hinted('language_code', hints.language_code) },
    platform: platformOf(hints),
  };
}

/** What the user said, message by message, and what the bot did. */
interface Heard {
  names: NameCandidate[];
  deniedNames: Set<string>;
  replacedNames: { turn: Turn; old: string; now: string }[];
  /** Names that belong to others: the bot's own, relatives'. */
  otherNames: Set<string>;
  /** The user says that profile or telephone are somebody else's. */
  profileDenied: boolean;
  phones: PhoneCandidate[];
  /** Corrections of the number that was given before them. */
  phoneRuling: PhoneCandidate | null | 'wrong';
  companyPhones: Set<string>;
  emails: EmailCandidate[];
  companyEmails: Set<string>;
}

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

function listen(turns: readonly Turn[], rules: Rules, reader: PhoneReader): Heard {
  const heard: Heard = {
    names: [],
    deniedNames: new Set(),
    replacedNames: [],
    otherNames: new Set(),
    profileDenied: false,
    phones: [],
    phoneRuling: null,
    companyPhones: new Set(),
    emails: [],
    companyEmails: new Set(),
  };
  let ruling: PhoneCandidate | null | 'wrong' = null;
  let fixed: PhoneCandidate | null = null;
  for (const [i, turn] of turns.entries()) {
    const bare = turn.tokens;
    const emails = emailsIn(turn.text, bare, rules, turn.asks.has('email'));
    const withoutEmails = withContacts(bare, turn.text, emails);
    const digits = digitsIn(withoutEmails, rules, reader);
    const phones = digits.filter(({ phone }) => phone !== null);
    if (!turn.isUser) {
      const confirmed = isConfirmed(turns, i, rules);
      for (const { phone, start, end } of phones) {
        if (phone === null || heard.phones.some((known) => known.phone === phone)) continue;
        if (confirmed)
          heard.phones.push({
            phone,
            turn,
            start,
            end,
            standing: 'own',
            answers: true,
            corrects: false,
            rule: 'confirms-number',
            confidence: 0.8,
          });
        else heard.companyPhones.add(phone);
      }
      for (const { email, start, end } of emails) {
        if (heard.emails.some((known) => known.email === email)) continue;
        if (confirmed)
          heard.emails.push({
            email,
            turn,
            start,
            end,
            standing: 'own',
            answers: true,
            corrects: false,
            rule: 'confirms-email',
            confidence: 0.8,
          });
        else heard.companyEmails.add(email);
      }
      for (const name of introduced(bare, turn, rules)) heard.otherNames.add(name);
      continue;
    }
    const tokens = withContacts(bare, turn.text, [
      ...emails,
      ...digits.filter(({ digits: text }) => text.length >= 3),
    ]);
    const found = phonesIn(turn, tokens, digits, rules);
    const before: PhoneCandidate | null = fixed ?? ruleOnPhones(heard.phones, heard.companyPhones);
    heard.phones.push(...found);
    if (before !== null && found.length === 0) {
      const change = corrected(before.phone, turn, digits, rules, reader);
      if (change === 'wrong') ruling = 'wrong';
      else if (change !== null) {
        fixed = { ...before, ...change, turn, rule: 'corrects-part', confidence: 0.85 };
        ruling = fixed;
      }
    } else if (found.length > 0 && ruling !== null) {
      // A whole number after a correction is judged with all the others again.
      if (fixed) heard.phones.splice(-found.length, 0, fixed);
      [fixed, ruling] = [null, null];
    }
    heard.emails.push(...ownEmails(turn, tokens, emails, rules));
    correctEmail(heard.emails, turn);
    const names = namesIn(turn, tokens, rules);
    heard.names.push(...names.candidates);
    for (const word of names.denied) heard.deniedNames.add(word);
    for (const [old, now] of names.replaced) {
      heard.replacedNames.push({ turn, old, now });
      heard.deniedNames.add(old);
    }
    for (const word of othersIn(tokens, rules)) heard.otherNames.add(word);
    if (deniesProfile(turn, tokens, rules)) heard.profileDenied = true;
  }
  heard.phoneRuling = ruling ?? ruleOnPhones(heard.phones, heard.companyPhones);
  return heard;
}

/** Whether a bot's message asks if something is right and the user says yes to it. */
function isConfirmed(turns: readonly Turn[], i: number, rules: Rules): boolean {
  const turn = turns[i];
  const next = turns[i + 1];
  if (!turn?.lower.includes('?') || !rules.ask.confirm.in(turn.words) || !next?.isUser)
    return false;
  return rules.yes.leading(next.words) > 0 && next.text.length < 60;
}

const INTRODUCES = /\b(?:i am|i'm|im|my name is|this is|it's|ek is|ngingu|ndingu)\s+(\p{L}+)/gu;

/** The bot's or the agent's own name. */
function* introduced(_: readonly Token[], turn: Turn, rules: Rules): Iterable<string> {
  for (const match of turn.lower.matchAll(INTRODUCES))
    if (match[1] !== undefined && !rules.words.has(match[1])) yield match[1];
}

/** Names that stand beside a relation: `my daughter Kelly`, `Craig's number`. */
function* othersIn(tokens: readonly Token[], rules: Rules): Iterable<string> {
  for (const [i, token] of tokens.entries()) {
    if (
      rules.relations.has(token.lower) &&
      /^(?:my|our|the|his|her)$/.test(tokens[i - 1]?.lower ?? '')
    ) {
      for (const next of tokens.slice(i + 1, i + 4)) {
        if (!/^[ ,]*$/.test(next.gap) || !['name', 'either'].includes(likeness(next, rules))) break;
        if (!/^\p{Lu}/u.test(next.text)) break;
        yield next.lower;
      }
    }
    if (token.kind === 'word' && token.lower.endsWith("'s")) yield token.lower.slice(0, -2);
  }
}

const DEVICES = new Set(
  'phone cell cellphone account profile whatsapp number foon selfoon'.split(' '),
);
const BORROWS = /\b(?:using|use|is|from|with|on|it's|thats|that's)\s(?:my|his|her|the|a)\s/;

/** "I am on my husband's phone", "that is not my name". */
function deniesProfile({ lower }: Turn, tokens: readonly Token[], rules: Rules): boolean {
  if (
    /\b(?:not my (?:real )?(?:name|profile|account|phone)|isn't my (?:name|profile|phone|account)|ignore (?:the|my) profile)\b/.test(
      lower,
    )
  )
    return true;
  return (
    BORROWS.test(lower) &&
    tokens.some(({ lower: word }, i) => {
      const owner = word.replace(/'?s$/, '');
      return (
        (rules.relations.has(owner) || rules.relations.has(word)) &&
        DEVICES.has(tokens[i + 1]?.lower ?? '') &&
        !/\b(?:call|phone|reach|contact|ring|sms|text)\b[^.]*$/.test(
          lower.slice(0, tokens[i]?.start ?? 0),
        )
      );
    })
  );
}

const ROLES =
  /^(?:info|support|sales|admin|help|hello|contact|enquiries|accounts|office|noreply|no-reply|customercare|service|complaints)@/;

function ownEmails(
  turn: Turn,
  tokens: readonly Token[],
  emails: readonly Address[],
  rules: Rules,
): EmailCandidate[] {
  const vocabulary = {
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

const NOT_THAT = /([\p{L}\p{N}._-]+),?\s+(?:and\s)?(?:not|instead of|nie)\s+([\p{L}\p{N}._-]+)/u;
const NOT_BUT = /\bnot\s+([\p{L}\p{N}._-]+?),?\s+(?:but|it's|its|rather)\s+([\p{L}\p{N}._-]+)/u;

/** "gmail not hotmail", after an address: puts right the last one. */
function correctEmail(emails: EmailCandidate[], turn: Turn): void {
  const last = emails.at(-1);
  if (last === undefined || last.turn === turn || turn.text.length > 120) return;
  const but = NOT_BUT.exec(turn.lower);
  const that = but ? null : NOT_THAT.exec(turn.lower);
  const [now, old] = but ? [but[2], but[1]] : [that?.[1], that?.[2]];
  if (now === undefined || old === undefined) return;
  const strip = (text: string) => text.replace(/^\.+|[.,]+$/g, '');
  const [was, is] = [strip(old), strip(now)];
  const at = last.email.lastIndexOf(was);
  if (was === '' || at < 0 || (was.length < 3 && last.email.indexOf(was) !== at)) return;
  const email = parseEmail(last.email.slice(0, at) + is + last.email.slice(at + was.length));
  if (email !== null)
    emails.push({
      ...last,
      email,
      turn,
      start: 0,
      end: turn.text.length,
      rule: 'corrects-part',
      confidence: 0.8,
      corrects: true,
    });
}

function nameOf(heard: Heard, hints: Hints, variables: Variables, rules: Rules): Finding | null {
  const said = ruleOnNames(heard.names, heard.replacedNames, heard.deniedNames, heard.otherNames);
  const spoken = said && {
    value: said.name.slice(0, LONGEST.name),
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  if (spoken && spoken.confidence >= 0.6) return spoken;
  const isOther = (name: string) =>
    name
      .toLowerCase()
      .split(' ')
      .every((word) => heard.otherNames.has(word) || heard.deniedNames.has(word));
  const person = (value: Value): Finding | null => {
    const name = profileName(value.value, rules);
    return name === null || isOther(name)
      ? null
      : { value: tidy(name), confidence: 0.8, evidence: hinted(value.from, value.value) };
  };
  const [given, surname] = [variables.given[0], variables.surnames[0]];
  const joined =
    given && surname
      ? [{ value: `${given.value} ${surname.value}`, from: given.from }]
      : [...variables.given, ...variables.surnames];
  const told: Value[] = [
    ...variables.names,
    ...joined,
    ...(hints.name ? [{ value: hints.name, from: 'name' }] : []),
    ...(hints.profile_name && !heard.profileDenied
      ? [{ value: hints.profile_name, from: 'profile_name' }]
      : []),
  ];
  for (const value of told) {
    const name = person(value);
    if (name) return name;
  }
  return spoken;
}

function phoneOf(
  heard: Heard,
  hints: Hints,
  variables: Variables,
  reader: PhoneReader,
): Finding | null {
  const { phoneRuling } = heard;
  const said = phoneRuling === 'wrong' ? null : phoneRuling;
  const spoken: Finding | null = said && {
    value: said.phone,
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  if (spoken && spoken.confidence >= 0.6) return spoken;
  const refused = new Set(
    heard.phones
      .filter(({ standing: stands }) => stands === 'other' || stands === 'denied')
      .map(({ phone }) => phone),
  );
  const told: Value[] = [
    ...CHANNEL_NUMBERS.flatMap((key) => {
      const value = hints[key];
      return typeof value === 'string' || typeof value === 'number'
        ? [{ value: international(String(value)), from: key }]
        : [];
    }),
    ...(hints.phone ? [{ value: hints.phone, from: 'phone' }] : []),
    ...variables.phones,
  ];
  for (const { value, from } of told) {
    const phone = value.length > 40 ? null : reader.read(value);
    const isChannel = (CHANNEL_NUMBERS as readonly string[]).includes(from);
    if (phone === null || (!isChannel && (refused.has(phone) || heard.companyPhones.has(phone))))
      continue;
    return { value: phone, confidence: isChannel ? 0.9 : 0.85, evidence: hinted(from, phone) };
  }
  return spoken;
}

const CHANNEL_NUMBERS = ['whatsapp_number', 'wa_id', 'sms_number', 'caller_number'] as const;
// A channel's number is international, with or without its plus.
const international = (text: string): string => {
  const digits = text.replace(/^whatsapp:/i, '').replace(/@.*$/, '');
  return /^[1-9]\d{9,14}$/.test(digits) ? `+${digits}` : digits;
};

function emailOf(heard: Heard, hints: Hints, variables: Variables): Finding | null {
  const refused = new Set<string>();
  let said: EmailCandidate | null = null;
  for (const next of heard.emails) {
    if (next.standing === 'denied' || next.standing === 'other') {
      refused.add(next.email);
      if (said?.email === next.email && next.standing === 'denied') said = null;
      continue;
    }
    if (heard.companyEmails.has(next.email) && next.standing === 'bare') continue;
    const sameMessage = said?.turn === next.turn && !next.corrects;
    if (
      said === null ||
      (!sameMessage && next.confidence >= said.confidence - 0.2) ||
      next.confidence > said.confidence
    )
      said = next;
  }
  const spoken: Finding | null = said && {
    value: said.email,
    confidence: said.confidence,
    evidence: quoted(said.turn, said, said.rule),
  };
  if (spoken && spoken.confidence >= 0.6) return spoken;
  const told: Value[] = [
    ...(hints.email ? [{ value: hints.email, from: 'email' }] : []),
    ...variables.emails,
  ];
  for (const { value, from } of told) {
    const email = parseEmail(value);
    if (email !== null && !refused.has(email) && !heard.companyEmails.has(email))
      return { value: email, confidence: 0.85, evidence: hinted(from, email) };
  }
  return spoken;
}

function platformOf(hints: Hints): Extraction['platform'] {
  if (!hints.channel) return null;
  const platform =
    parsePlatform(hints.channel) ?? parsePlatform(hints.channel.split(/[\s:_-]/)[0] ?? '');
  return {
    value: platform ?? 'other',
    confidence: platform === null ? 0.6 : 0.95,
    evidence: hinted('channel', hints.channel),
  };
}

/** Region, the language's own country, the organisation's: in that order, each once. */
function countriesOf(hints: Hints, told: Language | null, country: CountryCode): CountryCode[] {
  const tagged = /[-_]([A-Za-z]{2})$/.exec(hints.language_code ?? '')?.[1];
  const spoken = told !== null && told !== 'en' ? LANGUAGE_DATA[told].country : undefined;
  const all = [
    hints.region,
    tagged,
    spoken === 'ZA' ? undefined : spoken,
    country,
    DEFAULT_COUNTRY,
  ];
  return [
    ...new Set(all.map((code) => code?.toUpperCase() ?? '').filter((code) => isCountry(code))),
  ];
}

const LONGEST_QUOTE = 120;

function quoted(turn: Turn, { start, end }: Span, rule: string): Evidence {
  return {
    message: turn.index,
    span: [start, end],
    quote: cover(turn.text.slice(start, end)),
    rule,
  };
}

const hinted = (from: string, value: string | null | undefined): Evidence => ({
  message: null,
  span: null,
  quote: cover(value ?? ''),
  rule: `hint:${from}`,
});

const cover = (text: string): string => masked(text).slice(0, LONGEST_QUOTE);
