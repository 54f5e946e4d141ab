// A Rollup plugin: writes integrity.json beside the script-tag files, with what belongs in the `integrity` attribute of each.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir }) {
    const files = readdirSync(dir).filter((name) => name.endsWith('.min.js'));
    const hashes = Object.fromEntries(files.map((name) => [name, integrityOf(readFileSync(join(dir, name)))]));
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
});
