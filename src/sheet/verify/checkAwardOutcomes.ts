import { serialFromDay, type CalendarDay } from '../../domain/calendarDate';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { cellAddress } from '../a1';
import { candidateFiles } from '../award/candidateFiles';
import { readContract } from '../award/contractReading';
import { awardTable } from '../award/awardWords';
import { readStandstill } from '../award/standstillReading';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { proofIssue, type LocatedIssue } from '../locatedIssue';
import type { SheetCells } from '../workbookCells';
import { awardLanguage } from './awardFormulasMade';
import type { ProofReading } from './proofReading';
import { resultIssue } from './shownResult';

/** The lines of the award that follow from something else, held against what they follow from. */
export function checkAwardOutcomes({ cells }: ProofReading, checked: CheckedWorkbook): LocatedIssue[] {
  const language = awardLanguage(checked);
  const sheet = cells.sheets.find((each) => each.sheet === awardTable(checked.snapshot, 'letterFacts')?.sheet);
  if (language === null || sheet === undefined) return [];
  const { standstill, value } = AWARD_SHEET_TEXTS[language];
  const { winner } = candidateFiles(checked);
  const contract = winner === null ? null : readContract(checked, winner);
  const term = readStandstill(checked.procedure).standstill;
  const day = (of: CalendarDay | undefined): string => (of === undefined ? '' : String(serialFromDay(of) ?? ''));
  const amount = (of: number | null | undefined): string => (of === null || of === undefined ? '' : String(of));
  const lines: readonly (readonly [label: string, worked: string])[] = [
    [standstill.plainEnd, day(term?.plainEnd)],
    [standstill.movedEnd, day(term?.movedEnd)],
    [value.winner, winner?.name ?? ''],
    [value.rate, amount(contract?.rate)],
    [value.without, amount(contract?.without)],
    [value.with, amount(contract?.with)],
  ];
  return lines.flatMap(([label, worked]) => {
    const place = besideLabel(sheet, label);
    if (place === null) return [proofIssue('error', 'awardLineMissing', { label }, { table: null, sheet: sheet.sheet, address: 'A1' })];
    const issue = resultIssue(place.value, [worked], label, { table: null, sheet: sheet.sheet, address: cellAddress(place.row, place.column) });
    return issue ? [issue] : [];
  });
}

/** The cell right of a label, over columns that somebody added in between. */
function besideLabel({ row, column, values }: SheetCells, label: string): { readonly row: number; readonly column: number; readonly value: unknown } | null {
  for (const [down, line] of values.entries()) {
    const across = line.findIndex((cell) => typeof cell === 'string' && cell.trim() === label);
    if (across < 0) continue;
    const next = line.findIndex((cell, at) => at > across && cell !== '' && cell !== null);
    const at = next < 0 ? across + 1 : next;
    return { row: row + down, column: column + at, value: line[at] ?? '' };
  }
  return null;
}
