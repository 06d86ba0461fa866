import { PHONE_REPAIRS } from '#shared/contact/phone-repair.ts';
import { TEXT_REPAIRS } from '#shared/contact/text-repair.ts';

/** Whatever can be done to a cell to make a contact's value of it. */
export const CELL_REPAIRS = [
  ...new Set([
    ...PHONE_REPAIRS,
    ...TEXT_REPAIRS,
    'address-unwrapped',
    'signs-dropped',
    'letters-narrowed',
    'column-swapped',
    'digits-restored',
    'spelling-corrected',
    'hash-dropped',
    'serial-read',
  ] as const),
];
export type CellRepair = (typeof CELL_REPAIRS)[number];
