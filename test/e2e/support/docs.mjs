// The code blocks of the docs, and how each says that it is tested:
//
//   <!-- file: demo/form.js -->            the block stands in that file, word for word
//   <!-- tested: test/e2e/x.test.mjs -->   that test is about it, and names this page
//   <!-- name: adapter.js -->              the other blocks of this page can import it as './adapter.js'
//   <!-- shown only: why -->               nothing can run it; the reason says why
//   <!-- example: page -->                 of README.md: readme.test.mjs runs it
//
// on the line above it, with or without an empty line between. Without a mark the block's language decides: checks.mjs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';

const MARKS = ['file', 'tested', 'name', 'shown only', 'example'];

/** Pages with promises: README.md, CONTRIBUTING.md and the like, and docs/, where decisions are history. */
export function pages() {
  const inDocs = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs'), { recursive: true }) : [];
  return [
    ...readdirSync(root).filter((name) => /^[A-Z]+\.md$/.test(name) && name !== 'CHANGELOG.md'),
    ...inDocs
      .map((path) => `docs/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md') && !path.startsWith('docs/decisions/')),
  ].sort();
}

export const textOfPage = (page) => readFileSync(join(root, page), 'utf8');

/** Every fenced block of a text: its language, code, line, and the mark above it as `{ kind, value }`. */
export function blocksOf(text, page = '') {
  const fence = /^( *)(```+)[ \t]*(\S*)[^\n]*\n([\s\S]*?)^ *\2[ \t]*$/gm;
  return [...text.matchAll(fence)].map(({ 1: indent, 3: language, 4: code, index }) => {
    const before = text.slice(0, index);
    const comment = /<!--\s*([^:>]+):\s*(.*?)\s*-->\s*$/.exec(before);
    const mark = comment && MARKS.includes(comment[1].trim()) ? { kind: comment[1].trim(), value: comment[2] } : null;
    const line = before.split('\n').length;
    return { page, line, language, mark, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

export const whereIs = ({ page, line, language }) => `${page}:${line} (${language || 'no language'})`;
