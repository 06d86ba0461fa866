import { displayName } from '../components/format.ts';
import type { HandedOver } from '../data/handed-over.ts';
import { handoffs as words } from '../words.ts';

/** All handoffs share one notification: a newer one takes the place of the older. */
export const TAG = 'handoff';
/** So many names stand in one notification. */
const MOST_NAMES = 3;

/** What a notification that is shown has told of; it is kept with it. */
export interface Told {
  contacts: { id: string; name: string }[];
  /** Handoffs that could not be fetched. */
  unknown: number;
}

/** What `showNotification` takes; `renotify` is missing in TypeScript's library. */
export type Options = Omit<NotificationOptions, 'data'> & { data: Told; renotify: boolean };

/**
 * The notification of handoffs together with those of the one that still stands (`before`): of one person by name, of
 * several by their number. A push of which nothing could be fetched is told too, without a name: the browser demands
 * that every push is shown.
 */
export function notificationOf(
  news: readonly HandedOver[] | null,
  before: Told | null,
): { title: string; options: Options } {
  const fresh = news ?? [];
  const ids = new Set(fresh.map(({ id }) => id));
  const told: Told = {
    contacts: [
      ...fresh.map((one) => ({ id: one.id, name: displayName(one) })),
      ...(before?.contacts ?? []).filter(({ id }) => !ids.has(id)),
    ],
    unknown: (before?.unknown ?? 0) + (news === null ? 1 : 0),
  };
  const count = told.contacts.length + told.unknown;
  const [first] = told.contacts;
  const bot = fresh[0]?.bot ?? null;
  const options: Options = {
    tag: TAG,
    data: told,
    // What is only shown again makes no sound.
    renotify: fresh.length > 0 || news === null,
    icon: '/icons/icon-192.png',
    badge: '/icons/maskable-192.png',
    body: '',
  };
  if (count <= 1) {
    const title = first === undefined ? words.title : words.titleOf(first.name);
    return { title, options: { ...options, body: bot === null ? '' : words.by(bot) } };
  }
  const names = told.contacts.slice(0, MOST_NAMES).map(({ name }) => name);
  return { title: words.titleMany(count), options: { ...options, body: names.join(', ') } };
}

/** The contact that a notification leads to; null: to the list. */
export const contactOf = (told: Told | null): string | null =>
  told?.contacts.length === 1 && told.unknown === 0 ? (told.contacts[0]?.id ?? null) : null;

/**
 * Whether this browser wants a notification for a push even while a page of the app is on the screen. Chrome and Firefox
 * do not count such a push; WebKit (Safari, and all browsers of an iPhone) takes the subscription away after a few.
 */
export const showsSilently = (userAgent: string): boolean =>
  userAgent.includes('AppleWebKit') && !userAgent.includes('Chrom');
