import { PAPER, POINT } from '../../chart/poster.js';
import { chosenTokens } from '../../styles/tokens.js';
import { tones } from '../../styles/tones.js';
import { paperFont } from './poster.styles.js';
import { sheetStyles } from './sheet.styles.js';

const shared = `:root { ${chosenTokens.cssText} } ${tones.cssText}${paperFont.cssText}`;

/** The public properties that the styles of the paper ask for. */
const asked = [...new Set(shared.match(/--meetlat-[\w-]+/g))];

/** The rules that give the definitions on each sheet their size, in points. */
export const sizeRules = (sizes: readonly number[]): string =>
  sizes
    .map((size, i) => {
      const length = Math.round(size * POINT * 1000) / 1000;
      return `.sheet:nth-child(${String(i + 1)}) { --_size: calc(var(--_mm) * ${String(length)}); }`;
    })
    .join('');

/** The style sheet of the document to print: the page's colours and font are taken along from `host`. */
export function paperCss(host: Element, sizes: readonly number[]): string {
  const style = getComputedStyle(host);
  const own = asked
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([name, value]) => value && (name.endsWith('-font') || CSS.supports('color', value)));
  return `
    @page { size: ${String(PAPER.width)}mm ${String(PAPER.height)}mm; margin: 0; }
    ${shared.replaceAll(':host', ':root')}
    :root { color-scheme: light; ${own.map(([name, value]) => `${name}: ${value};`).join(' ')} }
    body { margin: 0; }
    .sheet { --_mm: 1mm; break-after: page; break-inside: avoid; }
    .sheet:last-child { break-after: auto; }
    ${sheetStyles.cssText}
    ${sizeRules(sizes)}`;
}
