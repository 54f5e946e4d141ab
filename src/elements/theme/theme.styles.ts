import { css } from '../../styles/css.js';

export const themeStyles = css`
  header {
    margin-block-end: 1.5rem;
  }
  h2 {
    font-size: 1.75rem;
  }
  .meaning {
    max-inline-size: var(--meetlat-measure, 42rem);
    color: var(--_muted);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.5rem;
    font-size: var(--_small);
  }
  .items {
    display: grid;
    gap: 3rem;
  }
`;
