import type { Stamp } from '#shared/clock/stamp.ts';
import type { BeforeEntry } from '#shared/protocol/uploads.ts';
import { documents } from '../auth/documents.ts';
import { deletedOf } from '../contacts/records.ts';
import type { Database, LookupKey } from '../store/store.ts';

/** The look-up key by which uploads and their parts are thrown away: the upload's stamp. */
export const UPLOAD_AGE = 'upload-age';

/** A part of the before-images of an upload. It speaks of many contacts, and each of them goes alone. */
export interface Part {
  upload: Stamp;
  part: number;
  entries: BeforeEntry[];
}

const KIND = 'before';
/** The look-up key of the contacts that a part speaks of. */
const SPOKEN_OF = 'before-of';
/** A part may have 4 MiB, so few of them are read at once. */
const PAGE = 10;

const partsIn = (own: Database) => documents<Part>(async () => own, KIND);
const keyOf = ({ upload, part }: Pick<Part, 'upload' | 'part'>): string => `${upload}/${part}`;
const idOf = (key: string): string => `${KIND}:${key}`;
const lookupKeys = ({ upload, entries }: Part): LookupKey[] => [
  [UPLOAD_AGE, upload],
  ...[...new Set(entries.map(([id]) => id))].map((id): LookupKey => [SPOKEN_OF, id]),
];

/**
 * Keeps a part in the place of what was kept as the same one, without the entries of deleted contacts. The answer is how
 * many entries are kept.
 *
 * @throws StoreUnavailable
 */
export async function keepPart(own: Database, contacts: Database, part: Part): Promise<number> {
  const key = keyOf(part);
  const kept = { ...part, entries: await living(contacts, part.entries) };
  const ids = new Set(kept.entries.map(([id]) => id));
  const replaced: Part[] = [];
  // Written even if it is equal: what is there may be from a try that was not known to be durable.
  await partsIn(own).change(
    key,
    (before) => {
      if (before) replaced.push(before);
      return kept;
    },
    lookupKeys,
  );
  // An earlier revision that alone speaks of a contact would not be found when the contact is deleted.
  if (replaced.some(({ entries }) => entries.some(([id]) => !ids.has(id))))
    await own.erase([idOf(key)]);
  // A contact that was deleted in the meantime: its deletion may have looked before this was written.
  const deleted = await deletedOf(contacts, [...ids]);
  if (await takeOut(own, key, deleted)) await own.erase([idOf(key)]);
  return kept.entries.filter(([id]) => !deleted.has(id)).length;
}

/** The entries of a part whose contacts are not deleted; null: there is no such part. */
export async function readPart(
  own: Database,
  contacts: Database,
  part: Pick<Part, 'upload' | 'part'>,
): Promise<BeforeEntry[] | null> {
  const kept = await partsIn(own).get(keyOf(part));
  // The look-up of a deletion may lag; what it has not found yet is not handed out.
  return kept && living(contacts, kept.entries);
}

/** Takes contacts out of every part that speaks of them, earlier revisions included. */
export async function takeOutOfParts(own: Database, contactIds: readonly string[]): Promise<void> {
  const gone = new Set(contactIds);
  for (const contactId of gone)
    for (;;) {
      const docs = await own.find(SPOKEN_OF, contactId, contactId, PAGE);
      const changed: string[] = [];
      for (const { id } of docs)
        if (await takeOut(own, id.slice(idOf('').length), gone)) changed.push(id);
      if (changed.length > 0) await own.erase(changed);
      if (changed.length === 0 || docs.length < PAGE) break;
    }
}

/** Takes contacts out of a part; false: it speaks of none of them. */
async function takeOut(own: Database, key: string, gone: ReadonlySet<string>): Promise<boolean> {
  if (gone.size === 0) return false;
  const changed = await partsIn(own).change(
    key,
    (part) => {
      const entries = part?.entries.filter(([id]) => !gone.has(id));
      return part && entries && entries.length < part.entries.length
        ? { ...part, entries }
        : undefined;
    },
    lookupKeys,
  );
  return changed !== undefined;
}

/** The entries whose contacts are not deleted. */
async function living(contacts: Database, entries: readonly BeforeEntry[]): Promise<BeforeEntry[]> {
  const deleted = await deletedOf(
    contacts,
    entries.map(([id]) => id),
  );
  return entries.filter(([id]) => !deleted.has(id));
}
