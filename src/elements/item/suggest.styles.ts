import { css } from '../../styles/css.js';

/** Below the item: a quiet button, then its fields, each the width of a line of text at most. */
export const suggestStyles = css`
  .suggest {
    padding-block-start: 0.5rem;
  }
  .suggest :is(.fields, .own) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    max-inline-size: var(--meetlat-measure, 42rem);
    padding: 0.75rem 1rem;
    margin-block: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .suggest :is(select, textarea) {
    inline-size: 100%;
    max-inline-size: 100%;
  }
  .suggest textarea {
    resize: vertical;
  }
  .suggest label {
    margin-block-start: 0.375rem;
    font-weight: 600;
  }
  .suggest .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: 0.5rem;
  }
  .mail {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
  }
`;
