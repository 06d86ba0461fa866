import { textAt, type Adapter } from './adapter.ts';

/** Our own body: the envelope itself. */
export const plain: Adapter = {
  platform: 'plain',
  channel: 'api',
  kind: () => 'handoff',
  eventId: (body) => textAt(body, 'event_id') ?? null,
  toEnvelope: (body) => body,
};
