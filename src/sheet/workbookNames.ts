/** Tables that the add-in finds by name, whatever sheet they stand on and wherever they are moved. */
export const TABLES = {
  facts: 'TenderFacts',
  knockOuts: 'KnockOuts',
  selection: 'SelectionCriteria',
  candidates: 'Candidates',
} as const;

/** Tables of the procedure. Steps, rounds and decisions live in the workbook, so that a colleague's copy shows the same. */
export const PROCEDURE_TABLES = {
  noticeRules: 'NoticeRules',
  steps: 'ProcedureSteps',
  clientCriteria: 'ClientCriteria',
  competencies: 'Competencies',
  settings: 'ProcedureSettings',
  rounds: 'TenderRounds',
  decisions: 'TenderDecisions',
  letterReasons: 'LetterReasons',
  letterFacts: 'LetterFacts',
  letters: 'Letters',
  documents: 'WinnerDocuments',
} as const;

/** Tables of the proof. The journal is not among those that are read each time: it grows. */
export const PROOF_TABLES = {
  rulebook: 'TenderRulebook',
  records: 'TenderRecords',
  lots: 'TenderLots',
  journal: 'TenderJournal',
} as const;

/** Tables that each round has of its own. */
export const ROUND_TABLES = { clientMarks: 'ClientMarks', clientWeights: 'ClientWeights', clientCodes: 'ClientCodes', panel: 'Panel', panelGrades: 'PanelGrades', panelResults: 'PanelResults', member: 'Member', declaration: 'Declaration' } as const;
export type RoundTableKey = keyof typeof ROUND_TABLES;

/** The name of a round's table; a member's sheet has a number of its own. */
export function roundTable(key: RoundTableKey, round: number, member?: number): string {
  return [ROUND_TABLES[key], round, ...(member === undefined ? [] : [member])].join('_');
}

const READ_EACH_TIME: ReadonlySet<string> = new Set<string>([
  ...Object.values(TABLES),
  ...Object.values(PROCEDURE_TABLES),
  ...Object.values(PROOF_TABLES).filter((name) => name !== PROOF_TABLES.journal),
]);
const OF_A_ROUND = new RegExp(`^(?:${Object.values(ROUND_TABLES).join('|')})_\\d+(?:_\\d+)?$`);

/** True for a table of a client round or of interviews. */
export function isRoundTable(name: string): boolean {
  return OF_A_ROUND.test(name);
}

/** True for tables whose cells are read whenever the workbook is. */
export function isReadTable(name: string): boolean {
  return READ_EACH_TIME.has(name) || OF_A_ROUND.test(name);
}

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
  /** Per candidate: no where it withdrew and ranks are computed anew without it; there once somebody withdrew. */
  present: 'Tender_Present',
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
