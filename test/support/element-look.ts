/** How things look: contrast, sizes, and whether texts are cut off or lie on top of each other. */
import { deepAll } from './element-page.js';

const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG's contrast of two opaque colours, as the browser computes them ("rgb(1, 2, 3)"). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A picture without its colours, as some people and most printers have it. */
export function inGreys(image: ImageData): ImageData {
  const data = new Uint8ClampedArray(image.data);
  for (let i = 0; i < data.length; i += 4) {
    const grey = 0.2126 * (data[i] ?? 0) + 0.7152 * (data[i + 1] ?? 0) + 0.0722 * (data[i + 2] ?? 0);
    data[i] = data[i + 1] = data[i + 2] = grey;
  }
  return new ImageData(data, image.width, image.height);
}

/** The share of pixels that differ clearly: by more than a tenth of the way from black to white in some channel. */
export function clearDifference(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > 25)) count++;
  }
  return count / (a.data.length / 4);
}

/** Whether anyone sees it: has a size, and isn't text for screen readers only. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Everything one can point at, with its size. A choice is as large as its label, which takes the click. */
export const targets = (root: Element): readonly Target[] =>
  deepAll(
    root,
    'button, summary, textarea, a[href], input:not([type=radio]):not([type=file]), label:has([type=radio], [type=file])',
  )
    .filter(isSeen)
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return {
        name: `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
        width,
        height,
      };
    });

/** The deepest elements with text of their own, with the rectangles that their text takes. */
function texts(root: Element): { element: Element; text: string; rects: DOMRect[] }[] {
  return deepAll(root, '*').flatMap((element) => {
    if (!isSeen(element)) return [];
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return { element, text: node.textContent?.trim() ?? '', rects: [...range.getClientRects()] };
      });
  });
}

const area = (a: DOMRect, b: DOMRect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * What is wrong with how the texts stand: cut off by a box that hides what doesn't fit, sticking out of the root, or
 * lying over another text. Empty when all is well.
 */
export function clippedOrOverlapping(root: Element): string[] {
  const wrong: string[] = [];
  for (const element of deepAll(root, '*')) {
    if (!isSeen(element) || element.localName === 'textarea') continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutX = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
    const cutY = overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1;
    if ((cutX || cutY) && element.textContent.trim()) wrong.push(`cut off: ${element.textContent.trim().slice(0, 40)}`);
  }
  const found = texts(root);
  const { left, right } = root.getBoundingClientRect();
  for (const { text, rects } of found) {
    if (rects.some((rect) => rect.left < left - 1 || rect.right > right + 1))
      wrong.push(`sticks out: ${text.slice(0, 40)}`);
  }
  found.forEach((one, i) => {
    const drawn = one.element.closest('text'); // its letters follow each other, but their boxes meet where it runs round
    for (const other of found.slice(i + 1)) {
      if (drawn && other.element.closest('text') === drawn) continue;
      // Line boxes touch; glyphs overlap only when more than a sliver is shared.
      const shared = one.rects.some((a) =>
        other.rects.some((b) => area(a, b) > 0.25 * Math.min(a.width * a.height, b.width * b.height)),
      );
      if (shared) wrong.push(`overlap: ${one.text.slice(0, 30)} / ${other.text.slice(0, 30)}`);
    }
  });
  return wrong;
}

/** Adds a rule to every shadow root inside an element, as a reader's own stylesheet would; returns what takes it away. */
export function addReaderStyles(root: Element, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [root, ...deepAll(root, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const shadow of roots) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  return () => {
    for (const shadow of roots) shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** WCAG 1.4.12: the spacing that a reader may set. */
export const TEXT_SPACING = `
  :host, * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
