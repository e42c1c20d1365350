import type { Language } from './language';
import { en } from './proof/sheet/en';
import { nl } from './proof/sheet/nl';
import type { ProofSheetWording } from './proof/sheet/wording';

export const PROOF_SHEET_TEXTS: Readonly<Record<Language, ProofSheetWording>> = { nl, en };

/** What the rulebook and the records say in the workbook, in one language. */
export function proofSheetText(language: Language): ProofSheetWording {
  return PROOF_SHEET_TEXTS[language];
}
