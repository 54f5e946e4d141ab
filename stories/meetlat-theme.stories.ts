import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Aspect, RatingWord } from 'meetlat';
import { controlsOf } from './support/controls.js';
import { press } from './support/keys.js';
import { fits, looksAt } from './support/looks.js';
import type { Sampled } from './support/sampled.js';
import { sampled } from './support/sampled.js';
import { inside, must, shown, textOf, until } from './support/shown.js';
import { CONTESTED } from './support/stores.js';

interface Args extends Sampled {
  readonly theme: string;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
  readonly options: readonly RatingWord[] | null;
}

const look = looksAt('meetlat-theme', 'meetlat-item');

const meta: Meta<Args> = {
  title: 'Elements/Theme',
  component: 'meetlat-theme',
  argTypes: controlsOf('meetlat-theme', ['sample', 'filling', 'from']),
  args: {
    sample: 'bundled',
    filling: 'none',
    from: 'ready',
    theme: 'visie',
    items: null,
    aspects: null,
    options: null,
  },
  render: sampled('meetlat-theme'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-theme', 'meetlat-item');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** A mean never stands without the number of scores behind it. */
export const Half: Story = { args: { filling: 'half', theme: 'uitvoering' } };

export const Complete: Story = { args: { filling: 'all' } };

/** Only scores count in a mean. */
export const UnknownAndNotApplicable: Story = {
  args: { filling: 'words', options: ['unknown', 'not-applicable'] },
};

export const Subset: Story = { args: { theme: 'beleid', items: [CONTESTED, 'nazorg'], filling: 'half' } };

export const OnlyAmbition: Story = { args: { aspects: ['ambition'], filling: 'half' } };

/** A filling that may not be changed. */
export const ReadOnly: Story = { args: { from: 'read-only', filling: 'all' } };

/** One of its items was filled in elsewhere too. */
export const Conflict: Story = {
  args: { from: 'conflict', filling: 'all', theme: 'beleid', items: [CONTESTED] },
  play: async ({ canvasElement }) => {
    const theme = await shown(canvasElement, 'meetlat-theme', 'meetlat-item');
    await until('the conflict', () => inside(theme, 'meetlat-item').shadowRoot?.querySelector('[part~=conflict]'));
  },
};

export const UnknownTheme: Story = {
  args: { theme: 'bestaat-niet' },
  play: async ({ canvasElement }) => {
    const theme = await shown(canvasElement, 'meetlat-theme', '[part~=error]');
    must(textOf(theme, '[part~=error]').includes('bestaat-niet'), 'it does not name the theme');
  },
};

/** Without a store there is nothing to show: it waits. */
export const Waiting: Story = {
  args: { from: null },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-theme', '[part~=empty]');
  },
};

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own', theme: 'welkom', filling: 'all' } };

export const LongTexts: Story = { args: { sample: 'long', filling: 'long' } };

/** A score given with a key counts at once. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const theme = await shown(canvasElement, 'meetlat-theme', 'meetlat-item');
    const item = inside(theme, 'meetlat-item');
    const before = textOf(theme, '[part~=figures]');
    (await until('the choices', () => item.shadowRoot?.querySelector<HTMLElement>('[name=current]'))).focus();
    await press('7');
    await until('the figures to change', () => textOf(theme, '[part~=figures]') !== before);
    must(textOf(theme, '[part~=figures]').includes('7'), 'the mean is not the score');
  },
};

export const Narrow: Story = { ...look('narrow'), args: { filling: 'all' } };
export const Dark: Story = { ...look('dark'), args: { filling: 'all' } };
export const RightToLeft: Story = { ...look('mirrored'), args: { filling: 'all' } };
export const English: Story = { ...look('english'), args: { filling: 'all' } };
