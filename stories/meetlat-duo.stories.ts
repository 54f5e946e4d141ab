import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'meetlat/elements/duo/define';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { fits, looksAt } from './support/looks.js';
import { must, shown, until } from './support/shown.js';

interface Args {
  readonly items: readonly string[] | null;
}

let count = 0;
const look = looksAt('meetlat-duo', '[part~=told]');

const meta: Meta<Args> = {
  title: 'Elements/Duo',
  component: 'meetlat-duo',
  argTypes: controlsOf('meetlat-duo', []),
  args: { items: ['schuldvraag', 'kosten-klant'] },
  render: (args) =>
    element('meetlat-duo', { ...given('meetlat-duo', args), storage: 'memory', namespace: `duo-${String(++count)}` }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-duo', '[part~=told]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** How it goes, and what both will see. */
export const Start: Story = {};

const press = async (host: Element, name: string): Promise<void> => {
  const found = await until(`button ${name}`, () =>
    [...(host.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === name),
  );
  found.click();
};

/** Between the two turns nothing of the first is on the page. */
export const HandOver: Story = {
  play: async ({ canvasElement }) => {
    const duo = await shown(canvasElement, 'meetlat-duo', '[part~=told]');
    await press(duo, 'Begin met de eerste');
    await press(duo, 'Ik ben klaar');
    await shown(canvasElement, 'meetlat-duo', '[part~=hand-over]');
    must(!duo.shadowRoot?.querySelector('meetlat-item'), 'what the first gave is still there');
  },
};

/** Both side by side, to talk about. */
export const Revealed: Story = {
  play: async ({ canvasElement }) => {
    const duo = await shown(canvasElement, 'meetlat-duo', '[part~=told]');
    const steps = [
      'Begin met de eerste',
      'Ik ben klaar',
      'Ik ben de collega: begin',
      'Ik ben klaar',
      'Laat de cijfers zien',
    ];
    for (const step of steps) await press(duo, step);
    await shown(canvasElement, 'meetlat-duo', '[part~=agreed]');
    fits(canvasElement);
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
