/**
 * Where something may stand, the best place first: names with dots (`data.user.name`), numbers into a list, `*` for each
 * of a list. ` + ` joins two texts: `first_name + last_name`. A path goes on into objects that are sent as JSON text.
 */
export type Paths = readonly string[];

// The paths are those of the adapters: not many.
const known = new Map<string, readonly string[]>();

function partsOf(path: string): readonly string[] {
  const parts = known.get(path) ?? path.split('.');
  known.set(path, parts);
  return parts;
}

/** All values at a path; null and empty texts are none. */
export function valuesAt(body: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  collect(body, partsOf(path), 0, found);
  return found;
}

function collect(from: unknown, parts: readonly string[], start: number, found: unknown[]): void {
  let value = from;
  for (let i = start; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (part === '*') {
      if (Array.isArray(value)) for (const item of value) collect(item, parts, i + 1, found);
      return;
    }
    const holder = typeof value === 'string' ? parsed(value) : value;
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, part)) return;
    value = (holder as Record<string, unknown>)[part];
  }
  if (value !== undefined && value !== null && value !== '') found.push(value);
}

/** All texts at all paths, numbers as texts. */
export function textsAt(body: unknown, paths: Paths = []): string[] {
  const texts: string[] = [];
  for (const path of paths)
    for (const value of valuesAt(body, path))
      if (typeof value === 'string') texts.push(value);
      else if (typeof value === 'number') texts.push(String(value));
  return texts;
}

/** The text at the first path that has one. */
export function textAt(body: unknown, paths: Paths = []): string | undefined {
  for (const path of paths) {
    const [text] = path.includes(' + ') ? joined(body, path.split(' + ')) : textsAt(body, [path]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The first texts of some paths as one text, or none. */
function joined(body: unknown, paths: Paths): string[] {
  const texts = paths.flatMap((path) => textsAt(body, [path]).slice(0, 1));
  return texts.length === 0 ? [] : [texts.join(' ')];
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
