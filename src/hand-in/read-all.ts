import type { Instrument } from '../domain/instrument.js';
import type { Problem } from '../domain/problem.js';
import { parseAssessmentText } from '../schema/assessment.js';
import { limitFinding, sizeFinding } from '../schema/limits.js';
import type { HandInProblem } from './code.js';
import { codeToAssessment } from './code.js';
import { findCodes } from './find.js';
import { GROUP_FORMAT } from './group-file.js';
import type { HandedIn } from '../domain/handed-in.js';

/** `nothing`: no code and no file of ours is in the text. `archive`: a zip, or a workbook. */
export type ReadProblem = HandInProblem | 'nothing' | 'too-large' | 'archive';

/** One of what a text held: somebody's assessment, or why it can't be used. */
export type ReadOne =
  | { readonly ok: true; readonly value: HandedIn }
  | { readonly ok: false; readonly problem: ReadProblem; readonly details: readonly Problem[] };

const refused = (problem: ReadProblem, details: readonly Problem[] = []): ReadOne => ({ ok: false, problem, details });

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

function readJson(text: string, instrument: Instrument): readonly ReadOne[] {
  const finding = limitFinding(text);
  if (finding) return [refused('too-large', [{ path: '', ...finding }])];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [refused('nothing')];
  }
  const members = fieldOf(json, 'format') === GROUP_FORMAT ? fieldOf(json, 'members') : null;
  if (!Array.isArray(members)) return [readFile(text, null, instrument)];
  return members.map((member: unknown) => {
    const madeAt = fieldOf(member, 'madeAt');
    const file = JSON.stringify(fieldOf(member, 'file')) as string | undefined;
    return readFile(file ?? 'null', Number.isSafeInteger(madeAt) ? (madeAt as number) : null, instrument);
  });
}

function readFile(text: string, madeAt: number | null, instrument: Instrument): ReadOne {
  const read = parseAssessmentText(text, instrument);
  if (read.ok) return { ok: true, value: { assessment: read.value, madeAt } };
  const isOther = read.problems.some(({ code }) => code === 'other-instrument');
  return refused(isOther ? 'other-instrument' : 'rejected', read.problems);
}

/**
 * Everything that was handed in with a text: a file of answers, a file of a group, or any text with codes and links in
 * it, such as a mail. Never throws; a text without anything gives one `nothing`.
 */
export function readAll(text: string, instrument: Instrument): readonly ReadOne[] {
  if (text.startsWith('PK\u0003\u0004')) return [refused('archive')];
  const finding = sizeFinding(text.length);
  if (finding) return [refused('too-large', [{ path: '', ...finding }])];
  if (/^\s*\{/.test(text)) return readJson(text, instrument);
  const codes = findCodes(text);
  if (codes.length === 0) return [refused('nothing')];
  return codes.map((code) => {
    const read = codeToAssessment(code, instrument);
    return read.ok ? read : refused(read.problem, read.details);
  });
}
