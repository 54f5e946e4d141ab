// Checks the markup inside html`…`: tags, attributes, properties and events against the elements' own types.
import { spawnSync } from 'node:child_process';

const OFF = [
  'no-invalid-css', // its CSS is of 2020: it knows no container queries. The build parses every style sheet.
  'no-missing-import', // an element never imports another: its define.ts registers what it uses
  'no-incompatible-property-type', // it cannot read @property options that are kept in a constant
];

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/lit-analyzer/cli.js',
    'src/elements/**/*.ts',
    '--strict',
    '--maxWarnings=0',
    ...OFF.flatMap((rule) => [`--rules.${rule}`, 'off']),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
