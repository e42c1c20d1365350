import { pointsAsNumber } from '../../domain/points';
import { clientRoundText } from '../../i18n/clientRoundText';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { columnsOfCriterion } from '../criterionHeading';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import type { Step, TablePart } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { errorsOf, refused, roundAt, steps, unprotected, withState, type Act } from './act';
import { clientTable, clientTableName, standingHeading, marksHeading } from './clientTables';
import { markValidations } from './clientValidations';
import type { ClientRoundReading } from './readClientRound';

/**
 * Confirms the weights as they stand on the sheet: from now on a change of them is an issue, and marks can be typed. The
 * weights also go where the client's criteria stand, unless somebody typed others there.
 */
export function confirmWeights(round: number, act: Act, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state, checked) => {
      const reading = roundAt(state, round, 'weights');
      if (!('weights' in reading)) return refused(reading);
      const errors = errorsOf(reading.issues);
      if (errors.length > 0) return refused(...errors);
      const weights = reading.weights.map(({ criterion }) => ({ ...criterion, weight: pointsAsNumber(criterion.weight!) }));
      const sheetLanguage = procedureLanguage(snapshot);
      const content = weights.map(({ id, weight }) => `${id}: ${formatNumber(weight, sheetLanguage)}`).join('; ');
      const headings = marksHeadings(snapshot, reading);
      const unlocked = headings.map((heading): TablePart => ({ table: clientTableName('marks', round), heading, part: 'body' }));
      return steps(
        unprotected(snapshot, reading.sheet),
        confirmedCells(snapshot, reading),
        markValidations(round, weights, headings, clientRoundText(sheetLanguage).sheet, sheetLanguage),
        criteriaCells(checked, new Map(weights.map(({ id, weight }) => [id, weight]))),
        decisionSteps(snapshot, { kind: 'weightsConfirmed', round, candidate: '', content, ...act }),
        [{ do: 'protect', sheet: reading.sheet, unlocked }],
      );
    });
}

/** The headings of the columns in which the client marks, as they stand by now. */
export function marksHeadings(snapshot: WorkbookSnapshot, { weights, round }: ClientRoundReading): string[] {
  const standing = clientTable(snapshot, 'marks', round.number)?.headings ?? [];
  return weights.map(({ criterion }) => standing[columnsOfCriterion(standing, criterion.id)[0] ?? -1] ?? marksHeading(criterion));
}

function confirmedCells(snapshot: WorkbookSnapshot, { weights, round }: ClientRoundReading): Step[] {
  const table = clientTable(snapshot, 'weights', round.number)!;
  const heading = standingHeading(table, 'weights', 'confirmed') ?? '';
  return weights.map(({ criterion, row }) => ({
    do: 'setCells',
    table: table.name,
    heading,
    from: row,
    cells: [pointsAsNumber(criterion.weight!)],
  }));
}

function criteriaCells({ procedure }: CheckedWorkbook, weights: ReadonlyMap<string, number>): Step[] {
  return procedure.clientCriteria.flatMap(({ id, weight, cell }): Step[] => {
    const confirmed = weights.get(id);
    if (weight !== null || confirmed === undefined || !cell?.table || cell.table.row === null) return [];
    const { name, heading, row } = cell.table;
    return [{ do: 'setCells', table: name, heading, from: row, cells: [confirmed] }];
  });
}
