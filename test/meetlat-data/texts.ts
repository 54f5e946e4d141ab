/** Every string in a file of data, with its path. */
export function* strings(value: unknown, path = 'edition'): Iterable<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* strings(child, `${path}.${key}`);
  }
}

/** The strings that a pattern finds, as "path: text". */
export const offenders = (value: unknown, pattern: RegExp): readonly string[] =>
  [...strings(value)].filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);

/** The same data with every text that people read replaced by its figures, such as "4 24"; the rest stays as it is. */
export function skeleton(value: unknown, isText: (key: string) => boolean, key = ''): unknown {
  if (typeof value === 'string') return isText(key) ? (value.match(/\d+/g) ?? []).sort().join(' ') : value;
  if (Array.isArray(value)) return value.map((child) => skeleton(child, isText, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, skeleton(child, isText, name)]));
}

/** The words of texts in lower case, each once. */
export const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []));

/** Words of `texts` that the other language's texts have too, without those that both languages know. */
export function leftovers(texts: readonly string[], others: readonly string[], both: string): readonly string[] {
  const known = new Set(both.split(' '));
  const other = wordsOf(others);
  return [...wordsOf(texts)].filter((word) => other.has(word) && !known.has(word)).sort();
}
