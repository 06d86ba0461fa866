import { expect, test } from 'vitest';
import { readEnvironment } from './env.ts';

test('without variables, or with empty ones, the defaults hold', () => {
  const defaults = {
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: './data',
    TRUST_PROXY: '0',
    HANDOFF_LIMIT: 10_000,
    HANDOFF_DAYS: 30,
    COUCHDB_PREFIX: 'contact-list_',
    ORG_NAME: 'My organisation',
  };
  expect(readEnvironment({})).toEqual(defaults);
  expect(readEnvironment({ PORT: '', ORIGIN: '', ADMIN_EMAIL: '' })).toEqual(defaults);
});

test('an origin is kept without its last slash', () => {
  const { ORIGIN } = readEnvironment({ ORIGIN: 'https://contacts.example.org/' });
  expect(ORIGIN).toBe('https://contacts.example.org');
});

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['ORIGIN', 'contacts.example.org'],
  ['ORIGIN', 'ftp://contacts.example.org'],
  ['ORIGIN', 'https://contacts.example.org/app'],
  ['COUCHDB_URL', 'localhost:5984'],
  ['COUCHDB_URL', 'couch.example.org'],
  ['COUCHDB_URL', 'ftp://couch.example.org'],
  ['COUCHDB_URL', 'http://'],
  ['COUCHDB_URL', 'http://admin:50%@couch.example.org'],
  ['COUCHDB_URL', 'http://admin:12/secret@couch.example.org'],
  ['COUCHDB_URL', 'http://admin:12#secret@couch.example.org'],
  ['TRUST_PROXY', 'yes'],
  ['HANDOFF_LIMIT', '1.5'],
  ['HANDOFF_DAYS', '0'],
  ['HANDOFF_DAYS', '1.5'],
  ['ADMIN_EMAIL', 'admin'],
  ['ADMIN_PASSWORD', 'short'],
])('%s=%s is told in one line that names the variable and not the value', (name, value) => {
  const read = () => readEnvironment({ [name]: value });
  expect(read).toThrow(new RegExp(`^${name} [^\\n]+$`));
  if (name === 'ADMIN_PASSWORD') expect(read).not.toThrow(/short/);
  expect(read).not.toThrow(/secret|50%/);
});

test('several mistakes are told at once, one a line', () => {
  expect(() => readEnvironment({ PORT: 'x', TRUST_PROXY: 'y' })).toThrow(
    /^PORT .*\nTRUST_PROXY .*$/,
  );
});

test('an admin needs both variables', () => {
  expect(() => readEnvironment({ ADMIN_EMAIL: 'a@example.org' })).toThrow(/together/);
});
