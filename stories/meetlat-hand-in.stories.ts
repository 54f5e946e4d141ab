import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'meetlat/elements/hand-in/define';
import { controlsOf } from './support/controls.js';
import { fits, looksAt } from './support/looks.js';
import type { Sampled } from './support/sampled.js';
import { sampled } from './support/sampled.js';
import { shown } from './support/shown.js';

interface Args extends Sampled {
  readonly address: string;
  readonly mode: string;
}

const look = looksAt('meetlat-hand-in', '[part~=hand-in]');

const meta: Meta<Args> = {
  title: 'Elements/Hand in',
  component: 'meetlat-hand-in',
  argTypes: controlsOf('meetlat-hand-in', ['sample', 'filling', 'plan', 'from']),
  args: { sample: 'bundled', filling: 'all', plan: 'none', from: 'ready', address: 'groep.html', mode: 'protected' },
  render: sampled('meetlat-hand-in'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-hand-in', '[part~=hand-in]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A file, a link and a code, after what the group will see. */
export const Complete: Story = {};

/** Nothing to hand in yet. */
export const Empty: Story = { args: { filling: 'none' } };

/** Without the address of the facilitator's page there is no link. */
export const WithoutLink: Story = { args: { address: '', mode: '' } };

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
