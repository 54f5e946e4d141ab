// Reads a PDF back with poppler: what it is, what stands in it, and what a screen reader gets.
import { execFileSync, spawnSync } from 'node:child_process';

const has = (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;

/** False, or why tests that read a PDF have to be skipped. */
export const noPoppler = ['pdfinfo', 'pdftotext'].every(has)
  ? false
  : 'pdfinfo and pdftotext (poppler-utils) are not installed';

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** "Pages: 7" and the like, by name. */
export const infoOf = (file) =>
  Object.fromEntries([...run('pdfinfo', file).matchAll(/^([^:]+): +(.*)$/gm)].map(([, name, value]) => [name, value]));

/** The text of each page, as it stands on it. */
export const pagesOf = (file, order = '-layout') => run('pdftotext', order, file, '-').split('\f').slice(0, -1);

export const squeezed = (text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/**
 * The structure in the order in which it is read: type, depth, and the text in it. Browsers put the text of a heading in an
 * element inside it: that counts as the heading's own.
 */
export function structureOf(file) {
  const found = [];
  let around = [];
  for (const line of run('pdfinfo', '-struct-text', file).split('\n')) {
    const [, indent, content] = /^( *)(.*)$/.exec(line);
    const [, text] = /^"(.*)"$/.exec(content) ?? [];
    const [type] = /^\w+/.exec(content) ?? [];
    if (text !== undefined && around.length > 0) {
      const owner = around.find((one) => /^H\d$/.test(one.type)) ?? around.at(-1);
      owner.text += text;
    } else if (type) {
      around = around.filter(({ depth }) => depth < indent.length);
      around.push({ type, depth: indent.length, text: '' });
      found.push(around.at(-1));
    }
  }
  return found;
}
