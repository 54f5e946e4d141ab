// What editors say of each field of an instrument file. A field without a description fails the build.

/** By place: `[]` stands for any place in a list. */
export const DESCRIPTIONS = {
  $schema: 'Where this schema lies, for editors. The library does not read it.',
  format: 'Says that this file is an instrument.',
  schemaVersion: 'Version of this file format.',
  id: 'Id of the instrument: small letters, digits and hyphens. Answers are kept under it, so it never changes.',
  edition: 'Which wording of the instrument this is.',
  'edition.id': 'Id of the wording, such as "plain-language".',
  'edition.version':
    'Version, as major.minor.patch. Major: a text means something else, or an item or level comes or goes. Minor: texts or terms are added. Patch: better wording.',
  'edition.date': 'Day of this version: year-month-day.',
  'edition.label': 'Name of the edition for readers. Shown on the poster.',
  lang: 'Language of the texts, as a language tag.',
  title: 'Name of the instrument for readers.',
  background:
    'Where the instrument comes from. A text for each paragraph. Plain text, as everywhere: HTML is shown, never run.',
  about: 'What the instrument is for. A text for each paragraph.',
  instruction: 'How to fill it in. A text for each paragraph.',
  scale: 'The measuring rod: its ends, the step between the scores to choose from, and its levels.',
  'scale.min': 'Lowest score. At most one decimal; may be 0 or lower.',
  'scale.max': 'Highest score. At most one decimal.',
  'scale.step':
    'Step between the scores to choose from: 1, 0.5, 5. At most one decimal, and at most 100 steps on the scale. People can type a score in between.',
  'scale.levels': 'The levels from low to high, 2 to 7. Each runs from its own lower bound up to the next.',
  'scale.levels[].id': 'Id of the level. Every item has a text under each of these ids.',
  'scale.levels[].label': 'Name of the level for readers. One or two words fit best.',
  'scale.levels[].from':
    'Lowest score that belongs to this level. That of the first level equals `min`; each next one is higher; the last lies below `max`.',
  terms: 'Jargon that is explained once. Items name what their readers need.',
  'terms[].id': 'Id of the term, for the field `terms` of an item.',
  'terms[].term': 'The word or phrase that is explained.',
  'terms[].explanation': 'What it means, in one or two sentences.',
  themes: 'The chapters of the instrument, in order. They are numbered by their place.',
  'themes[].id': 'Id of the theme. Another theme has another.',
  'themes[].title': 'Name of the theme for readers.',
  'themes[].meaning': 'What the theme is about, in a few sentences.',
  'themes[].items': 'The items of this theme, in order. They are numbered by their place: 2.1, 2.2.',
  'themes[].items[].id':
    'Id of the item: a stable word, never its number. Unique in the whole instrument. Answers are kept under it, so it never changes.',
  'themes[].items[].version':
    'A whole number that goes up when the item means something else. Better wording leaves it alone.',
  'themes[].items[].title': 'Name of the item for readers.',
  'themes[].items[].short': 'Title of at most 18 characters, for a chart axis. Left out, it is cut from the title.',
  'themes[].items[].aliases': 'Numbers that the item has in other material.',
  'themes[].items[].aliases[].scheme': 'Which material.',
  'themes[].items[].aliases[].theme': 'Name of the theme there.',
  'themes[].items[].aliases[].number': 'Number of the item there.',
  'themes[].items[].terms': 'Ids of the terms that a reader of this item may want explained.',
  'themes[].items[].levels': 'What it looks like at each level: a text under the id of every level of the scale.',
  history: 'Earlier editions, newest first, so that fillings of then stay comparable.',
  'history[].version': 'Version of that edition.',
  'history[].date': 'Its day, as far as it is known: year, year-month or year-month-day.',
  'history[].label': 'Its name for readers.',
  'history[].items': 'How many items it had.',
  'history[].changes':
    'What the edition after it changed. Items that are not named stayed the same. Leave it out when nobody knows.',
  'history[].changes[].item': 'Id of the item.',
  'history[].changes[].kind':
    'What became of it. "reworded" is for a text that means something else: the version of the item goes up with it.',
  'history[].changes[].title': 'What the item was called, for one that is gone.',
  'history[].changes[].by': 'Ids of the items that took its place.',
  'history[].changes[].note': 'What readers should know about this change.',
  'history[].note': 'What readers should know about that edition.',
};

/** Values that editors offer. */
export const EXAMPLES = {
  lang: ['nl', 'en'],
  'edition.version': ['1.0.0'],
  'edition.date': ['2026-11-22'],
  'scale.step': [1, 0.5],
};
