import type { Adapter } from './adapter.ts';

/** Voiceflow: a custom trace such as `talk_to_agent`. All that is known stands in the author's variables. */
export const voiceflow: Adapter = {
  channel: 'web',
  map: {
    botId: ['projectID', 'versionID'],
    conversationId: ['sessionID', 'session_id', 'userID', 'user_id'],
    channel: ['channel', 'payload.channel', 'variables.channel'],
    language: ['variables.language', 'payload.language', 'payload.variables.language', 'locale'],
    sender: ['userID', 'user_id', 'payload.user_id', 'variables.user_id'],
    slots: ['variables', 'payload.variables', 'state.variables', 'payload'],
    conversation: [
      {
        list: ['transcript.*', 'transcripts.*', 'messages.*', 'payload.transcript.*', 'history.*'],
        sender: ['role', 'sender', 'type'],
        user: /^(?:request|intent)$/,
        text: [
          ...['text', 'message', 'content', 'payload.message', 'payload.payload.message'],
          ...[
            'payload.text',
            'payload.payload.query',
            'payload.query',
            'payload.payload',
            'payload',
          ],
        ],
      },
    ],
  },
};
