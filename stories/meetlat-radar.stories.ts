import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Aspect, Instrument, MeetlatRadar } from 'meetlat';
import { allAnswers, answer, instrument, ownInstrument, someAnswers } from './sample.js';

interface Args {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
  readonly by: MeetlatRadar['by'];
}

const meta: Meta<Args> = {
  title: 'Elements/Radar',
  component: 'meetlat-radar',
  args: { instrument, answers: allAnswers, items: null, aspects: null, by: 'item' },
  render: (args) =>
    html`<meetlat-radar
      .instrument=${args.instrument}
      .answers=${args.answers}
      .items=${args.items}
      .aspects=${args.aspects}
      .by=${args.by}
    ></meetlat-radar>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Complete: Story = {};

/** What is not filled in breaks the line; it is never drawn as zero. */
export const UnderWay: Story = { args: { answers: someAnswers } };

export const Empty: Story = { args: { answers: {} } };

/** An axis per theme, with its mean. */
export const ByTheme: Story = { args: { by: 'theme' } };

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
