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
  .spreads {
    inline-size: 100cqi;
    margin-inline-end: -100cqi;
    margin-block-end: 0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .spread {
    display: block;
  }
  @container (inline-size >= 44em) {
    .profile tbody tr:not(.group) > * {
      padding-block: 0.25rem;
      vertical-align: top;
    }
    .row:has(.group-bar) {
      row-gap: 0;
    }
    .group-bar {
      grid-area: 1 / 2;
    }
    .spreads {
      display: flex;
      flex-wrap: wrap;
      grid-area: 2 / 2;
      gap: 0 1.5rem;
      inline-size: auto;
      margin-inline: 0.5rem 0;
    }
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
