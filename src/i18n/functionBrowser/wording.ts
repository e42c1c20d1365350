/** What the function browser says, in one language. */
export interface FunctionBrowserWording {
  readonly title: string;
  readonly back: string;
  readonly backToList: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly retry: string;
  readonly find: string;
  found(count: number): string;
  noneFound(query: string): string;
  readonly arguments: string;
  readonly optional: string;
  /** Between arguments in a formula. */
  readonly separator: string;
  readonly result: string;
  readonly errors: string;
  readonly remarks: string;
  readonly example: string;
  readonly exampleCells: string;
  readonly exampleResult: string;
  readonly gives: string;
  readonly page: string;
  readonly pageOpens: string;
  readonly proposal: string;
  readonly proposalMeans: string;
  /** Arguments that a person fills in. */
  toReplace(names: string): string;
  readonly insert: string;
  insertAt(cell: string): string;
  inserted(cell: string): string;
  taken(cell: string): string;
  insideTable(cell: string): string;
  readonly chooseAnother: string;
}
