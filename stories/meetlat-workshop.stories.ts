import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'meetlat/elements/workshop/define';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { fits, looksAt } from './support/looks.js';
import { must, shown, until } from './support/shown.js';

interface Args {
  readonly view: 'facilitator' | 'participant' | 'screen';
  readonly items: readonly string[] | null;
  readonly mode: string;
  readonly join: string;
}

let count = 0;
const THREE = ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'];
const look = looksAt('meetlat-workshop', '[part~=prepare]');

const meta: Meta<Args> = {
  title: 'Elements/Workshop',
  component: 'meetlat-workshop',
  argTypes: controlsOf('meetlat-workshop', []),
  args: { view: 'facilitator', items: THREE, mode: 'open', join: 'https://voorbeeld.nl/meedoen' },
  render: (args) =>
    element('meetlat-workshop', {
      ...given('meetlat-workshop', args),
      storage: 'memory',
      namespace: `story-${String(++count)}`,
    }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-workshop', '.workshop');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Before the workshop: its name, how answers are shown, which items, a question and the programme. */
export const Prepare: Story = {};

/** Nothing is chosen for the facilitator. */
export const PrepareFromNothing: Story = { args: { items: null, mode: '' } };

/** A participant who is early. */
export const NotYet: Story = { args: { view: 'participant' } };

const press = async (host: Element, name: string): Promise<void> => {
  const found = await until(`button ${name}`, () =>
    [...(host.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name),
    ),
  );
  found.click();
};

/** Everyone on one page: a facilitator, two participants and the big screen, talking about the first item. */
export const Whole: Story = {
  render: ({ items, join }) => {
    const namespace = `story-${String(++count)}`;
    const one = (view: Args['view'], respondent: string) =>
      html`<meetlat-workshop
        .view=${view}
        .items=${items}
        .join=${join}
        .storage=${'memory'}
        .namespace=${namespace}
        .respondent=${respondent}
        .mode=${'open'}
      ></meetlat-workshop>`;
    return html`<div class="place">
      ${one('facilitator', '')} ${one('screen', '')} ${one('participant', 'een')} ${one('participant', 'twee')}
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const [lead, screen, ...people] = canvasElement.querySelectorAll('meetlat-workshop');
    if (!lead || !screen) throw new Error('nobody leads');
    await press(lead, 'Open de workshop');
    for (const person of people) await press(person, 'Doe mee');
    await press(lead, 'Vraag cijfers voor');
    for (const [i, person] of people.entries()) {
      const item = await until('the item', () => person.shadowRoot?.querySelector('meetlat-item'));
      for (const name of ['current', 'ambition']) {
        const value = String(name === 'current' ? 4 + i * 3 : 9);
        const radio = await until('a score', () =>
          item.shadowRoot?.querySelector<HTMLInputElement>(`input[name=${name}][value="${value}"]`),
        );
        radio.click();
      }
    }
    await until('both answers', () => lead.shadowRoot?.textContent.includes('Nu: 2 van 2 binnen'));
    await press(lead, 'Laat de antwoorden zien');
    await until('the picture', () => screen.shadowRoot?.querySelector('.marks'));
    must(screen.shadowRoot?.textContent.includes('gemiddeld 5,5') === true, 'the mean is not told');
    fits(canvasElement);
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const English: Story = look('english');
export const RightToLeft: Story = look('mirrored');
