import type { Adapter } from './adapter.ts';
import { textAt } from './paths.ts';

/** Botpress: the actions of its human-in-the-loop interface, and messages with their user and its tags. */
export const botpress: Adapter = {
  channel: 'web',
  // Of the actions those of a conversation that goes on or ends are dropped.
  event: (body) =>
    /^(?:hitl\w*|stopHitl|createConversation)$/.test(textAt(body, ['action', 'type']) ?? '')
      ? null
      : undefined,
  map: {
    botId: ['botId'],
    conversationId: ['conversationId', 'conversation.id', 'input.conversationId'],
    channel: ['conversation.integration', 'integration', 'conversation.channel', 'channel'],
    language: ['user.tags.language', 'payload.language', 'input.language'],
    profileName: ['user.name', 'user.tags.name', 'user.tags.whatsapp:name'],
    name: ['input.name', 'payload.name'],
    email: ['input.email', 'payload.email', 'user.tags.email'],
    sender: [
      ...['user.tags.whatsapp:userId', 'user.tags.whatsapp:phone'],
      ...['user.tags.telegram:id', 'user.tags.messenger:id'],
    ],
    slots: ['payload', 'input.hitlSession', 'input.user', 'user.tags', 'user.attributes'],
    conversation: [
      { list: ['input.messageHistory.*'], sender: ['source.type'], text: ['payload.text'] },
      { by: 'user', text: ['payload.text'] },
    ],
  },
};
