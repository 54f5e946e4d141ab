import { css } from '../../styles/css.js';

/**
 * One drawing for every width. From 720 px there is room beside it for titles, which then stand outside its box; below
 * that, axes keep their numbers as long as those stay legible, and the themes' names grow as the drawing shrinks.
 */
export const radarStyles = css`
  .radar {
    container-type: inline-size;
  }
  .drawing {
    inline-size: 100%;
    max-inline-size: 32rem;
    margin-inline: auto;
    font-size: 12px;
  }
  .ring {
    fill: var(--_tone);
    stroke: var(--_border);
  }
  .hole {
    fill: var(--_surface);
    stroke: var(--_border);
  }
  .spokes {
    fill: none;
    stroke: var(--_border);
    stroke-opacity: 0.3;
  }
  .arc {
    fill: none;
  }
  .name {
    fill: var(--_accent);
    font-size: 14px;
    font-weight: 600;
    text-anchor: middle;
  }
  .bound {
    fill: var(--_muted);
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 11px;
    text-anchor: middle;
  }
  .short {
    display: none;
  }
  @container (inline-size >= 720px) {
    .short {
      display: inline;
    }
    /* Leaves the widest label (18 characters and its number) inside the page at both sides. */
    .drawing {
      max-inline-size: min(34rem, 61cqi);
      margin-block: 0.75rem;
      font-size: 12.5px;
    }
  }
  @container (inline-size < 26em) {
    .label {
      display: none;
    }
    .name {
      font-size: 21px;
    }
    .bound {
      font-size: 19px;
    }
    .radar .marks,
    .radar .line {
      stroke-width: 2.5;
    }
  }
  .figures {
    margin-block-start: 0.5rem;
  }
  .figures summary {
    padding-block: 0.625rem;
    cursor: pointer;
    text-decoration: underline;
  }
  .figures table {
    max-inline-size: 40rem;
  }
  .figures :is(th, td) {
    padding-block: 0.25rem;
  }
  .figures tbody tr:not(.group) {
    border-block-start: 1px solid var(--_line);
  }
  .figures .group > * {
    padding-block-start: 1rem;
  }
`;
