import type { Adapter } from './adapter.ts';
import { botlhale } from './botlhale.ts';
import { plain } from './plain.ts';

export const ADAPTER_NAMES = ['plain', 'botlhale'] as const;
export type AdapterName = (typeof ADAPTER_NAMES)[number];

/** The platforms whose handoffs are understood, by the word of their address. */
export const ADAPTERS: Record<AdapterName, Adapter> = { plain, botlhale };

/** The adapter of a platform; null if there is none. */
export const adapterOf = (platform: string): Adapter | null =>
  Object.hasOwn(ADAPTERS, platform) ? ADAPTERS[platform as AdapterName] : null;
