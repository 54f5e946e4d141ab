// The other programs, each in a folder of its own, and our code as Node runs it.
import { Blob } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const script = fileURLToPath(new URL('workbook.py', import.meta.url));

/** What LibreOffice always says without Java, which nothing here needs. */
const NO_JAVA = /javaldx|^\s*$/;

/** A folder for a run, with its programs. `remove` it afterwards. */
export function createDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'meetlat-apps-'));
  const path = (name) => join(folder, name);
  const python = (...args) => execFileSync('/usr/bin/python3', [script, ...args], { encoding: 'utf8', maxBuffer: 1e8 });

  /** Opens a file with LibreOffice and saves it as another kind; returns the new file's path and what it complained of. */
  function convert(file, kind, filter = kind) {
    const out = path(`as-${kind}`);
    mkdirSync(out, { recursive: true });
    const profile = `-env:UserInstallation=${pathToFileURL(path('profile'))}`;
    const said = execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000,
    });
    const complaints = said.split('\n').filter((line) => !NO_JAVA.test(line) && !line.startsWith('convert '));
    return { file: join(out, basename(file).replace(/\.\w+$/, `.${kind}`)), complaints };
  }

  return {
    path,
    convert,
    async write(name, blob) {
      writeFileSync(path(name), new Uint8Array(await blob.arrayBuffer()));
      return path(name);
    },
    read: (file) => new Blob([readFileSync(file)]),
    look: (file) => JSON.parse(python('look', file)),
    fill(file, edits) {
      python('fill', file, path('filled.xlsx'), JSON.stringify(edits));
      return path('filled.xlsx');
    },
    ask(file, values) {
      python('ask', file, path('asked.xlsx'), JSON.stringify(values));
      return path('asked.xlsx');
    },
    /** The text of each page of a PDF. */
    pages(file) {
      const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
      return text.split('\f').slice(0, -1);
    },
    pdfInfo: (file) => execFileSync('pdfinfo', [file], { encoding: 'utf8' }),
    /** Modules of src/ as one module for Node. */
    async load(contents) {
      const outfile = path(`code-${Math.abs(contents.length)}.mjs`);
      const stdin = { contents, resolveDir: root, loader: 'ts' };
      await build({ stdin, bundle: true, format: 'esm', target: 'es2022', outfile, logLevel: 'error' });
      return import(pathToFileURL(outfile));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
