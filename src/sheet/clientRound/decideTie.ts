import { nameKey } from '../../domain/nameKey';
import { linesOfTied, settlesCut } from '../../domain/procedure/tieDecision';
import { clientRoundText } from '../../i18n/clientRoundText';
import type { Language } from '../../i18n/language';
import { clientIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { decisionSteps } from '../procedure/decisionSteps';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { lacksReason, refused, steps, withState, type Act } from './act';

/** Records who of the candidates that are equal at the cut come in: all of them, or as many as there are places, by lots. */
export function decideTie(names: readonly string[], act: Act, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state, { field }) => {
      const tie = state.entrants.blocks.find((block) => block.why === 'tieAtCut');
      if (!tie) return refused(...(state.blocks.length > 0 ? state.blocks : [clientIssue('error', 'nobodyOnList', {})]));
      const equal = tie.rows.map((row) => field.names[row]!);
      const tied = new Set(equal.map(nameKey));
      const unknown = names.filter((name) => !tied.has(nameKey(name)));
      const issues = [
        ...lacksReason(act),
        ...unknown.map((name) => clientIssue('error', 'notOnList', { name })),
        ...(settlesCut(names.length, tie.rows.length, tie.places)
          ? []
          : [clientIssue('error', 'tieChoiceUnusable', { chosen: names.length, tied: tie.rows.length, places: tie.places })]),
      ];
      if (issues.length > 0) return refused(...issues);
      const { tie: words } = clientRoundText(procedureLanguage(snapshot)).pane;
      const content = `${names.length === tie.rows.length ? words.all : words.lots}\n${linesOfTied(equal)}`;
      return steps(decisionSteps(snapshot, { kind: 'tieAtCut', round: null, candidate: names.join('\n'), content, ...act }));
    });
}
