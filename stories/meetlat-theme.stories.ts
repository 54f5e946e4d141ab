import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Aspect } from 'meetlat';
import { sampleStore, someAnswers } from './sample.js';

interface Args {
  readonly theme: string;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
  readonly answers: Answers;
}

const meta: Meta<Args> = {
  title: 'Elements/Theme',
  component: 'meetlat-theme',
  args: { theme: 'visie', items: null, aspects: null, answers: {} },
  render: ({ theme, items, aspects, answers }) =>
    html`<meetlat-theme
      theme=${theme}
      .items=${items}
      .aspects=${aspects}
      .store=${sampleStore(answers)}
    ></meetlat-theme>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** A mean never stands without the number of scores behind it. */
export const UnderWay: Story = { args: { answers: someAnswers } };

export const Subset: Story = { args: { theme: 'beleid', items: ['kosten-klant', 'nazorg'], answers: someAnswers } };

export const OnlyAmbition: Story = { args: { aspects: ['ambition'], answers: someAnswers } };

export const Unknown: Story = { args: { theme: 'bestaat-niet' } };
