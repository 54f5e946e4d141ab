import type { Answers } from '../../domain/assessment.js';
import { EMPTY_ANSWER } from '../../domain/assessment.js';
import type { Distribution, GroupPicture } from '../../domain/group/index.js';
import { agenda } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { isScore } from '../../domain/rating.js';
import { formatMean } from '../../locale/format.js';
import { inLanguage } from '../../locale/in-language.js';
import { chart } from '../../locale/spoken/chart.js';
import { document as t } from '../../locale/spoken/document.js';
import { group as words } from '../../locale/spoken/group.js';
import { groupCharts } from '../../locale/spoken/group-charts.js';
import { workshop } from '../../locale/spoken/workshop.js';
import { barDrawing, rulerDrawing } from '../drawing/bar-drawing.js';
import type { ChartContent } from '../drawing/chart-content.js';
import { radarDrawing } from '../drawing/radar-drawing.js';
import type { Block, ReportDocument } from './report-document.js';

/** What a report of a group is made from. */
export interface GroupContent extends Omit<ChartContent, 'answers' | 'earlier'> {
  /** BCP 47, of the report. */
  readonly lang: string;
  readonly instrument: Instrument;
  readonly picture: GroupPicture;
  /** What the group agreed on, by item id. */
  readonly agreed: Answers;
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** The report of a group as a document, for print and PDF: what its screen shows, with every note that may be shown. */
export const buildGroupReport = (content: GroupContent): ReportDocument =>
  inLanguage(content.lang, () => {
    const { picture, instrument, items, lang } = content;
    const count = instrument.themes.reduce((sum, theme) => sum + theme.items.length, 0);
    const { respondents, segment } = picture;
    const facts = [
      { name: t.label, value: segment === '' && respondents !== null ? groupCharts.people(respondents) : segment },
      { name: t.madeFor, value: t.items(items.length, count) },
    ];
    return {
      lang,
      title: groupCharts.reportTitle,
      kicker: content.title,
      facts: facts.filter(({ value }) => value !== ''),
      blocks: [...agendaBlocks(content), ...chartBlocks(content), spreadTable(content), ...noteBlocks(content)],
      pageLabel: (page, of) => inLanguage(lang, () => t.page(page, of)),
    };
  });

function agendaBlocks({ instrument, picture }: GroupContent): readonly Block[] {
  const found = agenda(instrument, picture);
  return [
    heading(groupCharts.agenda),
    found.length === 0
      ? { kind: 'paragraph', text: [groupCharts.noAgenda] }
      : {
          kind: 'list',
          items: found.map(({ number, title, reason }) => [
            '',
            `${number} ${title}`,
            `: ${workshop.reasons[reason]}. ${words.agendaQuestion(reason)}`,
          ]),
        },
  ];
}

const meanIn = (told: Distribution): number | null => (told.kind === 'enough' ? told.mean : null);

/** The means, as a chart draws somebody's scores. */
function meansOf(content: GroupContent): ChartContent {
  const answers = content.picture.items.map(({ itemId, current, ambition }) => {
    return [itemId, { ...EMPTY_ANSWER, current: meanIn(current), ambition: meanIn(ambition) }] as const;
  });
  return { ...content, answers: Object.fromEntries(answers), earlier: null };
}

function chartBlocks(content: GroupContent): readonly Block[] {
  const { items, aspects, picture, agreed } = content;
  const means = meansOf(content);
  const byId = new Map(picture.items.map((one) => [one.itemId, one]));
  const hasAgreed = items.some(({ item }) => aspects.some((aspect) => isScore(agreed[item.id]?.[aspect] ?? null)));
  return [
    heading(groupCharts.means),
    { kind: 'drawing', drawing: radarDrawing(means, 'item', 'numbers') },
    {
      kind: 'table',
      caption: groupCharts.means,
      columns: [
        chart.item,
        t.ruler,
        ...aspects.map((aspect) => chart.aspect[aspect]),
        ...(hasAgreed ? [groupCharts.agreed] : []),
      ],
      rows: items.map((placed) => {
        const { id, title } = placed.item;
        const cells = aspects.map((aspect) => {
          const mean = meanIn(byId.get(id)?.[aspect] ?? { kind: 'too-few', minimum: 0 });
          return mean === null ? groupCharts.none : formatMean(mean);
        });
        const both = aspects.map((aspect) => t.rating(agreed[id]?.[aspect] ?? null)).join(' → ');
        return {
          ...{ kind: 'row', head: `${placed.number} ${title}`, bar: barDrawing(means, placed) },
          cells: hasAgreed ? [...cells, both] : cells,
        };
      }),
      ruler: rulerDrawing(means),
    },
  ];
}

/** How far the scores lie apart: "3 tot en met 9, 8 antwoorden, ver uit elkaar". */
function spreadTable({ items, aspects, picture }: GroupContent): Block {
  const byId = new Map(picture.items.map((one) => [one.itemId, one]));
  const cell = (told: Distribution | undefined): string =>
    told?.kind === 'enough'
      ? [groupCharts.range(told.low, told.high), groupCharts.answers(told.n), workshop.spreadWord[told.size]].join(', ')
      : groupCharts.tooFew;
  return {
    kind: 'table',
    caption: workshop.tableSpread,
    columns: [workshop.tableSpread, ...aspects.map((aspect) => chart.aspect[aspect])],
    rows: items.map(({ item, number }) => ({
      kind: 'row',
      head: `${number} ${item.title}`,
      cells: aspects.map((aspect) => cell(byId.get(item.id)?.[aspect])),
    })),
  };
}

function noteBlocks({ items, picture }: GroupContent): readonly Block[] {
  const said = new Map(picture.items.map(({ itemId, notes }) => [itemId, notes]));
  const notes = items.flatMap(({ item, number }) =>
    (said.get(item.id) ?? []).map((text): Block => ({ kind: 'note', name: `${number} ${item.title}`, text })),
  );
  return notes.length > 0 ? [heading(workshop.notes), ...notes] : [];
}
