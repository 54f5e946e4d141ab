import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import { conclude, concludeGroup } from '../../src/domain/conclusions.js';
import { placedItems, selectItems } from '../../src/domain/instrument.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import type { Kind } from '../../src/locale/conclusions-facts.js';
import { instrument } from '../support/arbitrary-conclusions.js';
import type { Found, Told } from '../support/conclusions-told.js';
import { filled, told } from '../support/conclusions-told.js';

const all = placedItems(instrument);
const WORKSHOP = selectItems(instrument, ['schuldvraag', 'kosten-klant', 'communicatie-gesprek']).items;

const since = (before: Answers, now: Answers, aspects: readonly Aspect[] = ['current']): Found =>
  conclude(instrument.scale, all, now, aspects, before);

const onVersion = (answers: Answers, itemId: string, version: number): Answers => {
  const currentBasis = { version, lang: 'nl', hash: '' };
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, id === itemId ? { ...answer, currentBasis } : answer]),
  );
};

/** What a group says about three items; a row holds the scores of one respondent. */
const group = (rows: readonly (readonly [number, number, number])[], aspect: Aspect): Found => {
  const answers = rows.map((row) => {
    const ratings = all.map((placed): Rating => row[WORKSHOP.indexOf(placed)] ?? null);
    return filled(aspect === 'current' ? ratings : [], aspect === 'ambition' ? ratings : []);
  });
  return concludeGroup(instrument.scale, WORKSHOP, answers, aspect);
};

const COMPARED =
  'We vergelijken wat beide keren een cijfer kreeg bij dezelfde tekst: 4 van de 24 onderdelen. We zeggen dit vanaf 3 onderdelen.';
const GROUP = 'We kijken naar onderdelen met minstens 5 cijfers, vanaf 3 onderdelen; jullie hebben er 3.';

const before = filled([4, 6, 7, 5]);
const rows = [
  [7, 3, 7],
  [7, 9, 6],
  [7, 5, 7],
  [7, 6, 7],
  [7, 5, 7],
] as const;
const workshop = group(rows, 'current');
const ambitions = group(
  rows.map(([, apart, close]) => [apart, close, close]),
  'ambition',
);

const CASES: Readonly<Partial<Record<Kind, readonly Told[]>>> = {
  'mean-change': [
    [
      'up',
      since(before, filled([5, 6, 7, 6, 10])),
      'Sinds de vorige keer ging jullie gemiddelde *van 5,5 naar 6,0* (4 onderdelen).',
      COMPARED,
    ],
    [
      'not',
      since(before, filled([5, 5, 7, 5, 10])),
      'Sinds de vorige keer bleef jullie gemiddelde gelijk: *5,5* (4 onderdelen).',
      COMPARED,
    ],
    [
      'of the ambition',
      since(filled([], [8, 8, 8, 8]), filled([], [8, 9, 9, 9]), ['ambition']),
      'Sinds de vorige keer ging jullie gemiddelde ambitie *van 8,0 naar 8,8* (4 onderdelen).',
      COMPARED.replace('een cijfer', 'een ambitie'),
    ],
  ],
  moved: [
    [
      'up, down and not',
      since(before, filled([5, 7, 6, 5])),
      'Vergeleken met de vorige keer: *2 onderdelen hoger*, *1 lager* en *1 gelijk*.',
      COMPARED,
    ],
    [
      'one down',
      since(filled([], [8, 8, 8, 8]), filled([], [7, 8, 8, 8]), ['ambition']),
      'Jullie ambitie, vergeleken met de vorige keer: *1 onderdeel lager* en *3 gelijk*.',
      COMPARED.replace('een cijfer', 'een ambitie'),
    ],
  ],
  'biggest-move': [
    [
      'one',
      since(before, filled([7, 7, 6, 5])),
      'Het meest veranderd: *Schuldvraag* (van 4 naar 7).',
      'De verandering is hier het grootst: 3, omhoog of omlaag. ' +
        'We zeggen dit vanaf 3 onderdelen die we kunnen vergelijken; jullie hebben er 4.',
    ],
    [
      'two upwards',
      since(before, filled([6, 8, 7, 5])),
      'Het meest veranderd: *Schuldvraag* en *Brede schuldenaanpak* (+2).',
      'De verandering is hier het grootst: 2, omhoog of omlaag. ' +
        'We zeggen dit vanaf 3 onderdelen die we kunnen vergelijken; jullie hebben er 4.',
    ],
    [
      'one up, one down',
      since(before, filled([4.5, 5.5, 7, 5])),
      'Het meest veranderd: *Schuldvraag* en *Brede schuldenaanpak* (verschil 0,5).',
      'De verandering is hier het grootst: 0,5, omhoog of omlaag. ' +
        'We zeggen dit vanaf 3 onderdelen die we kunnen vergelijken; jullie hebben er 4.',
    ],
  ],
  reworded: [
    [
      'one',
      since(onVersion(before, 'schuldvraag', 1), onVersion(before, 'schuldvraag', 2)),
      'Bij *Schuldvraag* is de tekst veranderd sinds de vorige keer.',
      'Een cijfer bij een andere tekst vergelijken we niet, hier bij 1 van de 24 onderdelen. ' +
        'Zo lijkt een nieuwe tekst geen vooruitgang.',
    ],
  ],
  agreement: [
    [
      'two of three',
      workshop,
      'Bij *2 van de 3 onderdelen* liggen jullie cijfers dicht bij elkaar.',
      `Een cijfer ligt daar meestal hoogstens 1 punt van het gemiddelde af; we noemen dit vanaf de helft. ${GROUP}`,
    ],
    [
      'on the ambition',
      ambitions,
      'Bij *2 van de 3 onderdelen* liggen jullie ambities dicht bij elkaar.',
      `Een ambitie ligt daar meestal hoogstens 1 punt van het gemiddelde af; we noemen dit vanaf de helft. ${GROUP}`,
    ],
  ],
  'most-agreed': [
    [
      'one, all the same',
      workshop,
      'Het meest eens zijn jullie over *Schuldvraag* (allemaal een 7).',
      `De cijfers zijn hier bijna of helemaal gelijk; we noemen dit tot en met 1 punt. ${GROUP}`,
    ],
    [
      'two that share the smallest spread, on the ambition',
      ambitions,
      'Over de ambitie zijn jullie het meest eens bij *Kosten voor de klant* en *Communicatie (gesprek)*.',
      `Een ambitie ligt hier meestal ongeveer 0,4 punt van het gemiddelde af; we noemen dit tot en met 1 punt. ${GROUP}`,
    ],
  ],
  'least-agreed': [
    [
      'one',
      workshop,
      'De cijfers lopen het meest uiteen bij *Kosten voor de klant* (van 3 tot en met 9).',
      `Een cijfer ligt hier meestal ongeveer 2 punten van het gemiddelde af; we noemen dit vanaf 1,5 punt. ${GROUP}`,
    ],
    [
      'one, on the ambition',
      ambitions,
      'De ambities lopen het meest uiteen bij *Schuldvraag* (van 3 tot en met 9).',
      `Een ambitie ligt hier meestal ongeveer 2 punten van het gemiddelde af; we noemen dit vanaf 1,5 punt. ${GROUP}`,
    ],
  ],
};

describe('conclusions from two fillings or more, in Dutch', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    for (const [name, found, sentence, reason] of cases) {
      it(`${kind}: ${name}`, () => {
        expect(told(found, kind as Kind)).to.deep.equal([sentence, reason]);
      });
    }
  }
});
