/** Background Sync (WICG), which TypeScript's library lacks. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
  /** The browser will not try again. */
  readonly lastChance: boolean;
}

interface ServiceWorkerGlobalScopeEventMap {
  sync: SyncEvent;
}

/** What `outbox.ts` adds when it is run. */
declare function sendUnsent(): Promise<void>;
interface WorkerGlobalScope {
  sendUnsent: typeof sendUnsent;
}
