import type { TitleAndBody } from '../pane/wording';

export interface PasteWording {
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
  readonly read: string;
  readonly chooseFile: string;
  /** Under the box: what a person may drop. */
  readonly dropHint: string;
  readonly dropNow: string;
  readonly without: string;
  readonly back: string;
  readonly reading: string;
  readonly tooLarge: string;
  readonly noText: string;
  readonly unreadable: string;
  readonly unknownKind: string;
}

export interface ReviewWording {
  readonly heading: string;
  found(knockOuts: number, selection: number): string;
  readonly settleFirst: string;
  settleCount(open: number, all: number): string;
  readonly settled: string;
  readonly reopen: string;
  readonly line: string;
  readonly lines: string;
  readonly confidence: Readonly<Record<'certain' | 'likely' | 'to confirm', string>>;
  readonly typed: string;
  readonly facts: string;
  readonly procedure: string;
  readonly knockOuts: string;
  readonly offered: TitleAndBody;
  readonly takeIn: string;
  readonly selection: string;
  weights(sum: string, total: string | null): string;
  readonly weightsFit: string;
  readonly weightsOff: string;
  readonly id: string;
  readonly text: string;
  readonly weight: string;
  readonly test: string;
  readonly tests: Readonly<Record<'answer' | 'rateCap' | 'deadline', string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<'points' | 'share' | 'yesNo' | 'levels' | 'linear', string>>;
  readonly levels: string;
  readonly levelsHint: string;
  readonly ends: string;
  readonly add: string;
  edit(id: string): string;
  done(id: string): string;
  remove(id: string): string;
  up(id: string): string;
  down(id: string): string;
  readonly confirm: string;
  confirmProblems(count: number): string;
  confirmOpen(count: number): string;
  readonly confirmNote: string;
}

export interface ReviewProblemWording {
  readonly number: string;
  readonly wholeNumber: string;
  readonly moment: string;
  readonly weight: string;
  readonly scale: string;
  readonly text: string;
  readonly id: string;
  readonly idTwice: string;
  readonly needsRate: string;
  readonly needsDeadline: string;
}

/** What the screens say on which a tender is made from a notice. */
export interface NewTenderWording {
  readonly paste: PasteWording;
  readonly review: ReviewWording;
  readonly problems: ReviewProblemWording;
}
