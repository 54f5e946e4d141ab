import type { Answers } from '../../src/domain/assessment.js';
import '../../src/elements/assessment/define.js';
import type { MeetlatAssessment } from '../../src/elements/assessment/meetlat-assessment.js';
import type { MeetlatElement } from '../../src/elements/base/meetlat-element.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import type { Change, StorageAdapter } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click, nextFrame } from './commands.js';
import { button, deepAll, freshName, textOf, the, until } from './element-page.js';
import { instrumentOf, threeLevels } from './instruments.js';

/** Two themes of two items: enough to walk through by hand. */
export const smallInstrument = { ...instrumentOf([2, 2], threeLevels.scale), id: 'klein' };

type Attributes = Readonly<Record<string, string>>;

/** An assessment in a memory and a namespace of its own, unless said otherwise, on its first screen. */
export async function showAssessment(
  properties: Partial<MeetlatAssessment> = {},
  attributes: Attributes = {},
): Promise<MeetlatAssessment> {
  const element = document.createElement('meetlat-assessment');
  Object.assign(
    element,
    { instrument: smallInstrument, storage: new MemoryAdapter(), namespace: freshName() },
    properties,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await isReady(element);
  return element;
}

/** Waits until something else than "loading" is on screen, and everything inside is drawn. */
export async function isReady(element: MeetlatAssessment): Promise<void> {
  await until(
    () => deepAll(element, '[part~=start], [part~=fill], [part~=problem]').length > 0,
    'a first screen',
    5000,
  );
  await drawn(element);
}

/** Waits until the element and all ours inside it are drawn, and the focus is where it goes: taking it may scroll. */
export async function drawn(element: MeetlatAssessment): Promise<void> {
  await element.updateComplete;
  const ours = 'meetlat-item, meetlat-theme, meetlat-report, meetlat-profile';
  for (const inner of deepAll<MeetlatElement>(element, ours)) await inner.updateComplete;
  await element.updateComplete;
  await nextFrame();
}

/** Straight into a filling, without the start screen. */
export const showOpen = (properties: Partial<MeetlatAssessment> = {}, attributes: Attributes = {}) =>
  showAssessment({ direct: true, assessmentId: freshName(), ...properties }, attributes);

/** Clicks a button by its name, and waits until what it does is drawn. */
export async function choose(element: MeetlatAssessment, name: string | RegExp): Promise<void> {
  await click(button(element, name));
  await drawn(element);
}

/** From the start screen into a new filling. */
export async function begin(element: MeetlatAssessment): Promise<void> {
  // What loads ahead of time makes the page longer: a mouse that is on its way could miss the button.
  await until(() => deepAll(element, 'meetlat-help').length > 0, 'the help');
  await nextFrame();
  await click(button(element, 'Begin met invullen'));
  await until(() => deepAll(element, '[part~=fill]').length > 0, 'the filling');
  await drawn(element);
}

export const openMenu = (element: MeetlatAssessment): void => {
  the<HTMLDetailsElement>(element, '[part~=menu]').open = true;
};

export const currentItem = (element: MeetlatAssessment): string | undefined =>
  deepAll<MeetlatItem>(element, 'meetlat-item')[0]?.item;

/** The answers that are shown, taken from the store that the element provides. */
export const answersIn = (element: MeetlatAssessment): Answers =>
  element.provider.value.store?.state.assessment.answers ?? {};

export const saveText = (element: MeetlatAssessment): string => textOf(the(element, '[part~=save]'));

export const isSaved = (element: MeetlatAssessment): Promise<void> =>
  until(() => element.provider.value.store?.state.save.phase === 'saved', 'saved');

/** What is in the dialog, or null without one. */
export const dialogOf = (element: MeetlatAssessment): HTMLDialogElement | null =>
  deepAll<HTMLDialogElement>(element, 'dialog')[0] ?? null;

/** The text of the file that `act` makes the browser save, and its name. */
export async function downloaded(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const create = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  let blob: Blob | null = null;
  let name = '';
  URL.createObjectURL = (object: Blob) => {
    blob = object;
    return create(object);
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await act();
    await until(() => blob !== null && name !== '', 'a download');
    return { name, text: await (blob as Blob | null)!.text() };
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Chooses a file in the file field, as a person does in the browser's own window. */
export function chooseFile(element: MeetlatAssessment, content: string, name = 'invulling.json'): void {
  const input = the<HTMLInputElement>(element, 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The ids of what is kept. */
export const kept = async (adapter: StorageAdapter): Promise<string[]> =>
  (await adapter.list()).map(({ assessmentId }) => assessmentId);

/** An adapter with some of its methods replaced. */
export const withMethods = (adapter: StorageAdapter, methods: Partial<StorageAdapter>): StorageAdapter =>
  new Proxy(adapter, {
    get: (target, name) => {
      const value: unknown = Reflect.get(Object.hasOwn(methods, name) ? methods : target, name, methods);
      return typeof value === 'function' && !Object.hasOwn(methods, name) ? (value.bind(target) as unknown) : value;
    },
  });

/** A change as another tab would save it. */
export const theirs = (field: string, value: unknown, base = 0, assessmentId = 'a'): Change => ({
  id: freshName(),
  assessmentId,
  recordId: 'answer:item-1',
  field,
  value,
  base,
});
export const rated = (rating: number) => ({ rating, basis: { version: 1, lang: 'nl', hash: '0123456789abcdef' } });
