import { css } from '../../styles/css.js';

/** What charts of a group add: ranges as outlined bands, what was agreed as open squares. */
export const groupChartStyles = css`
  .range {
    fill: var(--_series, var(--_current));
    fill-opacity: 0.18;
    stroke: var(--_series, var(--_current));
    stroke-width: 1.5;
  }
  .ranges {
    fill: none;
    stroke: var(--_current);
    stroke-opacity: 0.45;
    stroke-width: 9;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .ranges {
      stroke: GrayText;
      stroke-opacity: 1;
    }
  }
  .agreed {
    --_series: var(--_accent);
    --_fill: none;
  }
  .agreed .marks {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .agreed .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .sector .mean {
    fill: var(--_ink);
  }
  .group-bar {
    block-size: 2rem;
    overflow: visible;
  }
  .told {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .row > .told {
    grid-column: -2 / -1;
    padding-block-end: 0.5rem;
  }
  .spread {
    display: block;
  }
  [part='findings'] ol {
    display: grid;
    gap: 0.75rem;
    padding-inline-start: 1.25rem;
  }
  [part='findings'] .told {
    display: block;
  }
  blockquote {
    margin: 0.5rem 0;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
`;
