import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { answerOf } from '../../domain/assessment.js';
import type { AgendaItem, GroupMode, ItemPicture } from '../../domain/group/index.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { formatMean } from '../../locale/format.js';
import { discussion as t } from '../../locale/spoken/discussion.js';
import { workshop } from '../../locale/spoken/workshop.js';
import { langOf } from '../base/lang-of.js';
import type { Agreement } from './agreed-view.js';
import { agreedView } from './agreed-view.js';
import { rodsView } from './rods-view.js';

/** An item as it is talked about. */
export interface TalkItem {
  readonly placed: PlacedItem;
  readonly picture: ItemPicture;
  /** Why it is worth talking about; null when it is not, or when too few answered. */
  readonly talk: AgendaItem | null;
}

export interface ItemContext {
  readonly instrument: Instrument;
  readonly mode: GroupMode;
  readonly agreement: Agreement;
}

/** One item: what the group answered in words and as dots, a question, what people wrote, and what they agree on. */
export function itemView({ placed, picture, talk }: TalkItem, context: ItemContext): TemplateResult {
  const { instrument, mode, agreement } = context;
  const { item, number } = placed;
  const heading = `item-${item.id}`;
  return html`<article class="item" part="item" aria-labelledby=${heading}>
    <h4 id=${heading} part="heading">
      <span class="number">${number}</span> <bdi lang=${langOf(instrument)}>${item.title}</bdi>
    </h4>
    ${factsView(picture)} ${talkView(picture, talk)}
    ${rodsView({ scale: instrument.scale, mode, picture, agreed: answerOf(agreement.agreed?.answers ?? {}, item.id) })}
    ${notesView(picture)} ${agreedView(placed, agreement)}
  </article>`;
}

/** "8 antwoorden · nu gemiddeld 5,6 · spreiding groot (3 tot 9) · ambitie gemiddeld 8,1"; no number when too few. */
function factsView({ current, ambition }: ItemPicture): TemplateResult | typeof nothing {
  if (current.kind === 'too-few') return nothing;
  return html`<ul class="facts" part="facts">
    <li>${t.answers(current.n)}</li>
    <li>${t.now} <b>${formatMean(current.mean)}</b></li>
    <li>${t.spread} <b>${t.sizes[current.size]}</b> ${t.range(current.low, current.high)}</li>
    ${ambition.kind === 'enough' ? html`<li>${t.ambition} <b>${formatMean(ambition.mean)}</b></li>` : nothing}
  </ul>`;
}

function talkView({ current }: ItemPicture, talk: AgendaItem | null): TemplateResult | typeof nothing {
  if (current.kind === 'too-few') return nothing;
  return html`<div class="talk" part="question">
    <p class="muted">${t.reasons[talk?.reason ?? 'close']}</p>
    <p><b>${t.ask}:</b> ${questionOf(talk)}</p>
  </div>`;
}

/** One question: about what lies furthest apart, else about the way to the ambition. */
export function questionOf(talk: AgendaItem | null): string {
  if (!talk || talk.current.kind === 'too-few') return t.questions.close;
  const { current, ambition } = talk;
  if (talk.reason !== 'far') {
    const isAmbition = ambition.kind === 'enough' && ambition.deviation > current.deviation;
    const { low, high } = isAmbition ? ambition : current;
    return t.questions[isAmbition ? 'ambition' : 'current'](low, high);
  }
  return ambition.kind === 'enough' ? t.questions.far(current.mean, ambition.mean) : t.questions.close;
}

const notesView = ({ notes }: ItemPicture): TemplateResult | typeof nothing =>
  notes.length > 0
    ? html`<section class="notes" part="notes">
        <h5 class="muted">${workshop.notes}</h5>
        ${notes.map((note) => html`<blockquote dir="auto" part="note">${note}</blockquote>`)}
      </section>`
    : nothing;
