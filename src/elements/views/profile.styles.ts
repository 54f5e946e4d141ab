import { css } from '../../styles/css.js';

/**
 * Wide: the bar stands beside its item's title. Narrow: under it, beside the figures; the title then runs on above
 * those. It sticks out of its own cell for that, so that the table stays a table.
 */
export const profileStyles = css`
  .profile {
    container-type: inline-size;
  }
  .profile th:first-child {
    inline-size: 100%;
  }
  .profile :is(td, th) {
    vertical-align: bottom;
  }
  .row {
    display: grid;
  }
  .row > :first-child {
    inline-size: 100cqi;
    margin-inline-end: -100cqi;
  }
  .row .count {
    font-size: var(--_small);
  }
  /* The margins leave room at both ends for a mark on the lowest or highest score. */
  .bar,
  .ruler {
    inline-size: calc(100% - 1rem);
    block-size: 1.25rem;
    margin-inline: 0.5rem;
  }
  .ruler {
    direction: ltr;
  }
  .ruler text {
    fill: var(--_muted);
    font-size: 0.75rem;
    text-anchor: middle;
  }
  .level {
    display: none;
  }
  .bands {
    clip-path: inset(0 round 3px);
  }
  .band {
    fill: var(--_tone);
    stroke: var(--_band-edge, none);
  }
  /* Positions are percents from the start side: in right-to-left text the drawing turns around, its words turn back. */
  .bar:dir(rtl),
  .ruler:dir(rtl),
  .ruler:dir(rtl) text {
    transform: scaleX(-1);
  }
  .profile tbody tr:not(.group) > * {
    padding-block-start: 0.375rem;
  }
  @container (inline-size < 26em) {
    .profile :is(td, thead th:not(:first-child)) {
      padding-inline-start: 0.5rem;
    }
    .profile :is(thead th, .count) {
      font-size: 0.8125rem;
    }
  }
  @container (inline-size >= 44em) {
    .profile :is(td, th) {
      vertical-align: middle;
    }
    .profile tbody tr:not(.group) > * {
      padding-block-start: 0;
    }
    .row {
      grid-template-columns: minmax(14rem, 1fr) 2fr;
      gap: 1rem;
      align-items: center;
    }
    .row > :first-child {
      inline-size: auto;
      margin: 0;
    }
    .row .count {
      padding-inline-start: 0.5rem;
    }
    .item {
      display: grid;
      grid-template-columns: 3rem 1fr;
    }
  }
  @container (inline-size >= 58em) {
    .level {
      display: inline;
    }
    .ruler .start {
      text-anchor: start;
    }
    .ruler:dir(rtl) .start {
      text-anchor: end;
    }
  }
`;
