import type { Language } from '../../i18n/language';
import type { DescribedFunction } from '../../sheet/proposedFormula';

/** What a person can read about one function; the same words as in the reference and the formula bar. */
export interface GuideFunction extends DescribedFunction {
  /** With its namespace, such as TENDER.SCORE. */
  readonly name: string;
  readonly purpose: string;
  readonly parameters: readonly GuideParameter[];
  readonly result: string;
  readonly errors: readonly string[];
  readonly remarks: readonly string[];
  readonly example: GuideExample;
  /** Its page in the reference, beside the pane's own page. */
  readonly page: string;
}

export interface GuideParameter {
  /** The English name, which never changes. */
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly optional: boolean;
}

/** Cells as they look in a workbook of that language, from A1, by row. */
export interface GuideExample {
  readonly cells: readonly (readonly string[])[];
  readonly formula: string;
  readonly result: readonly (readonly string[])[];
}

export interface GuideGroup {
  readonly title: string;
  readonly functions: readonly GuideFunction[];
}

/** Fetched when somebody wants to read it: the texts weigh more than the pane that shows them. */
export async function functionGuide(language: Language): Promise<readonly GuideGroup[]> {
  const { default: groups } = await (language === 'nl' ? import('./guide.nl.json') : import('./guide.en.json'));
  return groups;
}
