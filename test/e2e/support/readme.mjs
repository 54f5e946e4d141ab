// What README.md promises, taken out of it: its examples, and the code words in its tables.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';

export const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The code block under `<!-- example: name -->`. */
export function example(name) {
  const [, code] = new RegExp(`<!-- example: ${name} -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  if (!code) throw new Error(`README.md has no example "${name}"`);
  return code;
}

export const exampleNames = () => [...readme.matchAll(/<!-- example: (\S+) -->/g)].map(([, name]) => name);

/** The rows of the table whose first column has this title: per row the code words of each cell. */
export function table(title) {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && line.split('|')[1].trim() === title);
  if (start < 0) throw new Error(`README.md has no table "${title}"`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word)),
  );
}
