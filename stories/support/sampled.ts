// Most elements draw an instrument and answers: from properties, or from a store.
import type { TemplateResult } from 'lit';
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
}

/** The properties that a sample stands for; those that an element lacks are left out by `given`. */
function propertiesOf({ sample, filling, plan = 'none', from, compared = false }: Sampled): Given {
  return {
    instrument: INSTRUMENTS[sample],
    answers: answersOf(filling, sample),
    records: PLANS[plan],
    details,
    earlier: compared ? earlier : null,
    store: from && storeOf(from, { instrument: sample, filling, plan }),
  };
}

/** Renders an element from its sample and its other args. */
export const sampled =
  (tag: string): ((args: Sampled) => TemplateResult) =>
  (args) =>
    element(tag, given(tag, { ...args, ...propertiesOf(args) }));
