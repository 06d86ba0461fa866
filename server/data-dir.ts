import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The length of a secret, in bytes. */
const SECRET = 32;

/** Makes the folder of what this server keeps on its disk, if there is none; only its user may look into it. */
export function makeDataDir(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/** The secret that an older version kept in the folder; null: there is none. */
export function earlierSecret(path: string): Uint8Array | null {
  const file = join(path, 'secret');
  if (!existsSync(file)) return null;
  const secret = new Uint8Array(readFileSync(file));
  if (secret.length !== SECRET) throw new Error(`${file} does not hold ${SECRET} bytes`);
  return secret;
}
