import { css } from '../../styles/css.js';

/** Steps on a line from top to bottom: done is filled with a ✓, now has a ring around it, what comes is hollow. */
export const routeStyles = css`
  .route {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .route p {
    max-inline-size: var(--meetlat-measure, 42rem);
    overflow-wrap: anywhere;
  }
  .route h3 {
    font-size: 1.25rem;
    overflow-wrap: anywhere;
  }
  .route ol {
    padding: 0;
    list-style: none;
  }
  .route li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: 0 0.875rem;
    position: relative;
    padding-block-end: 1.25rem;
  }
  .route li:last-child {
    padding-block-end: 0;
  }
  .route li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2rem 0;
    inset-inline-start: calc(var(--_size) - 1px);
    border-inline-start: 2px dashed var(--_border);
  }
  .route li.done:not(:last-child)::before {
    border-inline-start-style: solid;
    border-color: var(--_accent);
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--_border);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
  }
  .done .mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-colour);
  }
  .now .mark {
    border: 3px solid var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .name {
    padding-block: 0.25rem;
    font-weight: 600;
  }
  .state,
  .source {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .now .state {
    inline-size: fit-content;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_accent);
    border-radius: 1rem;
    background: var(--_soft);
    color: var(--_ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .done .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
  }
`;
