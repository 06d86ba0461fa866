import * as Comlink from 'comlink';
import type { Me } from '#shared/protocol/account.ts';
import { createApi } from './api.ts';
import type { App } from './app-context.ts';
import type { Data, DataEvent } from './data/data.ts';
import { isHead } from './data/head.ts';
import type { DataWorker } from './data/worker.ts';
import { readHead } from './db/head.ts';
import { Session } from './state/session.svelte.ts';
import type { UploadWorker } from './upload/worker.ts';

/** The composition root of the page: what is made once, and how its parts know each other. */
export function createApp(): App {
  const api = createApi((input, init) => fetch(input, init));
  const session = new Session(api, localStorage);
  const listeners = new Set<(event: DataEvent) => void>();
  let lastStatus: DataEvent | null = null;
  const emit = (event: DataEvent) => {
    if (event.type === 'status') {
      lastStatus = event;
      if (event.status.blockedBy === 'unauthorised') session.expire();
    }
    for (const listener of listeners) listener(event);
  };

  let open: OpenWorker | null = null;
  const dataOf = (me: Me): OpenWorker => {
    const account = `${me.organisation.id} ${me.user.id}`;
    if (open?.account !== account) {
      open?.worker.terminate();
      lastStatus = null;
      open = openDataWorker(account, me, emit);
    }
    return open;
  };
  session.onChange((me) => {
    if (me === null) {
      open?.worker.terminate();
      open = null;
      lastStatus = null;
    } else {
      // After a repeated sign-in the loop that waited for it goes on.
      void dataOf(me).data.then((data) => data.syncNow());
    }
  });

  return {
    api,
    session,
    data: later(() => {
      if (session.me === null) throw new Error('nobody is signed in');
      return dataOf(session.me).data;
    }),
    onDataEvent(listener) {
      listeners.add(listener);
      if (lastStatus !== null) listener(lastStatus);
      return () => listeners.delete(listener);
    },
    async openUpload() {
      if (session.me === null) throw new Error('nobody is signed in');
      const worker = new Worker(new URL('./upload/worker.ts', import.meta.url), { type: 'module' });
      const upload = await Comlink.wrap<UploadWorker>(worker).open(session.me);
      return {
        open: ({ name, bytes }) =>
          upload.open(Comlink.transfer({ name, bytes }, [bytes.buffer as ArrayBuffer])),
        preview: (choices) => upload.preview(choices),
        rows: (group, offset, limit) => upload.rows(group, offset, limit),
        fix: (row, cells) => upload.fix(row, cells),
        refusedFile: () => upload.refusedFile(),
        write: (onProgress) => upload.write(Comlink.proxy(onProgress)),
        resume: (key, onProgress) => upload.resume(key, Comlink.proxy(onProgress)),
        pause: () => upload.pause(),
        uploads: (everywhere) => upload.uploads(everywhere),
        undo: (id, onProgress) => upload.undo(id, Comlink.proxy(onProgress)),
        close: () => worker.terminate(),
      };
    },
    async readHead() {
      if (session.me === null) return null;
      const head = await readHead(session.me.organisation.id, session.me.user.id);
      return isHead(head) ? head : null;
    },
  };
}

interface OpenWorker {
  account: string;
  worker: Worker;
  data: Promise<Data>;
}

function openDataWorker(account: string, me: Me, emit: (event: DataEvent) => void): OpenWorker {
  const worker = new Worker(new URL('./data/worker.ts', import.meta.url), { type: 'module' });
  const data = Comlink.wrap<DataWorker>(worker).open(me, Comlink.proxy(emit));
  return { account, worker, data };
}

/** A `Data` whose calls wait for the worker of whoever is signed in then. */
function later(ready: () => Promise<Data>): Data {
  return {
    show: async (query) => (await ready()).show(query),
    rows: async (offset, limit) => (await ready()).rows(offset, limit),
    get: async (id) => (await ready()).get(id),
    twins: async (reach, except) => (await ready()).twins(reach, except),
    tags: async () => (await ready()).tags(),
    add: async (edit) => (await ready()).add(edit),
    edit: async (id, edit) => (await ready()).edit(id, edit),
    decide: async (reissue, same) => (await ready()).decide(reissue, same),
    remove: async (selection) => (await ready()).remove(selection),
    tag: async (selection, tag, on) => (await ready()).tag(selection, tag, on),
    export: async (selection, format) => (await ready()).export(selection, format),
    exportUnsent: async () => (await ready()).exportUnsent(),
    follow: async () => (await ready()).follow(),
    unfinishedUpload: async () => (await ready()).unfinishedUpload(),
    syncNow: () => void ready().then((data) => data.syncNow()),
    clear: async () => (await ready()).clear(),
    close: async () => (await ready()).close(),
  };
}
