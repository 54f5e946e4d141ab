import type { PlacedItem, Theme } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { groupByTheme } from '../../domain/statistics.js';

/** `together`: both scores at once. `separate`: first all of now, a pause to look together, then all ambitions. */
export type Rounds = 'together' | 'separate';

/** How much stands on one page: an item, a theme, or everything. */
export type Pace = 'item' | 'theme' | 'all';

/** A page of items of one theme (of all themes at pace `all`), on which these aspects are asked. */
export interface ItemsPage {
  readonly kind: 'items';
  /** Which step of the bar this page belongs to. */
  readonly step: number;
  readonly themes: readonly Theme[];
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
}

export type Page =
  ItemsPage | { readonly kind: 'pause'; readonly step: number } | { readonly kind: 'result'; readonly step: number };

/** A step of the bar: a theme in a round, the pause, or the result. */
export interface Step {
  readonly kind: Page['kind'];
  readonly theme: Theme | null;
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
}

export interface Route {
  readonly steps: readonly Step[];
  readonly pages: readonly Page[];
}

/** The whole way through a selection of items, in order. */
export function planRoute(items: readonly PlacedItem[], aspects: readonly Aspect[], rounds: Rounds, pace: Pace): Route {
  const steps: Step[] = [];
  const pages: Page[] = [];
  const passes = rounds === 'separate' && aspects.length > 1 ? aspects.map((aspect) => [aspect]) : [aspects];
  const addStep = (step: Step): number => steps.push(step) - 1;
  const addStop = (kind: 'pause' | 'result'): void => {
    pages.push({ kind, step: addStep({ kind, theme: null, items: [], aspects: [] }) });
  };
  const addItems = (step: number, on: readonly PlacedItem[], asked: readonly Aspect[]): void => {
    const themes = groupByTheme(on).map(({ theme }) => theme);
    pages.push({ kind: 'items', step, themes, items: on, aspects: asked });
  };
  passes.forEach((asked, round) => {
    if (round > 0) addStop('pause');
    for (const group of groupByTheme(items)) {
      const step = addStep({ kind: 'items', theme: group.theme, items: group.items, aspects: asked });
      if (pace === 'theme') addItems(step, group.items, asked);
      if (pace === 'item') for (const placed of group.items) addItems(step, [placed], asked);
    }
    if (pace === 'all') addItems(steps.length - 1, items, asked);
  });
  addStop('result');
  return { steps, pages };
}

/** The first page on which an item stands; -1 when it stands nowhere. */
export const pageOfItem = (route: Route, itemId: string): number =>
  route.pages.findIndex((page) => page.kind === 'items' && page.items.some(({ item }) => item.id === itemId));

/** The first page of a step; pace `all` has one page for many steps. */
export function pageOfStep(route: Route, step: number): number {
  const exact = route.pages.findIndex((page) => page.step === step);
  return exact >= 0 ? exact : route.pages.findIndex((page) => page.step > step);
}
