import { gradeOf, NO_GRADE, type GradeScale, type PanelRule } from '../competency';
import { nameKey } from '../nameKey';

/** How interviews are judged and by whom. Fixed before the first grade. */
export interface PanelAgreement {
  readonly rule: PanelRule;
  readonly scale: GradeScale;
  readonly members: readonly string[];
}

/** What a person filled in so far. */
export interface ProposedAgreement {
  readonly rule: PanelRule | null;
  /** From low to high. */
  readonly grades: readonly string[];
  readonly passGrade: string;
  readonly members: readonly string[];
}

export type AgreementFault =
  | { readonly code: 'tooFewMembers'; readonly least: number; readonly count: number }
  | { readonly code: 'memberDouble'; readonly name: string }
  | { readonly code: 'memberUnusable'; readonly name: string }
  | { readonly code: 'ruleOpen' }
  | { readonly code: 'tooFewGrades' }
  | { readonly code: 'gradeDouble'; readonly grade: string }
  | { readonly code: 'gradeUnusable'; readonly grade: string }
  | { readonly code: 'gradesTooLong' }
  | { readonly code: 'passGradeUnknown'; readonly passGrade: string };

export type CheckedAgreement =
  | { readonly kind: 'agreed'; readonly agreement: PanelAgreement }
  | { readonly kind: 'faulty'; readonly faults: readonly AgreementFault[] };

/** Whoever judges alone is no panel, whatever a notice says. */
export const LEAST_MEMBERS = 2;
/** Signs that have a meaning in a list, in a criterion of COUNTIF, or in the text of the decision. */
const NOT_IN_A_GRADE = /[,;<>=*?~"\r\n]/;
const NOT_IN_A_NAME = /[;\r\n]/;
/** Excel refuses a longer list in a drop-down. */
const LONGEST_LIST = 255;

/** @param least the number of members that the notice asks for; null where it does not say */
export function checkAgreement(proposed: ProposedAgreement, least: number | null): CheckedAgreement {
  const members = filled(proposed.members);
  const grades = filled(proposed.grades);
  const faults: AgreementFault[] = [];
  const needed = Math.max(LEAST_MEMBERS, least ?? 0);
  if (members.length < needed) faults.push({ code: 'tooFewMembers', least: needed, count: members.length });
  for (const name of doubles(members)) faults.push({ code: 'memberDouble', name });
  for (const name of members) if (NOT_IN_A_NAME.test(name)) faults.push({ code: 'memberUnusable', name });
  if (proposed.rule === null) faults.push({ code: 'ruleOpen' });
  if (grades.length < 2) faults.push({ code: 'tooFewGrades' });
  for (const grade of doubles(grades)) faults.push({ code: 'gradeDouble', grade });
  for (const grade of grades) if (NOT_IN_A_GRADE.test(grade)) faults.push({ code: 'gradeUnusable', grade });
  if (grades.join(',').length > LONGEST_LIST) faults.push({ code: 'gradesTooLong' });
  const pass = gradeOf(proposed.passGrade, { grades, pass: 0 });
  if (pass === null || pass === NO_GRADE) faults.push({ code: 'passGradeUnknown', passGrade: proposed.passGrade.trim() });
  if (faults.length > 0 || proposed.rule === null || pass === null) return { kind: 'faulty', faults };
  return { kind: 'agreed', agreement: { rule: proposed.rule, scale: { grades, pass }, members } };
}

/** Why this name cannot join these members; null where it can. */
export function newMemberFault(name: string, members: readonly string[]): AgreementFault | null {
  if (name.trim() === '' || NOT_IN_A_NAME.test(name.trim())) return { code: 'memberUnusable', name };
  return members.some((each) => nameKey(each) === nameKey(name)) ? { code: 'memberDouble', name } : null;
}

function filled(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function doubles(texts: readonly string[]): string[] {
  const keys = texts.map(nameKey);
  return texts.filter((_, index) => keys.indexOf(keys[index]!) < index);
}
