import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PosterLayout, PosterSheet, PosterTheme } from '../../chart/poster.js';
import { toneOf } from '../../chart/tone.js';
import type { Answer, AssessmentDetails } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { GroupPicture } from '../../domain/group/index.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect, Rating, RatingWord } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { levelEnd } from '../../domain/scale.js';
import type { ThemeGroup } from '../../domain/statistics.js';
import { groupByTheme } from '../../domain/statistics.js';
import { formatDay } from '../../locale/format-day.js';
import { formatScore } from '../../locale/format.js';
import { chart } from '../../locale/spoken/chart.js';
import { item as itemStrings } from '../../locale/spoken/item.js';
import { poster as t } from '../../locale/spoken/poster.js';
import { langOf } from '../base/lang-of.js';
import type { ChartData } from '../views/chart-data.js';
import { posterMarks, railView, rodView } from './rod-view.js';

/** What a poster is drawn from. */
export interface PosterData extends ChartData {
  readonly layout: PosterLayout;
  /** Whether answers are plotted; else there are figures to write on. */
  readonly marks: boolean;
  readonly edition: string;
  readonly details: Partial<AssessmentDetails>;
  /** Of a group: ranges are drawn behind the marks. */
  readonly picture: GroupPicture | null;
}

/** What is written where, for the layout. A theme's name has room for the word that it goes on. */
export const posterTexts = (groups: readonly ThemeGroup[], { levels }: Scale): readonly PosterTheme[] =>
  groups.map(({ theme, number, items }) => ({
    name: `${number} ${theme.title} (${t.continued}) `,
    meaning: theme.meaning,
    rows: items.map(({ item, number: itemNumber }) => ({
      title: `${itemNumber} ${item.title}`,
      texts: levels.map(({ id }) => item.levels[id] ?? ''),
    })),
  }));

/** All sheets: the same on screen and on paper. */
export const sheetsView = (data: PosterData): unknown =>
  data.layout.sheets.map((sheet, i) => sheetView(data, sheet, i));

function sheetView(data: PosterData, { from, to }: PosterSheet, index: number): TemplateResult {
  const { items, layout, scale, title } = data;
  const span = scale.levels.length;
  const name = t.sheet(index + 1, layout.sheets.length);
  const before = items[from - 1]?.theme;
  return html`<section class="sheet" part="sheet" aria-label=${name}>
    <header class="top">
      ${index === 0 ? html`<h2 class="title">${title}</h2>` : html`<p class="title">${title}</p>`}
      ${data.marks ? nothing : html`<p class="how">${t.how[data.aspects.length > 1 ? 'both' : (data.aspects[0] ?? 'both')]}</p>`}
      <p>${name}</p>
    </header>
    <table lang=${langOf(data.instrument)}>
      <colgroup>
        <col class="titles" />
        <col span=${span} />
      </colgroup>
      <thead>
        <tr class="levels">
          <th scope="col">${t.item}</th>
          ${scale.levels.map((level, i) => {
            const range = itemStrings.range(level.from, levelEnd(scale, i), i === span - 1);
            return html`<th scope="col" class="tone-${toneOf(i, span)}">${level.label} <small>${range}</small></th>`;
          })}
        </tr>
        ${scaleRow(data, 'above')}
      </thead>
      ${groupByTheme(items.slice(from, to)).map((group) => themeRows(data, group, group.theme === before))}
      <tfoot>
        ${scaleRow(data, 'below')}
      </tfoot>
    </table>
    ${index === layout.sheets.length - 1 ? closingView(data) : html`<footer class="bottom">${data.edition}</footer>`}
  </section>`;
}

const scaleRow = ({ scale }: ChartData, side: 'above' | 'below'): TemplateResult =>
  html`<tr class="scale">
    <td></td>
    <td colspan=${scale.levels.length}>${rodView(scale, side)}</td>
  </tr>`;

const themeRows = (data: PosterData, { theme, number, items }: ThemeGroup, isContinued: boolean): TemplateResult =>
  html`<tbody>
    <tr class="theme">
      <th scope="rowgroup" colspan=${data.scale.levels.length + 1}>
        <b>${number} ${theme.title}</b>${isContinued ? html`(${t.continued}) ` : nothing}${theme.meaning}
      </th>
    </tr>
    ${items.map((placed) => itemRows(data, placed))}
  </tbody>`;

function itemRows(
  { scale, aspects, answers, marks, picture }: PosterData,
  { item, number }: PlacedItem,
): TemplateResult {
  const { levels } = scale;
  const answer = marks ? answerOf(answers, item.id) : null;
  return html`<tr class="texts">
      <th scope="row"><span class="number">${number}</span> ${item.title}</th>
      ${levels.map(({ id }, i) => html`<td class="tone-${toneOf(i, levels.length)}">${item.levels[id]}</td>`)}
    </tr>
    <tr class="rail">
      <td>${answer ? valuesView(aspects, answer) : nothing}</td>
      <td colspan=${levels.length}>
        ${railView(
          scale,
          aspects,
          answer,
          picture?.items.find(({ itemId }) => itemId === item.id),
        )}
      </td>
    </tr>`;
}

/** The answer beside its rod. What holds for all aspects is said once: two times "weet ik niet" would not fit. */
function valuesView(aspects: readonly Aspect[], answer: Answer): unknown {
  if (aspects.some((aspect) => answer[aspect] === 'not-applicable')) return wordView('not-applicable');
  if (aspects.every((aspect) => answer[aspect] === 'unknown')) {
    return html`${aspects.map(nameView)} ${wordView('unknown')}`;
  }
  return aspects.map((aspect) => valueView(aspect, answer[aspect]));
}

const valueView = (aspect: Aspect, rating: Rating): unknown =>
  rating === null
    ? nothing
    : html`<span class="value ${aspect}"
        >${nameView(aspect)} ${isScore(rating) ? formatScore(rating) : wordView(rating)}</span
      > `;

const wordView = (word: RatingWord): TemplateResult => html`<span class="word">${chart.words[word]}</span>`;

/** An aspect as its mark for the eye, and as a word for the ear. */
const nameView = (aspect: Aspect): TemplateResult =>
  html`<span class=${aspect}>${keyView(aspect)}<span class="visually-hidden">${chart.aspect[aspect]}</span></span>`;

const keyView = (aspect: Aspect): TemplateResult =>
  html`<svg class="key" viewBox="0 0 3.6 3.6" aria-hidden="true">
    <path class="mark" d=${posterMarks[aspect]([{ x: 1.8, y: 1.8 }])}></path>
  </svg>`;

/** The end of the last sheet: what the marks mean, whose poster it is, and of which day. */
function closingView({ aspects, details, edition, marks, picture }: PosterData): TemplateResult {
  const names = marks ? chart.aspect : t.draw;
  const { organisation = '', label = '', heldOn = '' } = marks ? details : {};
  return html`<footer class="bottom">
    <p class="edition">${edition}</p>
    ${aspects.map((aspect) => html`<p class=${aspect}>${keyView(aspect)} ${names[aspect]}</p>`)}
    ${picture ? html`<p>${t.group}</p>` : nothing}
    <p class="field">${t.organisation} <span>${[organisation, label].filter(Boolean).join(' · ')}</span></p>
    <p class="field date">${t.date} <span>${heldOn && formatDay(heldOn)}</span></p>
  </footer>`;
}
