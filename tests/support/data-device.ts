import 'fake-indexeddb/auto';
import { expect, onTestFinished, vi } from 'vitest';
import { ContactData } from '#lib/data/contact-data.ts';
import type { DataEvent, SyncStatus } from '#lib/data/data.ts';
import { FileUpload, type FileUploadDeps } from '#lib/upload/file-upload.ts';
import { ORIGIN, type TestServer } from './server.ts';
import { seededBytes } from './seeded.ts';

let devices = 0;

/**
 * A device with the real store, list and sync loop, on a real server in this process; `answer` may answer a call in its
 * place.
 */
export async function dataDevice(
  server: TestServer,
  cookie: string,
  { answer = () => null }: { answer?: (path: string) => Response | null } = {},
) {
  const events: DataEvent[] = [];
  const gone = new AbortController();
  let away = false;
  let session = cookie;
  // Each device is a browser of its own: another IndexedDB and other channels.
  const me = await server.me(cookie);
  const deps = {
    me: { ...me, organisation: { ...me.organisation } },
    fetch: async (path: RequestInfo | URL, init?: RequestInit) => {
      if (away) throw new TypeError('away');
      const instead = answer(path as string);
      if (instead !== null) return instead;
      return server.app.request(ORIGIN + (path as string), {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), cookie: session, origin: ORIGIN },
      });
    },
    clock: () => Date.now(),
    random: seededBytes(++devices),
  } satisfies FileUploadDeps;
  const data = await ContactData.open({ ...deps, emit: (event) => events.push(event) });
  onTestFinished(async () => {
    gone.abort();
    await data.close();
  });
  const status = (): SyncStatus | undefined =>
    events.findLast((event) => event.type === 'status')?.status;
  return {
    data,
    /** One upload worker of it, as a tab starts it. */
    uploadWorker: async (): Promise<FileUpload> => {
      const upload = await FileUpload.open({ ...deps, random: seededBytes(++devices + 500) });
      onTestFinished(() => upload.close());
      return upload;
    },
    events,
    status,
    until: (wanted: Partial<SyncStatus>) =>
      vi.waitFor(() => expect(status()).toMatchObject(wanted), { timeout: 10_000 }),
    setAway: (now: boolean) => (away = now),
    signIn: (next: string) => (session = next),
  };
}
