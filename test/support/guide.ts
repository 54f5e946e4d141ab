import type { Guide } from '../../src/domain/guide.js';

/** A guide to the instrument `threeLevels` of the tests, as JSON: invented, with one of everything. */
export const guideJson = {
  format: 'meetlat-guide',
  schemaVersion: 1,
  instrumentId: 'test',
  lang: 'nl',
  sources: [
    { id: 'boek', title: 'Het boek', publisher: 'De drukker', date: '2026-01-06' },
    { id: 'praatje', title: 'Een praatje' },
  ],
  tips: [
    { id: 'hoog', items: ['item-1'], level: 'high', text: 'Blijf dit doen.', source: 'boek' },
    { id: 'algemeen', items: ['item-1', 'item-3'], text: 'Begin klein.', source: 'praatje' },
    { id: 'laag', items: ['item-1', 'item-3'], level: 'low', text: 'Vraag het een klant.', source: 'boek' },
  ],
  help: [{ id: 'what', title: 'Wat het is', paragraphs: ['Eerst helpen.', 'Dan pas manen.'], source: 'boek' }],
  benefits: [
    { who: 'client', title: 'De klant', points: ['Minder kosten.'], source: 'boek' },
    { who: 'creditor', title: 'De organisatie', points: ['Meer betaald.', 'Minder gedoe.'], source: 'boek' },
    { who: 'society', title: 'Iedereen', points: ['Minder schulden.'], source: 'praatje' },
  ],
  contrasts: [
    { id: 'doel', topic: 'Doel', classic: 'Snel betaald worden.', social: 'Blijvend betaald worden.', source: 'boek' },
    { id: 'toon', topic: 'Toon', classic: 'Streng.', social: 'Vriendelijk.', source: 'boek' },
  ],
  routes: [
    {
      id: 'self',
      title: 'Zelf aan de slag',
      intro: 'In zes stappen.',
      steps: [
        { id: 'invite', title: 'Nodig collega’s uit', text: 'Kies mensen van elk team.' },
        { id: 'fill', title: 'Vul in', text: '', shows: 'scores' },
        { id: 'talk', title: 'Praat samen', text: '' },
        { id: 'aim', title: 'Kies de ambitie', text: '', shows: 'ambition' },
        { id: 'choose', title: 'Kies prioriteiten', text: '', shows: 'priorities' },
        { id: 'plan', title: 'Maak een plan', text: '', shows: 'plan' },
      ],
      source: 'boek',
    },
    {
      id: 'four-steps',
      title: 'Vier stappen',
      intro: '',
      steps: [
        { id: 'ambitie', title: 'Ambitie', text: '' },
        { id: 'analyseren', title: 'Analyseren', text: '' },
      ],
      source: 'praatje',
    },
  ],
} as const;

/** The same as a value. */
export const guide: Guide = {
  ...guideJson,
  sources: [guideJson.sources[0], { ...guideJson.sources[1], publisher: '' }],
};
