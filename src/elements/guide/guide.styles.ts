import { css } from '../../styles/css.js';

/** Closed lines that open, their lists and sources, and the table of contrasts. */
export const guideStyles = css`
  .tips summary,
  .help > summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 1.5rem;
    padding-block: 0.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .tips .number,
  .tips .muted,
  .source {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .tips ul,
  .help ul {
    max-inline-size: var(--meetlat-measure, 42rem);
    padding-inline-start: 1.25rem;
  }
  .tips li,
  .help li {
    margin-block: 0.375rem;
    overflow-wrap: anywhere;
  }
  .tips .source,
  .help .source {
    margin-block: 0.375rem 0.5rem;
  }
  .rest {
    padding-inline-start: 1rem;
  }
  .help .texts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    padding-block: 0.75rem;
  }
  .help h3 {
    margin-block-end: 0.375rem;
    font-size: 1.125rem;
  }
  .help h4 {
    margin: 0;
    color: inherit;
    font-size: 1rem;
  }
  .help p {
    max-inline-size: var(--meetlat-measure, 42rem);
    margin-block-end: 0.5rem;
    overflow-wrap: anywhere;
  }
  .benefits {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 1rem;
  }
  .benefits > div {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .scroll {
    overflow-x: auto;
  }
  .help table {
    inline-size: 100%;
    min-inline-size: 30rem;
    border-collapse: collapse;
  }
  .help :is(th, td) {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .help thead th {
    border-block-end-color: var(--_border);
  }
`;
