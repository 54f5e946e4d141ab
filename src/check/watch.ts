import type { MeasuredPair } from './check-tokens.js';
import { checkTokens, isOurs } from './check-tokens.js';
import { PAGE } from './pairs.js';

const tokenName = (name: string): string => (name === PAGE ? 'what lies behind the element' : `--meetlat-${name}`);

function sentence({ front, back, ratio, required, colours }: MeasuredPair): string {
  const [a, b] = colours;
  // Rounded down: 4.499 is not enough, and must not read as 4.5.
  const found = (Math.floor(ratio * 100) / 100).toFixed(2);
  const what = required === 3 ? 'lines and marks' : 'text';
  return `meetlat: ${tokenName(front)} (${a}) on ${tokenName(back)} (${b}) has a contrast of ${found}:1; ${what} must reach ${required}:1. Set another colour for one of the two.`;
}

/** What is wrong in one element, in sentences with what to do about it. */
export function complaints(element: Element): readonly string[] {
  const { pairs, bad } = checkTokens(element);
  return [
    ...bad.map(
      ({ token, value, fix }) => `meetlat: ${token}: ${value} ${fix}. Until then the default is used in its place.`,
    ),
    ...pairs.filter(({ ok }) => !ok).map(sentence),
  ];
}

/**
 * Warns in the console about the tokens of every element of this library in a document: now, when elements or styles
 * change, and when light becomes dark. Each sentence is said once. Returns what stops it.
 */
export function watchTokens(target: Document = document): () => void {
  const said = new Set<string>();
  let due: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    // The reader's own colours, which stand in for all of the page's.
    if (matchMedia('(forced-colors: active)').matches) return;
    for (const element of target.querySelectorAll('*')) {
      if (!isOurs(element)) continue;
      for (const text of complaints(element)) {
        if (said.has(text)) continue;
        said.add(text);
        console.warn(text);
      }
    }
  };
  const soon = (): void => {
    // After the elements have drawn, and once for a burst of changes.
    clearTimeout(due);
    due = setTimeout(look, 200);
  };
  const changes = new MutationObserver(soon);
  changes.observe(target, {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'href', 'data-theme'],
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', soon);
  target.addEventListener('load', soon, true);
  soon();
  return () => {
    clearTimeout(due);
    changes.disconnect();
    dark.removeEventListener('change', soon);
    target.removeEventListener('load', soon, true);
  };
}
