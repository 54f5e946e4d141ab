import type { Dictionary } from '../dictionary.js';
import { formatList } from '../format-list.js';
import { formatScore } from '../format.js';
import { quote } from '../quote.js';
import { item } from './item.js';

const range = (min: number, max: number): string => `${formatScore(min)} to ${formatScore(max)}`;

const { unknown, 'not-applicable': notApplicable } = item.words;

/** What the workbook to fill in says. */
export const workbook: Dictionary['workbook'] = {
  sheet: 'Meetlat',
  guideSheet: 'Guide',
  head: {
    number: 'Number',
    theme: 'Theme',
    title: 'Item',
    level: (label, levelRange) => `${label} (${levelRange})`,
    current: 'Now',
    ambition: 'Ambition',
    currentNote: 'Why this score? (now)',
    ambitionNote: 'Why this score? (ambition)',
    id: 'Id (do not change)',
  },
  levelRange: item.range,
  words: item.words,
  scorePromptTitle: item.legend,
  scorePrompt: (min, max) =>
    `Type a score from ${range(min, max)}. One digit after the decimal point is allowed. Or type: ${unknown}, ${notApplicable}`,
  scoreErrorTitle: 'This does not fit the scale',
  scoreError: (min, max) =>
    `Type a score from ${range(min, max)}, such as 7 or 6.5, with at most one digit after the point. Not sure? Then type: ${unknown}. Is the item not about you? Then type: ${notApplicable}`,
  noteErrorTitle: 'This text is too long',
  noteError: (limit) => `There is room for ${formatScore(limit)} characters. Make the text shorter.`,
  page: (page, of) => `Page ${page} of ${of}`,
  guideTitle: (title) => `How to fill in the ${title}`,
  guide: (min, max, levels) => [
    'Go to the sheet “Meetlat”. Every item has a row of its own there.',
    `First read the texts for ${formatList(levels)}. Then choose the score under “Now” that fits how things are today.`,
    'Under “Ambition”, fill in the score that you want to reach.',
    `A score is from ${range(min, max)}. One digit after the decimal point is allowed: 6.5 is fine, 6.55 is not.`,
    `Not sure? Then type: ${unknown}. Is an item not about you? Then type under “Now” and under “Ambition”: ${notApplicable}`,
    'Write beside it why you choose this score. You can also do that later.',
    'You may sort and filter rows. A cell may stay empty.',
    'Finished? Save the file as an Excel file (.xlsx) and open it on the page with the Meetlat. Before anything changes, you see there what will be different.',
  ],
  facts: {
    organisation: 'Organisation',
    label: 'Filled in by',
    heldOn: 'Date',
    edition: 'Text of the Meetlat',
  },
};

/** What is said about a workbook that comes back. */
export const workbookReading: Dictionary['workbookReading'] = {
  synonyms: {
    unknown: ["don't know", 'don’t know', 'dont know', "i don't know", 'i don’t know', 'do not know', 'unknown', '?'],
    'not-applicable': ['n/a', 'n.a.', 'n.a', 'na', 'not applicable'],
  },
  idHeads: ['id'],
  decimalSign: '.',
  truth: { true: 'TRUE', false: 'FALSE' },
  refused: {
    'too-large': 'This file is too large. It may be at most 5 MB. Remove pictures from it or choose another file.',
    unreadable: 'This file cannot be read. Close it in other programs and choose it again.',
    empty: 'This file is empty. Choose another file.',
    'not-excel':
      'This is not an Excel file, even if its name says so. Open it in Excel or LibreOffice, save it as .xlsx and choose it again.',
    password: 'This file has a password. Open it in Excel, remove the password, save it and choose it again.',
    'old-excel':
      'This is an old kind of Excel file (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose it again.',
    'other-office': 'This is another kind of file. Choose an Excel file (.xlsx).',
    corrupt: 'This file is damaged. Open it in Excel or LibreOffice, save it again and choose it once more.',
    'unpacks-too-large':
      'There is too much in this file. Put only the rows of the Meetlat in a new file and choose that one.',
    'too-many-rows': 'There are too many rows in this file: more than 20,000. Remove the rows that do not belong here.',
    'no-sheet':
      'There is no filled-in Meetlat in this file. Download an empty Excel file here, fill it in and choose that one.',
  },
  otherInstrument: (found, expected) =>
    `This file belongs to another Meetlat: ${quote(found)}. The one here is ${quote(expected)}. Choose another file.`,
  at: (cell, sentence) => `${cell}: ${sentence}`,
  cell: {
    'not-a-number': (text) => `${quote(text)} is not a score. Enter a number, such as 7 or 6.5.`,
    'out-of-range': (text, min, max) => `${text} is not on the scale. Choose a score from ${range(min, max)}.`,
    'too-precise': (text) => `${text} has too many digits after the decimal point. Only one is allowed.`,
    date: 'there is a date here. Type the score again, with a point: 5.5.',
    formulaError: 'the formula in this cell gives an error. Type what should be here.',
    formulaEmpty: 'the formula in this cell has no result yet. Open the file in Excel and save it again.',
    tooLong: (length, limit) =>
      `this text is too long: ${formatScore(length)} characters. There is room for ${formatScore(limit)}. Make the text shorter.`,
    mixed: `“${notApplicable}” holds for now and ambition, but the other cell says something else. Make them the same or remove this.`,
    otherTitle: (title) =>
      `the title ${quote(title)} belongs to another item than the hidden column with the id. This row was skipped.`,
    again: (first) => `this item is here once more, and ${first} says something else. Only ${first} counts.`,
  },
  columnMissing: (head) => `the column ${quote(head)} is missing. Nothing was read from it.`,
};
