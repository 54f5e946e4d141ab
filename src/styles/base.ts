import type { CSSResultGroup } from 'lit';
import { css } from 'lit';
import { tokens } from './tokens.js';

/** Shared by every element: tokens, type, focus, buttons, and text that only screen readers get. */
export const base: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      container-type: inline-size;
      color: var(--_ink);
      font: 1rem/1.5 var(--_font);
      text-align: start;
      text-wrap: pretty;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    figure,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    h2,
    h3,
    h4 {
      line-height: 1.25;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    /* Headings that take the focus when a page turns are places to read from, not controls. */
    [tabindex='-1']:focus {
      outline: none;
    }
    button {
      min-block-size: var(--_target);
      padding: 0.375rem 1rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button.primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on);
    }
    button.link {
      padding-inline: 0.25rem;
      border: 0;
      background: none;
      font-weight: 400;
      text-decoration: underline;
    }
    button[aria-disabled='true'] {
      color: var(--_muted);
      cursor: default;
      text-decoration: none;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: no-preference) {
      button {
        transition: background-color 0.15s;
      }
    }
  `,
];
