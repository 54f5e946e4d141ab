import type { LitElement } from 'lit';
import type { tell } from './author-notices.js';
import type { KnownProperty } from './words.js';
import { unknownWords } from './words.js';

/** Tells the page's author what can't work: on the element and in the console, by what loads for that alone. */
export async function complain(...about: Parameters<typeof tell>): Promise<void> {
  (await import('./author-notices.js')).tell(...about);
}

/** Looks for words that the element's attributes don't know. */
export function checkValues(host: LitElement): void {
  const properties = (host.constructor as typeof LitElement).elementProperties as ReadonlyMap<string, KnownProperty>;
  for (const [name, { known }] of properties) if (unknownWords(host, name, known)[0]) void complain(host);
}
