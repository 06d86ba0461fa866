/**
 * Where something may stand, the best place first: names with dots (`data.user.name`), numbers into a list, `*` for each
 * of a list. ` + ` joins two texts: `first_name + last_name`. A path goes on into objects that are sent as JSON text.
 */
export type Paths = readonly string[];

/** All values at a path; null and empty texts are none. */
export function valuesAt(body: unknown, path: string): unknown[] {
  let values: unknown[] = [body];
  for (const part of path.split('.'))
    values = values.flatMap((value): unknown[] => {
      if (part === '*') return Array.isArray(value) ? (value as unknown[]) : [];
      const holder = typeof value === 'string' ? parsed(value) : value;
      return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part)
        ? [(holder as Record<string, unknown>)[part]]
        : [];
    });
  return values.filter((value) => value !== undefined && value !== null && value !== '');
}

/** All texts at all paths, numbers as texts. */
export const textsAt = (body: unknown, paths: Paths = []): string[] =>
  paths
    .flatMap((path) => valuesAt(body, path))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String);

/** The text at the first path that has one. */
export function textAt(body: unknown, paths: Paths = []): string | undefined {
  for (const path of paths) {
    const texts = path.split(' + ').flatMap((part) => textsAt(body, [part]).slice(0, 1));
    if (texts.length > 0) return texts.join(' ');
  }
  return undefined;
}

/** The values of the list at the first path that has any. */
export function listAt(body: unknown, ...paths: string[]): unknown[] {
  for (const path of paths) {
    const values = valuesAt(body, path);
    if (values.length > 0) return values;
  }
  return [];
}

/** A value as the entries of an object, from JSON as text too; a text or a list has none. */
export function entriesOf(value: unknown): [string, unknown][] {
  const object = typeof value === 'string' ? parsed(value) : value;
  return typeof object === 'object' && object !== null && !Array.isArray(object)
    ? Object.entries(object)
    : [];
}

/** The object that a text is as JSON; null if it is none. */
function parsed(text: string): unknown {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The objects in the list at a path. */
export const objectsAt = (body: unknown, path: string): Record<string, unknown>[] =>
  valuesAt(body, `${path}.*`).filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && !Array.isArray(value),
  );
