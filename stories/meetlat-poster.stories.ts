import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Aspect, Instrument } from 'meetlat';
import 'meetlat/elements/poster/define';
import { allAnswers, answer, details, instrument, ownInstrument, someAnswers } from './sample.js';

interface Args {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly marks: boolean;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
}

const meta: Meta<Args> = {
  title: 'Elements/Poster',
  component: 'meetlat-poster',
  args: { instrument, answers: allAnswers, marks: false, items: null, aspects: null },
  render: (args) =>
    html`<meetlat-poster
      .instrument=${args.instrument}
      .answers=${args.answers}
      .details=${details}
      ?marks=${args.marks}
      .items=${args.items}
      .aspects=${args.aspects}
    ></meetlat-poster>`,
};
export default meta;

type Story = StoryObj<Args>;

/** To write on: with figures under every row. */
export const Empty: Story = {};

/** Current and ambition at their place on every row's rod. */
export const Marks: Story = { args: { marks: true } };

export const UnderWay: Story = { args: { marks: true, answers: someAnswers } };

export const OnlyCurrent: Story = { args: { marks: true, aspects: ['current'] } };

/** Less text takes fewer sheets and larger letters. */
export const ThreeItems: Story = { args: { items: ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'] } };

export const OwnInstrument: Story = {
  args: {
    instrument: ownInstrument,
    marks: true,
    answers: { vinden: answer({ current: 2, ambition: 5 }), inwerken: answer({ current: 4, ambition: 7 }) },
  },
};
