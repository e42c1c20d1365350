/** What a formula says in a cell error. Rows and columns count from 1 within the argument. */
export interface FunctionWording {
  atRow(row: number, text: string): string;
  atColumn(column: number, text: string): string;
  answersOpen(columns: readonly number[]): string;
  marksOpen(columns: readonly number[]): string;
  scoreOpen(): string;
  scoreNotNumber(value: string): string;
  scoreError(value: string): string;
  admissionOpen(): string;
  admissionUnreadable(value: string): string;
  weightUnusable(column: number, value: string): string;
  countsDiffer(first: string, firstCount: number, second: string, secondCount: number): string;
  notOneLine(argument: string): string;
  sizeUnusable(value: string): string;
  noCandidates(): string;
  decidedBy: Readonly<Record<'score' | 'rate' | 'unresolved' | 'unresolvedAtCut', string>>;
  notLoaded(): string;
  scaleUnusable(column: number, value: string): string;
}
