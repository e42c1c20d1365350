import { fingerprintOf } from '../../../domain/interviews/fingerprint';
import type { MemberRow } from '../memberLayout';
import type { MemberFile } from './memberFile';

/** The fingerprint of what a member is asked, whatever the order of the rows. */
export function rowsMark(rows: readonly MemberRow[]): string {
  return fingerprintOf(rows.map(({ candidate, competency, explanation }) => [candidate, competency, explanation]));
}

/** The fingerprint of what a member filled in: the same file, read a second time, has the same. */
export function contentMark({ identity, conflict, conflictText, rows }: MemberFile): string {
  return fingerprintOf([
    [identity.tender, String(identity.round), String(identity.member), conflict.text, conflictText.text],
    ...rows.map(({ candidate, competency, grade, remark }) => [candidate, competency, grade.text, remark.text]),
  ]);
}
