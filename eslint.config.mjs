// What review shouldn't have to look for: types, cycles, and DESIGN.md's table of who may import whom.
import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * DESIGN.md's table: what a folder of src/ may import from src/ besides itself, and which packages. `dom` is what it may
 * use of the page; only elements and the composition root know the document.
 */
const LAYERS = {
  domain: { src: [], packages: [] },
  schema: { src: ['domain'], packages: ['zod/mini'] },
  storage: { src: ['domain'], packages: ['idb'], dom: ['localStorage', 'sessionStorage', 'indexedDB', 'fetch'] },
  store: { src: ['domain', 'storage/adapter.ts'], packages: [] },
  chart: { src: ['domain'], packages: ['d3-shape', 'lean-qr'] },
  export: { src: ['domain', 'chart', 'locale'], packages: ['pdfkit'], dom: ['document', 'window'] },
  import: { src: ['domain', 'schema', 'locale', 'export/excel', 'export/work'], packages: [] },
  'hand-in': { src: ['domain', 'schema'], packages: [] },
  locale: { src: [], packages: [] },
  styles: { src: [], packages: ['lit'] },
  check: { src: ['styles'], packages: [], dom: ['document'] },
};

const DOM = [
  'document',
  'window',
  'self',
  'HTMLElement',
  'customElements',
  'navigator',
  'location',
  'history',
  'fetch',
];
const DEVICE = ['localStorage', 'sessionStorage', 'indexedDB'];

const elementFolders = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const elements = elementFolders.filter((name) => existsSync(`src/elements/${name}/define.ts`));
const classFile = (name) => `./src/elements/${name}/meetlat-${name}.ts`;

const zone = (target, allowed, message) => ({
  target,
  from: './src',
  except: allowed.map((path) => `./${path}`),
  message,
});

const FOR_ELEMENTS = [
  'domain',
  'storage/adapter.ts',
  'storage/room.ts',
  'store',
  'chart',
  'export',
  'import',
  'locale',
  'styles',
  'elements',
  // Guides load on demand, so there is nothing for a define to hand over.
  'guides.ts',
];

const zones = [
  ...Object.entries(LAYERS).map(([name, { src }]) =>
    zone(`./src/${name}`, [name, ...src], `${name}/ may import from: ${src.join(', ') || 'nothing'} (DESIGN.md).`),
  ),
  zone(
    './src/elements/**/!(define).ts',
    FOR_ELEMENTS,
    'Elements get parsers, adapters and the instrument from their define.ts (DESIGN.md).',
  ),
  zone(
    './src/elements/**/define.ts',
    [...FOR_ELEMENTS, 'setup.ts', 'rooms.ts', 'bundled-instrument.ts'],
    "An element's define.ts hands it what setup.ts composes (DESIGN.md).",
  ),
  zone(
    './src/setup.ts',
    ['domain', 'schema', 'storage', 'store', 'bundled-instrument.ts', 'files.ts'],
    'setup.ts composes schema, storage and store (DESIGN.md).',
  ),
  ...elementFolders.map((name) => ({
    target: `./src/elements/${name}`,
    from: elements.filter((other) => other !== name).map(classFile),
    message: 'An element never imports the class of another: import its define.ts, or talk in events and a store.',
  })),
];

/** Bare imports other than these packages, as a pattern for no-restricted-imports. */
const otherPackages = (packages, folder) => ({
  regex: `^(?![./]${packages.map((name) => `|${name.replace('/', '\\/')}$`).join('')})`,
  message: `${folder}/ uses ${packages.join(', ') || 'no packages'} (DESIGN.md).`,
});

const layerRules = Object.entries(LAYERS).map(([name, { packages, dom = [] }]) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [otherPackages(packages, name)] }],
    'no-restricted-globals': [
      'error',
      ...[...DOM, ...DEVICE]
        .filter((global) => !dom.includes(global))
        .map((global) => ({
          name: global,
          message: `${name}/ knows no ${global}: the page lives in elements/ (DESIGN.md).`,
        })),
    ],
  },
}));

const NODE_GLOBALS = ['process', 'console', 'fetch', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'performance'];

const PAGE_GLOBALS = [
  ...['document', 'self', 'parent', 'sessionStorage', 'ResizeObserver', 'URL'],
  ...['addEventListener', 'removeEventListener'],
];

export default defineConfig(
  globalIgnores(['dist/', 'server/dist/', 'storybook-static/', 'coverage/', '.cache/', '!.storybook/']),
  js.configs.recommended,
  importX.flatConfigs.typescript,
  {
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ conditionNames: ['meetlat-source', 'types', 'import', 'default'] }),
      ],
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, importX.flatConfigs.errors],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      // TypeScript checks these, and knows exports maps and JSON.
      'import-x/named': 'off',
      'import-x/namespace': 'off',
      'import-x/default': 'off',
      'import-x/no-unresolved': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // data['key'] says that the key comes from outside: such a group has no known fields.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // [...text] means its code points
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/styles/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [wc.configs['flat/best-practice']],
    // It means listeners on the element itself too, and those go with it.
    rules: { 'wc/require-listener-teardown': 'off' },
  },
  ...layerRules,
  {
    files: ['src/elements/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [otherPackages(['lit', 'lit/.+', '@lit/.+'], 'elements')] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test that trips over a missing element fails, and says where.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off', // mutants are made of methods taken off and put back
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['demo/recipes/**/*.{js,jsx}'],
    languageOptions: {
      globals: Object.fromEntries(PAGE_GLOBALS.map((name) => [name, 'readonly'])),
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
);
