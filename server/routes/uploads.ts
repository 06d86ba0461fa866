import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import * as z from 'zod/mini';
import { StampSchema } from '#shared/protocol/sync.ts';
import {
  BeforeImages,
  BeforeKept,
  UploadInfo,
  UploadList,
  UploadSent,
} from '#shared/protocol/uploads.ts';
import type { Deps, Env } from '../context.ts';
import { answers } from '../middleware/describe.ts';
import { jsonOnly, valid } from '../middleware/valid.ts';
import { createUploads } from '../uploads/uploads.ts';

const Upload = z.object({ id: StampSchema });
/** Parts are counted from 0. */
const Part = z.extend(Upload, {
  part: z.pipe(
    z.string().check(z.regex(/^(?:0|[1-9]\d{0,3})$/, 'is no number of a part')),
    z.transform(Number),
  ),
});

/** Where devices keep what the undoing of an upload needs. Stands behind what guards all sync calls. */
export function uploadRoutes(deps: Deps): Hono<Env> {
  const uploads = createUploads(deps);
  const routes = new Hono<Env>();

  routes.get(
    '/sync/uploads',
    describeRoute({
      summary: 'The uploads that can be undone',
      description:
        "One's own; for an admin everybody's. The newest first, of the last 30 days, at most 200. One that was just made may be missing for a moment.",
      responses: answers({ 200: UploadList }, 401, 403, 503),
    }),
    async (c) => c.json({ uploads: await uploads.list(c.var.me) }),
  );

  routes.put(
    '/sync/uploads/:id',
    describeRoute({
      summary: 'Make or change an upload',
      description:
        'The id is the stamp of its rows. Who made it may change it; an admin may add `undone`, which stays once it is there.',
      responses: answers({ 200: UploadInfo }, 400, 401, 403, 413, 503),
    }),
    jsonOnly,
    valid('param', Upload),
    valid('json', UploadSent),
    async (c) => c.json(await uploads.put(c.var.me, c.req.valid('param').id, c.req.valid('json'))),
  );

  routes.put(
    '/sync/uploads/:id/before/:part',
    describeRoute({
      summary: 'Keep the values that an upload replaced',
      description:
        'At most 1,000 entries [contact id, {key: value}] a part; parts are counted from 0. The same part again replaces it. Entries of deleted contacts are not kept.',
      responses: answers({ 200: BeforeKept }, 400, 401, 403, 404, 413, 503),
    }),
    jsonOnly,
    valid('param', Part),
    valid('json', BeforeImages),
    async (c) => {
      const { id, part } = c.req.valid('param');
      const { entries } = c.req.valid('json');
      return c.json({ kept: await uploads.putBefore(c.var.me, id, part, entries) });
    },
  );

  routes.get(
    '/sync/uploads/:id/before/:part',
    describeRoute({
      summary: 'The values that an upload replaced',
      description: 'For who made it, and for admins.',
      responses: answers({ 200: BeforeImages }, 400, 401, 403, 404, 503),
    }),
    valid('param', Part),
    async (c) => {
      const { id, part } = c.req.valid('param');
      return c.json({ entries: await uploads.before(c.var.me, id, part) });
    },
  );
  return routes;
}
