import { documents } from '../auth/documents.ts';
import { systemOf, type Deps } from '../context.ts';

/** Where a browser has its pushes sent (`PushSubscription`, W3C), and what they are encrypted with. */
export interface Subscription {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

/** A device that wants to be told. It is told as long as the session lives in which it asked. */
export interface Device extends Subscription {
  /** The id of the session. */
  session: string;
}

/** So many devices of one user are told; a further one takes the place of the oldest. */
const MOST_DEVICES = 20;

export type Devices = ReturnType<typeof createDevices>;

/** The devices of users that want to be told of handoffs: one document a user, the newest device last. */
export function createDevices({ store }: Pick<Deps, 'store'>) {
  const docs = documents<{ devices: Device[] }>(() => systemOf(store), 'push');

  return {
    /** Of these users, by the user's id. */
    async of(userIds: readonly string[]): Promise<Map<string, Device[]>> {
      const found = await Promise.all(
        userIds.map(async (id) => [id, (await docs.get(id))?.devices ?? []] as const),
      );
      return new Map(found.filter(([, devices]) => devices.length > 0));
    },

    /** Adds a device, or gives one that is known its newest session and keys. */
    async add(userId: string, device: Device): Promise<void> {
      await docs.change(userId, (kept) => {
        const others = (kept?.devices ?? []).filter(({ endpoint }) => endpoint !== device.endpoint);
        return { devices: [...others, device].slice(-MOST_DEVICES) };
      });
    },

    /** Takes out the devices with these endpoints; those that are not there are no error. */
    async remove(userId: string, endpoints: readonly string[]): Promise<void> {
      await docs.change(userId, (kept) => {
        const left = kept?.devices.filter(({ endpoint }) => !endpoints.includes(endpoint)) ?? [];
        if (left.length === (kept?.devices.length ?? 0)) return undefined;
        return left.length === 0 ? null : { devices: left };
      });
    },

    /** Forgets all devices of a user. */
    forget: (userId: string): Promise<void> => docs.remove(userId),
  };
}
