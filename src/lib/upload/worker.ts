import * as Comlink from 'comlink';
import type { Me } from '#shared/protocol/account.ts';
import { platform } from '../platform.ts';
import { FileUpload } from './file-upload.ts';

/** What the page calls first. */
export interface UploadWorker {
  open(me: Me): Promise<FileUpload>;
}

const worker: UploadWorker = {
  open: async (me) =>
    Comlink.proxy(
      await FileUpload.open({ me, fetch: (input, init) => fetch(input, init), ...platform }),
    ),
};

Comlink.expose(worker);
