import { css } from '../../styles/css.js';

/** What a group agreed on as chips, and the fields for it. */
export const agreedStyles = css`
  .agreed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .chips h5 {
    margin: 0;
    font-size: 1rem;
  }
  .chip {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-weight: 400;
  }
  .chip.set {
    border: 2px solid var(--_series, var(--_accent));
    color: var(--_series, var(--_accent));
    font-weight: 600;
  }
  button.chip {
    border-style: solid;
  }
  .dissent {
    max-inline-size: var(--_measure);
  }
  .fields > summary {
    color: var(--_accent);
    font-weight: 600;
  }
  .fields meetlat-item {
    margin-block: 0.75rem 1.25rem;
  }
  .dissent-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    justify-items: start;
    margin-block-start: 1rem;
  }
  .dissent-fields legend {
    padding: 0;
    font-weight: 600;
  }
  .dissent-fields textarea {
    inline-size: 100%;
    max-inline-size: var(--_measure);
    resize: vertical;
    field-sizing: content;
  }
  .dissent-fields input {
    inline-size: 8rem;
  }
  .undo,
  .conflict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.5rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_notice-surface);
  }
  .conflict {
    border-color: var(--_danger);
  }
  @media (forced-colors: active) {
    button.chip.set {
      border-width: 4px;
    }
  }
`;
