import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Aspect, RatingWord } from 'meetlat';
import { MeetlatAssessment } from 'meetlat';
import own from '../demo/own-instrument.json';
import { controlsOf } from './support/controls.js';
import { element, given } from './support/element.js';
import { press } from './support/keys.js';
import { fits, looksAt } from './support/looks.js';
import { answersOf, INSTRUMENTS, PLANS, THREE_ITEMS } from './support/sample.js';
import type { Sampled } from './support/sampled.js';
import { inside, must, shown, textOf, until } from './support/shown.js';
import type { StorageName } from './support/storage.js';
import { editOnce, StoryStorage } from './support/storage.js';

interface Args extends Pick<Sampled, 'sample' | 'filling'> {
  /** What storage does once something is edited; null keeps answers in memory. */
  readonly place: StorageName | null;
  readonly src: string | null;
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[] | null;
  readonly options: readonly RatingWord[] | null;
  readonly rounds: MeetlatAssessment['rounds'];
  readonly pace: MeetlatAssessment['pace'];
  readonly assessmentId: string | null;
  readonly direct: boolean;
  readonly deepLink: boolean;
}

const look = looksAt('meetlat-assessment', '[part~=step]');

/** One storage for each story and what it holds: another one would start the assessment anew. */
const storages = new Map<string, StoryStorage>();

function storageOf(id: string, { place, filling }: Args): StoryStorage | 'memory' | 'device' {
  if (place === null) return 'memory';
  const key = `${id} ${place} ${filling}`;
  const storage = storages.get(key) ?? new StoryStorage(place, answersOf(filling), PLANS.two);
  storages.set(key, storage);
  return storage;
}

/** A fault or a conflict is there once something was edited. */
const EDITED: readonly (StorageName | null)[] = ['offline', 'server', 'quota', 'auth', 'rejected', 'conflict'];

const meta: Meta<Args> = {
  title: 'Elements/Assessment',
  component: 'meetlat-assessment',
  argTypes: controlsOf('meetlat-assessment', ['sample', 'filling', 'place']),
  args: {
    sample: 'bundled',
    filling: 'none',
    place: null,
    src: null,
    items: null,
    aspects: null,
    options: null,
    rounds: 'together',
    pace: 'item',
    assessmentId: null,
    direct: true,
    deepLink: false,
  },
  // Each story has a namespace of its own: on the page with all of them, they stay apart.
  render: (args, { id }) =>
    element(
      'meetlat-assessment',
      {
        ...given('meetlat-assessment', args),
        instrument: args.sample === 'bundled' ? null : INSTRUMENTS[args.sample],
        storage: storageOf(id, args),
        namespace: id,
      },
      (assessment) => {
        if (assessment instanceof MeetlatAssessment && EDITED.includes(args.place)) editOnce(assessment);
      },
    ),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meetlat-assessment', '[part~=step]');
    fits(canvasElement);
  },
};
export default meta;

type Story = StoryObj<Args>;

const shows =
  (selector: string, text = ''): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const assessment = await shown(canvasElement, 'meetlat-assessment', selector);
    must(textOf(assessment, selector).includes(text), `"${textOf(assessment, selector)}" lacks "${text}"`);
    fits(canvasElement);
  };

/** The start screen. */
export const Start: Story = { args: { direct: false }, play: shows('[part~=start]') };

/** Somebody was here before: they can go on where they were. */
export const StartAgain: Story = {
  args: { direct: false, place: 'works', filling: 'half' },
  play: shows('[part~=start] button.primary'),
};

/** Without the start screen, as in a workshop. */
export const Empty: Story = {};

export const Half: Story = { args: { place: 'works', filling: 'half' } };

/** Everything is filled in. */
export const Complete: Story = { args: { place: 'works', filling: 'all' } };

/** Offers "weet ik niet" and "n.v.t." beside the scores. */
export const UnknownAndNotApplicable: Story = {
  args: { place: 'works', filling: 'words', options: ['unknown', 'not-applicable'] },
};

export const OnlyCurrent: Story = { args: { aspects: ['current'] } };

export const ThreeItems: Story = { args: { items: THREE_ITEMS } };

/** First all of now, then a look at it together, then the ambitions. */
export const SeparateRounds: Story = { args: { rounds: 'separate', items: THREE_ITEMS } };

export const ThemeByTheme: Story = { args: { pace: 'theme' } };

/** No connection: answers stay in the window, and are saved later. */
export const Offline: Story = { args: { place: 'offline', filling: 'half' }, play: shows('[part~=notice] button') };

/** The server fails: it says so, tries again, and offers a download. */
export const ServerError: Story = { args: { place: 'server', filling: 'half' }, play: shows('[part~=notice] button') };

/** No room left: make room, or download. */
export const StorageFull: Story = { args: { place: 'quota', filling: 'half' }, play: shows('[part~=notice] button') };

/** Not signed in any more, while filling in. */
export const SignedOut: Story = { args: { place: 'auth', filling: 'half' }, play: shows('[part~=notice] button') };

