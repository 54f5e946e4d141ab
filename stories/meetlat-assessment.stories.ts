import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Instrument, MeetlatAssessment } from 'meetlat';
import own from '../demo/own-instrument.json';
import { allAnswers, ownInstrument } from './sample.js';
import { shown } from './shown.js';

interface Args {
  readonly src: string | null;
  readonly instrument: Instrument | null;
  readonly items: readonly string[] | null;
  readonly rounds: MeetlatAssessment['rounds'];
  readonly pace: MeetlatAssessment['pace'];
  readonly direct: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Assessment',
  component: 'meetlat-assessment',
  args: { src: null, instrument: null, items: null, rounds: 'together', pace: 'item', direct: false },
  // Each story has a namespace of its own: on the page with all of them, they stay apart.
  render: (args, { id }) =>
    html`<meetlat-assessment
      storage="memory"
      namespace=${id}
      .src=${args.src}
      .instrument=${args.instrument}
      .items=${args.items}
      .rounds=${args.rounds}
      .pace=${args.pace}
      ?direct=${args.direct}
    ></meetlat-assessment>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-assessment', 'h2, [part=problem]');
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Start: Story = {};

/** Without the start screen, as in a workshop. */
export const Direct: Story = { args: { direct: true } };

export const ThreeItems: Story = {
  args: { direct: true, items: ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'] },
};

/** First all of now, then a look at it together, then the ambitions. */
export const SeparateRounds: Story = {
  args: { direct: true, rounds: 'separate', items: ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'] },
};

export const ThemeByTheme: Story = { args: { direct: true, pace: 'theme' } };

/** An unknown item is said to the author; the rest works. */
export const UnknownItem: Story = { args: { direct: true, items: ['schuldvraag', 'bestaat-niet'] } };

export const OwnInstrument: Story = { args: { direct: true, instrument: ownInstrument } };

/** A broken file is never shown half: the message names the places. */
export const BrokenInstrument: Story = {
  args: { src: `data:application/json,${encodeURIComponent(JSON.stringify({ ...own, title: '', themes: [] }))}` },
};

export const Result: Story = {
  args: { direct: true },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement, 'meetlat-assessment', '[part~=step]');
    const { store } = element.provider.value;
    for (const [itemId, { current, ambition }] of Object.entries(allAnswers)) {
      store?.dispatch({ type: 'rate', itemId, aspect: 'current', rating: current });
      store?.dispatch({ type: 'rate', itemId, aspect: 'ambition', rating: ambition });
    }
    const steps = element.shadowRoot?.querySelectorAll<HTMLElement>('.steps button') ?? [];
    [...steps].at(-1)?.click();
    await shown(canvasElement, 'meetlat-assessment', 'meetlat-report');
  },
};
