import type { Edition, Instrument } from '../domain/instrument.js';
import type { Problem } from '../domain/problem.js';

/** Figures and words of a sentence. May hold text of the file: untrusted, of any length. */
export type RemarkParams = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>;

export type RemarkKind = 'recognised' | 'guessed' | 'missing' | 'unused';

/** Something the report tells. Sentences for people are made from it by `locale/<lang>/import.ts`. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly code: string;
  /** Line of the text or row of the sheet, from 1; null for what has no place. */
  readonly line: number | null;
  readonly params: RemarkParams;
}

/** Why nothing could be made of it, and where. */
export interface ImportProblem {
  readonly code: string;
  readonly line: number | null;
  readonly params: RemarkParams;
  /** What the reader of instruments says, for the code "instrument". */
  readonly problem?: Problem;
}

export interface ImportCounts {
  readonly themes: number;
  readonly items: number;
  readonly definitions: number;
  /** Items that have the id of a known one. */
  readonly known: number;
}

/** The outcome: an instrument with a report, or the problems that have to be solved first. */
export type Imported =
  | {
      readonly ok: true;
      readonly instrument: Instrument;
      readonly counts: ImportCounts;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly ok: false;
      /** The first ten, in order of place. */
      readonly problems: readonly ImportProblem[];
      readonly remarks: readonly Remark[];
    };

export interface ImportOptions {
  /** The edition whose ids are kept: rows and themes with its titles get them. None: all ids are new. */
  readonly known?: Instrument;
  /** Day of the edition that is made, yyyy-mm-dd. Its id is "import" and its version 1.0.0, unless `edition` says so. */
  readonly date: string;
  readonly edition?: Partial<Edition>;
  readonly id?: string;
  readonly title?: string;
  /** BCP 47. Left out: that of the known edition, else "nl". */
  readonly lang?: string;
}

/** More problems than this help nobody. */
export const MOST_PROBLEMS = 10;

/** Stops the reading; the functions that are exported turn it into a problem. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(code: string, line: number | null = null, params: RemarkParams = {}) {
    super(code);
    this.problem = { code, line, params };
  }
}
