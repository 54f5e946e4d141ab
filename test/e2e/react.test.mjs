/* global document, e2e, Event, self */
// meetlat/react in a host with React 19: docs/frameworks/react.md taken at its word, properties, events, and a server's page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bundle, openBundled } from './support/bundled.mjs';
import { docBlocks } from './support/doc-blocks.mjs';
import { installPacked } from './support/packed.mjs';

const PAGE = 'docs/frameworks/react.md';
const [WHOLE, QUESTION, TAGS] = docBlocks(PAGE, 'tsx');

/** A host whose props a test sets, and that tells of what it hears. */
const HOST = `
  import { MeetlatScoreEvent } from 'meetlat';
  import { MeetlatAssessment, MeetlatItem, MeetlatRadar } from 'meetlat/react';
  import { StrictMode, createRef, useState } from 'react';
  export const heard = [];
  export const ref = createRef();
  export let give;
  export function Host() {
    const [{ kind, ...props }, set] = useState({ kind: 'item', item: 'kosten-klant' });
    give = set;
    if (kind === 'none') return null;
    const Face = { item: MeetlatItem, radar: MeetlatRadar, assessment: MeetlatAssessment }[kind];
    const onScore = (event) => {
      heard.push([event instanceof MeetlatScoreEvent, event.itemId, event.aspect, event.rating]);
      if (event.rating === 2) event.preventDefault();
    };
    return <StrictMode><Face ref={ref} onMeetlatScore={onScore} {...props} /></StrictMode>;
  }`;

const BROWSER = `
  import { createRoot } from 'react-dom/client';
  import { Host, give, heard, ref } from './host.jsx';
  const root = createRoot(document.getElementById('app'));
  root.render(<Host />);
  Object.assign(self, { heard, ref, give: (props) => give(props), root });`;

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-react-'));
  installPacked(folder, { beside: ['react', 'react-dom'] });
  writeFileSync(join(folder, 'host.jsx'), HOST);
});

after(() => rmSync(folder, { recursive: true, force: true }));

async function open(t, source, { name = 'main.tsx', ...options } = {}) {
  writeFileSync(join(folder, name), source);
  return openBundled(t, await bundle(folder, name), options);
}

const property = (person, name) => person.ask((key) => self.ref.current[key], name);

describe('the page in the docs', () => {
  test('fills in, tells what was scored, and draws', async (t) => {
    const person = await open(t, WHOLE);
    await person.choose('Begin met invullen');
    await person.ready();
    await person.score('schuldvraag', 'current', 7);
    await person.see(() => document.querySelector('[role=status]').textContent === 'schuldvraag: 7');
    await person.see(() => e2e.all('meetlat-radar').length === 1 && e2e.all('figure').length > 0);
    assert.deepEqual(person.problems, []);
  });

  test('keeps the answer of an item in its own state', async (t) => {
    const render =
      "import { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('app')!).render(<Question />);";
    const person = await open(t, `${QUESTION}\n${render}`);
    await person.ready();
    await person.score('kosten-klant', 'ambition', 9);
    await person.note('kosten-klant', 'ambition', 'Omdat');
    await person.see(() => document.querySelector('meetlat-item').answer.ambitionNote === 'Omdat');
    assert.equal((await person.answer('kosten-klant')).ambition, '9');
    assert.deepEqual(person.problems, []);
  });

  test('uses the tags themselves', async (t) => {
    const render =
      "import { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('app')!).render(<Scan />);";
    const person = await open(t, `${TAGS}\n${render}`);
    const said = [];
    person.page.on('console', (message) => said.push(message.text()));
    await person.choose('Begin met invullen');
    await person.ready();
    await person.score('schuldvraag', 'current', 4);
    assert.deepEqual(said, ['schuldvraag 4']);
    assert.deepEqual(person.problems, []);
  });
});

