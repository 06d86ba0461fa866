import type { Adapter, Body, EventKind } from './adapter.ts';
import { textAt, valuesAt } from './paths.ts';

/**
 * Microsoft Bot Framework and Copilot Studio: the activity `handoff.initiate`. It comes from the bot; the person is in
 * `relatesTo.user`. What the topics of a bot collect is added to `value`.
 */
export const botframework: Adapter = {
  channel: 'web',
  event: eventOf,
  prepare: (body) => ({ ...body, person: personOf(body) }),
  map: {
    eventId: ['id'],
    botId: ['value.va_BotId', 'recipient.id'],
    conversationId: ['conversation.id', 'value.va_ConversationId'],
    channel: ['channelId'],
    language: ['value.va_Language', 'locale'],
    profileName: ['person.name'],
    sender: ['person.id'],
    slots: ['value'],
    conversation: [
      {
        list: ['attachments.*.content.activities.*'],
        sender: ['from.role'],
        text: ['text'],
      },
      { by: 'user', list: ['value.va_Phrases.*', 'value.va_LastPhrases.*'], text: [] },
      { by: 'user', text: ['value.va_LastPhrase', 'value.va_LastPhrases', 'text'] },
    ],
  },
};

function eventOf(body: Body): EventKind | null | undefined {
  const [type, name] = [textAt(body, ['type']), textAt(body, ['name'])];
  if (type === 'event') return name === 'handoff.initiate' ? 'handoff' : null;
  if (type === 'message') return textAt(body, ['from.role']) === 'bot' ? null : 'interaction';
  return type === undefined || type === 'handoff' ? undefined : null;
}

function personOf(body: Body): unknown {
  const [related, from] = ['relatesTo.user', 'from'].map((path) => valuesAt(body, path)[0]);
  const role = textAt(from, ['role']) ?? (textAt(body, ['type']) === 'message' ? 'user' : 'bot');
  return related ?? (role === 'user' ? from : undefined);
}
