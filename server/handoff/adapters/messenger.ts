import type { Adapter } from './adapter.ts';
import { metaChallenge, splitMessenger } from './meta.ts';
import { hubSignature } from './verify.ts';

const SAID = 'entry.0.messaging.*';

/** Facebook Messenger. The sender's id is good within a page, and is never a number. It tells no name. */
export const messenger: Adapter = {
  channel: 'messenger',
  split: splitMessenger,
  verify: hubSignature,
  challenge: metaChallenge,
  map: {
    eventId: [`${SAID}.message.mid`, `${SAID}.postback.mid`],
    botId: ['entry.0.id'],
    sender: ['entry.0.messaging.0.sender.id'],
    slots: [`${SAID}.pass_thread_control.metadata`],
    conversation: [{ by: 'user', list: [SAID], text: ['message.text', 'postback.title'] }],
  },
};
