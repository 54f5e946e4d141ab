import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Guide, Route, StepState } from '../../domain/guide.js';
import { guide as t } from '../../locale/spoken/guide.js';
import { langOf } from '../base/lang-of.js';
import { sourcesView } from '../guide/source-view.js';

/** No such attribute: Lit knows `nothing`, lit-analyzer not. */
const NONE = nothing as unknown as 'step';

/** A route as an ordered list. Each step says in words where the team is; shape and line say it again. */
export const routeView = (guide: Guide, route: Route, states: readonly StepState[]): TemplateResult =>
  html`<section class="route" part="route" aria-labelledby="route-title">
    <h3 id="route-title" lang=${langOf(guide)}>${route.title}</h3>
    ${route.intro ? html`<p lang=${langOf(guide)}>${route.intro}</p>` : nothing}
    <ol>
      ${route.steps.map(({ title, text }, i) => {
        const state = states[i] ?? 'unknown';
        const said = t.state[state];
        return html`<li class=${state} part="step ${state}" aria-current=${state === 'now' ? 'step' : NONE}>
          <span class="mark" aria-hidden="true">${state === 'done' ? '✓' : i + 1}</span>
          <div>
            <p class="name" lang=${langOf(guide)}>${title}</p>
            ${said ? html`<p class="state" part="state">${said}</p>` : nothing}
            ${text ? html`<p lang=${langOf(guide)}>${text}</p>` : nothing}
          </div>
        </li>`;
      })}
    </ol>
    ${sourcesView(guide, [route])}
  </section>`;
