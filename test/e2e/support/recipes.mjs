// The recipes of demo/recipes as the tests serve and build them.
import { cpSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/e2e.mjs';
import { installPacked } from './packed.mjs';

export const recipe = (name) => join(root, 'demo/recipes', name);

/** The files of a recipe's folder by the path at which a server has them. */
export const filesOf = (name) =>
  Object.fromEntries(
    readdirSync(recipe(name)).map((file) => [`/${file}`, readFileSync(join(recipe(name), file), 'utf8')]),
  );

/** Installs the packed library in a folder, and beside it what recipes name as well. */
export function installForRecipes(folder) {
  installPacked(folder);
  for (const name of ['react', 'react-dom', 'scheduler', 'vue', '@vue', '@vitejs', '@rolldown']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

/**
 * Builds a recipe with Vite in a folder where the library was installed; `own` says that the folder already holds it, with
 * a configuration. Returns where the site is.
 */
export async function buildRecipe(folder, name, { own = false } = {}) {
  const place = join(folder, name);
  if (!own) cpSync(recipe(name), place, { recursive: true });
  const { build } = await import('vite');
  await build({ root: place, logLevel: 'error', ...(own ? {} : { configFile: false }) });
  return join(place, 'dist');
}
