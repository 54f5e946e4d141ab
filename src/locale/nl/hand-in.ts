const people = (count: number): string => `${count} ${count === 1 ? 'deelnemer' : 'deelnemers'}`;
const items = (count: number): string => `${count} ${count === 1 ? 'onderdeel' : 'onderdelen'}`;

/** What `meetlat-hand-in` and `meetlat-group` say. */
export const handIn = {
  loading: 'De groep wordt geladen …',
  fault: 'De opslag van deze browser werkt nu niet. Wat al binnen was, blijft bewaard.',

  // Handing in
  title: 'Geef je antwoorden door',
  empty: 'Je hebt nog niets ingevuld. Vul eerst een onderdeel in.',
  count: (count: number): string => `Je geeft ${items(count)} door, met je cijfers en je toelichting.`,
  consent: 'Mijn toelichting mag zonder naam in de groep te lezen zijn.',
  consentHint: 'Vink je dit niet aan, dan ziet de groep alleen cijfers.',
  file: 'Bewaar als bestand',
  fileName: 'mijn-antwoorden.json',
  fileDone: 'Het bestand staat bij je downloads. Stuur het naar de begeleider.',
  link: 'Kopieer een link',
  linkDone: 'De link is gekopieerd. Plak hem in een bericht aan de begeleider.',
  code: 'Kopieer een code',
  codeDone: 'De code is gekopieerd. Plak hem in een bericht aan de begeleider.',
  tooLong: 'Je toelichting is te lang voor een link of een code. Bewaar je antwoorden als bestand.',
  notCopied: 'Kopiëren lukt hier niet vanzelf. Kopieer de tekst hieronder zelf.',
  copyByHand: 'Kopieer deze hele tekst',

  // Taking in
  modeHint: 'Vertel dit de deelnemers voordat ze antwoorden. Daarna kun je het niet meer veranderen.',
  modeMinimum: (minimum: number): string => `Een beeld is er vanaf ${minimum} antwoorden.`,
  waiting: 'Er komen antwoorden mee met de link. Kies eerst; daarna nemen we ze op.',
  begin: 'Begin',
  take: 'Neem antwoorden op',
  takeHint: 'Sleep bestanden hierheen, of plak een bericht met codes of links. Het mogen er veel tegelijk zijn.',
  files: 'Bestanden van deelnemers',
  paste: 'Bericht met codes of links',
  takeIn: 'Neem op',
  reading: 'Bestanden lezen',
  outcomes: {
    new: (count: number): string => `${people(count)} erbij.`,
    newer: (count: number): string => `${people(count)} met nieuwere antwoorden: die gelden nu.`,
    same: (count: number): string => `${people(count)} had je al. Niemand telt dubbel.`,
    older: (count: number): string => `${people(count)} met oudere antwoorden dan je al had: niet overgenomen.`,
    agreed: (count: number): string =>
      `${count} keer wat een groep afsprak: dat zijn geen antwoorden van een deelnemer.`,
    'other-instrument': (count: number): string => `${count} keer antwoorden op een andere meetlat: niet overgenomen.`,
    'other-edition': (count: number): string =>
      `${count} keer een code van een andere versie van de meetlat. Vraag om een bestand.`,
    'no-code': (count: number): string => `${count} keer stond er geen code.`,
    'newer-version': (count: number): string =>
      `${count} keer een code van een nieuwere versie. Ververs deze pagina, of vraag om een bestand.`,
    'cut-off': (count: number): string => `${count} keer een code die niet heel is. Vraag om de hele code.`,
    damaged: (count: number): string => `${count} keer een code die onderweg veranderd is. Vraag hem opnieuw.`,
    rejected: (count: number): string => `${count} keer antwoorden die niet te lezen zijn. Vraag ze opnieuw.`,
    nothing: (count: number): string => `${count} keer zonder antwoorden erin. Is dit het goede bestand of bericht?`,
    'too-large': (count: number): string => `${count} keer te groot om te lezen.`,
    archive: (count: number): string =>
      `${count} keer een ingepakt bestand of een werkmap. Pak het uit, of open een werkmap bij ‘Bewaren en openen’.`,
    unreadable: (count: number): string => `${count} keer een bestand dat de browser niet kon lezen.`,
  },
  members: (count: number): string => (count === 0 ? 'Wie er meedoen' : `Wie er meedoen: ${people(count)}`),
  nobody: 'Nog niemand. Neem hierboven de eerste antwoorden op.',
  member: (number: number): string => `Deelnemer ${number}`,
  filled: (count: number): string => items(count),
  remove: 'Weghalen',
  removeLabel: (name: string): string => `Weghalen: ${name}`,
  removed: 'Weggehaald.',
  undo: 'Maak ongedaan',
  save: 'Bewaar de groep als bestand',
  groupFile: 'groep.json',
  show: 'Laat het beeld zien',
  notYet: (minimum: number): string => `Het beeld komt er vanaf ${minimum} deelnemers.`,
  reveal: 'Laat zien',
  showAgain: 'Werk het beeld bij',
  shown: 'De groep ziet nu het beeld op deze pagina.',
  shownProtected: 'De groep ziet nu het beeld op deze pagina. Het verandert pas als er vijf nieuwe antwoorden zijn.',
};
