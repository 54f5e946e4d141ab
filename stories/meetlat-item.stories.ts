import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answer, Aspect, RatingWord } from 'meetlat';
import { EMPTY_ANSWER } from 'meetlat';
import { answer, instrument, ownInstrument } from './sample.js';

interface Args {
  readonly item: string;
  readonly answer: Answer;
  readonly aspects: readonly Aspect[] | null;
  readonly options: readonly RatingWord[] | null;
  readonly readOnly: boolean;
  readonly disabled: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Item',
  component: 'meetlat-item',
  args: {
    item: 'kosten-klant',
    answer: EMPTY_ANSWER,
    aspects: null,
    options: null,
    readOnly: false,
    disabled: false,
  },
  render: (args) =>
    html`<meetlat-item
      item=${args.item}
      .instrument=${instrument}
      .answer=${args.answer}
      .aspects=${args.aspects}
      .options=${args.options}
      ?readonly=${args.readOnly}
      ?disabled=${args.disabled}
    ></meetlat-item>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is preselected. */
export const Empty: Story = {};

export const FilledIn: Story = {
  args: {
    answer: answer({
      current: 6,
      currentNote: 'Wij rekenen de wettelijke kosten, maar stoppen de rente als iemand hulp krijgt.',
      ambition: 8,
    }),
  },
};

/** 6,5 lies between two choices: no radio is checked, a pin stands on the line. */
export const ExactFigure: Story = { args: { answer: answer({ current: 6.5, ambition: 8 }) } };

/** "Weet ik niet" counts as filled in; "n.v.t." holds for the whole item. */
export const Words: Story = {
  args: { options: ['unknown', 'not-applicable'], answer: answer({ current: 'unknown', ambition: 8 }) },
};

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

export const ReadOnly: Story = { args: { readOnly: true, answer: answer({ current: 6, ambition: 8 }) } };

export const Disabled: Story = { args: { disabled: true, answer: answer({ current: 6, ambition: 8 }) } };

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = {
  render: () => html`<meetlat-item item="inwerken" .instrument=${ownInstrument}></meetlat-item>`,
};

export const Unknown: Story = { args: { item: 'bestaat-niet' } };

/** A form that can't be sent says at the question what it needs. */
export const RequiredInForm: Story = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <label for="costs">Wat betaalt een klant die te laat is?</label>
      <meetlat-item
        id="costs"
        name="costs"
        item="kosten-klant"
        required="current"
        .instrument=${instrument}
      ></meetlat-item>
      <button>Versturen</button>
    </form>`,
  play: async ({ canvasElement }) => {
    const item = canvasElement.querySelector('meetlat-item');
    await item?.updateComplete;
    canvasElement.querySelector('form')?.requestSubmit();
    await item?.updateComplete;
    if (!item?.shadowRoot?.querySelector('[part=error]')) throw new Error('the item does not say what is missing');
  },
};

/** On a narrow page the definitions become cards and the choices rows of five. */
export const Narrow: Story = {
  render: () =>
    html`<meetlat-item
      item="kosten-klant"
      style="inline-size: 18rem"
      .instrument=${instrument}
      .answer=${answer({ current: 6, ambition: 8 })}
    ></meetlat-item>`,
};
