import type { Dictionary } from '../dictionary.js';
import { counted } from './words.js';

/** What the report says around its files: PDF, print, Excel, CSV, pictures, and comparing. */
export const exporting: Dictionary['exporting'] = {
  toolbar: 'Take it with you',
  pdf: 'PDF report',
  print: 'Print',
  xlsx: 'Excel',
  more: 'More files',
  csv: 'Table (CSV)',
  json: 'Answers (JSON)',
  'radar-png': 'Radar as a picture (PNG)',
  'radar-svg': 'Radar as a drawing (SVG)',
  'profile-png': 'Profile as a picture (PNG)',
  'profile-svg': 'Profile as a drawing (SVG)',
  copy: {
    'radar-png': 'Copy the radar as a picture',
    'radar-svg': 'Copy the radar as a drawing (SVG)',
    'profile-png': 'Copy the profile as a picture',
    'profile-svg': 'Copy the profile as a drawing (SVG)',
  },
  copied: 'Copied. You can paste the picture now.',
  copiedDrawing: 'Copied. Paste the drawing into a drawing program.',
  pdfByPrinting: 'Do you want a PDF? Choose Print, and then Save as PDF.',
  fill: 'Open a filled-in Excel file',
  fillHint: 'First download Excel, fill it in and open it here.',
  busy: (what) => `Working on: ${what}…`,
  stop: 'Stop',
  done: (what) => `Ready: ${what}.`,
  failed: (what) => `This did not work: ${what}. Try again, or choose Print.`,
  readFailed: 'This file could not be read. Please try again.',
  nothingNew: 'There is nothing new in this file.',
  found: (fresh, changed) =>
    [
      fresh > 0 ? `${counted(fresh, 'answer is', 'answers are')} new` : '',
      changed > 0 ? `${counted(changed, 'answer differs', 'answers differ')} from what is here` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  changes: 'This differs from what is here',
  change: (item, field, before, after) => `${item}, ${field}: here ${before}, in the file ${after}`,
  field: {
    current: 'now',
    ambition: 'ambition',
    currentNote: 'note on now',
    ambitionNote: 'note on ambition',
  },
  nothing: 'nothing',
  unknownRows: 'These rows do not belong to the Meetlat and do not count',
  row: (row, text) => `Row ${row}: ${text}`,
  duplicates: (rows) => `Rows ${rows.join(' and ')} are about the same item. The first one counts.`,
  problems: 'We could not read this',
  take: 'Use these answers',
  takeAll: 'Use these answers, also where they differ',
  leave: 'Leave everything as it is',
  taken: 'Answers taken from Excel.',
  undo: 'Undo',
  compare: 'Compare with',
  noCompare: 'Do not compare',
  unnamed: 'No name',
};
