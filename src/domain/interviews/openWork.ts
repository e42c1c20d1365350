import { NO_GRADE } from '../competency';
import type { Consolidation, JudgedRow } from './consolidation';

/** What still has to be done before a round of interviews can be closed. */
export type OpenWork =
  | { readonly what: 'declaration'; readonly member: number }
  | { readonly what: 'conflictText'; readonly member: number }
  | { readonly what: 'grades'; readonly member: number; readonly count: number }
  | { readonly what: 'panelGrade'; readonly row: number }
  | { readonly what: 'reason'; readonly row: number };

/** What a member said of interests of his own; null while nothing was chosen. */
export interface Declaration {
  readonly conflict: boolean | null;
  readonly text: string;
}

export function openWork(
  rows: readonly JudgedRow[],
  declarations: readonly Declaration[],
  { verdicts }: Pick<Consolidation, 'verdicts'>,
): OpenWork[] {
  return [
    ...declarations.flatMap(({ conflict, text }, member): OpenWork[] => {
      const missing = rows.filter(({ members }) => (members[member] ?? NO_GRADE) === NO_GRADE).length;
      return [
        ...(conflict === null ? [{ what: 'declaration', member } as const] : []),
        ...(conflict === true && text.trim() === '' ? [{ what: 'conflictText', member } as const] : []),
        ...(missing > 0 ? [{ what: 'grades', member, count: missing } as const] : []),
      ];
    }),
    ...rows.flatMap(({ members, reason }, row): OpenWork[] => {
      const verdict = verdicts[row];
      if (!verdict || members.includes(NO_GRADE)) return [];
      if (verdict.panelGrade === NO_GRADE) return [{ what: 'panelGrade', row }];
      return verdict.needsReason && reason.trim() === '' ? [{ what: 'reason', row }] : [];
    }),
  ];
}
