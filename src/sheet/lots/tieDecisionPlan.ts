import { nameKey } from '../../domain/nameKey';
import { linesOfTied } from '../../domain/procedure/tieDecision';
import { inLotOrder } from '../../domain/lots/lotNumbers';
import { lotsText } from '../../i18n/lotsText';
import type { Language } from '../../i18n/language';
import { workbookIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { obstaclesTo, type TieQuestion } from './tieQuestion';

/** Records a decision on a tie without lots: all are taken, or some for a reason that a person gives. */
export function tieDecisionPlan(question: TieQuestion, taken: readonly string[], language: Language): Planner {
  return (snapshot) => {
    const issues = obstaclesTo(question, snapshot, language);
    if (issues.length > 0) return { kind: 'refused', issues };
    const { tied, places, reason, at, by, round } = question;
    const among = new Set(tied.map(nameKey));
    const isAll = taken.length === tied.length;
    if (taken.some((name) => !among.has(nameKey(name))) || (!isAll && taken.length !== places)) {
      return { kind: 'refused', issues: [workbookIssue('error', 'lotsUnusable', { what: 'places' })] };
    }
    if (reason.trim() === '') return { kind: 'refused', issues: [workbookIssue('error', 'lotsReasonMissing', {})] };
    const words = lotsText(procedureLanguage(snapshot)).decision;
    const content = `${isAll ? words.all(places) : words.other(places)}\n${linesOfTied(inLotOrder(tied))}`;
    return { kind: 'steps', steps: decisionSteps(snapshot, { at, kind: 'tieAtCut', round, candidate: taken.join('\n'), content, reason, by }) };
  };
}
