/** What stands in a file for the client, and what the pane says of one, in one language. */
export interface ClientFileWording {
  /** In the file. */
  readonly file: {
    name(round: number): string;
    readonly notes: readonly [string, string];
    /** Above the notes while candidates are shown by code only. */
    readonly blindNote: string;
    /** Above a column of marks. */
    upTo(weight: string): string;
    footer(round: number): string;
    readonly sheet: string;
    readonly known: { readonly sheet: string; readonly note: string };
  };
  /** The decision that a file was read in. */
  taken(mark: string, count: number): string;
  readonly pane: {
    readonly title: string;
    readonly save: string;
    readonly saveHint: string;
    readonly saveHintBlind: string;
    saved(fileName: string): string;
    readonly intro: string;
    readonly choose: string;
    readonly hintWhileOver: string;
    readonly unreadable: string;
    readonly notAClientFile: string;
    otherTender(file: string, here: string): string;
    otherRound(file: number, here: number): string;
    readonly nothingNew: string;
    counts(fills: number, same: number): string;
    readBefore(decision: number, moment: string): string;
    differs(count: number): string;
    difference(code: string, criterion: string, here: string, file: string): string;
    readonly keepHere: string;
    faults(count: number): string;
    readonly fault: {
      markNotNumber(address: string, value: string): string;
      markOutside(address: string, value: string, most: string): string;
      rowUnknown(address: string, code: string): string;
      rowDouble(address: string, code: string): string;
      rowMissing(code: string): string;
      columnMissing(criterion: string): string;
      readonly askedChanged: string;
    };
    take(count: number): string;
    replace(count: number): string;
    readonly leave: string;
  };
}