describe('a component', () => {
  test('hands on the score that a person picks, and can refuse it', async (t) => {
    const person = await open(t, BROWSER);
    await person.ready();
    await person.score('kosten-klant', 'current', 7);
    await person.score('kosten-klant', 'current', 2);
    assert.deepEqual(await person.ask(() => self.heard), [
      [true, 'kosten-klant', 'current', 7],
      [true, 'kosten-klant', 'current', 2],
    ]);
    assert.equal((await person.answer('kosten-klant')).current, '7');
    assert.equal(await property(person, 'localName'), 'meetlat-item');
    assert.deepEqual(person.problems, []);
  });

  test('sets what changes, and what goes away back to what it was', async (t) => {
    const person = await open(t, BROWSER);
    await person.ready();
    const give = (props) => person.ask((next) => self.give({ kind: 'item', item: 'kosten-klant', ...next }), props);
    const fresh = await person.ask(() => ({ ...document.createElement('meetlat-item').answer }));
    await give({
      item: 'nazorg',
      readOnly: true,
      aspects: 'current',
      answer: { ...fresh, current: 6 },
      className: 'mine',
    });
    await person.see(() => self.ref.current.readOnly && !!e2e.item('nazorg'));
    assert.deepEqual(await property(person, 'aspects'), ['current']);
    assert.equal((await property(person, 'answer')).current, 6);
    assert.equal(await property(person, 'className'), 'mine');
    await give({ aspects: ['current', 'ambition'], answer: undefined });
    await person.see(() => !self.ref.current.readOnly && !!e2e.item('kosten-klant'));
    assert.deepEqual(await property(person, 'aspects'), ['current', 'ambition']);
    assert.deepEqual(await property(person, 'answer'), fresh);
    await give({});
    await person.see(() => self.ref.current.aspects === null);
    assert.deepEqual(person.problems, []);
  });

  test('has the default of each property that goes away, whatever it was', async (t) => {
    const person = await open(t, BROWSER);
    const given = {
      storage: 'memory',
      namespace: 'elders',
      assessmentId: 'vast',
      deepLink: true,
      pace: 'all',
      items: 'nazorg',
    };
    const read = (names) => person.ask((keys) => keys.map((key) => self.ref.current?.[key]), names);
    await person.ask((props) => self.give({ kind: 'assessment', ...props }), given);
    await person.see(() => self.ref.current?.localName === 'meetlat-assessment');
    assert.deepEqual(await read(Object.keys(given)), [...Object.values(given).slice(0, -1), ['nazorg']]);
    await person.ask(() => self.give({ kind: 'assessment' }));
    await person.see(() => self.ref.current.pace === 'item');
    assert.deepEqual(await read(Object.keys(given)), ['device', 'meetlat', null, false, 'item', null]);
    assert.deepEqual(person.problems, []);
  });

  test('leaves nothing when it goes', async (t) => {
    const person = await open(t, BROWSER);
    await person.ready();
    const left = await person.ask(async () => {
      const element = self.ref.current;
      const { answer } = element;
      self.root.unmount();
      await new Promise((resolve) => setTimeout(resolve));
      element.dispatchEvent(new Event('meetlat-score', { bubbles: true }));
      return [document.querySelectorAll('meetlat-item').length, self.ref.current, self.heard.length, !!answer];
    });
    assert.deepEqual(left, [0, null, 0, true]);
    assert.deepEqual(person.problems, []);
  });
});

describe("a server's page", () => {
  const SERVED = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { Page } from './page.mjs';
    process.stdout.write(renderToString(createElement(Page)));`;

  const SHARED = `
    import { EMPTY_ANSWER } from 'meetlat';
    import { MeetlatAssessment, MeetlatItem } from 'meetlat/react';
    import { createElement } from 'react';
    export const heard = [];
    const answer = { ...EMPTY_ANSWER, current: 3 };
    export const Page = () => createElement('main', null,
      createElement(MeetlatItem, { item: 'nazorg', aspects: 'current', answer, onMeetlatScore: (event) => heard.push(event.rating) }),
      createElement(MeetlatAssessment, { assessmentId: 'vast', items: ['kpis', 'nazorg'], direct: true, storage: 'memory', deepLink: false }));`;

  const TAKING_OVER = `
    import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { Page, heard } from './page.mjs';
    hydrateRoot(document.getElementById('app'), createElement(Page), { onRecoverableError: (error) => console.error(error.message) });
    self.heard = heard;`;

  test('is taken over without a word, with its properties and listeners', async (t) => {
    writeFileSync(join(folder, 'page.mjs'), SHARED);
    const served = execFileSync(process.execPath, ['--input-type=module', '-e', SERVED], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.match(served, /<meetlat-item item="nazorg" aspects="current"><\/meetlat-item>/);
    assert.match(served, /<meetlat-assessment assessment-id="vast" items="kpis,nazorg" direct="" storage="memory">/);
    const person = await open(t, TAKING_OVER, { name: 'take-over.jsx', body: `<div id="app">${served}</div>` });
    await person.ready();
    await person.see(() => document.querySelector('meetlat-item').answer.current === 3);
    await person.ask(() => {
      const [radio] = [...document.querySelector('meetlat-item').shadowRoot.querySelectorAll('[value="8"]')];
      radio.click();
    });
    assert.deepEqual(await person.ask(() => self.heard), [8]);
    assert.deepEqual(await person.ask(() => document.querySelector('meetlat-assessment').items), ['kpis', 'nazorg']);
    assert.deepEqual(person.problems, []);
  });
});
