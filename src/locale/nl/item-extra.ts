import { formatScore } from '../format.js';

/** What `meetlat-item` says about an exact figure, a note that is too long, and a field that was changed in two places. */
export const itemExtra = {
  exactHint: (min: number, max: number): string =>
    `Een getal van ${formatScore(min)} tot en met ${formatScore(max)}. Achter de komma mag één cijfer.`,
  problem: {
    'not-a-number': (text: string): string => `“${text}” is geen cijfer. Vul een getal in, zoals 7 of 6,5.`,
    'out-of-range': (text: string, min: number, max: number): string =>
      `${text} ligt buiten de meetlat. Kies een cijfer van ${formatScore(min)} tot en met ${formatScore(max)}.`,
    'too-precise': (text: string): string => `${text} is te precies. Achter de komma mag maar één cijfer.`,
  },
  noteTooLong: (length: number, limit: number): string =>
    `Deze tekst is te lang: ${formatScore(length)} tekens. Er passen er ${formatScore(limit)}. Je vorige tekst staat er nog.`,
  conflict: (theirs: string, mine: string): string =>
    `Ergens anders is hier ook iets ingevuld: ${theirs}. Hier staat: ${mine}. Wat willen jullie houden?`,
  keep: (value: string): string => `Houd ${value}`,
  take: (value: string): string => `Neem ${value}`,
};
