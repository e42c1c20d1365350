import { isCutOff, missingSteps } from '../completeness';
import type { LintRule } from './finding';

const LAST_WORDS = 60;

export const textEndsWell: LintRule = ({ lines }) => {
  const last = lines.at(-1);
  if (!last || !isCutOff(last)) return [];
  return [
    { code: 'text-cut-off', facts: { lastWords: last.text.slice(-LAST_WORDS) }, source: [last.number] },
  ];
};

export const sectionsArePresent: LintRule = ({ draft }) => {
  const missing = (['knockOuts', 'selection'] as const).filter((section) => draft[section].length === 0);
  return missing.map((section) => ({ code: 'section-missing', facts: { section }, source: [] }));
};

export const stepsArePresent: LintRule = ({ sections }) =>
  missingSteps(sections).map(({ step, line }) => ({ code: 'step-missing', facts: { step }, source: [line] }));
