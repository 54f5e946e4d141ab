import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Instrument } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { asCaller, callerOf, needToken } from './access.js';
import { notFound, rejected } from './fault.js';
import type { Asked } from './group.js';
import { countsOf, openingsOf, picturesOf, revealGroup } from './group.js';
import { group, isShort, line } from './incoming.js';
import { INSTRUMENTS } from './instruments.js';
import { leads } from './rights.js';
import { isAdmin, need, param, query } from './routes.js';
import { contribute, sectorOf, withdraw } from './sector.js';
import type { Store } from './store/port.js';

const isAspect = (value: unknown): value is Aspect => ASPECTS.some((aspect) => aspect === value);

/** A round from 1; null is what was filled in outside of rounds. */
function roundIn(value: unknown): number | null {
  if (value === null) return null;
  const round = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (!Number.isSafeInteger(round) || (round as number) < 1) throw rejected('"round" is a whole number from 1.');
  return round as number;
}

function itemIn(instrument: Instrument, value: unknown): string {
  const known = instrument.themes.some(({ items }) => items.some(({ id }) => id === value));
  if (typeof value !== 'string' || !known) throw rejected('This meetlat does not have that item.');
  return value;
}

function segmentIn(value: unknown): string {
  if (value !== '' && !isShort(value)) throw rejected('"segment" is a text of at most 200 characters.');
  return value;
}

function readAsked(instrument: Instrument, body: unknown): Asked {
  const { itemIds, aspects = ASPECTS, round = null, segment = '' } = group(body);
  if (!Array.isArray(itemIds) || itemIds.length === 0 || itemIds.length > 1000)
    throw rejected('"itemIds" is a list of at least one item.');
  if (!Array.isArray(aspects) || aspects.length === 0 || !aspects.every(isAspect))
    throw rejected('"aspects" is a list of current and ambition.');
  const ids = [...new Set(itemIds.map((id) => itemIn(instrument, id)))];
  return { itemIds: ids, aspects, round: roundIn(round), segment: segmentIn(segment) };
}

/** What a live session and the sector see of a group: counts and pictures, never an assessment. */
export function groupRoutes(app: FastifyInstance, store: Store): void {
  const P = '/api/p/:project';

  const asking = async (request: FastifyRequest) => {
    const who = await callerOf(store, param(request, 'project'), request.headers.authorization);
    return { who, instrument: who.instrument };
  };

  app.get(`${P}/counts`, async (request) => {
    const { who, instrument } = await asking(request);
    const aspect = query(request, 'aspect') ?? 'current';
    if (!isAspect(aspect)) throw rejected('"aspect" is current or ambition.');
    const round = roundIn(query(request, 'round') ?? 1) ?? 1;
    return countsOf(store, who.project, instrument, {
      itemId: itemIn(instrument, query(request, 'item')),
      aspect,
      round,
    });
  });

  app.post(`${P}/reveal`, async (request) => {
    const { who, instrument } = await asking(request);
    need(who, leads);
    const { picture, revision } = await revealGroup(
      store,
      who.project,
      instrument,
      readAsked(instrument, request.body),
    );
    store.tell({ project: who.project, revision });
    return picture;
  });

  app.get(`${P}/picture`, (request) =>
    asCaller(store, param(request, 'project'), request.headers.authorization, (tx, { project }) => {
      const segment = query(request, 'segment');
      const round = roundIn(query(request, 'round') ?? null);
      return picturesOf(tx, project, round, segment === undefined ? null : segmentIn(segment));
    }),
  );

  app.get(`${P}/openings`, async (request) => {
    const { who, instrument } = await asking(request);
    return openingsOf(store, who, instrument);
  });

  app.post(`${P}/contribute`, async (request) => {
    const { who, instrument } = await asking(request);
    need(who, isAdmin);
    const { round = null } = group(request.body);
    const organisation = line(request.body, 'organisation');
    return contribute(store, who.project, instrument, { organisation, round: roundIn(round) });
  });

  app.delete(`${P}/contribute`, async (request, reply) => {
    const { who } = await asking(request);
    need(who, isAdmin);
    await withdraw(store, who.project);
    return reply.code(204).send();
  });

  app.get('/api/sector/:instrument', async (request) => {
    await needToken(store, request.headers.authorization);
    const instrument = INSTRUMENTS.get(param(request, 'instrument'));
    if (!instrument) throw notFound();
    return sectorOf(store, instrument);
  });
}
