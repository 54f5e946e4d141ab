// Texts as the longest that people write, with a word that fits on no narrow line.
import type { Instrument } from 'meetlat';

const WORD = 'Schuldhulpverleningssamenwerkingsovereenkomstverplichtingen';

export const LONG_NOTE = [
  `${WORD} staan bij ons in het contract met elke partner.`,
  'Wij bellen iedereen die twee keer te laat betaalt, ook als het om een klein bedrag gaat.',
  'Lukt bellen niet, dan sturen wij een bericht, en pas daarna een brief.',
  'Wie hulp krijgt van de gemeente, krijgt van ons geen nieuwe kosten en geen rente meer.',
].join(' ');

const longer = (text: string, times = 3): string => Array.from({ length: times }, () => text).join(' ');

/** The same instrument with titles of some lines and definitions three times as long. Ids and numbers stay. */
export const longInstrument = (of: Instrument): Instrument => ({
  ...of,
  title: `${of.title} voor organisaties met ${WORD.toLowerCase()}`,
  themes: of.themes.map((theme) => ({
    ...theme,
    title: `${theme.title} en alles wat daarbij hoort`,
    meaning: longer(theme.meaning),
    items: theme.items.map((item, i) => ({
      ...item,
      title: i === 0 ? `${item.title}: ${WORD}` : `${item.title}, en hoe jullie daar met elkaar over praten`,
      levels: Object.fromEntries(Object.entries(item.levels).map(([id, text]) => [id, longer(text)])),
    })),
  })),
});
