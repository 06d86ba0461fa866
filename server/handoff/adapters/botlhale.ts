import { at, listAt, objectAt, textAt, type Adapter, type Body } from './adapter.ts';

/**
 * Botlhale AI: the transcript of its live-agent socket (`messages`, `bot_id`), the bodies of its message API
 * (`TextMsg`, `TextResponse`, `Entities`), chats as Vela takes them, and custom actions: a form with the fields that the
 * bot's author chose. One address is set for each language of a bot, so the query may tell the language.
 */
export const botlhale: Adapter = {
  platform: 'botlhale',
  channel: 'web',
  kind: () => 'handoff',
  eventId: (body) => textAt(body, 'event_id', 'MessageID') ?? null,
  toEnvelope(body, query) {
    const platform = textAt(body, 'Platform', 'platform', 'hints.channel');
    const user = textAt(body, 'UserID', 'user_id');
    const slots = Object.fromEntries(Object.entries(body).filter(([field]) => !KNOWN.has(field)));
    return {
      bot_id: textAt(body, 'bot_id', 'BotID'),
      conversation_id: textAt(body, 'ConversationID', 'conversation_id'),
      conversation: conversationOf(body),
      hints: {
        ...objectAt(body, 'hints'),
        channel: platform,
        language_code:
          textAt(body, 'LanguageCode', 'language_code', 'language', 'hints.language_code') ??
          query.get('language') ??
          query.get('lang') ??
          query.get('LanguageCode') ??
          textAt(listAt(body, 'chats')[0], 'language'),
        // A user's id is their number on WhatsApp; elsewhere it names a conversation of a day.
        whatsapp_number:
          isWhatsApp(platform) && user !== undefined && NUMBER.test(user)
            ? user
            : textAt(body, 'hints.whatsapp_number'),
        profile_name: textAt(body, 'UserName', 'User Name', 'hints.profile_name'),
        entities: at(body, 'Entities', 'entities', 'hints.entities'),
        slots: { ...slots, ...objectAt(body, 'slots', 'hints.slots') },
      },
    };
  },
};

const isWhatsApp = (platform: string | undefined): boolean => /whats\s*app/i.test(platform ?? '');
const NUMBER = /^\+?[1-9]\d{9,14}$/;

// Fields that are the platform's own; the others are what the bot's author collects.
const KNOWN = new Set([
  ...['BotID', 'bot_id', 'ConversationID', 'conversation_id', 'UserID', 'user_id', 'MessageID'],
  ...[
    'TextMsg',
    'TextResponse',
    'Transcription',
    'Intent',
    'Confidence',
    'LanguageCode',
    'language',
  ],
  ...[
    'language_code',
    'DateReceived',
    'Entities',
    'entities',
    'Buttons',
    'custom',
    'messages',
    'chats',
  ],
  ...[
    'metadata',
    'Platform',
    'platform',
    'UserName',
    'User Name',
    'hints',
    'slots',
    'event_id',
    'conversation',
  ],
]);

function conversationOf(body: Body): unknown {
  const own = at(body, 'conversation');
  if (own !== undefined) return own;
  const messages = listAt(body, 'messages', 'chats');
  const said = textAt(body, 'TextMsg', 'Transcription');
  const answered = at(body, 'TextResponse');
  const answers = Array.isArray(answered) ? (answered as unknown[]) : [answered];
  return [
    ...messages.map((message) => ({
      sender: textAt(message, 'sender'),
      message: textAt(message, 'message', 'text'),
    })),
    ...(said === undefined ? [] : [{ sender: 'user', message: said }]),
    ...answers
      .filter((answer) => typeof answer === 'string')
      .map((message) => ({ sender: 'bot', message })),
  ];
}
