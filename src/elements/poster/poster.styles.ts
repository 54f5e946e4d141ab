import { css } from '../../styles/css.js';
import { chosenTokens } from '../../styles/tokens.js';
import { TOKENS } from '../../styles/token-list.js';
import { PAPER } from '../../chart/poster.js';

/** The letter of the paper: the narrowest of what most computers have, because a poster holds a lot of text. */
export const paperFont = css`
  :host {
    --_paper-font: var(
      --meetlat-poster-font,
      'Segoe UI',
      'Helvetica Neue',
      Arial,
      'Liberation Sans',
      'Nimbus Sans',
      'DejaVu Sans Condensed',
      sans-serif
    );
  }
`;

/** The preview on screen: sheets as wide as there is room, under each other as on the wall. */
export const posterStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-end: 1rem;
    color: var(--_muted);
  }
  .failed {
    color: var(--_danger);
  }
  /* Paper is light: its colours are chosen anew. */
  .poster {
    ${TOKENS}
    color-scheme: light;
    container-type: inline-size;
    display: grid;
    gap: 1rem;
  }
  .poster .sheet {
    ${chosenTokens}
    --_mm: calc(100cqi / ${PAPER.width});
    outline: 1px solid var(--_border);
  }
`;
