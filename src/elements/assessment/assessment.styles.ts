import { css } from '../../styles/css.js';

export const assessmentStyles = css`
  header {
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.75rem;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.125rem;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .lead {
    max-inline-size: var(--meetlat-measure, 42rem);
    margin-block-start: 0.5rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  .fill {
    display: grid;
    gap: 1rem;
  }
  .fill > * {
    min-inline-size: 0;
  }
  .progress {
    display: flex;
    gap: 1rem;
    align-items: center;
  }
  progress {
    flex: 1;
    min-inline-size: 4rem;
    accent-color: var(--_accent);
  }
  .pill {
    padding: 0.25rem 0.75rem;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_soft);
    font-size: var(--_small);
    font-weight: 700;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
    gap: 0.25rem;
    list-style: none;
  }
  .steps button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
    align-content: center;
    justify-content: space-between;
    inline-size: 100%;
    border: 0;
    border-block-end: 3px solid var(--_line);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: none;
    padding-inline: 0.5rem;
    text-align: start;
  }
  .steps [aria-current='step'] {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .steps .count {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .steps [aria-current='step'] .count {
    color: inherit;
  }
  .steps .done .count::before {
    content: '✓ ' / '';
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2.25rem;
    padding-block: 0.375rem;
    cursor: pointer;
    font-size: var(--_small);
  }
  .overview .group {
    margin-block-start: 0.5rem;
    font-weight: 700;
  }
  .overview ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 0 1rem;
    list-style: none;
  }
  .overview li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
  }
  .overview button {
    overflow-wrap: anywhere;
    text-align: start;
  }
  .overview [aria-current='true'] {
    font-weight: 700;
  }
  .page {
    margin-block-start: 0.5rem;
  }
  .page:focus {
    outline: none;
  }
  .meaning {
    max-inline-size: var(--meetlat-measure, 42rem);
    margin-block-end: 1rem;
    color: var(--_muted);
  }
  meetlat-theme + meetlat-theme {
    margin-block-start: 3rem;
  }
  footer {
    justify-content: space-between;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .save.kept::before {
    content: '✓ ' / '';
  }
  .notice,
  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_notice-surface);
  }
  .notice ul {
    flex-basis: 100%;
    padding-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
  .undo {
    border-color: var(--_accent);
  }
  .menu fieldset {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 30rem;
    margin-block-start: 1rem;
  }
  legend {
    margin-block-end: 0.5rem;
    font-weight: 700;
  }
  dialog {
    max-inline-size: 28rem;
    padding: 1.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog .row {
    margin-block-start: 1.25rem;
  }
  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .steps [aria-current='step'] {
      border: 3px solid Highlight;
    }
    .pill,
    .notice,
    .undo {
      border: 1px solid CanvasText;
    }
  }
`;
