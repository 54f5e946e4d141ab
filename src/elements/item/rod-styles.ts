import { rodPosition } from '../../chart/rod.js';
import type { Scale } from '../../domain/scale.js';
import { choices } from '../../domain/scale.js';

/** Width of one described level below which the definitions become cards. */
const LEVEL_WIDTH = 13.75;

const sheets = new WeakMap<Scale, CSSStyleSheet>();
const ours = new WeakSet<CSSStyleSheet>();

/**
 * The rules that depend on the scale: where each choice stands on the rod, and from which width there is a rod at
 * all. A stylesheet of its own, made once per scale, because a strict policy blocks `style` attributes.
 */
function rodSheet(scale: Scale): CSSStyleSheet {
  let sheet = sheets.get(scale);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rodCss(scale));
    sheets.set(scale, sheet);
    ours.add(sheet);
  }
  return sheet;
}

/** Gives a shadow root the rules of this scale, in place of those of another. */
export function adoptRodStyles(root: ShadowRoot, scale: Scale): void {
  const sheet = rodSheet(scale);
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => !ours.has(other)), sheet];
}

function rodCss(scale: Scale): string {
  const scores = choices(scale);
  const places = scores.map(
    (score, i) =>
      `.place:nth-child(${String(i + 1)}){inset-inline-start:${(rodPosition(scale, score) * 100).toFixed(3)}%}`,
  );
  return `
    .choices { grid-template-columns: repeat(${String(Math.min(5, scores.length))}, 1fr) }
    @container (inline-size >= ${String(LEVEL_WIDTH * scale.levels.length)}rem) {
      .levels { grid-template-columns: repeat(${String(scale.levels.length)}, 1fr); gap: 0 }
      .level { border-inline-start: 0; border-block-end: 4px solid var(--_edge); border-radius: 0; padding: 1rem 1.125rem }
      .level:first-child { border-start-start-radius: var(--_radius) }
      .level:last-child { border-start-end-radius: var(--_radius) }
      .range.short { display: none }
      .range.long { display: inline }
      .rod, .track { display: block }
      .choices { display: block; position: relative; block-size: var(--_target) }
      .place { position: absolute; translate: calc(-50% * var(--_forward)) 0 }
      ${places.join('')}
    }`;
}
