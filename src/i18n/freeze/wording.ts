/** Words of saving results as values and bringing the formulas back. */
export interface FreezeWording {
  /** The hidden sheet that keeps the formulas. */
  readonly sheet: string;
  /** Above the results while they are values. */
  readonly note: (moment: string) => string;
  readonly title: string;
  readonly explain: string;
  /** Sheets are added, so Undo is emptied; said before. */
  readonly caution: string;
  readonly freeze: string;
  readonly frozen: string;
  readonly thaw: string;
}
