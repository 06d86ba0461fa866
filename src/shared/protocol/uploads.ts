import * as z from 'zod/mini';
import { isTooDeep, isUuid, isValues, type Values } from '#shared/record/record.ts';
import { PAGE_SIZE, StampSchema } from './sync.ts';

/** How long an upload can be undone, in milliseconds from its stamp. The server keeps it no longer. */
export const UPLOAD_KEPT = 30 * 86_400_000;

/** The most entries in one part of the before-images. */
export const LARGEST_PART = PAGE_SIZE;

/**
 * The largest part, in bytes of JSON. It is kept as one document, and CouchDB takes none above 8,000,000 bytes; a device
 * sends at most a million characters.
 */
export const LARGEST_PART_BYTES = 4 * 1024 * 1024;

/** The most parts of an upload: ten million contacts that it changed. */
export const MOST_PARTS = 10_000;

/** The most uploads in one list. */
export const MOST_LISTED = 200;

const LONGEST_FILE_NAME = 255;
/** The last instant that a `Date` can hold (ECMA-262, 21.4.1.1). */
const LAST_INSTANT = 8.64e15;

const Count = z.int().check(z.nonnegative());
const Instant = z.int().check(z.nonnegative(), z.lte(LAST_INSTANT));

/**
 * The body of `PUT /api/sync/uploads/{id}`: an upload as its device tells it. `id` is the stamp that all its rows carry.
 * `created` and `updated` count contacts, `parts` the parts of the before-images. `undone`: when it was undone, and how many
 * of its contacts were left as they are, since somebody had changed them.
 */
export const UploadSent = z.object({
  fileName: z.string().check(z.maxLength(LONGEST_FILE_NAME)),
  at: Instant,
  created: Count,
  updated: Count,
  parts: Count.check(z.lte(MOST_PARTS)),
  undone: z.exactOptional(z.object({ at: Instant, left: Count })),
});
export type UploadSent = z.infer<typeof UploadSent>;

/** The answer: an upload as the server keeps it, with who made it. */
export const UploadInfo = z.extend(UploadSent, {
  id: StampSchema,
  by: z.object({ id: z.string(), name: z.string() }),
});
export type UploadInfo = z.infer<typeof UploadInfo>;

/** The answer of `GET /api/sync/uploads`, the newest first. */
export const UploadList = z.object({ uploads: z.array(UploadInfo) });

/**
 * A part of the before-images, as it is sent (`PUT /api/sync/uploads/{id}/before/{part}`) and handed out: for each
 * contact that the upload changed the values that it replaced, by key; `null` where there was none.
 */
export const BeforeImages = z.object({
  entries: z
    .array(
      z.tuple([
        z.custom<string>(isUuid, 'is no id of a contact'),
        z.custom<Values>((value) => isValues(value) && !isTooDeep(value), 'are no values'),
      ]),
    )
    .check(z.maxLength(LARGEST_PART)),
});
export type BeforeEntry = z.infer<typeof BeforeImages>['entries'][number];

/** The answer to a part: how many of its entries are kept. Those of deleted contacts are not. */
export const BeforeKept = z.object({ kept: z.number() });
