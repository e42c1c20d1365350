import type { Language } from '../../i18n/language';
import { freezeText } from '../../i18n/freezeText';
import { cellOfAddress } from '../a1';
import { workbookIssue, type LocatedIssue } from '../locatedIssue';
import type { LocalMoment } from '../../domain/procedure/round';
import { formatMoment } from '../../i18n/moment';
import type { Plan, Planner } from '../plan';
import { wallClockOfText } from '../serialDate';
import { NOTE } from '../setUp/looks';
import type { Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { valueAt, type WorkbookCells } from '../workbookCells';
import { TABLES } from '../workbookNames';
import { isNoResult, keptCell } from './keptCell';
import { isFrozen, KEPT_TABLE } from './frozen';
import { KEPT_HEADINGS, rowsOfKept, type Kept } from './keptTable';
import { isLiveFormula } from './liveFormula';
import { cellReference, liveResults, type LiveResult } from './liveResults';
import { protectedSheets, type ProtectedSheets } from './protectedSheets';

/** The values of this moment in the place of all live formulas; see {@link freezePlan}. */
export function freezeNow(at: LocalMoment, language: Language): Planner {
  return async (snapshot, readCells) => {
    const clock = wallClockOfText(at);
    return freezePlan(snapshot, await readCells(isLiveFormula), language, clock === null ? at : formatMoment(clock, language));
  };
}

/**
 * Puts the values of all live formulas in their place and keeps the formulas on a hidden sheet, so that a colleague
 * without the add-in reads results. Nothing happens while one of them shows no result.
 * @param moment when, as people read it
 */
export function freezePlan(snapshot: WorkbookSnapshot, cells: WorkbookCells, language: Language, moment: string): Plan {
  if (isFrozen(snapshot)) return { kind: 'refused', issues: [workbookIssue('error', 'alreadyFrozen', {})] };
  const results = liveResults(snapshot, cells);
  const locked = protectedSheets(snapshot, results.map((result) => (result.in === 'cell' ? result.at.sheet : (result.cells[0]?.sheet ?? ''))));
  const issues = obstacles(results, locked);
  if (issues.length > 0) return { kind: 'refused', issues };
  const words = freezeText(language);
  const sheet = freeSheetName(snapshot, words.sheet);
  const notes = notePlaces(snapshot, cells);
  const kept: Kept[] = [
    ...results.map((result) => result.kept),
    ...notes.map(({ name }): Kept => ({ anchor: 'cell', name, formula: '', values: [[words.note(moment)]] })),
  ];
  const body = rowsOfKept(kept).map((row) => row.map(keptCell));
  const at = { sheet, row: 0, column: 0, rows: body.length + 1, columns: KEPT_HEADINGS.length };
  return {
    kind: 'steps',
    steps: [
      { do: 'addSheet', sheet },
      { do: 'addTable', at, table: KEPT_TABLE, headings: KEPT_HEADINGS, body },
      { do: 'protect', sheet, unlocked: [] },
      { do: 'visibility', sheet, visible: false },
      ...locked.open,
      ...results.flatMap(valuesInPlace),
      ...locked.close,
      ...notes.flatMap(({ name, at: place }): Step[] => [
        { do: 'write', at: { ...place, rows: 1, columns: 1 }, cells: [[keptCell(words.note(moment))]] },
        { do: 'look', at: { ...place, rows: 1, columns: 1 }, look: { ...NOTE, bold: true } },
        { do: 'name', name, formula: cellReference(place) },
      ]),
    ],
  };
}

function obstacles(results: readonly LiveResult[], locked: ProtectedSheets): LocatedIssue[] {
  if (results.length === 0) return [workbookIssue('error', 'nothingToFreeze', {})];
  const unready = results.flatMap((result) => {
    if (result.in === 'cell') {
      const value = result.kept.values.flat().find(isNoResult);
      return value === undefined ? [] : [workbookIssue('error', 'resultNotReady', { value: String(value) }, result.cell)];
    }
    const row = result.kept.values.findIndex(([, value]) => isNoResult(value));
    return row < 0 ? [] : [workbookIssue('error', 'resultNotReady', { value: String(result.kept.values[row]![1]) }, result.cells[row]!)];
  });
  return [...locked.issues, ...unready];
}

function valuesInPlace(result: LiveResult): Step[] {
  if (result.in === 'column') {
    const { table, heading, values } = result.kept;
    return stretches(result.rows).map(({ from, count, first }): Step => {
      const cells = values.slice(first, first + count).map(([, value]) => keptCell(value));
      return { do: 'setCells', table, heading, from, cells };
    });
  }
  const { at, kept, isNameless } = result;
  const cells = kept.values.map((row) => row.map(keptCell));
  return [
    { do: 'write', at: { ...at, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells },
    ...(isNameless ? [{ do: 'name', name: kept.name, formula: cellReference(at) } as const] : []),
  ];
}

/** Rows that follow each other, with the position of the first of them in the list. */
export function stretches(rows: readonly number[]): { readonly from: number; readonly count: number; readonly first: number }[] {
  const found: { from: number; count: number; first: number }[] = [];
  rows.forEach((row, index) => {
    const last = found.at(-1);
    if (last && last.from + last.count === row) last.count++;
    else found.push({ from: row, count: 1, first: index });
  });
  return found;
}

const NOTE_NAME = 'Tender_KeptNote';

/** Above the candidates and above the shortlist, where nothing stands yet. */
function notePlaces(snapshot: WorkbookSnapshot, cells: WorkbookCells): { name: string; at: { sheet: string; row: number; column: number } }[] {
  const table = tableNamed(snapshot, TABLES.candidates);
  const { shortlist } = snapshot.spills;
  const spill = shortlist ? cellOfAddress(shortlist.address) : null;
  const places = [
    ...(table ? [{ sheet: table.sheet, row: table.row - 1, column: table.column }] : []),
    ...(shortlist && spill ? [{ sheet: shortlist.sheet, row: spill.row - 2, column: spill.column }] : []),
  ];
  const isFree = ({ sheet, row, column }: (typeof places)[number]): boolean =>
    row >= 0 && valueAt(cells.sheets.find((each) => each.sheet === sheet), row, column) === null;
  return places.filter(isFree).map((at, index) => ({ name: `${NOTE_NAME}_${index + 1}`, at }));
}
