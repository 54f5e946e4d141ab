import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asCaller, callerOf, newTicket, replaceLink, useTicket } from './access.js';
import { etagOf, putAssessment } from './documents.js';
import { forbidden, notFound, rejected } from './fault.js';
import { isShort, line, readChanges } from './incoming.js';
import type { Live } from './live.js';
import { deleteProject, exportAll } from './project.js';
import * as records from './records.js';
import type { Caller, Scope } from './rights.js';
import { leads } from './rights.js';
import { readSession, saveSession } from './session.js';
import type { Store, Tx } from './store/port.js';

type Params = Readonly<Record<string, string>>;

export const param = (request: FastifyRequest, name: string): string => (request.params as Params)[name] ?? '';
export const query = (request: FastifyRequest, name: string): unknown => (request.query as Params)[name];

function assessmentIn(request: FastifyRequest): string {
  const id = param(request, 'id');
  if (!isShort(id)) throw notFound();
  return id;
}

export function need(caller: Caller, allowed: (scope: Scope) => boolean): void {
  if (!allowed(caller.scope)) throw forbidden();
}

export const isAdmin = (scope: Scope): boolean => scope === 'admin';
const ownsAnswers = (scope: Scope): boolean => scope !== 'facilitate';

function cursorIn(request: FastifyRequest): number {
  const since = Number(query(request, 'since') ?? 0);
  if (!Number.isSafeInteger(since) || since < 0) throw rejected('"since" is a cursor.');
  return since;
}

/** Every address under one project. Each asks who calls first, and only then reads what was sent. */
export function projectRoutes(app: FastifyInstance, store: Store, live: Live): void {
  const caller = (request: FastifyRequest): Promise<Caller> =>
    callerOf(store, param(request, 'project'), request.headers.authorization);

  const working = <T>(request: FastifyRequest, work: (tx: Tx, who: Caller) => Promise<T>): Promise<T> =>
    asCaller(store, param(request, 'project'), request.headers.authorization, work);

  const P = '/api/p/:project';

  app.get(`${P}/assessments`, async (request) => records.listAssessments(store, await caller(request)));

  app.get(`${P}/assessments/:id`, async (request, reply) => {
    const found = await records.loadAssessment(store, await caller(request), assessmentIn(request));
    return reply.header('ETag', etagOf(found)).send(found);
  });

  app.put(`${P}/assessments/:id`, async (request, reply) => {
    const who = await caller(request);
    const given = { id: assessmentIn(request), body: request.body, match: request.headers['if-match'] };
    const { document, cursor } = await putAssessment(store, who, given);
    store.tell({ project: who.project, cursor });
    return reply.header('ETag', etagOf(document)).send(document);
  });

  app.delete(`${P}/assessments/:id`, async (request, reply) => {
    const who = await caller(request);
    const cursor = await records.removeAssessment(store, who, assessmentIn(request));
    store.tell({ project: who.project, cursor });
    return reply.code(204).send();
  });

  app.post(`${P}/changes`, async (request) => {
    const saved = await working(request, (tx, who) =>
      records.saveChanges(tx, who, readChanges(request.body, who.instrument.scale)),
    );
    store.tell({ project: param(request, 'project'), cursor: saved.cursor });
    return saved;
  });

  app.get(`${P}/changes`, (request) => working(request, (tx, who) => records.changesSince(tx, who, cursorIn(request))));

  app.post(`${P}/aside`, async (request, reply) => {
    const who = await caller(request);
    await records.setAside(store, who, line(request.body, 'recordKey'));
    return reply.code(204).send();
  });

  app.post(`${P}/ticket`, async (request) => ({ ticket: await newTicket(store, (await caller(request)).project) }));

  app.get(`${P}/events`, async (request, reply) => {
    const project = param(request, 'project');
    await useTicket(store, project, query(request, 'ticket'));
    live.checkRoom(project);
    const cursor = await records.currentCursor(store, project);
    reply.hijack();
    const headers = { ...reply.getHeaders(), 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' };
    reply.raw.writeHead(200, headers as Record<string, string>);
    live.join(project, reply.raw, cursor);
  });

  app.get(`${P}/session-state`, async (request, reply) => {
    const state = await readSession(store, (await caller(request)).project);
    return reply.header('ETag', `"${String(state.revision)}"`).send(state);
  });

  app.put(`${P}/session-state`, async (request, reply) => {
    const who = await caller(request);
    need(who, leads);
    const state = await saveSession(store, who.project, request.body, request.headers['if-match']);
    store.tell({ project: who.project, revision: state.revision });
    return reply.header('ETag', `"${String(state.revision)}"`).send(state);
  });

  app.get(`${P}/export`, async (request) => {
    const who = await caller(request);
    need(who, ownsAnswers);
    return exportAll(store, who);
  });

  app.delete(P, async (request, reply) => {
    const who = await caller(request);
    need(who, isAdmin);
    await deleteProject(store, who.project);
    store.tell({ project: who.project, ended: true });
    return reply.code(204).send();
  });

  const link = (again: boolean) => async (request: FastifyRequest) => {
    const who = await caller(request);
    need(who, isAdmin);
    const answer = await replaceLink(store, who.project, param(request, 'scope'), again);
    store.tell({ project: who.project, ended: true });
    return answer;
  };
  app.post(`${P}/links/:scope/rotate`, link(true));
  app.delete(`${P}/links/:scope`, link(false));
}
