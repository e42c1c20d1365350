import { textInFormula } from '../structuredReference';

/** Names that hold the last fingerprints: whoever removes a last row and its sheet leaves these behind. */
export const PROOF_NAMES = { rulebook: 'Tender_LastRules', records: 'Tender_LastRecord' } as const;

/** A text, for a name. */
export function textName(text: string): string {
  return `=${textInFormula(text)}`;
}

/** The text that a name holds; null where it holds none. */
export function textOfName(formula: string | undefined): string | null {
  return /^="(.*)"$/s.exec(formula ?? '')?.[1]?.replace(/""/g, '"') ?? null;
}
