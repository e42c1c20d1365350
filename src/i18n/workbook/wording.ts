/** Facts of a tender that the workbook keeps, in the order in which they are shown. */
export const FACT_KEYS = [
  'number',
  'title',
  'client',
  'professionals',
  'start',
  'durationMonths',
  'options',
  'optionMonths',
  'hoursPerWeek',
  'region',
  'educationLevel',
  'deadline',
  'maximumRate',
  'total',
  'shortlistSize',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Columns that the add-in finds by heading, whatever the language the workbook was set up in. */
export type HeadingKey =
  | 'fact'
  | 'value'
  | 'source'
  | 'id'
  | 'criterion'
  | 'test'
  | 'weight'
  | 'scale'
  | 'candidate'
  | 'supplier'
  | 'rate'
  | 'received'
  | 'admitted'
  | 'failed'
  | 'score'
  | 'rank';

export type SheetKey = 'tender' | 'criteria' | 'candidates' | 'shortlist' | 'calculation' | 'notice';

/** Words by which a workbook is read, in one language. */
export interface WorkbookWords {
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly facts: Readonly<Record<FactKey, string>>;
  readonly scales: Readonly<Record<'points' | 'share' | 'yesNo', string>>;
  readonly tests: Readonly<Record<'answer' | 'rateCap' | 'deadline', string>>;
  readonly yes: string;
  readonly no: string;
  /** What the column of failures says of a candidate without whom ranks are computed, because it withdrew. */
  readonly withdrawn: string;
}

/** Everything that set-up writes into a workbook, in one language. */
export interface WorkbookWording extends WorkbookWords {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly titles: Readonly<Record<SheetKey, string>>;
  readonly notes: Readonly<Record<SheetKey, string>>;
  readonly knockOutsTitle: string;
  readonly selectionTitle: string;
  readonly weightsSum: string;
  readonly shortlistHeadings: readonly [rank: string, candidate: string, score: string, rate: string, decidedBy: string];
  /** Headings of the two tables beside the notice: its lines, and the rules of its procedure. */
  readonly noticeHeadings: readonly [line: string, text: string];
  readonly ruleHeadings: readonly [rule: string, value: string, source: string];
  readonly lastCertainRank: string;
  readonly provisional: string;
  readonly final: string;
  readonly answerPrompt: string;
  readonly answerError: string;
  markPrompt(weight: string): string;
  markError(weight: string): string;
  readonly sharePrompt: string;
  readonly ratePrompt: string;
  readonly rateError: string;
}
