import { css } from '../../styles/css.js';

/** The big screen, and how people join. */
export const screenStyles = css`
  .address {
    font-weight: 600;
  }
  .qr {
    inline-size: min(100%, 14rem);
  }
  /* Scanners want dark on light, whatever the page looks like. */
  .qr .paper {
    fill: #fff;
  }
  .qr .ink {
    fill: #000;
    shape-rendering: crispedges;
  }
  /* The big screen grows with its width: legible from the back of a room. */
  .workshop.screen {
    min-block-size: 80vb;
  }
  .workshop.screen > * {
    font-size: clamp(1.125rem, 2.2cqi, 3rem);
  }
  .screen h3 {
    font-size: 1.6em;
  }
  .workshop.screen > h2 {
    color: var(--_muted);
    font-weight: 600;
  }
  .screen .count {
    font-size: 2em;
  }
  .screen progress {
    block-size: 1em;
  }
  .screen .clock {
    justify-self: end;
    font-size: 0.8em;
  }
  .screen .muted {
    font-size: 0.8em;
  }
  .screen .join {
    justify-items: start;
  }
  .screen .openings li {
    font-size: 1.2em;
  }
  .screen .qr {
    inline-size: min(100%, 45vb);
  }
  @container (inline-size >= 60em) {
    .screen .join {
      grid-template-columns: auto minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 1.5em;
    }
    .screen .qr {
      grid-area: 1 / 1 / span 3;
      inline-size: 50vb;
    }
    .screen .join > :not(.qr) {
      grid-column: 2;
    }
    .screen .picture {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.5fr);
      gap: 1em 2em;
      align-items: end;
    }
    .screen .picture text {
      font-size: 28px;
    }
    .screen .picture .level {
      font-size: 24px;
    }
  }
`;
