// Every `docs/recipes/*.md` is a page in Storybook, without a line anywhere: a page that shows the file is made for each.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../docs/recipes/', import.meta.url));
const PAGES = fileURLToPath(new URL('../.cache/recipes/', import.meta.url));

/** The address of a recipe's page, by the name of its file. */
const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Links to other recipes lead to their pages; those to files of the project name the file. Pictures stay in the project. */
const forStorybook = (text: string): string =>
  text
    .replaceAll(/!\[([^\]]*)\]\((?!https?:)[^)]+\)/g, '_$1_')
    .replaceAll(
      /\]\((?:\.\/)?([\w-]+)\.md(?:#[^)]*)?\)/g,
      (_, name: string) => `](./?path=/docs/recipes-${idOf(name)}--docs)`,
    )
    .replaceAll(/\[([^\]]+)\]\((?![#a-z]+:|#|\.\/\?path)([^)]+)\)/g, '$1 (`$2`)');

function pageOf(name: string): string {
  const text = readFileSync(`${SOURCE}${name}.md`, 'utf8');
  // JSON is JavaScript: no character of the recipe is taken for markup of the page.
  return [
    "import { Markdown, Meta } from '@storybook/addon-docs/blocks';",
    '',
    `<Meta title=${JSON.stringify(`Recipes/${idOf(name)}`)} />`,
    '',
    `<Markdown>{${JSON.stringify(forStorybook(text))}}</Markdown>`,
    '',
  ].join('\n');
}

/** Makes the pages anew; returns what Storybook looks for, or nothing while there are no recipes. */
export function recipePages(): readonly string[] {
  rmSync(PAGES, { recursive: true, force: true });
  const names = existsSync(SOURCE) ? readdirSync(SOURCE).filter((name) => name.endsWith('.md')) : [];
  if (names.length === 0) return [];
  mkdirSync(PAGES, { recursive: true });
  for (const name of names.map((file) => file.slice(0, -'.md'.length)))
    writeFileSync(`${PAGES}${name}.mdx`, pageOf(name));
  return ['../.cache/recipes/*.mdx'];
}
