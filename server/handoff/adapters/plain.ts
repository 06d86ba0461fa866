import type { Adapter } from './adapter.ts';

/** Our own body: the envelope itself. */
export const plain: Adapter = { channel: 'api', map: null };
