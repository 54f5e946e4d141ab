import type { Params } from '../quote.js';
import { show } from '../quote.js';

/** By `ProblemCode`: what can be wrong in the history of an instrument. */
export const historySentences: Readonly<Record<string, (params: Params) => string>> = {
  'partial-date': () => 'dit is geen datum. Schrijf een jaar, een maand of een dag, zoals 2022, 2022-12 of 2022-12-12.',
  'unknown-item': ({ found }) => `het onderdeel ${show(found)} bestaat niet in de editie erna. Verbeter het id.`,
  'still-there': ({ found }) => `het onderdeel ${show(found)} is er nog. Haal deze regel weg, of het onderdeel zelf.`,
  'named-twice': ({ found }) => `het onderdeel ${show(found)} staat twee keer bij deze editie. Haal er een weg.`,
  'version-twice': ({ found }) => `de versie ${show(found)} komt twee keer voor. Geef elke editie een eigen versie.`,
  'version-behind': ({ found, limit }) =>
    `het onderdeel ${show(found)} kreeg een andere betekenis. Maak zijn versie minstens ${show(limit)}.`,
};
