import type { Adapter, Body } from './adapter.ts';
import { metaChallenge, splitWhatsApp } from './meta.ts';
import { textsAt, valuesAt } from './paths.ts';
import { hubSignature } from './verify.ts';

const VALUE = 'entry.0.changes.0.value';
const MESSAGES = `${VALUE}.messages.*`;

/**
 * WhatsApp's Cloud API. Since 2026 a user may come without a number, with business-scoped ids alone. Statuses, echoes and
 * the platform's other news are no handoffs.
 */
export const whatsapp: Adapter = {
  channel: 'whatsapp',
  split: splitWhatsApp,
  prepare: (body) => ({ ...body, card: ownCard(body) }),
  verify: hubSignature,
  challenge: metaChallenge,
  map: {
    eventId: [`${MESSAGES}.id`],
    botId: [`${VALUE}.metadata.phone_number_id`],
    profileName: [`${VALUE}.contacts.0.profile.name`],
    name: ['card.name.formatted_name', 'card.name.first_name + card.name.last_name'],
    email: ['card.emails.*.email'],
    number: ['card.phones.*.wa_id', 'card.phones.*.phone'],
    sender: [`${MESSAGES}.from`, `${VALUE}.contacts.0.wa_id`],
    identities: [
      { kind: 'wa_bsuid', value: [`${MESSAGES}.from_user_id`, `${VALUE}.contacts.0.user_id`] },
      {
        kind: 'wa_parent_bsuid',
        value: [`${MESSAGES}.from_parent_user_id`, `${VALUE}.contacts.0.parent_user_id`],
      },
    ],
    slots: [`${MESSAGES}.interactive.nfm_reply.response_json`],
    conversation: [
      {
        by: 'user',
        list: [MESSAGES],
        text: [
          ...['text.body', 'button.text', 'image.caption', 'video.caption', 'document.caption'],
          ...['interactive.button_reply.title', 'interactive.list_reply.title'],
        ],
      },
    ],
  },
};

/** A shared card that is the sender's own: it answers a request for it, or has the sender's number. */
function ownCard(body: Body): unknown {
  const digits = (texts: string[]) => texts.map((text) => text.replace(/\D/g, ''));
  const own = digits(textsAt(body, [`${MESSAGES}.from`, `${VALUE}.contacts.0.wa_id`]));
  return valuesAt(body, `${MESSAGES}.contacts.*`).find(
    (card) =>
      valuesAt(card, 'origin')[0] === 'contact_request' ||
      digits(textsAt(card, ['phones.*.wa_id', 'phones.*.phone'])).some((d) => own.includes(d)),
  );
}
