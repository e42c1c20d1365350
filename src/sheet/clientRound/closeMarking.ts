import type { Language } from '../../i18n/language';
import { clientIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { asText, type Cell, type Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { errorsOf, refused, roundAt, steps, unprotected, withState, type Act } from './act';
import { clientTable, standingHeading } from './clientTables';
import type { ClientRoundReading } from './readClientRound';

/** Closes the marking of a round: marks are locked, and in a blind round names and rates are filled in. */
export function closeMarking(round: number, act: Act, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state) => {
      const reading = roundAt(state, round, 'marking');
      if (!('weights' in reading)) return refused(reading);
      const { openMarks, sheet } = reading;
      const errors = errorsOf(reading.issues);
      if (errors.length > 0) return refused(...errors);
      if (openMarks.length > 0) return refused(clientIssue('error', 'marksOpen', { count: openMarks.length }, openMarks[0]!));
      return steps(
        unprotected(snapshot, sheet),
        reading.hidden ? revealedCells(snapshot, reading) : [],
        decisionSteps(snapshot, { kind: 'markingClosed', round, candidate: '', content: '', ...act }),
        [{ do: 'protect', sheet, unlocked: [] }],
      );
    });
}

/** Names and rates beside their codes, in whatever order the rows stand by now. */
function revealedCells(snapshot: WorkbookSnapshot, { rows, codes, round }: ClientRoundReading): Step[] {
  const table = clientTable(snapshot, 'marks', round.number)!;
  const recorded = new Map(codes.map((each) => [each.code, each]));
  const column = (key: 'candidate' | 'rate', valueOf: (code: string) => Cell): Step[] => {
    const heading = standingHeading(table, 'marks', key);
    if (heading === null) return [];
    return rows.map(({ code, tableRow }) => ({ do: 'setCells', table: table.name, heading, from: tableRow, cells: [valueOf(code)] }));
  };
  return [
    ...column('candidate', (code) => asText(recorded.get(code)?.name ?? '')),
    ...column('rate', (code) => recorded.get(code)?.rate ?? ''),
  ];
}
