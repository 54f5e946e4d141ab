import { css } from '../../styles/css.js';

/** One thing at a time; after the reveal a card an item. */
export const duoStyles = css`
  .duo,
  .duo :is(.page, .page fieldset, .notes) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    overflow-wrap: anywhere;
  }
  .duo > h2 {
    font-size: 1.5rem;
  }
  .duo h3 {
    font-size: 1.25rem;
  }
  .page {
    padding: 1rem 1.25rem;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .page p {
    max-inline-size: var(--_measure);
  }
  .page legend {
    padding: 0;
    font-weight: 600;
  }
  .page label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 24rem;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .saved {
    min-block-size: 1.5em;
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
  .item table {
    max-inline-size: 36rem;
    table-layout: fixed;
    overflow-wrap: break-word;
  }
  .item :is(tbody, thead) :is(td, th, th:not(:first-child)) {
    padding: 0.375rem 0.5rem 0.375rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .item thead :is(.current, .ambition) {
    color: var(--_series);
    font-weight: 600;
  }
  .differs {
    color: var(--_danger);
  }
  .note {
    max-inline-size: var(--_measure);
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_line);
  }
  .note bdi {
    white-space: pre-line;
  }
  @container (inline-size >= 26em) {
    .item {
      padding: 1.25rem 1.5rem;
    }
  }
`;
