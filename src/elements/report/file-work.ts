import { exporting as t } from '../../locale/spoken/export.js';
import type { MergedAnswers, ReadSheet, SheetChange } from '../../export/excel/index.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { saveFile } from '../base/save-file.js';
import { openExcel } from './large-files.js';
import type { CopyKind, FileContent, FileKind } from './report-files.js';
import { copyChart, makeFile, printReport } from './report-files.js';

/** A workbook that was read and waits for a yes or no. */
export interface Offer {
  readonly sheet: ReadSheet;
  readonly merged: MergedAnswers;
}

/** A text that is worded when it is drawn: by then the page may speak another language. */
type Say = () => string;

export interface Message {
  readonly kind: 'done' | 'error';
  readonly say: Say;
}

const TAKEN: Message = { kind: 'done', say: () => t.taken };

/** What is under way between the report and a file, and how it ended. One thing at a time. */
export class FileWork {
  /** What is being made, and how far it is (0 to 1). */
  busy: { readonly what: Say; readonly share: number } | null = null;
  message: Message | null = null;
  offer: Offer | null = null;
  readonly #store: () => AssessmentStore | null;
  readonly #changed: () => void;
  #stop: AbortController | null = null;

  constructor(store: () => AssessmentStore | null, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  async save(kind: FileKind, content: FileContent): Promise<void> {
    await this.run(
      () => t[kind],
      async (onProgress, signal) => {
        const file = await makeFile(kind, content, onProgress, signal);
        signal.throwIfAborted();
        saveFile(file.name, file.content, file.type);
        return () => t.done(t[kind]);
      },
    );
  }

  async print(content: FileContent): Promise<void> {
    await this.run(
      () => t.print,
      async () => {
        await printReport(content);
        return null;
      },
    );
  }

  async copy(kind: CopyKind, content: FileContent): Promise<void> {
    await this.run(
      () => t.copy[kind],
      async () => {
        await copyChart(content, kind);
        return () => (kind.endsWith('png') ? t.copied : t.copiedDrawing);
      },
    );
  }

  /** Reads a filled-in workbook. Nothing changes before the person says so. */
  async read(file: File, { instrument }: FileContent): Promise<void> {
    this.offer = null;
    await this.run(
      () => t.fill,
      async (onProgress, signal) => {
        if (!openExcel) throw new Error('This edition reads no Excel.');
        const { readXlsx, mergeAnswers } = await openExcel();
        const sheet = await readXlsx(file, instrument, onProgress);
        signal.throwIfAborted();
        if (!sheet.ok) {
          this.message = { kind: 'error', say: () => sheet.sentence };
          return null;
        }
        const merged = mergeAnswers(this.#store()?.state.assessment.answers ?? {}, sheet, instrument);
        this.offer = { sheet, merged };
        return merged.changes.length > 0 ? null : () => t.nothingNew;
      },
    );
  }

  /** Takes over what the workbook says: everything, or only what was empty here. Can be undone. */
  accept(overwrite: boolean): void {
    const { changes = [], edits = [] } = this.offer?.merged ?? {};
    const taken = new Set(overwrite ? changes : freshChanges(changes));
    const chosen = edits.filter((_, i) => changes[i] && taken.has(changes[i]));
    this.#store()?.dispatch({ type: 'write', edits: chosen, undoable: 'import' });
    this.offer = null;
    this.message = TAKEN;
    this.#changed();
  }

  decline(): void {
    this.offer = null;
    this.message = null;
    this.#changed();
  }

  undo(): void {
    this.#store()?.dispatch({ type: 'undo' });
    this.message = null;
    this.#changed();
  }

  get canUndo(): boolean {
    return this.message === TAKEN && this.#store()?.state.undoable === 'import';
  }

  stop(): void {
    this.#stop?.abort();
    this.busy = null;
    this.#changed();
  }

  /** Does `work`, unless something is under way. It gives the sentence to end with; null for none, or when it left a message. */
  async run(
    what: Say,
    work: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Say | null>,
  ): Promise<void> {
    if (this.busy) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.message = null;
    const show = (share: number): void => {
      if (stop.signal.aborted) return;
      this.busy = { what, share };
      this.#changed();
    };
    show(0);
    try {
      const say = await work(show, stop.signal);
      if (say && !stop.signal.aborted) this.message = { kind: 'done', say };
    } catch {
      // A chunk that can't be fetched, a clipboard that says no, a browser that gives no frame.
      if (!stop.signal.aborted) this.message = { kind: 'error', say: () => t.failed(what()) };
    }
    if (!stop.signal.aborted) this.busy = null;
    this.#changed();
  }
}

const isFresh = ({ before }: SheetChange): boolean => before === null || before === '';

const isRating = ({ field }: SheetChange): boolean => field === 'current' || field === 'ambition';

const holdsForItem = (change: SheetChange): boolean =>
  isRating(change) && [change.before, change.after].includes('not-applicable');

/** The changes that only fill what was empty. "N.v.t." holds for both ratings of an item: those are never split. */
export function freshChanges(changes: readonly SheetChange[]): readonly SheetChange[] {
  const whole = new Set(changes.filter(holdsForItem).map(({ itemId }) => itemId));
  const kept = changes.filter((change) => isRating(change) && whole.has(change.itemId) && !isFresh(change));
  const split = new Set(kept.map(({ itemId }) => itemId));
  return changes.filter((change) => isFresh(change) && !(isRating(change) && split.has(change.itemId)));
}
