// The minimal profile of docs/shared-store.md, as small as it can be: documents in memory, `GET`, `PUT` with `If-Match`
// and `DELETE`. A reference for those who write their own endpoint.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const ADDRESS = /^\/api\/p\/([^/]+)\/assessments\/([^/?]+)$/;

/** Not needed for a page that names its assessment: without it a page just can't say what there is. */
const LIST = /^\/api\/p\/[^/]+\/assessments$/;

function summaryOf(text) {
  const { assessmentId, removed, records } = JSON.parse(text);
  const fields = records.find(({ recordId }) => recordId === 'details')?.fields ?? {};
  const details = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return removed ? [] : [{ assessmentId, details, savedAt: null }];
}

const etagOf = (text) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

const textOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** What to answer, in a status, a body and the version of the body. */
async function answer(documents, request, token) {
  if (request.headers.authorization !== `Bearer ${token}`) return [401, { fault: 'auth', message: 'Who are you?' }];
  if (LIST.test(request.url)) return [200, { assessments: [...documents.values()].flatMap(summaryOf) }];
  const address = ADDRESS.exec(request.url);
  if (!address) return [404, { fault: 'rejected', message: 'There is no such address.' }];
  const id = decodeURIComponent(address[2]);
  if (request.method === 'GET') return documents.has(id) ? [200, documents.get(id)] : [404, null];
  if (request.method === 'PUT') {
    const body = await textOf(request);
    // From here to the end nothing is waited for, so that no other request comes in between.
    const kept = documents.get(id);
    if (request.headers['if-match'] !== (kept === undefined ? undefined : etagOf(kept))) return [412, null];
    documents.set(id, body);
    return [200, body];
  }
  if (request.method !== 'DELETE') return [405, null];
  documents.set(id, JSON.stringify({ assessmentId: id, removed: true, records: [] }));
  return [204, null];
}

/** Starts one on a free port. `without` names methods that this one lacks. */
export async function startRestServer({ token = 'a-token', without = [] } = {}) {
  const documents = new Map();
  const requests = [];
  const server = createServer(async (request, response) => {
    requests.push(request.method);
    const [status, content] = without.includes(request.method) ? [405, null] : await answer(documents, request, token);
    const text = typeof content === 'string' ? content : content === null ? '' : JSON.stringify(content);
    const etag = typeof content === 'string' ? { ETag: etagOf(text) } : {};
    response.writeHead(status, { 'Content-Type': 'application/json', ...etag }).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    token,
    documents,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
