import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { answerOf } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { duo as t } from '../../locale/spoken/duo.js';
import { workshop } from '../../locale/spoken/workshop.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { buttonView } from '../base/button-view.js';

export interface Turn {
  readonly store: AssessmentStore;
  readonly name: string;
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
  /** Which of the items is open. */
  readonly at: number;
}

export interface TurnActs {
  readonly open: (at: number) => void;
  readonly ready: () => void;
}

const filled = ({ store, items, aspects }: Turn): number =>
  items.filter(({ item }) => {
    const answer = answerOf(store.state.assessment.answers, item.id);
    return aspects.every((aspect) => answer[aspect] !== null);
  }).length;

/** One person's turn: an item at a time. Of the other nothing is on the page. */
export function scoreView(turn: Turn, acts: TurnActs): TemplateResult {
  const { store, name, items, aspects, at } = turn;
  const placed = items[at];
  const isLast = at >= items.length - 1;
  const done = filled(turn);
  return html`<h3 tabindex="-1"><bdi>${t.turn(name)}</bdi></h3>
    <p class="muted">${t.alone}</p>
    <p class="progress" part="progress">
      <span id="progress">${t.place(at + 1, items.length)} · ${t.count(done, items.length)}</span>
      <progress max=${Math.max(1, items.length)} .value=${done} aria-labelledby="progress"></progress>
    </p>
    ${placed ? html`<meetlat-item .store=${store} .item=${placed.item.id} .aspects=${aspects}></meetlat-item>` : nothing}
    ${savedView(store)}
    ${isLast && done < items.length ? html`<p class="muted">${t.readyOpen(items.length - done)}</p>` : nothing}
    <p class="acts">
      ${
        at > 0
          ? buttonView(t.back, () => {
              acts.open(at - 1);
            })
          : nothing
      }
      ${
        isLast
          ? nothing
          : buttonView(
              t.next,
              () => {
                acts.open(at + 1);
              },
              'primary',
            )
      }
      ${buttonView(t.ready, acts.ready, isLast ? 'primary' : 'link')}
    </p>`;
}

/** Said only after the storage did say so. */
export function savedView({ state: { save } }: AssessmentStore): TemplateResult {
  const text = save.fault
    ? workshop.notSaved
    : save.pending > 0
      ? workshop.saving
      : save.phase === 'saved'
        ? workshop.saved
        : '';
  return html`<p class="muted saved" part="saved" role="status">${text}</p>`;
}
