import type { Answers } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import type { ThemeGroup } from '../../domain/statistics.js';

/** What a chart is drawn from, wherever it came from: a store or properties. */
export interface ChartData {
  readonly title: string;
  readonly scale: Scale;
  readonly items: readonly PlacedItem[];
  /** The same items under their themes. */
  readonly groups: readonly ThemeGroup[];
  readonly answers: Answers;
  readonly aspects: readonly Aspect[];
}
