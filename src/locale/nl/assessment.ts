import { fillingFile, fillingName } from '../names.js';

/** What `meetlat-assessment` says. */
export const assessment = {
  loading: 'De meetlat wordt geladen …',
  failed: 'De meetlat kan niet worden getoond',
  notLoaded: 'Een deel van deze pagina is niet op te halen. Controleer de verbinding en probeer het opnieuw.',

  start: {
    howTitle: 'Zo werkt het',
    more: 'Meer over de Meetlat',
    resumeTitle: 'Verder waar je was',
    resume: 'Ga verder',
    newTitle: 'Nieuwe invulling',
    newHint: 'Alles hieronder mag leeg blijven.',
    organisation: 'Organisatie',
    label: 'Wie vullen in?',
    labelHint: 'Bijvoorbeeld: duo klantenservice.',
    heldOn: 'Datum',
    begin: 'Begin met invullen',
    earlierTitle: 'Eerdere invullingen',
    open: 'Open',
    openLabel: (name: string): string => `Open: ${name}`,
    remove: 'Verwijder',
    removeLabel: (name: string): string => `Verwijder: ${name}`,
    upload: 'Open een bestand',
    uploadChoose: 'Kies een bestand',
    uploadHint: 'Heb je eerder een invulling gedownload? Dan kun je hier verder.',
  },
  filling: (details: { organisation: string; label: string; heldOn: string }): string =>
    fillingName(details) || 'Zonder naam',
  progress: (filled: number, total: number): string => `${filled} van ${total} ingevuld`,
  progressLabel: 'Voortgang',

  steps: 'Stappen',
  aspect: { current: 'nu', ambition: 'ambitie' },
  pause: 'Samen kijken',
  result: 'Resultaat',
  overview: 'Alle onderdelen',
  scored: (current: string, ambition: string): string => `nu ${current}, ambitie ${ambition}`,
  unset: 'leeg',
  previous: 'Vorige',
  next: 'Volgende',
  toResult: 'Naar het resultaat',
  pauseTitle: 'Kijk eerst samen naar nu',
  pauseText:
    'Jullie hebben ingevuld hoe het nu is. Bespreek de cijfers met elkaar tot jullie één beeld hebben. Ga daarna verder met de ambitie.',

  menu: 'Meer',
  download: 'Download je invulling',
  uploadInto: 'Open een bestand in deze invulling',
  clear: 'Wis alles',
  details: 'Gegevens van deze invulling',
  toStart: 'Terug naar het begin',

  confirm: {
    cancel: 'Nee, laat staan',
    clear: 'Wil je alle cijfers en toelichtingen wissen?',
    clearYes: 'Ja, wis alles',
    remove: (name: string): string => `Wil je deze invulling verwijderen? ${name}. Dit kun je niet terugdraaien.`,
    removeYes: 'Ja, verwijder',
    replace: 'Het bestand vervangt alle antwoorden die hier nu staan. Wil je dat?',
    replaceYes: 'Ja, vervang',
  },
  undone: { clear: 'Alles is gewist.', reset: 'Dit onderdeel is gewist.', import: 'Het bestand is geopend.' },
  undo: 'Ongedaan maken',

  fileProblem: 'Dit bestand kan niet worden geopend. Er is niets veranderd.',
  fileName: fillingFile,

  save: {
    idle: {
      none: '',
      device: 'Je antwoorden worden bewaard op dit apparaat.',
      server: 'Je antwoorden worden bewaard en gedeeld.',
    },
    busy: 'Bezig met bewaren …',
    saved: {
      none: 'Niet bewaard: alleen in dit venster',
      device: 'Bewaard op dit apparaat',
      server: 'Bewaard en gedeeld',
    },
  },
  fault: {
    offline: 'Je bent offline. Je antwoorden staan nog in dit venster en worden bewaard zodra je weer verbinding hebt.',
    server: 'Bewaren lukt nu niet. We proberen het steeds opnieuw. Je antwoorden staan nog in dit venster.',
    quota: 'De opslag van deze browser is vol. Download je invulling, maak ruimte en probeer het opnieuw.',
    corrupt: 'Bewaren is mislukt door een fout in de opslag. Download je invulling en probeer het opnieuw.',
    version: 'Deze invulling is gemaakt met een nieuwere versie. Je kunt haar bekijken en downloaden, niet wijzigen.',
    auth: 'Je bent niet meer aangemeld. Meld je opnieuw aan. Je antwoorden staan nog in dit venster.',
    rejected: 'Deze invulling is ergens anders verwijderd. Download haar als je haar wilt houden.',
  },
  memory:
    'Deze browser kan hier niets bewaren. Sluit je dit venster, dan ben je je antwoorden kwijt. Download je invulling op tijd.',
  damaged: (count: number): string =>
    count === 1
      ? 'Eén antwoord was beschadigd en is apart gezet. De rest staat er nog.'
      : `${count} antwoorden waren beschadigd en zijn apart gezet. De rest staat er nog.`,
  retry: 'Probeer opnieuw',
};
