import type { Adapter } from './adapter.ts';

/** Kommunicate: what its webhook sends to a bot. `from` is the user's id, which sites often make of their email. */
export const kommunicate: Adapter = {
  channel: 'web',
  map: {
    eventId: ['key'],
    botId: ['botId'],
    conversationId: ['groupId'],
    channel: ['metadata.KM_CHAT_CONTEXT.channel', 'source'],
    language: [
      'metadata.KM_CHAT_CONTEXT.kmUserLocale',
      'metadata.kmUserLocale',
      'metadata.KM_CHAT_CONTEXT.language',
    ],
    profileName: ['userName', 'displayName'],
    email: ['from'],
    sender: ['from'],
    slots: ['metadata.KM_CHAT_CONTEXT', 'metadata.chatContext', 'metadata'],
    conversation: [{ by: 'user', text: ['message'] }],
  },
};
