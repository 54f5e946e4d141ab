import { answerOf } from '../../domain/assessment.js';
import { conclude } from '../../domain/conclusions.js';
import { missingRatings, notesOf, summarize } from '../../domain/summary.js';
import { formatDay } from '../../locale/format-day.js';
import { formatList } from '../../locale/format-list.js';
import { formatMean } from '../../locale/format.js';
import { inLanguage } from '../../locale/in-language.js';
import { chart } from '../../locale/spoken/chart.js';
import { conclusions } from '../../locale/spoken/conclusions.js';
import { document as t } from '../../locale/spoken/document.js';
import { report } from '../../locale/spoken/report.js';
import { radarDrawing } from '../drawing/radar-drawing.js';
import { changeBlocks } from './change-blocks.js';
import { planBlocks } from './plan-blocks.js';
import type { ReportContent } from './report-content.js';
import type { Block, Figure, ReportDocument } from './report-document.js';
import { profileTable, themesTable } from './tables.js';

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

/** A report as a document, for print and PDF: what the screen shows, in the same order, with every note in full. */
export const buildReport = (content: ReportContent): ReportDocument =>
  inLanguage(content.lang, () => reportOf(content));

function reportOf(content: ReportContent): ReportDocument {
  const { organisation, label, heldOn } = content.details;
  const facts = [
    { name: t.organisation, value: organisation ?? '' },
    { name: t.label, value: label ?? '' },
    { name: t.heldOn, value: heldOn ? formatDay(heldOn) : '' },
    { name: t.earlier, value: content.earlier?.label ?? '' },
    { name: t.madeFor, value: t.items(content.items.length, content.itemCount) },
  ];
  return {
    lang: content.lang,
    title: report.title,
    kicker: content.title,
    facts: facts.filter(({ value }) => value !== ''),
    blocks: blocksOf(content),
    pageLabel: (page, of) => inLanguage(content.lang, () => t.page(page, of)),
  };
}

function blocksOf(content: ReportContent): readonly Block[] {
  const { scale, items, answers, aspects } = content;
  const summary = summarize(scale, items, answers, aspects);
  const started = aspects.some((aspect) => summary.means[aspect].n > 0);
  return [
    { kind: 'figures', figures: figuresOf(content) },
    ...conclusionBlocks(content),
    ...changeBlocks(content),
    ...(started ? chartBlocks(content) : []),
    ...planBlocks(content),
    ...noteBlocks(content),
    ...missingBlocks(content, summary.progress.filled),
  ];
}

function figuresOf({ scale, items, answers, aspects }: ReportContent): readonly Figure[] {
  const { means, bands, widest, progress } = summarize(scale, items, answers, aspects);
  const figures = aspects.map((aspect): Figure => {
    const [{ value, n, of }, band] = [means[aspect], bands[aspect]];
    const name = report.mean[aspect];
    if (value === null || !band) return { name, value: '–', line: report.noScores };
    const where = report.band(band.level.label, band.third);
    return { name, value: formatMean(value), line: n < of ? `${where}, ${chart.count(n, of)}` : where };
  });
  if (aspects.length > 1) {
    const [first, ...others] = widest;
    const name = report.widest;
    if (!first) figures.push({ name, value: '–', line: report.noGap });
    else if (others.length > 0) figures.push({ name, value: report.items(widest.length), line: report.gap(first.gap) });
    else figures.push({ name, value: first.item.title, line: report.fromTo(first.current, first.ambition) });
  }
  const { filled, total } = progress;
  const line = report.left(total - filled);
  return [...figures, { name: report.filled, value: report.progress(filled, total), line }];
}

function conclusionBlocks({ scale, items, answers, aspects, earlier }: ReportContent): readonly Block[] {
  const found = conclude(scale, items, answers, aspects, earlier?.answers ?? null);
  return [
    heading(conclusions.title),
    found.length > 0
      ? { kind: 'list', items: found.map((one) => conclusions.sentenceOf(one)) }
      : { kind: 'paragraph', text: [conclusions.tooEarly] },
  ];
}

const chartBlocks = (content: ReportContent): readonly Block[] => [
  heading(t.overview),
  { kind: 'drawing', drawing: radarDrawing(content, 'item', 'numbers') },
  heading(report.perTheme),
  themesTable(content),
  { kind: 'paragraph', text: [report.weight], aside: true },
  heading(t.profile),
  profileTable(content),
];

function noteBlocks({ groups, answers, aspects }: ReportContent): readonly Block[] {
  const chapters = groups.map(({ theme, number, items }) => {
    const notes = items.flatMap(({ item, number }) =>
      notesOf(answers, item.id, aspects).map(({ aspect, note }): Block => {
        const name = t.note(`${number} ${item.title}`, aspect, answerOf(answers, item.id)[aspect]);
        return { kind: 'note', name, text: note };
      }),
    );
    return notes.length > 0 ? [heading(`${number} ${theme.title}`, 3), ...notes] : [];
  });
  const all = chapters.flat();
  return [heading(report.notes), ...(all.length > 0 ? all : [{ kind: 'paragraph', text: [report.noNotes] } as const])];
}

function missingBlocks({ items, answers, aspects }: ReportContent, filled: number): readonly Block[] {
  const missing = missingRatings(items, answers, aspects);
  if (missing.length === 0) return [];
  const untouched = filled === 0 && missing.every((one) => one.aspects.length === aspects.length);
  const lines = missing.map(({ item, number, aspects: open }) => [
    `${number} ${item.title}: ${formatList(open.map((aspect) => chart.aspect[aspect]))}`,
  ]);
  return [
    heading(report.missing),
    untouched ? { kind: 'paragraph', text: [report.allMissing] } : { kind: 'list', items: lines },
  ];
}
