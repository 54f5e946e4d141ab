// A guide of nobody: the library's own texts are for who needs them, these only show where they stand.
import type { Guide } from 'meetlat';

export const storyGuide: Guide = {
  instrumentId: 'sociale-incasso',
  lang: 'nl',
  sources: [{ id: 'voorbeeld', title: 'Een voorbeeld', publisher: 'Storybook', date: '2026-11-22' }],
  tips: [
    { id: 'een', items: ['nazorg', 'kosten-klant'], text: 'Vraag een klant wat hielp.', source: 'voorbeeld' },
    {
      id: 'twee',
      items: ['nazorg', 'preventie', 'communicatie-schrift'],
      level: 'hekkensluiter',
      text: 'Begin met één team, en kijk na een maand wat het opleverde.',
      source: 'voorbeeld',
    },
  ],
  help: [
    {
      id: 'wat',
      title: 'Wat het is',
      paragraphs: ['Wie niet kan betalen, krijgt eerst hulp.', 'Wie niet wil betalen, merkt dat ook.'],
      source: 'voorbeeld',
    },
  ],
  benefits: [
    { who: 'client', title: 'De klant', points: ['Minder kosten.', 'Sneller rust.'], source: 'voorbeeld' },
    { who: 'creditor', title: 'De organisatie', points: ['Meer rekeningen betaald.'], source: 'voorbeeld' },
    { who: 'society', title: 'De samenleving', points: ['Minder mensen met schulden.'], source: 'voorbeeld' },
  ],
  contrasts: [
    { id: 'doel', topic: 'Doel', classic: 'Deze rekening.', social: 'Ook de volgende.', source: 'voorbeeld' },
    { id: 'toon', topic: 'Toon', classic: 'Streng.', social: 'Vriendelijk en duidelijk.', source: 'voorbeeld' },
  ],
  routes: [
    {
      id: 'self',
      title: 'Zelf aan de slag',
      intro: 'Van de eerste uitnodiging tot een plan.',
      steps: [
        { id: 'invite', title: 'Nodig collega’s uit', text: 'Van elk team één of twee.' },
        { id: 'scores', title: 'Vul in duo’s in', text: '', shows: 'scores' },
        { id: 'shared', title: 'Maak samen één beeld', text: 'Praat over de verschillen.' },
        { id: 'ambition', title: 'Kies de ambitie', text: '', shows: 'ambition' },
        { id: 'priorities', title: 'Kies prioriteiten', text: '', shows: 'priorities' },
        { id: 'plan', title: 'Maak een plan', text: '', shows: 'plan' },
      ],
      source: 'voorbeeld',
    },
    {
      id: 'four-steps',
      title: 'In vier stappen',
      intro: '',
      steps: ['Ambitie', 'Analyseren', 'Ontwerpen', 'Realiseren'].map((title) => ({
        id: title.toLowerCase(),
        title,
        text: '',
      })),
      source: 'voorbeeld',
    },
  ],
};
