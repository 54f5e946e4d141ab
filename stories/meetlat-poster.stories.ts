import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Aspect } from 'meetlat';
import 'meetlat/elements/poster/define';
import { controlsOf } from './support/controls.js';
import { fits, looksAt } from './support/looks.js';
import { THREE_ITEMS } from './support/sample.js';
import type { Sampled } from './support/sampled.js';
import { sampled } from './support/sampled.js';
import { inside, must, shown } from './support/shown.js';

interface Args extends Sampled {
  readonly marks: boolean;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
}

const look = looksAt('meetlat-poster', '[part~=sheet]');

const meta: Meta<Args> = {
  title: 'Elements/Poster',
  component: 'meetlat-poster',
  argTypes: controlsOf('meetlat-poster', ['sample', 'filling', 'from']),
  args: { sample: 'bundled', filling: 'all', from: null, marks: false, items: null, aspects: null },
  render: sampled('meetlat-poster'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-poster', '[part~=sheet]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** To write on: with figures under every row. */
export const Empty: Story = {};

/** Current and ambition at their place on every row's rod. */
export const Complete: Story = { args: { marks: true } };

export const Half: Story = { args: { marks: true, filling: 'half' } };

/** "Weet ik niet" and "n.v.t." have no place on a rod. */
export const UnknownAndNotApplicable: Story = { args: { marks: true, filling: 'words' } };

export const OnlyCurrent: Story = { args: { marks: true, aspects: ['current'] } };

/** Less text takes fewer sheets and larger letters. */
export const ThreeItems: Story = { args: { items: THREE_ITEMS } };

/** Follows a store that may not be changed: a poster only reads anyway. */
export const ReadOnly: Story = { args: { marks: true, from: 'read-only' } };

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own', marks: true } };

/** An unknown item is said to the author; the rest works. */
export const UnknownItem: Story = {
  args: { items: [...THREE_ITEMS, 'bestaat-niet'] },
  play: async ({ canvasElement }) => {
    const poster = await shown(canvasElement, 'meetlat-poster', '[part~=notice]');
    must(inside(poster, '[part~=notice]').textContent.includes('bestaat-niet'), 'it does not name the item');
    inside(poster, '[part~=sheet]');
  },
};

/** More text takes more sheets; letters never get too small to read. */
export const LongTexts: Story = { args: { sample: 'long' } };

export const Narrow: Story = { ...look('narrow'), args: { marks: true } };
export const Dark: Story = { ...look('dark'), args: { marks: true } };
export const RightToLeft: Story = { ...look('mirrored'), args: { marks: true } };
export const English: Story = { ...look('english'), args: { marks: true } };
