import { millisOf, stampAt, type Stamp } from '#shared/clock/stamp.ts';
import type { Me } from '#shared/protocol/account.ts';
import { CLOCK_TOLERANCE } from '#shared/protocol/sync.ts';
import {
  MOST_LISTED,
  UPLOAD_KEPT,
  type BeforeEntry,
  type UploadInfo,
  type UploadSent,
} from '#shared/protocol/uploads.ts';
import { documents } from '../auth/documents.ts';
import { ApiError, contactsOf, privateOf, type Deps } from '../context.ts';
import { StoreUnavailable, type LookupKey } from '../store/store.ts';
import { keepPart, readPart, UPLOAD_AGE } from './before.ts';

/**
 * What is kept of uploads, so that another device or an admin can undo them. The undoing itself is done on a device, by
 * records like any other. Everything here is for one user: an agent for their own uploads, an admin for all of the
 * organisation's. All throw ApiError and StoreUnavailable.
 */
export interface Uploads {
  /**
   * Makes an upload, or changes it: all of it for who made it, `undone` alone for an admin. `undone` once there stays.
   */
  put(me: Me, id: Stamp, sent: UploadSent): Promise<UploadInfo>;
  /** Those that can still be undone, the newest first. A new one may be missing for a moment. */
  list(me: Me): Promise<UploadInfo[]>;
  /** Keeps a part of the before-images of one's own upload; the answer is how many entries are kept. */
  putBefore(me: Me, id: Stamp, part: number, entries: BeforeEntry[]): Promise<number>;
  before(me: Me, id: Stamp, part: number): Promise<BeforeEntry[]>;
}

const ALL = 'upload';
const OWN = 'upload-by';

export function createUploads({ store, clock }: Pick<Deps, 'store' | 'clock'>): Uploads {
  const docsOf = ({ organisation }: Me) =>
    documents<UploadInfo>(() => privateOf(store, organisation.id), 'upload');

  /** The stamp of the oldest uploads that are kept. The stamp tells the age, so that nothing sent later prolongs it. */
  const oldest = (): Stamp => oldestKept(clock());

  const refuseTime = (id: Stamp): void => {
    const wrong = (message: string) => new ApiError('bad_field', message, { field: 'id' });
    if (id < oldest()) throw wrong('This upload is too old to be undone.');
    if (millisOf(id) > clock() + CLOCK_TOLERANCE) throw wrong('This stamp is ahead of the clock.');
  };

  /** An upload that the user may see. */
  const open = async (me: Me, id: Stamp): Promise<UploadInfo> => {
    const upload = id < oldest() ? null : await docsOf(me).get(id);
    if (upload === null) throw new ApiError('not_found', 'There is no such upload.');
    if (upload.by.id !== me.user.id && me.user.role !== 'admin') throw notYours();
    return upload;
  };

  return {
    async put(me, id, sent) {
      refuseTime(id);
      const { user } = me;
      const made = await docsOf(me).change(
        id,
        (kept) => {
          if (kept === null) return { id, by: { id: user.id, name: user.name }, ...sent };
          const undone = kept.undone ?? sent.undone;
          if (kept.by.id === user.id) return { ...kept, ...sent, ...(undone && { undone }) };
          if (user.role !== 'admin' || sent.undone === undefined) throw notYours();
          return { ...kept, ...(undone && { undone }) };
        },
        lookupKeys,
      );
      if (!made) throw new StoreUnavailable('the upload was not written');
      return made;
    },

    async list(me) {
      const { user, organisation } = me;
      const own = await privateOf(store, organisation.id);
      const [key, prefix] = user.role === 'admin' ? [ALL, ''] : [OWN, `${user.id}/`];
      const last = prefix + newestFirst(oldest());
      const found = await own.find(key, prefix, last, MOST_LISTED);
      // The look-up may lag: what it names is read again.
      const uploads = await docsOf(me).getAll(
        found.map(({ json }) => (JSON.parse(json) as UploadInfo).id),
      );
      return uploads.sort((a, b) => (a.id < b.id ? 1 : -1));
    },

    async putBefore(me, id, part, entries) {
      refuseTime(id);
      const upload = await open(me, id);
      if (upload.by.id !== me.user.id) throw notYours();
      const [own, contacts] = await Promise.all([
        privateOf(store, me.organisation.id),
        contactsOf(store, me.organisation.id),
      ]);
      return keepPart(own, contacts, { upload: id, part, entries });
    },

    async before(me, id, part) {
      await open(me, id);
      const [own, contacts] = await Promise.all([
        privateOf(store, me.organisation.id),
        contactsOf(store, me.organisation.id),
      ]);
      const entries = await readPart(own, contacts, { upload: id, part });
      if (entries === null) throw new ApiError('not_found', 'This part was never sent.');
      return entries;
    },
  };
}

/** The least stamp of an upload that can be undone at an instant. */
export const oldestKept = (now: number): Stamp => stampAt(Math.max(0, now - UPLOAD_KEPT));

const notYours = () => new ApiError('forbidden', 'Somebody else made this upload.');

const lookupKeys = ({ id, by }: UploadInfo): LookupKey[] => [
  [UPLOAD_AGE, id],
  [ALL, newestFirst(id)],
  [OWN, `${by.id}/${newestFirst(id)}`],
];

/** A text for each stamp, in the reverse order of the stamps: the store hands out the least first. */
const newestFirst = (stamp: Stamp): string =>
  stamp.replace(/[0-9a-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
