/** Why Excel did not do something, by kind; the same kinds as the floor that talks to Excel. */
export interface FailureWording {
  readonly cellBeingEdited: string;
  readonly protected: string;
  readonly notFound: string;
  readonly tooLarge: string;
  readonly offline: string;
  readonly noAnswer: string;
  /** After the reason: a part was written. */
  halfWay(reason: string): string;
  other(detail: string): string;
}

export interface TitleAndBody {
  readonly title: string;
  readonly body: string;
}

export interface ActionWording {
  readonly heading: string;
  readonly newTender: string;
  readonly addCandidates: string;
  readonly setUp: string;
  readonly check: string;
  readonly highlight: string;
  readonly functions: string;
  readonly dossier: string;
  readonly cancel: string;
  readonly dismiss: string;
  /** Asked before sheets or columns are added. */
  readonly setUpQuestion: TitleAndBody;
  readonly setUpYes: string;
}

export interface ProgressWording {
  readonly reading: string;
  readonly settingUp: string;
  readonly highlighting: string;
  readonly working: string;
  adding(done: number, all: number): string;
}

/** What an action brought about. */
export interface ReportWording {
  readonly done: string;
  readonly setUpDone: string;
  readonly refused: string;
  readonly highlighted: string;
  readonly nothingToHighlight: string;
  readonly noIssues: string;
  issuesFound(errors: number, warnings: number): string;
  readonly cellGone: string;
  added(count: number): string;
  readonly noTable: string;
  columnGone(heading: string): string;
  noRoom(sheet: string, address: string): string;
  readonly changedMeanwhile: string;
  /** After the reason why an action failed. */
  readonly nothingChanged: string;
  notFollowing(reason: string): string;
  outOfDate(reason: string): string;
}

export interface TenderTabWording {
  readonly untitled: string;
  readonly admitted: string;
  ofWhichIncomplete(count: number): string;
  readonly open: string;
  readonly knockedOut: string;
  readonly standings: string;
  readonly facts: string;
  /** Facts that the notice leaves open. */
  readonly unknownFacts: string;
  readonly knockOuts: string;
  readonly selection: string;
  /** Under the selection criteria: the weights add up to this. */
  weightsSum(sum: string, total: string | null): string;
  points(count: string): string;
  readonly weightUnknown: string;
}

/** What a person does next. */
export interface NextStepWording {
  readonly heading: string;
  errors(count: number): string;
  readonly showIssues: string;
  readonly noCandidates: string;
  readonly lock: string;
  readonly toDossier: string;
  open(count: number): string;
  readonly showOpen: string;
  cut(candidates: number, places: number): string;
  readonly showRanking: string;
  complete(count: number): string;
  /** To the steps that come after the shortlist. */
  readonly goOn: string;
}

export interface RankingWording {
  readonly groups: string;
  readonly ranked: string;
  readonly open: string;
  readonly knockedOut: string;
  readonly noneRanked: string;
  readonly noneOpen: string;
  readonly noneKnockedOut: string;
  readonly find: string;
  noneFound(query: string): string;
  provisional(count: number): string;
  /** Announced and shown where the list is cut. */
  cut(size: number): string;
  readonly noRate: string;
  readonly rank: string;
  readonly score: string;
  readonly pointsHeading: string;
  readonly unnamed: string;
  outOf(points: string, weight: string): string;
  readonly openMark: string;
  readonly unusableMark: string;
  /** Points that a candidate did not get. */
  readonly noneLost: string;
  lostMost(criterion: string, points: string): string;
  readonly missing: string;
  readonly toMend: string;
  readonly failed: string;
  /** Above the reason why a candidate withdrew, and beside its name. */
  readonly withdrew: string;
  readonly withdrawn: string;
  rateCap(rate: string, cap: string): string;
  received(received: string, deadline: string): string;
}

/** What gave a candidate its place. */
export interface PlaceWording {
  rate(rank: string, rate: string, against: string): string;
  shared(rank: string, others: string, rate: string): string;
  rateMissing(rank: string, others: string, without: string): string;
  andMore(names: string, count: number): string;
}

/** The unresolved tie across the cut: nothing in the notice says who goes through. */
export interface CutWording {
  title(candidates: number, places: number): string;
  equal(names: string): string;
  rateMissing(names: string): string;
  readonly record: string;
}

export interface EmptyWording {
  readonly title: string;
  readonly body: string;
  readonly steps: readonly [string, string, string];
}

/** Everything that the pane says, in one language. */
export interface PaneWording {
  readonly tabs: { readonly label: string; readonly tender: string; readonly ranking: string; readonly procedure: string; readonly issues: string };
  readonly actions: ActionWording;
  readonly progress: ProgressWording;
  readonly reports: ReportWording;
  readonly failures: FailureWording;
  readonly empty: EmptyWording;
  readonly tender: TenderTabWording;
  readonly nextStep: NextStepWording;
  readonly ranking: RankingWording;
  readonly place: PlaceWording;
  readonly cut: CutWording;
  /** The way to a cell: what a link that shows "Kandidaten!F7" says to those who hear it. */
  goTo(cell: string): string;
}
