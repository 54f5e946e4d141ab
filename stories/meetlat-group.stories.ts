import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'meetlat/elements/group/define';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { fits, looksAt } from './support/looks.js';
import { shown } from './support/shown.js';

interface Args {
  readonly mode: string;
}

let count = 0;
const look = looksAt('meetlat-group', '[part~=choose]');

const meta: Meta<Args> = {
  title: 'Elements/Group',
  component: 'meetlat-group',
  argTypes: controlsOf('meetlat-group', []),
  args: { mode: '' },
  render: (args) =>
    element('meetlat-group', {
      ...given('meetlat-group', args),
      storage: 'memory',
      namespace: `group-${String(++count)}`,
    }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-group', '[part~=group]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Before the first answers: how they will be shown is asked, and nothing is ticked. */
export const Choose: Story = {};

/** The page ticked one. */
export const Given: Story = { args: { mode: 'protected' } };

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
