import 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import type { ChartElement } from '../../src/elements/views/chart-element.js';
import { answersOf, threeLevels } from './instruments.js';

export { useScheme } from './element-page.js';

declare const axe: { run(context: Element, options?: object): Promise<AxeResults> };

/** Puts a chart in the page; `afterEach(clearPage)` takes it out. */
export async function showChart<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> & { instrument?: Instrument; answers?: Answers } = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[T] & ChartElement> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[T] & ChartElement;
  Object.assign(element, { instrument: threeLevels }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
}

export const all = (element: Element, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
export const one = (element: Element, selector: string): Element => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};
/** Text as it is read: white space collapsed. */
export const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const spread = (i: number): Rating => 1 + ((i * 37) % 91) / 10;

/** The states in which a chart has to be right. */
export const STATES: Readonly<Record<string, Answers>> = {
  empty: {},
  one: answersOf(threeLevels, [null, 7]),
  half: answersOf(
    threeLevels,
    Array.from({ length: 24 }, (_, i) => (i % 2 ? spread(i) : null)),
    Array.from({ length: 24 }, (_, i) => (i % 3 ? spread(i + 3) : null)),
  ),
  complete: answersOf(
    threeLevels,
    Array.from({ length: 24 }, (_, i) => spread(i)),
    Array.from({ length: 24 }, (_, i) => spread(i + 5)),
  ),
  words: answersOf(
    threeLevels,
    Array.from({ length: 24 }, (_, i) => (i % 3 === 0 ? 'unknown' : i % 3 === 1 ? 'not-applicable' : 5.5)),
    Array.from({ length: 24 }, (_, i) => (i % 3 === 1 ? 'not-applicable' : i % 3 === 0 ? 8 : null)),
  ),
};

/** No violation, and nothing that axe could not decide but contrast inside drawings. */
export async function expectAccessible(element: Element): Promise<void> {
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  const { violations, incomplete } = await axe.run(element);
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 80))
          .slice(0, 3)
          .join()}`,
    ),
  ).to.deep.equal([]);
  // Text in an SVG lies on shapes that axe doesn't see; the tokens' contrast is computed in their own test. That a
  // theme's name heads the rows below it (scope=rowgroup) is more than axe can tell.
  const explained = ['color-contrast', 'th-has-data-cells'];
  expect(incomplete.map(({ id }) => id).filter((id) => !explained.includes(id))).to.deep.equal([]);
}
