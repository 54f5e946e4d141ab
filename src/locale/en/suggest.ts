import type { Dictionary } from '../dictionary.js';
import { formatScore } from '../format.js';

/** What the field for a better text says. */
export const suggest: Dictionary['suggest'] = {
  open: 'Can this text be better?',
  openLabel: (title) => `Can this text be better? ${title}`,
  intro: 'Write how you would say it. Do not name clients or colleagues.',
  where: 'Which text is it about?',
  whole: 'The whole item',
  text: 'What can be better?',
  send: 'Pass on',
  close: 'Close',
  empty: 'There is nothing here yet. First write what can be better.',
  limit: (limit) => `There is room for ${formatScore(limit)} characters.`,
  taken: 'Thank you. Your suggestion has been passed on.',
  yourself: 'This page sends nothing. Pass on your suggestion yourself:',
  copy: 'Copy the text',
  copied: 'The text has been copied. Paste it where you like.',
  notCopied: 'Copying does not work here. Select the text below yourself.',
  download: 'Download as a text file',
  mail: 'Open in your mail program',
  result: 'Your suggestion',
  subject: (title) => `Suggestion for a better text: ${title}`,
  lines: {
    instrument: 'Meetlat',
    item: 'Item',
    edition: 'Edition',
    level: 'Text of',
    suggestion: 'Suggestion',
  },
  version: (edition, item) => `${edition}, version ${item} of this item`,
  file: (itemId) => `suggestion-${itemId}.txt`,
};
