/** What the sentences and reasons need to know of a conclusion, by its kind. The domain knows more, and decides. */

export type AspectName = 'current' | 'ambition';

interface Named {
  readonly item: { readonly title: string };
}

interface NamedPair extends Named {
  readonly current: number;
  readonly ambition: number;
}

/** Items that something holds for: some `of` those that could be meant, which may be fewer than were `asked`. */
interface SomeItems {
  readonly items: readonly Named[];
  readonly of: number;
  readonly asked: number;
}

interface Enough {
  readonly of: number;
  readonly asked: number;
  readonly enough: number;
}

interface Level {
  readonly label: string;
  readonly from: number;
}

export interface Range {
  readonly level: Level;
  readonly until: number;
  readonly highest: boolean;
}

interface ThemesApart {
  readonly themes: readonly {
    readonly theme: { readonly title: string };
    readonly mean: number;
    readonly n: number;
    readonly rest: number;
    readonly restN: number;
  }[];
  readonly margin: number;
  readonly enough: number;
}

export interface Compared extends Enough {
  readonly aspect: AspectName;
}

export interface Grouped extends Compared {
  readonly fewest: number;
  readonly bound: number;
}

interface Shared extends Grouped {
  readonly items: readonly (Named & { readonly spread: { readonly low: number; readonly high: number } })[];
  readonly deviation: number;
}

export interface Facts {
  readonly position: {
    readonly band: { readonly level: Level; readonly third: 'lower' | 'middle' | 'upper' };
    readonly mean: { readonly value: number | null; readonly n: number; readonly of: number };
    readonly range: Range;
    readonly enough: number;
  };
  readonly ambition: {
    readonly level: Level;
    readonly count: number;
    readonly of: number;
    readonly range: Range;
    readonly enough: number;
  };
  readonly gap: Enough & {
    readonly items: readonly NamedPair[];
    readonly gap: number;
  };
  readonly reached: Enough & { readonly count: number };
  readonly 'top-level': SomeItems & { readonly range: Range; readonly enough: number };
  readonly 'above-mean': SomeItems & { readonly mean: number; readonly margin: number; readonly enough: number };
  readonly 'themes-ahead': ThemesApart;
  readonly 'themes-behind': ThemesApart;
  readonly lowered: SomeItems & { readonly items: readonly NamedPair[] };
  readonly unknown: SomeItems & { readonly fewest: number; readonly oneIn: number; readonly minimum: number };
  readonly missing: SomeItems & { readonly aspects: readonly AspectName[] };
  readonly 'no-reason': SomeItems & { readonly enough: number };
  readonly 'mean-change': Compared & { readonly before: number; readonly after: number };
  readonly moved: Compared & { readonly up: number; readonly down: number; readonly same: number };
  readonly 'biggest-move': Compared & {
    readonly items: readonly (Named & { readonly before: number; readonly after: number; readonly moved: number })[];
    readonly size: number;
  };
  readonly reworded: SomeItems;
  readonly agreement: Grouped & { readonly count: number };
  readonly 'most-agreed': Shared;
  readonly 'least-agreed': Shared;
}

export type Kind = keyof Facts;

/** Any conclusion, as far as words need it. */
export type AnyConclusion = { readonly [K in Kind]: Facts[K] & { readonly kind: K } }[Kind];
