// `npm run --silent import -- [--dry-run] [--json] [--country ZA] FILE`: reads a contact list, and without --dry-run adds
// its contacts at ORIGIN, signed in by ADMIN_EMAIL and ADMIN_PASSWORD, or with the key CONTACTS_KEY.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DEFAULT_COUNTRY, isCountry, type CountryCode } from '#shared/contact/phone.ts';
import type { ParsedFile } from '#shared/csv/parsed.ts';
import { parseFile } from '#shared/csv/pipeline.ts';
import {
  newContacts,
  postContacts,
  pushContacts,
  Refused,
  signIn,
  whoAmI,
  type Sent,
} from './import/api.ts';
import { asJson, asText, count } from './import/report.ts';

const USAGE = 'usage: npm run --silent import -- [--dry-run] [--json] [--country ZA] FILE';

class Stop extends Error {
  override name = 'Stop';
}

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Stop(USAGE);
  // npm runs scripts in the project's folder; the file is named from where the user stands.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const buffer = await readFile(file).catch((error: unknown) => {
    throw new Stop(`cannot read the file: ${error instanceof Error ? error.message : ''}`);
  });
  const bytes = new Uint8Array(buffer);
  const read = (country: CountryCode): Promise<ParsedFile> => parseFile(bytes, { country });

  if (values['dry-run']) {
    const parsed = await read(country(values.country) ?? DEFAULT_COUNTRY);
    console.log(values.json ? asJson(parsed) : asText(parsed));
    return parsed.fileError && !values.json ? 1 : 0;
  }

  const { parsed, there, sent } = await send(read, country(values.country));
  if (values.json) console.log(JSON.stringify({ ...parsed.fileError, there, ...sent }));
  else {
    console.log(asText(parsed));
    for (const { row, code } of sent.refused)
      console.log(`row ${row} not taken by the server: ${code}`);
    if (there > 0) console.log(`${count(there, 'contact')} in the list already, left out`);
    console.log(`${count(sent.readable, 'contact')} added, which can now be read on the server`);
  }
  return parsed.fileError || sent.readable + there < parsed.accepted.length ? 1 : 0;
}

async function send(
  read: (country: CountryCode) => Promise<ParsedFile>,
  chosen: CountryCode | undefined,
): Promise<{ parsed: ParsedFile; there: number; sent: Sent }> {
  const environment = process.env;
  const connection = {
    origin: new URL(environment['ORIGIN'] ?? 'http://localhost:3000').origin,
    headers: {},
    fetch,
    random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
    wait: (millis: number) => wait(millis),
  };
  const onProgress = (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} sent`);
  };
  const key = environment['CONTACTS_KEY'];
  const nothing = { readable: 0, refused: [] };
  if (key !== undefined && key !== '') {
    const parsed = await read(chosen ?? DEFAULT_COUNTRY);
    const headers = { authorization: `Bearer ${key}` };
    if (parsed.accepted.length === 0) return { parsed, there: 0, sent: nothing };
    const sent = await postContacts({ ...connection, headers }, parsed.accepted, onProgress);
    return { parsed, there: 0, sent };
  }
  const email = environment['ADMIN_EMAIL'];
  const password = environment['ADMIN_PASSWORD'];
  if (!email || !password)
    throw new Stop('set ADMIN_EMAIL and ADMIN_PASSWORD, or CONTACTS_KEY, or ask for --dry-run');
  const session = await signIn(connection, email, password);
  const me = await whoAmI(session);
  const home = me.organisation.country;
  const parsed = await read(chosen ?? (isCountry(home) ? home : DEFAULT_COUNTRY));
  const fresh = await newContacts(session, me, parsed.accepted);
  const there = parsed.accepted.length - fresh.length;
  const sent = fresh.length === 0 ? nothing : await pushContacts(session, me, fresh, onProgress);
  return { parsed, there, sent };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        country: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

function country(text: string | undefined): CountryCode | undefined {
  if (text === undefined) return undefined;
  const code = text.toUpperCase();
  if (!isCountry(code)) throw new Stop(`${text} is not the code of a country, such as ZA`);
  return code;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof Stop || error instanceof Refused) console.error(error.message);
  else if (error instanceof TypeError && error.message === 'fetch failed')
    console.error('no server answers at ORIGIN');
  else throw error;
  process.exitCode = 1;
}
