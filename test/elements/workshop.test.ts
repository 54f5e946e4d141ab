import { expect } from 'chai';
import { payloads } from '../support/arbitrary-payload.js';
import { click, press, setViewport } from '../support/commands.js';
import { button, clearPage, deepAll, field, freshName, radio, textOf, until } from '../support/element-page.js';
import { add, choose, deepText, first, room, score, second, sees } from '../support/workshop-page.js';

describe('meetlat-workshop', function () {
  this.timeout(60_000);
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('chooses no mode and no item by itself, and says what is missing', async () => {
    const lead = add(freshName(), 'facilitator', { items: null });
    await sees(lead, 'Bereid de workshop voor');
    expect(deepAll<HTMLInputElement>(lead, 'input').filter(({ checked }) => checked)).to.deep.equal([]);
    await choose(lead, 'Open de workshop');
    await sees(lead, 'Kies minstens één onderdeel.');
    deepAll<HTMLInputElement>(lead, 'input[type=checkbox]')[0]?.click();
    await choose(lead, 'Open de workshop');
    await sees(lead, 'Kies eerst of jullie open of beschermd antwoorden.');
  });

  it('tells participants the mode before they can answer', async () => {
    const { lead } = await room('protected', 2);
    const late = add(lead.project, 'participant', { respondent: 'laat' });
    await choose(lead, `Vraag cijfers voor: ${first.title}`);
    await sees(late, 'Jullie antwoorden beschermd.');
    await sees(late, 'van 5 of meer antwoorden');
    expect(deepAll(late, 'meetlat-item')).to.have.length(0);
    expect(deepAll<HTMLInputElement>(late, 'input[type=checkbox]').map(({ checked }) => checked)).to.deep.equal([
      false,
    ]);
    await choose(late, 'Doe mee');
    await until(() => deepAll(late, 'meetlat-item').length === 1, 'the item');
  });

  it('collects, hides until the reveal, shows, scores again, goes on and ends with conclusions', async () => {
    const { lead, screen, participants } = await room('open', 3);
    const everyone = [lead, screen, ...participants];
    await choose(lead, `Vraag cijfers voor: ${first.title}`);
    for (const [i, participant] of participants.entries()) await score(participant, [2, 5, 8][i] ?? 5, 9);
    await sees(screen, 'Nu: 3 van 3 binnen');
    for (const element of everyone) expect(deepText(element)).to.not.include('gemiddeld');
    await choose(lead, 'Laat de antwoorden zien');
    for (const element of everyone) await sees(element, '3 antwoorden, gemiddeld 5,0, van 2 tot en met 8.');
    expect(deepAll(screen, '.current .marks')[0]?.getAttribute('d')?.match(/M/g)).to.have.length(3);
    await choose(lead, 'Geef nog een keer cijfers');
    for (const participant of participants) await score(participant, 6, 9);
    await sees(lead, 'Nu: 3 van 3 binnen');
    await choose(lead, 'Laat de antwoorden zien');
    await sees(screen, 'gemiddeld 6,0');
    await sees(screen, 'In ronde 1 was het gemiddeld 5,0.');
    await choose(lead, 'Praat erover');
    await choose(lead, `Verder met: ${second.title}`);
    await sees(screen, second.title);
    await choose(lead, 'Laat de antwoorden zien');
    await sees(screen, 'Te weinig antwoorden.');
    await choose(lead, 'Praat erover');
    await choose(lead, 'Sluit de workshop af');
    for (const element of everyone) await sees(element, 'Dit is het beeld van de groep');
  });

  it('shows a protected group no mark of anyone, and nothing below five', async () => {
    const { lead, screen, participants } = await room('protected', 5);
    await choose(lead, `Vraag cijfers voor: ${first.title}`);
    for (const participant of participants.slice(0, 4)) await score(participant, 3, 9);
    await sees(lead, 'Nu: 4 van 5 binnen');
    await choose(lead, 'Laat de antwoorden zien');
    await sees(screen, 'Te weinig antwoorden. Vanaf 5 antwoorden');
    await choose(lead, 'Geef nog een keer cijfers');
    for (const participant of participants) await score(participant, 3, 9);
    await sees(lead, 'Nu: 5 van 5 binnen');
    await choose(lead, 'Laat de antwoorden zien');
    await sees(screen, '5 antwoorden, gemiddeld 3,0');
    expect(deepAll(screen, '.marks')).to.have.length(0);
    expect(deepAll(screen, '.range')).to.have.length(2);
  });

  it('asks the opening question, and shows answers as text, without names', async () => {
    const { lead, screen, participants } = await room('open', 2);
    const said = ['Nog weinig', payloads('1')[0] ?? ''];
    await choose(lead, 'Stel de openingsvraag');
    for (const [i, participant] of participants.entries()) {
      await until(() => deepAll(participant, 'textarea').length === 1, 'the field');
      const answer = field<HTMLTextAreaElement>(participant, 'Jouw antwoord');
      answer.value = said[i] ?? '';
      answer.dispatchEvent(new Event('input', { bubbles: true }));
      await sees(participant, 'Bewaard');
    }
    expect(deepAll(screen, '[part=openings]')).to.have.length(0);
    await choose(lead, 'Laat de antwoorden zien');
    await until(() => deepAll(screen, '.openings li').length === 2, 'both answers');
    expect(deepAll(screen, '.openings li').map(textOf).sort()).to.deep.equal(said.map((text) => text.trim()).sort());
  });

  it('counts a step down on screen and stops', async () => {
    const { lead, screen } = await room('open', 2);
    await choose(lead, /^Start de klok van: Kennismaken/);
    await sees(screen, 'Nog 15:00');
    await sees(screen, 'Nog 14:59');
    await choose(lead, 'Stop de klok');
    await until(() => deepAll(screen, '[part=clock]').length === 0, 'no clock');
  });

  it('lets the facilitator change the programme', async () => {
    const { lead, screen } = await room('open', 2);
    await choose(lead, 'Programma aanpassen');
    await choose(lead, 'Stap 1 weghalen');
    await choose(lead, 'Klaar met aanpassen');
    await until(() => deepAll(lead, '[part=run-sheet] li').length === 3, 'three steps');
    expect(deepText(screen)).to.include('deelnemers');
  });

  it('goes on after a reload: no second join', async () => {
    const { lead, participants } = await room('open', 2);
    const [participant] = participants;
    await choose(lead, `Vraag cijfers voor: ${first.title}`);
    if (participant) await score(participant, 4, 8);
    await sees(lead, 'Nu: 1 van 2 binnen');
    const respondent = participant?.respondent ?? '';
    participant?.remove();
    const back = add(lead.project, 'participant', { respondent });
    await until(() => deepAll(back, 'input[type=radio]').length > 0, 'the item');
    expect(radio(back, 'current', 4).checked).to.equal(true);
  });

  it('moves the focus to what comes, for who works with the keyboard', async () => {
    const { lead } = await room('open', 2);
    button(lead, `Vraag cijfers voor: ${first.title}`).focus();
    await press('Enter');
    await sees(lead, 'Iedereen geeft nu cijfers');
    expect(lead.shadowRoot?.activeElement?.id).to.equal('now');
  });

  it('fits 320 px, with targets of 44 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const { lead, screen, participants } = await room('open', 2, {
      join: 'https://voorbeeld.nl/meedoen?met=een-lang-adres',
    });
    const fits = () => {
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    };
    fits();
    await choose(lead, `Vraag cijfers voor: ${first.title}`);
    for (const participant of participants) await score(participant, 4, 8);
    await sees(lead, 'Nu: 2 van 2 binnen');
    fits();
    await choose(lead, 'Laat de antwoorden zien');
    await sees(screen, 'gemiddeld 4,0');
    fits();
    for (const target of deepAll(lead, 'button')) {
      expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
    }
  });

  it('shows an address and its code, but no address that is none', async () => {
    const { screen } = await room('open', 2, { join: 'https://voorbeeld.nl/meedoen' });
    await until(() => deepAll(screen, '[part=qr]').length === 1, 'the code');
    expect(deepAll<HTMLAnchorElement>(screen, '.address a')[0]?.href).to.equal('https://voorbeeld.nl/meedoen');
    screen.join = 'javascript:alert(1)';
    await until(() => deepAll(screen, '[part=join]').length === 0, 'no address');
  });

  it('presses with the mouse as with keys', async () => {
    const { lead, screen } = await room('open', 2);
    await click(button(lead, 'Stel de openingsvraag'));
    await sees(screen, 'Waar denk jij aan bij sociaal incasseren?');
  });
});
