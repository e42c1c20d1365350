import type { UntestableReason } from '../issue';
import type { LintRule } from './finding';

/** What a cv cannot prove, by the words that give it away; the first that fits names the reason. */
const UNTESTABLE: readonly (readonly [UntestableReason, RegExp])[] = [
  [
    'condition',
    /\b(?:uitvoeringsvoorwaarde\w*|voorwaarden?|akkoord|verklaart|conform|dba|zzp|loondienst|waadi|instemt)\b/i,
  ],
  ['rate', /\b(?:\w*tarief|€)/i],
  ['document', /\b(?:VOG|verklaring omtrent|geheimhouding\w*|screening)\b/i],
  [
    'availability',
    /\b(?:beschikbaar\w*|inzetbaar\w*|op locatie|aanwezig|uur per week|dagen per week|startdatum|per direct|vakantie)\b/i,
  ],
  ['willingness', /\b(?:bereid\w*|flexibel\w*|bereidheid)\b/i],
  [
    'character',
    /\b(?:communicatie(?:f|ve)\b|sociaal vaardig|teamspeler|klantgericht|stressbestendig|proactief|zelfstandig|affiniteit|enthousiast|representatief|integer|analytisch|nauwkeurig|mondeling|accuraat)/i,
  ],
];

/** A knock-out must be tested before anything else, from what was handed in. */
export const knockOutsAreTestable: LintRule = ({ draft }) =>
  draft.knockOuts.flatMap((criterion) => {
    const text = criterion.text.slice(0, 1000);
    const reason = UNTESTABLE.find(
      ([reason, pattern]) =>
        pattern.test(text) && !(reason === 'condition' && /\b(?:ervaring|kennis)\b/i.test(text)),
    )?.[0];
    return reason === undefined
      ? []
      : [
          {
            code: 'knock-out-untestable' as const,
            facts: { id: criterion.id, reason },
            source: criterion.source,
          },
        ];
  });

export const knockOutsAreLabelled: LintRule = ({ draft }) => {
  const open = draft.knockOuts.filter((criterion) => criterion.confidence === 'to confirm');
  if (open.length === 0) return [];
  return [
    {
      code: 'knock-outs-to-confirm',
      facts: { ids: open.map((criterion) => criterion.id) },
      source: [...new Set(open.flatMap((criterion) => criterion.source))],
    },
  ];
};
