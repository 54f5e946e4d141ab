import { formatScore } from '../format.js';

/** What the poster says, on screen and on paper. */
export const poster = {
  print: 'Poster afdrukken',
  /** Beside the button. */
  paper: (sheets: number): string =>
    sheets === 1
      ? 'Eén vel A3, liggend.'
      : `${formatScore(sheets)} vellen A3, liggend. Hang ze onder elkaar: dan is het één meetlat.`,
  failed: 'Afdrukken lukt hier niet. Open deze pagina in een eigen venster en probeer het opnieuw.',
  sheet: (number: number, of: number): string => `Blad ${formatScore(number)} van ${formatScore(of)}`,
  item: 'Onderdeel',
  continued: 'vervolg',
  group: 'Lijn: van laagste tot hoogste. Teken: samen afgesproken, anders het gemiddelde.',
  organisation: 'Organisatie',
  date: 'Datum',
  /** How to write on an empty poster. */
  how: {
    both: 'Geef elk onderdeel twee cijfers: hoe het nu is, en wat jullie ambitie is.',
    current: 'Geef elk onderdeel een cijfer voor nu.',
    ambition: 'Geef elk onderdeel een cijfer voor jullie ambitie.',
  },
  /** In a key: how to mark a score with a pen. */
  draw: { current: 'nu: zet een stip', ambition: 'ambitie: zet een ruit' },
};
