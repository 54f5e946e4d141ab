import { css } from 'lit';

/** The five level tones, from low to high: `--_tone` for a surface, `--_edge` for a line that reaches 3:1 on it. */
export const tones = css`
  .tone-1 {
    --_tone: var(--meetlat-level-1, light-dark(#f4e9dd, #3a2f24));
    --_edge: var(--meetlat-level-edge-1, light-dark(#a5713a, #d8a86f));
  }
  .tone-2 {
    --_tone: var(--meetlat-level-2, light-dark(#ece9e2, #33322b));
    --_edge: var(--meetlat-level-edge-2, light-dark(#7d7a55, #bdb88a));
  }
  .tone-3 {
    --_tone: var(--meetlat-level-3, light-dark(#dfe9ea, #24353a));
    --_edge: var(--meetlat-level-edge-3, light-dark(#57828c, #8fbcc6));
  }
  .tone-4 {
    --_tone: var(--meetlat-level-4, light-dark(#d1e4e2, #1d3a3a));
    --_edge: var(--meetlat-level-edge-4, light-dark(#347882, #72c4c9));
  }
  .tone-5 {
    --_tone: var(--meetlat-level-5, light-dark(#c3deda, #17413f));
    --_edge: var(--meetlat-level-edge-5, light-dark(#126e78, #63cfc8));
  }
  @media (forced-colors: active) {
    [class*='tone-'] {
      --_tone: Canvas;
      --_edge: CanvasText;
    }
  }
`;
