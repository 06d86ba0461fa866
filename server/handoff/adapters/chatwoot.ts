import type { Adapter, Body, EventKind } from './adapter.ts';
import { textAt } from './paths.ts';
import { chatwootSignature } from './verify.ts';

const PEOPLE = ['meta.sender', 'sender', 'conversation.meta.sender'];
const of = (field: string): string[] => PEOPLE.map((person) => `${person}.${field}`);

/**
 * Chatwoot: its bot hands over when a conversation becomes `open`. What the contact writes is an interaction; everything
 * else is dropped. The assignee is an agent, and never looked at.
 */
export const chatwoot: Adapter = {
  channel: 'web',
  event: eventOf,
  verify: chatwootSignature,
  map: {
    conversationId: ['conversation.id', 'id'],
    channel: ['channel', 'conversation.channel', 'inbox.channel_type'],
    language: of('custom_attributes.language'),
    // New visitors get invented names, such as little-haze-776.
    profileName: of('name'),
    phone: of('phone_number'),
    email: [
      'messages.*.content_attributes.submitted_email',
      'content_attributes.submitted_email',
      ...of('email'),
    ],
    sender: ['contact_inbox.source_id', 'conversation.contact_inbox.source_id'],
    slots: [...of('custom_attributes'), 'custom_attributes', 'conversation.custom_attributes'],
    conversation: [
      {
        list: ['messages.*'],
        sender: ['message_type'],
        user: /^(?:0|incoming)$/,
        text: ['content'],
      },
      { by: 'user', text: ['content'] },
    ],
  },
};

function eventOf(body: Body): EventKind | null {
  const [event, status] = [textAt(body, ['event']), textAt(body, ['status'])];
  if (event === 'conversation_status_changed') return status === 'open' ? 'handoff' : null;
  // What a bot of Chatwoot's own is told.
  if (event === 'conversation_opened') return 'handoff';
  const isOwn = ['incoming', '0'].includes(textAt(body, ['message_type']) ?? '');
  return event === 'message_created' && isOwn && body['private'] !== true ? 'interaction' : null;
}
