import { gradeOf, NO_GRADE } from '../../domain/competency';
import { consolidate, type Consolidation, type JudgedRow } from '../../domain/interviews/consolidation';
import { openWork, type OpenWork } from '../../domain/interviews/openWork';
import type { PanelAgreement } from '../../domain/interviews/panelAgreement';
import { nameKey } from '../../domain/nameKey';
import type { Round } from '../../domain/procedure/round';
import { tableCell, type CellPlace } from '../cellPlace';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows } from '../tableRows';
import { roundTable } from '../workbookNames';
import { headingsOf } from './interviewText';
import { pairKey, readMember, type MemberReading, type Pair } from './readMember';

/** A competency of a candidate on the sheet of the panel, with the cells in which the panel types. */
export interface PanelRow extends JudgedRow {
  readonly gradeCell: CellPlace | null;
  readonly reasonCell: CellPlace | null;
  /** Where each member's grade stands; null where its row is missing or double. */
  readonly gradeCells: readonly (CellPlace | null)[];
}

/** One round of interviews as the workbook holds it. */
export interface InterviewRound {
  readonly round: Round;
  readonly agreement: PanelAgreement;
  readonly members: readonly MemberReading[];
  readonly rows: readonly PanelRow[];
  /** All that the members are asked, those who withdrew included. */
  readonly asked: readonly Pair[];
  readonly consolidation: Consolidation;
  readonly open: readonly OpenWork[];
  /** The sheet of the panel by its present name; null where it is gone. */
  readonly panelSheet: string | null;
  readonly issues: readonly LocatedIssue[];
}

/**
 * Reads the sheets of a round and puts the grades together. What cannot be used is an issue with its cell, and open.
 * @param withdrawn who withdrew before the round was closed: their rows stay on the sheets and ask for nothing more
 */
export function readRound(snapshot: WorkbookSnapshot, round: Round, agreement: PanelAgreement, withdrawn: readonly string[]): InterviewRound {
  const issues: LocatedIssue[] = [];
  const panel = readPanel(snapshot, round.number, agreement, issues);
  const members = agreement.members.map((name, index) =>
    readMember(snapshot, round.number, { number: index + 1, name }, panel.rows, agreement.scale),
  );
  const gone = new Set(withdrawn.map(nameKey));
  const rows = panel.rows
    .map((row, index) => ({ ...row, members: members.map(({ grades }) => grades[index] ?? NO_GRADE), gradeCells: members.map(({ gradeCells }) => gradeCells[index] ?? null) }))
    .filter(({ candidate }) => !gone.has(nameKey(candidate)));
  const consolidation = consolidate(rows, agreement);
  const open = openWork(rows, members.map(({ declaration }) => declaration), consolidation);
  issues.push(...members.flatMap((member) => member.issues), ...strangers(snapshot, round.number, members.length));
  return { round, agreement, members, rows, asked: panel.rows, consolidation, open, panelSheet: panel.sheet, issues };
}

interface PanelReading {
  readonly sheet: string | null;
  readonly rows: readonly Omit<PanelRow, 'members' | 'gradeCells'>[];
}

function readPanel(snapshot: WorkbookSnapshot, round: number, { rule, scale }: PanelAgreement, issues: LocatedIssue[]): PanelReading {
  const name = roundTable('panel', round);
  const table = tableNamed(snapshot, name);
  if (!table) {
    issues.push(interviewIssue('error', 'panelTableMissing', { table: name }));
    return { sheet: null, rows: [] };
  }
  const seen = new Set<string>();
  const rows = tableRows(table, headingsOf('panel')).flatMap((row) => {
    const pair = { candidate: row.text('candidate'), competency: row.text('competency') };
    if (pair.candidate === '' || pair.competency === '') return [];
    if (seen.has(pairKey(pair))) {
      issues.push(interviewIssue('error', 'panelRowDouble', pair, row.cell('candidate')));
      return [];
    }
    seen.add(pairKey(pair));
    const typed = rule === 'consensus' ? row.text('grade') : '';
    const consensus = gradeOf(typed, scale);
    if (consensus === null) issues.push(interviewIssue('error', 'panelGradeUnknown', { value: typed, grades: scale.grades.join(', ') }, row.cell('grade')));
    return [{ ...pair, consensus: consensus ?? NO_GRADE, reason: row.text('reason'), gradeCell: row.cell('grade'), reasonCell: row.cell('reason') }];
  });
  for (const candidate of distinct(rows.map((row) => row.candidate))) {
    for (const competency of distinct(rows.map((row) => row.competency))) {
      if (!seen.has(pairKey({ candidate, competency }))) issues.push(interviewIssue('error', 'panelRowMissing', { candidate, competency }, tableCell(table, 0, null)));
    }
  }
  return { sheet: table.sheet, rows };
}

/** Tables that look like a member's of this round and belong to nobody: a sheet that was copied, for one. */
function strangers(snapshot: WorkbookSnapshot, round: number, members: number): LocatedIssue[] {
  const own = new RegExp(`^${roundTable('member', round)}_(\\d+)$`);
  return snapshot.tables.flatMap((table) => {
    const number = own.exec(table.name)?.[1];
    if (number === undefined || (Number(number) >= 1 && Number(number) <= members)) return [];
    return [interviewIssue('warning', 'memberTableUnknown', { table: table.name }, tableCell(table, 0, null))];
  });
}

export function distinct(names: readonly string[]): string[] {
  const keys = names.map(nameKey);
  return names.filter((_, index) => keys.indexOf(keys[index]!) === index);
}
