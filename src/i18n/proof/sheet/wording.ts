/** Headings of the table of versions of the rules, in their order. */
export const RULEBOOK_HEADINGS = ['version', 'at', 'by', 'why', 'fingerprint', 'rules'] as const;
export type RulebookHeading = (typeof RULEBOOK_HEADINGS)[number];

/** Headings of the table of records, in their order. */
export const RECORD_HEADINGS = ['number', 'at', 'step', 'by', 'fingerprint', 'previous'] as const;
export type RecordHeading = (typeof RECORD_HEADINGS)[number];

/** What the rulebook and the records say in the workbook, in one language. */
export interface ProofSheetWording {
  readonly sheets: { readonly rulebook: string; readonly records: string; record(number: number): string };
  readonly titles: { readonly rulebook: string; readonly records: string };
  readonly notes: { readonly rulebook: string; readonly records: string };
  readonly rulebookHeadings: Readonly<Record<RulebookHeading, string>>;
  readonly recordHeadings: Readonly<Record<RecordHeading, string>>;
  readonly page: RecordPageWording;
  /** Codes in place of names, and the decision that says that they came. */
  readonly codes: {
    readonly candidate: string;
    readonly supplier: string;
    readonly person: string;
    readonly text: string;
    decision(head: string): string;
    readonly reason: string;
  };
}

/** The page of a record, to print. */
export interface RecordPageWording {
  title(number: number, step: string): string;
  readonly data: string;
  readonly dataNote: string;
  readonly sections: Readonly<Record<'recorded' | 'method' | 'rules' | 'results' | 'ties' | 'decisions' | 'open' | 'fingerprints' | 'signature', string>>;
  readonly labels: Readonly<
    Record<'tender' | 'at' | 'by' | 'step' | 'rules' | 'candidates' | 'shortlist' | 'own' | 'previous' | 'rulebook' | 'date' | 'name' | 'initials', string>
  >;
  readonly method: readonly string[];
  readonly rulesHeadings: readonly [id: string, criterion: string, weight: string, scale: string, source: string];
  readonly resultHeadings: readonly [rank: string, candidate: string, supplier: string, score: string, rate: string, admitted: string, failed: string, list: string];
  readonly admitted: Readonly<Record<'yes' | 'no' | 'open' | 'withdrawn', string>>;
  readonly places: Readonly<Record<'in' | 'out' | 'unresolved', string>>;
  readonly knockOut: string;
  readonly notLocked: string;
  version(number: number, changes: number): string;
  counts(all: number, admitted: number, ranked: number): string;
  size(size: number | null, provisional: boolean): string;
  tieByRate(names: string, score: string): string;
  tieShared(names: string, rank: number, score: string): string;
  tieWithoutRate(names: string, score: string): string;
  tieAtCut(names: string, places: number): string;
  /** What settled the tie at the cut: who came in, and the first line of the decision. */
  tieSettled(names: string, decision: string): string;
  /** A tie at a later cut, whom it took, and what the decision says. */
  tieLater(cut: 'invitation' | 'award', round: number, names: string, places: number, taken: string, decision: string): string;
  /** The protocol of a draw. */
  lots(number: number, participants: string, seed: string, present: string, order: string): string;
  /** What came out of rounds after the shortlist, and how that is worked out. */
  readonly rounds: {
    title(number: number, kind: 'client' | 'interviews', isClosed: boolean): string;
    readonly headings: Readonly<Record<'rank' | 'candidate' | 'score' | 'outcome' | 'grades', string>>;
    readonly outcomes: Readonly<Record<'passed' | 'failed' | 'open' | 'withdrawn', string>>;
    readonly method: Readonly<Record<'client' | 'interviews', string>>;
  };
  notAssessed(names: string): string;
  undecided(names: string): string;
  readonly noTies: string;
  readonly noDecisions: string;
  readonly nothingOpen: string;
  readonly first: string;
  readonly verify: string;
  pseudonymised(at: string, by: string, head: string): string;
}
