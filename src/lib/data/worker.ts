import * as Comlink from 'comlink';
import type { Me } from '#shared/protocol/account.ts';
import { platform } from '../platform.ts';
import { ContactData } from './contact-data.ts';
import type { DataEvent } from './data.ts';

/** What the page calls first. */
export interface DataWorker {
  open(me: Me, emit: (event: DataEvent) => void): Promise<ContactData>;
}

const worker: DataWorker = {
  async open(me, emit) {
    const data = await ContactData.open({
      me,
      fetch: (input, init) => fetch(input, init),
      ...platform,
      emit,
    });
    // The browser's own hint that the network is back.
    addEventListener('online', () => data.syncNow());
    return Comlink.proxy(data);
  },
};

Comlink.expose(worker);
