import { css } from '../../styles/css.js';

/** The narrow layout and everything that does not depend on the scale; `rod-styles.ts` adds the wide one. */
export const itemStyles = css`
  :host {
    --_forward: 1;
    overflow-wrap: break-word;
  }
  :host(:dir(rtl)) {
    --_forward: -1;
  }
  .place-line {
    color: var(--_muted);
    font-size: 0.8125rem;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .title {
    margin-block: 0.125rem 1rem;
    font-size: 1.5rem;
    text-wrap: balance;
  }
  .levels {
    display: grid;
    gap: 0.5rem;
    margin: 0;
  }
  .level {
    padding: 0.75rem 1rem;
    border-inline-start: 6px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_tone);
  }
  dt {
    font-size: var(--_small);
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  dt [class] {
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
  }
  .long,
  .rod,
  .track {
    display: none;
  }
  dd {
    margin: 0.25rem 0 0;
    hyphens: auto;
  }
  .rod {
    position: relative;
    block-size: 2.25rem;
    border: 1px solid color-mix(in srgb, var(--_rod-ink) 35%, transparent);
    border-block-start: 0;
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_rod);
    color: var(--_rod-ink);
    font-size: 0.75rem;
    font-style: italic;
  }
  .rod svg {
    inline-size: 100%;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
  }
  .rod .place {
    inset-block-end: 0;
    padding-inline: 0.125rem;
    background: var(--_rod);
    line-height: 1.2;
  }
  .rod svg,
  .track {
    scale: var(--_forward) 1;
  }
  details {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: var(--_small);
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .term + .term {
    margin-block-start: 0.25rem;
  }
  @media (forced-colors: active) {
    .level,
    .rod {
      border: 1px solid CanvasText;
    }
    .levels {
      border-radius: 0 !important;
    }
  }
`;
