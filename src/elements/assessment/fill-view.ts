import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AssessmentDetails } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect, RatingWord } from '../../domain/rating.js';
import { progress } from '../../domain/statistics.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import type { StoreState } from '../../store/assessment-store.js';
import { buttonView } from '../base/button-view.js';
import type { Journey } from './journey.js';
import type { Page, Pace, Route } from './route.js';
import type { SaveHandlers } from './save-view.js';
import { faultView, noticeView, saveView } from './save-view.js';
import { fileInput } from './start-view.js';
import type { StepsHandlers } from './steps-view.js';
import { stepsView } from './steps-view.js';

export interface FillModel {
  readonly state: StoreState;
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
  readonly options: readonly RatingWord[] | null;
  readonly route: Route;
  readonly page: number;
  readonly pace: Pace;
  /** Storage was refused: answers live in memory only, against what the page asked for. */
  readonly memoryOnly: boolean;
  readonly setAside: number;
  /** Whether there is a start screen to go back to. */
  readonly canLeave: boolean;
}

export interface FillHandlers extends SaveHandlers {
  /** Goes to another page, step or item. */
  readonly journey: Pick<Journey, 'toPage' | keyof StepsHandlers>;
  undo(): void;
  clear(): void;
  upload(file: File): void;
  describe(details: Partial<AssessmentDetails>): void;
  toStart(): void;
}

/** An open filling: where you are, the page itself, the save state, and what else you can do. */
export function fillView(model: FillModel, on: FillHandlers): TemplateResult {
  const { state, route, page, items, aspects } = model;
  const current = route.pages[page];
  const { organisation, label, heldOn } = state.assessment.details;
  const { filled, total } = progress(items, state.assessment.answers, aspects);
  const [only] = current?.kind === 'items' && model.pace === 'item' ? current.items : [];
  return html`<div class="fill" part="fill">
    <header part="heading">
      <h2 id="title" tabindex="-1">${state.instrument.title}</h2>
      ${organisation || label || heldOn ? html`<p class="muted"><bdi>${t.filling(state.assessment.details)}</bdi></p>` : nothing}
    </header>
    ${noticesView(model, on)}
    <div class="progress">
      <progress part="progress" max=${total} .value=${filled} aria-label=${t.progressLabel}></progress>
      <span class="pill" part="count">${t.progress(filled, total)}</span>
    </div>
    ${stepsView(
      {
        route,
        step: current?.step ?? 0,
        itemId: only?.item.id ?? null,
        items,
        answers: state.assessment.answers,
      },
      on.journey,
    )}
    <div class="page" part="page" tabindex="-1">${current ? pageView(current, model) : nothing}</div>
    <footer class="row" part="footer">${saveView(state.save)} ${pagerView(model, on)}</footer>
    ${menuView(model, on)}
  </div>`;
}

function noticesView({ state, memoryOnly, setAside }: FillModel, on: FillHandlers): TemplateResult {
  return html`${memoryOnly ? noticeView(t.memory, ['download'], on) : nothing}
    ${setAside > 0 ? noticeView(t.damaged(setAside), [], on) : nothing}
    ${state.phase === 'read-only' ? noticeView(t.fault.version, ['download'], on) : nothing}
    ${faultView(state.save, on)}
    <div role="status">
      ${
        state.undoable
          ? html`<p class="undo" part="undo">
              ${t.undone[state.undoable]}
              ${buttonView(t.undo, () => {
                on.undo();
              })}
            </p>`
          : nothing
      }
    </div>`;
}

function pageView(page: Page, model: FillModel): TemplateResult {
  if (page.kind === 'result') return html`<meetlat-report></meetlat-report>`;
  if (page.kind === 'pause') {
    return html`<section>
      <h3>${t.pauseTitle}</h3>
      <p>${t.pauseText}</p>
      <meetlat-profile .aspects=${['current']}></meetlat-profile>
    </section>`;
  }
  const [first] = page.items;
  if (model.pace === 'item' && first) {
    const opening = first.theme.items[0] === first.item;
    return html`${
        opening && first.theme.meaning
          ? html`<p class="meaning"><b>${first.theme.title}.</b> ${first.theme.meaning}</p>`
          : nothing
      } <meetlat-item item=${first.item.id} .aspects=${page.aspects} .options=${model.options}></meetlat-item>`;
  }
  return html`${page.themes.map(
    (theme) =>
      html`<meetlat-theme
        theme=${theme.id}
        .items=${page.items.map(({ item }) => item.id)}
        .aspects=${page.aspects}
        .options=${model.options}
      ></meetlat-theme>`,
  )}`;
}

function pagerView({ route, page }: FillModel, on: FillHandlers): TemplateResult {
  const next = route.pages[page + 1];
  const button = (to: number, text: string, look: 'primary' | ''): TemplateResult =>
    buttonView(
      text,
      () => {
        on.journey.toPage(to);
      },
      look,
    );
  return html`<div class="row pager">
    ${page > 0 ? button(page - 1, t.previous, '') : nothing}
    ${next ? button(page + 1, next.kind === 'result' ? t.toResult : t.next, 'primary') : nothing}
  </div>`;
}

function menuView({ state, canLeave }: FillModel, on: FillHandlers): TemplateResult {
  const { details } = state.assessment;
  const locked = state.phase !== 'ready';
  const field = (name: 'organisation' | 'label' | 'heldOn'): TemplateResult =>
    html`<label
      >${t.start[name]}<input
        type=${name === 'heldOn' ? 'date' : 'text'}
        maxlength="200"
        .value=${details[name]}
        ?readonly=${locked}
        @change=${(event: Event) => {
          on.describe({ [name]: (event.target as HTMLInputElement).value });
        }}
    /></label>`;
  return html`<details class="menu" part="menu">
    <summary>${t.menu}</summary>
    <div class="row">
      ${buttonView(t.download, () => {
        on.download();
      })}
      ${
        locked
          ? nothing
          : buttonView(t.clear, () => {
              on.clear();
            })
      }
      ${
        canLeave
          ? buttonView(t.toStart, () => {
              on.toStart();
            })
          : nothing
      }
    </div>
    ${
      locked
        ? nothing
        : html`<p class="muted">${t.uploadInto}</p>
            ${fileInput(t.uploadInto, on)}`
    }
    <fieldset>
      <legend>${t.details}</legend>
      ${field('organisation')} ${field('label')} ${field('heldOn')}
    </fieldset>
  </details>`;
}
