/* global document */
// Every code block of README.md and docs/ is run or checked: support/docs.mjs says how a block tells in which way.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, root } from '../support/e2e.mjs';
import { dist } from './support/built.mjs';
import { json, sh, unknownCss, vue } from './support/checks.mjs';
import { blocksOf, pages, textOfPage, whereIs } from './support/docs.mjs';
import { addNeighbours, bundle, typeProblems, writeBlocks } from './support/example-project.mjs';
import { HOW_TO_MARK, problemWithMark } from './support/marks.mjs';
import { installPacked } from './support/packed.mjs';
import { openPage } from './support/page.mjs';
import { serve } from './support/server.mjs';

const ALIASES = { bash: 'sh', shell: 'sh', javascript: 'js', mjs: 'js', typescript: 'ts', jsx: 'tsx' };
const CODE = ['js', 'ts', 'tsx'];
const CHECKS = { json, sh, vue };

let folder, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-e2e-'));
  installPacked(folder);
  addNeighbours(folder);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = pages().map((page) => [
  page,
  blocksOf(textOfPage(page), page).map((block) => ({ ...block, language: ALIASES[block.language] ?? block.language })),
]);

/** Opens a page, with these further files, and gives what went wrong on it. */
async function problemsOn(t, html, extra = {}, look = () => null) {
  const built = (path) => readFileSync(join(dist, 'cdn', path.split('/').at(-1)), 'utf8');
  const scripts = Object.fromEntries(
    [...html.matchAll(/(?:src|href)="(?!https?:)\/?([^"]*meetlat[^"]*\.js)"/g)].map(([, path]) => [
      `/${path.replace(/^\.\//, '')}`,
      built(path),
    ]),
  );
  const { url } = await serve(t, { extra: { '/example.html': html, ...scripts, ...extra } });
  const person = await openPage(browser, `${url}/example.html`);
  await person.see(() => document.readyState === 'complete');
  const seen = await person.ask(look);
  // Chunks and what a first draw may throw.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { problems } = person;
  await person.page.close();
  return seen ?? (problems.length > 0 ? problems.join('\n') : null);
}

const wrap = (head, body = '') =>
  `<!doctype html><html lang="nl"><title>Example</title>${head}<body>${body}</body></html>`;

/** Pages that show an instrument of their own get the template of docs/own-instrument.md. */
const template = readFileSync(join(root, 'docs/instrument-template.json'), 'utf8');

function checkHtml(t, { code }) {
  const whole = /<html|<script[^>]+meetlat/.test(code);
  const page = whole ? code : wrap('<script type="module" src="/dist/cdn/meetlat.min.js"></script>', code);
  return problemsOn(t, page, { '/onze-buurt.json': template });
}

async function checkCss(t, { code }) {
  const { url } = await serve(t, { extra: { '/example.html': wrap('') } });
  const person = await openPage(browser, `${url}/example.html`);
  const unknown = await person.ask(unknownCss, code);
  await person.page.close();
  return unknown.length > 0 ? `the browser does not know: ${unknown.join(' ')}` : null;
}

const runCode = async (t, file) =>
  problemsOn(
    t,
    wrap('<script type="module" src="/example.js"></script>', '<div id="app"></div><div id="root"></div>'),
    {
      '/example.js': await bundle(file),
    },
  );

const fail = (block, problem) => assert.fail(`${whereIs(block)} ${problem}`);

for (const [page, blocks] of all) {
  describe(page, () => {
    const code = blocks.filter(({ mark, language }) => CODE.includes(language) && (!mark || mark.kind === 'name'));
    const name = page.replaceAll(/\W/g, '-');

    for (const block of blocks) {
      test(`line ${block.line}: ${block.language || 'no language'}`, async (t) => {
        const { language, mark } = block;
        let problem = mark ? problemWithMark(block) : null;
        if (!mark || mark.kind === 'name') {
          if (language in CHECKS) problem ??= CHECKS[language](block);
          else if (language === 'html') problem ??= await checkHtml(t, block);
          else if (language === 'css') problem ??= await checkCss(t, block);
          else if (!CODE.includes(language)) problem ??= HOW_TO_MARK;
        }
        if (problem) fail(block, problem);
      });
    }

    if (code.length > 0) {
      test('js and ts: the types are right, and it runs', async (t) => {
        const files = writeBlocks(folder, name, code);
        const problem = typeProblems(folder, name);
        assert.equal(problem, null, `${page}:\n${problem}`);
        for (const [i, file] of files.entries()) {
          const wrong = await runCode(t, file);
          if (wrong) fail(code[i], wrong);
        }
      });
    }
  });
}
