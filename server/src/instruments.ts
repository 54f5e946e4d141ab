import dutch from '../../meetlat-data/sociale-incasso.nl.json';
import english from '../../meetlat-data/sociale-incasso.en.json';
import type { Instrument } from '../../src/domain/instrument.js';
import { parseInstrument } from '../../src/schema/instrument.js';

/** The instruments that projects can be made of, by id. Translations of one share its scale. */
export const INSTRUMENTS: ReadonlyMap<string, Instrument> = new Map(
  [english, dutch].flatMap((data) => {
    const parsed = parseInstrument(data);
    return parsed.ok ? [[parsed.value.id, parsed.value] as const] : [];
  }),
);
