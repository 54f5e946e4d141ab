import type { CSSResult } from 'lit';
import { css as litCss } from 'lit';

const ownRem = (part: string): string =>
  part
    .replace(/(-?[\d.]+)rem/g, 'calc(var(--_size,1rem)*$1)')
    .replace(/(gap|margin|padding)[^;{}]*/g, (spaced) => spaced.replaceAll('_size', '_space'));

/**
 * Lit's `css` with a `rem` of our own. A page's root can have any size (`html { font-size: 62.5% }` is common), so that
 * 1rem in our sheets means the size of our text, and in gaps, margins and paddings one `--meetlat-space`. Both follow the
 * browser's font size. Not in `@container` and `@media`, which know no custom properties: write `em` there.
 */
export const css = (strings: TemplateStringsArray, ...values: readonly (CSSResult | number)[]): CSSResult =>
  litCss(strings.map(ownRem) as unknown as TemplateStringsArray, ...values);
