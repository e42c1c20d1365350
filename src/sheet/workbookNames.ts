/** Tables that the add-in finds by name, whatever sheet they stand on and wherever they are moved. */
export const TABLES = {
  facts: 'TenderFacts',
  knockOuts: 'KnockOuts',
  selection: 'SelectionCriteria',
  candidates: 'Candidates',
} as const;
export type TableKey = keyof typeof TABLES;

/** Defined names: the parts of a tender that formulas use, readable in a formula of one's own. */
export const NAMES = {
  /** All answers, one column per knock-out criterion in the order of the notice. */
  answers: 'Tender_Answers',
  /** All marks, one column per selection criterion in the order of the notice. */
  marks: 'Tender_Marks',
  /** The weights, in the order of the marks. */
  weights: 'Tender_Weights',
  /** The scales, in the order of the marks. */
  scales: 'Tender_Scales',
  /** The numbers of the knock-out criteria, in the order of the answers. */
  knockOutIds: 'Tender_KnockOuts',
  /** The size of the shortlist. */
  size: 'Tender_Size',
  /** The last rank that is on the shortlist for certain. */
  cut: 'Tender_Cut',
  /** All that the assessment spills, one row per row of the table of candidates. */
  results: 'Tender_Results',
  /** The cell of the assessment. */
  assessment: 'Tender_Assessment',
  /** The cell of the shortlist. */
  shortlist: 'Tender_Shortlist',
} as const;
export type NameKey = keyof typeof NAMES;
