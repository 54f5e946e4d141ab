import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Guide } from 'meetlat';
import 'meetlat/elements/help/define';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { storyGuide } from './support/guide.js';
import { fits, looksAt } from './support/looks.js';
import { inside, must, shown } from './support/shown.js';

interface Args {
  readonly guide: Guide | null;
}

const look = looksAt('meetlat-help', '[part~=help]');

const meta: Meta<Args> = {
  title: 'Elements/Help',
  component: 'meetlat-help',
  argTypes: controlsOf('meetlat-help', []),
  args: { guide: storyGuide },
  render: (args) => element('meetlat-help', given('meetlat-help', args)),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-help', '[part~=help]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** One quiet line. */
export const Closed: Story = {};

/** What it means, who benefits, and both ways of collecting side by side. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const help = await shown(canvasElement, 'meetlat-help', '[part~=help]');
    (inside(help, 'details') as HTMLDetailsElement).open = true;
    must(inside(help, 'table').querySelectorAll('th[scope]').length > 3, 'the table has no headers');
    fits(canvasElement);
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
