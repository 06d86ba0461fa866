import type { Adapter, Body } from './adapter.ts';
import { entriesOf } from './paths.ts';

const OWN = new Set(['event', 'event_id', 'bot_id', 'conversation_id', 'conversation', 'hints']);
/** Hints that a form may tell as fields, having no objects. */
const HINTS = new Set(['channel', 'language_code', 'region', 'whatsapp_number', 'profile_name']);

/** Our own body: the envelope itself. In a form, or in JSON as flat as one, the fields of the bot's author are slots. */
export const plain: Adapter = { channel: 'api', map: null, prepare: enveloped };

function enveloped(body: Body): Body {
  const flat = Object.entries(body).filter(
    ([field, value]) => !OWN.has(field) && ['string', 'number'].includes(typeof value),
  );
  const own = Object.fromEntries(
    Object.entries(body).filter(([field, value]) => OWN.has(field) && value !== ''),
  );
  const { conversation, hints } = own;
  const told = {
    ...own,
    ...(typeof conversation === 'string' && { conversation: parsed(conversation) }),
    ...(typeof hints === 'string' && { hints: parsed(hints) }),
  };
  // What is no object is refused by its name.
  if (flat.length === 0 || !isHints(told.hints)) return told;
  const known = told.hints ?? {};
  const slots = flat.filter(([field]) => !HINTS.has(field));
  return {
    ...told,
    hints: {
      ...Object.fromEntries(flat.filter(([field, value]) => HINTS.has(field) && value !== '')),
      ...known,
      slots: Object.fromEntries([...slots, ...entriesOf(known['slots'])]),
    },
  };
}

const isHints = (hints: unknown): hints is Body | null | undefined =>
  (hints ?? null) === null || (typeof hints === 'object' && !Array.isArray(hints));

/** What a text is as JSON; the text itself if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
