import { css } from '../../styles/css.js';

/** The page around the charts: calm, with room between the parts, in one column or two. */
export const reportStyles = css`
  article,
  .overview,
  .overview > div {
    display: grid;
    gap: 2.25rem;
    align-content: start;
  }
  header,
  h5,
  li {
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.75rem;
  }
  h3 {
    margin-block-end: 0.5rem;
    font-size: 1.25rem;
  }
  figcaption h3 {
    margin: 0;
  }
  h4 {
    margin-block: 1.25rem 0.25rem;
    color: var(--_accent);
    font-size: 1rem;
  }
  h5 {
    margin-block: 0.75rem 0.25rem;
    font-size: 1rem;
    line-height: 1.25;
  }
  strong,
  h5 {
    unicode-bidi: isolate;
  }
  .kicker {
    color: var(--_muted);
    font-size: 0.8125rem;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .aside {
    margin-block-start: 0.25rem;
    color: var(--_muted);
  }
  .cards {
    display: grid;
    gap: 0.875rem;
    margin: 0;
  }
  .cards > div {
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dd {
    margin: 0;
  }
  .cards :is(dt, dd) {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .cards .value {
    color: var(--_ink);
    font-size: 1.625rem;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .value .count {
    margin-inline-start: 0.25rem;
    font-size: var(--_small);
  }
  section :is(ul, p) {
    max-inline-size: var(--meetlat-measure, 42rem);
  }
  section ul {
    padding-inline-start: 1.25rem;
  }
  section li {
    margin-block: 0.375rem;
  }
  summary {
    padding-block: 0.625rem;
    cursor: pointer;
  }
  section[part='themes'] :is(th, td) {
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
  }
  tfoot {
    font-weight: 600;
  }
  tfoot th {
    font-weight: inherit;
  }
  dt.current,
  dt.ambition {
    margin-block-start: 0.375rem;
    color: var(--_series);
    font-size: var(--_small);
    font-weight: 600;
  }
  section dl {
    margin: 0;
  }
  .note {
    max-inline-size: var(--meetlat-measure, 42rem);
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  section .missing {
    max-inline-size: none;
    columns: 18rem;
    column-gap: 2rem;
    padding: 0;
    list-style: none;
  }
  section .missing li {
    margin-block: 0 0.375rem;
    break-inside: avoid;
  }
  @container (inline-size >= 26em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 56em) {
    .cards {
      grid: auto / auto-flow 1fr;
    }
    .overview {
      grid-template-columns: 1fr 1fr;
      gap: 2.5rem;
    }
  }
  @media print {
    figure,
    tr,
    dt,
    li {
      break-inside: avoid;
    }
    .profile {
      break-inside: auto;
    }
    h3,
    h4,
    h5,
    dt {
      break-after: avoid;
    }
  }
`;
