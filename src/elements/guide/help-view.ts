import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Contrast, Guide } from '../../domain/guide.js';
import { guide as t } from '../../locale/spoken/guide.js';
import { langOf } from '../base/lang-of.js';
import { sourcesView, unlessEmpty } from './source-view.js';

/** The help texts of a guide behind one closed line; nothing when there are none. */
export function helpView(guide: Guide): TemplateResult | typeof nothing {
  const { help, benefits, contrasts } = guide;
  if (help.length + benefits.length + contrasts.length === 0) return nothing;
  const lang = langOf(guide);
  return html`<details class="help" part="help">
    <summary part="summary">${t.help}</summary>
    <div class="texts">
      ${help.map(
        (text) =>
          html`<section lang=${lang}>
            <h3>${text.title}</h3>
            ${text.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${sourcesView(guide, [text])}
          </section>`,
      )}
      ${unlessEmpty(benefits, () => benefitsView(guide, lang))}
      ${unlessEmpty(contrasts, () => contrastsView(guide, lang))}
    </div>
  </details>`;
}

const benefitsView = (guide: Guide, lang: string): TemplateResult =>
  html`<section>
    <h3>${t.benefits}</h3>
    <div class="benefits" lang=${lang}>
      ${guide.benefits.map(
        ({ title, points }) =>
          html`<div part="benefit">
            <h4>${title}</h4>
            <ul>
              ${points.map((point) => html`<li>${point}</li>`)}
            </ul>
          </div>`,
      )}
    </div>
    ${sourcesView(guide, guide.benefits)}
  </section>`;

/** Scrolls by itself where it does not fit: a region with a name, that the keyboard reaches. */
const contrastsView = (guide: Guide, lang: string): TemplateResult =>
  html`<section>
    <h3 id="contrasts">${t.contrasts}</h3>
    <div class="scroll" role="region" aria-labelledby="contrasts" tabindex="0">
      <table part="table" aria-labelledby="contrasts">
        <thead>
          <tr>
            <th scope="col">${t.topic}</th>
            <th scope="col">${t.classic}</th>
            <th scope="col">${t.social}</th>
          </tr>
        </thead>
        <tbody lang=${lang}>
          ${guide.contrasts.map(contrastView)}
        </tbody>
      </table>
    </div>
    ${sourcesView(guide, guide.contrasts)}
  </section>`;

const contrastView = ({ topic, classic, social }: Contrast): TemplateResult =>
  html`<tr>
    <th scope="row">${topic}</th>
    <td>${classic}</td>
    <td>${social}</td>
  </tr>`;
