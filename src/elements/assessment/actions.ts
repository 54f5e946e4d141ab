import type { Assessment, AssessmentDetails } from '../../domain/assessment.js';
import { assessmentToJson } from '../../export/json.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import type { Action } from '../../store/assessment-store.js';
import type { Filling } from '../../store/fillings.js';
import type { Question } from './confirm-view.js';
import type { FillHandlers } from './fill-view.js';
import type { Journey } from './journey.js';
import { saveFile } from '../base/save-file.js';
import type { Session } from './session.js';
import type { StartHandlers } from './start-view.js';

/** What the element shows on behalf of an action. */
export interface ActionsHost {
  /** Asks before something that can't be undone; what is asked is done after "yes". */
  ask(question: Question): void;
  /** Says what is wrong with a file; nothing when it was good. */
  explain(problems: readonly string[]): void;
}

/** What a person does on the start screen: open, begin, remove, upload. */
export class StartActions implements StartHandlers {
  constructor(
    protected readonly host: ActionsHost,
    protected readonly session: Session,
  ) {}

  open(id: string): void {
    void this.session.open(id);
  }

  begin(form: HTMLFormElement): void {
    const data = new FormData(form);
    const text = (name: string): string => (data.get(name) as string).trim();
    void this.session.begin({ organisation: text('organisation'), label: text('label'), heldOn: text('heldOn') });
  }

  remove({ id, details }: Filling): void {
    const act = (): void => void this.session.remove(id);
    this.host.ask({ text: t.confirm.remove(t.filling(details)), yes: t.confirm.removeYes, act });
  }

  upload(file: File): void {
    void this.read(file, (assessment) => void this.session.openFile(assessment));
  }

  protected async read(file: File, use: (assessment: Assessment) => void): Promise<void> {
    const read = await this.session.readFile(file);
    this.host.explain(read.ok ? [] : read.problems);
    if (read.ok) use(read.value);
  }
}

/** What a person does in an open filling. */
export class FillActions extends StartActions implements FillHandlers {
  constructor(
    host: ActionsHost,
    session: Session,
    readonly journey: Journey,
  ) {
    super(host, session);
  }

  toStart(): void {
    void this.session.toStart();
  }

  undo(): void {
    this.#dispatch({ type: 'undo' });
  }

  clear(): void {
    const act = (): void => {
      this.#dispatch({ type: 'clear' });
    };
    this.host.ask({ text: t.confirm.clear, yes: t.confirm.clearYes, act });
  }

  /** A file in place of the answers that are here now. */
  override upload(file: File): void {
    void this.read(file, (assessment) => {
      const act = (): void => {
        this.#dispatch({ type: 'import', assessment });
      };
      this.host.ask({ text: t.confirm.replace, yes: t.confirm.replaceYes, act });
    });
  }

  describe(details: Partial<AssessmentDetails>): void {
    this.#dispatch({ type: 'describe', details });
  }

  retry(): void {
    this.session.retry();
  }

  download(): void {
    const { assessment } = this.session.store?.state ?? {};
    if (assessment) saveFile(t.fileName(t.filling(assessment.details)), assessmentToJson(assessment));
  }

  #dispatch(action: Action): void {
    this.session.store?.dispatch(action);
  }
}
