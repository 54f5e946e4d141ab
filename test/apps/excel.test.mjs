// The Excel workbook in other programs: LibreOffice opens, saves and prints it, openpyxl sees its rules and fills it in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createDesk } from './support/programs.mjs';

const desk = createDesk();
const unset = {
  current: null,
  ambition: null,
  currentNote: '',
  ambitionNote: '',
  currentBasis: null,
  ambitionBasis: null,
};

let code, instrument, items;

before(async () => {
  code = await desk.load(
    `export * from './src/export/excel/index.ts'; export { parseInstrument } from './src/schema/instrument.ts';
     export { emptyAssessment } from './src/domain/assessment.ts'; export { placedItems } from './src/domain/instrument.ts';`,
  );
  const parsed = code.parseInstrument(JSON.parse(readFileSync('meetlat-data/sociale-incasso.nl.json', 'utf8')));
  assert.ok(parsed.ok);
  instrument = parsed.value;
  items = code.placedItems(instrument).map(({ item }) => item);
});

after(() => desk.remove());

async function workbook(name, answers) {
  const { details } = code.emptyAssessment('', instrument.id, '');
  return desk.write(name, await code.assessmentToXlsx(instrument, { details, answers }));
}

const read = (file) => code.readXlsx(desk.read(file), instrument);

/** Notes that programs are known to change. LibreOffice itself makes one line end of two ("\r\n"), so that is not here. */
const NOTES = [
  '=1+1',
  '=HYPERLINK("x")',
  '+31',
  '-5',
  '@x',
  "'tussen",
  '5,5',
  '1-2',
  '00012',
  '1e5',
  'WAAR',
  '#N/B',
  '  voor en na  ',
  '   ',
  'regel\nregel\n\nregel\n',
  'tab\there',
  'een\randere regel',
  'bel\u0007 en nul\u0000',
  'letterlijk _x0041_ en _x000D_',
  '👍🏽 🧑‍🤝‍🧑',
  'مرحبا بالعالم \u202eom\u202c',
  '<b>&amp;</b> "x" ]]>',
  '\ufeffbom, nbsp\u00a0, \u2028 en \u0085',
  'woord '.repeat(1666).slice(0, 10_000),
];

/** An answer on every item: all kinds of scores and words, and every note above. */
const fullAnswers = () =>
  Object.fromEntries(
    items.map(({ id }, i) => [
      id,
      {
        ...unset,
        current: i === 3 ? 'not-applicable' : i % 5 === 1 ? 'unknown' : (10 + i * 3) / 10,
        ambition: i === 3 ? 'not-applicable' : (100 - i) / 10,
        currentNote: NOTES[i % NOTES.length],
        ambitionNote: NOTES[(i * 7 + 1) % NOTES.length],
      },
    ]),
  );

const said = ({ current, ambition, currentNote, ambitionNote }) => ({ current, ambition, currentNote, ambitionNote });

test('LibreOffice opens and saves it, and every answer comes back exactly', async () => {
  const answers = fullAnswers();
  const file = await workbook('full.xlsx', answers);
  const saved = desk.convert(file, 'xlsx');
  assert.deepEqual(saved.complaints, []);
  const reading = await read(saved.file);
  assert.equal(reading.ok, true, reading.sentence);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(reading.unknownRows, []);
  assert.equal(reading.sameText, true);
  assert.deepEqual(
    reading.answers,
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, said(answer)])),
  );
});

