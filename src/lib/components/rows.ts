import type { Row } from '../data/data.ts';

/** What can be done with a contact from the list. */
export interface RowActions {
  view: (id: string) => void;
  remove: (row: Row) => void;
  toggle: (id: string) => void;
  copied: (ok: boolean) => void;
}

/** What a row and a card are given besides their contact. */
export interface RowProps {
  /** Its place in the order, from 0. */
  index: number;
  /** Whether the Tab key stops here: it does at one contact of the list. */
  tabbable: boolean;
  selecting: boolean;
  selected: boolean;
  /** It has just come in. */
  fresh: boolean;
  actions: RowActions;
}
