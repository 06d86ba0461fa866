import type { Adapter, Body, EventKind } from './adapter.ts';
import { objectsAt, textAt } from './paths.ts';
import { secretIn } from './verify.ts';

const EVENT = 'events.0.payload';
const USERS = [`${EVENT}.user`, `${EVENT}.message.author.user`, 'user', 'data.user'];

/**
 * Zendesk: the webhooks of Sunshine Conversations (control passed on is a handoff, what a user writes an interaction),
 * `passControl` itself, and `escalate` of its AI agents.
 */
export const zendesk: Adapter = {
  channel: 'web',
  *split(body) {
    const events = objectsAt(body, 'events');
    if (events.length < 2) yield body;
    else for (const event of events) yield { events: [event] };
  },
  event: eventOf,
  verify: secretIn('x-api-key'),
  map: {
    eventId: ['events.0.id'],
    conversationId: [`${EVENT}.conversation.id`, 'conversationId', 'data.conversation_id'],
    channel: [`${EVENT}.message.source.type`, `${EVENT}.source.type`, 'source.type', 'channel'],
    language: [
      ...USERS.map((user) => `${user}.profile.locale`),
      ...['profile.locale', `${EVENT}.metadata.lang`, 'metadata.lang', 'metadata.language'],
    ],
    profileName: [`${EVENT}.message.author.displayName`, 'user.displayName', 'user.name'],
    sender: [`${EVENT}.message.source.client.externalId`],
    slots: [
      ...[`${EVENT}.metadata`, `${EVENT}.conversation.metadata`, 'metadata', 'parameters'],
      ...USERS.flatMap((user) => [`${user}.metadata`, `${user}.profile`, user]),
      ...['profile', 'data.metadata', 'data.parameters'],
    ],
    conversation: [
      {
        list: ['events.*.payload.message', 'messages.*', 'conversation.messages.*'],
        sender: ['author.type', 'author.role', 'role', 'sender'],
        text: ['content.text', 'text', 'content'],
      },
    ],
  },
};

function eventOf(body: Body): EventKind | null | undefined {
  const told = textAt(body, ['events.0.type', 'type', 'trigger', 'event', 'action']);
  if (told === undefined || told === 'interaction') return undefined;
  if (/(?:passControl|offerControl|escalate|handoff)$/i.test(told)) return 'handoff';
  const isUser = textAt(body, [`${EVENT}.message.author.type`]) === 'user';
  return told === 'conversation:message' && isUser ? 'interaction' : null;
}
