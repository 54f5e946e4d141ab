import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastify from 'fastify';
import { asRefusal, rejected, unauthorised } from './fault.js';
import { createProject, openSession } from './access.js';
import { group, line } from './incoming.js';
import { INSTRUMENTS } from './instruments.js';
import { Limit, TooMany } from './limit.js';
import { Live } from './live.js';
import { projectRoutes } from './routes.js';
import { readOut } from './read-out.js';
import { currentCursor } from './records.js';
import { readSession } from './session.js';
import { groupRoutes } from './group-routes.js';
import { same } from './secret.js';
import type { Store } from './store/port.js';

/** Largest body, in bytes: 1 MB. */
const BODY_LIMIT = 1_000_000;

/** How many people may work at full speed behind one address. */
const PEOPLE_PER_ADDRESS = 50;

export interface AppOptions {
  readonly store: Store;
  /** Who may make projects. Without it nobody may. */
  readonly adminKey: string | null;
  /** Pages of other origins that may ask, as `https://host`. */
  readonly origins: readonly string[];
  /** Requests a minute of one token; 50 times as many of one address. */
  readonly perMinute?: number;
  /** How long a request may take to arrive, in ms. */
  readonly patience?: number;
  readonly log?: boolean;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const CORS = {
  'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Access-Control-Max-Age': '600',
};

function readProject(body: unknown): Parameters<typeof createProject>[1] {
  const { mode, retentionDays = null } = group(body);
  const instrumentId = line(body, 'instrumentId');
  if (!INSTRUMENTS.has(instrumentId)) throw rejected('This server does not know that meetlat.');
  if (mode !== 'open' && mode !== 'protected') throw rejected('"mode" is open or protected.');
  const days = retentionDays;
  if (days !== null && !(Number.isSafeInteger(days) && (days as number) > 0 && (days as number) <= 3650))
    throw rejected('"retentionDays" is 1 to 3650.');
  return { title: line(body, 'title'), instrumentId, mode, retentionDays: days as number | null };
}

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

function answerFault(error: unknown, reply: FastifyReply): void {
  const refusal = asRefusal(error);
  if (refusal instanceof TooMany) reply.header('Retry-After', String(refusal.seconds));
  void reply.code(refusal.status).send({ fault: refusal.kind, message: refusal.message });
}

/** The server's HTTP interface on a store. */
export function createApp({
  store,
  adminKey,
  origins,
  perMinute = 600,
  patience = 20_000,
  log = false,
}: AppOptions): FastifyInstance {
  // The log has a route's pattern, never its address: tickets and ids are in there. Nor bodies, nor headers.
  const serializers = {
    req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url }),
  };
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: patience,
    http: { headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: 1000 },
    connectionTimeout: 0,
    logger: log && { serializers },
  });
  const live = new Live(
    async (project) => ({
      cursor: await currentCursor(store, project),
      revision: (await readSession(store, project)).revision,
    }),
    (error) => app.log.error({ code: codeOf(error) }, 'missed'),
  );
  store.listen(live);
  const byToken = new Limit(perMinute);
  const byAddress = new Limit(perMinute * PEOPLE_PER_ADDRESS);
  app.addHook('preClose', (done) => {
    live.close();
    done();
  });

  app.addHook('onRequest', async (request, reply) => {
    const { origin, authorization } = request.headers;
    reply.headers({ ...HEADERS, Vary: 'Origin' });
    if (origin !== undefined && origins.includes(origin))
      reply.headers({ ...CORS, 'Access-Control-Allow-Origin': origin });
    if (request.method === 'OPTIONS') return reply.code(204).send();
    // A room full of people shares one address. Its own count is what bounds the made-up tokens of one address.
    byAddress.check(request.ip);
    if (authorization !== undefined) byToken.check(authorization);
    return undefined;
  });
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = asRefusal(error);
    if (refusal.status >= 500) request.log.error({ code: codeOf(error) }, 'failed');
    if (refusal.status === 413) await readOut(request.raw);
    answerFault(error, reply);
  });
  app.setNotFoundHandler((_request, reply) => answerFault(rejected('There is no such address.', 404), reply));
  app.options('/*', () => null);

  // Whether the database can be reached; nothing else, because anybody may ask.
  app.get('/api/health', async () => {
    await store.transact({}, (tx) => tx.all('SELECT 1 AS one'));
    return { ok: true };
  });

  app.post('/api/projects', async (request, reply) => {
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (adminKey === null || key === undefined || !same(key, adminKey)) throw unauthorised();
    return reply.code(201).send(await createProject(store, readProject(request.body)));
  });
  app.post('/api/session', (request) => openSession(store, group(request.body)));
  projectRoutes(app, store, live);
  groupRoutes(app, store);
  return app;
}
