import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Aspect } from 'meetlat';
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
}

const look = looksAt('meetlat-profile', '[part~=bar]');

const meta: Meta<Args> = {
  title: 'Elements/Profile',
  component: 'meetlat-profile',
  argTypes: controlsOf('meetlat-profile', ['sample', 'filling', 'compared', 'from']),
  args: { sample: 'bundled', filling: 'all', compared: false, from: null, items: null, aspects: null },
  render: sampled('meetlat-profile'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-profile', '[part~=bar]');
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
    await shown(canvasElement, 'meetlat-profile', '[part~=empty]');
  },
};

/** "Weet ik niet" and "n.v.t." have no place on the rod. */
export const UnknownAndNotApplicable: Story = { args: { filling: 'words' } };

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
    const profile = await shown(canvasElement, 'meetlat-profile', '[part~=notice]');
    must(inside(profile, '[part~=notice]').textContent.includes('bestaat-niet'), 'it does not name the item');
    inside(profile, '[part~=bar]');
  },
};

export const LongTexts: Story = { args: { sample: 'long' } };

/** On a narrow page the table scrolls in a region of its own, which takes the focus. */
export const ByKeyboard: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const profile = await shown(canvasElement, 'meetlat-profile', '[tabindex="0"]');
    const region = inside(profile, '[tabindex="0"]');
    region.focus();
    await press('End', 'ArrowDown');
    must(profile.shadowRoot?.activeElement === region, 'the region with the table does not take the focus');
    fits(canvasElement);
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
