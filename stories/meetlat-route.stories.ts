import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Guide } from 'meetlat';
import 'meetlat/elements/route/define';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { storyGuide } from './support/guide.js';
import { fits, looksAt } from './support/looks.js';
import type { FillingName, PlanName } from './support/sample.js';
import { must, shown } from './support/shown.js';
import type { StoreName } from './support/stores.js';
import { storeOf } from './support/stores.js';

interface Args {
  readonly route: string;
  readonly step: string | null;
  readonly guide: Guide | null;
  readonly filling: FillingName;
  readonly plan: PlanName;
  readonly from: StoreName | null;
}

const look = looksAt('meetlat-route', '[part~=step]');

const meta: Meta<Args> = {
  title: 'Elements/Route',
  component: 'meetlat-route',
  argTypes: {
    ...controlsOf('meetlat-route', ['filling', 'plan', 'from']),
    route: { options: ['self', 'guided', 'four-steps'], control: { type: 'select' } },
  },
  args: { route: 'self', step: null, guide: storyGuide, filling: 'none', plan: 'none', from: null },
  render: ({ filling, plan, from, ...args }) =>
    element('meetlat-route', {
      ...given('meetlat-route', args),
      store: from && storeOf(from, { instrument: 'bundled', filling, plan }),
    }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-route', '[part~=route]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Only the steps: nobody says where the team is. */
export const Steps: Story = {};

/** The team says so itself. */
export const StepSaid: Story = { args: { step: 'shared' } };

/** A filling without a score: it is the turn of the first step that it could show. */
export const Begun: Story = { args: { from: 'ready' } };

/** Scores and ambitions are in. What a filling can't show has no state. */
export const Filled: Story = { args: { from: 'ready', filling: 'all' } };

/** Everything is there. */
export const Planned: Story = {
  args: { from: 'ready', filling: 'all', plan: 'two' },
  play: async ({ canvasElement }) => {
    const route = await shown(canvasElement, 'meetlat-route', '[part~=done]');
    must(!route.shadowRoot?.querySelector('[aria-current]'), 'there is still a step to take');
  },
};

export const FourSteps: Story = { args: { route: 'four-steps', step: 'ontwerpen' } };

/** A filling that may not be changed says as much. */
export const ReadOnly: Story = { args: { from: 'read-only', filling: 'all' } };

export const Narrow: Story = { ...look('narrow'), args: { step: 'shared' } };
export const Dark: Story = { ...look('dark'), args: { step: 'shared' } };
export const RightToLeft: Story = { ...look('mirrored'), args: { step: 'shared' } };
export const English: Story = { ...look('english'), args: { step: 'shared' } };
