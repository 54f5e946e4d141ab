import type { Assessment } from '../domain/assessment.js';
import { answerOf } from '../domain/assessment.js';
import type { Distribution, GroupPicture } from '../domain/group/index.js';
import type { Instrument } from '../domain/instrument.js';
import { placedItems } from '../domain/instrument.js';
import { ASPECTS, isScore } from '../domain/rating.js';
import { inLanguage } from '../locale/in-language.js';
import { language } from '../locale/language.js';
import { csv as t } from '../locale/spoken/csv.js';
import type { Cell, CsvTableOptions } from './report/csv-table.js';
import { tableToCsv } from './report/csv-table.js';

const FIGURES = ['n', 'mean', 'median', 'deviation', 'low', 'high'] as const;

/**
 * What may be shown of a group as a table for a spreadsheet: a row for every item of the picture, in the instrument's
 * order. Where there were too few answers the cells are empty. Formulas are made harmless as in `assessmentToCsv`. Throws
 * a RangeError for a `lang` that is no language tag.
 */
export function groupToCsv(
  instrument: Instrument,
  { items }: GroupPicture,
  agreed: Pick<Assessment, 'answers'> | null = null,
  { lang = language(), ...options }: CsvTableOptions = {},
): string {
  const pictures = new Map(items.map((one) => [one.itemId, one]));
  const rows = inLanguage(lang, (): readonly (readonly Cell[])[] => [
    [
      ...[t.number, t.id, t.theme, t.title],
      ...ASPECTS.flatMap((aspect) => FIGURES.map((figure) => `${t.rating[aspect]}: ${t.group[figure]}`)),
      ...ASPECTS.map((aspect) => `${t.rating[aspect]}: ${t.group.agreed}`),
      t.group.notes,
    ],
    ...placedItems(instrument).flatMap(({ item, theme, number }) => {
      const picture = pictures.get(item.id);
      if (!picture) return [];
      const answer = answerOf(agreed?.answers ?? {}, item.id);
      return [
        [
          ...[number, item.id, theme.title, item.title],
          ...ASPECTS.flatMap((aspect) => figuresOf(picture[aspect])),
          ...ASPECTS.map((aspect) => (isScore(answer[aspect]) ? answer[aspect] : null)),
          picture.notes.join('\n'),
        ],
      ];
    }),
  ]);
  return tableToCsv(rows, { ...options, lang });
}

const figuresOf = (told: Distribution): readonly Cell[] =>
  FIGURES.map((figure) => (told.kind === 'enough' ? told[figure] : null));
