import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { Distribution, GroupPicture, ItemPicture } from '../../domain/group/index.js';
import { agenda } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { findItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { SessionState } from '../../domain/session.js';
import { shownRounds } from '../../domain/session.js';
import { formatScore } from '../../locale/format.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import { meanText } from '../views/dot-rod.js';

export interface Ended {
  readonly instrument: Instrument;
  readonly state: SessionState;
  readonly aspects: readonly Aspect[];
  readonly pictures: ReadonlyMap<number, GroupPicture>;
  /** What the group agreed on, where that is known. */
  readonly agreed: Answers | null;
}

/** Of each item the last that was shown, question by question: who scores again may leave one as it was. */
const lastShown = ({ state, pictures }: Ended): readonly ItemPicture[] =>
  state.itemIds.flatMap((id) => {
    const shown = shownRounds(state, id).flatMap(
      (round) => pictures.get(round)?.items.filter(({ itemId }) => itemId === id) ?? [],
    );
    const last = shown.at(-1);
    if (!last) return [];
    const told = (aspect: Aspect): Distribution =>
      shown.findLast((item) => item[aspect].kind === 'enough')?.[aspect] ?? last[aspect];
    return [{ ...last, current: told('current'), ambition: told('ambition') }];
  });

/** What the workshop came to: the picture of each item in numbers and words, and what is worth talking about further. */
export function endView(ended: Ended): TemplateResult {
  const items = lastShown(ended);
  if (items.length === 0) return html`<p>${t.noConclusions}</p>`;
  const { aspects, agreed } = ended;
  return html`<section class="end" part="conclusions">
    <h3 id="conclusions">${t.conclusions}</h3>
    <div class="scroll" role="region" aria-labelledby="conclusions" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.tableItem}</th>
            ${aspects.map((aspect) => html`<th scope="col">${t.aspects[aspect]}</th>`)}
            <th scope="col">${t.tableSpread}</th>
            ${agreed ? html`<th scope="col">${t.tableAgreed}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${items.map((item) => rowView(ended, item))}
        </tbody>
      </table>
    </div>
    ${talkOnView(ended, items)}
  </section>`;
}

function rowView({ instrument, aspects, agreed }: Ended, item: ItemPicture): TemplateResult {
  const placed = findItem(instrument, item.itemId);
  const first = item[aspects[0] ?? 'current'];
  const answer = agreed && answerOf(agreed, item.itemId);
  const text = (aspect: Aspect): string => {
    const rating = answer?.[aspect] ?? null;
    return isScore(rating) ? formatScore(rating) : t.none;
  };
  return html`<tr>
    <th scope="row"><span class="muted">${placed?.number}</span> ${placed?.item.title}</th>
    ${aspects.map((aspect) => html`<td>${meanText(item[aspect])}</td>`)}
    <td>${first.kind === 'enough' ? t.spreadWord[first.size] : t.tooFew(first.minimum)}</td>
    ${answer ? html`<td>${aspects.map(text).join(' → ')}</td>` : nothing}
  </tr>`;
}

function talkOnView({ instrument, state }: Ended, items: readonly ItemPicture[]): TemplateResult | typeof nothing {
  const picture: GroupPicture = { mode: state.mode, round: null, segment: '', respondents: null, items };
  const found = agenda(instrument, picture);
  if (found.length === 0) return nothing;
  return html`<h3>${t.talkOn}</h3>
    <ul>
      ${found.map(
        ({ number, title, reason }) =>
          html`<li><span class="muted">${number}</span> <b>${title}</b>: ${t.reasons[reason]}</li>`,
      )}
    </ul>`;
}
