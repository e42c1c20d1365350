/** What can be wrong with the workbook itself, rather than with the tender in it. */
export interface WorkbookIssueFacts {
  tableMissing: { readonly table: string };
  tableEmpty: { readonly table: string };
  tableNameTaken: { readonly table: string; readonly sheet: string };
  columnMissing: { readonly table: string; readonly heading: string };
  columnDouble: { readonly table: string; readonly heading: string };
  columnUnknown: { readonly table: string; readonly heading: string };
  spillBlocked: { readonly sheet: string };
  resultError: { readonly sheet: string; readonly value: string };
  resultMissing: { readonly what: string };
  formulaOverwritten: { readonly heading: string; readonly value: string };
  mergedCells: { readonly address: string };
  sheetProtected: { readonly sheet: string };
  procedureCellUnreadable: { readonly value: string };
  decisionNumberTwice: { readonly number: number };
  alreadyFrozen: Record<never, never>;
  notFrozen: Record<never, never>;
  nothingToFreeze: Record<never, never>;
  resultNotReady: { readonly value: string };
  keptUnreadable: { readonly sheet: string };
  typedWhileFrozen: { readonly value: string };
  highlightMissing: Record<never, never>;
  tieChanged: Record<never, never>;
  lotsReasonMissing: Record<never, never>;
  lotsUnusable: { readonly what: 'seed' | 'present' | 'names' | 'places' | 'round' };
  lotsDiffer: { readonly number: number };
  journalReasonMissing: { readonly where: string; readonly before: string; readonly after: string };
}

export type WorkbookIssueCode = keyof WorkbookIssueFacts;

export type WorkbookIssueWording = {
  readonly [Code in WorkbookIssueCode]: (facts: WorkbookIssueFacts[Code]) => string;
};
