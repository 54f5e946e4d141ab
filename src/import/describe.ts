import { fetchLanguage } from '../locale/fetch-language.js';
import { inLanguage } from '../locale/in-language.js';
import { language } from '../locale/language.js';
import { importing } from '../locale/spoken/import.js';
import { problems as schemaProblems } from '../locale/spoken/problems.js';
import type { Imported, ImportProblem, Remark, RemarkKind } from './remark.js';

/** A chapter of the report: what was recognised, guessed, missing or not used, or what is wrong. */
export interface ReportPart {
  readonly kind: RemarkKind | 'problems';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ImportReport {
  /** How much was read; empty when nothing was made. */
  readonly summary: string;
  /** Only those that have something to say. */
  readonly parts: readonly ReportPart[];
}

const KINDS: readonly RemarkKind[] = ['guessed', 'missing', 'unused', 'recognised'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const placed = (line: number | null, sentence: string): string =>
  capital(line === null ? sentence : importing.at(line, sentence));

const problemText = ({ code, line, params, problem }: ImportProblem): string =>
  placed(line, problem ? schemaProblems.describe(problem) : importing.problem(code, params));

const remarkText = ({ kind, code, line, params }: Remark): string => placed(line, importing.remark(kind, code, params));

function report(imported: Imported): ImportReport {
  const problems = imported.ok ? [] : imported.problems.map(problemText);
  const parts: readonly ReportPart[] = [
    { kind: 'problems', title: importing.heads.problems, lines: problems },
    ...KINDS.map((kind) => ({
      kind,
      title: importing.heads[kind],
      lines: imported.ok ? imported.remarks.filter((remark) => remark.kind === kind).map(remarkText) : [],
    })),
  ];
  const counts = imported.ok ? imported.counts : null;
  const summary = counts && importing.summary(counts.themes, counts.items, counts.definitions, counts.known);
  return { summary: summary ?? '', parts: parts.filter(({ lines }) => lines.length > 0) };
}

/** The report in sentences: first what wants a look. In the language (BCP 47) that is asked for, else the one spoken now. */
export async function describeImport(imported: Imported, lang = language()): Promise<ImportReport> {
  await fetchLanguage(lang);
  return inLanguage(lang, () => report(imported));
}
