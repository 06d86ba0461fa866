import type { Contact } from '#shared/contact/contact.ts';
import type { Edit } from '#shared/contact/edit.ts';
import type { Language } from '#shared/contact/languages.ts';
import type { Platform } from '#shared/contact/platforms.ts';
import type { ErrorCode } from '#shared/protocol/errors.ts';
import type { HandedOver } from './handed-over.ts';

/** What the data worker of a tab does for its page: it holds the list, the device's store and the sync loop. */
export interface Data {
  /** Computes which contacts a query shows and in which order, and keeps that until it is called again. */
  show(query: Query): Promise<Shown>;
  /** Rows of what was last shown, as they are now; null where a contact has been deleted since. */
  rows(offset: number, limit: number): Promise<(Row | null)[]>;
  /** One contact in full; null if there is none. */
  get(id: string): Promise<Contact | null>;
  /** The contacts that a number or an email reaches already, but for one. */
  twins(reach: { phone?: string; email?: string }, except?: string): Promise<Row[]>;
  /** All tags in alphabetical order, with how many contacts have each. */
  tags(): Promise<{ tag: string; count: number }[]>;
  /** Adds a contact and answers its id, once it is durable on the device. */
  add(edit: Edit): Promise<string>;
  /** Changes a contact, durable once it answers; false if it has been deleted meanwhile. */
  edit(id: string, edit: Edit): Promise<boolean>;
  /**
   * Says whether two contacts of one number are one person, durable once it answers. If they are, the later one goes into
   * the earlier one. Answers the id of the contact to go on with; null if there is nothing to decide any more.
   */
  decide(reissue: { earlier: string; later: string }, same: boolean): Promise<string | null>;
  /** Deletes for ever; answers how many. */
  remove(selection: Selection): Promise<number>;
  /** Puts a tag on contacts or takes it off; answers how many were changed. */
  tag(selection: Selection, tag: string, on: boolean): Promise<number>;
  /** A file of contacts in the order shown. */
  export(selection: Selection, format: 'csv' | 'vcard'): Promise<Uint8Array>;
  /** Tries to send and fetch now. */
  syncNow(): void;
  /** What waits to be sent: contacts and refused ones, as a CSV file that Upload takes. */
  exportUnsent(): Promise<Uint8Array>;
  /** Takes in what an upload of this tab has written, so that it is shown at once. */
  follow(): Promise<void>;
  /** An upload that a closed tab has left before it was whole; null if there is none, or one goes on in some tab. */
  unfinishedUpload(): Promise<UnfinishedUpload | null>;
  /** Removes everything of this account from the device and ends. */
  clear(): Promise<void>;
  /** Ends the worker's work; what is stored stays. */
  close(): Promise<void>;
}

/** How far an upload is that can be gone on with. */
export interface UnfinishedUpload {
  key: string;
  /** The name of the file. */
  name: string;
  done: number;
  all: number;
}

/** What the worker tells the page unasked. */
export type DataEvent =
  | { type: 'status'; status: SyncStatus }
  /** The list changed. `arrived` counts the contacts that were not there when it was last shown and match its query. */
  | { type: 'changed'; arrived: number; newest: Row | null }
  /** Everything on the device is in memory: search now covers all of it. */
  | { type: 'loaded'; total: number }
  /** Contacts were handed over just now. Not told of what a first sync or a later catching up brings. */
  | { type: 'handed_over'; contacts: HandedOver[] }
  /** An edit of this device is gone because the contact was deleted elsewhere. */
  | { type: 'edit_lost'; name: string | null };

export const SORTS = ['name', 'added', 'phone', 'email'] as const;
export type Sort = (typeof SORTS)[number];

export interface Query {
  text: string;
  language: Language | null;
  platform: Platform | null;
  tag: string | null;
  /** Added from … up to and without …, milliseconds since 1970. */
  from: number | null;
  until: number | null;
  sort: Sort;
  descending: boolean;
}

export const EVERYTHING: Query = {
  text: '',
  language: null,
  platform: null,
  tag: null,
  from: null,
  until: null,
  sort: 'added',
  descending: true,
};

/** The contacts of these ids, or all that match a query but for some. */
export type Selection = { ids: string[] } | { query: Query; except?: string[] };

export interface Shown {
  /** How many contacts match. */
  count: number;
  /** How many contacts there are on the device. */
  total: number;
  /** The first rows. */
  rows: Row[];
}

/** What the list shows of a contact. */
export interface Row {
  id: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  language: Language | null;
  platform: Platform | null;
  tags: string[];
  addedAt: number;
  needsReview: boolean;
  /** Not yet at the server. */
  unsent: boolean;
}

export interface SyncStatus {
  phase: 'starting' | 'syncing' | 'live' | 'offline' | 'blocked';
  /** Since when the server has not been reached, milliseconds since 1970. */
  offlineSince: number | null;
  /** How many contacts wait to be sent. */
  unsent: number;
  /** How many of them the server refused: they need a person. */
  refused: number;
  /** Why nothing more is sent until a person does something: sign in again, update the app. */
  blockedBy: ErrorCode | null;
  /** The first sync while it runs: how many contacts have come of how many. */
  first: { received: number; total: number | null } | null;
  /** The server has said at least once that this device has all. */
  complete: boolean;
  /** The device is full: nothing more is fetched, and changes are refused. */
  full: boolean;
}
