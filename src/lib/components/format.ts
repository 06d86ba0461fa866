import type { Field } from '#shared/contact/keys.ts';
import { isLanguage, LANGUAGES } from '#shared/contact/languages.ts';
import { formatPhone } from '#shared/contact/phone-format.ts';
import { contacts } from '../words.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-22 08:33` in the device's time zone; milliseconds since 1970. */
export function formatDateTime(millis: number): string {
  const date = new Date(millis);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${formatTime(millis)}`;
}

/** `08:33` in the device's time zone. */
export function formatTime(millis: number): string {
  const date = new Date(millis);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant at which a day (`2026-11-22`) begins in the device's time zone, or the day `later` days after it; null if it is no day. */
export function startOfDay(day: string, later = 0): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const instant = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(instant) ? null : instant;
}

/** The day (`2026-11-22`) that an instant is in, in the device's time zone. */
export const dayOf = (millis: number): string => formatDateTime(millis).slice(0, 10);

interface Named {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** What a contact is called on the screen: its name, else how it is reached. */
export const displayName = ({ name, phone, email }: Named): string =>
  name ?? (phone === null ? (email ?? contacts.noName) : formatPhone(phone));

/** A stored value of a field as people read it. */
export function shownValue(field: Field, value: string): string {
  if (field === 'phone') return formatPhone(value);
  return field === 'language' && isLanguage(value) ? LANGUAGES[value].name : value;
}

/** One or two letters for the disc; empty where a name has no letter. */
export function initials(name: string | null): string {
  const words = (name ?? '').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const first = words.at(0);
  if (first === undefined) return '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (letter(first) + letter(last)).toLocaleUpperCase();
}

const letter = (word: string): string => /^\p{L}\p{M}*/u.exec(word)?.[0] ?? '';

/** The hue of a contact's disc, in degrees; the same on every device. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 997;
  return (sum % 12) * 30;
}

/** `1.4 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size >= 10 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit] ?? ''}`;
}

/** The address that writes to an email (RFC 6068): what may stand in an email must not become a header. */
export const mailTo = (email: string): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
