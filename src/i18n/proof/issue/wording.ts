/** What Verify, the rulebook and the records can find, or why they refuse. */
export interface ProofIssueFacts {
  nameNeeded: Record<never, never>;
  whyNeeded: Record<never, never>;
  stepNeeded: Record<never, never>;
  rulesUnchanged: { readonly version: number };
  ruleChanged: { readonly rule: string; readonly was: string; readonly is: string; readonly version: number };
  rulebookAltered: { readonly version: number };
  rulebookChainBroken: { readonly version: number };
  rulebookMissing: { readonly version: number };
  formulaReplaced: { readonly where: string; readonly value: string };
  formulaOther: { readonly where: string };
  madeFormulaReplaced: { readonly where: string; readonly value: string };
  madeFormulaOther: { readonly where: string };
  formulaInMarks: { readonly where: string };
  columnsHidden: { readonly table: string; readonly headings: readonly string[] };
  resultDiffers: { readonly where: string; readonly shown: string; readonly worked: string };
  awardLineMissing: { readonly label: string };
  nameMissing: { readonly name: string };
  nameMoved: { readonly name: string };
  rowsHidden: { readonly table: string; readonly rows: number };
  textNumber: { readonly value: string };
  recordAltered: { readonly record: number };
  recordPageAltered: { readonly record: number; readonly was: string; readonly is: string };
  recordRowAltered: { readonly record: number; readonly heading: string };
  recordChainBroken: { readonly record: number };
  recordRowStray: { readonly text: string };
  recordSheetMissing: { readonly record: number };
  recordRowMissing: { readonly record: number };
  recordsMissing: { readonly record: number };
  recordUnprotected: { readonly record: number };
  recordOtherRules: { readonly record: number; readonly version: number };
  changedSinceRecord: { readonly record: number; readonly where: string; readonly was: string; readonly is: string };
  rowAddedSinceRecord: { readonly record: number; readonly table: string; readonly row: string };
  rowGoneSinceRecord: { readonly record: number; readonly table: string; readonly row: string };
  columnGoneSinceRecord: { readonly record: number; readonly table: string; readonly heading: string };
  tableGoneSinceRecord: { readonly record: number; readonly table: string };
  resultChangedSinceRecord: { readonly record: number; readonly candidate: string; readonly was: string; readonly is: string };
  nothingToReplace: Record<never, never>;
  frozenFirst: Record<never, never>;
}

export type ProofIssueCode = keyof ProofIssueFacts;

export type ProofIssueWording = {
  readonly [Code in ProofIssueCode]: (facts: ProofIssueFacts[Code]) => string;
};
