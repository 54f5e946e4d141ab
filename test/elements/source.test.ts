import { expect } from 'chai';
import { emptyAssessment } from '../../src/domain/assessment.js';
import '../../src/elements/radar/define.js';
import { MeetlatElement } from '../../src/elements/base/meetlat-element.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { showAssessment, showOpen, smallInstrument } from '../support/element-assessment.js';
import { addHtml, clearPage, deepAll, freshName, textOf, until } from '../support/element-page.js';

const tableText = (radar: Element): string => textOf(deepAll(radar, 'table')[0]);

/** A `meetlat-radar` that follows `id`, somewhere in the page. */
function addRadar(id: string | null, parent: Node = document.body): HTMLElementTagNameMap['meetlat-radar'] {
  const radar = document.createElement('meetlat-radar');
  if (id !== null) radar.setAttribute('for', id);
  parent.appendChild(radar);
  return radar;
}

const shadow = (): ShadowRoot =>
  document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

const store = (id: string): AssessmentStore => new AssessmentStore(smallInstrument, emptyAssessment(id, 'klein', ''));

describe('for, .store and the provider around', () => {
  afterEach(clearPage);

  it('finds the assessment it names: before it, after it, and once its id is given later', async () => {
    const before = addRadar('scan');
    await showOpen({}, { id: 'scan' });
    const after = addRadar('scan');
    const late = addRadar('nog-niet');
    await until(() => [before, after].every((radar) => tableText(radar).includes('Vraag')), 'both radars');
    expect(tableText(late)).to.equal('');
    late.for = 'scan';
    await until(() => tableText(late).includes('Vraag'), 'the third radar');
  });

  it('follows another assessment when `for` changes, and none when it goes', async () => {
    const first = await showOpen({}, { id: 'een' });
    const second = await showOpen({}, { id: 'twee' });
    const item = document.body.appendChild(document.createElement('meetlat-item'));
    item.item = 'item-1';
    item.for = 'een';
    await item.updateComplete;
    const rate = (element: typeof first, rating: number) =>
      element.provider.value.store?.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating });
    rate(first, 3);
    rate(second, 8);
    const shown = () => deepAll<HTMLInputElement>(item, ':checked').map(({ value }) => value);
    await until(() => shown().join() === '3', 'the first');
    item.for = 'twee';
    await until(() => shown().join() === '8', 'the second');
    second.remove();
    await until(() => shown().length === 0, 'nothing');
    document.body.append(second);
    await until(() => shown().join() === '8', 'the second again');
  });

  it('looks in its own shadow root first, then outwards', async () => {
    const root = shadow();
    await showOpen({ instrument: { ...smallInstrument, title: 'Buiten' } }, { id: 'scan' });
    const radar = addRadar('scan', root);
    const title = () => radar.shadowRoot?.textContent ?? '';
    await until(() => title().includes('Vraag'), 'the one outside');
    const inner = await showOpen({}, { id: 'scan' });
    inner.provider.value.store?.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 2 });
    root.append(inner);
    await until(() => inner.provider.value.store !== null, 'reopened inside');
    inner.provider.value.store?.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 4 });
    await until(() => /\b4\b/.test(tableText(radar)), 'the one inside');
  });

  it('takes the provider around it, also through a shadow root', async () => {
    const outer = await showOpen();
    const host = outer.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' });
    const item = document.createElement('meetlat-item');
    item.item = 'item-3';
    host.shadowRoot?.append(item);
    await until(() => deepAll(item, 'h3').length === 1, 'the item');
    expect(textOf(deepAll(item, '.place-line')[0])).to.equal('Beleid · 2.1 · onderdeel 3 van 4');
  });

  it('lets .store beat `for` and what is around', async () => {
    const own = store('own');
    own.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 9 });
    const outer = await showOpen({}, { id: 'scan' });
    const item = document.createElement('meetlat-item');
    Object.assign(item, { item: 'item-1', for: 'scan', store: own });
    outer.append(item);
    await item.updateComplete;
    expect(deepAll<HTMLInputElement>(item, ':checked').map(({ value }) => value)).to.deep.equal(['9']);
    item.store = null;
    await until(() => deepAll(item, ':checked').length === 0, 'the store of `for`');
  });

  it('works when it is in the page before the assessment is defined around it', async () => {
    const frame = document.body.appendChild(document.createElement('div'));
    frame.append(document.createElement('meetlat-radar'));
    const radar = frame.firstElementChild!;
    const outer = await showOpen();
    outer.append(frame);
    await until(() => tableText(radar).includes('Vraag'), 'the radar inside');
  });
});

