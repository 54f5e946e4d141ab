import type { CSSResultGroup } from 'lit';
import { css } from './css.js';
import { tokens } from './tokens.js';

/** Shared by every element: tokens, type, focus, buttons, and text that only screen readers get. */
export const base: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
    }
    /* The page's rules reach the host and what it inherits, never what is in here: so all that counts is set here.
       Direction, colour scheme, visibility, and letter and word spacing do come from the page: see the README. */
    :host > * {
      container-type: inline-size;
      color: var(--_ink);
      font: medium/1.5 var(--meetlat-font, system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif);
      font-size: var(--meetlat-size, medium);
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      text-wrap: pretty;
      white-space: normal;
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
      font-family: var(--meetlat-title-font);
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
    button,
    select,
    textarea,
    input:not([type='radio'], [type='file']) {
      min-block-size: var(--_target);
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_field);
      color: inherit;
      font: inherit;
    }
    button {
      padding: 0.375rem 1rem;
      background: var(--_surface);
      font-weight: 600;
      cursor: pointer;
    }
    button.primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-colour);
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
