import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { EMPTY_ANSWER, emptyAssessment } from 'meetlat';
import 'meetlat/define';
import { element } from './support/element.js';
import { samplePicture } from './support/group.js';
import { fits } from './support/looks.js';
import { INSTRUMENTS } from './support/sample.js';
import { until } from './support/shown.js';

interface Args {
  readonly tag: 'meetlat-radar' | 'meetlat-profile' | 'meetlat-report';
  readonly mode: 'open' | 'protected';
}

const { bundled } = INSTRUMENTS;
const ITEMS = ['schuldvraag', 'kosten-klant', 'communicatie-gesprek', 'nazorg'];
const agreed = {
  ...emptyAssessment('samen', bundled.id, bundled.edition.version),
  answers: { 'kosten-klant': { ...EMPTY_ANSWER, current: 5, ambition: 8 } },
};

/** What a shared store tells of a sector. */
const sector = { picture: samplePicture('protected'), organisations: 6, minimum: 5 };

const meta: Meta<Args> = {
  title: 'Elements/Charts of a group',
  component: 'meetlat-profile',
  argTypes: { mode: { control: 'radio', options: ['open', 'protected'] } },
  args: { tag: 'meetlat-profile', mode: 'open' },
  render: ({ tag, mode }) =>
    element(tag, {
      instrument: bundled,
      items: ITEMS,
      picture: samplePicture(mode),
      agreed,
      ...(tag === 'meetlat-report' ? { sector } : {}),
    }),
  play: async ({ canvasElement, args }) => {
    const host = canvasElement.querySelector(args.tag);
    await until('the group', () => host?.shadowRoot?.querySelector('.range, .ranges'));
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Bands from the lowest to the highest score, means, and what was agreed. About one item too few answered. */
export const Profile: Story = {};

export const Radar: Story = { args: { tag: 'meetlat-radar' } };

/** What to talk about first, notes, and the sector. */
export const Report: Story = { args: { tag: 'meetlat-report' } };

/** Where nobody's answer may be read off. */
export const Protected: Story = { args: { tag: 'meetlat-report', mode: 'protected' } };
