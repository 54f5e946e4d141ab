import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { Guide, Tip } from '../../domain/guide.js';
import { tipsFor } from '../../domain/guide.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Scale } from '../../domain/scale.js';
import { guide as t } from '../../locale/spoken/guide.js';
import { langOf } from '../base/lang-of.js';
import { sourcesView } from './source-view.js';

/** What is looked up for an item: its tips depend on where the team stands. */
export interface TipsOf {
  readonly guide: Guide;
  readonly scale: Scale;
  readonly answers: Answers;
}

/** So many items show at once; the rest stands behind one more line. */
const SHOWN = 6;

const tipsOf = ({ guide, scale, answers }: TipsOf, { item }: PlacedItem): readonly Tip[] =>
  tipsFor(guide, scale, item.id, answerOf(answers, item.id).current);

const listView = (guide: Guide, tips: readonly Tip[]): TemplateResult =>
  html`<ul lang=${langOf(guide)}>
      ${tips.map((tip) => html`<li part="tip">${tip.text}</li>`)}
    </ul>
    ${sourcesView(guide, tips)}`;

/** The tips on an item under its own title, behind a closed line; nothing without tips. */
export function itemTipsView(from: TipsOf, placed: PlacedItem): TemplateResult | typeof nothing {
  const tips = tipsOf(from, placed);
  if (tips.length === 0) return nothing;
  const { item, number } = placed;
  return html`<details class="tips" part="tips">
    <summary>
      ${t.title} <span class="muted">${t.tips(tips.length)}</span>
      <span class="visually-hidden">${number} ${item.title}</span>
    </summary>
    ${listView(from.guide, tips)}
  </details>`;
}

function foldView(from: TipsOf, placed: PlacedItem): TemplateResult {
  const tips = tipsOf(from, placed);
  const { item, number } = placed;
  return html`<details class="tips" part="tips">
    <summary>
      <span class="number">${number}</span> <bdi>${item.title}</bdi> <span class="muted">${t.tips(tips.length)}</span>
    </summary>
    ${listView(from.guide, tips)}
  </details>`;
}

/** A chapter with the tips on these items, in this order; nothing when no item has one. */
export function tipsChapter(from: TipsOf, items: readonly PlacedItem[]): TemplateResult | typeof nothing {
  const found = items.filter((placed) => tipsOf(from, placed).length > 0);
  if (found.length === 0) return nothing;
  const rest = found.slice(SHOWN);
  return html`<section class="guide" part="guide">
    <h3>${t.title}</h3>
    <p>${t.intro}</p>
    ${found.slice(0, SHOWN).map((placed) => foldView(from, placed))}
    ${
      rest.length > 0
        ? html`<details class="tips">
            <summary>${t.others(rest.length)}</summary>
            <div class="rest">${rest.map((placed) => foldView(from, placed))}</div>
          </details>`
        : nothing
    }
  </section>`;
}
