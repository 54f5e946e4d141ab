import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onBoth } from './both.mjs';
import { answers, change, score } from './running.mjs';

const ITEM = 'kpis';
const asked = { itemIds: [ITEM], aspects: ['current'], round: 1 };

onBoth((server) => {
  const post = async (path, token, body) => server.ask('POST', path, { token, body });
  const get = async (path, token) => server.ask('GET', path, { token });

  /** Respondents with these scores, each with a token of their own. */
  const people = async (project, ratings, more = {}) => {
    for (const [n, rating] of ratings.entries()) {
      const token = await server.join(project.links.respond);
      const changes = answers(`${more.name ?? 'a'}${n}-${String(more.segment ?? '')}`, rating, more);
      const { status, body } = await post(`${project.path}/changes`, token, { changes });
      assert.equal(status, 200, JSON.stringify(body));
    }
  };
  const everyone = async ({ links }) => {
    const tokens = {};
    for (const scope of Object.keys(links)) tokens[scope] = await server.join(links[scope]);
    return tokens;
  };
  const putState = async (project, token, more) => {
    const { body: state, headers } = await get(`${project.path}/session-state`, token);
    const put = { token, body: { ...state, ...more }, headers: { 'If-Match': headers.get('etag') } };
    assert.equal((await server.ask('PUT', `${project.path}/session-state`, put)).status, 200);
  };

  test('counts how many scored, and says no score', async () => {
    const project = await server.project('protected');
    await people(project, [3, 7]);
    const { respond } = await everyone(project);
    await post(`${project.path}/changes`, respond, { changes: [change('late', 'details', 'round', 1)] });
    const { body } = await get(`${project.path}/counts?item=${ITEM}&aspect=current&round=1`, respond);
    assert.deepEqual(body, { in: 2, of: 3 });
    assert.deepEqual((await get(`${project.path}/counts?item=${ITEM}&aspect=ambition&round=1`, respond)).body.in, 0);
    assert.equal((await get(`${project.path}/counts?item=nothing`, respond)).status, 422);
    assert.equal((await get(`${project.path}/counts?item=${ITEM}&round=x`, respond)).status, 422);
  });

  test('an open group is shown from two answers, to every scope and only after the reveal', async () => {
    const project = await server.project('open');
    await people(project, [3]);
    const { facilitate, respond, duo } = await everyone(project);
    const few = (await post(`${project.path}/reveal`, facilitate, asked)).body;
    assert.deepEqual([few.items[0].current, few.respondents], [{ kind: 'too-few', minimum: 2 }, null]);
    await people(project, [8], { name: 'b' });
    const before = (await get(`${project.path}/picture`, respond)).body.pictures[0];
    assert.equal(before.items[0].current.kind, 'too-few', 'what came in later waits for the facilitator');
    const { items } = (await post(`${project.path}/reveal`, facilitate, asked)).body;
    assert.deepEqual([items[0].current.n, items[0].current.mean], [2, 5.5]);
    assert.equal(items[0].ambition.kind, 'too-few', 'only what was asked for');
    for (const token of [respond, duo, facilitate]) {
      const { pictures } = (await get(`${project.path}/picture?round=1&segment=`, token)).body;
      assert.deepEqual(pictures[0].items, items);
    }
    assert.deepEqual((await get(`${project.path}/picture?round=2`, respond)).body, { pictures: [] });
  });

  test('a protected group is frozen until five answers more', async () => {
    const project = await server.project('protected');
    await people(project, [1, 2, 3, 4]);
    const { facilitate, admin } = await everyone(project);
    const revealed = async (token = facilitate) => (await post(`${project.path}/reveal`, token, asked)).body;
    assert.deepEqual((await revealed()).items[0].current, { kind: 'too-few', minimum: 5 });
    await people(project, [5], { name: 'b' });
    assert.equal((await revealed()).items[0].current.mean, 3);
    await people(project, [10, 10, 10, 10], { name: 'c' });
    assert.equal((await revealed(admin)).items[0].current.n, 5, 'admin sees no more than the facilitator');
    await people(project, [10], { name: 'd' });
    const after = (await revealed()).items[0].current;
    assert.deepEqual([after.n, after.mean], [10, 6.5]);
  });

  test('a segment and what is left over both reach the minimum, or neither shows', async () => {
    const project = await server.project('protected');
    await people(project, [1, 1, 1, 1, 1], { segment: 'office' });
    await people(project, [9, 9, 9, 9], { segment: 'field' });
    const { facilitate } = await everyone(project);
    const shown = async (segment) =>
      (await post(`${project.path}/reveal`, facilitate, { ...asked, segment })).body.items[0].current.kind;
    assert.deepEqual([await shown('office'), await shown('field'), await shown('__proto__')], Array(3).fill('too-few'));
    assert.equal(await shown(''), 'enough');
  });

  test('a note is shown with consent only, and without a name', async () => {
    const project = await server.project('open');
    await people(project, [3, 4], { note: 'not to be shown' });
    const token = await server.join(project.links.respond);
    const changes = [...answers('with', 5, { note: 'may be shown' }), change('with', 'consent:notes', 'given', true)];
    await post(`${project.path}/changes`, token, { changes });
    const { facilitate } = await everyone(project);
    const { status, body } = await post(`${project.path}/reveal`, facilitate, asked);
    assert.equal(status, 200);
    assert.deepEqual(body.items[0].notes, ['may be shown']);
    assert.ok(!JSON.stringify(body).includes('with'));
  });

  test('a note of who came just now waits for four others, whichever aspect is asked for', async () => {
    const project = await server.project('protected');
    const say = async (name, note) => {
      const token = await server.join(project.links.respond);
      const more = [
        change(name, 'answer:kpis', 'ambition', { rating: 9, basis: null }),
        change(name, 'consent:notes', 'given', true),
      ];
      await post(`${project.path}/changes`, token, { changes: [...answers(name, 5, { note }), ...more] });
    };
    for (let n = 0; n < 5; n++) await say(`a${n}`, `note ${n}`);
    const { facilitate } = await everyone(project);
    const notes = async (aspects) =>
      (await post(`${project.path}/reveal`, facilitate, { ...asked, aspects })).body.items[0].notes;
    assert.equal((await notes(['current'])).length, 5);
    await say('late', 'mine alone');
    for (const aspects of [['current'], ['ambition'], ['current', 'ambition']])
      assert.ok(!(await notes(aspects)).includes('mine alone'));
  });

  test('openings wait for the reveal; in protected mode they come five at a time', async () => {
    const project = await server.project('protected');
    await people(project, [1, 2, 3, 4], { opening: 'one of four' });
    const { facilitate, respond } = await everyone(project);
    const openings = async (token) => get(`${project.path}/openings`, token);
    assert.equal((await openings(respond)).status, 403);
    assert.deepEqual((await openings(facilitate)).body, { openings: [] });
    await people(project, [5], { name: 'b', opening: 'the fifth' });
    assert.equal((await openings(facilitate)).body.openings.length, 5);
    await people(project, [6], { name: 'c', opening: 'the sixth' });
    assert.ok(!(await openings(facilitate)).body.openings.includes('the sixth'));
    await putState(project, facilitate, { revealed: ['OPENING 1'] });
    assert.equal((await openings(respond)).body.openings.length, 5);
  });

  test('the mode of a session never goes from protected to open', async () => {
    const project = await server.project('protected');
    const { facilitate } = await everyone(project);
    await putState(project, facilitate, { mode: 'open' });
    await people(project, [1, 9]);
    assert.equal((await get(`${project.path}/session-state`, facilitate)).body.mode, 'protected');
    assert.equal((await post(`${project.path}/reveal`, facilitate, asked)).body.items[0].current.kind, 'too-few');
  });

  test('a removed respondent is counted no more, and a removed answer is in no picture', async () => {
    const project = await server.project('open');
    await people(project, [3, 4]);
    const token = await server.join(project.links.respond);
    await post(`${project.path}/changes`, token, { changes: answers('gone', 10) });
    assert.equal((await server.ask('DELETE', `${project.path}/assessments/gone`, { token })).status, 204);
    const { facilitate } = await everyone(project);
    const { current } = (await post(`${project.path}/reveal`, facilitate, asked)).body.items[0];
    assert.deepEqual([current.n, current.high], [2, 4]);
  });

  test('the agreed assessment is no respondent', async () => {
    const project = await server.project('open');
    await people(project, [3, 4]);
    const { facilitate } = await everyone(project);
    await post(`${project.path}/changes`, facilitate, { changes: answers('agreed', 10) });
    assert.equal((await post(`${project.path}/reveal`, facilitate, asked)).body.items[0].current.n, 2);
  });

  test('a reveal asks for items, aspects and a round that there are', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.facilitate);
    const wrong = [
      {},
      { itemIds: [] },
      { itemIds: ['x'] },
      { itemIds: ['__proto__'] },
      { ...asked, aspects: ['both'] },
    ];
    for (const body of [...wrong, { ...asked, round: 0 }, { ...asked, round: 1.5 }, { ...asked, segment: 'a\0' }, []])
      assert.equal((await post(`${path}/reveal`, token, body)).status, 422, JSON.stringify(body));
  });

  test('the sector shows five organisations or none, and stays until five more joined', async () => {
    const sector = async (token) => (await get('/api/sector/sociale-incasso', token)).body;
    const kpis = ({ picture }) => picture.items.find(({ itemId }) => itemId === ITEM).current;
    const give = async (n, ratings) => {
      const project = await server.project('open');
      await people(project, ratings, { note: 'stays here' });
      const admin = await server.join(project.links.admin);
      const body = { organisation: `Organisation ${n}`, round: 1 };
      assert.equal((await post(`${project.path}/contribute`, admin, body)).status, 200);
      return { project, admin };
    };
    const [{ admin, project }] = [await give(1, [1, 2, 3, 4, 5])];
    const again = await give(1, [9, 9, 9, 9, 9]);
    for (const n of [2, 3, 4]) await give(n, [5, 5, 5, 5, 5]);
    await give(5, [5, 5, 5, 5]); // too few of their own
    assert.equal(kpis(await sector(admin)).kind, 'too-few');
    await give(6, [5, 5, 5, 5, 5]);
    const first = await sector(admin);
    assert.deepEqual([kpis(first).n, first.organisations], [25, 5]);
    assert.ok(!JSON.stringify(first).includes('stays here'));
    await give(7, [10, 10, 10, 10, 10]);
    assert.deepEqual(await sector(admin), first);
    assert.equal((await server.ask('DELETE', `${again.project.path}/contribute`, { token: again.admin })).status, 204);
    await server.ask('DELETE', project.path, { token: admin });
    assert.deepEqual(await sector(again.admin), first);
    assert.equal((await get('/api/sector/other', again.admin)).status, 404);
    assert.equal((await get('/api/sector/sociale-incasso', 'A'.repeat(22))).status, 401);
  });

  test('a score that one answers is not in what another may read', async () => {
    const project = await server.project('open');
    await people(project, [3, 8.7]);
    const { respond, duo, facilitate } = await everyone(project);
    await post(`${project.path}/reveal`, facilitate, { ...asked, itemIds: ['kpis'] });
    for (const token of [respond, duo, facilitate]) {
      for (const address of ['/assessments', '/changes?since=0', '/session-state', `/counts?item=${ITEM}`]) {
        const { body } = await get(project.path + address, token);
        assert.ok(!JSON.stringify(body).includes('8.7'), address);
      }
      const taken = await post(`${project.path}/changes`, token, { changes: [score('a1-', 1, 1)] });
      assert.deepEqual([taken.status, JSON.stringify(taken.body).includes('8.7')], [403, false]);
    }
  });
});
