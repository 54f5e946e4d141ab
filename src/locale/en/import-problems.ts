import type { Sentences } from '../told.js';
import { quoted, said } from '../told.js';

const COPY = 'Open it, select the table, copy it, and paste it into an empty Excel or text file.';

/** Why a text is refused, and what to do. By code of `import/`. */
export const PROBLEMS: Sentences = {
  other: () => 'This cannot be read. Choose another file.',
  empty: () => 'There is nothing in this. Choose another file.',
  'too-large': ({ limit }) =>
    `This file is too large. It may be at most ${said(limit)} MB. Remove pictures or choose another file.`,
  'unpacks-too-large': () => 'There is too much in this file. Put only the tables of the Meetlat in a new file.',
  picture: () =>
    'This is a photo or a picture, whatever its name says. I cannot read text from it. Choose a file with the text itself.',
  pdf: () => `This is a PDF, whatever its name says. ${COPY}`,
  'old-office': () => 'This is an old Word or Excel file. Open it and save it as .xlsx or as text.',
  'old-excel': () => 'This is an old Excel file (.xls). Open it and save it as .xlsx.',
  password: () => 'This file has a password. Open it, take the password off and save it.',
  'other-office': () => `This is not an Excel file. Is it a Word file? ${COPY}`,
  rtf: () => `This is a file with formatting (.rtf). ${COPY}`,
  corrupt: () => 'This file is damaged. Open it, save it again and choose it once more.',
  'no-text': () => 'This is no text and no Excel file. Choose a file with the text of the Meetlat.',
  'no-header': () =>
    'I see no header with levels. Put a line above the table with the levels and where they begin, such as: 1 BEGIN, 5.5 MIDDLE, 8 TOP, 10. Put tabs between the columns.',
  'no-rows': () => 'There are no items under this header. Put a line for each item under it.',
  'no-bounds': ({ level }) =>
    `The level ${quoted(level)} has no lower bound. Put the score where it begins before its name, such as: 5.5 MIDDLE.`,
  'level-without-bound': ({ found }) =>
    `${quoted(found)} stands between the levels without a number. Put the score where it begins before it, or remove the column.`,
  'level-order': () => 'The numbers in the header do not go up. Put the levels from low to high.',
  'header-count': ({ numbers, names }) =>
    `Numbers in the header: ${said(numbers)}, names: ${said(names)}. Give each level one number, and put the end of the scale behind them.`,
  'other-levels': ({ first }) =>
    `This header has other levels than the one on line ${said(first)}. Make them the same, or import the tables one by one.`,
  'too-many-levels': ({ found, limit }) =>
    `Levels found here: ${said(found)}. A Meetlat can have at most ${said(limit)}. Remove a few.`,
  'no-end': ({ from }) =>
    `The header does not say where the scale ends. Put a number above ${said(from)} after the last level.`,
  'missing-cells': ({ title, levels, found, expected }) =>
    `${quoted(title)} has ${said(found)} of the ${said(expected)} texts. Empty: ${said(levels)}. Fill those in.`,
  'too-many-cells': ({ title, found, expected }) =>
    `Texts of ${quoted(title)}: ${said(found)}. Levels in the header: ${said(expected)}. Remove the extra column, or put it in the header.`,
  'no-title': ({ text }) =>
    `The name of the item before ${quoted(text)} is missing. Put it in front. Does this belong to the line above? Then join the lines.`,
  'only-title': ({ title }) =>
    `Only ${quoted(title)} is here. Is it an item? Fill in its texts. Is it a theme? Put a colon after it.`,
  duplicate: ({ title, first }) =>
    `The item ${quoted(title)} is on line ${said(first)} too, with another text. Remove one or give it another name.`,
  'too-many-rows': ({ found, limit }) =>
    `Items found: ${said(found)}. A Meetlat can have at most ${said(limit)}. Remove the lines that do not belong to it.`,
  'too-many-lines': ({ limit }) => `There are more than ${said(limit)} lines. Remove those that do not belong to it.`,
};
