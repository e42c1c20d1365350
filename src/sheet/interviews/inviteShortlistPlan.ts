import { openRound } from '../../domain/procedure/round';
import type { Language } from '../../i18n/language';
import { lacksReason, refused, withState, type Act } from '../clientRound/act';
import { clientIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { clientCompares } from '../procedure/clientCompares';
import { decisionSteps } from '../procedure/decisionSteps';

/**
 * Records that the whole shortlist, less who withdrew or was interviewed already, goes to the interviews: for a tender in
 * which no client compares first. Nobody is left out, because nothing in such a notice would say whom.
 */
export function inviteShortlist(act: Act, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, ({ entrants, listBlocks }, { procedure, interviews, field }) => {
      const open = openRound(procedure.rounds, 'interviews');
      const { invited } = interviews;
      const issues = [
        ...(clientCompares(procedure) ? [clientIssue('error', 'clientCompares', {})] : []),
        ...(open ? [clientIssue('error', 'interviewsOpen', { round: open.number })] : []),
        ...(invited.length > 0 ? [clientIssue('error', 'invitedAlready', { names: invited })] : []),
        ...listBlocks,
        ...lacksReason(act),
      ];
      if (issues.length > 0) return refused(...issues);
      const candidate = entrants.rows.map((row) => field.names[row]!).join('\n');
      return { kind: 'steps', steps: decisionSteps(snapshot, { kind: 'invited', round: null, candidate, content: '', ...act }) };
    });
}
