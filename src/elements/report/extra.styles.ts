import { css } from '../../styles/css.js';

/** Of what loads after the report: buttons, messages, the rules behind conclusions, and the workbook's question. */
export const extraStyles = css`
  .toolbar,
  .work,
  .choices,
  .compare {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  article > header {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    justify-content: space-between;
  }
  [part='changes'] :is(p, ul),
  [part='not-compared'] ul {
    margin-block: 0.375rem;
  }
  [part='not-compared'] {
    margin-block-start: 0.5rem;
  }
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .more summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .more summary::after {
    content: '▾' / '';
    margin-inline-start: 0.5rem;
  }
  .more[open] {
    inline-size: 100%;
  }
  .more[open] summary {
    inline-size: fit-content;
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem;
    margin-block-start: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .upload {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    inline-size: 100%;
  }
  .upload input {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    font: inherit;
  }
  .muted,
  .compare label {
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* A width in shares, and nothing that sticks out (WebKit): else the longest name in the list would push the page
     wider than a phone. */
  .compare select {
    inline-size: 100%;
    max-inline-size: 30rem;
    contain: paint;
  }
  .work,
  .offer {
    padding: 0.625rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .work.error {
    border-color: var(--_danger);
    background: var(--_notice-surface);
  }
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    background: var(--_notice-surface);
    overflow-wrap: anywhere;
  }
  .why {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .why p {
    margin-block-start: 0.25rem;
  }
  .why summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .work,
    .offer {
      border: 1px solid CanvasText;
    }
  }
`;
