import type { UploadFile } from '../upload/upload.ts';
import { SHARED } from './messages.ts';

/** What the browser opens the installed app with (File Handling API, WICG). */
interface LaunchQueue {
  setConsumer(consumer: (params: { files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Calls `take` with each file that somebody opens with the installed app. */
export function onOpenedFile(window: Window, take: (file: UploadFile) => void): void {
  (window as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files }) => {
    void files?.[0]?.getFile().then(async (file) => {
      take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    });
  });
}

/** What another app has shared, once; null if there is nothing. `name` is for what has none. */
export async function takeSharedFile(name: string): Promise<UploadFile | null> {
  const storage = (globalThis as { caches?: CacheStorage }).caches;
  const kept = await storage?.match(SHARED.address, { cacheName: SHARED.cache });
  await forgetSharedFile();
  if (kept === undefined) return null;
  const told = decodeURIComponent(kept.headers.get(SHARED.nameHeader) ?? '');
  return { name: told || name, bytes: new Uint8Array(await kept.arrayBuffer()) };
}

/** Removes what was shared and not taken: it belongs to nobody who signs in later. */
export async function forgetSharedFile(): Promise<void> {
  await (globalThis as { caches?: CacheStorage }).caches?.delete(SHARED.cache);
}
