import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import { LARGEST_PUSH } from '#shared/protocol/sync.ts';
import { LARGEST_PART_BYTES } from '#shared/protocol/uploads.ts';
import { createAuth, type Auth } from './auth/auth.ts';
import { createBots } from './bots/bots.ts';
import { rememberBots } from './bots/remember.ts';
import { createServerClock } from './clock.ts';
import type { Deps, Env } from './context.ts';
import { clientAddress } from './middleware/address.ts';
import { errorHandler, notFound, tooLarge } from './middleware/errors.ts';
import { noStore, securityHeaders } from './middleware/headers.ts';
import { requestLog } from './middleware/request-log.ts';
import { sameOrigin } from './middleware/same-origin.ts';
import { accountRoutes } from './routes/account.ts';
import { appRoutes } from './routes/app.ts';
import { botRoutes } from './routes/bots.ts';
import { contactRoutes } from './routes/contacts.ts';
import { docsRoutes } from './routes/docs.ts';
import { handoffLogRoutes } from './routes/handoff-log.ts';
import { handoffRoutes } from './routes/handoffs.ts';
import { healthRoutes } from './routes/health.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { lookupRoutes } from './routes/lookup.ts';
import { pushRoutes } from './routes/push.ts';
import { replayRoutes } from './routes/replay.ts';
import { setupRoutes } from './routes/setup.ts';
import { syncRoutes } from './routes/sync.ts';
import { userRoutes } from './routes/users.ts';

const LARGEST_BODY = 1024 * 1024;
/** Where devices send many contacts at once, and how much of them, in bytes. */
const LARGER: [path: RegExp, most: number][] = [
  [/^\/api\/sync\/push$/, LARGEST_PUSH],
  [/^\/api\/sync\/uploads\/[^/]+\/before\//, LARGEST_PART_BYTES],
];

/** The server: a function from request to response. It listens to nothing and reads no environment. */
export function createApp(deps: Deps, auth: Auth = createAuth(deps)): Hono<Env> {
  const { config, log } = deps;
  const next = createServerClock(deps);
  const bots = rememberBots(createBots(deps), deps.clock);
  const app = new Hono<Env>();

  app.onError(errorHandler(log));
  app.notFound(notFound);
  app.use(clientAddress(config), requestLog(deps), securityHeaders(config));
  app.use('/api/*', noStore, sameOrigin(config));
  app.use('/api/*', bodyLimits);

  app.use('/api/contacts/*', compress());
  app.use('/api/sync/uploads/*', compress());

  for (const routes of [
    healthRoutes(deps),
    setupRoutes(deps, auth),
    accountRoutes(deps, auth),
    invitationRoutes(deps, auth),
    userRoutes(deps, auth),
    pushRoutes(deps, auth),
    botRoutes(bots, auth),
    handoffRoutes(deps, bots, auth),
    handoffLogRoutes(deps, bots, auth),
    replayRoutes(deps, auth),
    lookupRoutes(deps, bots),
    contactRoutes(deps, bots, auth, next),
    syncRoutes(deps, auth),
    docsRoutes(app, config),
  ])
    app.route('/api', routes);
  app.all('/api/*', notFound);
  if (config.appDir !== null) app.route('/', appRoutes(config.appDir));
  return app;
}

const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw tooLarge();
    },
  });
const ordinary = limit(LARGEST_BODY);
const larger = LARGER.map(([path, most]) => ({ path, limited: limit(most) }));
const bodyLimits = createMiddleware<Env>((c, next) =>
  (larger.find(({ path }) => path.test(c.req.path))?.limited ?? ordinary)(c, next),
);
