import type { CSSResult } from 'lit';
import { unsafeCSS } from 'lit';
import { css } from '../../styles/css.js';
import { LARGER, LEADING, MEANING, PAPER, POINT, SIZES } from '../../chart/poster.js';

/** A length on paper in mm. `--_mm` is a real millimetre in print, and smaller in the preview. */
const mm = (length: number): CSSResult => unsafeCSS(`calc(var(--_mm) * ${String(length)})`);
/** A size of letters on paper in points. */
const pt = (size: number): CSSResult => mm(Math.round(size * POINT * 1000) / 1000);

/**
 * The sheets as they are printed, and as the preview shows them: every length is a length on paper, from the geometry
 * of `chart/poster.ts`. The paper is light, whatever the page is.
 */
export const sheetStyles = css`
  .sheet {
    position: relative;
    display: grid;
    grid-template-rows: ${mm(PAPER.top)} minmax(0, 1fr) ${mm(PAPER.bottom)};
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    inline-size: ${mm(PAPER.width)};
    block-size: ${mm(PAPER.height)};
    padding: ${mm(PAPER.margin)};
    overflow: clip;
    background: var(--_surface);
    color: var(--_ink);
    color-scheme: light;
    font-family: var(--_paper-font);
    font-size: ${pt(8)};
    line-height: ${LEADING};
    text-size-adjust: none;
    print-color-adjust: exact;
    forced-color-adjust: none;
    hyphens: manual;
    text-wrap: wrap;
  }
  .sheet * {
    box-sizing: border-box;
  }
  h2,
  p {
    margin: 0;
    font-size: inherit;
  }
  .top {
    display: flex;
    gap: ${mm(6)};
    justify-content: space-between;
  }
  .top .title {
    overflow: clip;
    font-size: ${pt(20)};
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .top p:not(.title) {
    color: var(--_muted);
    font-size: ${pt(9)};
    line-height: ${mm(20 * POINT * 1.1)};
    white-space: nowrap;
  }
  .top .how {
    flex: 1;
    overflow: clip;
  }
  table {
    inline-size: 100%;
    block-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .titles {
    inline-size: ${mm(PAPER.titles)};
  }
  .levels th {
    block-size: ${mm(PAPER.levels)};
    padding-inline: ${mm(PAPER.gutter)};
    background: var(--_tone);
    font-size: ${pt(9.5)};
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    vertical-align: middle;
    white-space: nowrap;
  }
  .levels th:first-child {
    padding-inline-start: 0;
    background: none;
    color: var(--_muted);
    font-size: ${pt(8)};
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
  }
  .levels small {
    font-size: ${pt(8.5)};
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
  }
  .scale td {
    block-size: ${mm(PAPER.rod)};
  }
  .theme th {
    block-size: ${mm(PAPER.band)};
    padding-inline-end: ${mm(PAPER.gutter)};
    color: var(--_muted);
    font-size: ${pt(MEANING)};
    vertical-align: bottom;
  }
  .theme b {
    margin-inline-end: ${mm(1.5)};
    color: var(--_accent);
    font-size: calc(var(--_size) * ${LARGER.theme});
  }
  .texts > * {
    padding: ${mm(PAPER.padding / 2)} ${mm(PAPER.gutter)};
    font-size: var(--_size);
  }
  .texts td {
    background: var(--_tone);
  }
  .texts th {
    padding-inline-start: 0;
    border-block-start: ${mm(0.2)} solid var(--_line);
    font-size: calc(var(--_size) * ${LARGER.title});
    font-weight: 700;
  }
  .texts .number {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .rail td {
    block-size: ${mm(PAPER.rail)};
    font-size: ${pt(8)};
    line-height: 1;
    vertical-align: middle;
    white-space: nowrap;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .ticks {
    fill: none;
    stroke: var(--_rod-ink);
    stroke-width: 0.75px;
  }
  .rod .wood {
    fill: var(--_rod);
  }
  .rod .edge {
    fill: var(--_edge);
  }
  .rod text {
    fill: var(--_rod-ink);
    font-size: 3.1px;
    text-anchor: middle;
  }
  .rod .small {
    font-size: 2.54px;
  }
  .rod .bound {
    font-weight: 700;
  }
  .current {
    --_series: var(--_current);
    --_fill: var(--_current);
  }
  .ambition {
    --_series: var(--_ambition);
    --_fill: #fff;
  }
  .mark,
  .spread {
    fill: var(--_fill);
    stroke: var(--_series);
    stroke-width: 0.5;
  }
  .rod .way {
    stroke: var(--_ambition);
    stroke-width: 0.6;
  }
  .word {
    font-size: ${pt(SIZES.min)};
    font-weight: 400;
  }
  .value {
    margin-inline-end: ${mm(1.5)};
    color: var(--_series);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .key {
    display: inline-block;
    inline-size: ${mm(3.6)};
    block-size: ${mm(3.6)};
    vertical-align: middle;
  }
  .bottom {
    display: flex;
    gap: ${mm(6)};
    align-items: end;
    color: var(--_muted);
  }
  .bottom .edition {
    flex: 1;
  }
  .bottom .field {
    display: flex;
    gap: ${mm(2)};
    align-items: end;
    color: var(--_ink);
    white-space: nowrap;
  }
  .bottom .field span {
    min-inline-size: ${mm(70)};
    max-inline-size: ${mm(120)};
    block-size: ${mm(4)};
    overflow: clip;
    border-block-end: ${mm(0.3)} solid var(--_border);
    font-weight: 700;
    text-overflow: ellipsis;
  }
  .bottom .date span {
    min-inline-size: ${mm(36)};
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
