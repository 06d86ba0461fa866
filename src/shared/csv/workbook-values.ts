/** The formats of dates and times that have a number and no code (ECMA-376-1, 18.8.30, with those of East Asia). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Whether a format of numbers, by its number and its code if it has one, shows dates or times. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const signs = code
    .replace(/"[^"]*"|[\\_*]./gsu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)[0];
  return /[dmyhs]/i.test(signs ?? '') && !/general/i.test(signs ?? '');
}

const DAY = 86_400;
/** 9999-12-31: what is larger is a number in the wrong format. */
const LAST_DAY = 2_958_465;

/**
 * The day and the time of the clock that a serial number stands for, as `2026-11-22`, `2026-11-22 08:33` or `08:33`; null if
 * it stands for none. Days count from 1899-12-30, or from 1904-01-01; before March 1900 they are one off, since Excel takes
 * 1900 for a leap year.
 */
export function textOfDate(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return null;
  const seconds = Math.round(serial * DAY);
  const leap = !from1904 && seconds < 60 * DAY ? DAY : 0;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const [day = '', time = ''] = new Date(epoch + (seconds + leap) * 1000).toISOString().split('T');
  const clock = time.slice(0, time.startsWith(':00', 5) ? 5 : 8);
  if (seconds < DAY && !from1904) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** A stored number as a person types it: `2.7821234567E10` is `27821234567`, `0.10000000000000001` is `0.1`. */
export function textOfNumber(value: string): string {
  const text = value.trim();
  if (text === '' || /^-?\d+$/.test(text)) return text;
  const number = Number(text);
  return Number.isNaN(number) ? text : String(number);
}
