import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { onBoth } from './both.mjs';
import { ADMIN_KEY, answers, score } from './running.mjs';

// Each row is one thing to ask: address, then the status for respond, duo, facilitate and admin. `own` is an assessment
// that the caller made, `theirs` one of another respondent. Whoever has no token of this project gets 401 everywhere.
const MATRIX = {
  'GET /assessments': [200, 200, 200, 200],
  'GET /assessments/own': [200, 200, 200, 200],
  'GET /assessments/theirs': [404, 404, 404, 200],
  'GET /assessments/agreed': [404, 404, 200, 200],
  'GET /assessments/nothing': [404, 404, 404, 404],
  'GET /assessments/a%00b': [404, 404, 404, 404],
  'PUT /assessments/own': [200, 200, 200, 200],
  'PUT /assessments/theirs': [412, 412, 412, 412],
  'PUT /assessments/theirs new': [403, 403, 403, 412],
  'POST /changes own': [200, 200, 200, 200],
  'POST /changes theirs': [403, 403, 403, 200],
  'GET /changes?since=0': [200, 200, 200, 200],
  'GET /changes?since=-1': [422, 422, 422, 422],
  'POST /aside theirs': [404, 404, 404, 204],
  'POST /aside own': [204, 204, 204, 204],
  'POST /ticket': [200, 200, 200, 200],
  'GET /events?ticket=none': [401, 401, 401, 401],
  'GET /session-state': [200, 200, 200, 200],
  'PUT /session-state': [403, 403, 200, 200],
  'GET /counts?item=kpis': [200, 200, 200, 200],
  'POST /reveal': [403, 403, 200, 200],
  'GET /picture': [200, 200, 200, 200],
  'GET /openings': [403, 403, 200, 200],
  'GET /export': [200, 200, 403, 200],
  'POST /contribute': [403, 403, 403, 200],
  'DELETE /contribute': [403, 403, 403, 204],
  'POST /links/duo/rotate': [403, 403, 403, 200],
  'POST /links/king/rotate': [403, 403, 403, 404],
  'DELETE /links/duo': [403, 403, 403, 200],
  'DELETE /assessments/theirs': [404, 404, 404, 204],
  'DELETE /assessments/own': [204, 204, 204, 204],
  'DELETE ': [403, 403, 403, 204],
};

const SCOPES = ['respond', 'duo', 'facilitate', 'admin'];
const STRANGERS = ['none', 'unknown', 'malformed', 'adminKey', 'foreign', 'revoked', 'ticket'];
/** The one who leads keeps the agreed assessment, so that is their own. */
const LEADERS = ['facilitate', 'admin'];

const SECRET = '"rating":8.7';

