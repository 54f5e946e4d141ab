import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import type { Aspect, RatingWord } from '../../domain/rating.js';
import { ASPECTS, RATING_WORDS } from '../../domain/rating.js';
import { itemsMean, progress } from '../../domain/statistics.js';
import { formatMean } from '../../locale/format.js';
import { theme as t } from '../../locale/spoken/theme.js';
import { langOf } from '../base/lang-of.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { SourceController } from '../base/source-controller.js';
import { someOf, words } from '../base/words.js';
import { themeStyles } from './theme.styles.js';

/**
 * One theme of the Meetlat: its meaning, how far it is filled in, its means with the number of scores behind them,
 * and its items below each other. Needs a store: around it, by `for`, or as a property.
 *
 * @csspart heading - title, meaning and figures
 * @csspart figures - progress and means
 * @csspart items - the list of items
 * @csspart empty - the sentence while there is nothing to show yet
 * @csspart error - what is wrong
 * @csspart notice - an attribute that can't work
 */
export class MeetlatTheme extends MeetlatElement {
  static override styles = [MeetlatElement.styles, themeStyles];
  static override get properties(): PropertyDeclarations {
    return {
      theme: {},
      items: words,
      aspects: someOf(ASPECTS),
      options: someOf(RATING_WORDS),
    };
  }

  #source = new SourceController(this, ({ assessment, instrument }, { itemIds, aspects }) => [
    instrument,
    itemIds,
    aspects,
    ...this.#ownItems(instrument, itemIds).map(({ item }) => assessment.answers[item.id]),
  ]);

  /** Id of the theme, such as `beleid`. */
  theme = '';
  /** A subset of its items; default: what the assessment around it uses. */
  items: readonly string[] | null = null;
  /** Which questions are asked: `current`, `ambition` or both. */
  aspects: readonly Aspect[] | null = null;
  /** Words offered beside the scores: `unknown`, `not-applicable`. */
  options: readonly RatingWord[] | null = null;

  override render(): TemplateResult {
    const { state, provided } = this.#source;
    if (!state) return html`<p part="empty">${t.loading}</p>`;
    const theme = state.instrument.themes.find(({ id }) => id === this.theme);
    if (!theme) return html`<p class="error" part="error">${t.missing(this.theme)}</p>`;
    const items = this.#ownItems(state.instrument, provided.itemIds);
    const aspects = this.aspects ?? provided.aspects;
    return html`<section aria-labelledby="title">
      <header part="heading">
        <h2 id="title" lang=${langOf(state.instrument)}>${theme.title}</h2>
        <p class="meaning" lang=${langOf(state.instrument)}>${theme.meaning}</p>
        ${figuresView(items, state.assessment.answers, aspects)}
      </header>
      <div class="items" part="items">
        ${items.map(
          ({ item }) =>
            html`<meetlat-item
              item=${item.id}
              .store=${this.store}
              .for=${this.for}
              .aspects=${aspects}
              .options=${this.options}
            ></meetlat-item>`,
        )}
      </div>
    </section>`;
  }

  #ownItems(instrument: Instrument, provided: readonly string[] | null): readonly PlacedItem[] {
    const { items } = selectItems(instrument, this.items ?? provided);
    return items.filter(({ theme }) => theme.id === this.theme);
  }
}

/** How far the theme is, and its means: never a mean without the number of scores behind it. */
function figuresView(items: readonly PlacedItem[], answers: Answers, aspects: readonly Aspect[]): TemplateResult {
  const { filled, total } = progress(items, answers, aspects);
  const means = aspects.map((aspect) => {
    const { value, n, of } = itemsMean(items, answers, aspect);
    return `${t.mean[aspect]}: ${value === null ? t.none : t.counted(formatMean(value), n, of)}`;
  });
  return html`<p class="figures" part="figures">
    <span>${t.progress(filled, total)}</span>
    <span>${t.means} ${means.join(' · ')}</span>
  </p>`;
}
