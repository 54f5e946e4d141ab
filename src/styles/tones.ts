import { unsafeCSS } from 'lit';
import { css } from './css.js';

/** The surface of a level: a touch of its edge, unless the page chose another. */
export const toneValue = (level: number): string =>
  `var(--meetlat-level-${level},color-mix(in srgb,var(--_level-edge-${level}) 20%,var(--_surface)))`;

const tone = (level: number): string =>
  `.tone-${level}{--_tone:${toneValue(level)};--_edge:var(--_level-edge-${level})}`;

/** The five level tones, from low to high: `--_tone` for a surface, `--_edge` for a line that reaches 3:1 on it. */
export const tones = css`
  ${unsafeCSS([1, 2, 3, 4, 5].map(tone).join(''))}
  @media (forced-colors: active) {
    [class*='tone-'] {
      --_tone: Canvas;
      --_edge: CanvasText;
    }
  }
`;
