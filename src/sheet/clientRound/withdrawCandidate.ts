import { nameKey } from '../../domain/nameKey';
import { withdrawals } from '../../domain/procedure/withdrawal';
import { clientRoundText } from '../../i18n/clientRoundText';
import type { Language } from '../../i18n/language';
import { procedureSheetText } from '../../i18n/procedureSheetText';
import { clientIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { settingSteps } from '../procedure/settingSteps';
import { withdrawalFormulas } from '../setUp/setUpPlan';
import type { Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { NAMES } from '../workbookNames';
import { lacksReason, refused, steps, unprotected, withState, type Act } from './act';
import { clientTable, standingHeading } from './clientTables';
import { marksHeadings } from './confirmWeights';
import type { ClientRoundReading } from './readClientRound';

/**
 * Records that a candidate withdrew. Nothing of it is deleted: its row, its marks and its letters stay. What it does to the
 * ranking was agreed beforehand; where nobody agreed anything, ranks stay, and that is written down now.
 */
export function withdrawCandidate(name: string, act: Act, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state, { field, procedure }) => {
      const key = nameKey(name);
      const named = field.names.filter((each) => nameKey(each) === key).length;
      const setting = procedure.settings.get('rerankOnWithdrawal');
      const issues = [
        ...lacksReason(act),
        ...(key === '' || named === 0 ? [clientIssue('error', 'withdrawnUnknown', { name })] : []),
        ...(named > 1 ? [clientIssue('error', 'nameNotUnique', { name })] : []),
        ...(withdrawals(procedure.decisions).has(key) ? [clientIssue('error', 'withdrawnAlready', { name })] : []),
      ];
      if (issues.length > 0) return refused(...issues);
      const sheetLanguage = procedureLanguage(snapshot);
      const words = clientRoundText(sheetLanguage).sheet;
      const isAgreed = setting !== undefined && setting.value !== '';
      const content = state.anew ? words.rerank : words.keepRanks;
      return steps(
        isAgreed ? [] : settingSteps(snapshot, 'rerankOnWithdrawal', procedureSheetText(sheetLanguage).no),
        decisionSteps(snapshot, { kind: 'withdrawn', round: state.open?.round.number ?? null, candidate: name, content, ...act }),
        snapshot.names.includes(NAMES.present) ? [] : withdrawalFormulas(snapshot, sheetLanguage),
        state.open ? markedInRound(snapshot, state.open, key, words.withdrawn) : [],
      );
    });
}

/** The open round says it too, beside the marks that were given: they stay. */
function markedInRound(snapshot: WorkbookSnapshot, reading: ClientRoundReading, key: string, word: string): Step[] {
  const { rows, round, sheet, stage } = reading;
  const table = clientTable(snapshot, 'marks', round.number);
  const heading = table === null ? null : standingHeading(table, 'marks', 'invite');
  const row = rows.find(({ name }) => nameKey(name) === key);
  if (table === null || heading === null || !row) return [];
  const weights = clientTable(snapshot, 'weights', round.number);
  const weight = weights === null ? null : standingHeading(weights, 'weights', 'weight');
  const open = {
    weights: weights && weight !== null ? [{ table: weights.name, heading: weight, part: 'body' } as const] : [],
    marking: marksHeadings(snapshot, reading).map((each) => ({ table: table.name, heading: each, part: 'body' }) as const),
    choosing: [],
    closed: [],
  }[stage];
  return [
    ...unprotected(snapshot, sheet),
    { do: 'setCells', table: table.name, heading, from: row.tableRow, cells: [word] },
    { do: 'protect', sheet, unlocked: open },
  ];
}
