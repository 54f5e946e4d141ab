// The js, ts and tsx blocks of a page of the docs as a host's project, with the packed package installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../support/e2e.mjs';

const TSC = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** What a host may have beside us. */
const NEIGHBOURS = ['react', 'react-dom', 'vue', 'vite', 'lit', '@types/react', '@types/react-dom', 'csstype'];

const OPTIONS = {
  noEmit: true,
  strict: true,
  allowJs: true,
  checkJs: true,
  // Examples in JavaScript leave out what only types need.
  noImplicitAny: false,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

export function addNeighbours(folder) {
  for (const name of NEIGHBOURS) {
    const [from, to] = [root, folder].map((place) => join(place, 'node_modules', name));
    if (!existsSync(from) || existsSync(to)) continue;
    mkdirSync(join(to, '..'), { recursive: true });
    symlinkSync(from, to, 'junction');
  }
}

/** Writes the blocks of one page in a folder inside the project. Returns the file of each. */
export function writeBlocks(folder, name, blocks) {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*'] }));
  return blocks.map((block, i) => {
    const file = join(place, block.mark?.kind === 'name' ? block.mark.value : `block-${i}.${block.language}`);
    // A module, also when it imports nothing.
    writeFileSync(file, /^(?:import|export)\b/m.test(block.code) ? block.code : `${block.code}\nexport {};\n`);
    return file;
  });
}

/** What TypeScript says about the files of one page, or null. */
export function typeProblems(folder, name) {
  try {
    execFileSync(process.execPath, [TSC, '-p', join(folder, name)], { cwd: folder, encoding: 'utf8' });
    return null;
  } catch ({ stdout, message }) {
    return stdout || message;
  }
}

/** The block as one script for a page. */
export async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    loader: { '.json': 'json' },
  });
  return outputFiles[0].text;
}
