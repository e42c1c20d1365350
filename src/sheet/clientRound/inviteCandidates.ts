import { nameKey } from '../../domain/nameKey';
import { clientRoundText } from '../../i18n/clientRoundText';
import type { Language } from '../../i18n/language';
import { clientIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { closeRoundSteps } from '../procedure/roundSteps';
import type { Cell, Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { errorsOf, lacksReason, refused, roundAt, steps, unprotected, withState, type Act } from './act';
import { clientTable, standingHeading } from './clientTables';
import type { ClientRoundReading } from './readClientRound';

/** Records whom the client invites, with the reason, and closes the round. How many is the client's choice. */
export function inviteCandidates(round: number, names: readonly string[], act: Act, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state) => {
      const reading = roundAt(state, round, 'choosing');
      if (!('weights' in reading)) return refused(reading);
      const onList = new Set(reading.rows.filter(({ withdrawn }) => !withdrawn).map(({ name }) => nameKey(name)));
      const unknown = names.filter((name) => !onList.has(nameKey(name)));
      const issues = [
        ...errorsOf(reading.issues),
        ...lacksReason(act),
        ...(names.length === 0 ? [clientIssue('error', 'inviteNobody', {})] : []),
        ...unknown.map((name) => clientIssue('error', 'notOnList', { name })),
      ];
      if (issues.length > 0) return refused(...issues);
      const sheetLanguage = procedureLanguage(snapshot);
      const outcome = `${clientRoundText(sheetLanguage).sheet.invited}: ${names.join('; ')}`;
      const codesSheet = clientTable(snapshot, 'codes', round)?.sheet ?? '';
      return steps(
        unprotected(snapshot, reading.sheet, codesSheet),
        choiceCells(snapshot, reading, new Set(names.map(nameKey)), sheetLanguage),
        presenceCells(snapshot, reading, sheetLanguage),
        decisionSteps(snapshot, { kind: 'invited', round, candidate: names.join('\n'), content: '', ...act }),
        closeRoundSteps(snapshot, round, act.at, outcome),
        [
          { do: 'protect', sheet: reading.sheet, unlocked: [] },
          { do: 'protect', sheet: codesSheet, unlocked: [] },
        ],
      );
    });
}

function choiceCells(
  snapshot: WorkbookSnapshot,
  { rows, round }: ClientRoundReading,
  chosen: ReadonlySet<string>,
  language: Language,
): Step[] {
  const table = clientTable(snapshot, 'marks', round.number)!;
  const { yes, no, withdrawn } = clientRoundText(language).sheet;
  const heading = standingHeading(table, 'marks', 'invite');
  if (heading === null) return [];
  const wordOf = (row: (typeof rows)[number]): Cell => (row.withdrawn ? withdrawn : chosen.has(nameKey(row.name)) ? yes : no);
  return rows.map((row) => ({ do: 'setCells', table: table.name, heading, from: row.tableRow, cells: [wordOf(row)] }));
}

/** Who took part is frozen, so that a withdrawal later on moves no rank in a round that is over. */
function presenceCells(snapshot: WorkbookSnapshot, { rows, codes, field, round }: ClientRoundReading, language: Language): Step[] {
  const table = clientTable(snapshot, 'codes', round.number);
  const heading = table === null ? null : standingHeading(table, 'codes', 'present');
  if (table === null || heading === null) return [];
  const { yes, no } = clientRoundText(language).sheet;
  const out = new Set(rows.filter((_, index) => field.withdrawn?.[index] === 1).map(({ code }) => code));
  return codes.map(({ code, row }) => ({ do: 'setCells', table: table.name, heading, from: row, cells: [out.has(code) ? no : yes] }));
}
