/**
 * What tests ask of the browser itself: real keys and mouse, its size, its media, its pixels. They act on the whole page,
 * so a file's tests run one after another. All test files share one origin, thus one storage: a test that stores uses
 * a namespace or assessment id of its own.
 */
import { executeServerCommand } from '@web/test-runner-commands';

const run = async (name: string, payload: object = {}): Promise<unknown> =>
  (await executeServerCommand<{ value?: unknown }, object>(`meetlat:${name}`, payload)).value;

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine this test runs in. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

// A test that leaves the page with Tab must not leave the next one without focus: its keys would go nowhere.
beforeEach(async () => {
  if (!document.hasFocus()) await run('takeFocus');
});

/** Presses one key, with modifiers: `'Tab'`, `'Shift+Tab'`, `'ArrowRight'`, `'7'`. Names are those of `KeyboardEvent.key`. */
export async function press(keys: string): Promise<void> {
  await run('press', { keys });
}

/** Types a text, key by key, where the focus is. */
export async function type(text: string): Promise<void> {
  await run('type', { text });
}

/** Clicks the middle of an element with the mouse, after scrolling it into view. */
export async function click(element: Element): Promise<void> {
  await run('click', middleOf(element));
}

/** Moves the mouse to the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await run('move', middleOf(element));
}

/** Moves the mouse out of the way, to the top left corner. */
export async function moveMouseAway(): Promise<void> {
  await run('move', { x: 0, y: 0 });
}

/** The size of the viewport in CSS pixels. Each test file starts at 800 × 600. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await run('setViewport', size);
  while (innerWidth !== size.width || innerHeight !== size.height) await nextFrame();
  await nextFrame();
}

export interface Media {
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
}

/**
 * Emulates what the reader prefers; what isn't named goes back to normal. False where the engine cannot (all but
 * Chromium): then skip, `if (!(await emulateMedia(…))) this.skip()`.
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  const emulated = (await run('emulateMedia', media)) === true;
  if (emulated) await nextFrame();
  return emulated;
}

/** The pixels on screen: of an element, after scrolling it into view and as far as that shows it, or the viewport. */
export async function screenshot(element?: Element): Promise<ImageData> {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const area = element?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  await nextFrame();
  const png = Uint8Array.from(atob((await run('screenshot')) as string), (char) => char.charCodeAt(0));
  const image = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const scale = image.width / innerWidth;
  const left = Math.max(0, Math.round(area.left * scale));
  const top = Math.max(0, Math.round(area.top * scale));
  const width = Math.min(image.width, Math.round(area.right * scale)) - left;
  const height = Math.min(image.height, Math.round(area.bottom * scale)) - top;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to read pixels from.');
  context.drawImage(image, -left, -top);
  return context.getImageData(0, 0, width, height);
}

/** The share of pixels, 0 to 1, that differ between two pictures of one size; 1 when the sizes differ. */
export function differenceOf(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const before = new Uint32Array(a.data.buffer);
  const after = new Uint32Array(b.data.buffer);
  return before.reduce((count, pixel, i) => count + (pixel === after[i] ? 0 : 1), 0) / before.length;
}

/** A node as screen readers get it: role, name and whatever states the browser gives. */
export interface AccessibilityNode {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  /** Of radios and checkboxes; absent on everything else. */
  checked?: 'true' | 'false' | 'mixed';
  focused?: boolean;
  disabled?: boolean;
  required?: boolean;
  /** `'true'` when the field is in error. */
  invalid?: string;
  expanded?: boolean;
  level?: number;
  children: AccessibilityNode[];
}

/**
 * What an element is to a screen reader, through shadow roots: its topmost nodes that mean something. Null where the
 * engine doesn't tell (all but Chromium): then skip.
 */
export async function accessibilityTree(element: Element): Promise<AccessibilityNode[] | null> {
  const shared = globalThis as { meetlatAccessibilityRoot?: Element };
  shared.meetlatAccessibilityRoot = element;
  try {
    return (await run('accessibilityTree')) as AccessibilityNode[] | null;
  } finally {
    delete shared.meetlatAccessibilityRoot;
  }
}

/** All nodes of a tree in document order. */
export function flatten(nodes: readonly AccessibilityNode[]): AccessibilityNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** The next time the browser has drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error(`<${element.localName}> has no size: nobody could point at it.`);
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