/** Counts the listeners on window and document that are added and not taken away. */
async function leftBehind(work: () => Promise<void>): Promise<number> {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const held = new Map<string, number>();
  const idOf = (() => {
    const ids = new WeakMap<object, number>();
    let last = 0;
    return (listener: object) => ids.get(listener) ?? (ids.set(listener, ++last), last);
  })();
  const note = (target: unknown, type: string, listener: object | null | undefined, by: number): void => {
    if ((target !== window && target !== document && target !== undefined) || !listener) return;
    const key = `${type} ${String(idOf(listener))}`;
    held.set(key, Math.min(1, Math.max(0, (held.get(key) ?? 0) + by)));
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args: Parameters<typeof add>) {
    note(this, args[0], args[1], 1);
    add.apply(this ?? window, args);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    ...args: Parameters<typeof remove>
  ) {
    note(this, args[0], args[1], -1);
    remove.apply(this ?? window, args);
  };
  try {
    await work();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
  }
  return [...held.values()].reduce((sum, one) => sum + one, 0);
}

describe('connected and disconnected 1 000 times', () => {
  afterEach(clearPage);

  it('leaves no listener on window or document, and no subscriber at the store', async function () {
    this.timeout(30_000);
    const kept = store('kept');
    let subscribers = 0;
    const subscribe = kept.subscribe.bind(kept);
    kept.subscribe = (listener) => {
      subscribers++;
      const stop = subscribe(listener);
      return () => {
        subscribers--;
        stop();
      };
    };
    const page = addHtml<HTMLElement>(
      '<div><meetlat-item item="item-1"></meetlat-item><meetlat-theme theme="theme-1"></meetlat-theme><meetlat-radar></meetlat-radar><meetlat-profile></meetlat-profile><meetlat-report></meetlat-report></div>',
    );
    const ours = [...page.children].filter((one) => one instanceof MeetlatElement);
    for (const element of ours) element.store = kept;
    await Promise.all(ours.map((element) => element.updateComplete));
    await until(() => deepAll(page, '[part~=toolbar]').length > 0, 'the rest of the report');
    page.remove();
    expect(subscribers).to.equal(0);
    const left = await leftBehind(async () => {
      for (let i = 0; i < 1000; i++) {
        document.body.append(page);
        if (i % 100 === 0) {
          expect(subscribers).to.equal(8); // the theme brings two items, and the report's rest looks for itself
          await ours[0]?.updateComplete;
        }
        page.remove();
      }
    });
    expect([left, subscribers]).to.deep.equal([0, 0]);
  });

  it('an assessment too: the last time it works as the first', async function () {
    this.timeout(60_000);
    const namespace = freshName();
    const element = await showAssessment({ storage: 'memory', namespace, direct: true, assessmentId: 'a' });
    element.provider.value.store?.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 6 });
    element.remove();
    await Promise.resolve();
    const left = await leftBehind(async () => {
      for (let i = 0; i < 1000; i++) {
        document.body.append(element);
        if (i % 50 === 0) await until(() => element.provider.value.store !== null, 'open');
        element.remove();
      }
    });
    expect(left).to.equal(0);
    document.body.append(element);
    await until(() => element.provider.value.store?.state.phase === 'ready', 'open');
    expect(element.provider.value.store?.state.assessment.answers['item-1']?.current).to.equal(6);
  });
});
