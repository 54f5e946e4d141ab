import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { exporting as t } from '../../locale/spoken/export.js';
import { buttonView } from '../base/button-view.js';
import type { FileWork } from './file-work.js';
import { openExcel, openPdf } from './large-files.js';
import { offerView } from './offer-view.js';
import type { CopyKind, FileContent, FileKind } from './report-files.js';

const IN_MENU: readonly FileKind[] = ['csv', 'json', 'radar-png', 'radar-svg', 'profile-png', 'profile-svg'];

const COPIES: readonly CopyKind[] = ['radar-png', 'radar-svg', 'profile-png', 'profile-svg'];

/**
 * Everything that leaves the page, and the workbook that comes back. `editable`: answers may be taken over; `copies`: a
 * chart may go on the clipboard.
 */
export function toolbarView(content: FileContent, work: FileWork, editable: boolean, copies: boolean): TemplateResult {
  const save = (kind: FileKind, look: 'primary' | '' = ''): TemplateResult =>
    buttonView(t[kind], () => void work.save(kind, content), look);
  const print = buttonView(t.print, () => void work.print(content), openPdf ? '' : 'primary');
  return html`<div class="files">
    <div class="toolbar" part="toolbar" role="group" aria-label=${t.toolbar}>
      ${openPdf ? save('pdf', 'primary') : nothing} ${print} ${openExcel ? save('xlsx') : nothing}
      <details class="more">
        <summary>${t.more}</summary>
        <div class="menu">
          ${IN_MENU.map((kind) => save(kind))}
          ${copies ? COPIES.map((kind) => buttonView(t.copy[kind], () => void work.copy(kind, content))) : nothing}
          ${editable && openExcel ? uploadView(content, work) : nothing}
        </div>
      </details>
    </div>
    ${openPdf ? nothing : html`<p class="muted">${t.pdfByPrinting}</p>`} ${statusView(work)}
    ${openExcel && work.offer ? offerView(work.offer, content, work) : nothing}
  </div>`;
}

const uploadView = (content: FileContent, work: FileWork): TemplateResult =>
  html`<p class="upload">
    <label for="workbook">${t.fill}</label>
    <span class="muted" id="workbook-hint">${t.fillHint}</span>
    <input
      id="workbook"
      type="file"
      accept=".xlsx"
      aria-describedby="workbook-hint"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) void work.read(file, content);
        input.value = '';
      }}
    />
  </p>`;

/** The button goes with the work that it stops: the focus goes to where new work begins. */
const stopAndReturn =
  (work: FileWork) =>
  ({ currentTarget }: Event): void => {
    const files = (currentTarget as HTMLElement).closest('.files');
    work.stop();
    files?.querySelector('button')?.focus();
  };

/** What is being made, and how it ended. */
export function statusView(work: FileWork): TemplateResult {
  const { busy, message } = work;
  return html`<div role="status">
      ${
        busy
          ? html`<p class="work" part="busy">
              <label for="share">${t.busy(busy.what())}</label>
              <progress id="share" max="1" .value=${busy.share}></progress>
              ${buttonView(t.stop, stopAndReturn(work))}
            </p>`
          : nothing
      }
      ${
        message?.kind === 'done'
          ? html`<p class="work" part="done">
              ${message.say()}
              ${
                work.canUndo
                  ? buttonView(t.undo, () => {
                      work.undo();
                    })
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>
    ${message?.kind === 'error' ? html`<p class="work error" part="error" role="alert">${message.say()}</p>` : nothing}`;
}
