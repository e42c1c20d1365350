import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { isRoundTable } from '../workbookNames';

/** Protected sheets in the way of a change: those of rounds, which the add-in protects itself, and those that a person did. */
export interface ProtectedSheets {
  readonly issues: readonly LocatedIssue[];
  readonly open: readonly Step[];
  /** Cells that people fill in stay open. */
  readonly close: readonly Step[];
}

export function protectedSheets({ sheets, tables }: WorkbookSnapshot, on: Iterable<string>): ProtectedSheets {
  const touched = new Set(on);
  const locked = sheets.filter(({ name, isProtected }) => isProtected && touched.has(name)).map(({ name }) => name);
  const ofRounds = new Set(tables.filter(({ name }) => isRoundTable(name)).map(({ sheet }) => sheet));
  const ours = locked.filter((sheet) => ofRounds.has(sheet));
  return {
    issues: locked.filter((sheet) => !ofRounds.has(sheet)).map((sheet) => workbookIssue('error', 'sheetProtected', { sheet })),
    open: ours.map((sheet) => ({ do: 'unprotect', sheet })),
    close: ours.map((sheet) => ({ do: 'protect', sheet, unlocked: [], keeps: true })),
  };
}
