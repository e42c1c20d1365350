import type { PanelAgreement } from '../../domain/interviews/panelAgreement';
import type { Decision } from '../../domain/procedure/decision';
import type { Round } from '../../domain/procedure/round';
import { agreementOfText } from './agreementText';
import { ALL_TEXTS } from './interviewText';

/** What was agreed, and the decision that says so. */
export type FixedAgreement =
  | { readonly kind: 'fixed'; readonly agreement: PanelAgreement; readonly decision: Decision }
  | { readonly kind: 'unreadable'; readonly decision: Decision }
  | { readonly kind: 'open' };

/**
 * The agreement that holds now, or that held in a round: the panel as it was last fixed before the round was opened,
 * with those who joined since. Decisions are the record; what is typed in the settings afterwards changes nothing.
 */
export function agreementFor(decisions: readonly Decision[], round: Round | null): FixedAgreement {
  const before = [...decisions].sort((a, b) => a.number - b.number);
  const decision = [...before].reverse().find((each) => each.kind === 'panelFixed' && (round === null || each.at <= round.opened));
  if (!decision) return { kind: 'open' };
  const agreement = agreementOfText(decision.content);
  if (!agreement) return { kind: 'unreadable', decision };
  const next = before.find((each) => each.kind === 'panelFixed' && each.number > decision.number);
  const joined = before.filter(
    (each) =>
      each.kind === 'memberAdded' &&
      each.number > decision.number &&
      (next === undefined || each.number < next.number) &&
      (round === null || (each.round ?? 0) <= round.number),
  );
  const members = [...agreement.members, ...joined.map(({ content }) => addedMember(content)).filter((name) => name !== '')];
  return { kind: 'fixed', agreement: { ...agreement, members }, decision };
}

/** The name in a decision that adds a member. */
function addedMember(content: string): string {
  for (const words of ALL_TEXTS) {
    const label = words.memberAdded('').trimEnd();
    if (content.startsWith(label)) return content.slice(label.length).trim();
  }
  return '';
}
