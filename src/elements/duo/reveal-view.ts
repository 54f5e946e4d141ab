import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer } from '../../domain/assessment.js';
import { answerOf, noteField } from '../../domain/assessment.js';
import { differenceOf } from '../../domain/duo.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { formatScore } from '../../locale/format.js';
import { duo as t } from '../../locale/spoken/duo.js';
import { langOf } from '../base/lang-of.js';
import type { AgreeEditor } from '../discussion/agree-editor.js';
import { agreedView } from '../discussion/agreed-view.js';
import type { OpenDuo } from './open-duo.js';
import { savedView } from './score-view.js';

export interface Revealed {
  readonly duo: OpenDuo;
  readonly names: readonly [string, string];
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
  readonly editor: AgreeEditor;
}

/** Both beside each other, item by item, with what they agree on. */
export function revealView(revealed: Revealed): TemplateResult {
  const { duo, items } = revealed;
  const { answers } = duo.both.state.assessment;
  const done = items.filter(({ item }) => isScore(answerOf(answers, item.id).current)).length;
  return html`<h3 tabindex="-1">${t.compare}</h3>
    <p>${t.compareHint}</p>
    <p class="progress" part="progress">
      <span id="progress">${t.agreed(done, items.length)}</span>
      <progress max=${Math.max(1, items.length)} .value=${done} aria-labelledby="progress"></progress>
    </p>
    ${items.map((placed) => itemView(placed, revealed))} ${savedView(duo.both)}`;
}

function itemView(placed: PlacedItem, { duo, names, aspects, editor }: Revealed): TemplateResult {
  const { item, number } = placed;
  const { instrument, both } = duo;
  const [one, other] = duo.people.map(({ state }) => answerOf(state.assessment.answers, item.id)) as [Answer, Answer];
  const { assessment, conflicts, phase } = both.state;
  const heading = `item-${item.id}`;
  return html`<article class="item" part="item" aria-labelledby=${heading}>
    <h4 id=${heading} part="heading">
      <span class="number">${number}</span> <bdi lang=${langOf(instrument)}>${item.title}</bdi>
    </h4>
    ${tableView(instrument, names, aspects, one, other)} ${notesView(names, aspects, [one, other])}
    ${agreedView(placed, { agreed: assessment, editor: phase === 'ready' ? editor : null, conflicts })}
  </article>`;
}

const tableView = (
  { scale }: Instrument,
  names: readonly string[],
  aspects: readonly Aspect[],
  one: Answer,
  other: Answer,
): TemplateResult =>
  html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${t.who}</th>
        ${aspects.map(
          (aspect) =>
            html`<th scope="col" class=${aspect}>
              <span aria-hidden="true">${aspect === 'current' ? '●' : '◆'}</span> ${t.aspects[aspect]}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${[one, other].map(
        (answer, i) =>
          html`<tr>
            <th scope="row"><bdi>${names[i]}</bdi></th>
            ${aspects.map((aspect) => html`<td>${ratingText(answer[aspect])}</td>`)}
          </tr>`,
      )}
      <tr>
        <th scope="row">${t.difference}</th>
        ${aspects.map((aspect) => html`<td>${differenceView(scale, one[aspect], other[aspect])}</td>`)}
      </tr>
    </tbody>
  </table>`;

const ratingText = (rating: Rating): string =>
  rating === null ? t.none : isScore(rating) ? formatScore(rating) : t.words[rating];

/** What differs is said in words, and stands out by its sign and weight too. */
function differenceView(scale: Scale, one: Rating, other: Rating): TemplateResult {
  const found = differenceOf(scale, one, other);
  if (!found) return html`<span class="muted">${t.incomparable}</span>`;
  const { size, points } = found;
  if (size === 'none') return html`<span aria-hidden="true">=</span> ${t.differences.none}`;
  const text = t.differences[size](points);
  return size === 'small'
    ? html`<span aria-hidden="true">≈</span> ${text}`
    : html`<b class="differs" part="differs"><span aria-hidden="true">↔</span> ${text}</b>`;
}

function notesView(
  names: readonly string[],
  aspects: readonly Aspect[],
  answers: readonly Answer[],
): TemplateResult | typeof nothing {
  const notes = answers.flatMap((answer, i) =>
    aspects
      .map((aspect) => ({ name: names[i] ?? '', text: answer[noteField(aspect)] }))
      .filter(({ text }) => text.trim()),
  );
  if (notes.length === 0) return nothing;
  return html`<div class="notes" part="notes">
    ${notes.map(
      ({ name, text }) =>
        html`<p class="note" part="note">
          <b><bdi>${t.note(name)}</bdi></b> <bdi>${text}</bdi>
        </p>`,
    )}
  </div>`;
}
