import { createContext } from 'svelte';
import type { Api } from './api.ts';
import type { Data, DataEvent, Query, Shown } from './data/data.ts';
import type { Session } from './state/session.svelte.ts';
import type { Upload } from './upload/upload.ts';

/** What the pages work with. Made once, by `createApp()` of src/lib/app.ts, and given by context. */
export interface App {
  api: Api;
  session: Session;
  /** The data worker of whoever is signed in; calls wait until it is up. */
  data: Data;
  /** Calls `listener` for every event of the data worker, from the last status on; the answer ends it. */
  onDataEvent(listener: (event: DataEvent) => void): () => void;
  /** Starts the upload worker, for one dialog. */
  openUpload(): Promise<Upload>;
  /** The first rows of the order last used, straight from the device, for the first paint; null if there are none. */
  readHead(): Promise<{ query: Query; shown: Shown } | null>;
}

export const [getApp, setApp] = createContext<App>();
