import { css } from 'lit';

/**
 * The design tokens. Every value is a `--meetlat-*` custom property that a page may set on the element or on any
 * ancestor; the private `--_*` names hold the value in use. Contrast of the defaults is tested.
 */
export const tokens = css`
  :host {
    --_ink: var(--meetlat-ink, light-dark(#16213a, #eef1f6));
    --_muted: var(--meetlat-muted, light-dark(#4a5568, #b4bdcc));
    --_surface: var(--meetlat-surface, light-dark(#ffffff, #171d2b));
    --_field: var(--meetlat-field, light-dark(#ffffff, #10151f));
    --_line: var(--meetlat-line, light-dark(#dfe3ea, #39435a));
    --_border: var(--meetlat-border, light-dark(#6b7690, #8d99b3));
    --_current: var(--meetlat-current, light-dark(#16213a, #f4f6fb));
    --_on-current: var(--meetlat-on-current, light-dark(#ffffff, #10151f));
    --_ambition: var(--meetlat-ambition, light-dark(#b0336a, #ff9cc6));
    --_on-ambition: var(--meetlat-on-ambition, light-dark(#ffffff, #10151f));
    --_accent: var(--meetlat-accent, light-dark(#126e78, #7fd3d8));
    --_on-accent: var(--meetlat-on-accent, light-dark(#ffffff, #10151f));
    --_danger: var(--meetlat-danger, light-dark(#a3231f, #ffb0a8));
    --_danger-surface: var(--meetlat-danger-surface, light-dark(#fdecea, #3a1a1c));
    --_notice-surface: var(--meetlat-notice-surface, light-dark(#fff6dc, #33290f));
    --_focus: var(--meetlat-focus, light-dark(#0b57d0, #9cc2ff));
    --_rod: var(--meetlat-rod, light-dark(#fdf6e2, #2c2718));
    --_rod-ink: var(--meetlat-rod-ink, light-dark(#5c4714, #ecd9a4));
    --_tone-1: var(--meetlat-level-1, light-dark(#f4e9dd, #3a2f24));
    --_tone-2: var(--meetlat-level-2, light-dark(#ece9e2, #33322b));
    --_tone-3: var(--meetlat-level-3, light-dark(#dfe9ea, #24353a));
    --_tone-4: var(--meetlat-level-4, light-dark(#d1e4e2, #1d3a3a));
    --_tone-5: var(--meetlat-level-5, light-dark(#c3deda, #17413f));
    --_edge-1: var(--meetlat-level-edge-1, light-dark(#a5713a, #d8a86f));
    --_edge-2: var(--meetlat-level-edge-2, light-dark(#7d7a55, #bdb88a));
    --_edge-3: var(--meetlat-level-edge-3, light-dark(#57828c, #8fbcc6));
    --_edge-4: var(--meetlat-level-edge-4, light-dark(#347882, #72c4c9));
    --_edge-5: var(--meetlat-level-edge-5, light-dark(#126e78, #63cfc8));
    --_font: var(--meetlat-font, system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif);
    --_radius: var(--meetlat-radius, 0.625rem);
    --_space: var(--meetlat-space, 1rem);
    --_target: var(--meetlat-target, 2.75rem);
  }
`;
