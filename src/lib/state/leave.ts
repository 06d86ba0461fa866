import type { App } from '../app-context.ts';
import { forgetSharedFile } from '../pwa/given-files.ts';
import { endNotifications } from '../pwa/push-browser.ts';
import { Drafts } from './drafts.ts';
import type { Farewell } from './session.svelte.ts';

/**
 * Signs out of this device. `keep` leaves what is on it for the next sign-in of the same person; else all of it goes,
 * drafts too. In both cases it is notified no more. `why` is told on the sign-in page.
 */
export async function leave(
  { session, data }: Pick<App, 'session' | 'data'>,
  { keep = false, why = null }: { keep?: boolean; why?: Farewell | null },
): Promise<void> {
  if (session.me === null) return;
  if (!keep) new Drafts(localStorage, session.me).forgetAll();
  await forgetSharedFile();
  await endNotifications();
  // A store that is broken must not keep anybody signed in.
  await (keep ? data.close() : data.clear()).catch(() => undefined);
  await session.signOut(why);
}
