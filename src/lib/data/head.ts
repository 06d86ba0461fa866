import type { Query, Shown } from './data.ts';

/** Goes up with every change of what a head holds: one of another form is not shown. */
export const HEAD_FORM = 1;

/** The first rows of the order last used, kept for the first paint of the next start. */
export interface Head {
  form: typeof HEAD_FORM;
  query: Query;
  shown: Shown;
}

/** Whether what a store kept is a head of this version. */
export const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && (value as Partial<Head>).form === HEAD_FORM;
