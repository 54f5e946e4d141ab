import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Block, ReportDocument, RichText, TableRow } from '../../export/report/report-document.js';
import { drawingView } from '../views/drawing-view.js';

/** A report as the body of a document of its own: headings, lists and tables that a printed or saved PDF keeps. */
export const printView = ({ title, kicker, facts, blocks }: ReportDocument): TemplateResult =>
  html`<header>
      <p class="kicker">${kicker}</p>
      <h1>${title}</h1>
      <dl class="facts">
        ${facts.map(
          ({ name, value }) =>
            html`<div>
              <dt>${name}</dt>
              <dd dir="auto">${value}</dd>
            </div>`,
        )}
      </dl>
    </header>
    <main>${blocks.map(blockView)}</main>`;

const richView = (text: RichText): unknown => text.map((piece, i) => (i % 2 ? html`<b>${piece}</b>` : piece));

function blockView(block: Block): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return headingView(block.level, block.text);
    case 'paragraph':
      return html`<p class=${block.aside ? 'aside' : ''}>${richView(block.text)}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${richView(item)}</li>`)}
      </ul>`;
    case 'figures':
      return html`<dl class="figures">
        ${block.figures.map(
          ({ name, value, line }) =>
            html`<div>
              <dt>${name}</dt>
              <dd class="value">${value}</dd>
              <dd>${line}</dd>
            </div>`,
        )}
      </dl>`;
    case 'drawing':
      return html`<figure>${drawingView(block.drawing)}</figure>`;
    case 'table':
      return tableView(block);
    case 'note':
      return html`<section class="note">
        <p class="name">${block.name}</p>
        <p class="text" dir="auto">${block.text}</p>
      </section>`;
  }
}

const headingView = (level: 2 | 3 | 4, text: string): TemplateResult =>
  level === 2 ? html`<h2>${text}</h2>` : level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;

function tableView({ caption, columns, rows, ruler }: Extract<Block, { kind: 'table' }>): TemplateResult {
  const drawn = rows.some(({ bar }) => bar);
  return html`<table class=${drawn ? 'drawn' : ''}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column, i) =>
          i === 1 && ruler
            ? html`<th scope="col"><span class="unseen">${column}</span>${drawingView(ruler, true)}</th>`
            : html`<th scope="col">${column}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowView(row, drawn))}
    </tbody>
  </table>`;
}

const rowView = ({ kind, head, cells, bar }: TableRow, drawn: boolean): TemplateResult =>
  html`<tr class=${kind}>
    <th scope=${kind === 'group' ? 'rowgroup' : 'row'}>${head}</th>
    ${drawn ? html`<td>${bar ? drawingView(bar, true) : nothing}</td>` : nothing}
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
