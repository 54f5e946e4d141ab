import { toneValue } from '../styles/tones.js';
import type { Colour } from './colour.js';
import { contrastOf, hexOf, over } from './colour.js';
import type { Pair } from './pairs.js';
import { PAGE, PAIRS } from './pairs.js';
import { COLOUR_TOKENS, fixOf, LENGTH_TOKENS } from './values.js';

/** A pair of tokens with what was measured. */
export interface MeasuredPair extends Pair {
  /** WCAG's contrast, 1 to 21, not rounded. */
  readonly ratio: number;
  readonly ok: boolean;
  /** The colours in use, as `#1a2b3c`. */
  readonly colours: readonly [front: string, back: string];
}

/** A token whose value can't be read: the default is used in its place. */
export interface BadToken {
  readonly token: string;
  readonly value: string;
  /** What is wrong and what to write, as the rest of a sentence. */
  readonly fix: string;
}

export interface TokenCheck {
  readonly pairs: readonly MeasuredPair[];
  readonly bad: readonly BadToken[];
}

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

let canvas: CanvasRenderingContext2D | null = null;

/** A computed colour in whatever form, as the screen gets it. A browser that gives no canvas gets black. */
function readColour(computed: string): Colour {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return BLACK;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** The ground an element stands on, or null when it is a picture: nobody can tell then. */
function groundOf(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return null;
    const layer = readColour(backgroundColor);
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  const canvasColour = readColour(usesDark(element) ? '#121212' : '#fff');
  return layers.reduceRight((ground, layer) => over(layer, ground), canvasColour.alpha === 1 ? canvasColour : WHITE);
}

const parentOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Whether `light-dark()` gives the second colour here. */
function usesDark(element: Element): boolean {
  const { colorScheme } = getComputedStyle(element);
  const words = colorScheme.split(' ');
  return words.includes('dark') && (!words.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Reads the colours in use inside an element, with a node that is there for a moment and is never seen. */
function coloursIn(root: ShadowRoot): ReadonlyMap<string, Colour> {
  const probe = document.createElement('i');
  root.append(probe);
  // Without what readers prefer: the checker asks after the page's own choice.
  probe.style.setProperty('forced-color-adjust', 'none');
  const colours = COLOUR_TOKENS.map((name) => {
    const level = /^level-(\d)$/.exec(name)?.[1];
    probe.style.color = level ? toneValue(Number(level)) : `var(--_${name})`;
    return [name, readColour(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return new Map(colours);
}

function badTokens(element: Element): readonly BadToken[] {
  const style = getComputedStyle(element);
  return [...COLOUR_TOKENS, ...LENGTH_TOKENS].flatMap((name) => {
    const token = `--meetlat-${name}`;
    const value = style.getPropertyValue(token).trim();
    const fix = value ? fixOf(name, value, (property, text) => CSS.supports(property, text)) : null;
    return fix ? [{ token, value, fix }] : [];
  });
}

/** Whether an element is one of ours that has drawn something. */
export const isOurs = (element: Element): boolean => element.localName.startsWith('meetlat-') && !!element.shadowRoot;

/**
 * Measures the tokens that are in use in an element of this library (default: the first on the page), light or dark as it
 * is now: every pair of colours that meet, with its contrast, and the values that can't be read. Says nothing itself.
 * Throws when there is no such element.
 */
export function checkTokens(element: Element | null = null): TokenCheck {
  const checked = element ?? [...document.querySelectorAll('*')].find(isOurs);
  if (!checked?.shadowRoot || !isOurs(checked)) {
    throw new Error(
      'checkTokens: there is no element of meetlat here. Put one on the page, and wait until it is drawn.',
    );
  }
  const colours = coloursIn(checked.shadowRoot);
  const ground = groundOf(checked);
  const seen = (name: string, back: Colour): Colour => over(colours.get(name) ?? BLACK, back);
  const pairs = PAIRS.flatMap((pair): MeasuredPair[] => {
    const behind = ground ?? WHITE;
    if (pair.back === PAGE && !ground) return [];
    const back = pair.back === PAGE ? behind : seen(pair.back, behind);
    const front = seen(pair.front, back);
    const ratio = contrastOf(front, back);
    return [{ ...pair, ratio, ok: ratio >= pair.required, colours: [hexOf(front), hexOf(back)] }];
  });
  return { pairs, bad: badTokens(checked) };
}
