import { formatMean, formatScore } from '../format.js';

type Mode = 'open' | 'protected';

const people = (count: number): string => `${count} ${count === 1 ? 'antwoord' : 'antwoorden'}`;

/** What `meetlat-workshop` says. */
export const workshop = {
  title: 'Workshop',
  loading: 'De workshop wordt geladen …',
  fault: 'De workshop is even niet bereikbaar. Wat jullie al invulden, blijft bewaard.',
  moved: 'Iemand anders leidde de workshop net verder. Je ziet nu de stand van dit moment.',
  retry: 'Probeer het opnieuw',
  noItem: 'Kies minstens één onderdeel.',
  noMode: 'Kies eerst of jullie open of beschermd antwoorden.',

  // Preparing
  prepare: 'Bereid de workshop voor',
  name: 'Naam van de workshop',
  defaultName: 'Langs de meetlat',
  modeLegend: 'Hoe laten jullie antwoorden zien?',
  modes: {
    open: 'Open: voor een groep die samen praat',
    protected: 'Beschermd: voor een groep op afstand, of als het gevoelig ligt',
  } satisfies Readonly<Record<Mode, string>>,
  modeHint: 'Deelnemers lezen dit voordat ze antwoorden. Daarna kun je het niet meer veranderen.',
  itemsLegend: 'Over welke onderdelen gaat het?',
  question: 'Vraag om mee te openen',
  defaultQuestion: 'Waar denk jij aan bij sociaal incasseren?',
  questionHint: 'Laat dit leeg als je geen vraag wilt stellen.',
  start: 'Open de workshop',

  // Run sheet
  runSheet: 'Programma',
  steps: [
    'Kennismaken met het thema',
    'Scoren: waar staan jullie?',
    'Samen praten over de antwoorden',
    'Afspreken hoe jullie verdergaan',
  ],
  stepTitle: (number: number): string => `Stap ${number}`,
  stepMinutes: (number: number): string => `Minuten van stap ${number}`,
  minutes: (count: number): string => `${formatScore(count)} min.`,
  addStep: 'Stap toevoegen',
  removeStep: 'Weghalen',
  removeStepLabel: (number: number): string => `Stap ${number} weghalen`,
  edit: 'Programma aanpassen',
  editDone: 'Klaar met aanpassen',
  startStep: 'Start',
  startStepLabel: (title: string): string => `Start de klok van: ${title}`,
  stopStep: 'Stop de klok',
  now: 'nu bezig',
  timeLeft: (clock: string): string => `Nog ${clock}`,
  timeOver: (clock: string): string => `${clock} over de tijd`,

  // Joining
  join: 'Meedoen',
  joinHint: 'Scan de code, of ga naar dit adres:',
  qr: 'QR-code met het adres om mee te doen',
  showQr: 'Toon de QR-code',
  joined: (count: number): string => `${count} ${count === 1 ? 'deelnemer' : 'deelnemers'}`,

  // The facilitator's way
  lobby: 'Iedereen kan nu meedoen.',
  askOpening: 'Stel de openingsvraag',
  revealOpenings: 'Laat de antwoorden zien',
  openingAsked: 'De openingsvraag staat open.',
  openings: 'Antwoorden van de groep',
  noOpenings: 'Er zijn nog te weinig antwoorden om te laten zien.',
  collect: (title: string): string => `Vraag cijfers voor: ${title}`,
  collecting: 'Iedereen geeft nu cijfers. De antwoorden blijven verborgen tot jij ze laat zien.',
  count: (what: string, count: number, of: number): string => `${what}: ${count} van ${of} binnen`,
  aspects: { current: 'Nu', ambition: 'Ambitie' },
  reveal: 'Laat de antwoorden zien',
  talk: 'Praat erover',
  talkHint: 'Vraag eerst wie hoog koos en wie laag koos: waarom?',
  again: 'Geef nog een keer cijfers',
  next: (title: string): string => `Verder met: ${title}`,
  close: 'Sluit de workshop af',
  items: 'Onderdelen',
  choose: 'Vraag dit nu',
  chooseLabel: (title: string): string => `Vraag dit nu: ${title}`,
  shown: (rounds: number): string => (rounds === 1 ? 'besproken' : `besproken, ${rounds} rondes`),
  agreed: 'Wat spreken jullie samen af?',
  agreedHint: 'Vul hier het cijfer in waar de groep op uitkomt. Het hoeft niet het gemiddelde te zijn.',
  round: (round: number): string => `Ronde ${round}`,

  // The picture
  tooFew: (minimum: number): string => `Te weinig antwoorden. Vanaf ${minimum} antwoorden zie je hier een beeld.`,
  summary: (n: number, mean: number, low: number, high: number): string =>
    `${people(n)}, gemiddeld ${formatMean(mean)}, van ${formatScore(low)} tot en met ${formatScore(high)}.`,
  spread: {
    small: 'De antwoorden liggen dicht bij elkaar.',
    medium: 'De antwoorden verschillen wat van elkaar.',
    large: 'De antwoorden liggen ver uit elkaar.',
  },
  mean: (value: number): string => `gemiddeld ${formatMean(value)}`,
  each: (count: number): string => `Elke stip staat voor hoogstens ${people(count)}.`,
  before: (round: number, mean: number): string => `In ronde ${round} was het gemiddeld ${formatMean(mean)}.`,
  notes: 'Toelichtingen uit de groep',
  table: 'Cijfers in een tabel',
  score: 'Cijfer',
  howMany: 'Antwoorden',

  // Taking part
  takePart: 'Doe mee',
  modeTold: {
    open: (minimum: number): string =>
      `Jullie antwoorden open. Elk cijfer wordt een stip zonder naam, vanaf ${minimum} antwoorden. In een kleine groep kan iemand raden welke stip van jou is.`,
    protected: (minimum: number): string =>
      `Jullie antwoorden beschermd. De groep ziet alleen het beeld van ${minimum} of meer antwoorden samen, nooit losse cijfers.`,
  } satisfies Readonly<Record<Mode, (minimum: number) => string>>,
  hidden: 'Niemand ziet een antwoord voordat de begeleider het beeld laat zien.',
  consent: 'Mijn toelichtingen mogen zonder naam op het scherm.',
  notYet: 'De workshop is nog niet begonnen. Deze pagina gaat vanzelf verder.',
  wait: 'Je doet mee. Wacht op de eerste vraag.',
  answer: 'Jouw antwoord',
  answerHint: 'Je antwoord komt zonder naam op het scherm.',
  saved: 'Bewaard',
  saving: 'Wordt bewaard …',
  notSaved: 'Nog niet bewaard. We proberen het opnieuw.',
  look: 'Kijk mee op het grote scherm.',
  againHint: 'Jullie praatten erover. Geef opnieuw een cijfer: het mag hetzelfde zijn.',

  // The end
  closed: 'De workshop is klaar. Bedankt voor het meedoen!',
  conclusions: 'Dit is het beeld van de groep',
  noConclusions: 'Er is nog geen beeld te zien.',
  tableItem: 'Onderdeel',
  tableSpread: 'Hoe ver liggen de antwoorden uit elkaar?',
  tableAgreed: 'Afgesproken',
  spreadWord: { small: 'dicht bij elkaar', medium: 'verschillend', large: 'ver uit elkaar' },
  talkOn: 'Hier valt nog over te praten',
  reasons: {
    apart: 'jullie denken er verschillend over',
    far: 'de ambitie ligt ver van nu',
    both: 'jullie verschillen, en de ambitie ligt ver van nu',
  },
  none: '–',
};
