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

/** Told to the page's author beside what the page shows. */
const warn = (src: string, fix: string): void => {
  console.warn(`<meetlat-assessment> src: ${fix} (${src})`);
};

/** The instrument at an address. */
export async function readInstrument(src: string): Promise<Read<Instrument>> {
  const found = { found: src };
  let response: Response;
  try {
    response = await fetch(src);
  } catch {
    // Offline, another origin, or a policy: browsers don't say which.
    warn(src, "can't be fetched. Is it on this site, and does the page's connect-src allow it?");
    return toRead(failure('', 'unreachable', found));
  }
  if (!response.ok) {
    warn(
      src,
      `gives status ${response.status}. Put the file there, or correct src: it counts from the page's address.`,
    );
    return toRead(failure('', 'unreachable', found));
  }
  const read = parseInstrumentText(await response.text());
  if (!read.ok) {
    const where = read.problems.map(({ path, code }) => `${path}: ${code}`).join(', ');
    warn(src, `is no instrument (${response.headers.get('content-type') ?? 'no type'}). ${where}`);
  }
  return toRead(read);
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
