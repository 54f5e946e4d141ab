// The contract saves any id and any JSON. A server takes only what a meetlat can hold: so each record of the contract
// becomes a further record with plain ids and texts, and is read back from there. Revisions, conflicts and repeats stay
// as they are: those are what the contract is about.

const hex = (text) => Buffer.from(text, 'utf16le').toString('hex');
const fromHex = (text) => Buffer.from(text, 'hex').toString('utf16le');

const DETAILS = 'details';

const asId = (text) => `x${hex(text)}`;
const fromId = (text) => fromHex(text.slice(1));

/** Ids of records are short: what they stand for is kept here. */
const names = new Map();
const asRecord = (recordId) => {
  if (recordId === DETAILS) return DETAILS;
  const name = `note:${hex(recordId).slice(-62) || '0'}`;
  names.set(name, recordId);
  return name;
};

const encode = (change) => ({
  ...change,
  assessmentId: asId(change.assessmentId),
  recordId: asRecord(change.recordId),
  ...(change.recordId === DETAILS
    ? {}
    : { field: asId(change.field), value: change.value === undefined ? undefined : JSON.stringify(change.value) }),
});

const value = (kept) => (typeof kept === 'string' ? JSON.parse(kept) : kept);

const decode = (change) => ({
  ...change,
  assessmentId: fromId(change.assessmentId),
  recordId: names.get(change.recordId) ?? change.recordId,
  field: fromId(change.field),
  value: value(change.value),
});

function decodeRecord({ recordId, fields, ...rest }) {
  if (recordId === DETAILS) return { ...rest, recordId, fields };
  const entries = Object.entries(fields).map(([name, field]) => [
    fromId(name),
    { ...field, value: value(field.value) },
  ]);
  return { ...rest, recordId: names.get(recordId), fields: Object.fromEntries(entries) };
}

/** An adapter that keeps what the contract saves, in words that a server understands. */
export const encoded = (adapter) => ({
  capabilities: adapter.capabilities,
  list: async () => (await adapter.list()).map((line) => ({ ...line, assessmentId: fromId(line.assessmentId) })),
  load: async (id, signal) => {
    const loaded = await adapter.load(asId(id), signal);
    return loaded && { ...loaded, assessmentId: id, records: loaded.records.map(decodeRecord) };
  },
  save: async (changes, options) => {
    const result = await adapter.save(changes.map(encode), options);
    const outcomes = result.outcomes.map((outcome) =>
      outcome.kept ? outcome : { ...outcome, ...('value' in outcome ? { value: value(outcome.value) } : {}) },
    );
    return { ...result, outcomes };
  },
  remove: (id) => adapter.remove(asId(id)),
  setAside: (key) => adapter.setAside(key),
  watch: (id, listener) => adapter.watch(asId(id), (changes) => listener(changes.map(decode))),
  close: () => adapter.close(),
});
