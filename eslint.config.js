import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What may not be imported; the message says why. */
const forbid = (group, message) => ({ group, message });
/** The same for the layers of the house (`#` begins a comment in the patterns of `group`). */
const forbidLayers = (names, message) => ({ regex: `^(#(${names})/|\\$app/)`, message });
const LIBRARY_RULES = [
  forbid(['../../*'], 'Use #shared/, #lib/ or #server/ instead of climbing.'),
  // A regular expression: the pattern of a group would match the deep paths too.
  {
    regex: '^@lucide/svelte$',
    message: 'Import one icon by its deep path: @lucide/svelte/icons/eye.',
  },
  forbid(['**/*.test.ts'], 'Nothing imports a test.'),
];
const restrict = (...more) => ({
  'no-restricted-imports': ['error', { patterns: [...LIBRARY_RULES, ...more] }],
});
const NO_CLOCK_OR_RANDOM = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is an argument.' },
    { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
    { object: 'crypto', property: 'randomUUID', message: 'Ids are made by newUuid(random).' },
    { object: 'crypto', property: 'getRandomValues', message: 'Randomness is an argument.' },
  ],
};

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'node_modules/',
      'data/**',
      'static/',
      'tests/arch/fixtures/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', '*.ts', 'scripts/*.mjs'],
        },
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...restrict(),
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Effects are called for what they do, and a stray promise is caught by no-floating-promises.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A port's method may be async in one adapter and not in another.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Pages are reached by plain paths: the app is served from the root of its origin.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/shared/**/*.ts'],
    rules: {
      ...restrict(
        forbidLayers('lib|server|tests|scripts', 'src/shared imports only itself.'),
        forbid(['node:*'], 'src/shared runs in the browser too.'),
      ),
      ...NO_CLOCK_OR_RANDOM,
      'no-restricted-globals': ['error', 'fetch', 'window', 'document', 'indexedDB', 'process'],
    },
  },
  {
    files: [
      'src/lib/**/*.ts',
      'src/lib/**/*.svelte',
      'src/routes/**',
      'src/service-worker/**/*.ts',
    ],
    rules: {
      ...restrict(
        { regex: '^#(server|tests|scripts)/', message: 'The app never imports the server.' },
        forbid(['node:*'], 'The app runs in the browser.'),
      ),
      ...NO_CLOCK_OR_RANDOM,
    },
  },
  {
    files: ['server/**/*.ts'],
    rules: {
      ...restrict(forbidLayers('lib|tests|scripts', 'The server imports only src/shared.')),
      ...NO_CLOCK_OR_RANDOM,
    },
  },
  {
    // The two composition roots bring in the clock and the randomness.
    files: ['server/main.ts', 'src/lib/app.ts', 'src/lib/platform.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      ...restrict(),
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo', 'fixme'].map((property) => ({ object, property })),
        ),
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
