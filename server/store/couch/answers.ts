import { CouchTrouble, TooLarge, type Kind } from './failure.ts';

/** Statuses that may be meant: nothing there, nothing that it does, written by another, there already. */
const MEANT: ReadonlySet<number> = new Set([404, 405, 409, 412]);

interface ErrorBody {
  error?: unknown;
  reason?: unknown;
  status?: unknown;
}

/** What a request asks for. */
export function kindOf(url: string, method = 'GET'): Kind {
  if (method === 'PUT' || url.includes('/_bulk_docs')) return 'write';
  return url.includes('/_view/') ? 'find' : 'read';
}

/**
 * An answer of a CouchDB that works, or of a status that may be meant. Of the body of an error nothing gets out but a word
 * of CouchDB's own: a reason may hold ids.
 *
 * @throws CouchTrouble; TooLarge
 */
export async function checked(response: Response, kind: Kind): Promise<Response> {
  const { status } = response;
  if (status === 401 || status === 403) throw new CouchTrouble('credentials', String(status));
  if (!/^application\/json\b/.test(response.headers.get('content-type') ?? ''))
    throw new CouchTrouble('not_couchdb', String(status));
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  if (Array.isArray(body)) throw rowTrouble(body) ?? new CouchTrouble('failing', String(status));
  const { error, reason } = (body ?? {}) as ErrorBody;
  if (status === 413 && /^(?:document_)?too_large$/.test(String(error))) throw new TooLarge();
  if (status === 507) throw new CouchTrouble('disk_full', '507');
  if (MEANT.has(status)) return Response.json(body, { status });
  throw (
    storageTrouble({ error, reason }, kind) ??
    new CouchTrouble('failing', `${status}${wordOf(error)}`)
  );
}

/** What kept documents of `_bulk_docs` from being written, other than another writer; null: nothing. */
export function rowTrouble(rows: readonly ErrorBody[]): CouchTrouble | null {
  const row = rows.find(({ error, status }) => error && error !== 'conflict' && status !== 409);
  if (row === undefined) return null;
  return storageTrouble(row, 'write') ?? new CouchTrouble('failing', wordOf(row.error).trim());
}

/** A disk that is full by CouchDB's own watch is said (in its spelling); where it has come to that, all is an error. */
function storageTrouble({ error, reason }: ErrorBody, kind: Kind): CouchTrouble | null {
  const words = `${String(error)} ${String(reason)}`;
  if (/insuffici?ent_storage|enospc/i.test(words)) return new CouchTrouble('disk_full');
  if (kind === 'write' && words.includes('internal_server_error'))
    return new CouchTrouble('unwritable');
  return null;
}

const wordOf = (error: unknown): string =>
  typeof error === 'string' && /^[a-z_ ]{1,40}$/i.test(error) ? ` ${error}` : '';

/** Throws unless a body is one that CouchDB gives to what was asked: PouchDB takes whatever it gets. */
export function checkBody(url: string, body: unknown): void {
  const asked = /\/(_all_docs|_changes|_bulk_get|_bulk_docs|_view)\b/.exec(url)?.[1];
  const { rows, results, last_seq } = (body ?? {}) as Record<string, unknown>;
  const isGood =
    asked === undefined
      ? typeof body === 'object' && body !== null
      : asked === '_bulk_docs'
        ? Array.isArray(body)
        : asked === '_changes'
          ? Array.isArray(results) && last_seq !== undefined
          : Array.isArray(asked === '_bulk_get' ? results : rows);
  if (!isGood) throw new CouchTrouble('not_couchdb');
}
