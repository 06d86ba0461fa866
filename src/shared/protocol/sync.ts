import { isHeld, type Held } from '#shared/record/record.ts';
import { isStamp, type Stamp } from '#shared/clock/stamp.ts';
import * as z from 'zod/mini';
import { REJECTIONS } from './errors.ts';

/** The most records in one push and the most live records on one page of a pull. */
export const PAGE_SIZE = 1_000;

/** The largest push, in bytes of JSON. */
export const LARGEST_PUSH = 8 * 1024 * 1024;

/** How far ahead of the server's clock a new stamp may be, in milliseconds. */
export const CLOCK_TOLERANCE = 60_000;

/** How often a live stream shows that it lives, and the silence after which the device gives it up, in milliseconds. */
export const PING_EVERY = 15_000;
export const SILENCE_LIMIT = 40_000;

/** Where a device is in the server's changes. Opaque, and never compared. */
export type Cursor = string;

/** The body of `POST /api/sync/push`. Each record stands or falls alone, so that they are not checked here. */
export const PushRequest = z.object({
  records: z.array(z.unknown()).check(z.maxLength(PAGE_SIZE)),
});

/** The answer: the server's time in milliseconds and the records that were not taken. */
export const PushAnswer = z.object({
  now: z.number(),
  rejected: z.array(
    z.object({ index: z.number(), id: z.nullable(z.string()), code: z.enum(REJECTIONS) }),
  ),
});
export type PushAnswer = z.infer<typeof PushAnswer>;

/** A stamp in a body from outside. */
export const StampSchema = z.custom<Stamp>(isStamp, 'is no stamp');
const Deleted = z.array(z.tuple([z.string(), StampSchema]));

/** The line that ends a page of a pull; the lines before it are records. `total` is how many live records there are. */
export const PageMark = z.object({
  page: z.object({
    cursor: z.string(),
    deleted: Deleted,
    more: z.boolean(),
    now: z.number(),
    total: z.optional(z.number()),
  }),
});
export type PageMark = z.infer<typeof PageMark>['page'];

/**
 * The data of a live event `change`. Its id, where it has one, is the cursor after it. What is no record is left out, as
 * it is of a page.
 */
export const LiveChange = z.object({
  records: z.pipe(
    z.array(z.unknown()),
    z.transform((records): Held[] => records.filter(isHeld)),
  ),
});

/** The data of a live event `ping`. */
export const LivePing = z.object({ now: z.number() });
