import { formatScore } from '../format.js';

/** What the field for a better text says. */
export const suggest = {
  open: 'Kan deze tekst beter?',
  openLabel: (title: string): string => `Kan deze tekst beter? ${title}`,
  intro: 'Schrijf hoe jij het zou zeggen. Noem geen namen van klanten of collega’s.',
  where: 'Om welke tekst gaat het?',
  whole: 'Het hele onderdeel',
  text: 'Wat kan er beter?',
  send: 'Geef door',
  close: 'Sluit',
  empty: 'Hier staat nog niets. Schrijf eerst wat er beter kan.',
  limit: (limit: number): string => `Er passen ${formatScore(limit)} tekens.`,
  taken: 'Dank je wel. Je voorstel is doorgegeven.',
  yourself: 'Deze pagina verstuurt niets. Geef je voorstel zelf door:',
  copy: 'Kopieer de tekst',
  copied: 'De tekst is gekopieerd. Plak hem waar je wilt.',
  notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst hieronder zelf.',
  download: 'Download als tekstbestand',
  mail: 'Open in je mailprogramma',
  result: 'Jouw voorstel',
  subject: (title: string): string => `Voorstel voor een betere tekst: ${title}`,
  /** The suggestion as a text that someone else understands by itself. */
  lines: {
    instrument: 'Meetlat',
    item: 'Onderdeel',
    edition: 'Uitgave',
    level: 'Tekst bij',
    suggestion: 'Voorstel',
  },
  version: (edition: string, item: number): string => `${edition}, versie ${item} van dit onderdeel`,
  file: (itemId: string): string => `voorstel-${itemId}.txt`,
};
