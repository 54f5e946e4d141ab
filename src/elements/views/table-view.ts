import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { answerOf } from '../../domain/assessment.js';
import type { Aspect } from '../../domain/rating.js';
import { itemsMean } from '../../domain/statistics.js';
import { chart as t } from '../../locale/spoken/chart.js';
import { langOf } from '../base/lang-of.js';
import type { ChartData } from './chart-data.js';
import { meanCountView, ratingView } from './rating-view.js';

/** What the axes of a radar stand for. */
export type By = 'item' | 'theme';

/** The figures of a radar as a table that anyone can open. */
export const tableView = (data: ChartData, by: By): TemplateResult =>
  html`<details class="figures" part="details">
    <summary>${t.table}</summary>
    <div class="scroll" role="region" aria-labelledby="radar-title" tabindex="0">
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${by === 'theme' ? t.theme : t.item}</th>
            ${aspectHeads(data.aspects)}
          </tr>
        </thead>
        ${
          by === 'theme'
            ? html`<tbody>
                ${themeRows(data)}
              </tbody>`
            : itemRows(data)
        }
      </table>
    </div>
  </details>`;

/** The heads of the columns with figures. */
export const aspectHeads = (aspects: readonly Aspect[]): unknown =>
  aspects.map((aspect) => html`<th scope="col" class=${aspect}>${t.aspect[aspect]}</th>`);

/** Themes with their means, each with its n. */
export const themeRows = ({ instrument, groups, answers, aspects }: ChartData): unknown =>
  groups.map(
    ({ theme, number, items }) =>
      html`<tr>
        <th scope="row" lang=${langOf(instrument)}>${number} ${theme.title}</th>
        ${aspects.map((aspect) => html`<td class=${aspect}>${meanCountView(itemsMean(items, answers, aspect))}</td>`)}
      </tr>`,
  );

const itemRows = ({ instrument, groups, answers, aspects }: ChartData): unknown =>
  groups.map(
    (group) =>
      html`<tbody>
        <tr class="group">
          <th scope="rowgroup" colspan=${aspects.length + 1} lang=${langOf(instrument)}>
            ${group.number} ${group.theme.title}
          </th>
        </tr>
        ${group.items.map(
          ({ item, number }) =>
            html`<tr>
              <th scope="row" lang=${langOf(instrument)}><span class="number">${number}</span> ${item.title}</th>
              ${aspects.map((aspect) => html`<td class=${aspect}>${ratingView(answerOf(answers, item.id)[aspect])}</td>`)}
            </tr>`,
        )}
      </tbody>`,
  );
