import type { Adapter } from './adapter.ts';

/**
 * Chatlayer (Sinch): its offloading webhook. Every message of every bot comes to the same address, offloaded or not; those
 * are dropped unread. It sends the bot's token with each request, as `challenge.verifyToken`.
 */
export const chatlayer: Adapter = {
  channel: 'web',
  event: (body) => ((body['event'] ?? body['type']) === 'offload' ? 'handoff' : null),
  reply: (answer) => ({
    type: 'application/json',
    body: JSON.stringify({ ...answer, offloadSuccess: true, pauseBot: true }),
  }),
  map: {
    botId: ['botId'],
    conversationId: ['sessionId'],
    channel: ['channel'],
    language: ['payload.language', 'payload.locale', 'language'],
    sender: ['transcript.*.message.sender.id'],
    slots: ['payload'],
    conversation: [{ list: ['transcript.*'], sender: ['actor'], text: ['message.text'] }],
  },
};
