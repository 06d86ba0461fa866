import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';

// The texts are linted as if they stood at these paths, so the rules that need types are left out.
const eslint = new ESLint({
  overrideConfig: [
    { ...ts.configs.disableTypeChecked, files: ['**/*.ts'] },
    { languageOptions: { parserOptions: { projectService: false } } },
  ] as ESLint.Options['overrideConfig'],
});

async function rulesBrokenBy(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const forbidden: [string, string, string][] = [
  [
    'src/shared/x.ts',
    "export { DeviceStore } from '#lib/db/device-store.ts';",
    'no-restricted-imports',
  ],
  ['src/shared/x.ts', "export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
  ['src/shared/x.ts', 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['src/shared/x.ts', 'export const luck = () => Math.random();', 'no-restricted-properties'],
  ['src/shared/x.ts', "export const ask = () => fetch('/');", 'no-restricted-globals'],
  ['src/lib/x.ts', "export { createApp } from '#server/app.ts';", 'no-restricted-imports'],
  ['src/lib/db/x.ts', "export { ok } from '../../shared/base/result.ts';", 'no-restricted-imports'],
  ['src/routes/x.ts', "export { createApp } from '#server/app.ts';", 'no-restricted-imports'],
  [
    'server/x.ts',
    "export { DeviceStore } from '#lib/db/device-store.ts';",
    'no-restricted-imports',
  ],
  ['server/x.ts', 'export const id = () => crypto.randomUUID();', 'no-restricted-properties'],
  ['src/lib/x.ts', "export { Eye } from '@lucide/svelte';", 'no-restricted-imports'],
  ['server/x.ts', "export * from './store.test.ts';", 'no-restricted-imports'],
];

test.each(forbidden)('in %s lint refuses: %s', async (path, code, rule) => {
  expect(await rulesBrokenBy(path, code)).toContain(rule);
});

const allowed: [string, string][] = [
  ['src/shared/x.ts', "export { ok } from '#shared/base/result.ts';"],
  ['src/lib/x.ts', "export { ok } from '#shared/base/result.ts';"],
  ['server/x.ts', "export { ok } from '#shared/base/result.ts';"],
  ['server/main.ts', 'export const now = () => Date.now();'],
];

test.each(allowed)('in %s lint allows: %s', async (path, code) => {
  expect(await rulesBrokenBy(path, code)).toEqual([]);
});

test('a cycle of imports is refused, also one through an alias', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cycle-'));
  try {
    cpSync('tests/arch/fixtures/cycle', folder, { recursive: true });
    cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    const { status, stdout } = spawnSync('node_modules/.bin/oxlint', [folder], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('no-cycle');
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
