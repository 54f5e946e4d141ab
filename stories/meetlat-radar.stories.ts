import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Aspect, MeetlatRadar } from 'meetlat';
import { controlsOf } from './support/controls.js';
import { press } from './support/keys.js';
import { fits, looksAt } from './support/looks.js';
import { THREE_ITEMS } from './support/sample.js';
import type { Sampled } from './support/sampled.js';
import { sampled } from './support/sampled.js';
import { inside, must, shown } from './support/shown.js';

interface Args extends Sampled {
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
  readonly by: MeetlatRadar['by'];
}

const look = looksAt('meetlat-radar', '[part~=drawing]');

const meta: Meta<Args> = {
  title: 'Elements/Radar',
  component: 'meetlat-radar',
  argTypes: controlsOf('meetlat-radar', ['sample', 'filling', 'compared', 'from']),
  args: { sample: 'bundled', filling: 'all', compared: false, from: null, items: null, aspects: null, by: 'item' },
  render: sampled('meetlat-radar'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-radar', '[part~=drawing]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Complete: Story = {};

/** What is not filled in breaks the line; it is never drawn as zero. */
export const Half: Story = { args: { filling: 'half' } };

export const Empty: Story = {
  args: { filling: 'none' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-radar', '[part~=empty]');
  },
};

/** "Weet ik niet" and "n.v.t." break the line, and stand in the table. */
export const UnknownAndNotApplicable: Story = { args: { filling: 'words' } };

/** An axis per theme, with its mean. */
export const ByTheme: Story = { args: { by: 'theme' } };

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

export const ThreeItems: Story = { args: { items: THREE_ITEMS } };

/** With what the same organisation filled in before. */
export const Compared: Story = { args: { compared: true } };

/** Follows a store that may not be changed: a chart only reads anyway. */
export const ReadOnly: Story = { args: { from: 'read-only' } };

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own' } };

/** An unknown item is said to the author; the rest works. */
export const UnknownItem: Story = {
  args: { items: [...THREE_ITEMS, 'bestaat-niet'] },
  play: async ({ canvasElement }) => {
    const radar = await shown(canvasElement, 'meetlat-radar', '[part~=notice]');
    must(inside(radar, '[part~=notice]').textContent.includes('bestaat-niet'), 'it does not name the item');
    inside(radar, '[part~=drawing]');
  },
};

export const LongTexts: Story = { args: { sample: 'long' } };

/** The figures open with the keyboard, and close again. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const radar = await shown(canvasElement, 'meetlat-radar', 'summary');
    const details = inside(radar, 'details') as HTMLDetailsElement;
    inside(radar, 'summary').focus();
    await press('Enter');
    must(details.open, 'Enter does not open the table');
    must(inside(radar, 'table').checkVisibility(), 'the table is not to be seen');
    await press('Enter');
    must(!details.open, 'Enter does not close the table');
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
