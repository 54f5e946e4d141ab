// The package as npm would publish it, installed in an empty project.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../support/e2e.mjs';
import { project } from './built.mjs';

const shell = process.platform === 'win32';

/** What `npm pack` reads. It is a copy, because packing changes package.json for a moment, and others may be reading that. */
const NEEDED = ['package.json', 'README.md', 'CHANGELOG.md', 'bin', 'dist'];
const SCRIPT = 'scripts/build/published-manifest.mjs';

/** Packs the project as `npm pack` and `npm publish` do, and returns the file. */
export function pack(folder) {
  const copy = join(folder, 'project');
  for (const path of NEEDED) cpSync(join(project, path), join(copy, path), { recursive: true });
  cpSync(join(root, SCRIPT), join(copy, SCRIPT));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy, shell });
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/**
 * Packs the project and installs it in `folder`, with its dependencies, and what the host has `beside` it, as links to ours.
 * Returns its place.
 */
export function installPacked(folder, { beside = [] } = {}) {
  const file = pack(folder);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', file, '-C', modules]);
  execFileSync(process.execPath, ['-e', "fs.renameSync('package', 'meetlat')"], { cwd: modules });
  const place = join(modules, 'meetlat');
  const { dependencies, peerDependencies } = manifestOf(place);
  const SERVER = Object.keys(peerDependencies).filter((name) => name.startsWith('@lit-labs/'));
  for (const name of [...Object.keys(dependencies), ...SERVER, ...beside]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  return place;
}

export const manifestOf = (place) => JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));

const filesOf = (place) => readdirSync(place, { recursive: true }).map((path) => `./${path.replaceAll('\\', '/')}`);

/** Everything that a host can import: each entry of the exports map, with `*` filled in for every file there is. */
export function publicEntries(place) {
  const files = filesOf(place);
  return Object.entries(manifestOf(place).exports).flatMap(([entry, target]) => {
    const { default: path, types = null } = typeof target === 'string' ? { default: target } : target;
    const at = (star) => ({
      name: join('meetlat', entry).replaceAll('\\', '/').replaceAll('*', star),
      path: path.replaceAll('*', star),
      types: types?.replaceAll('*', star) ?? null,
    });
    if (!entry.includes('*')) return [at('')];
    // Every star in a target stands for the same text.
    const [first, ...rest] = path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').split('*');
    const pattern = new RegExp(`^${first}([^/]+?)${rest.join('\\1')}$`);
    return files.flatMap((file) => pattern.exec(file)?.[1] ?? []).map(at);
  });
}
