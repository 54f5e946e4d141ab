import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Aspect, Instrument, MeetlatReport, Records, StoreState } from 'meetlat';
import {
  allAnswers,
  answer,
  details,
  earlier,
  instrument,
  ownInstrument,
  planRecords,
  sampleStore,
  someAnswers,
} from './sample.js';
import { shown } from './shown.js';

interface Args {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
  readonly records: Records;
  readonly earlier: MeetlatReport['earlier'];
  /** Of the store to follow; null for a report from properties alone. */
  readonly phase: StoreState['phase'] | null;
}

const meta: Meta<Args> = {
  title: 'Elements/Report',
  component: 'meetlat-report',
  args: { instrument, answers: allAnswers, items: null, aspects: null, records: {}, earlier: null, phase: null },
  render: (args) =>
    html`<meetlat-report
      .instrument=${args.instrument}
      .answers=${args.answers}
      .items=${args.items}
      .aspects=${args.aspects}
      .details=${details}
      .records=${args.records}
      .earlier=${args.earlier}
      .store=${args.phase && sampleStore(args.answers, { of: args.instrument, records: args.records, phase: args.phase })}
    ></meetlat-report>`,
  // Conclusions, plan and buttons load after the report itself.
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-report', '[part~=toolbar]');
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Complete: Story = {};

/** Too early to say something about the whole: it says so, and lists what is open. */
export const UnderWay: Story = { args: { answers: someAnswers } };

export const Empty: Story = { args: { answers: {} } };

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

export const ThreeItems: Story = { args: { items: ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'] } };

/** Priorities with the next level as the goal, and actions, to change here. */
export const WithPlan: Story = { args: { records: planRecords, phase: 'ready' } };

/** What moved since then: in radar, profile and conclusions. On a page with several fillings people choose one. */
export const Compared: Story = { args: { earlier } };

/** A filling that may not be changed: everything to read and to take along, nothing to change. */
export const ReadOnly: Story = { args: { records: planRecords, phase: 'read-only' } };

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
