import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AssessmentStore, emptyAssessment } from 'meetlat';
import 'meetlat/elements/discussion/define';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { samplePicture } from './support/group.js';
import { press } from './support/keys.js';
import { fits, looksAt } from './support/looks.js';
import { INSTRUMENTS } from './support/sample.js';
import { inside, must, shown, until } from './support/shown.js';

interface Args {
  readonly mode: 'open' | 'protected' | null;
  readonly order: string;
  readonly items: readonly string[] | null;
}

const look = looksAt('meetlat-discussion', '[part~=item]');

const agreement = (): AssessmentStore => {
  const { bundled } = INSTRUMENTS;
  const empty = emptyAssessment('samen', bundled.id, bundled.edition.version);
  const store = new AssessmentStore(bundled, { ...empty, details: { ...empty.details, kind: 'agreed' } });
  store.dispatch({ type: 'rate', itemId: 'kosten-klant', aspect: 'current', rating: 5 });
  store.dispatch({ type: 'rate', itemId: 'kosten-klant', aspect: 'ambition', rating: 8 });
  return store;
};

const meta: Meta<Args> = {
  title: 'Elements/Discussion',
  component: 'meetlat-discussion',
  argTypes: controlsOf('meetlat-discussion', []),
  args: { mode: 'open', order: 'agenda', items: null },
  render: ({ mode, ...args }) =>
    element('meetlat-discussion', {
      ...given('meetlat-discussion', args),
      picture: mode && samplePicture(mode),
      store: agreement(),
    }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-discussion', '[part~=title]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Dots of everyone, most to talk about first. */
export const Open: Story = {};

/** No answer by itself: a range and a mean, from five answers. */
export const Protected: Story = { args: { mode: 'protected' } };

/** Nothing came in yet. */
export const Empty: Story = { args: { mode: null } };

/** As in the instrument. */
export const InOrder: Story = { args: { order: 'instrument' } };

/** The group agrees on a score without a mouse. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const discussion = await shown(canvasElement, 'meetlat-discussion', '.fields summary');
    inside(discussion, '.fields summary').focus();
    await press('Enter');
    const item = await until('the item', () => discussion.shadowRoot?.querySelector('meetlat-item'));
    await until('its scores', () => item.shadowRoot?.querySelector('input'));
    must(item.store === discussion.store, 'the item writes somewhere else');
  },
};

export const Narrow: Story = look('narrow');
export const Dark: Story = look('dark');
export const RightToLeft: Story = look('mirrored');
export const English: Story = look('english');
