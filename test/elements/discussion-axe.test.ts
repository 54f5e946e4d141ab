import { expect } from 'chai';
import { emulateMedia, press, setViewport } from '../support/commands.js';
import { agreedStore, openFields, show } from '../support/discussion-page.js';
import {
  clearPage,
  deepAll,
  expectAccessible,
  focused,
  tabTo,
  textOf,
  until,
  useScheme,
} from '../support/element-page.js';
import { groupPicture } from '../support/group-picture.js';

/** What axe leaves open: marks in a drawing. */
const EXPLAINED = { 'color-contrast': 'marks in a drawing, over the colours of the page; measured by check-tokens' };

describe('meetlat-discussion', function () {
  this.timeout(30_000);
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is accessible: without a picture, open, protected, and with its fields, in light, dark and forced colours', async () => {
    const notes = ['Wij rekenen de wettelijke kosten.', 'Bij de deurwaarder loopt het op.'];
    const elements = [
      await show({ picture: null }),
      await show({ picture: groupPicture('open', undefined, notes), store: agreedStore([5]) }),
      await show({ picture: groupPicture('protected'), agreed: agreedStore([5]).state.assessment }),
    ];
    await openFields(elements[1]!, '1.1');
    for (const details of deepAll<HTMLDetailsElement>(document.body, '.rods details')) details.open = true;
    for (const scheme of ['light', 'dark'] as const) {
      await useScheme(scheme);
      for (const element of elements) await expectAccessible(element, EXPLAINED);
    }
    await useScheme('light');
    await emulateMedia({ 'forced-colors': 'active' });
    for (const element of elements) await expectAccessible(element, EXPLAINED);
    await emulateMedia({ 'forced-colors': 'none' });
  });

  it('works with the keyboard alone: from the order to an agreed score', async () => {
    const store = agreedStore([5]);
    const element = await show({ store });
    await tabTo((control) => control.localName === 'input' && (control as HTMLInputElement).name === 'order');
    await press('ArrowDown');
    expect(element.order).to.equal('instrument');
    await tabTo((control) => control.localName === 'summary' && textOf(control) === 'Spreek cijfers af');
    await press('Enter');
    await until(() => deepAll(element, 'input[name=current]').length === 10, 'the scores of the item');
    await tabTo((control) => (control as HTMLInputElement).name === 'current');
    await press('7');
    expect(store.state.assessment.answers['item-1']?.current).to.equal(7);
    expect((focused() as HTMLInputElement).value).to.equal('7');
  });

  it('fits in 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await show({ store: agreedStore([5]) });
    await openFields(element, '1.1');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const target of deepAll(element, 'summary, .chip, .order label'))
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });
});
