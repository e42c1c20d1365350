import { interviewSheetText } from '../../i18n/interviewSheetText';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { clientCodesSheet } from '../clientRound/clientCodesSheet';
import { clientRoundFormulas, clientRoundSheet, type NewClientRound } from '../clientRound/clientRoundSheet';
import { clientTable } from '../clientRound/clientTables';
import { marksHeadings } from '../clientRound/confirmWeights';
import type { ClientRoundReading } from '../clientRound/readClientRound';
import { distinct, type InterviewRound } from '../interviews/readRound';
import { memberSheet } from '../interviews/memberSheet';
import { panelSheet } from '../interviews/panelSheet';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { tableNamed } from '../snapshot';
import { roundTable } from '../workbookNames';
import { madeFormulas, type MadeFormula } from './madeFormulas';

/** The formulas of a client round as it would be made now, with the criteria and headings that it has. */
export function clientFormulasMade({ snapshot }: CheckedWorkbook, reading: ClientRoundReading): MadeFormula[] {
  const { round, weights, codes, sheet, stage } = reading;
  const codesTable = clientTable(snapshot, 'codes', round.number);
  if (sheet === '' || codesTable === null || weights.length === 0) return [];
  const language = procedureLanguage(snapshot);
  const headings = marksHeadings(snapshot, reading);
  const made: NewClientRound = {
    round: round.number,
    sheet,
    codesSheet: codesTable.sheet,
    // A heading that was worded otherwise since is what the formulas follow.
    criteria: weights.map(({ criterion: { id } }, index) => ({ id, text: textAfter(id, headings[index] ?? ''), weight: 0 })),
    rows: codes.map(({ code, name, rate }) => ({ code, name, rate, rank: 0 })),
    blind: false,
  };
  const formulas = madeFormulas([...clientRoundSheet(snapshot, made, language), ...clientCodesSheet(snapshot, made, language), ...clientRoundFormulas(made, language)]);
  // Who took part is typed out when the round is closed, so that a later withdrawal moves no rank in it.
  return stage === 'closed' ? formulas.filter((each) => !(each.in === 'column' && each.table === codesTable.name)) : formulas;
}

function textAfter(id: string, heading: string): string {
  return heading.startsWith(id) ? heading.slice(id.length).trim() : heading;
}

/** The formulas of the sheets of panel and members, by the agreement that held in that round. */
export function interviewFormulasMade({ snapshot }: CheckedWorkbook, { round, agreement, asked, members }: InterviewRound): MadeFormula[] {
  const words = interviewSheetText(procedureLanguage(snapshot));
  const candidates = distinct(asked.map(({ candidate }) => candidate));
  const competencies = distinct(asked.map(({ competency }) => competency));
  const panel = tableNamed(snapshot, roundTable('panel', round.number));
  if (panel === null || candidates.length === 0) return [];
  const contents = { round: round.number, tender: '', agreement, words };
  const own = members.flatMap(({ name }, index) => {
    const table = tableNamed(snapshot, roundTable('member', round.number, index + 1));
    const rows = candidates.flatMap((candidate) => competencies.map((competency) => ({ candidate, competency, explanation: '' })));
    return table === null ? [] : memberSheet(table.sheet, index + 1, { ...contents, name, rows });
  });
  return madeFormulas([...panelSheet(panel.sheet, { ...contents, candidates, competencies }), ...own]);
}
