/** Headings of the tables of a client round. */
export const CLIENT_HEADINGS = {
  marks: ['code', 'candidate', 'rate', 'score', 'rank', 'invite'],
  weights: ['id', 'criterion', 'weight', 'confirmed'],
  codes: ['code', 'candidate', 'rate', 'rank', 'present'],
} as const;
export type ClientTable = keyof typeof CLIENT_HEADINGS;
export type ClientHeading<Table extends ClientTable> = (typeof CLIENT_HEADINGS)[Table][number];

/** What stands on the sheets of a client round, in one language. */
export interface ClientSheetWording {
  sheet(round: number): string;
  codesSheet(round: number): string;
  title(round: number): string;
  readonly codesTitle: string;
  readonly codesNote: string;
  readonly note: string;
  readonly weightsTitle: string;
  readonly marksTitle: string;
  readonly tiesTitle: string;
  readonly weightsOpen: string;
  readonly weightsFixed: string;
  readonly markingClosed: string;
  readonly sum: string;
  readonly headings: { readonly [Table in ClientTable]: Readonly<Record<ClientHeading<Table>, string>> };
  readonly yes: string;
  readonly no: string;
  readonly withdrawn: string;
  /** What the result of a round says where nothing else does. */
  readonly invited: string;
  readonly rerank: string;
  readonly keepRanks: string;
  criterionTitle(id: string): string;
  markPrompt(weight: string): string;
  markError(weight: string): string;
  readonly weightPrompt: string;
  readonly weightError: string;
}

/** What the pane says about a client round and about withdrawals, in one language. */
export interface ClientPaneWording {
  readonly blocked: string;
  readonly opening: {
    readonly title: string;
    readonly again: string;
    readonly list: string;
    withdrawn(names: string): string;
    weights(each: string, count: number, sum: string): string;
    left(points: string): string;
    readonly weightsGiven: string;
    readonly names: string;
    readonly withNames: string;
    readonly blind: string;
    readonly blindHint: string;
    readonly choose: string;
    readonly open: string;
  };
  readonly weights: {
    readonly title: string;
    readonly body: string;
    sum(points: string): string;
    readonly confirm: string;
  };
  readonly marking: {
    readonly title: string;
    progress(done: number, all: number): string;
    readonly blind: string;
    readonly goTo: string;
    readonly close: string;
    readonly reveal: string;
  };
  readonly choosing: {
    readonly title: string;
    readonly who: string;
    readonly reason: string;
    readonly reasonHint: string;
    invite(count: number): string;
  };
  /** Where no client compares before the interviews. */
  readonly direct: {
    readonly title: string;
    body(count: number): string;
    readonly reasonHint: string;
    done(names: string): string;
  };
  readonly rounds: {
    round(number: number): string;
    invited(names: string): string;
    readonly reason: string;
    readonly none: string;
    readonly withdrawn: string;
    readonly noScore: string;
    readonly noRate: string;
    readonly byRate: string;
    readonly shared: string;
    rank(rank: number): string;
  };
  readonly withdrawal: {
    readonly title: string;
    readonly keep: string;
    readonly anew: string;
    readonly changeRule: string;
    readonly toKeep: string;
    readonly toAnew: string;
    readonly candidate: string;
    readonly choose: string;
    readonly reason: string;
    readonly record: string;
    readonly open: string;
    line(name: string, reason: string): string;
  };
  readonly reasonMissing: string;
  readonly chooseMissing: string;
  readonly nameMissing: string;
}

export interface ClientRoundWording {
  readonly sheet: ClientSheetWording;
  readonly pane: ClientPaneWording;
}
