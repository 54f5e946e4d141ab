// TypeScript's verdict on a host's files.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';

const STRICT = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--target',
  'es2022',
  '--lib',
  'es2023,dom,dom.iterable',
];
const RESOLUTIONS = { nodenext: 'nodenext', bundler: 'esnext' };

/** What `tsc` has to say about these files in `folder`: nothing, if all is well. */
export function typeErrors(folder, files, { moduleResolution = 'bundler', options = [] } = {}) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const how = ['--module', RESOLUTIONS[moduleResolution], '--moduleResolution', moduleResolution];
  try {
    return execFileSync(process.execPath, [tsc, ...STRICT, ...how, ...options, ...files], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch ({ stdout }) {
    return stdout;
  }
}