test('the matrix has every address under a project', () => {
  const source = ['routes', 'group-routes'].map((name) => readFileSync(`server/src/${name}.ts`, 'utf8')).join('\n');
  const found = [...source.matchAll(/app\.(get|put|post|delete)\(\s*(?:P\b|`\$\{P\}([^`]*)`)/g)];
  assert.ok(found.length > 15);
  for (const [, method, address = ''] of found) {
    const pattern = new RegExp(`^${method.toUpperCase()} ${address.replaceAll(/:\w+/g, '[^/]+')}([ ?]|$)`);
    assert.ok(
      Object.keys(MATRIX).some((row) => pattern.test(row)),
      `${method} ${address} is not in the matrix`,
    );
  }
});

onBoth((server) => {
  const put = (state, token, path) =>
    server.ask('PUT', `${path}/session-state`, { token, body: state, headers: { 'If-Match': '"0"' } });

  async function room(who) {
    const project = await server.project();
    const { path, links } = project;
    const save = (token, ...changes) => server.ask('POST', `${path}/changes`, { token, body: { changes } });
    await save(await server.join(links.respond), ...answers('theirs', 8.7));
    let token = SCOPES.includes(who) ? await server.join(links[who]) : undefined;
    const leader = who === 'admin' ? token : await server.join(links.facilitate);
    if (who !== 'facilitate') await save(leader, ...answers('agreed', 4));
    const own = LEADERS.includes(who) ? 'agreed' : 'own';
    if (token) await save(token, score(own, 4));
    if (who === 'unknown') token = 'A'.repeat(22);
    if (who === 'malformed') token = "' OR 1=1 --";
    if (who === 'adminKey') token = ADMIN_KEY;
    if (who === 'foreign') token = await server.join((await server.project()).links.admin);
    if (who === 'ticket') token = (await server.ask('POST', `${path}/ticket`, { token: leader })).body.ticket;
    if (who === 'revoked') {
      token = await server.join(links.duo);
      const admin = await server.join(links.admin);
      await server.ask('DELETE', `${path}/links/duo`, { token: admin });
    }
    return { path, token, own, leader };
  }

  async function asked(row, { path, token, own, leader }) {
    const [method, address, about] = row.replace(/own$/, own).split(' ');
    const state = (await server.ask('GET', `${path}/session-state`, { token: leader })).body;
    const whole = token && (await server.ask('GET', `${path}/assessments/${own}`, { token }));
    const isWhole = address.startsWith('/assessments/') && whole?.status === 200;
    const body = {
      '/changes': { changes: [score(about, 1)] },
      '/aside': { recordKey: JSON.stringify([about, 'answer:kpis']) },
      '/session-state': state,
      '/reveal': { itemIds: ['kpis'], round: 1 },
      '/contribute': { organisation: 'One', round: 1 },
      '/assessments/own': whole?.body,
    }[address];
    const isSent = method === 'PUT' || method === 'POST';
    const match = address === '/session-state' ? `"${state.revision}"` : isWhole ? whole.headers.get('etag') : '"0"';
    return server.ask(method, path + address, {
      ...(token === undefined ? {} : { token }),
      ...(isSent ? { body: body ?? whole?.body ?? {} } : {}),
      headers: isSent && about !== 'new' ? { 'If-Match': match } : {},
    });
  }

  for (const [at, who] of SCOPES.entries())
    test(`rights of ${who}`, async () => {
      const caller = await room(who);
      const found = {};
      for (const row of Object.keys(MATRIX)) {
        const answer = await asked(row, caller);
        found[row] = answer.status;
        if (who !== 'admin') assert.ok(!JSON.stringify(answer.body).includes(SECRET), row);
        if (answer.status >= 400) assert.deepEqual(Object.keys(answer.body), ['fault', 'message'], row);
      }
      assert.deepEqual(found, Object.fromEntries(Object.entries(MATRIX).map(([row, all]) => [row, all[at]])));
    });

  for (const who of STRANGERS)
    test(`rights of ${who}: none at all`, async () => {
      const caller = await room(who);
      for (const row of Object.keys(MATRIX)) {
        const { status, body } = await asked(row, caller);
        assert.deepEqual([row, status, body.fault], [row, 401, 'auth']);
      }
    });

  test('only the admin key makes projects', async () => {
    const { links } = await server.project();
    const body = { title: 'Try', instrumentId: 'sociale-incasso', mode: 'open' };
    for (const token of [undefined, 'wrong', await server.join(links.admin)])
      assert.equal((await server.ask('POST', '/api/projects', { token, body })).status, 401);
    for (const wrong of [{ mode: 'secret' }, { instrumentId: 'other' }, { title: '' }, { retentionDays: 0 }])
      assert.equal(
        (await server.ask('POST', '/api/projects', { token: ADMIN_KEY, body: { ...body, ...wrong } })).status,
        422,
      );
  });

  test('whoever renews stays who they are; whoever takes the link again is someone else', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    await server.ask('POST', `${path}/changes`, { token, body: { changes: [score('mine', 5)] } });
    const renewed = (await server.ask('POST', '/api/session', { body: { token } })).body.token;
    assert.equal((await server.ask('GET', `${path}/assessments/mine`, { token: renewed })).status, 200);
    const other = await server.join(links.respond);
    assert.equal((await server.ask('GET', `${path}/assessments/mine`, { token: other })).status, 404);
  });

  test('a respondent cannot pass for the group', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    for (const value of ['agreed', 'group']) {
      const change = { ...score('mine', 5), recordId: 'details', field: 'kind', value };
      assert.equal((await server.ask('POST', `${path}/changes`, { token, body: { changes: [change] } })).status, 403);
    }
  });

  test('one that may not is refused with all that came along', async () => {
    const { path, links } = await server.project();
    await server.ask('POST', `${path}/changes`, {
      token: await server.join(links.respond),
      body: { changes: [score('theirs', 5)] },
    });
    const token = await server.join(links.respond);
    const changes = [score('mine', 5), score('theirs', 1, 1)];
    assert.equal((await server.ask('POST', `${path}/changes`, { token, body: { changes } })).status, 403);
    assert.equal((await server.ask('GET', `${path}/assessments/mine`, { token })).status, 404);
  });

  test('a session that moved on is not overwritten', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.facilitate);
    const { body: state } = await server.ask('GET', `${path}/session-state`, { token });
    const all = await Promise.all(Array.from({ length: 10 }, () => put(state, token, path)));
    assert.deepEqual(all.map(({ status }) => status).sort(), [200, ...Array(9).fill(412)]);
  });
});
