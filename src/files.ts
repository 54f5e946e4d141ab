/** Reads files from outside: instruments by address, fillings by upload. A chunk of its own, as few pages need it. */
import type { Assessment } from './domain/assessment.js';
import type { Instrument } from './domain/instrument.js';
import type { Parsed } from './domain/problem.js';
import { problems } from './locale/spoken/problems.js';
import { parseAssessmentText, parseInstrumentText, sizeFinding } from './schema/index.js';
import { failure } from './schema/problem.js';
import type { Read } from './store/environment.js';

const toRead = <T>(parsed: Parsed<T>): Read<T> =>
  parsed.ok ? parsed : { ok: false, problems: parsed.problems.map((problem) => problems.describe(problem)) };

/** The instrument at an address. */
export async function readInstrument(src: string): Promise<Read<Instrument>> {
  try {
    const response = await fetch(src);
    if (response.ok) return toRead(parseInstrumentText(await response.text()));
  } catch {
    // Offline, another origin, or no such address: the same to the page's author.
  }
  return toRead(failure('', 'unreachable', { found: src }));
}

/** A downloaded filling. Its size is looked at before it is read into memory. */
export async function readFilling(file: File, instrument: Instrument): Promise<Read<Assessment>> {
  const tooLarge = sizeFinding(file.size);
  if (tooLarge) return toRead({ ok: false, problems: [{ path: '', ...tooLarge }] });
  try {
    return toRead(parseAssessmentText(await file.text(), instrument));
  } catch {
    return toRead(failure('', 'unreadable'));
  }
}
