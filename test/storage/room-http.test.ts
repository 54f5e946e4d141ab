import { expect } from 'chai';
import { newSession } from '../../src/domain/session.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import type { Stream } from '../../src/storage/room-http.js';
import { HttpRoom } from '../../src/storage/room-http.js';
import { threeLevels } from '../support/instruments.js';
import { roomParsers } from '../support/room.js';

interface Asked {
  readonly method: string;
  readonly address: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

type Given = readonly [status: number, body: unknown];

/** A server that gives these answers, one a request; and the streams that were opened. */
function place(...answers: (Given | Error)[]) {
  const asked: Asked[] = [];
  const streams: { readonly address: string; readonly hear: Map<string, () => void>; closed: boolean }[] = [];
  const adapter = new MemoryAdapter();
  const room = new HttpRoom({
    base: 'https://host/store/',
    project: 'p 1',
    token: () => 'geheim',
    answers: adapter,
    parsers: roomParsers(threeLevels, adapter),
    ask: (address, { method = '', body, headers } = {}) => {
      const text = typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined;
      asked.push({ method, address: address as string, body: text, headers: headers as Record<string, string> });
      const answer = answers.shift() ?? [200, { ticket: 'een' }];
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve(new Response(JSON.stringify(answer[1]), { status: answer[0] }));
    },
    listen: (address): Stream => {
      const stream = { address, hear: new Map<string, () => void>(), closed: false };
      streams.push(stream);
      return {
        addEventListener: (type, listener) => stream.hear.set(type, listener),
        close: () => (stream.closed = true),
      };
    },
  });
  return { room, asked, streams };
}

const state = newSession();
/** Mocha says so when it takes too long. */
const until = async (look: () => boolean): Promise<void> => {
  while (!look()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const kindOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => (error as { readonly kind?: unknown }).kind,
  );

describe('a room on the shared store', () => {
  it('asks with a token, and puts a state on the revision that it knows', async () => {
    const { room, asked } = place([200, state], [200, { ...state, revision: 4 }]);
    expect(await room.state()).to.deep.equal(state);
    expect((await room.putState(state, 3)).revision).to.equal(4);
    expect(asked[0]).to.deep.include({ method: 'GET', address: 'https://host/store/api/p/p%201/session-state' });
    expect(asked[0]?.headers).to.deep.equal({ Authorization: 'Bearer geheim' });
    expect(asked[1]?.headers).to.deep.include({ 'If-Match': '"3"', 'Content-Type': 'application/json' });
    expect(asked[1]?.body).to.deep.equal(state);
  });

  it('asks for counts, a reveal, pictures and openings', async () => {
    const picture = { mode: 'open', round: 2, segment: '', respondents: null, items: [] };
    const { room, asked } = place(
      [200, { in: 3, of: 5 }],
      [200, picture],
      [200, { pictures: [picture, { items: 'no picture' }] }],
      [200, { openings: ['een', 7] }],
    );
    expect(await room.counts('kosten-klant', 'current', 2)).to.deep.equal({ in: 3, of: 5 });
    expect(await room.reveal(['kosten-klant'], 2)).to.deep.equal(picture);
    expect(await room.pictures(2)).to.deep.equal([picture]);
    expect(await room.openings()).to.deep.equal(['een']);
    expect(asked.map(({ method, address }) => `${method} ${address.split('p%201/')[1] ?? ''}`)).to.deep.equal([
      'GET counts?item=kosten-klant&aspect=current&round=2',
      'POST reveal',
      'GET picture?round=2',
      'GET openings',
    ]);
    expect(asked[1]?.body).to.deep.equal({ itemIds: ['kosten-klant'], aspects: ['current', 'ambition'], round: 2 });
  });

  const faults: readonly (readonly [Given | Error, string])[] = [
    [new TypeError('no network'), 'offline'],
    [[401, {}], 'auth'],
    [[403, { fault: 'auth' }], 'auth'],
    [[412, { fault: 'rejected', message: 'moved' }], 'rejected'],
    [[429, {}], 'server'],
    [[507, {}], 'quota'],
    [[500, 'oops'], 'server'],
    [[404, { fault: 'made up' }], 'rejected'],
    [[200, { phase: 'vote' }], 'corrupt'],
  ];
  for (const [answer, kind] of faults) {
    it(`says ${kind} to ${answer instanceof Error ? answer.message : JSON.stringify(answer)}`, async () => {
      expect(await kindOf(place(answer).room.state())).to.equal(kind);
    });
  }

  it('hears hints on one stream, with a ticket, and hangs up after the last listener', async () => {
    const { room, streams } = place();
    const hints: string[] = [];
    const hear = (hint: string) => void hints.push(hint);
    const stops = [room.watch(hear), room.watch((hint) => void hints.push(hint))];
    await until(() => streams.length > 0);
    const [stream] = streams;
    expect(stream?.address).to.equal('https://host/store/api/p/p%201/events?ticket=een');
    for (const event of ['hello', 'changed', 'session']) stream?.hear.get(event)?.();
    expect(hints.filter((_, i) => i % 2)).to.deep.equal(['session', 'answers', 'session']);
    expect(streams).to.have.length(1);
    for (const stop of stops) stop();
    expect(stream?.closed).to.equal(true);
  });

  it('opens a lost stream again with a new ticket', async () => {
    const { room, streams } = place([200, { ticket: 'een' }], [200, { ticket: 'twee' }]);
    room.watch(() => undefined);
    await until(() => streams.length === 1);
    streams[0]?.hear.get('error')?.();
    expect(streams[0]?.closed).to.equal(true);
    await until(() => streams.length === 2);
    expect(streams[1]?.address).to.include('ticket=twee');
    await room.close();
    expect(streams[1]?.closed).to.equal(true);
  });
});
