import type { Assessment } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import type { EarlierFilling } from '../../export/drawing/chart-content.js';
import type { Drawing } from '../../export/drawing/drawing.js';
import { PAPER_INKS } from '../../export/drawing/drawing.js';
import { asPicture } from '../../export/drawing/picture.js';
import { profileDrawing } from '../../export/drawing/profile-drawing.js';
import { radarDrawing } from '../../export/drawing/radar-drawing.js';
import { buildReport } from '../../export/report/build-report.js';
import { assessmentToJson } from '../../export/json.js';
import type { ReportContent } from '../../export/report/report-content.js';
import { inLanguage } from '../../locale/in-language.js';
import { document as t } from '../../locale/spoken/document.js';
import { openExcel, openPdf } from './large-files.js';
import { printPages } from './print-pages.js';

/** What a file is made from. */
export interface FileContent extends ReportContent {
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  /** The earlier filling with all its answers: a file says itself what can't be compared. */
  readonly compareWith: EarlierFilling | null;
}

export type FileKind = 'pdf' | 'xlsx' | 'csv' | 'json' | 'radar-png' | 'radar-svg' | 'profile-png' | 'profile-svg';

type Progress = (share: number) => void;
type Maker = (content: FileContent, onProgress: Progress, signal: AbortSignal) => Promise<BlobPart>;

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
};

const png = async (drawing: Drawing): Promise<Blob> => (await import('../../export/png.js')).drawingToPng(drawing);
const svg = async (drawing: Drawing, lang: string): Promise<string> =>
  (await import('../../export/svg.js')).drawingToSvg(drawing, PAPER_INKS, lang);

const pdf =
  (open: NonNullable<typeof openPdf>): Maker =>
  async (content, onProgress, signal) =>
    (await open()).reportToPdf(buildReport(content), onProgress, signal);
const xlsx =
  (open: NonNullable<typeof openExcel>): Maker =>
  async ({ instrument, assessment, lang }, onProgress) =>
    (await open()).assessmentToXlsx(instrument, assessment, onProgress, lang);

/** What is heavy loads when someone asks for it. What this edition of the library can't make is null. */
const makers: Readonly<Record<FileKind, Maker | null>> = {
  pdf: openPdf && pdf(openPdf),
  xlsx: openExcel && xlsx(openExcel),
  csv: async ({ instrument, assessment, lang, compareWith }) =>
    (await import('../../export/csv.js')).assessmentToCsv(instrument, assessment, { lang, earlier: compareWith }),
  json: ({ assessment }) => Promise.resolve(assessmentToJson(assessment)),
  'radar-png': (content) => png(asPicture(radarDrawing(content))),
  'radar-svg': (content) => svg(asPicture(radarDrawing(content)), content.lang),
  'profile-png': (content) => png(asPicture(profileDrawing(content))),
  'profile-svg': (content) => svg(asPicture(profileDrawing(content)), content.lang),
};

/** A file with a name that every system takes, and its type. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** Makes a file. Rejects when a part of the library can't be loaded, when it fails, or when `signal` stops it. */
export async function makeFile(
  kind: FileKind,
  content: FileContent,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<MadeFile> {
  const maker = makers[kind];
  if (!maker) throw new Error(`This edition makes no ${kind}.`);
  const ending = kind.split('-').at(-1) ?? kind;
  const made = await maker(content, onProgress, signal);
  return { name: `${fileName(content)}.${ending}`, type: TYPES[ending] ?? '', content: made };
}

/** Prints the report as a document of its own. Resolves when the dialog has closed. */
export const printReport = (content: ReportContent): Promise<void> =>
  printPages(buildReport(content), fileName(content));

/** Whether the page may put pictures on the clipboard: not on plain http. */
export const canCopy = (): boolean => 'ClipboardItem' in globalThis && isSecureContext;

/** What of a chart goes on the clipboard: a picture, or its SVG as text, which drawing programs paste as a drawing. */
export type CopyKind = 'radar-png' | 'radar-svg' | 'profile-png' | 'profile-svg';

/** Puts a chart on the clipboard. */
export async function copyChart(content: ReportContent, kind: CopyKind): Promise<void> {
  const drawing = asPicture(kind.startsWith('radar') ? radarDrawing(content) : profileDrawing(content));
  const type = kind.endsWith('png') ? 'image/png' : 'text/plain';
  // Drawing programs know a drawing on the clipboard by how it begins: not with a line about XML.
  const made = kind.endsWith('png')
    ? png(drawing)
    : svg(drawing, content.lang).then((text) => new Blob([text.slice(text.indexOf('<svg'))], { type }));
  // As a promise: browsers want the call itself to be part of the click.
  await navigator.clipboard.write([new ClipboardItem({ [type]: made })]);
}

const fileName = ({ details, lang }: ReportContent): string =>
  inLanguage(lang, () => t.fileName(details.organisation ?? '', details.heldOn ?? ''))
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .slice(0, 80)
    .trim();
