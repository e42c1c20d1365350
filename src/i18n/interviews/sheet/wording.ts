import type { PanelRule } from '../../../domain/competency';

/** Headings of the tables of an interview round, in the order in which they stand. */
export const INTERVIEW_HEADINGS = {
  declaration: ['member', 'conflict', 'text'],
  member: ['candidate', 'competency', 'explanation', 'grade', 'remark'],
  panel: ['candidate', 'competency', 'attention', 'median', 'grade', 'reason'],
  grades: ['number', 'grade', 'suffices'],
  results: ['candidate', 'outcome'],
} as const;
export type InterviewTableKey = keyof typeof INTERVIEW_HEADINGS;
export type InterviewHeading<Table extends InterviewTableKey> = (typeof INTERVIEW_HEADINGS)[Table][number];

export type AgreementPart = 'rule' | 'grades' | 'passGrade' | 'members';

/** What stands on the sheets of an interview round, in one language. */
export interface InterviewSheetWording {
  readonly memberSheet: (round: number, name: string) => string;
  readonly panelSheet: (round: number) => string;
  readonly memberTitle: (round: number, name: string) => string;
  readonly memberNotes: readonly [string, string];
  readonly panelTitle: (round: number) => string;
  readonly panelNote: Readonly<Record<PanelRule, string>>;
  readonly resultsTitle: string;
  readonly judgedTitle: string;
  readonly gradesTitle: (passGrade: string) => string;
  /** Above and below the list of grades on a member's sheet. */
  readonly gradesLegend: string;
  /** The grades on paper. */
  readonly gradesLine: (grades: readonly string[], passGrade: string) => string;
  readonly headings: { readonly [Table in InterviewTableKey]: Readonly<Record<InterviewHeading<Table>, string>> };
  readonly conflict: { readonly none: string; readonly some: string };
  /** In the cell below the declaration. */
  readonly declareFirst: string;
  readonly explainConflict: string;
  /** Stand around the count: "12", " of 20 grades given". */
  readonly progress: (all: number) => string;
  readonly ready: string;
  readonly conflictPrompt: string;
  readonly conflictError: string;
  readonly gradePrompt: (passGrade: string) => string;
  readonly gradeError: string;
  readonly panelGradePrompt: string;
  readonly panelGradeError: string;
  /** In the panel's table: the member's sheet has no row for this, or more than one. */
  readonly rowProblem: string;
  readonly discuss: string;
  readonly reasonNeeded: string;
  readonly suffices: string;
  readonly outcome: { readonly passed: string; readonly failed: string; readonly open: string };
  readonly agreement: Readonly<Record<AgreementPart, string>>;
  readonly rules: Readonly<Record<PanelRule, string>>;
  /** What the decision that closes a round says. */
  readonly closed: (passed: readonly string[], failed: readonly string[]) => string;
  readonly repeats: (step: string, candidates: readonly string[]) => string;
  readonly memberAdded: (name: string) => string;
  readonly fileTaken: (name: string, mark: string, count: number) => string;
  /** The heading of the part of a member's file by which it is known again; not meant to be changed. */
  readonly file: { readonly sheet: string; readonly note: string; readonly footer: (name: string, round: number) => string };
}
