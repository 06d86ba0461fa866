/** Background Sync (WICG), which TypeScript's library lacks. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
  /** The browser will not try again. */
  readonly lastChance: boolean;
}

interface ServiceWorkerGlobalScopeEventMap {
  sync: SyncEvent;
}

/** What `background.ts` adds when it is run. */
interface ServiceWorkerGlobalScope {
  sendUnsent(): Promise<void>;
  /** Fetches what a push was about, and shows its notification. */
  announceHandoffs(): Promise<void>;
}
