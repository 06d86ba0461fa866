import { parsePlatform, type Platform } from '#shared/contact/platforms.ts';
import type { Body, Mapping, Talk } from './adapter.ts';
import { BSUID } from './bsuid.ts';
import { entriesOf, listAt, textAt, textsAt, valuesAt, type Paths } from './paths.ts';

/** The event's own id: all texts at the first path that has any. */
export function eventIdOf(body: Body, paths: Paths = []): string | null {
  for (const path of paths) {
    const texts = textsAt(body, [path]);
    if (texts.length > 0) return texts.join(' ');
  }
  return null;
}

/** A body as an envelope (`Envelope` judges it). `usual`: the channel of the platform. */
export function toEnvelope(
  map: Mapping,
  usual: Platform,
  body: Body,
  query: URLSearchParams,
): unknown {
  const text = (paths?: Paths) => textAt(body, paths);
  const senders = textsAt(body, map.sender);
  const told = text(map.channel);
  const named = senders.map(schemeOf).find((scheme) => scheme !== null);
  const on = named ?? (told === undefined ? usual : channelOf(told));
  const hint = NUMBERS[on ?? ''];
  const number =
    [...(hint ? senders : []), ...textsAt(body, map.number)]
      .map(numberOf)
      .find((digits) => digits !== null) ?? undefined;
  return {
    ...(body['event'] === 'interaction' && { event: 'interaction' }),
    bot_id: text(map.botId),
    conversation_id: text(map.conversationId),
    conversation: conversationOf(body, map.conversation ?? []),
    hints: {
      ...Object.fromEntries(listAt(body, ...(map.hints ?? [])).flatMap(entriesOf)),
      ...defined({
        channel: named ?? (told && (on ?? told)) ?? (map.channel ? undefined : usual),
        language_code:
          text(map.language) ??
          query.get('language') ??
          query.get('lang') ??
          query.get('LanguageCode') ??
          undefined,
        profile_name: text(map.profileName),
        name: text(map.name),
        phone: text(map.phone) ?? (hint ? undefined : number),
        ...(hint && { [hint]: number }),
        email: text(map.email),
        identities: [
          ...(map.identities ?? []).flatMap(({ kind, value: paths }) => {
            const value = text(paths);
            return value === undefined ? [] : [{ kind, value }];
          }),
          ...senders.flatMap((sender) => identityOf(sender, on)),
        ],
        entities: listAt(body, ...(map.entities ?? []))[0],
        slots: slotsOf(body, map),
      }),
    },
  };
}

const defined = (hints: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));

/** The channels on which a user's id is their number, and the hint that tells it. */
const NUMBERS: Record<string, string> = {
  whatsapp: 'whatsapp_number',
  sms: 'sms_number',
  voice: 'caller_number',
};
const SCHEME = /^(whatsapp|messenger|sms|tel):/i;

function schemeOf(sender: string): Platform | null {
  const bare = sender.replace(SCHEME, '');
  const scheme = SCHEME.exec(sender)?.[1]?.toLowerCase();
  if (scheme === 'whatsapp' || BSUID.test(bare)) return 'whatsapp';
  return scheme === 'messenger' || scheme === 'sms' ? scheme : null;
}

/** International digits with their plus; null for what else an id may be. */
function numberOf(sender: string): string | null {
  const digits = sender.replace(SCHEME, '').replace(/[\s()-]/g, '');
  return /^\+?[1-9]\d{9,14}$/.test(digits) ? `+${digits.replace('+', '')}` : null;
}

function identityOf(sender: string, on: Platform | null) {
  const value = sender.replace(SCHEME, '');
  const bsuid = BSUID.exec(value);
  if (bsuid) return [{ kind: bsuid[1] ? 'wa_parent_bsuid' : 'wa_bsuid', value }];
  return on === 'messenger' || on === 'telegram' ? [{ kind: on, value }] : [];
}

// What the words of platforms for their channels have in them.
const CHANNELS: [RegExp, Platform][] = [
  [/whats.?app/i, 'whatsapp'],
  [/telegram/i, 'telegram'],
  [/facebook|messenger/i, 'messenger'],
  [/sms|twilio/i, 'sms'],
  [/voice|phon|\bcall/i, 'voice'],
  [/web|widget|directline|socketio/i, 'web'],
  [/\bapi\b/i, 'api'],
];

const channelOf = (word: string): Platform | null =>
  parsePlatform(word) ?? CHANNELS.find(([words]) => words.test(word))?.[1] ?? null;

function slotsOf(body: Body, { slots = [], own }: Mapping): Record<string, unknown> {
  const told = [...slots].reverse().flatMap((path) => valuesAt(body, path).flatMap(entriesOf));
  const rest = own ? Object.entries(body).filter(([field]) => !own.has(field)) : [];
  return Object.fromEntries([...rest, ...told]);
}

const USER = /^(?:user|customer|client|visitor|contact|end[_-]?user|human)$/i;

function conversationOf(body: Body, talks: readonly Talk[]): { sender: string; message: string }[] {
  const seen = new Set<string>();
  return talks.flatMap(({ list, text, sender, by, user }) => {
    const messages = (list ? listAt(body, ...list) : [body]).flatMap((message) => {
      const word = by ?? textAt(message, sender) ?? 'bot';
      const from = USER.test(word) || user?.test(word) ? 'user' : word;
      const texts = typeof message === 'string' ? [message] : textsAt(message, text);
      return texts
        .slice(0, list ? 1 : undefined)
        .map((words) => ({ sender: from, message: words }));
    });
    const fresh = messages.filter(({ sender: from, message }) => !seen.has(`${from} ${message}`));
    for (const { sender: from, message } of messages) seen.add(`${from} ${message}`);
    return fresh;
  });
}
