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

const look = looksAt('meetlat-report', '[part~=toolbar]');

const meta: Meta<Args> = {
  title: 'Elements/Report',
  component: 'meetlat-report',
  argTypes: controlsOf('meetlat-report', ['sample', 'filling', 'plan', 'compared', 'from']),
  args: {
    sample: 'bundled',
    filling: 'all',
    plan: 'none',
    compared: false,
    from: null,
    items: null,
    aspects: null,
  },
  render: sampled('meetlat-report'),
  // Conclusions, plan and buttons load after the report itself.
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-report', '[part~=toolbar]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Complete: Story = {};

/** Too early to say something about the whole: it says so, and lists what is open. */
export const Half: Story = { args: { filling: 'half' } };

export const Empty: Story = { args: { filling: 'none' } };

/** Only scores count in a mean, and every mean says how many. */
export const UnknownAndNotApplicable: Story = { args: { filling: 'words' } };

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

export const ThreeItems: Story = { args: { items: THREE_ITEMS } };

/** Priorities with the next level as the goal, and actions, to change here. */
export const WithPlan: Story = { args: { plan: 'two', from: 'ready' } };

/** An action was changed elsewhere too: both texts stand there, and the person chooses. */
export const Conflict: Story = {
  args: { plan: 'two', from: 'conflict' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-report', '[part~=conflict]');
    fits(canvasElement);
  },
};

/** What moved since then: in radar, profile and conclusions. On a page with several fillings people choose one. */
export const Compared: Story = { args: { compared: true } };

/** One text got another meaning since the earlier filling: that item is marked, left out of the comparison, and explained. */
export const ComparedOverEditions: Story = {
  args: { compared: true },
  render: (args) => sampled('meetlat-report')({ ...args, editions: true }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-report', '[part~=not-compared]');
    fits(canvasElement);
  },
};

/** A filling that may not be changed: everything to read and to take along, nothing to change. */
export const ReadOnly: Story = { args: { plan: 'two', from: 'read-only' } };

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own' } };

/** An unknown item is said to the author; the rest works. */
export const UnknownItem: Story = {
  args: { items: [...THREE_ITEMS, 'bestaat-niet'] },
  play: async ({ canvasElement }) => {
    const report = await shown(canvasElement, 'meetlat-report', '[part~=notice]');
    must(inside(report, '[part~=notice]').textContent.includes('bestaat-niet'), 'it does not name the item');
  },
};

export const LongTexts: Story = { args: { sample: 'long', filling: 'long', plan: 'long' } };

/** Why a conclusion stands there opens with the keyboard. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const report = await shown(canvasElement, 'meetlat-report', '[part~=findings] summary');
    const summary = inside(report, '[part~=findings] summary');
    summary.focus();
    await press('Enter');
    must(summary.closest('details')?.open === true, 'Enter does not open it');
    await press('Enter');
    must(summary.closest('details')?.open === false, 'Enter does not close it');
  },
};

export const Narrow: Story = look('narrow');
export const NarrowLongTexts: Story = { ...look('narrow'), args: { sample: 'long', filling: 'long' } };
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
