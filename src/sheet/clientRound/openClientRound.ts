import { blindOrder } from '../../domain/clientRound/blindOrder';
import { rateAsNumber, type HourlyRate } from '../../domain/hourlyRate';
import type { LocalMoment } from '../../domain/procedure/round';
import { clientRoundText } from '../../i18n/clientRoundText';
import type { Language } from '../../i18n/language';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { columnLetters } from '../a1';
import type { CheckedWorkbook } from '../checkedWorkbook';
import type { Planner } from '../plan';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { nextRoundNumber, openRoundSteps } from '../procedure/roundSteps';
import { settingSteps } from '../procedure/settingSteps';
import type { Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { refused, steps, withState } from './act';
import { clientCodesSheet } from './clientCodesSheet';
import { clientRoundFormulas, clientRoundSheet, type NewClientRound, type NewClientRow } from './clientRoundSheet';
import type { ClientState } from './clientState';

/**
 * Opens a client round: its sheet, its codes, and its row in the table of rounds. What was not agreed before is fixed here,
 * before the first mark: whether the client sees names, and what a withdrawal does.
 */
export function openClientRound(at: LocalMoment, blind: boolean, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state, checked) => {
      if (state.blocks.length > 0) return refused(...state.blocks);
      const sheetLanguage = procedureLanguage(snapshot);
      const words = clientRoundText(sheetLanguage).sheet;
      const round = nextRoundNumber(snapshot);
      const sheet = freeSheetName(snapshot, words.sheet(round));
      const fresh: NewClientRound = {
        round,
        sheet,
        codesSheet: freeSheetName(snapshot, words.codesSheet(round), [sheet]),
        criteria: state.criteria,
        blind: state.blind ?? blind,
        rows: rowsOf(state, checked, round, state.blind ?? blind),
      };
      return steps(
        [
          { do: 'addSheet', sheet },
          { do: 'addSheet', sheet: fresh.codesSheet },
        ],
        clientRoundSheet(snapshot, fresh, sheetLanguage),
        clientCodesSheet(snapshot, fresh, sheetLanguage),
        clientRoundFormulas(fresh, sheetLanguage),
        openRoundSteps(snapshot, 'client', at),
        agreements(state, checked, fresh.blind, sheetLanguage),
        [{ do: 'show', sheet }],
      );
    });
}

function agreements(state: ClientState, { procedure, snapshot }: CheckedWorkbook, blind: boolean, language: Language): Step[] {
  const { yes, no } = procedureSheetText(language);
  const isBlank = (procedure.settings.get('rerankOnWithdrawal')?.value ?? '') === '';
  return [
    ...(state.blind === null ? settingSteps(snapshot, 'blind', blind ? yes : no) : []),
    ...(isBlank ? settingSteps(snapshot, 'rerankOnWithdrawal', no) : []),
  ];
}

/** Candidates in the order of their codes. With names: by rank, then by name. Blind: in an order that says nothing of either. */
function rowsOf(state: ClientState, { field, assessment }: CheckedWorkbook, round: number, blind: boolean): NewClientRow[] {
  const { rank } = assessment.ranking;
  const listed = state.entrants.rows;
  const names = listed.map((row) => field.names[row]!);
  const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const ordered = blind
    ? blindOrder(names, round).map((position) => listed[position]!)
    : [...listed].sort((a, b) => rank[a]! - rank[b]! || compareNames(field.names[a]!, field.names[b]!));
  return ordered.map((row, index) => {
    const rate = field.rates[row]!;
    return {
      code: columnLetters(index),
      name: field.names[row]!,
      rate: Number.isNaN(rate) ? null : rateAsNumber(rate as HourlyRate),
      rank: rank[row]!,
    };
  });
}
