import type { Body } from './adapter.ts';
import { objectsAt, textAt, valuesAt } from './paths.ts';

/** Meta asks for its challenge back before it sends anything: `hub.mode`, `hub.verify_token`, `hub.challenge`. */
export function metaChallenge(query: URLSearchParams): { token: string; answer: string } | null {
  if (query.get('hub.mode') !== 'subscribe') return null;
  return { token: query.get('hub.verify_token') ?? '', answer: query.get('hub.challenge') ?? '' };
}

// A person's ids, and how their messages tell them.
const IDS = [
  ['wa_id', 'from'],
  ['user_id', 'from_user_id'],
] as const;

/** WhatsApp's webhook with the messages of one sender each, and what it tells of that sender alone. */
export function* splitWhatsApp(body: Body): Iterable<Body> {
  const parts = objectsAt(body, 'entry').flatMap((entry) =>
    objectsAt(entry, 'changes')
      .filter(({ field }) => field === undefined || field === 'messages')
      .flatMap((change) => {
        const people = objectsAt(change, 'value.contacts');
        const byId = new Map(
          people.flatMap((person) => IDS.map(([id]) => [textAt(person, [id]), person] as const)),
        );
        // A change of number is told by the system in the name of the user.
        const messages = objectsAt(change, 'value.messages').filter(
          ({ type }) => type !== 'system',
        );
        const senders = grouped(messages, (message) => textAt(message, ['from', 'from_user_id']));
        return senders.map((own) => {
          const ids = IDS.flatMap(([, id]) => textAt(own[0], [id]) ?? []);
          const known = ids.map((id) => byId.get(id)).find((person) => person !== undefined);
          const person = known ?? (people.length === 1 && senders.length === 1 ? people[0] : null);
          return { entry, change, messages: own, person };
        });
      }),
  );
  const people = grouped(parts, ({ entry, messages }) =>
    JSON.stringify([textAt(entry, ['id']), textAt(messages[0], ['from', 'from_user_id'])]),
  );
  for (const same of people) {
    const [first] = same;
    if (!first) continue;
    const { entry, change } = first;
    const value = change['value'] as Body;
    const person = same.find((part) => part.person)?.person;
    const own = {
      ...picked(value, 'messaging_product', 'metadata'),
      ...(value['contacts'] !== undefined && { contacts: person ? [person] : [] }),
      messages: same.flatMap(({ messages }) => messages),
    };
    const changes = [{ ...picked(change, 'field'), value: own }];
    yield { ...picked(body, 'object'), entry: [{ ...picked(entry, 'id', 'time'), changes }] };
  }
}

/** Messenger's webhook with what one sender says to a page, echoes and receipts left out. */
export function* splitMessenger(body: Body): Iterable<Body> {
  if (body['object'] !== undefined && body['object'] !== 'page') return;
  for (const entry of objectsAt(body, 'entry')) {
    const said = objectsAt(entry, 'messaging').filter(
      (item) =>
        (item['message'] ?? item['postback'] ?? item['pass_thread_control']) &&
        valuesAt(item, 'message.is_echo')[0] !== true,
    );
    for (const messaging of grouped(said, (item) => textAt(item, ['sender.id'])))
      yield {
        ...picked(body, 'object'),
        entry: [{ ...picked(entry, 'id', 'time'), messaging }],
      };
  }
}

/** Some fields of an object, those of them that are there. */
const picked = (from: Body, ...fields: string[]): Body =>
  Object.fromEntries(
    fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])),
  );

/** The values with the same key together, in the order in which each key first comes. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value) ?? '';
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}
