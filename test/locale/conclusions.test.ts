import { expect } from 'chai';
import { conclude } from '../../src/domain/conclusions.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import type { Kind } from '../../src/locale/conclusions-facts.js';
import { instrument } from '../support/arbitrary-conclusions.js';
import type { Found, Ratings, Told } from '../support/conclusions-told.js';
import { filled, times, told } from '../support/conclusions-told.js';
import { answersOf, instrumentOf } from '../support/instruments.js';

const from = (current: Ratings, ambition: Ratings = [], aspects: readonly Aspect[] = ASPECTS): Found =>
  conclude(instrument.scale, placedItems(instrument), filled(current, ambition), aspects, null);

const NOW_20 = 'We zeggen dit vanaf 3 cijfers voor nu; jullie gaven er 20.';
const PAIRS = (n: number): string => `We zeggen dit vanaf 3 onderdelen met twee cijfers; jullie hebben er ${n}.`;
const CASES: Readonly<Partial<Record<Kind, readonly Told[]>>> = {
  position: [
    [
      'the lower third, of some items',
      from([...times(10, 5), ...times(10, 6)]),
      'Gemiddeld staan jullie aan de *onderkant van middenmoter* (5,5 over 20 van de 24 onderdelen).',
      `Het niveau middenmoter loopt van 5,5 tot 8, en 5,5 ligt in het onderste derde deel. ${NOW_20}`,
    ],
    [
      'the middle of the highest level, of all items',
      from(times(24, 9)),
      'Gemiddeld staan jullie in het *midden van koploper* (9,0).',
      'Het niveau koploper loopt van 8 tot en met 10, en 9,0 ligt in het middelste derde deel. ' +
        'We zeggen dit vanaf 3 cijfers voor nu; jullie gaven er 24.',
    ],
  ],
  ambition: [
    [
      'most at one level',
      from([], [8, 9, 8, 6]),
      'Jullie ambitie ligt bij 3 van de 4 onderdelen op *koploper*.',
      'Minstens de helft van jullie 4 ambities ligt op dit niveau, van 8 tot en met 10. We zeggen dit vanaf 3 ambities.',
    ],
  ],
  gap: [
    [
      'one',
      from([3, 5, 6], [8, 7, 8]),
      'Het grootste verschil: *Schuldvraag*, nu 3, ambitie 8.',
      `Het verschil is de ambitie min het cijfer voor nu, hier 5. ${PAIRS(3)}`,
    ],
    [
      'two equals',
      from([3, 5.5, 6], [6.5, 9, 8]),
      'Het grootste verschil is 3,5, bij *Schuldvraag* en *Brede schuldenaanpak*.',
      `Het verschil is de ambitie min het cijfer voor nu, hier 3,5. ${PAIRS(3)}`,
    ],
    [
      'four equals',
      from([3, 4, 5, 6, 7], [5, 6, 7, 8, 8]),
      'Het grootste verschil is 2, bij *4 van de 5 onderdelen met twee cijfers*.',
      `Het verschil is de ambitie min het cijfer voor nu, hier 2. ${PAIRS(5)}`,
    ],
    [
      'all equal',
      from([3, 4, 5, 6], [5, 6, 7, 8]),
      'Bij *alle 4 onderdelen met twee cijfers* is het verschil steeds 2.',
      `Het verschil is de ambitie min het cijfer voor nu, hier 2. ${PAIRS(4)}`,
    ],
  ],
  reached: [
    [
      'one',
      from([6, 5, 5], [6, 8, 7]),
      'Bij *1 onderdeel* staan jullie al waar jullie willen zijn.',
      `Daar is de ambitie gelijk aan het cijfer voor nu, of lager. ${PAIRS(3)}`,
    ],
  ],
  'top-level': [
    [
      'one',
      from([8, 7.9, 3]),
      'Bij *Schuldvraag* staan jullie nu op *koploper*.',
      'Het niveau koploper loopt van 8 tot en met 10. We zeggen dit vanaf 3 cijfers voor nu; jullie gaven er 3.',
    ],
    [
      'many',
      from([...times(5, 9), ...times(15, 4)]),
      'Bij *5 van de 20 onderdelen met een cijfer* staan jullie nu op *koploper*.',
      `Het niveau koploper loopt van 8 tot en met 10. ${NOW_20}`,
    ],
    [
      'all',
      from(times(24, 8)),
      'Bij *alle 24 onderdelen* staan jullie nu op *koploper*.',
      'Het niveau koploper loopt van 8 tot en met 10. We zeggen dit vanaf 3 cijfers voor nu; jullie gaven er 24.',
    ],
  ],
  'above-mean': [
    [
      'three',
      from([7, 7, 7, ...times(17, 4)]),
      "Hier staan jullie nu sterker dan gemiddeld: *Schuldvraag*, *Brede schuldenaanpak* en *KPI's*.",
      `Een onderdeel staat hier vanaf 2 punten boven jullie gemiddelde van 4,5. ${NOW_20}`,
    ],
  ],
  'themes-ahead': [
    [
      'one',
      from([7, 7, ...times(18, 5), ...times(4, 6)]),
      'Thema *Visie* ligt nu hoger dan de rest: gemiddeld 7,0 tegen 5,2.',
      '“Visie” is gemiddeld 7,0 uit 2 cijfers, de rest 5,2 uit 22 cijfers. ' +
        'We noemen een thema vanaf 1 punt verschil en 3 cijfers, of alle cijfers van een kleiner thema.',
    ],
  ],
  'themes-behind': [
    [
      'two',
      from([4, 4, ...times(18, 6), ...times(4, 4)]),
      'Nu lager dan de rest: *Visie* en *Ondersteuning*.',
      '“Visie” is gemiddeld 4,0 uit 2 cijfers, de rest 5,6 uit 22 cijfers. ' +
        '“Ondersteuning” is gemiddeld 4,0 uit 4 cijfers, de rest 5,8 uit 20 cijfers. ' +
        'We noemen een thema vanaf 1 punt verschil en 3 cijfers, of alle cijfers van een kleiner thema.',
    ],
  ],
  lowered: [
    [
      'one',
      from([8, 5], [7, 8]),
      'Bij *Schuldvraag* is jullie ambitie lager dan het cijfer voor nu (nu 8, ambitie 7).',
      'Bij 1 van de 2 onderdelen met twee cijfers ligt de ambitie onder het cijfer voor nu. Dat kan een bewuste keuze zijn.',
    ],
    [
      'several',
      from([8, 7.5, 5, 6], [7, 6, 8, 5]),
      'Bij *Schuldvraag*, *Brede schuldenaanpak* en *Kosten voor de klant* is jullie ambitie lager dan het cijfer voor nu.',
      'Bij 3 van de 4 onderdelen met twee cijfers ligt de ambitie onder het cijfer voor nu. Dat kan een bewuste keuze zijn.',
    ],
  ],
  unknown: [
    [
      'one in five',
      from(times(5, 'unknown')),
      'Bij *5 van de 24 onderdelen* kozen jullie “weet ik niet”.',
      'We noemen dit vanaf 1 op de 5 onderdelen, met een minimum van 2. ' +
        'Bij 24 onderdelen is dat vanaf 5; misschien weet een collega het antwoord.',
    ],
  ],
  missing: [
    [
      'one aspect of one item',
      from(times(24, 5), times(23, 8)),
      'Nog niet helemaal ingevuld: *Rapportages*.',
      'Hier is het cijfer voor nu of de ambitie nog leeg: bij 1 van de 24 onderdelen. “Weet ik niet” en “n.v.t.” tellen als ingevuld.',
    ],
    [
      'all ambitions',
      from(times(24, 5)),
      'Nog niet helemaal ingevuld: *alle 24 onderdelen*.',
      'Hier is het cijfer voor nu of de ambitie nog leeg: bij alle 24 onderdelen. “Weet ik niet” en “n.v.t.” tellen als ingevuld.',
    ],
    [
      'one aspect asked',
      from(times(20, 5), [], ['current']),
      'Nog niet helemaal ingevuld: *4 van de 24 onderdelen*.',
      'Hier is het cijfer voor nu nog leeg: bij 4 van de 24 onderdelen. “Weet ik niet” en “n.v.t.” tellen als ingevuld.',
    ],
  ],
  'no-reason': [
    [
      'all',
      from(times(20, 5)),
      'Bij *alle 20 onderdelen met een cijfer* staat nog geen toelichting.',
      'We noemen dit vanaf 3 onderdelen met een cijfer, als minstens de helft geen toelichting heeft. ' +
        'Een paar woorden helpen als jullie later terugkijken.',
    ],
  ],
};

describe('conclusions in Dutch', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    for (const [name, found, sentence, reason] of cases) {
      it(`${kind}: ${name}`, () => {
        expect(told(found, kind as Kind)).to.deep.equal([sentence, reason]);
      });
    }
  }

  it('say "1 cijfer" of a theme of one', () => {
    const small = instrumentOf([1, 3], instrument.scale);
    const found = conclude(small.scale, placedItems(small), answersOf(small, [9, 5, 5, 5]), ['current'], null);
    expect(told(found, 'themes-ahead')[1]).to.match(
      /^“Visie” is gemiddeld 9,0 uit 1 cijfer, de rest 5,0 uit 3 cijfers\. /,
    );
  });
});
