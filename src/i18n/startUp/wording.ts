import type { TitleAndBody } from '../pane/wording';

/** What is said before it is known in which language Excel speaks, and where the pane itself breaks. */
export interface StartUpWording {
  readonly waiting: string;
  /** While a tab or a screen is fetched. */
  readonly opening: string;
  readonly late: TitleAndBody;
  readonly noHost: TitleAndBody;
  readonly noLibrary: TitleAndBody;
  readonly tooOld: TitleAndBody;
  readonly fault: TitleAndBody;
  readonly retry: string;
}
