// What a mark above a code block promises, looked up.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';

const SHORTEST_REASON = 20;

/** A page of the docs may have other line ends and indents than the file. */
const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();

const CHECKS = {
  file({ code, mark }) {
    if (!existsSync(join(root, mark.value))) return `points to ${mark.value}, which is not there.`;
    const holds = flat(readFileSync(join(root, mark.value), 'utf8')).includes(flat(code));
    return holds ? null : `is not in ${mark.value} word for word. Make them the same.`;
  },
  tested({ page, mark }) {
    if (!existsSync(join(root, mark.value))) return `says that ${mark.value} tests it, which is not there.`;
    const about = readFileSync(join(root, mark.value), 'utf8').includes(page);
    return about ? null : `says that ${mark.value} tests it, but that file does not name ${page}.`;
  },
  'shown only': ({ mark }) =>
    mark.value.length < SHORTEST_REASON ? 'is shown only, without a reason. Say why nothing can run it.' : null,
  example: ({ page }) => (page === 'README.md' ? null : 'has an "example:" mark; those are for README.md.'),
};

/** What is wrong with a marked block, or null. */
export const problemWithMark = (block) => CHECKS[block.mark.kind]?.(block) ?? null;

export const HOW_TO_MARK = [
  'Nothing tests it. Put one of these on the line above it:',
  '<!-- file: path --> when it is part of a file of ours,',
  '<!-- tested: test/e2e/x.test.mjs --> when a test is about it (it has to name this page),',
  '<!-- shown only: reason --> when nothing can run it;',
  'or use a language that is checked by itself: html, js, ts, tsx, vue, json, css, sh.',
].join('\n  ');
