import { css } from '../../styles/css.js';

/** A list of priorities as cards; the fields of an action stand beside each other where there is room. */
export const planStyles = css`
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .plan h3 {
    font-size: 1.25rem;
  }
  .plan .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .plan .number {
    color: var(--_muted);
    font-weight: 400;
  }
  .choose {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .suggested {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .plan form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
  }
  .plan label {
    display: block;
    inline-size: 100%;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .plan :is(input, select, textarea) {
    max-inline-size: 100%;
  }
  .plan textarea {
    resize: vertical;
    field-sizing: content;
  }
  .priority {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    justify-items: start;
    padding: 1rem 1.25rem;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .priority > * {
    max-inline-size: 100%;
  }
  .priority header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
  }
  .plan h4 {
    font-size: 1.125rem;
    overflow-wrap: anywhere;
  }
  .goal {
    max-inline-size: 46rem;
    padding: 0.625rem 0.875rem;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    inline-size: 100%;
    list-style: none;
  }
  .action {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem 0.75rem;
    align-items: end;
    justify-items: start;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .action :is(p, input, select, textarea) {
    inline-size: 100%;
  }
  .line {
    overflow-wrap: anywhere;
  }
  .line .muted {
    display: block;
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
  @container (inline-size >= 40em) {
    .action {
      grid-template-columns: 2fr 1fr 1fr auto;
    }
    .action .wide {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .goal {
      border: 1px solid CanvasText;
    }
  }
`;
