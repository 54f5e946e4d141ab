import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Instrument, Records, StoreState } from 'meetlat';
import 'meetlat/elements/plan/define';
import { allAnswers, answer, instrument, ownInstrument, planRecords, sampleStore } from './sample.js';

interface Args {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly records: Records;
  readonly items: readonly string[] | null;
  /** Of the store to follow; null for a plan from properties alone. */
  readonly phase: StoreState['phase'] | null;
}

const meta: Meta<Args> = {
  title: 'Elements/Plan',
  component: 'meetlat-plan',
  args: { instrument, answers: allAnswers, records: planRecords, items: null, phase: 'ready' },
  render: ({ instrument: of, answers, records, items, phase }) =>
    html`<meetlat-plan
      .instrument=${of}
      .answers=${answers}
      .records=${records}
      .items=${items}
      .store=${phase && sampleStore(answers, { of, records, phase })}
    ></meetlat-plan>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Two priorities: one with actions, one without. */
export const Chosen: Story = {};

/** Nothing is chosen yet: the biggest gaps are suggested, the rest is in the list. */
export const Empty: Story = { args: { records: {} } };

/** Without scores there is nothing to suggest, and no next level to be the goal. */
export const WithoutScores: Story = { args: { answers: {} } };

/** A filling that may not be changed. */
export const ReadOnly: Story = { args: { phase: 'read-only' } };

/** From `instrument`, `answers` and `records`, without a store. */
export const FromProperties: Story = { args: { phase: null } };

export const OwnInstrument: Story = {
  args: {
    instrument: ownInstrument,
    answers: { vinden: answer({ current: 2, ambition: 5 }), inwerken: answer({ current: 4, ambition: 7 }) },
    records: { 'priority:vinden': { chosen: true } },
  },
};
