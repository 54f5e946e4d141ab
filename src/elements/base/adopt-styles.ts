import type { CSSResult, LitElement } from 'lit';

/** Gives an element a style sheet that came with a part of it that loaded later. Once. */
export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
