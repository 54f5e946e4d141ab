// All tokens as the elements use them, and the contrast of every pair that is seen together, computed in this page.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { contrast } from './support/contrast.js';
import { must, until } from './support/shown.js';
import type { Pair, Token } from './support/tokens.js';
import { PAIRS, tokensInUse } from './support/tokens.js';

const SCHEMES = ['light', 'dark'] as const;

const meta: Meta = { title: 'Tokens and contrast', tags: ['!autodocs'] };
export default meta;

const valueOf = (tokens: readonly Token[], name: string): string => {
  const token = tokens.find((one) => one.name === name);
  return `var(${name}, ${token?.fallback ?? ''})`;
};

/** Shows both colours, then computes from what the browser made of them. */
function measure(row: HTMLElement, { least }: Pair): void {
  const sample = row.querySelector<HTMLElement>('.sample');
  const said = row.querySelector<HTMLElement>('.said');
  if (!sample || !said) return;
  const { color, backgroundColor } = getComputedStyle(sample);
  const value = contrast(color, backgroundColor);
  row.dataset['contrast'] = String(value);
  row.classList.toggle('short', value < least);
  said.textContent = `${value.toFixed(2)} ${value < least ? `: too little, it needs ${least}` : '✓'}`;
}

function pairView(tokens: readonly Token[], pair: Pair): TemplateResult {
  const { front, back, least } = pair;
  const dress = (element?: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    const sample = element.querySelector<HTMLElement>('.sample');
    sample?.style.setProperty('color', valueOf(tokens, front));
    sample?.style.setProperty('background-color', valueOf(tokens, back));
    // Once it hangs in the page, where the colours are known.
    requestAnimationFrame(() => {
      measure(element, pair);
    });
  };
  return html`<tr class="pair" ${ref(dress)}>
    <td><span class="sample" aria-hidden="true">${least === 3 ? '■ ◆ ━' : 'Aa 6,5'}</span></td>
    <th scope="row"><code>${front}</code> on <code>${back}</code></th>
    <td>${least === 3 ? 'border or mark' : 'text'}, ${least}</td>
    <td class="said"></td>
  </tr>`;
}

const schemeView = (tokens: readonly Token[], scheme: (typeof SCHEMES)[number]): TemplateResult =>
  html`<section class="scheme" data-scheme=${scheme} aria-label=${scheme}>
    <h2>Contrast, ${scheme}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Sample</th>
          <th scope="col">Pair</th>
          <th scope="col">Needs</th>
          <th scope="col">Has</th>
        </tr>
      </thead>
      <tbody>
        ${PAIRS.map((pair) => pairView(tokens, pair))}
      </tbody>
    </table>
  </section>`;

const tokenView = ({ name, fallback }: Token): TemplateResult =>
  html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td><code>${fallback || 'none'}</code></td>
  </tr>`;

export const Tokens: StoryObj = {
  render: () => {
    const tokens = tokensInUse();
    return html`<article class="page" lang="en">
      <h1>Tokens and contrast</h1>
      <p>
        Every colour, font and size of the elements is a custom property. A page sets it on an element or on anything
        around it; the toolbar above switches the colours of all stories, and every element has its tokens among its
        controls.
      </p>
      ${SCHEMES.map((scheme) => schemeView(tokens, scheme))}
      <h2>All ${tokens.length} tokens</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(tokenView)}
        </tbody>
      </table>
    </article>`;
  },
  play: async ({ canvasElement }) => {
    const rows = [...canvasElement.querySelectorAll<HTMLElement>('.pair')];
    await until('every contrast', () => rows.every(({ dataset }) => dataset['contrast']));
    const known = new Set(tokensInUse().map(({ name }) => name));
    const strange = PAIRS.flatMap(({ front, back }) => [front, back]).filter((name) => !known.has(name));
    must(strange.length === 0, `no element has ${strange.join(', ')}`);
    must(rows.length === PAIRS.length * SCHEMES.length, 'not every pair stands there');
    const short = rows.filter(({ classList }) => classList.contains('short'));
    must(short.length === 0, `too little contrast: ${short.map(({ textContent }) => textContent).join('; ')}`);
  },
};
