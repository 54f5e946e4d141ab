import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'meetlat/elements/plan/define';
import { controlsOf } from './support/controls.js';
import { press, type } from './support/keys.js';
import { fits, looksAt } from './support/looks.js';
import { THREE_ITEMS } from './support/sample.js';
import type { Sampled } from './support/sampled.js';
import { sampled } from './support/sampled.js';
import { inside, must, shown, until } from './support/shown.js';

interface Args extends Sampled {
  readonly items: readonly string[] | null;
}

const look = looksAt('meetlat-plan', '[part~=priority]');

const meta: Meta<Args> = {
  title: 'Elements/Plan',
  component: 'meetlat-plan',
  argTypes: controlsOf('meetlat-plan', ['sample', 'filling', 'plan', 'from']),
  args: { sample: 'bundled', filling: 'all', plan: 'two', from: 'ready', items: null },
  render: sampled('meetlat-plan'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-plan', '[part~=plan]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Two priorities: one with actions, one without. */
export const Complete: Story = {};

/** Nothing is chosen yet: the biggest gaps are suggested, the rest is in the list. */
export const Empty: Story = { args: { plan: 'none' } };

/** Not everything has a score yet: what has can be planned. */
export const Half: Story = { args: { filling: 'half' } };

/** Without scores there is nothing to suggest, and no next level to be the goal. */
export const WithoutScores: Story = { args: { filling: 'none' } };

/** "Weet ik niet" and "n.v.t." give no gap, so nothing is suggested for them. */
export const UnknownAndNotApplicable: Story = { args: { filling: 'words' } };

/** A filling that may not be changed: no field and no button. */
export const ReadOnly: Story = {
  args: { from: 'read-only' },
  play: async ({ canvasElement }) => {
    const plan = await shown(canvasElement, 'meetlat-plan', '[part~=action]');
    must(!plan.shadowRoot?.querySelector('input, textarea, select'), 'there is something to change');
  },
};

/** Somebody else wrote something else: both stand there, and the person chooses. */
export const Conflict: Story = {
  args: { from: 'conflict' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-plan', '[part~=conflict]');
    fits(canvasElement);
  },
};

/** From its properties, without a store. */
export const FromProperties: Story = { args: { from: null } };

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own', plan: 'own' } };

/** An unknown item is said to the author; the rest works. */
export const UnknownItem: Story = {
  args: { items: [...THREE_ITEMS, 'bestaat-niet'] },
  play: async ({ canvasElement }) => {
    const plan = await shown(canvasElement, 'meetlat-plan', '[part~=notice]');
    must(inside(plan, '[part~=notice]').textContent.includes('bestaat-niet'), 'it does not name the item');
  },
};

export const LongTexts: Story = { args: { sample: 'long', filling: 'long', plan: 'long' } };

/** A suggestion is taken and an action is written down without a mouse. */
export const ByKeyboard: Story = {
  args: { plan: 'none' },
  play: async ({ canvasElement }) => {
    const plan = await shown(canvasElement, 'meetlat-plan', '.suggested button');
    inside(plan, '.suggested button').focus();
    await press('Enter');
    await until('the priority', () => plan.shadowRoot?.querySelector('[part~=priority]'));
    [...(plan.shadowRoot?.querySelectorAll<HTMLElement>('[part~=priority] button') ?? [])].at(-1)?.focus();
    await press('Enter');
    await until('a field with the focus', () => plan.shadowRoot?.activeElement?.localName === 'textarea');
    await type('Bellen');
    const texts = Object.values(plan.store?.state.assessment.records ?? {}).map(({ text }) => text);
    must(texts.includes('Bellen'), 'the action is not in the plan');
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
