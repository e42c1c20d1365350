import type { PanelRule } from '../../../domain/competency';
import { nameKey } from '../../../domain/nameKey';
import { NUMBER_GRADES } from '../../../domain/competency';
import type { GradeChoice, InterviewScreenWording } from '../../../i18n/interviews/screen/wording';
import { proposalOfTexts } from '../../../sheet/interviews/agreementText';
import type { InterviewReading } from '../../../sheet/interviews/readInterviews';
import type { ProcedureReading } from '../../../sheet/procedure/readProcedure';

/** What stands in the form, before anything is fixed. */
export interface Proposal {
  /** One name a line. */
  readonly members: string;
  readonly rule: PanelRule | null;
  readonly choice: GradeChoice;
  readonly own: string;
  readonly passGrade: string;
}

/** What was fixed before, or else what stands in the settings; the usual grades are a proposal, a rule never is. */
export function firstProposal(
  { settings }: Pick<ProcedureReading, 'settings'>,
  { fixed }: Pick<InterviewReading, 'fixed'>,
  words: Pick<InterviewScreenWording, 'wordGrades' | 'wordPass'>,
): Proposal {
  const setting = (key: 'panelRule' | 'grades' | 'passGrade' | 'members'): string => settings.get(key)?.value ?? '';
  const typed = proposalOfTexts({ rule: setting('panelRule'), grades: setting('grades'), passGrade: setting('passGrade'), members: setting('members') });
  const scale = fixed.kind === 'fixed' ? fixed.agreement.scale : null;
  const known = scale ? scale.grades : typed.grades;
  const grades = known.length > 0 ? known : words.wordGrades;
  const choice = isSame(grades, words.wordGrades) ? 'words' : isSame(grades, NUMBER_GRADES.grades) ? 'numbers' : 'own';
  const pass = scale ? (scale.grades[scale.pass] ?? '') : typed.passGrade;
  return {
    members: (fixed.kind === 'fixed' ? fixed.agreement.members : typed.members).join('\n'),
    rule: fixed.kind === 'fixed' ? fixed.agreement.rule : typed.rule,
    choice,
    own: choice === 'own' ? grades.join('\n') : '',
    passGrade: pass !== '' ? (grades.find((grade) => nameKey(grade) === nameKey(pass)) ?? pass) : choice === 'words' ? words.wordPass : choice === 'numbers' ? '6' : '',
  };
}

/** The grades that are chosen now. */
export function gradesOf({ choice, own }: Pick<Proposal, 'choice' | 'own'>, { wordGrades }: Pick<InterviewScreenWording, 'wordGrades'>): readonly string[] {
  switch (choice) {
    case 'words':
      return wordGrades;
    case 'numbers':
      return NUMBER_GRADES.grades;
    case 'own':
      return own.split(/[\r\n]+/).map((grade) => grade.trim()).filter((grade) => grade !== '');
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((grade, index) => nameKey(grade) === nameKey(b[index] ?? ''));
}
