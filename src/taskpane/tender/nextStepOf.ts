import { markedCandidates } from '../../domain/markedCandidates';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { isLocked } from '../../sheet/proofTables';
import { groupsOf } from '../ranking/groups';

/** What a person does next, the most pressing first. */
export type NextStep =
  | { readonly kind: 'errors'; readonly count: number }
  | { readonly kind: 'noCandidates' }
  /** Nobody was judged yet, and the rules are not locked: now is the time. */
  | { readonly kind: 'lock' }
  | { readonly kind: 'open'; readonly count: number }
  | { readonly kind: 'cut'; readonly candidates: number; readonly places: number }
  | { readonly kind: 'complete'; readonly count: number };

export function nextStepOf(checked: CheckedWorkbook): NextStep {
  const errors = checked.issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return { kind: 'errors', count: errors };
  if (checked.field.count === 0) return { kind: 'noCandidates' };
  if (!isLocked(checked.snapshot) && markedCandidates(checked.field) === 0) return { kind: 'lock' };
  const open = groupsOf(checked).open.length;
  if (open > 0) return { kind: 'open', count: open };
  const { shortlist } = checked.assessment;
  if (shortlist !== null && shortlist.unresolvedAtCut.length > 0) {
    return { kind: 'cut', candidates: shortlist.unresolvedAtCut.length, places: shortlist.placesLeft };
  }
  return { kind: 'complete', count: shortlist?.rows.length ?? 0 };
}
