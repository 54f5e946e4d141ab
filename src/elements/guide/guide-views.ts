import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Records } from '../../domain/assessment.js';
import type { Guide } from '../../domain/guide.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { isPriority } from '../../domain/plan.js';
import { biggestGaps } from '../../domain/statistics.js';
import { guideFor } from '../../guides.js';
import { language } from '../../locale/language.js';
import type { ChartData } from '../views/chart-data.js';
import { guideStyles } from './guide.styles.js';
import { helpView } from './help-view.js';
import { itemTipsView, tipsChapter } from './tips-view.js';

export type GuideHost = LitElement & {
  /** The page's own; else the one that goes with the instrument. */
  readonly guide: Guide | null;
};

/** Tips and help texts in a report or plan. Draws them as soon as the guide is there. */
export class GuideViews {
  readonly #host: GuideHost;

  constructor(host: GuideHost) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = guideStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    host.requestUpdate();
  }

  /** In the language that is spoken now. */
  guideOf({ id }: Instrument): Guide | null {
    const host = this.#host;
    return (
      host.guide ??
      guideFor(id, language(), () => {
        host.requestUpdate();
      })
    );
  }

  /** What to draw with each priority. */
  tips({ instrument, scale, answers }: ChartData): ((placed: PlacedItem) => unknown) | undefined {
    const guide = this.guideOf(instrument);
    return guide ? (placed) => itemTipsView({ guide, scale, answers }, placed) : undefined;
  }

  /** Tips on the items with a gap, widest first, but for priorities, which have theirs in the plan; and the help texts. */
  chapter({ instrument, scale, items, answers }: ChartData, records: Records): TemplateResult {
    const guide = this.guideOf(instrument);
    if (!guide) return html``;
    const open = biggestGaps(items, answers).filter(({ item }) => !isPriority(records, item.id));
    return html`${tipsChapter({ guide, scale, answers }, open)} ${helpView(guide)}`;
  }
}
