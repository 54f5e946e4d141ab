import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** A button that does something at once. `label` is its name where the text alone says too little. */
export const buttonView = (
  text: string,
  act: (event: MouseEvent) => void,
  look: 'primary' | 'link' | '' = '',
  label?: string,
): TemplateResult =>
  html`<button class=${look} type="button" part="button ${look}" aria-label=${label ?? nothing} @click=${act}>
    ${text}
  </button>`;
