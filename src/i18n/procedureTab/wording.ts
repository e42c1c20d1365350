/** What the tab of the procedure says, in one language. */
export interface ProcedureTabWording {
  readonly heading: string;
  readonly intro: string;
  readonly notYet: { readonly title: string; readonly body: string; readonly make: string };
  readonly stages: Readonly<Record<'knockOuts' | 'selection' | 'client' | 'interviews' | 'award', string>>;
  readonly states: Readonly<Record<'done' | 'now' | 'later', string>>;
  step(number: number): string;
  assessedBy(assessor: string): string;
  readonly by: string;
  readonly byHint: string;
  readonly showRanking: string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly blockers: {
    readonly noCandidates: string;
    readonly noneAdmitted: string;
    readonly sizeUnknown: string;
    readonly notInvited: string;
    readonly roundOpen: string;
    readonly notGraded: string;
    readonly nobodyPassed: string;
    readonly repeatNotRecorded: string;
    readonly notAwarded: string;
    readonly winnerWithdrew: string;
    readonly lettersNotSent: string;
    open(count: number): string;
    notScored(count: number): string;
    tieAtCut(count: number): string;
    before(stage: string): string;
  };
}
