import type { AgreementFault } from '../../../domain/interviews/panelAgreement';
import type { PanelRule } from '../../../domain/competency';
import type { FileFault, FileRefusal } from '../../../domain/interviews/memberFileFault';

/** How grades are chosen: in words, in numbers, or a list of one's own. */
export type GradeChoice = 'words' | 'numbers' | 'own';

/** What the pane says about interviews. */
export interface InterviewScreenWording {
  readonly fix: {
    readonly title: string;
    readonly intro: string;
    readonly members: string;
    readonly membersHint: (least: number) => string;
    readonly rule: string;
    readonly ruleHints: Readonly<Record<PanelRule, string>>;
    readonly grades: string;
    readonly gradeChoices: Readonly<Record<GradeChoice, string>>;
    readonly ownGrades: string;
    readonly ownGradesHint: string;
    readonly pass: string;
    readonly passHint: string;
    readonly choose: string;
    readonly proposal: string;
    readonly reason: string;
    readonly confirm: string;
    readonly again: string;
    readonly keep: string;
  };
  readonly reasonMissing: string;
  readonly wordGrades: readonly string[];
  readonly wordPass: string;
  readonly faults: { readonly [Code in AgreementFault['code']]: (fault: Extract<AgreementFault, { code: Code }>) => string };
  readonly agreed: { readonly title: string; readonly rule: string; readonly grades: string; readonly pass: string; readonly members: string };
  readonly open: {
    readonly title: string;
    readonly intro: (members: number) => string;
    readonly invited: (count: number) => string;
    readonly confirm: string;
    readonly blocked: string;
  };
  readonly round: {
    readonly title: (round: number) => string;
    readonly opened: (moment: string) => string;
    readonly members: string;
    readonly graded: (count: number, all: number) => string;
    readonly declared: string;
    readonly notDeclared: string;
    readonly conflict: string;
    readonly sheetGone: string;
    readonly toPanel: string;
    readonly saveFile: string;
    readonly saveFileFor: (name: string) => string;
    readonly saved: (fileName: string) => string;
    readonly discuss: (count: number) => string;
    readonly nothingToDiscuss: string;
    readonly apart: (low: string, high: string) => string;
    readonly standing: string;
    readonly outcome: { readonly passed: string; readonly failed: string; readonly open: string };
    readonly close: string;
    readonly closeHint: string;
    readonly stillOpen: (count: number) => string;
    readonly showAll: (count: number) => string;
  };
  readonly add: {
    readonly start: string;
    readonly title: string;
    readonly intro: string;
    readonly name: string;
    readonly reason: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly file: {
    readonly title: string;
    readonly intro: string;
    readonly choose: string;
    readonly hintWhileOver: string;
    readonly unreadable: string;
    readonly notAMemberFile: string;
    readonly refusals: { readonly [Why in FileRefusal['why']]: (refusal: Extract<FileRefusal, { why: Why }>) => string };
    readonly faults: { readonly [Code in FileFault['code']]: (fault: Extract<FileFault, { code: Code }>) => string };
    readonly from: (name: string, fileName: string) => string;
    readonly counts: (fills: number, same: number) => string;
    readonly nothingNew: string;
    readonly readBefore: (decision: number, moment: string) => string;
    readonly differs: (count: number) => string;
    readonly difference: (what: string, here: string, file: string) => string;
    readonly parts: { readonly conflict: string; readonly conflictText: string; readonly remark: string };
    readonly faultsTitle: (count: number) => string;
    readonly cell: (address: string) => string;
    readonly take: (count: number) => string;
    readonly replace: (count: number) => string;
    readonly keepHere: string;
    readonly leave: string;
  };
  readonly former: { readonly title: (round: number) => string; readonly closed: (moment: string) => string };
  readonly repeat: {
    readonly title: string;
    readonly body: (step: string) => string;
    readonly left: (count: number) => string;
    readonly reason: string;
    readonly confirm: string;
    readonly stepOpen: string;
    readonly nobodyLeft: string;
    readonly recorded: (step: string) => string;
    readonly toSetting: string;
  };
  readonly passed: { readonly title: (count: number) => string; readonly body: string };
}
