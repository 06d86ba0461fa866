import { createOrganisations } from '../auth/organisations.ts';
import { tablesIn } from '../auth/adapter.ts';
import { ApiError, systemOf, type Deps, type Push } from '../context.ts';
import { StoreUnavailable } from '../store/store.ts';
import { createDevices, type Device } from './devices.ts';
import { isPushEndpoint } from './endpoint.ts';
import { vapidKeysOf } from './keys.ts';
import { sendPush } from './send.ts';

/** At most one round an organisation in this time, in milliseconds: a device shows one notification anyway. */
const ROUND_EVERY = 3_000;
/** How many pushes of a round are under way at a time. */
const AT_ONCE = 16;

export interface PushOptions {
  /** Also takes endpoints on this machine over plain http: for tests. */
  loopback?: boolean;
}

/**
 * Tells the devices of an organisation's members of handoffs (Web Push). Handoffs that come while a round is under way
 * make one more round together, so that nothing queues up: one flag an organisation is all that waits. What was not sent
 * when the server ends is lost; devices fetch everything by themselves anyway.
 */
export function createPush(deps: Omit<Deps, 'push'>, { loopback = false }: PushOptions = {}): Push {
  const { store, clock, log, config } = deps;
  const keys = vapidKeysOf(deps);
  const devices = createDevices(deps);
  const organisations = createOrganisations(deps);
  const { session: sessions } = tablesIn(() => systemOf(store));
  const subject = config.origin.startsWith('https:')
    ? config.origin
    : 'mailto:contact-list@localhost';
  /** The organisations whose rounds are under way; true: one more is wanted. */
  const rounds = new Map<string, boolean>();

  /** The devices of those who are members now, and whose sessions live. */
  async function audience(organisationId: string): Promise<[string, Device][]> {
    const members = Object.keys((await organisations.get(organisationId))?.members ?? {});
    const all = [...(await devices.of(members))].flatMap(([user, list]) =>
      list.map((device): [string, Device] => [user, device]),
    );
    if (all.length === 0) return all;
    const now = clock();
    const rows = await sessions.getAll(all.map(([, { session }]) => session));
    const alive = new Set(
      rows
        .filter(({ expiresAt }) => typeof expiresAt === 'string' && Date.parse(expiresAt) > now)
        .map(({ id }) => id),
    );
    for (const [user, { session, endpoint }] of all)
      if (!alive.has(session)) await devices.remove(user, [endpoint]);
    return all.filter(([, { session }]) => alive.has(session));
  }

  async function round(organisationId: string): Promise<void> {
    const open = await audience(organisationId);
    if (open.length === 0) return;
    const vapid = { subject, ...(await keys()) };
    const counts = { sent: 0, gone: 0, failed: 0 };
    const one = async (): Promise<void> => {
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [user, device] = next;
        const delivery = await sendPush(device, vapid, loopback);
        counts[delivery] += 1;
        if (delivery === 'gone') await devices.remove(user, [device.endpoint]);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    log.info('push', counts);
  }

  function begin(organisationId: string): void {
    rounds.set(organisationId, false);
    const rested = new Promise((resolve) => setTimeout(resolve, ROUND_EVERY).unref());
    const sent = round(organisationId).catch((error: unknown) => {
      // The store tells of itself.
      if (!(error instanceof StoreUnavailable))
        log.error('push', { error: error instanceof Error ? error.name : 'unknown' });
    });
    void Promise.all([sent, rested]).then(() => {
      const again = rounds.get(organisationId) === true;
      rounds.delete(organisationId);
      if (again) begin(organisationId);
    });
  }

  return {
    notify(organisationId) {
      if (rounds.has(organisationId)) rounds.set(organisationId, true);
      else begin(organisationId);
    },

    publicKey: async () => (await keys()).publicKey,

    async subscribe(userId, device) {
      if (!isPushEndpoint(device.endpoint, loopback))
        throw new ApiError('bad_field', 'This is not the address of a push service.', {
          field: 'endpoint',
        });
      await devices.add(userId, device);
    },

    unsubscribe: (userId, endpoint) => devices.remove(userId, [endpoint]),
    forget: (userId) => devices.forget(userId),
  };
}
