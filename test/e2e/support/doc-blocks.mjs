// The code blocks of a page of the docs, to take the page at its word.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';

/** The code of every block in this language, in order. */
export const docBlocks = (page, language) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , code]) => code);
