import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { agenda } from '../../domain/group/index.js';
import { findItem } from '../../domain/instrument.js';
import { isScore } from '../../domain/rating.js';
import { group as words } from '../../locale/spoken/group.js';
import { groupCharts as t } from '../../locale/spoken/group-charts.js';
import { workshop } from '../../locale/spoken/workshop.js';
import { groupProfileView } from './group-profile-view.js';
import { groupRadarView } from './group-radar-view.js';
import type { GroupData } from './group-rows.js';
import { sectorView } from './sector-view.js';

/** How many items of the talk agenda a report names. */
const FIRST = 3;

const headingOf = (title: string): TemplateResult => html`<h3>${title}</h3>`;

/** The report of a group: how many took part, what to talk about first, radar, profile, and notes that may be shown. */
export const groupReportView = (group: GroupData, toolbar: TemplateResult | typeof nothing): TemplateResult =>
  html`<article aria-labelledby="report-title">
    <header part="header">
      <div>
        <p class="kicker">${group.data.title}</p>
        <h2 id="report-title">${t.reportTitle}</h2>
        <p class="aside">${whoView(group)}</p>
      </div>
      ${toolbar}
    </header>
    <div class="overview">
      ${groupRadarView(group, 'item', headingOf)}
      <div>${agendaView(group)}</div>
    </div>
    ${groupProfileView(group, headingOf)} ${notesView(group)} ${sectorOf(group)}
  </article>`;

/** How many took part; of a segment that is not told apart. */
function whoView({ picture: { segment, respondents } }: GroupData): string {
  if (segment !== '') return segment;
  return respondents === null ? t.tooFewPeople : t.people(respondents);
}

function agendaView({ data: { instrument }, picture }: GroupData): TemplateResult {
  const found = agenda(instrument, picture).slice(0, FIRST);
  return html`<section part="findings">
    <h3>${t.agenda}</h3>
    ${
      found.length === 0
        ? html`<p>${t.noAgenda}</p>`
        : html`<ol>
            ${found.map(
              ({ number, title, reason }) =>
                html`<li>
                  <b>${number} ${title}</b>: ${workshop.reasons[reason]}.
                  <span class="told">${words.agendaQuestion(reason)}</span>
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}

/** What was agreed beside the sector; where nothing was, the mean. */
function sectorOf({ data, sector, rows }: GroupData): TemplateResult | typeof nothing {
  const own = new Map(
    rows.map(({ placed, agreed, picture: { current } }) => [
      placed.item.id,
      isScore(agreed.current) ? agreed.current : current.kind === 'enough' ? current.mean : null,
    ]),
  );
  return sector ? sectorView(data, sector, (itemId) => own.get(itemId) ?? null) : nothing;
}

function notesView({ data: { instrument }, picture: { items } }: GroupData): TemplateResult | typeof nothing {
  const said = items.filter(({ notes }) => notes.length > 0);
  if (said.length === 0) return nothing;
  return html`<section class="notes" part="notes">
    <h3>${workshop.notes}</h3>
    ${said.map(({ itemId, notes }) => {
      const placed = findItem(instrument, itemId);
      return html`<h4>${placed?.number} ${placed?.item.title}</h4>
        ${notes.map((note) => html`<blockquote part="note">${note}</blockquote>`)}`;
    })}
  </section>`;
}
