import { css } from '../../styles/css.js';

/** Cards under each other; in a card the names of both rods stand beside them where there is room. */
export const discussionStyles = css`
  .discussion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    overflow-wrap: anywhere;
  }
  .discussion > h2 {
    font-size: 1.5rem;
  }
  .discussion > h3 {
    margin-block-start: 0.5rem;
    font-size: 1.125rem;
  }
  .notes :is(h5, blockquote) {
    margin: 0;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .order legend {
    padding: 0;
    font-weight: 600;
  }
  .order label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .order input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  progress {
    flex: 1 1 10rem;
    max-inline-size: 20rem;
    block-size: 0.5rem;
    accent-color: var(--_accent);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .item h4 {
    font-size: 1.25rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.5rem;
    color: var(--_muted);
    list-style: none;
  }
  .facts b {
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  .talk {
    padding: 0.625rem 0.875rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .rods {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    max-inline-size: 60rem;
  }
  .rod .name {
    color: var(--_series);
    font-weight: 600;
  }
  .rod svg {
    inline-size: 100%;
    block-size: auto;
  }
  .rod text {
    font-size: 42px;
    text-anchor: middle;
  }
  .rod rect[class*='tone-'] {
    fill: var(--_tone);
  }
  .rod .marks {
    stroke-width: 3;
  }
  .rod .range {
    fill: var(--_surface);
    stroke: var(--_series);
    stroke-width: 4;
  }
  .agreed-mark {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 5;
  }
  .agreed-key {
    margin-block: 0;
  }
  .rod .mean {
    fill: none;
    stroke: var(--_series);
    stroke-width: 4;
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  .rods details {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .rods table {
    inline-size: auto;
    color: var(--_ink);
  }
  .rods :is(td, th) {
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .notes {
    display: grid;
    gap: 0.375rem;
  }
  blockquote {
    max-inline-size: var(--_measure);
    padding: 0.25rem 0.875rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  blockquote::before {
    content: '“';
  }
  blockquote::after {
    content: '”';
  }
  @container (inline-size >= 26em) {
    .item {
      padding: 1.25rem 1.5rem;
    }
    .rod text {
      font-size: 30px;
    }
  }
  @container (inline-size >= 40em) {
    .rod {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: 0 0.5rem;
    }
    .rod > :nth-child(n + 3) {
      grid-column: 2;
    }
    .rods details {
      margin-inline-start: 6rem;
    }
    .rod text {
      font-size: 22px;
    }
  }
  @container (inline-size >= 60em) {
    .rod text {
      font-size: 18px;
    }
  }
  @media (forced-colors: active) {
    .rod rect[class*='tone-'] {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .talk {
      border: 1px solid CanvasText;
    }
  }
`;
