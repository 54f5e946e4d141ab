// A page that explains the instrument, made from its data: nothing of it is typed over.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Instrument, Scale } from 'meetlat';
import { choicesOf, levelEnd, placedItems } from 'meetlat';
import type { InstrumentName } from './support/sample.js';
import { INSTRUMENTS } from './support/sample.js';
import { must } from './support/shown.js';

interface Args {
  readonly sample: InstrumentName;
}

const paragraphs = (texts: readonly string[]): readonly TemplateResult[] => texts.map((text) => html`<p>${text}</p>`);

/** "from 5.5 up to 8": a level owns its lower bound, and the last one its upper bound too. */
function boundsOf(scale: Scale, index: number): string {
  const from = scale.levels[index]?.from;
  const to = levelEnd(scale, index);
  return index === scale.levels.length - 1 ? `${from} to ${to}` : `from ${from} up to, not including, ${to}`;
}

const levelsView = (scale: Scale): TemplateResult =>
  html`<table>
    <caption>
      The scale runs from ${scale.min} to ${scale.max} in steps of ${scale.step}. A figure may have one decimal.
    </caption>
    <thead>
      <tr>
        <th scope="col">Level, id</th>
        <th scope="col">Bounds</th>
        <th scope="col">Scores offered</th>
      </tr>
    </thead>
    <tbody>
      ${scale.levels.map(
        ({ id, label }, i) =>
          html`<tr>
            <th scope="row"><span lang="nl">${label}</span> <code>${id}</code></th>
            <td>${boundsOf(scale, i)}</td>
            <td>${choicesOf(scale, i).join(', ')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const RATINGS: readonly (readonly [string, string])[] = [
  ['a number', 'A score. Only scores count in a mean, and every mean is shown with how many they are.'],
  ["'unknown'", 'Counts as filled in, not in a mean. Offered when a page asks for it.'],
  ["'not-applicable'", 'Holds for the whole item: for now and for the ambition. Offered when a page asks for it.'],
  ['null', 'Not filled in. Every item begins so: nothing is ever preselected.'],
];

const itemsView = ({ themes, lang }: Instrument): readonly TemplateResult[] =>
  themes.map(
    (theme, t) =>
      html`<h3 lang=${lang}>${t + 1}. ${theme.title}</h3>
        <p lang=${lang}>${theme.meaning}</p>
        <ol>
          ${theme.items.map(
            ({ id, title }, i) =>
              html`<li>${t + 1}.${i + 1} <span lang=${lang}>${title}</span> <code>${id}</code></li>`,
          )}
        </ol>`,
  );

const meta: Meta<Args> = {
  title: 'The instrument',
  tags: ['!autodocs'],
  argTypes: { sample: { options: Object.keys(INSTRUMENTS), control: { type: 'select' } } },
  args: { sample: 'bundled' },
  parameters: { controls: { expanded: false } },
};
export default meta;

type Story = StoryObj<Args>;

export const Explained: Story = {
  render: ({ sample }) => {
    const of = INSTRUMENTS[sample];
    return html`<article class="page" lang="en">
      <h1 lang=${of.lang}>${of.title}</h1>
      <p>
        ${of.themes.length} themes, ${placedItems(of).length} items, ${of.scale.levels.length} levels. Edition
        <span lang=${of.lang}>${of.edition.label}</span>, version ${of.edition.version} of ${of.edition.date}.
      </p>
      <div lang=${of.lang}>${paragraphs(of.about)}</div>
      <h2>Levels</h2>
      ${levelsView(of.scale)}
      <h2>What an answer can be</h2>
      <dl>
        ${RATINGS.map(
          ([rating, meaning]) =>
            html`<dt><code>${rating}</code></dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
      <h2>The order of work</h2>
      <ol lang=${of.lang}>
        ${of.instruction.map((text) => html`<li>${text}</li>`)}
      </ol>
      <h2>Themes and items</h2>
      ${itemsView(of)}
      <h2>Explained words</h2>
      <dl lang=${of.lang}>
        ${of.terms.map(
          ({ term, explanation }) =>
            html`<dt>${term}</dt>
              <dd>${explanation}</dd>`,
        )}
      </dl>
    </article>`;
  },
  play: ({ canvasElement, args }) => {
    const of = INSTRUMENTS[args.sample];
    const codes = [...canvasElement.querySelectorAll('ol code')].map(({ textContent }) => textContent);
    must(
      codes.join() ===
        placedItems(of)
          .map(({ item }) => item.id)
          .join(),
      'not every item stands there once, in order',
    );
    must(canvasElement.querySelectorAll('tbody tr').length === of.scale.levels.length, 'not every level stands there');
  },
};
