import type { CSSResultGroup } from 'lit';
import { css } from '../../styles/css.js';
import { tones } from '../../styles/tones.js';

/** What all charts share: tones, marks, legend and tables. Forced colours leave SVG alone, so they are mapped here. */
export const chartStyles: CSSResultGroup = [
  tones,
  css`
    @media (forced-colors: active) {
      :host > * {
        --_ink: CanvasText;
        --_muted: CanvasText;
        --_surface: Canvas;
        --_line: CanvasText;
        --_border: CanvasText;
        --_accent: CanvasText;
        --_current: CanvasText;
        --_ambition: LinkText;
        --_band-edge: CanvasText;
      }
      .legend .swatch {
        display: none;
      }
    }
    .current {
      --_series: var(--_current);
      --_fill: var(--_current);
    }
    .ambition {
      --_series: var(--_ambition);
      --_fill: var(--_surface);
    }
    .earlier {
      --_series: var(--_border);
      --_fill: var(--_surface);
    }
    svg {
      display: block;
      overflow: visible;
    }
    text {
      fill: var(--_ink);
    }
    .line,
    .way {
      fill: none;
      stroke: var(--_series, var(--_ambition));
      stroke-width: 2;
      stroke-linejoin: round;
    }
    .ambition .line {
      stroke-dasharray: 6 4;
    }
    .earlier .line {
      stroke-dasharray: 1 4;
    }
    .marks {
      fill: var(--_fill);
      stroke: var(--_series);
      stroke-width: 1.75;
    }
    figcaption strong {
      font-size: 1.25rem;
      line-height: 1.25;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1.125rem;
      margin-block: 0.375rem 0.75rem;
      font-size: var(--_small);
      list-style: none;
    }
    .legend li {
      display: flex;
      align-items: center;
      gap: 0.4375rem;
      color: var(--_muted);
    }
    .legend .current,
    .legend .ambition {
      color: var(--_series);
      font-weight: 600;
    }
    .key {
      flex: none;
      inline-size: 2rem;
      block-size: 1rem;
    }
    .swatch {
      flex: none;
      inline-size: 0.875rem;
      block-size: 0.875rem;
      border: 1px solid var(--_edge);
      border-radius: calc(var(--_radius) / 4);
      background: var(--_tone);
    }
    .empty,
    .notice {
      margin-block: 0.5rem;
      padding: 0.625rem 1rem;
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_soft);
    }
    .notice {
      background: var(--_notice-surface);
    }
    td .count {
      white-space: nowrap;
    }
    td .count::before {
      content: '· ';
    }
    @container (inline-size < 26em) {
      td .count {
        display: block;
        font-size: 0.8125rem;
      }
      td .count::before {
        content: '';
      }
    }
    .number,
    .count {
      color: var(--_muted);
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding-inline: 0;
    }
    th {
      font-weight: 400;
      text-align: start;
    }
    th:first-child {
      overflow-wrap: anywhere;
    }
    thead th {
      color: var(--_muted);
      font-size: var(--_small);
      vertical-align: bottom;
    }
    td,
    thead th:not(:first-child) {
      padding-inline-start: 0.75rem;
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    td.ambition,
    thead .ambition {
      color: var(--_ambition);
    }
    .group > * {
      padding-block: 0.875rem 0.125rem;
      font-weight: 600;
      vertical-align: bottom;
    }
    .group th {
      color: var(--_accent);
    }
    .word {
      font-size: 0.8125rem;
    }
  `,
];