test('LibreOffice shows the rows as a person wrote them', async () => {
  const file = await workbook('csv.xlsx', { [items[0].id]: { ...unset, current: 5.5, currentNote: '=1+1' } });
  const { file: csv } = desk.convert(file, 'csv', 'csv:Text - txt - csv (StarCalc):59,34,76');
  const text = readFileSync(csv, 'utf8');
  assert.match(text, /^Nummer;Thema;Onderdeel;"?Hekkensluiter \(1 tot 5,5\)/);
  assert.match(text, /;=1\+1;/); // not 2
  for (const { title } of items) assert.ok(text.includes(title), title);
});

test('LibreOffice prints it on A4, one page wide, with the heads on every page', async () => {
  const { file } = desk.convert(await workbook('print.xlsx', fullAnswersShort()), 'pdf');
  assert.match(desk.pdfInfo(file), /Page size:\s+841\.\d+ x 595\.\d+ pts \(A4\)/);
  const pages = desk.pages(file);
  const guide = pages.at(-1);
  assert.match(guide, /Zo vul je de Meetlat Sociale Incasso in/);
  const sheet = pages.slice(0, -1);
  assert.ok(sheet.length >= 2 && sheet.length <= 8, `${sheet.length} pages`);
  for (const page of sheet) assert.match(page, /Nummer\s+Thema\s+Onderdeel.*Nu\s+Ambitie/);
  assert.equal(sheet.join('').includes('Id (niet veranderen)'), false);
});

/** What fits on paper: the longest note above fills a page by itself. */
const fullAnswersShort = () =>
  Object.fromEntries(
    Object.entries(fullAnswers()).map(([id, answer]) => [id, { ...answer, currentNote: 'Kort.', ambitionNote: '' }]),
  );

test('openpyxl sees the frozen head, the print settings, the rules with Dutch words, and no formulas', async () => {
  const seen = desk.look(await workbook('look.xlsx', fullAnswers()));
  assert.deepEqual(seen.sheets, [
    ['Meetlat', 'visible'],
    ['Uitleg', 'visible'],
    ['meetlat-herkomst', 'hidden'],
  ]);
  assert.equal(seen.frozen, 'D2');
  assert.match(seen.titles, /^\$?1:\$?1$/);
  assert.equal(seen.filter, 'A1:K25');
  assert.deepEqual(seen.hidden, ['K']);
  assert.deepEqual(seen.page, ['landscape', 9, 1, 0]);
  assert.equal(seen.fits, true);
  assert.equal(seen.title, 'Meetlat Sociale Incasso');
  assert.deepEqual(seen.formulas, []);
  assert.deepEqual(
    seen.rows.slice(1).map((row) => row.at(-1)),
    items.map(({ id }) => id),
  );
  assert.deepEqual(
    seen.validations.map(({ type, cells, stops }) => [type, cells, stops]),
    [
      ['custom', 'G2:G25', true],
      ['custom', 'H2:H25', true],
      ['textLength', 'I2:I25', true],
      ['textLength', 'J2:J25', true],
    ],
  );
  const [current] = seen.validations;
  assert.match(current.prompt, /Typ een cijfer van 1 tot en met 10/);
  assert.match(current.error, /zoals 7 of 6,5/);
});

test('the rule lets through scores with one decimal and the two words, and nothing else', async () => {
  const right = [1, 10, 5.5, 7.3, 9.9, 1.1, 'weet ik niet', 'Weet ik niet ', 'n.v.t.', 'N.V.T.'];
  const wrong = [0, 0.9, 10.1, 11, -1, 5.55, 46_000, 'zeven', '5.5', '5,5'];
  const asked = desk.ask(await workbook('rule.xlsx', {}), [...right, ...wrong]);
  const { file } = desk.convert(asked, 'csv', 'csv:Text - txt - csv (StarCalc):59,34,76');
  const answers = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(';').at(-1));
  assert.deepEqual(answers, [...right.map(() => 'TRUE'), ...wrong.map(() => 'FALSE')]);
});

test('a workbook that was filled in, sorted and moved down comes back, read by item id', async () => {
  const [a, b, c, d, e] = items.map(({ id }) => id);
  const edits = {
    sort: true,
    above: 2,
    cells: [
      [a, 'Nu', 5.5],
      [a, 'Ambitie', 8],
      [a, 'Waarom dit cijfer? (nu)', 'Wij bellen na.\nDat helpt.'],
      [b, 'Nu', '6,5'],
      [b, 'Ambitie', '7.5'],
      [c, 'Nu', 'Weet ik niet'],
      [d, 'Nu', 'nvt'],
      [e, 'Nu', 5.55],
      [e, 'Ambitie', { date: '2026-05-05' }],
    ],
  };
  const filled = desk.fill(await workbook('blank.xlsx', {}), edits);
  for (const file of [filled, desk.convert(filled, 'xlsx').file]) {
    const reading = await read(file);
    assert.equal(reading.ok, true, reading.sentence);
    assert.deepEqual(reading.answers, {
      [a]: { current: 5.5, ambition: 8, currentNote: 'Wij bellen na.\nDat helpt.' },
      [b]: { current: 6.5, ambition: 7.5 },
      [c]: { current: 'unknown' },
      [d]: { current: 'not-applicable' },
    });
    assert.deepEqual(
      reading.problems.map(({ cell }) => cell),
      ['G23', 'H23'],
    );
    assert.match(reading.problems[0].sentence, /^G23: 5,55 heeft te veel cijfers achter de komma/);
    assert.match(reading.problems[1].sentence, /^H23: hier staat een datum/);
  }
});
