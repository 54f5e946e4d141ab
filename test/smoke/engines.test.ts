import 'axe-core';
import type { AxeResults } from 'axe-core';
import { assert } from 'chai';
import * as fc from 'fast-check';
import { LitElement, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import {
  accessibilityTree,
  click,
  differenceOf,
  emulateMedia,
  engine,
  flatten,
  press,
  screenshot,
  setViewport,
  type,
} from '../support/commands.js';
import ruler from './ruler.json' with { type: 'json' };

declare const axe: { run(context: Element): Promise<AxeResults> };

class SmokeCounter extends LitElement {
  @property({ type: Number }) count = 0;
  @query('label input') input!: HTMLInputElement;
  @query('button') button!: HTMLButtonElement;

  override render() {
    return html`
      <button @click=${this.#add}>Count ${this.count}</button>
      <label>Name <input /></label>
      <input type="radio" aria-label="7" />
    `;
  }

  #add = () => {
    this.count++;
  };
}
customElements.define('smoke-counter', SmokeCounter);

/** What every other test relies on, proved once in each engine. */
describe(`the tools, in ${engine}`, () => {
  let element: SmokeCounter;

  beforeEach(async () => {
    element = new SmokeCounter();
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
  });

  it('renders a Lit element with decorators', async () => {
    element.count = 3;
    await element.updateComplete;
    assert.equal(element.button.textContent, 'Count 3');
  });

  it('reacts to attributes', async () => {
    element.setAttribute('count', '7');
    await element.updateComplete;
    assert.equal(element.button.textContent, 'Count 7');
  });

  it('gets a real mouse', async () => {
    await click(element.button);
    assert.equal(element.count, 1);
  });

  it('gets real keys, modifiers too', async () => {
    element.button.focus();
    await press('Enter');
    await press('Space');
    assert.equal(element.count, 2);
    await press('Tab');
    await type('Zoë +1');
    assert.equal(element.input.value, 'Zoë +1');
    await press('Shift+Tab');
    assert.equal(element.shadowRoot?.activeElement, element.button);
    await press('Shift+Tab'); // and out of the page, where a browser has something there
  });

  it('has its focus back after a test that left the page', () => {
    assert.isTrue(document.hasFocus());
    element.button.focus();
    assert.isTrue(element.button.matches(':focus'));
  });

  for (const size of [
    { width: 320, height: 600 },
    { width: 1280, height: 800 },
  ]) {
    it(`is ${String(size.width)} px wide when asked`, async () => {
      await setViewport(size);
      assert.deepEqual([innerWidth, innerHeight], [size.width, size.height]);
      assert.isTrue(matchMedia(`(width: ${String(size.width)}px)`).matches);
    });
  }

  it('emulates media, where it can', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }))) this.skip();
    assert.isTrue(matchMedia('(forced-colors: active) and (prefers-color-scheme: dark)').matches);
    await emulateMedia({});
    assert.isFalse(matchMedia('(forced-colors: active)').matches);
  });

  it('sees pixels', async () => {
    await setViewport({ width: 800, height: 600 });
    const before = await screenshot(element);
    assert.equal(before.width, Math.round(element.getBoundingClientRect().width));
    assert.equal(differenceOf(before, await screenshot(element)), 0);
    element.style.backgroundColor = 'rgb(0 0 255)';
    const after = await screenshot(element);
    assert.isAbove(differenceOf(before, after), 0);
  });

  it('reads the accessibility tree, where it can', async function () {
    const tree = await accessibilityTree(element);
    if (!tree) this.skip();
    const roles = flatten(tree).map(({ role, name }) => `${role} ${name ?? ''}`);
    assert.include(roles, 'button Count 0');
    assert.include(roles, 'textbox Name');
    assert.equal(flatten(tree).find(({ role }) => role === 'radio')?.checked, 'false');
  });

  it('imports JSON as a module, at once and later', async () => {
    const later = (await import('./ruler.json', { with: { type: 'json' } })) as { default: typeof ruler };
    assert.deepEqual(ruler, { min: 1, max: 10 });
    assert.equal(later.default, ruler);
  });

  it('runs fast-check', () => {
    fc.assert(fc.property(fc.integer(), (n) => n + 0 === n));
  });

  it('runs axe, which sees what is wrong', async () => {
    assert.deepEqual((await axe.run(element)).violations, []);
    element.button.replaceChildren();
    const { violations } = await axe.run(element);
    assert.include(
      violations.map(({ id }) => id),
      'button-name',
    );
  });
});
