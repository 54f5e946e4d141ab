import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { rodTicks } from '../../chart/rod.js';
import type { Instrument, Item } from '../../domain/instrument.js';
import { choices, choicesOf, levelEnd } from '../../domain/scale.js';
import { formatScore } from '../../locale/format.js';
import { item as t } from '../../locale/spoken/item.js';
import { toneOf } from '../../chart/tone.js';
import { langOf } from '../base/lang-of.js';

/** What the levels of one item look like: a described column each, with the measuring rod underneath. */
export function definitionsView(instrument: Instrument, item: Item): TemplateResult {
  const { scale } = instrument;
  const count = scale.levels.length;
  const lang = langOf(instrument);
  return html`<dl class="levels" part="definitions">
      ${scale.levels.map(
        (level, i) =>
          html`<div class="level tone-${toneOf(i, count)}" part="level">
            <dt>
              <span lang=${lang}>${level.label}</span>
              <span class="long">${t.range(level.from, levelEnd(scale, i), i === count - 1)}</span>
              <span class="short">${t.choices(choicesOf(scale, i))}</span>
            </dt>
            <dd lang=${lang}>${item.levels[level.id]}</dd>
          </div>`,
      )}
    </dl>
    <div class="rod" part="rod" aria-hidden="true">
      ${choices(scale).map((score) => html`<span class="place">${formatScore(score)}</span>`)}
      <svg viewBox="0 0 1000 24" preserveAspectRatio="none">
        <path d=${rodTicks(scale)} vector-effect="non-scaling-stroke"></path>
      </svg>
    </div>`;
}

/** Jargon of this item, explained on request. */
export function termsView(instrument: Instrument, item: Item): TemplateResult | typeof nothing {
  const terms = instrument.terms.filter(({ id }) => item.terms.includes(id));
  if (terms.length === 0) return nothing;
  return html`<details part="terms">
    <summary>${t.terms}</summary>
    ${terms.map(({ term, explanation }) => html`<p class="term" lang=${langOf(instrument)}><b>${term}</b>: ${explanation}</p>`)}
  </details>`;
}
