// Most elements draw an instrument and answers: from properties, or from a store.
import type { TemplateResult } from 'lit';
import type { Instrument } from 'meetlat';
import type { Given } from './element.js';
import { element, given } from './element.js';
import type { FillingName, InstrumentName, PlanName } from './sample.js';
import { answersOf, details, earlier, INSTRUMENTS, PLANS } from './sample.js';
import type { StoreName } from './stores.js';
import { storeOf } from './stores.js';

/** What a story is made from. */
export interface Sampled {
  readonly sample: InstrumentName;
  readonly filling: FillingName;
  readonly plan?: PlanName;
  /** The store to follow; null for an element that draws its properties. */
  readonly from: StoreName | null;
  /** With an earlier filling. */
  readonly compared?: boolean;
  /** The earlier filling was made with another edition. */
  readonly editions?: boolean;
}

/** The properties that a sample stands for; those that an element lacks are left out by `given`. */
function propertiesOf({ sample, filling, plan = 'none', from, compared = false, editions = false }: Sampled): Given {
  return {
    instrument: editions ? newEdition(INSTRUMENTS[sample]) : INSTRUMENTS[sample],
    answers: answersOf(filling, sample),
    records: PLANS[plan],
    details,
    earlier: compared ? earlier : null,
    store: from && storeOf(from, { instrument: sample, filling, plan }),
  };
}

/** The same instrument, a release later: its first two items mean something else now. */
function newEdition(instrument: Instrument): Instrument {
  const [first, ...others] = instrument.themes;
  if (!first) return instrument;
  const items = first.items.map((item, i) => (i < 2 ? { ...item, version: item.version + 1 } : item));
  const changes = items.slice(0, 2).map(({ id }) => ({ item: id, kind: 'reworded' as const }));
  return {
    ...instrument,
    edition: { ...instrument.edition, version: '9.0.0' },
    themes: [{ ...first, items }, ...others],
    history: [{ version: instrument.edition.version, changes }],
  };
}

/** Renders an element from its sample and its other args. */
export const sampled =
  (tag: string): ((args: Sampled) => TemplateResult) =>
  (args) =>
    element(tag, given(tag, { ...args, ...propertiesOf(args) }));