/** Removed elsewhere: what is here can be downloaded. */
export const RemovedElsewhere: Story = {
  args: { place: 'rejected', filling: 'half' },
  play: shows('[part~=notice] button'),
};

/** What is kept can't be read: nothing to fill in, and why. */
export const StorageDenied: Story = { args: { place: 'refuses' }, play: shows('[part~=problem] li') };

/** The browser refuses to keep anything: answers live in the window, and a banner says so. */
export const StorageRefused: Story = {
  render: (args, { id }) =>
    element('meetlat-assessment', { ...given('meetlat-assessment', args), storage: 'device', namespace: id }),
  beforeEach: () => {
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: undefined });
    return () => {
      Reflect.deleteProperty(globalThis, 'indexedDB');
    };
  },
  play: shows('[part~=notice] button'),
};

/** Saved by a newer version: to read and to download. */
export const ReadOnly: Story = { args: { place: 'newer', filling: 'all' }, play: shows('[part~=notice] button') };

/** One answer was damaged: it is set aside, the rest is there. */
export const Damaged: Story = { args: { place: 'damaged', filling: 'all' }, play: shows('[part~=notice]') };

/** Somebody else gave another score: both stand at the item, and the person chooses. */
export const Conflict: Story = {
  args: { place: 'conflict', items: ['kosten-klant', 'nazorg'] },
  play: async ({ canvasElement }) => {
    const assessment = await shown(canvasElement, 'meetlat-assessment', 'meetlat-item');
    const item = inside(assessment, 'meetlat-item');
    await until('the conflict', () => item.shadowRoot?.querySelector('[part~=conflict]'));
    fits(canvasElement);
  },
};

/** An unknown item is said to the author; the rest works. */
export const UnknownItem: Story = {
  args: { items: ['schuldvraag', 'bestaat-niet'] },
  play: shows('[part~=notice]', 'bestaat-niet'),
};

/** Four levels and a scale of 1 to 8, from data. */
export const OwnInstrument: Story = { args: { sample: 'own' } };

/** The edition in plain English, with the Dutch words of the levels. */
export const EnglishEdition: Story = {
  args: { sample: 'english' },
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const assessment = await shown(canvasElement, 'meetlat-assessment', 'meetlat-item');
    const item = inside(assessment, 'meetlat-item');
    await until('the levels', () => item.shadowRoot?.textContent.includes('Hekkensluiter (last)'));
    fits(canvasElement);
  },
};

/** A broken file is never shown half: the message names the places. */
export const BrokenInstrument: Story = {
  args: { src: `data:application/json,${encodeURIComponent(JSON.stringify({ ...own, title: '', themes: [] }))}` },
  play: shows('[part~=problem] li', 'title'),
};

const GONE = URL.createObjectURL(new Blob());
URL.revokeObjectURL(GONE);

/** There is nothing at the address, or no connection. */
export const MissingInstrument: Story = { args: { src: GONE }, play: shows('[part~=problem] li') };

export const LongTexts: Story = { args: { sample: 'long' } };

/** The result, reached by its step. */
export const Result: Story = {
  args: { place: 'works', filling: 'all' },
  play: async ({ canvasElement }) => {
    const assessment = await shown(canvasElement, 'meetlat-assessment', '.steps button');
    [...(assessment.shadowRoot?.querySelectorAll<HTMLElement>('.steps button') ?? [])].at(-1)?.focus();
    await press('Enter');
    await shown(canvasElement, 'meetlat-assessment', 'meetlat-report');
  },
};

/** From the start screen to the second item and its score, without a mouse. */
export const ByKeyboard: Story = {
  args: { direct: false },
  play: async ({ canvasElement }) => {
    const assessment = await shown(canvasElement, 'meetlat-assessment', '[part~=start] form button');
    inside(assessment, '[part~=start] form button').focus();
    await press('Enter');
    const firstScore = async (): Promise<HTMLElement> =>
      until('the choices', () =>
        assessment.shadowRoot?.querySelector('meetlat-item')?.shadowRoot?.querySelector<HTMLElement>('[name=current]'),
      );
    const given = (id: string): unknown => assessment.provider.value.store?.state.assessment.answers[id]?.current;
    (await firstScore()).focus();
    await press('7');
    await until('the first score', () => given('schuldvraag') === 7);
    inside(assessment, '[part~=footer] button.primary').focus();
    await press('Enter');
    await until('the next item', () => assessment.shadowRoot?.querySelector('meetlat-item')?.item !== 'schuldvraag');
    (await firstScore()).focus();
    await press('0');
    await until('the second score', () => given('brede-schuldenaanpak') === 10);
  },
};

export const Narrow: Story = { ...look('narrow'), args: { place: 'works', filling: 'half' } };
export const NarrowLongTexts: Story = { ...look('narrow'), args: { sample: 'long' } };
export const Dark: Story = { ...look('dark'), args: { place: 'works', filling: 'half' } };
export const RightToLeft: Story = { ...look('mirrored'), args: { place: 'works', filling: 'half' } };
export const English: Story = { ...look('english'), args: { place: 'works', filling: 'half' } };
