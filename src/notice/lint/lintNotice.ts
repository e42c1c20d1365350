import type { NoticeIssue } from '../issue';
import {
  deadlineHasTime,
  deadlinesAgree,
  educationAgrees,
  hoursAreOneNumber,
  ratesAgree,
} from './contradictions';
import type { LintRule, LintSubject } from './finding';
import { criteriaApartFromKnockOuts } from './heldKnockOuts';
import { levelsFit } from './levels';
import {
  competenciesHaveNames,
  shortlistHasSize,
  standstillHasLength,
  stepsHaveWeights,
  tieRuleReachesAnEnd,
} from './procedure';
import { knockOutsAreLabelled, knockOutsAreTestable } from './testable';
import { everyCriterionWeighs, oneUnit, weightsReachTotal } from './weights';
import { sectionsArePresent, stepsArePresent, textEndsWell } from './whole';

/** In the order in which an analyst meets them: the text, the knock-outs, the scores, the procedure. */
const RULES: readonly LintRule[] = [
  textEndsWell,
  sectionsArePresent,
  stepsArePresent,
  deadlinesAgree,
  deadlineHasTime,
  hoursAreOneNumber,
  ratesAgree,
  educationAgrees,
  knockOutsAreLabelled,
  knockOutsAreTestable,
  everyCriterionWeighs,
  oneUnit,
  weightsReachTotal,
  levelsFit,
  criteriaApartFromKnockOuts,
  shortlistHasSize,
  tieRuleReachesAnEnd,
  stepsHaveWeights,
  competenciesHaveNames,
  standstillHasLength,
];

/** What must be settled before the first cv is opened. */
export function lintNotice(subject: LintSubject): NoticeIssue[] {
  return RULES.flatMap((rule) => rule(subject));
}
