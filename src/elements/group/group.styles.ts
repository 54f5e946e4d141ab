import { css } from '../../styles/css.js';

/** Handing in and taking in: one column of blocks, legible on a phone. */
export const groupStyles = css`
  .group,
  .hand-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  :is(.group, .hand-in) :is(section, form, fieldset) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    justify-items: start;
    min-inline-size: 0;
  }
  h3 {
    font-size: 1.25rem;
  }
  p,
  li {
    overflow-wrap: anywhere;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  label:not(.choice) {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .choice .muted {
    display: block;
  }
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    resize: vertical;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .file {
    padding: 1rem;
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
  }
  input[type='file'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    font: inherit;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .tally {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
    list-style: none;
  }
  .members {
    inline-size: 100%;
    list-style: none;
  }
  .members li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
