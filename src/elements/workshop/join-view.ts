import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { workshop as t } from '../../locale/spoken/workshop.js';
import type { QrCode } from '../../chart/qr.js';

/** How people join: an address to type, and a code to scan. */
export const joinView = (address: string, code: QrCode | null): TemplateResult | typeof nothing =>
  address === ''
    ? nothing
    : html`<section class="join" part="join">
        <h3>${t.join}</h3>
        <p>${t.joinHint}</p>
        <p class="address"><a href=${address}>${address}</a></p>
        ${code ? codeView(code) : nothing}
      </section>`;

const codeView = ({ size, path }: QrCode): TemplateResult =>
  html`<svg class="qr" part="qr" role="img" aria-label=${t.qr} viewBox="0 0 ${size} ${size}">
    ${svg`<rect class="paper" width=${size} height=${size}></rect><path class="ink" d=${path}></path>`}
  </svg>`;

/** The address of a page, whatever was given: one without a scheme counts from this page. Empty when it is none. */
export function addressOf(join: string, base: string): string {
  if (join === '') return '';
  try {
    const url = new URL(join, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
  } catch {
    return '';
  }
}
