import type { LocalMoment, RoundKind } from '../../domain/procedure/round';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { serialOfLocalMoment } from '../localMoment';
import { asText, type Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import { procedureLanguage } from './procedureLanguage';
import { procedureRows } from './procedureRows';
import { readProcedure } from './readProcedure';
import { rowToAppend } from './rowsToAppend';

/** The number that the next round gets, over both kinds. */
export function nextRoundNumber(snapshot: WorkbookSnapshot): number {
  return readProcedure(snapshot).rounds.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

/** Adds a round; its number is {@link nextRoundNumber}. */
export function openRoundSteps(snapshot: WorkbookSnapshot, kind: RoundKind, at: LocalMoment): Step[] {
  const words = procedureSheetText(procedureLanguage(snapshot));
  return rowToAppend(snapshot, 'rounds', {
    round: nextRoundNumber(snapshot),
    kind: words.stepKinds[kind],
    opened: serialOfLocalMoment(at),
    closed: '',
    outcome: '',
  });
}

/** Closes a round. A round that is closed already stays as it is. */
export function closeRoundSteps(snapshot: WorkbookSnapshot, round: number, at: LocalMoment, outcome: string): Step[] {
  const row = procedureRows(snapshot, 'rounds').find((each) => Number(each.value('round')) === round);
  if (!row || row.text('closed') !== '') return [];
  const write = (heading: 'closed' | 'outcome', value: string | number): Step[] => {
    const place = row.cell(heading)?.table;
    return place ? [{ do: 'setCells', table: PROCEDURE_TABLES.rounds, heading: place.heading, from: row.row, cells: [value] }] : [];
  };
  return [...write('closed', serialOfLocalMoment(at)), ...write('outcome', asText(outcome))];
}
