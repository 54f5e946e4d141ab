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
 *
 * @cssprop --meetlat-ink - colour of text
 * @cssprop --meetlat-muted - colour of text that may stand back
 * @cssprop --meetlat-surface - colour of what lies under text; the colour of the page around the element
 * @cssprop --meetlat-field - colour of what lies under a field
 * @cssprop --meetlat-line - colour of lines between things
 * @cssprop --meetlat-border - colour of the borders of controls
 * @cssprop --meetlat-current - colour of the scores for now (that of ink)
 * @cssprop --meetlat-ambition - colour of the ambitions
 * @cssprop --meetlat-accent - colour of main buttons, progress and names of themes
 * @cssprop --meetlat-soft - colour under the step and the count that stand out (a touch of accent)
 * @cssprop --meetlat-on-colour - colour of text on a filled colour (that of surface)
 * @cssprop --meetlat-danger - colour of errors
 * @cssprop --meetlat-notice-surface - colour of what lies under a message (that of the rod)
 * @cssprop --meetlat-focus - colour of the focus ring
 * @cssprop --meetlat-rod - colour of the measuring rod
 * @cssprop --meetlat-rod-ink - colour of what stands on the rod
 * @cssprop --meetlat-level-1 - tone of the lowest level (a touch of its edge)
 * @cssprop --meetlat-level-2 - tone of the second of five levels
 * @cssprop --meetlat-level-3 - tone of the middle level
 * @cssprop --meetlat-level-4 - tone of the fourth of five levels
 * @cssprop --meetlat-level-5 - tone of the highest level
 * @cssprop --meetlat-level-edge-1 - colour of the edge of the lowest level
 * @cssprop --meetlat-level-edge-2 - colour of the edge of the second of five levels
 * @cssprop --meetlat-level-edge-3 - colour of the edge of the middle level
 * @cssprop --meetlat-level-edge-4 - colour of the edge of the fourth of five levels
 * @cssprop --meetlat-level-edge-5 - colour of the edge of the highest level (that of accent)
 * @cssprop --meetlat-font - font of text
 * @cssprop --meetlat-title-font - font of titles (that of text)
 * @cssprop --meetlat-size - size of text (the size that the reader chose in the browser, mostly 16px)
 * @cssprop --meetlat-small - size of small text (0.875 of size)
 * @cssprop --meetlat-space - the unit of all white space (1 of size)
 * @cssprop --meetlat-radius - roundness of corners (0.625 of size)
 * @cssprop --meetlat-target - smallest size of a choice or button (2.75 of size)
 * @cssprop --meetlat-measure - longest line of running text (42 of size)
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
