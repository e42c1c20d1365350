/** What the screens say on which candidates are brought in from a list. */
export interface AddCandidatesWording {
  readonly heading: string;
  readonly label: string;
  readonly placeholder: string;
  readonly read: string;
  readonly chooseFile: string;
  readonly dropHint: string;
  readonly dropNow: string;
  readonly back: string;
  readonly reading: string;
  readonly faults: Readonly<Record<'tooLarge' | 'noText' | 'unreadable' | 'unknownKind', string>>;
  readonly matchHeading: string;
  rows(count: number): string;
  readonly sheet: string;
  readonly firstRowHeadings: string;
  /** A column without a heading: "Kolom B". */
  column(letters: string): string;
  readonly goesTo: string;
  readonly leftOut: string;
  readonly sample: string;
  readonly numbers: string;
  readonly numbersAs: Readonly<Record<'nl' | 'en', string>>;
  readonly numbersUnclear: string;
  readonly numbersMixed: string;
  readonly noName: string;
  duplicates(count: number): string;
  readonly inTable: string;
  readonly inList: string;
  readonly includeDuplicates: string;
  nameless(count: number): string;
  add(count: number): string;
  readonly addNote: string;
  readonly nothingToAdd: string;
}
