import { leavesCountOpen } from '../shortlist';
import type { LintRule } from './finding';

export const shortlistHasSize: LintRule = ({ draft, sentences }) => {
  const open = sentences.filter((sentence) => leavesCountOpen(sentence.text));
  const first = open[0];
  if (draft.shortlistSize === null) {
    return first ? [{ code: 'shortlist-without-size', facts: {}, source: first.source }] : [];
  }
  const shortlistLines = draft.shortlistSize.source;
  const invitation = open.find((sentence) => !sentence.source.some((line) => shortlistLines.includes(line)));
  if (!invitation) return [];
  const step = draft.steps.find((candidate) =>
    invitation.source.some((line) => candidate.source.includes(line)),
  );
  return [
    { code: 'invitations-without-size', facts: { step: step?.number ?? null }, source: invitation.source },
  ];
};

/** "Bij gelijke score het tarief" says nothing of equal rates; only a draw or a person always decides. */
export const tieRuleReachesAnEnd: LintRule = ({ draft }) => {
  const rules = draft.tieRules;
  if (!rules) {
    const ranked = draft.selection.some((criterion) => criterion.weight !== null);
    return ranked
      ? [
          {
            code: 'tie-rule-missing',
            facts: {},
            source: draft.shortlistSize?.source ?? draft.selection.flatMap((criterion) => criterion.source),
          },
        ]
      : [];
  }
  const last = rules.value.at(-1);
  if (last === undefined || last === 'draw' || last === 'client') return [];
  return [{ code: 'tie-rule-stops-short', facts: { rule: last }, source: rules.source }];
};

export const stepsHaveWeights: LintRule = ({ draft }) =>
  draft.steps
    .filter(
      (step) => step.criteria.length > 0 && step.criteria.every((criterion) => criterion.weight === null),
    )
    .map((step) => ({
      code: 'step-without-weights',
      facts: { step: step.number, criteria: step.criteria.length },
      source: step.criteria.flatMap((criterion) => criterion.source),
    }));

export const standstillHasLength: LintRule = ({ draft }) => {
  const { standstill } = draft;
  if (!standstill || standstill.value.days !== null) return [];
  return [{ code: 'standstill-without-length', facts: {}, source: standstill.source }];
};

export const competenciesHaveNames: LintRule = ({ draft }) => {
  const prose = draft.competencies.filter((competency) => competency.confidence === 'to confirm');
  if (prose.length === 0) return [];
  return [
    {
      code: 'competencies-prose',
      facts: { count: prose.length },
      source: prose.flatMap((competency) => competency.source),
    },
  ];
};
