import type { Adapter, Body } from './adapter.ts';
import { textAt, valuesAt } from './paths.ts';
import { secretIn } from './verify.ts';

/** Telegram's updates: what a person writes, and a contact that they share, if it is their own. */
export const telegram: Adapter = {
  channel: 'telegram',
  split: (body) => (isPerson(body) ? [body] : []),
  prepare: (body) => ({ ...body, card: ownContact(body) }),
  verify: secretIn('x-telegram-bot-api-secret-token'),
  map: {
    eventId: ['update_id'],
    conversationId: ['message.chat.id'],
    language: ['message.from.language_code', 'callback_query.from.language_code'],
    profileName: [
      'message.from.first_name + message.from.last_name',
      'callback_query.from.first_name + callback_query.from.last_name',
    ],
    name: ['card.first_name + card.last_name'],
    number: ['card.phone_number'],
    sender: ['message.from.id', 'callback_query.from.id'],
    conversation: [{ by: 'user', text: ['message.text', 'message.caption'] }],
  },
};

const isPerson = (body: Body): boolean =>
  ['message', 'callback_query'].some(
    (kind) =>
      textAt(body, [`${kind}.from.id`]) !== undefined &&
      valuesAt(body, `${kind}.from.is_bot`)[0] !== true,
  );

function ownContact(body: Body): unknown {
  const owner = textAt(body, ['message.contact.user_id']);
  const isOwn = owner !== undefined && owner === textAt(body, ['message.from.id']);
  return isOwn ? valuesAt(body, 'message.contact')[0] : undefined;
}
