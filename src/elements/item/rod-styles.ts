import type { CSSResult } from 'lit';
import { unsafeCSS } from 'lit';
import { css } from '../../styles/css.js';
import { rodPosition } from '../../chart/rod.js';
import type { Scale } from '../../domain/scale.js';
import { choices } from '../../domain/scale.js';

/** Widths in em of a described level, and of a choice on the rod, below which the definitions become cards. */
const LEVEL_WIDTH = 13.75;
const CHOICE_WIDTH = 4;

const sheets = new WeakMap<Scale, CSSStyleSheet>();
const ours = new WeakSet<CSSStyleSheet>();

/** Where each choice stands on the rod. */
const places = (scale: Scale, scores: readonly number[]): string =>
  scores
    .map(
      (score, i) => `.place:nth-child(${i + 1}){inset-inline-start:${(rodPosition(scale, score) * 100).toFixed(3)}%}`,
    )
    .join('');

/** The rules that depend on the scale: how many columns there are, and from which width there is a rod at all. */
export function rodCss(scale: Scale): CSSResult {
  const scores = choices(scale);
  const levels = scale.levels.length;
  return css`
    @container (inline-size >= ${Math.max(LEVEL_WIDTH * levels, CHOICE_WIDTH * scores.length)}em) {
      .levels {
        grid-template-columns: repeat(${levels}, 1fr);
        gap: 0;
        border-radius: var(--_radius) var(--_radius) 0 0;
        overflow: clip;
      }
      .level {
        padding: 1rem 1.125rem;
        border-inline-start: 0;
        border-block-end: 4px solid var(--_edge);
        border-radius: 0;
      }
      .short {
        display: none;
      }
      .long {
        display: inline;
      }
      .rod,
      .track {
        display: block;
      }
      .tools {
        clear: none;
        text-align: end;
      }
      .choices {
        display: block;
        position: relative;
        block-size: var(--_target);
      }
      .place {
        position: absolute;
        translate: calc(-50% * var(--_forward));
      }
      ${unsafeCSS(places(scale, scores))}
    }
  `;
}

/**
 * Gives a shadow root the rules of this scale, in place of those of another. A stylesheet of its own, made once per
 * scale, because a strict policy blocks `style` attributes.
 */
export function adoptRodStyles(root: ShadowRoot, scale: Scale): void {
  const sheet = sheets.get(scale) ?? rodCss(scale).styleSheet;
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  sheets.set(scale, sheet);
  ours.add(sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => !ours.has(other)), sheet];
}
