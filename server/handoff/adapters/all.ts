import type { Adapter } from './adapter.ts';
import { botframework } from './botframework.ts';
import { botlhale } from './botlhale.ts';
import { botpress } from './botpress.ts';
import { chatlayer } from './chatlayer.ts';
import { chatwoot } from './chatwoot.ts';
import { dialogflow } from './dialogflow.ts';
import { kommunicate } from './kommunicate.ts';
import { messenger } from './messenger.ts';
import { plain } from './plain.ts';
import { rasa } from './rasa.ts';
import { telegram } from './telegram.ts';
import { twilio } from './twilio.ts';
import { voiceflow } from './voiceflow.ts';
import { whatsapp } from './whatsapp.ts';
import { zendesk } from './zendesk.ts';

/** The platforms whose handoffs are understood, by the word of their address. */
export const ADAPTERS = {
  plain,
  botlhale,
  whatsapp,
  twilio,
  chatwoot,
  botframework,
  copilot: botframework,
  dialogflow,
  rasa,
  botpress,
  voiceflow,
  kommunicate,
  chatlayer,
  zendesk,
  messenger,
  telegram,
} as const satisfies Record<string, Adapter>;

export type AdapterName = keyof typeof ADAPTERS;
export const ADAPTER_NAMES = Object.keys(ADAPTERS) as AdapterName[];

/** The adapter of a platform; null if there is none. */
export const adapterOf = (platform: string): Adapter | null =>
  Object.hasOwn(ADAPTERS, platform) ? ADAPTERS[platform as AdapterName] : null;
