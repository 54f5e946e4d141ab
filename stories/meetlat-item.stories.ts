import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answer, Aspect, MeetlatItem, RatingWord } from 'meetlat';
import { EMPTY_ANSWER } from 'meetlat';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { press, type } from './support/keys.js';
import { LONG_NOTE } from './support/long-texts.js';
import { fits, looksAt } from './support/looks.js';
import { answer, INSTRUMENTS } from './support/sample.js';
import type { Sampled } from './support/sampled.js';
import { inside, must, shown, textOf, until } from './support/shown.js';
import { CONTESTED, storeOf } from './support/stores.js';

interface Args extends Pick<Sampled, 'sample' | 'from'> {
  readonly item: string;
  readonly answer: Answer;
  readonly aspects: readonly Aspect[] | null;
  readonly options: readonly RatingWord[] | null;
  readonly required: readonly Aspect[] | null;
  readonly name: string;
  readonly readOnly: boolean;
  readonly disabled: boolean;
}

const FILLED = answer({
  current: 6,
  currentNote: 'Wij rekenen de wettelijke kosten, maar stoppen de rente als iemand hulp krijgt.',
  ambition: 8,
});

const look = looksAt('meetlat-item', 'fieldset');

const meta: Meta<Args> = {
  title: 'Elements/Item',
  component: 'meetlat-item',
  argTypes: controlsOf('meetlat-item', ['sample', 'from']),
  args: {
    sample: 'bundled',
    from: null,
    item: CONTESTED,
    answer: EMPTY_ANSWER,
    aspects: null,
    options: null,
    required: null,
    name: '',
    readOnly: false,
    disabled: false,
  },
  render: (args) =>
    element('meetlat-item', {
      ...given('meetlat-item', args),
      instrument: INSTRUMENTS[args.sample],
      store: args.from && storeOf(args.from, { instrument: args.sample, filling: 'all' }),
    }),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-item', 'fieldset');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The values of the choices that are checked. */
const chosen = ({ shadowRoot }: MeetlatItem): readonly string[] =>
  [...(shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]:checked') ?? [])].map(({ value }) => value);

/** Nothing is preselected. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', 'fieldset');
    must(chosen(item).length === 0, 'a score is preselected');
  },
};

/** Only the first of the two questions is answered. */
export const Half: Story = { args: { answer: answer({ current: 6 }) } };

export const Complete: Story = { args: { answer: FILLED } };

/** 6,5 lies between two choices: no radio is checked, a pin stands on the line. */
export const ExactFigure: Story = { args: { answer: answer({ current: 6.5, ambition: 8 }) } };

/** "Weet ik niet" counts as filled in. */
export const Unknown: Story = {
  args: { options: ['unknown', 'not-applicable'], answer: answer({ current: 'unknown', ambition: 8 }) },
};

/** "N.v.t." holds for the whole item. */
export const NotApplicable: Story = {
  args: {
    options: ['unknown', 'not-applicable'],
    answer: answer({ current: 'not-applicable', ambition: 'not-applicable' }),
  },
};

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

/** To read: no key changes it. */
export const ReadOnly: Story = {
  args: { readOnly: true, answer: FILLED },
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', ':checked');
    inside(item, ':checked').focus();
    await press('9', 'Delete', 'ArrowRight');
    must(chosen(item).join() === '6,8', `a key changed it to ${chosen(item).join()}`);
  },
};

export const Disabled: Story = { args: { disabled: true, answer: FILLED } };

/** Of a store that may not be changed. */
export const ReadOnlyStore: Story = { args: { from: 'read-only' } };

/** Somebody else filled in something else: both stand there, and the person chooses. */
export const Conflict: Story = {
  args: { from: 'conflict' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-item', '[part~=conflict]');
    fits(canvasElement);
  },
};

/** The choice, with the keyboard: what the other gave. */
export const ConflictSolved: Story = {
  args: { from: 'conflict' },
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', '[part~=conflict]');
    inside(item, '[part~=conflict] button:last-of-type').focus();
    await press('Enter');
    await until('the conflict to go', () => !item.shadowRoot?.querySelector('[part~=conflict]'));
    must(chosen(item)[0] === '4', `it shows ${chosen(item)[0]}, not the 4 that was taken`);
  },
};

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own', item: 'inwerken' } };

