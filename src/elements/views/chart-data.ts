import type { Instrument } from '../../domain/instrument.js';
import type { ChartContent } from '../../export/drawing/chart-content.js';

/** What a chart is drawn from, wherever it came from: a store or properties. */
export interface ChartData extends ChartContent {
  readonly instrument: Instrument;
}
