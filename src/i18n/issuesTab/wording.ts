import type { TitleAndBody } from '../pane/wording';

/** What stands above the lists of issues, and where there are none. */
export interface IssuesTabWording {
  readonly none: TitleAndBody;
  errors(count: number): string;
  warnings(count: number): string;
  readonly errorsMean: string;
  readonly warningsMean: string;
}
