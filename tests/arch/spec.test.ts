import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const spec = readFileSync('src/lib/sync/SPEC.md', 'utf8');
const tests = globSync('{src,tests}/**/*.test.ts').map((path) => readFileSync(path, 'utf8'));
const named = [...spec.matchAll(/^Enforcement: (.*)$/gm)].flatMap(([, list]) =>
  [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? ''),
);

test.each(named)('the test that the sync specification names exists: %s', (name) => {
  expect(tests.some((text) => text.includes(`'${name}`))).toBe(true);
});

test('every invariant of the sync specification names a test', () => {
  const invariants = spec.split(/^### /m).slice(1);
  expect(invariants.length).toBeGreaterThan(20);
  for (const invariant of invariants) expect(invariant).toMatch(/^Enforcement: "/m);
});
