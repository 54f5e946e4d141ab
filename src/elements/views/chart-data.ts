import type { Answers } from '../../domain/assessment.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import type { ThemeGroup } from '../../domain/statistics.js';

/** What a chart shows beside the present: an earlier filling of the same instrument, its scores for then. */
export interface Earlier {
  /** What it is called in the legend: "6 januari 2026". */
  readonly label: string;
  readonly answers: Answers;
}

/** What a chart is drawn from, wherever it came from: a store or properties. */
export interface ChartData {
  readonly instrument: Instrument;
  readonly title: string;
  readonly scale: Scale;
  readonly items: readonly PlacedItem[];
  /** The same items under their themes. */
  readonly groups: readonly ThemeGroup[];
  readonly answers: Answers;
  readonly aspects: readonly Aspect[];
  /** An earlier filling to compare with. */
  readonly earlier: Earlier | null;
}
