import { css } from '../../styles/css.js';

/** The start screen, and the fields and lists it shares with the menu. */
export const startStyles = css`
  .start,
  .start section,
  .columns,
  .columns > div,
  form {
    display: grid;
    gap: 1rem;
    align-content: start;
  }
  .start,
  .columns {
    gap: 2rem;
  }
  .start > h2 {
    margin-block-end: -1.5rem;
  }
  .columns > div {
    gap: 1.5rem;
  }
  @container (inline-size >= 45em) {
    .columns {
      grid-template-columns: 3fr 2fr;
    }
  }
  .card {
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card p + p {
    margin-block-start: -0.75rem;
  }
  .how ol {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.25rem;
  }
  .how p {
    margin-block-start: 0.5rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-size: var(--_small);
    font-weight: 600;
  }
  label .muted {
    font-weight: 400;
  }
  input:not(.visually-hidden) {
    inline-size: 100%;
    font-weight: 400;
  }
  input[type='date'] {
    max-inline-size: 12rem;
  }
  .file {
    display: inline-grid;
    position: relative;
    align-content: center;
    justify-self: start;
    min-block-size: var(--_target);
    padding: 0.375rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 1rem;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  form button {
    justify-self: start;
  }
  .fillings {
    list-style: none;
  }
  .fillings li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
`;
