import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Aspect, Instrument } from 'meetlat';
import { allAnswers, answer, details, instrument, ownInstrument, someAnswers } from './sample.js';

interface Args {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
}

const meta: Meta<Args> = {
  title: 'Elements/Report',
  component: 'meetlat-report',
  args: { instrument, answers: allAnswers, items: null, aspects: null },
  render: (args) =>
    html`<meetlat-report
      .instrument=${args.instrument}
      .answers=${args.answers}
      .items=${args.items}
      .aspects=${args.aspects}
      .details=${details}
    ></meetlat-report>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Complete: Story = {};

/** Too early to say something about the whole: it says so, and lists what is open. */
export const UnderWay: Story = { args: { answers: someAnswers } };

export const Empty: Story = { args: { answers: {} } };

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

export const ThreeItems: Story = { args: { items: ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'] } };

export const OwnInstrument: Story = {
  args: {
    instrument: ownInstrument,
    answers: {
      vinden: answer({ current: 2, ambition: 5 }),
      inwerken: answer({ current: 4, ambition: 7 }),
      iedereen: answer({ current: 3, ambition: 6.5 }),
      taken: answer({ current: 5, ambition: 5 }),
      waardering: answer({ current: 6, ambition: 8 }),
      meebeslissen: answer({ current: 4.5, ambition: 7 }),
    },
  },
};
