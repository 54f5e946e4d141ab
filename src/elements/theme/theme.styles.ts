import { css } from 'lit';

export const themeStyles = css`
  header {
    margin-block-end: 1.5rem;
  }
  h2 {
    font-size: 1.75rem;
  }
  .meaning {
    max-inline-size: 42rem;
    color: var(--_muted);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.5rem;
    font-size: 0.875rem;
  }
  .items {
    display: grid;
    gap: 3rem;
  }
`;
