import { css } from '../../styles/css.js';

/** One column on a phone; the facilitator's programme stands beside what happens now where there is room. */
export const workshopStyles = css`
  :where(.workshop, .workshop :is(section, .lead, .beside, .screen, .pictures)) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    align-content: start;
  }
  .workshop > h2 {
    font-size: 1.5rem;
  }
  .workshop :is(h3, h4, li, p, a) {
    overflow-wrap: anywhere;
  }
  .workshop h3 {
    font-size: 1.25rem;
  }
  .workshop a {
    color: inherit;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .lead {
    gap: 1.5rem;
  }
  .lead section {
    justify-items: start;
  }
  .lead section > * {
    max-inline-size: 100%;
  }
  .now,
  .told {
    padding: 1rem 1.25rem;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .now meetlat-item,
  .now .pictures,
  .now .counts,
  .steps,
  .agreed,
  .end,
  .scroll {
    inline-size: 100%;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .count {
    font-size: 1.25rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    accent-color: var(--_accent);
  }
  .question {
    font-size: 1.25rem;
  }
  .clock {
    padding: 0.5rem 1rem;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .clock b {
    display: block;
    font-size: 1.5rem;
  }
  .clock.over {
    outline: 2px solid var(--_danger);
    background: none;
  }
  .openings ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 0.5rem;
    margin-block-start: 0.5rem;
    list-style: none;
  }
  .openings li {
    padding: 0.625rem 0.875rem;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .notes ul,
  .end ul {
    padding-inline-start: 1.25rem;
  }
  .picture svg {
    inline-size: 100%;
    block-size: auto;
    margin-block-start: 0.25rem;
  }
  .picture b {
    color: var(--_series);
  }
  .picture .marks {
    stroke-width: 4;
  }
  .picture .range {
    fill: var(--_soft);
    stroke: var(--_series);
    stroke-width: 4;
  }
  .picture rect[class*='tone-'] {
    fill: var(--_tone);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .picture text {
    font-size: 26px;
    text-anchor: middle;
  }
  .picture .level {
    display: none;
    font-size: 22px;
  }
  .picture .mean {
    fill: var(--_series);
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  .workshop :is(td, th, thead th:not(:first-child)) {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  .saved {
    min-block-size: 1.5em;
  }
  @container (inline-size >= 32em) {
    .picture text {
      font-size: 20px;
    }
    .picture .level {
      display: block;
    }
  }
  @container (inline-size >= 60em) {
    .lead {
      grid-template-columns: minmax(0, 2fr) minmax(16rem, 1fr);
      align-items: start;
    }
  }
`;
