import type { Answers } from './assessment.js';
import { THEME_MARGIN, pointsOf } from './conclusions-rules.js';
import type { PlacedItem, Theme } from './instrument.js';
import type { Scale } from './scale.js';
import { gap, itemsMean } from './statistics.js';
import { ENOUGH } from './facts.js';

/** The mean of current in a theme beside that of all items outside it, each with its number of scores. */
export interface ThemeStanding {
  readonly theme: Theme;
  readonly mean: number;
  readonly n: number;
  readonly rest: number;
  readonly restN: number;
}

/** Themes whose mean lies at least `margin` points below or above that of the rest. None of them is "the" lowest. */
export interface ThemesApart {
  readonly kind: 'themes-behind' | 'themes-ahead';
  readonly themes: readonly ThemeStanding[];
  /** Points. */
  readonly margin: number;
  /** Fewest scores in theme and rest; of a theme with fewer items in the instrument, all. */
  readonly enough: number;
}

/**
 * Themes that stay behind or lead. More than half of them don't stand out: the others do. When each half says the
 * other, only those behind are named.
 */
export function themesApart(scale: Scale, items: readonly PlacedItem[], answers: Answers): readonly ThemesApart[] {
  const margin = pointsOf(scale, THEME_MARGIN);
  const all = [...new Set(items.map(({ theme }) => theme))];
  const half = all.filter((theme) => itemsMean(within(theme, items), answers, 'current').n > 0).length / 2;
  const standings = all.flatMap((theme) => standingOf(theme, items, answers) ?? []);
  const behind = standings.filter(({ mean, rest }) => distance(mean, rest) >= margin);
  const ahead = standings.filter(({ mean, rest }) => distance(rest, mean) >= margin);
  const found: ThemesApart[] = [];
  const mirrored = behind.length === half && ahead.length === half;
  if (ahead.length > 0 && ahead.length <= half && !mirrored) {
    found.push({ kind: 'themes-ahead', themes: ahead, margin, enough: ENOUGH });
  }
  if (behind.length > 0 && behind.length <= half) {
    found.push({ kind: 'themes-behind', themes: behind, margin, enough: ENOUGH });
  }
  return found;
}

const within = (theme: Theme, items: readonly PlacedItem[]): readonly PlacedItem[] =>
  items.filter((placed) => placed.theme === theme);

const distance = (from: number, to: number): number => gap(from, to) ?? 0;

/** Null without enough scores: one item of a theme with eight says nothing about that theme. */
function standingOf(theme: Theme, items: readonly PlacedItem[], answers: Answers): ThemeStanding | null {
  const own = itemsMean(within(theme, items), answers, 'current');
  const rest = itemsMean(
    items.filter((placed) => placed.theme !== theme),
    answers,
    'current',
  );
  if (own.value === null || rest.value === null) return null;
  if (own.n < Math.min(ENOUGH, theme.items.length) || rest.n < ENOUGH) return null;
  return { theme, mean: own.value, n: own.n, rest: rest.value, restN: rest.n };
}
