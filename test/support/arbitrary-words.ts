import * as fc from 'fast-check';
import type { AnyConclusion } from '../../src/locale/conclusions-facts.js';
import { togetherCalls } from './arbitrary-words-together.js';

/** Names as people and instruments give them: no words of either language, and no digits. */
const name = fc.constantFrom('Nazorg', 'Aqua', 'KPI', 'Lumen · Vega', 'Zoë');
const names = fc.array(name, { minLength: 1, maxLength: 5 });
const level = fc.constantFrom('Hekkensluiter', 'Middenmoter', 'Koploper');
const aspect = fc.constantFrom('current', 'ambition');
const aspects = fc.constantFrom(['current', 'ambition'], ['current'], ['ambition']);
const third = fc.constantFrom('lower', 'middle', 'upper');
const count = fc.nat({ max: 30 });
const some = fc.integer({ min: 1, max: 30 });
const large = fc.integer({ min: 1, max: 25_000 });
const score = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
const gap = fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10);
const rating = fc.oneof(score, fc.constantFrom('unknown', 'not-applicable', null));
const day = fc.constantFrom('', '2026-11-22', '2027-01-06');
const flag = fc.boolean();
const edition = fc.constantFrom('', '1', '2', '3');

const CODES = [
  ...[
    'too-large',
    'too-deep',
    'not-json',
    'unreadable',
    'unreachable',
    'foreign',
    'newer',
    'other-instrument',
    'missing',
  ],
  ...[
    'type',
    'empty',
    'too-long',
    'too-few',
    'too-many',
    'id',
    'duplicate',
    'not-whole',
    'not-scalar',
    'not-tenth',
    'date',
  ],
  ...['lang', 'choice', 'missing-level', 'unknown-level', 'level-order', 'first-level', 'last-level', 'step'],
  ...['partial-date', 'unknown-item', 'still-there', 'named-twice', 'version-twice', 'version-behind'],
  ...['not-a-rating', 'out-of-range', 'too-precise', 'nobody-knows'],
];

const expected = fc.constantFrom(
  'string',
  'number',
  'array',
  'object',
  'meetlat-instrument',
  'meetlat-assessment',
  'x',
);

const problem = fc.record({
  path: fc.constantFrom('', 'themes.items'),
  code: fc.constantFrom(...CODES),
  params: fc.record({ limit: large, found: name, expected, allowed: name, level: name, min: score, max: score }),
});

const reached = fc.record({
  kind: fc.constant('reached'),
  count: some,
  of: some,
  asked: some,
  enough: some,
}) as fc.Arbitrary<AnyConclusion>;

const gapOf = fc.record({ title: name, current: score, ambition: score, gap: score });

const IMPORT_REMARKS = [
  ...['title', 'levels', 'theme', 'item', 'background', 'about', 'instruction'].map((code) => ['recognised', code]),
  ...['title', 'lang', 'encoding', 'bounds', 'end', 'theme-new', 'theme-like', 'theme-bare', 'theme-missing'].map(
    (code) => ['guessed', code],
  ),
  ...['theme-from-known', 'item-new', 'item-like', 'same-row', 'mended', 'hyphen-left'].map((code) => [
    'guessed',
    code,
  ]),
  ...['item', 'meaning', 'background', 'about', 'instruction'].map((code) => ['missing', code]),
  ...['column', 'text', 'texts', 'nobody-knows'].map((code) => ['unused', code]),
];

const IMPORT_PROBLEMS = [
  ...['empty', 'too-large', 'unpacks-too-large', 'picture', 'pdf', 'old-office', 'old-excel', 'password', 'rtf'],
  ...['other-office', 'corrupt', 'no-text', 'no-header', 'no-rows', 'no-bounds', 'level-without-bound', 'level-order'],
  ...['header-count', 'other-levels', 'too-many-levels', 'no-end', 'missing-cells', 'too-many-cells', 'no-title'],
  ...['only-title', 'duplicate', 'too-many-rows', 'too-many-lines', 'nobody-knows'],
];

