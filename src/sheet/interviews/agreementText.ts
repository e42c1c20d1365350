import { checkAgreement, type PanelAgreement, type ProposedAgreement } from '../../domain/interviews/panelAgreement';
import type { PanelRule } from '../../domain/competency';
import type { AgreementPart, InterviewSheetWording } from '../../i18n/interviews/sheet/wording';
import { ALL_TEXTS, interviewWord } from './interviewText';

const BETWEEN_GRADES = ' < ';
const BETWEEN_NAMES = '; ';

/** The parts of an agreement as they stand in the settings. */
export function agreementParts({ rule, scale, members }: PanelAgreement, words: InterviewSheetWording): Readonly<Record<AgreementPart, string>> {
  return {
    rule: words.rules[rule],
    grades: scale.grades.join(BETWEEN_GRADES),
    passGrade: scale.grades[scale.pass] ?? '',
    members: members.join(BETWEEN_NAMES),
  };
}

/** The agreement as the decision records it: one part a line, readable and read again. */
export function agreementText(agreement: PanelAgreement, words: InterviewSheetWording): string {
  const parts = agreementParts(agreement, words);
  return (['rule', 'grades', 'passGrade', 'members'] as const).map((part) => `${words.agreement[part]}: ${parts[part]}`).join('\n');
}

/** What a decision recorded; null where it cannot be read, and then nothing is assumed. */
export function agreementOfText(text: string): PanelAgreement | null {
  const lines = text.split(/\r?\n/);
  const part = (which: AgreementPart): string => {
    for (const words of ALL_TEXTS) {
      const label = `${words.agreement[which]}:`;
      const line = lines.find((each) => each.trimStart().startsWith(label));
      if (line !== undefined) return line.trimStart().slice(label.length).trim();
    }
    return '';
  };
  const proposed = proposalOfTexts({ rule: part('rule'), grades: part('grades'), passGrade: part('passGrade'), members: part('members') });
  const checked = checkAgreement(proposed, null);
  return checked.kind === 'agreed' ? checked.agreement : null;
}

/** What stands in the settings, as far as it goes; "1..10" is short for the numbers from 1 to 10. */
export function proposalOfTexts(texts: Readonly<Record<AgreementPart, string>>): ProposedAgreement {
  return {
    rule: interviewWord<PanelRule>(texts.rule, (words) => words.rules),
    grades: gradesOfText(texts.grades),
    passGrade: texts.passGrade,
    members: namesOfText(texts.members),
  };
}

export function namesOfText(text: string): string[] {
  return parts(text, /[;\r\n]+/);
}

function gradesOfText(text: string): string[] {
  const [, from, to] = /^\s*(\d{1,2})\s*(?:\.{2,3}|…|-|–|t\/m|to)\s*(\d{1,2})\s*$/i.exec(text) ?? [];
  if (from === undefined || to === undefined) return parts(text, /[<;,\r\n]+/);
  return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => String(Number(from) + index));
}

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
