import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { WORKBOOK_TEXTS } from '../../i18n/workbookText';
import { columnReference, textInFormula } from '../structuredReference';
import type { WithdrawalParts } from '../withdrawnFormula';
import { TABLES } from '../workbookNames';
import type { CheckSource } from './checkSource';
import { own, type AnswerWords } from './inputCell';

/** What the column of failures says of a candidate without whom ranks are computed, in either language. */
const WITHDRAWN = Object.values(WORKBOOK_TEXTS).map(({ withdrawn }) => withdrawn);

/** Yes, or no for a candidate without whom ranks are computed. It reads the decisions as the formulas of the add-in do. */
export function presentIn(name: string, { isWithdrawal, candidate }: WithdrawalParts, { anew }: { readonly anew: string }, { yes, no }: AnswerWords): string {
  const withdrew = `SUMPRODUCT((${isWithdrawal})*EXACT(${plainName(candidate)},${plainName(name)}))>0`;
  return `IF(${anew}=1,IF(${name}="",${textInFormula(yes)},IF(${withdrew},${textInFormula(no)},${textInFormula(yes)})),${textInFormula(yes)})`;
}

/** Capitals, doubled, surrounding and hard blanks make no other person. */
function plainName(name: string): string {
  return `LOWER(TRIM(SUBSTITUTE(${name},"\u00a0"," ")))`;
}

/**
 * Candidates that stand as withdrawn, for a check that was made before the workbook kept decisions: such a check knows
 * nothing of them and asks to be made again. Where it does know of them this is 0.
 */
export function unknownWithdrawals({ withdrawal, heading }: CheckSource): string {
  if (withdrawal !== null) return '=0';
  const failed = columnReference(TABLES.candidates, heading('failed') ?? '');
  return `=${WITHDRAWN.map((word) => `COUNTIF(${failed},${textInFormula(`*${word}`)})`).join('+')}`;
}

/** TRUE where what stands in the cell of failures is what was worked out, in whichever language it calls a withdrawal. */
export function sameFailures(cell: string, { withdrawal }: CheckSource, { no, withdrawn }: AnswerWords, words: NativeCheckWording): string {
  const [actual, expected] = [`TRIM(${cell}&"")`, own(words.columns.failed)];
  const same = `EXACT(${actual},${expected})`;
  if (withdrawal === null) return same;
  const others = WITHDRAWN.filter((word) => word !== withdrawn).map(
    (word) => `EXACT(${actual},LEFT(${expected},LEN(${expected})-${withdrawn.length})&${textInFormula(word)})`,
  );
  return `IF(${own(words.columns.present)}=${textInFormula(no)},OR(${[same, ...others].join(',')}),${same})`;
}
