/** What can be wrong with the interviews, on the sheets or before an action. */
export interface InterviewIssueFacts {
  noProcedure: Record<never, never>;
  tooFewMembers: { readonly least: number; readonly count: number };
  memberDouble: { readonly name: string };
  memberUnusable: { readonly name: string };
  ruleOpen: Record<never, never>;
  tooFewGrades: Record<never, never>;
  gradeDouble: { readonly grade: string };
  gradeUnusable: { readonly grade: string };
  gradesTooLong: Record<never, never>;
  passGradeUnknown: { readonly passGrade: string };
  panelNotFixed: Record<never, never>;
  agreementUnreadable: { readonly decision: number };
  agreementChanged: { readonly agreed: string };
  roundStillOpen: { readonly round: number };
  noRoundOpen: Record<never, never>;
  nobodyInvited: Record<never, never>;
  noCompetencies: Record<never, never>;
  judgingReasonEmpty: Record<never, never>;
  competencyUnnamed: { readonly name: string };
  competencyDouble: { readonly name: string };
  candidateDouble: { readonly name: string };
  candidateUnknown: { readonly name: string };
  panelTableMissing: { readonly table: string };
  panelRowDouble: { readonly candidate: string; readonly competency: string };
  panelRowMissing: { readonly candidate: string; readonly competency: string };
  panelGradeUnknown: { readonly value: string; readonly grades: string };
  memberTableMissing: { readonly name: string; readonly table: string };
  memberTableUnknown: { readonly table: string };
  memberColumnMissing: { readonly name: string; readonly heading: string };
  memberSheetRenamed: { readonly name: string; readonly sheet: string };
  rowsReordered: { readonly name: string };
  gradeUnknown: { readonly name: string; readonly value: string; readonly grades: string };
  gradeRowUnknown: { readonly name: string; readonly candidate: string; readonly competency: string };
  gradeRowDouble: { readonly name: string; readonly candidate: string; readonly competency: string };
  gradeRowMissing: { readonly name: string; readonly candidate: string; readonly competency: string };
  declarationUnknown: { readonly name: string; readonly value: string };
  declarationMissing: { readonly name: string };
  gradeBeforeDeclaration: { readonly name: string };
  conflictUnexplained: { readonly name: string };
  conflictDeclared: { readonly name: string };
  gradesOpen: { readonly name: string; readonly count: number };
  panelGradeOpen: { readonly candidate: string; readonly competency: string };
  reasonOpen: { readonly candidate: string; readonly competency: string };
  reasonEmpty: Record<never, never>;
  somebodyPassed: { readonly round: number };
  repeatStepOpen: Record<never, never>;
  nobodyLeft: Record<never, never>;
  cellChangedMeanwhile: { readonly value: string };
}

export type InterviewIssueCode = keyof InterviewIssueFacts;

export type InterviewIssueWording = {
  readonly [Code in InterviewIssueCode]: (facts: InterviewIssueFacts[Code]) => string;
};
