import { css, unsafeCSS } from 'lit';
import { TOKENS } from './token-list.js';

/**
 * Tells the browser that a name holds a colour or a length. Then a token that can't be parsed (`--meetlat-accent: bluu`)
 * falls back on what is around those who choose: our default. And 1em becomes a size in px where it is set, whatever it
 * is used for further down.
 */
function register(name: string): void {
  try {
    CSS.registerProperty({ name: `--_${name}`, syntax: '<color>|<length>', inherits: true, initialValue: '0px' });
  } catch {
    // On a server there is nothing to tell, and another copy of this library may have done so.
  }
}

/** Declarations: what the page chose, else the default. */
export const chosenTokens = unsafeCSS(
  TOKENS.cssText.replace(/--_([\w-]+):([^;]+)/g, (_, name: string, value: string) => {
    register(name);
    return `--_${name}:var(--meetlat-${name},${value})`;
  }),
);
register('size');
register('own');

/**
 * The design tokens. Every value is a `--meetlat-*` custom property that a page may set on the element or on any
 * ancestor; the private `--_*` names hold the value in use. Contrast of the defaults is tested.
 */
export const tokens = css`
  :host {
    ${TOKENS}
  }
  :host > * {
    ${chosenTokens}
    --_size: max(var(--_own), 1em);
  }
  @media (prefers-contrast: more) {
    :host > * {
      --_muted: var(--_ink);
      --_line: var(--_border);
    }
  }
`;
