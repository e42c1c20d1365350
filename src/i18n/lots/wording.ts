/** Headings of the table of draws, in the order in which they stand. */
export const LOTS_HEADINGS = ['number', 'at', 'cut', 'round', 'participants', 'places', 'present', 'seed', 'method', 'outcome', 'taken', 'reason', 'by'] as const;
export type LotsHeading = (typeof LOTS_HEADINGS)[number];

/** Cuts at which candidates may stand equal. */
export const CUTS = ['shortlist', 'invitation', 'award'] as const;
export type Cut = (typeof CUTS)[number];

/** What stands on the sheet of the draws, in one language. */
export interface LotsSheetWording {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headings: Readonly<Record<LotsHeading, string>>;
  readonly cuts: Readonly<Record<Cut, string>>;
  /** The algorithm in one plain sentence. */
  readonly method: string;
}

/** What a decision on a tie says, above the list of the candidates that stood equal. */
export interface TieDecisionWording {
  drawn(draw: number, places: number): string;
  all(places: number): string;
  other(places: number): string;
}

/** What the pane says about ties and lots, in one language. */
export interface LotsPaneWording {
  readonly none: string;
  tie(cut: Cut, round: number | null, candidates: number, places: number): string;
  readonly open: string;
  settled(taken: string): string;
  readonly rateMissing: string;
  readonly namesTwice: string;
  readonly sheetMissing: string;
  readonly draw: string;
  readonly drawAgain: string;
  readonly takeAll: string;
  readonly otherwise: string;
  readonly numbered: string;
  readonly present: string;
  readonly presentHint: string;
  readonly presentMissing: string;
  readonly seed: string;
  readonly seedHint: string;
  readonly seedBlank: string;
  readonly seedShort: string;
  readonly reason: string;
  readonly reasonAgain: string;
  readonly reasonMissing: string;
  readonly who: string;
  chooseExactly(places: number): string;
  readonly drawNow: string;
  readonly record: string;
  readonly cancel: string;
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  readonly cut: string;
  readonly round: string;
  readonly roundMissing: string;
  /** A rank that candidates share, to draw for. */
  sharedRank(round: number, rank: number, names: string): string;
  readonly participants: string;
  readonly participantsHint: string;
  participantsMissing(names: string): string;
  readonly places: string;
  readonly placesMissing: string;
  protocols(count: number): string;
  protocol(number: number): string;
  taken(names: string): string;
  presentWere(names: string): string;
  seedWas(seed: string): string;
  readonly redo: string;
  readonly showCell: string;
}

export interface LotsWording {
  readonly sheet: LotsSheetWording;
  readonly decision: TieDecisionWording;
  readonly pane: LotsPaneWording;
}
