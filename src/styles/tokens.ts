import { css } from 'lit';

/**
 * The design tokens. Every value is a `--meetlat-*` custom property that a page may set on the element or on any
 * ancestor; the private `--_*` names hold the value in use. Contrast of the defaults is tested.
 */
export const tokens = css`
  :host {
    --_ink: var(--meetlat-ink, light-dark(#16213a, #eef1f6));
    --_muted: var(--meetlat-muted, light-dark(#4a5568, #b4bdcc));
    --_surface: var(--meetlat-surface, light-dark(#fff, #171d2b));
    --_field: var(--meetlat-field, light-dark(#fff, #10151f));
    --_line: var(--meetlat-line, light-dark(#dfe3ea, #39435a));
    --_border: var(--meetlat-border, light-dark(#6b7690, #8d99b3));
    --_current: var(--meetlat-current, light-dark(#16213a, #f4f6fb));
    --_ambition: var(--meetlat-ambition, light-dark(#b0336a, #ff9cc6));
    --_accent: var(--meetlat-accent, light-dark(#126e78, #7fd3d8));
    --_danger: var(--meetlat-danger, light-dark(#a3231f, #ffb0a8));
    --_notice-surface: var(--meetlat-notice-surface, light-dark(#fff6dc, #33290f));
    --_on: var(--meetlat-on-colour, light-dark(#fff, #10151f));
    --_focus: var(--meetlat-focus, light-dark(#0b57d0, #9cc2ff));
    --_soft: var(--meetlat-soft, light-dark(#d1e4e2, #1d3a3a));
    --_rod: var(--meetlat-rod, light-dark(#fdf6e2, #2c2718));
    --_rod-ink: var(--meetlat-rod-ink, light-dark(#5c4714, #ecd9a4));
    --_font: var(--meetlat-font, system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif);
    --_radius: var(--meetlat-radius, 0.625rem);
    --_target: var(--meetlat-target, 2.75rem);
  }
`;
