import type { Fields } from './contact-form.svelte.ts';

/** The field that a text typed into the search belongs in. */
export function guessField(text: string): Partial<Fields> {
  const typed = text.trim();
  if (typed.includes('@')) return { email: typed };
  return /^[+(]?[\d\s()./-]+$/.test(typed) && typed !== '' ? { phone: typed } : { name: typed };
}
