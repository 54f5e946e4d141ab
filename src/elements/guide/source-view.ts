import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Guide } from '../../domain/guide.js';
import { sourceOf } from '../../domain/guide.js';
import { guide as t } from '../../locale/spoken/guide.js';

/** "Bron: Vijf voorbeelden, Uitgever, 12 december 2022", as one sentence. */
export function sourceText(guide: Guide, text: { readonly source: string }): string {
  const source = sourceOf(guide, text);
  return source ? t.source(source.title, source.publisher, source.date ?? '') : '';
}

/** Where these texts come from: each source once. */
export function sourcesView(guide: Guide, texts: readonly { readonly source: string }[]): unknown {
  const lines = new Set(texts.map((text) => sourceText(guide, text)).filter(Boolean));
  return [...lines].map((line): TemplateResult => html`<p class="source" part="source">${line}</p>`);
}

/** For lists that may be empty. */
export const unlessEmpty = (all: readonly unknown[], view: () => TemplateResult): TemplateResult | typeof nothing =>
  all.length > 0 ? view() : nothing;