/** The fewest levels there can be, on a scale from 0. */
export const TwoLevels: Story = {
  args: { sample: 'two', item: 'inwerken', answer: answer({ current: 1, ambition: 3 }) },
};

/** The most levels there can be, on a scale of 1 to 100 by 5: too many for columns, so they are cards. */
export const SevenLevels: Story = {
  args: { sample: 'seven', item: 'inwerken', answer: answer({ current: 36, ambition: 71 }) },
};

export const UnknownItem: Story = {
  args: { item: 'bestaat-niet' },
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', '[part~=error]');
    must(textOf(item, '[part~=error]').includes('bestaat-niet'), 'it does not name the item');
  },
};

/** A figure with a second decimal is refused, with what to do, and nothing is changed. */
export const TooPrecise: Story = {
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', '.tools button[aria-expanded]');
    inside(item, '.tools button[aria-expanded]').focus();
    await press('Enter');
    (await until('the field', () => item.shadowRoot?.querySelector<HTMLElement>('#exact'))).focus();
    await type('6,55');
    await press('Enter');
    await until('the error', () => textOf(item, '#exact-error'));
    must(item.answer.current === null, 'the figure was taken');
  },
};

/** A form that can't be sent says at the question what it needs. */
export const RequiredInForm: Story = {
  args: { name: 'costs', required: ['current'] },
  render: (args, context) =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${meta.render?.(args, context)}
      <button>Versturen</button>
    </form>`,
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', 'fieldset');
    canvasElement.querySelector<HTMLElement>('form > button')?.focus();
    await press('Enter');
    await until('the error', () => item.shadowRoot?.querySelector('[part=error]'));
    must(item.shadowRoot?.activeElement?.getAttribute('name') === 'current', 'the focus is not at the question');
  },
};

export const LongTexts: Story = {
  args: {
    sample: 'long',
    answer: answer({ current: 6, currentNote: LONG_NOTE, ambition: 8, ambitionNote: LONG_NOTE }),
  },
};

/** Digits choose, 0 is 10, Home and End go to the ends, Delete clears; then a reason. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const item = await shown(canvasElement, 'meetlat-item', 'fieldset');
    const after = async (key: string): Promise<unknown> => {
      await press(key);
      await item.updateComplete;
      return item.answer.current;
    };
    inside(item, '[name=current]').focus();
    await press('7');
    await until('the score', () => item.answer.current === 7);
    await item.updateComplete;
    must(chosen(item).join() === '7', 'the choice is not shown');
    must((await after('0')) === 10, '0 is not 10');
    must((await after('Home')) === 1, 'Home is not the lowest');
    must((await after('End')) === 10, 'End is not the highest');
    must((await after('Delete')) === null, 'Delete does not clear');
    must((await after('6')) === 6, '6 is not 6');
    inside(item, 'textarea').focus();
    await type('Omdat 8 kan');
    must(item.answer.currentNote === 'Omdat 8 kan' && item.answer.current === 6, 'the note is not what was typed');
  },
};

/** On a narrow page the definitions become cards and the choices rows of five. */
export const Narrow: Story = { ...look('narrow'), args: { answer: FILLED } };
export const NarrowLongTexts: Story = { ...look('narrow'), args: { sample: 'long', answer: FILLED } };
export const Dark: Story = { ...look('dark'), args: { answer: FILLED } };
export const RightToLeft: Story = { ...look('mirrored'), args: { answer: FILLED } };
export const English: Story = { ...look('english'), args: { answer: FILLED } };
export const NeutralStyle: Story = { ...look('neutral'), args: { answer: FILLED } };
export const WarmStyle: Story = { ...look('warm'), args: { answer: FILLED } };
export const GovernmentStyle: Story = { ...look('government'), args: { answer: FILLED } };
