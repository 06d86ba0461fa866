import type { Contact } from '#shared/contact/contact.ts';
import { displayName } from '../components/format.ts';
import type { Row, Selection as Chosen } from '../data/data.ts';
import type { Fields } from './contact-form.svelte.ts';

/** What lies over the list. One thing at a time. */
export type Over =
  | { kind: 'new'; start?: Partial<Fields> }
  | { kind: 'view'; id: string }
  /** It was opened from the view, and leads back there. */
  | { kind: 'edit'; contact: Contact }
  | { kind: 'delete'; chosen: Chosen; count: number; name: string }
  | { kind: 'tag' }
  | { kind: 'upload' };

/** The question whether to delete one contact. */
export const deletionOf = (named: Row | Contact): Over => ({
  kind: 'delete',
  chosen: { ids: [named.id] },
  count: 1,
  name: displayName(named),
});

/**
 * What an address asks to be opened: a shortcut of the installed app (`?open=new`, `?open=upload`), or a contact
 * (`?contact=` and its id).
 */
export function askedBy(search: URLSearchParams): Over | null {
  const id = search.get('contact');
  if (search.get('open') === 'new') return { kind: 'new' };
  if (search.get('open') === 'upload') return { kind: 'upload' };
  return id === null ? null : { kind: 'view', id };
}
