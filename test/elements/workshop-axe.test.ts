import { emulateMedia } from '../support/commands.js';
import { clearPage, expectAccessible, freshName, useScheme } from '../support/element-page.js';
import { add, choose, first, room, score, sees } from '../support/workshop-page.js';

/** What axe leaves open: our colours over those of the page, and marks in a drawing. */
const EXPLAINED = { 'color-contrast': 'marks in a drawing, over the colours of the page; measured by check-tokens' };

describe('meetlat-workshop', function () {
  this.timeout(60_000);
  afterEach(clearPage);

  it('is accessible in every view: preparing, lobby, collecting, shown, talking, closed', async () => {
    const unprepared = add(freshName(), 'facilitator');
    await sees(unprepared, 'Bereid de workshop voor');
    await expectAccessible(unprepared, EXPLAINED);
    unprepared.remove();
    const join = { join: 'https://voorbeeld.nl/meedoen' };
    const { lead, screen, participants } = await room('open', 2, join);
    const fresh = add(lead.project, 'participant', { respondent: 'nieuw' });
    await sees(fresh, 'Doe mee');
    const check = async (...schemes: ('light' | 'dark')[]) => {
      for (const scheme of schemes) {
        await useScheme(scheme);
        for (const element of [lead, screen, fresh, ...participants]) await expectAccessible(element, EXPLAINED);
      }
    };
    await check('light', 'dark');
    await choose(lead, `Vraag cijfers voor: ${first.title}`);
    for (const [i, participant] of participants.entries()) await score(participant, 3 + i * 4, 9);
    await sees(lead, 'Nu: 2 van 2 binnen');
    await check('light', 'dark');
    await choose(lead, 'Laat de antwoorden zien');
    await sees(screen, 'gemiddeld 5,0');
    await check('light', 'dark');
    await choose(lead, 'Praat erover');
    await sees(lead, 'Wat spreken jullie samen af?');
    await emulateMedia({ 'forced-colors': 'active' });
    await check('light');
    await choose(lead, 'Sluit de workshop af');
    await sees(screen, 'De workshop is klaar');
    await check('light');
    await emulateMedia({ 'forced-colors': 'none' });
  });
});
