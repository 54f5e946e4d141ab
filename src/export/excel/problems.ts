/** Why a workbook is refused as a whole. Sentences: `locale/spoken/excel.ts`. */
export type Refusal =
  | 'too-large'
  | 'unreadable'
  | 'empty'
  | 'not-excel'
  | 'password'
  | 'old-excel'
  | 'other-office'
  | 'corrupt'
  | 'unpacks-too-large'
  | 'too-many-rows'
  | 'no-sheet';

/** Stops the reading of a workbook at any depth; `readXlsx` turns it into a sentence. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
