import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHex, type Random } from '#shared/base/ports.ts';

/** The length of a secret, in bytes. */
const SECRET = 32;

/** The folder with all that the server keeps; only its user may look into it. */
export interface DataDir {
  /** Random bytes that stay the same from start to start. */
  secret: Uint8Array;
  /** The token of the set-up link, the same until `endSetup`. */
  setupToken(): string;
  endSetup(): void;
}

/** Opens the folder, which is made if there is none (mode 0700). */
export function openDataDir(path: string, random: Random): DataDir {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const setup = join(path, 'setup-token');
  return {
    secret: keptSecret(join(path, 'secret'), random),
    setupToken: () => Buffer.from(keptSecret(setup, random)).toString('base64url'),
    endSetup: () => rmSync(setup, { force: true }),
  };
}

/** The secret in a file; drawn if there is none. The file appears whole or not at all. */
function keptSecret(path: string, random: Random): Uint8Array {
  const draft = `${path}.${toHex(random(6))}`;
  writeFileSync(draft, random(SECRET), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  const secret = new Uint8Array(readFileSync(path));
  if (secret.length !== SECRET) throw new Error(`${path} does not hold ${SECRET} bytes`);
  return secret;
}
