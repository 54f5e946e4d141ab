/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- as querySelector: the caller knows what it finds */
/** What the element tests share: putting elements in the page, finding what a person would find, and waiting. */
import 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { Aspect } from '../../src/domain/rating.js';
import { emulateMedia, nextFrame, press, setViewport } from './commands.js';

declare const axe: { run(context: Element, options?: object): Promise<AxeResults> };

let count = 0;

/** A name nobody used before: for namespaces and assessments, because all test files share one origin. */
export const freshName = (): string =>
  `test-${Date.now().toString(36)}-${String(Math.random()).slice(2, 8)}-${++count}`;

/** Puts elements in the page as a page's author would, and returns the first. `afterEach(clearPage)` takes them out. */
export function addHtml<T extends HTMLElement>(html: string): T {
  const template = document.createElement('template');
  // Ours alone: nothing in it comes from elsewhere.
  template.innerHTML = html;
  const content = document.importNode(template.content, true);
  const first = content.firstElementChild as T;
  document.body.append(content);
  return first;
}

/** Everything that matches, in this element and through the shadow roots inside it, in document order. */
export function deepAll<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T[] {
  const found: T[] = [];
  const walk = (node: Element | ShadowRoot): void => {
    if (node instanceof Element && node !== root && node.matches(selector)) found.push(node as T);
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.children) walk(child);
  };
  walk(root);
  return found;
}

/** The only element that matches; throws when there are none, or more. */
export function the<T extends Element = HTMLElement>(root: Element, selector: string): T {
  const found = deepAll<T>(root, selector);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} × ${selector} in <${root.localName}>`);
  return only;
}

/** Text as it is read: white space collapsed. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The name of a control as this library gives it: its label for screen readers, else its text. */
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);

/** The button with this name, or null. */
export const findButton = (root: Element, name: string | RegExp): HTMLButtonElement | null =>
  deepAll<HTMLButtonElement>(root, 'button').find((button) =>
    typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button)),
  ) ?? null;

export function button(root: Element, name: string | RegExp): HTMLButtonElement {
  const found = findButton(root, name);
  if (!found) throw new Error(`no button ${String(name)}: ${deepAll(root, 'button').map(nameOf).join(' | ')}`);
  return found;
}

/** The field whose label starts with this text. */
export function field<T extends HTMLElement = HTMLInputElement>(root: Element, label: string): T {
  for (const found of deepAll<HTMLLabelElement>(root, 'label')) {
    const control = found.control ?? found.querySelector('input');
    if (control && textOf(found).startsWith(label)) return control as T;
  }
  throw new Error(`no field "${label}"`);
}

/** The scores and words of one question, in order. */
export const radios = (root: Element, aspect: Aspect): HTMLInputElement[] =>
  deepAll<HTMLInputElement>(root, `input[type=radio][name=${aspect}]`);

export function radio(root: Element, aspect: Aspect, value: number | string): HTMLInputElement {
  const found = radios(root, aspect).find((one) => one.value === String(value));
  if (!found) throw new Error(`no choice ${value} for ${aspect}`);
  return found;
}

/** What is chosen on screen, or null. */
export const chosen = (root: Element, aspect: Aspect): string | null =>
  radios(root, aspect).find(({ checked }) => checked)?.value ?? null;

/** What the group says of itself. */
export const readout = (root: Element, aspect: Aspect): string =>
  textOf(the(root, `[part~=${aspect}] [part~=readout]`));

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether this is where the focus is. */
export const hasFocus = (element: Element): boolean => focused() === element;

/** Presses Tab, as often as needed and 60 times at most, until the focus is where `arrived` says. */
export async function tabTo(arrived: (element: Element) => boolean, key = 'Tab'): Promise<Element> {
  for (let i = 0; i < 60; i++) {
    await press(key);
    const element = focused();
    if (element && arrived(element)) return element;
  }
  throw new Error(`60 × ${key} did not get there; the focus is on ${focused()?.outerHTML.slice(0, 120) ?? 'nothing'}`);
}

/** Waits, 6 s at most, until `condition` holds. */
export async function until(condition: () => boolean, what: string, ms = 6000): Promise<void> {
  const end = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Every event of these names that reaches the document from here on. */
export function listen<T extends Event>(...names: string[]): T[] {
  const heard: T[] = [];
  for (const name of names) document.body.addEventListener(name, (event) => heard.push(event as T));
  return heard;
}

/** Waits until nothing is added any more: what loads ahead of time would change the page while it is read. */
async function atRest(element: Element): Promise<void> {
  let before = -1;
  for (let count = deepAll(element, '*').length; count !== before; count = deepAll(element, '*').length) {
    before = count;
    for (let frame = 0; frame < 5; frame++) await nextFrame();
  }
}

/**
 * No violation of any rule, target size included. What axe can't decide has to be among the explained rules: a reason
 * each, given by the test.
 */
export async function expectAccessible(
  element: Element,
  explained: Readonly<Record<string, string>> = {},
): Promise<void> {
  await atRest(element);
  const { violations, incomplete } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
  const lines = (results: AxeResults['violations']): string[] =>
    results.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(
            ({ html, any, all, none }) =>
              `${html.slice(0, 120)} ${[...any, ...all, ...none]
                .map(({ message }) => message)
                .join('; ')
                .slice(0, 200)}`,
          )
          .join(' || ')}`,
    );
  expect(lines(violations)).to.deep.equal([]);
  expect(lines(incomplete.filter(({ id }) => !(id in explained)))).to.deep.equal([]);
}

/** The page as it was: empty, left to right, light, 800 × 600, without emulated media. */
export async function clearPage(): Promise<void> {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
  if (innerWidth !== 800) await setViewport({ width: 800, height: 600 });
  await emulateMedia({});
}

/** The page in light or dark, as a host page would be. Waits until colours have stopped changing. */
export async function useScheme(scheme: 'light' | 'dark'): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#171d2b' : '#fff';
  await nextFrame();
  await nextFrame();
  const roots = deepAll(document.body, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
  await until(() => [document, ...roots].every((root) => root.getAnimations().length === 0), 'the colours at rest');
}
