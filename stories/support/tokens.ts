// The tokens as the elements on this page use them, read from their live styles.
import { TAGS, TOKENS } from './manifest.js';

export interface Token {
  readonly name: string;
  /** What it is without a page's own value: as written in the styles. */
  readonly fallback: string;
}

const USE = /var\(\s*(--meetlat-[\w-]+)\s*(?:,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/g;

/** Every token in the styles of the elements, then those that only doc blocks name. */
export function tokensInUse(): readonly Token[] {
  const found = new Map<string, string>();
  for (const tag of TAGS) {
    const { elementStyles = [] } = (customElements.get(tag) ?? {}) as { elementStyles?: readonly CSSStyleSource[] };
    for (const { cssText } of elementStyles) {
      for (const [, name = '', fallback = ''] of cssText.matchAll(USE)) if (!found.get(name)) found.set(name, fallback);
    }
  }
  for (const name of TOKENS) if (!found.has(name)) found.set(name, '');
  // What follows from another token names it by its private name, which a page does not know.
  const asPage = (fallback: string): string =>
    fallback.replaceAll(/var\(--_([\w-]+)\)/g, (all, name: string) => {
      const other = found.get(`--meetlat-${name}`);
      return other === undefined ? all : `var(--meetlat-${name}, ${asPage(other)})`;
    });
  return [...found].map(([name, fallback]) => ({ name, fallback: asPage(fallback).replaceAll(/\s+/g, ' ').trim() }));
}

interface CSSStyleSource {
  readonly cssText: string;
}

/** A pair that is seen together: what stands in front, on what. 4.5 is for text, 3 for borders and marks. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly least: 4.5 | 3;
}

const LEVELS = [1, 2, 3, 4, 5];

const pairs = (least: Pair['least'], fronts: string, backs: string): readonly Pair[] =>
  fronts
    .split(' ')
    .flatMap((front) =>
      backs.split(' ').map((back) => ({ front: `--meetlat-${front}`, back: `--meetlat-${back}`, least })),
    );

export const PAIRS: readonly Pair[] = [
  ...pairs(4.5, 'ink', 'surface field notice-surface soft level-1 level-2 level-3 level-4 level-5'),
  ...pairs(4.5, 'muted', 'surface field'),
  ...pairs(4.5, 'accent', 'surface field'),
  ...pairs(4.5, 'danger', 'surface field'),
  ...pairs(4.5, 'on-colour', 'accent current ambition danger'),
  ...pairs(4.5, 'rod-ink', 'rod'),
  ...pairs(3, 'border', 'surface field'),
  ...pairs(3, 'current ambition', 'surface field rod'),
  ...pairs(3, 'focus', 'surface field'),
  ...LEVELS.flatMap((level) => pairs(3, `level-edge-${level}`, `level-${level}`)),
];