const told = fc.record({
  ...{ title: name, known: name, id: name, lang: name, encoding: name, found: name, mended: name, joined: name },
  ...{ text: name, level: name, levels: names, first: some, last: some, limit: large, expected: some, count: some },
  ...{ numbers: some, names: some, from: score, max: score, bounds: fc.array(score, { minLength: 1, maxLength: 4 }) },
});

/** Arguments for every function of a dictionary, by its path. Dates and conclusions have tests of their own. */
export const calls: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...togetherCalls,
  'author.items': fc.tuple(names),
  'author.nowhere': fc.tuple(name),
  'author.other': fc.tuple(name),
  'author.unregistered': fc.tuple(name),
  'author.values': fc.tuple(fc.constantFrom('pace', 'items'), names, names),
  'assessment.start.openLabel': fc.tuple(name),
  'assessment.start.removeLabel': fc.tuple(name),
  'assessment.filling': fc.tuple(fc.record({ organisation: name, label: name, heldOn: fc.constant('') })),
  'assessment.progress': fc.tuple(count, count),
  'assessment.scored': fc.tuple(name, name),
  'assessment.confirm.remove': fc.tuple(name),
  'assessment.fileName': fc.tuple(fc.constantFrom('Aqua', 'Zoë', 'KPI?')),
  'assessment.damaged': fc.tuple(some),
  'chart.count': fc.tuple(count, count),
  'chart.level': fc.tuple(level, score),
  'chart.radarTitle': fc.tuple(aspects, some, fc.constantFrom('item', 'theme')),
  'chart.series': fc.tuple(fc.constantFrom('current', 'ambition', 'earlier'), fc.constant(4), some, score, score),
  'chart.radarDescription': fc.tuple(names),
  'profile.title': fc.tuple(aspects),
  'profile.means': fc.tuple(fc.constant(['current', 'ambition']), fc.tuple(count, count), count),
  'conclusions.sentenceOf': fc.tuple(reached),
  'conclusions.reasonOf': fc.tuple(reached),
  'document.items': fc.tuple(some, some),
  'document.goal': fc.tuple(level),
  'document.actions': fc.tuple(name),
  'document.day': fc.tuple(fc.constantFrom('', 'Aqua')),
  'document.rating': fc.tuple(rating),
  'document.note': fc.tuple(name, aspect, rating),
  'document.page': fc.tuple(some, some),
  'document.fileName': fc.tuple(name, day),
  'workbook.head.level': fc.tuple(level, name),
  'workbook.levelRange': fc.tuple(score, score, flag),
  'workbook.scorePrompt': fc.tuple(score, score),
  'workbook.scoreError': fc.tuple(score, score),
  'workbook.noteError': fc.tuple(large),
  'workbook.page': fc.tuple(name, name),
  'workbook.guideTitle': fc.tuple(name),
  'workbook.guide': fc.tuple(score, score, fc.constant(['hekkensluiter', 'koploper'])),
  'workbookReading.otherInstrument': fc.tuple(name, name),
  'workbookReading.at': fc.tuple(fc.constant('H12'), name),
  'workbookReading.cell.not-a-number': fc.tuple(name),
  'workbookReading.cell.out-of-range': fc.tuple(name, score, score),
  'workbookReading.cell.too-precise': fc.tuple(name),
  'workbookReading.cell.tooLong': fc.tuple(large, large),
  'workbookReading.cell.otherTitle': fc.tuple(name),
  'workbookReading.cell.again': fc.tuple(fc.constant('H12')),
  'workbookReading.columnMissing': fc.tuple(name),
  'exporting.busy': fc.tuple(name),
  'exporting.done': fc.tuple(name),
  'exporting.failed': fc.tuple(name),
  'exporting.found': fc.tuple(count, some),
  'exporting.change': fc.tuple(name, name, name, name),
  'exporting.row': fc.tuple(some, name),
  'exporting.duplicates': fc.tuple(fc.array(some, { minLength: 2, maxLength: 4 })),
  'importing.summary': fc.tuple(count, count, count, count),
  'importing.at': fc.tuple(some, name),
  'importing.remark': fc
    .tuple(fc.constantFrom(...IMPORT_REMARKS), told)
    .map(([[kind, code], params]) => [kind, code, params]),
  'importing.problem': fc.tuple(fc.constantFrom(...IMPORT_PROBLEMS), told),
  'importing.cli.unknownCommand': fc.tuple(name),
  'importing.cli.unknownOption': fc.tuple(name),
  'importing.cli.unreadable': fc.tuple(name),
  'importing.cli.unwritable': fc.tuple(name),
  'importing.cli.badKnown': fc.tuple(name),
  'importing.cli.written': fc.tuple(name),
  'item.place': fc.tuple(name, name),
  'item.position': fc.tuple(some, some),
  'item.choice': fc.tuple(score, level),
  'item.compared': fc.tuple(gap),
  'item.range': fc.tuple(score, score, flag),
  'item.choices': fc.tuple(fc.array(score, { minLength: 1, maxLength: 6 })),
  'itemExtra.exactHint': fc.tuple(score, score),
  'itemExtra.problem.not-a-number': fc.tuple(name),
  'itemExtra.problem.out-of-range': fc.tuple(name, score, score),
  'itemExtra.problem.too-precise': fc.tuple(name),
  'itemExtra.noteTooLong': fc.tuple(large, large),
  'item.missing': fc.tuple(name),
  'itemExtra.conflict': fc.tuple(name, name),
  'itemExtra.keep': fc.tuple(name),
  'itemExtra.take': fc.tuple(name),
  'guide.others': fc.tuple(some),
  'guide.source': fc.tuple(name, name, fc.constant('')),
  'guide.tips': fc.tuple(some),
  'suggest.openLabel': fc.tuple(name),
  'suggest.limit': fc.tuple(large),
  'suggest.subject': fc.tuple(name),
  'suggest.version': fc.tuple(name, some),
  'suggest.file': fc.tuple(name),
  'plan.suggest': fc.tuple(name, score),
  'plan.where': fc.tuple(name, name, fc.option(gap)),
  'plan.goal': fc.tuple(level),
  'plan.dropLabel': fc.tuple(name),
  'plan.addActionLabel': fc.tuple(name),
  'plan.action': fc.tuple(some),
  'plan.removeLabel': fc.tuple(some, fc.oneof(name, fc.constant(''))),
  'plan.dropped': fc.tuple(name),
  'plan.calendarOwner': fc.tuple(name),
  'plan.conflict': fc.tuple(name, name, name),
  'plan.progress': fc.tuple(count, count),
  'poster.paper': fc.tuple(some),
  'poster.sheet': fc.tuple(some, some),
  'problems.describe': fc.tuple(problem),
  'report.band': fc.tuple(level, third),
  'report.items': fc.tuple(count),
  'report.fromTo': fc.tuple(score, score),
  'report.gap': fc.tuple(score),
  'report.progress': fc.tuple(count, count),
  'report.left': fc.tuple(count),
  'theme.progress': fc.tuple(count, count),
  'theme.counted': fc.tuple(name, count, count),
  'theme.missing': fc.tuple(name),
  'versions.added': fc.tuple(some),
  'versions.earlier': fc.tuple(name),
  'versions.editions': fc.tuple(edition, fc.constantFrom('1', '2', '3')),
  'versions.notCompared': fc.tuple(some, name),
  'versions.notComparedCell': fc.tuple(name),
  'versions.otherWording': fc.tuple(some),
  'versions.removed': fc.tuple(some),
  'versions.replacedBy': fc.tuple(names),
  'versions.reworded': fc.tuple(some),
  'versions.rewordedCell': fc.tuple(fc.option(some), some),
  'versions.version': fc.tuple(fc.option(some), some),
  'whole.sameGap': fc.tuple(some, score),
  'whole.position': fc.tuple(level, third, score, some, some),
  'whole.ambition': fc.tuple(level, some, some),
  'whole.widestGap': fc.tuple(fc.array(gapOf, { minLength: 1, maxLength: 5 })),
  'whole.reached': fc.tuple(some),
};
