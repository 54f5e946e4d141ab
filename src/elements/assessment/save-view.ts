import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FaultKind } from '../../storage/adapter.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import type { SaveState } from '../../store/save-state.js';
import { buttonView } from '../base/button-view.js';

/** What a person can do about a fault: each kind has its own way out. */
const WAYS_OUT: Readonly<Record<FaultKind, readonly ('retry' | 'download')[]>> = {
  offline: ['retry'],
  server: ['retry', 'download'],
  quota: ['retry', 'download'],
  corrupt: ['retry', 'download'],
  version: ['download'],
  auth: ['retry'],
  rejected: ['download'],
};

export interface SaveHandlers {
  retry(): void;
  download(): void;
}

/** Where the answers are: "Bewaard" only after storage acknowledged everything. */
export function saveText({ phase, durability }: SaveState): string {
  if (phase === 'saved') return t.save.saved[durability];
  return phase === 'idle' ? t.save.idle[durability] : t.save.busy;
}

export function saveView(save: SaveState): TemplateResult {
  const kept = save.phase === 'saved' && save.durability !== 'none';
  return html`<p class="muted save ${kept ? 'kept' : ''}" part="save">
    ${save.phase === 'failed' ? nothing : saveText(save)}
  </p>`;
}

/** A failed save: what happened, and what to do. */
export function faultView(save: SaveState, on: SaveHandlers): TemplateResult | typeof nothing {
  if (!save.fault || save.phase !== 'failed') return nothing;
  return noticeView(t.fault[save.fault.kind], WAYS_OUT[save.fault.kind], on);
}

/** What is wrong with a file or an instrument, one line each. */
export const problemsView = (title: string, problems: readonly string[]): TemplateResult =>
  html`<div class="notice" role="alert" part="problem">
    <p><b>${title}</b></p>
    <ul>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </div>`;

/** A message that stays until it is solved, with its ways out. */
export function noticeView(text: string, ways: readonly ('retry' | 'download')[], on: SaveHandlers): TemplateResult {
  return html`<div class="notice" role="alert" part="notice">
    <p>${text}</p>
    ${ways.map((way) =>
      buttonView(t[way], () => {
        on[way]();
      }),
    )}
  </div>`;
}
