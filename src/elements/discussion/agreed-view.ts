import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Assessment } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import { hasDissent, readDissent } from '../../domain/dissent.js';
import type { PlacedItem } from '../../domain/instrument.js';
import { isPriority } from '../../domain/plan.js';
import { ASPECTS, isScore } from '../../domain/rating.js';
import { formatScore } from '../../locale/format.js';
import { discussion as t } from '../../locale/spoken/discussion.js';
import { plan } from '../../locale/spoken/plan.js';
import type { Conflict } from '../../store/save-state.js';
import { buttonView } from '../base/button-view.js';
import type { AgreeEditor } from './agree-editor.js';
import { dissentFields } from './dissent-view.js';

/** Hollow while it is open, filled once agreed. */
const MARKS = { current: '○●', ambition: '◇◆' };

export interface Agreement {
  /** What the group agreed on so far; null without anywhere to read it. */
  readonly agreed: Assessment | null;
  /** Null for who may only read. */
  readonly editor: AgreeEditor | null;
  readonly conflicts: readonly Conflict[];
}

/** What the group agrees on about an item: both scores, priority, who sees it differently, and the fields for it. */
export function agreedView(placed: PlacedItem, agreement: Agreement): TemplateResult | typeof nothing {
  const { agreed, editor } = agreement;
  if (!agreed) return nothing;
  const { item } = placed;
  const answer = answerOf(agreed.answers, item.id);
  const dissent = readDissent(agreed.records, item.id);
  return html`<section class="agreed" part="agreed" aria-label=${`${t.agreed}: ${item.title}`}>
    <div class="chips">
      <h5>${t.agreed}</h5>
      ${ASPECTS.map((aspect) => {
        const rating = answer[aspect];
        return html`<span class="chip ${aspect} ${isScore(rating) ? 'set' : ''}" part="score ${aspect}">
          <span aria-hidden="true">${MARKS[aspect][isScore(rating) ? 1 : 0]}</span>
          <span>${t.score[aspect](isScore(rating) ? formatScore(rating) : t.open)}</span>
        </span>`;
      })}
      ${priorityView(placed, agreed, editor)}
    </div>
    ${
      hasDissent(dissent)
        ? html`<p class="dissent" part="dissent">
            <b>${t.keeps(dissent.count)}</b>${dissent.text.trim() ? html`: <bdi>${dissent.text}</bdi>` : nothing}
          </p>`
        : nothing
    }
    ${editor ? fieldsView(placed, agreement, editor) : nothing}
  </section>`;
}

function priorityView(
  { item }: PlacedItem,
  { records }: Assessment,
  editor: AgreeEditor | null,
): TemplateResult | typeof nothing {
  const isChosen = isPriority(records, item.id);
  const text = html`<span aria-hidden="true">${isChosen ? '★' : '☆'}</span> ${t.priority}`;
  if (!editor) return isChosen ? html`<span class="chip set" part="priority">${text}</span>` : nothing;
  return html`<button
    type="button"
    class="chip ${isChosen ? 'set' : ''}"
    part="button priority"
    aria-pressed=${isChosen ? 'true' : 'false'}
    aria-label=${t.priorityOf(item.title)}
    @click=${() => {
      editor.prioritise(item.id, item.title, !isChosen);
    }}
  >
    ${text}
  </button>`;
}

function fieldsView(placed: PlacedItem, { agreed, conflicts }: Agreement, editor: AgreeEditor): TemplateResult {
  const { item } = placed;
  const isOpen = editor.open.has(item.id);
  const ours = conflicts.filter(
    ({ recordId }) => recordId === `dissent:${item.id}` || recordId === `priority:${item.id}`,
  );
  return html`${ours.map((conflict) => conflictView(conflict, editor))}
    <div role="status">
      ${
        editor.taken?.itemId === item.id
          ? html`<p class="undo" part="undo">
              <bdi>${editor.taken.text}</bdi>
              ${buttonView(t.undo, () => {
                editor.undo();
              })}
            </p>`
          : nothing
      }
    </div>
    <details
      class="fields"
      part="fields"
      .open=${isOpen}
      @toggle=${({ target }: Event) => {
        editor.toggle(item.id, (target as HTMLDetailsElement).open);
      }}
    >
      <summary aria-label=${t.fillOf(item.title)}>${t.fill}</summary>
      ${
        isOpen && agreed
          ? html`<p class="muted">${t.fillHint}</p>
              <meetlat-item
                .store=${editor.store}
                .item=${item.id}
                .aspects=${ASPECTS}
                @meetlat-score=${() => {
                  editor.begin();
                }}
                @meetlat-note=${() => {
                  editor.begin();
                }}
              ></meetlat-item>
              ${dissentFields(placed, readDissent(agreed.records, item.id), editor)}`
          : nothing
      }
    </details>`;
}

/** Both values of a field that was changed in two places. */
function conflictView(conflict: Conflict, editor: AgreeEditor): TemplateResult {
  const words = (value: unknown): string =>
    typeof value === 'boolean'
      ? value
        ? t.priority
        : plan.empty
      : typeof value === 'number'
        ? formatScore(value)
        : typeof value === 'string' && value !== ''
          ? value
          : plan.empty;
  const name = conflict.field === 'text' ? t.dissentText : conflict.field === 'count' ? t.dissentCount : t.priority;
  const button = (text: string, choice: 'mine' | 'theirs') =>
    buttonView(text, () => {
      editor.resolve(conflict, choice);
    });
  return html`<div class="conflict" part="conflict" role="alert">
    <p><bdi>${plan.conflict(name, words(conflict.theirs), words(conflict.mine))}</bdi></p>
    ${button(plan.keepMine, 'mine')} ${button(plan.takeTheirs, 'theirs')}
  </div>`;
}
