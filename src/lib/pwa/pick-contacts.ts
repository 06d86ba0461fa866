import Papa from 'papaparse';
import type { UploadFile } from '../upload/upload.ts';

/** What a phone tells of a contact that its owner has chosen (Contact Picker API, W3C). */
interface PickedContact {
  name?: string[];
  tel?: string[];
  email?: string[];
}

interface ContactsManager {
  select(
    properties: ('name' | 'tel' | 'email')[],
    options: { multiple: boolean },
  ): Promise<PickedContact[]>;
}

const managerOf = (navigator: Navigator): ContactsManager | undefined =>
  (navigator as { contacts?: ContactsManager }).contacts;

/** Whether people can choose from the contacts of their phone: Chrome on Android, over https. */
export const canPickContacts = (navigator: Navigator): boolean =>
  typeof managerOf(navigator)?.select === 'function';

/** Lets somebody choose contacts of their phone and makes a file of them; null if none was chosen. */
export async function pickContacts(navigator: Navigator, name: string): Promise<UploadFile | null> {
  const picked = await managerOf(navigator)
    ?.select(['name', 'tel', 'email'], { multiple: true })
    .catch(() => []);
  if (picked === undefined || picked.length === 0) return null;
  const rows = picked.map(({ name = [], tel = [], email = [] }) => [
    name[0] ?? '',
    tel.join(BETWEEN),
    email.join(BETWEEN),
  ]);
  const text = Papa.unparse([['Name', 'Contact Number', 'Contact Email'], ...rows]);
  return { name, bytes: new TextEncoder().encode(text) };
}

/** What stands between several values of one cell, as in Google's files. */
const BETWEEN = ' ::: ';
