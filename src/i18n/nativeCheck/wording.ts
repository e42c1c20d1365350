/** Columns of the check, one row per row of the table of candidates. */
export type CheckColumnKey =
  | 'row'
  | 'candidate'
  | 'verdict'
  | 'differsIn'
  | 'admitted'
  | 'failed'
  | 'score'
  | 'rank'
  | 'shortlist'
  | 'present'
  | 'exactScore'
  | 'exactRate'
  | 'placeOnScore'
  | 'placeWithoutRate'
  | 'sameAdmitted'
  | 'sameFailed'
  | 'sameScore'
  | 'sameRank'
  | 'sameShortlist';

/** What stands on the sheet that recomputes the ranking with built-in functions. */
export interface NativeCheckWording {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: Readonly<Record<CheckColumnKey, string>>;
  readonly answerColumn: (id: string) => string;
  readonly pointsColumn: (id: string) => string;
  readonly criteria: {
    readonly row: string;
    readonly number: string;
    readonly rule: string;
    readonly limit: string;
    readonly from: string;
    readonly to: string;
    readonly changed: string;
  };
  readonly words: { readonly word: string; readonly meaning: string };
  readonly levels: {
    readonly criterion: string;
    readonly name: string;
    readonly points: string;
    readonly low: string;
    readonly lowIncluded: string;
    readonly high: string;
    readonly highIncluded: string;
  };
  readonly settings: {
    readonly rows: string;
    readonly size: string;
    readonly within: string;
    readonly lastRank: string;
    readonly changed: string;
    readonly beyond: string;
    readonly differing: string;
    readonly nothing: string;
    readonly listState: string;
    readonly anew: string;
    readonly unknownWithdrawals: string;
  };
  /** In place of an answer, points or a result: something stands there that the method cannot read. */
  readonly unusable: string;
  readonly shortlistPlaces: { readonly in: string; readonly out: string; readonly unresolved: string };
  readonly agrees: string;
  readonly differs: string;
  readonly nothingToCompare: string;
  /** Parts of a result, as the column that names the differences lists them. */
  readonly parts: Readonly<Record<'admitted' | 'failed' | 'score' | 'rank' | 'shortlist', string>>;
  /** The one verdict; each is a whole sentence except where a number comes before or after it. */
  readonly overall: {
    readonly agrees: string;
    /** After the number of candidates. */
    readonly differ: string;
    readonly listDiffers: string;
    /** After the number of candidates. */
    readonly nothing: string;
    readonly changed: string;
    readonly beyond: string;
    readonly withdrawal: string;
  };
  /** In the pane. */
  readonly card: {
    readonly title: string;
    readonly explain: string;
    readonly caution: string;
    readonly make: string;
    readonly again: string;
    readonly show: string;
  };
}
