import Papa from 'papaparse';
import type { Api } from './api.ts';
import { expect, type Device } from './test.ts';

/**
 * Waits until devices that are online have sent all, and until each of them and the server hold the same contacts, in
 * every field that a download has.
 */
export async function expectAgreement(
  api: Api,
  devices: readonly Pick<Device, 'list'>[],
): Promise<void> {
  for (const { list } of devices) await list.expectAllSent();
  await expect(async () => {
    const server = rowsOf(await api.csv());
    for (const { list } of devices) expect(rowsOf(await list.csv())).toEqual(server);
  }).toPass({ timeout: 15_000, intervals: [200, 500, 1_000] });
}

/** The rows of a CSV text, in an order that only they decide. */
export const rowsOf = (csv: string): string[] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true })
    .data.slice(1)
    .map((row) => JSON.stringify(row))
    .sort();
