import { css } from 'lit';

/** Declarations: how everything looks that is typed into or chosen from. Its width is for who places it. */
export const field = css`
  min-block-size: var(--_target);
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
  background: var(--_field);
  color: inherit;
  font: inherit;
`;
