import { css } from 'lit';

/**
 * Every token that a page may set: `--_ink` is `--meetlat-ink`, and so on. First the colours, light and dark; what follows
 * from others comes with a page's own colours by itself. Then the lengths in sizes of our own text; `--_own` is 0 once the
 * browser knows that they are lengths.
 */
export const TOKENS = css`
  --_ink: light-dark(#16213a, #eef1f6);
  --_muted: light-dark(#4a5568, #b4bdcc);
  --_surface: light-dark(#fff, #171d2b);
  --_field: light-dark(#fff, #10151f);
  --_line: light-dark(#dfe3ea, #39435a);
  --_border: light-dark(#6b7690, #8d99b3);
  --_ambition: light-dark(#b0336a, #ff9cc6);
  --_accent: light-dark(#126e78, #7fd3d8);
  --_danger: light-dark(#a3231f, #ffb0a8);
  --_focus: light-dark(#0b57d0, #9cc2ff);
  --_rod: light-dark(#fdf6e2, #2c2718);
  --_rod-ink: light-dark(#5c4714, #ecd9a4);
  --_level-edge-1: light-dark(#a5713a, #d8a86f);
  --_level-edge-2: light-dark(#7d7a55, #bdb88a);
  --_level-edge-3: light-dark(#57828c, #8fbcc6);
  --_level-edge-4: light-dark(#347882, #72c4c9);
  --_soft: color-mix(in srgb, var(--_accent) 20%, var(--_surface));
  --_current: var(--_ink);
  --_level-edge-5: var(--_accent);
  --_notice-surface: var(--_rod);
  --_on-colour: var(--_surface);
  --_space: max(var(--_own), 1em);
  --_small: max(var(--_own), 0.875em);
  --_radius: max(var(--_own), 0.625em);
  --_target: max(var(--_own), 2.75em);
`;
