import type { Adapter } from './adapter.ts';

/** Where a field stands in a request to an action server, and in a bare tracker. */
const tracked = (...fields: string[]): string[] =>
  fields.flatMap((field) => [`tracker.${field}`, field]);

/** Rasa: a tracker, alone or as action servers get it. `sender_id` is the channel's: a number on WhatsApp alone. */
export const rasa: Adapter = {
  channel: 'web',
  map: {
    eventId: tracked('latest_message.message_id'),
    conversationId: ['tracker.sender_id', 'sender_id', 'conversation_id'],
    channel: tracked('latest_input_channel', 'latest_message.input_channel', 'input_channel'),
    language: tracked('slots.language', 'slots.lang', 'latest_message.metadata.language'),
    sender: tracked('sender_id'),
    entities: tracked('latest_message.entities'),
    slots: tracked('slots'),
    conversation: [
      { list: tracked('events.*'), sender: ['event'], text: ['text'] },
      { by: 'user', text: ['tracker.latest_message.text', 'latest_message.text'] },
    ],
  },
};
