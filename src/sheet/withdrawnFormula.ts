import { PROCEDURE_SHEET_TEXTS } from '../i18n/procedureSheetText';
import type { ProcedureHeading, ProcedureTableKey } from '../i18n/procedureSheet/wording';
import { procedureHeading } from './procedure/procedureHeading';
import { procedureRows, procedureWord } from './procedure/procedureRows';
import type { WorkbookSnapshot } from './snapshot';
import { columnReference, textInFormula, wholeColumnReference } from './structuredReference';
import { PROCEDURE_TABLES } from './workbookNames';

const TEXTS = Object.values(PROCEDURE_SHEET_TEXTS);
const YES = TEXTS.map(({ yes }) => yes);

/**
 * Per name yes or no: no for a candidate without whom ranks are computed, because it withdrew and that was agreed. It reads
 * the agreement and the decisions themselves, so that a cell says what the pane says, whoever wrote them. Null in a workbook
 * that keeps no decisions.
 * @param names a column, or one cell
 */
export function presentFormula(snapshot: WorkbookSnapshot, names: string, words: { yes: string; no: string }): string | null {
  const parts = withdrawalParts(snapshot);
  if (parts === null) return null;
  const { isWithdrawal, candidate, agreement } = parts;
  // Looked up in the whole column with its heading: one cell is no list to look in.
  const withdrew = `ISNUMBER(XMATCH(${plain(names)},IF(${isWithdrawal},${plain(candidate)}),0))`;
  return `IF((${names}<>"")*${agreement}*${withdrew},${textInFormula(words.no)},${textInFormula(words.yes)})`;
}

/** What the workbook says of withdrawals, as formulas read it. */
export interface WithdrawalParts {
  /** Per decision a number above 0 where it is a withdrawal. */
  readonly isWithdrawal: string;
  /** Per decision the name that it is about. */
  readonly candidate: string;
  /** 1 where it was agreed that ranks are computed anew. */
  readonly agreement: string;
}

/** Null in a workbook that keeps no decisions. */
export function withdrawalParts(snapshot: WorkbookSnapshot): WithdrawalParts | null {
  const decision = wholeColumn(snapshot, 'decisions', 'decision');
  const candidate = wholeColumn(snapshot, 'decisions', 'candidate');
  const agreement = agreementInFormula(snapshot);
  if (decision === null || candidate === null || agreement === null) return null;
  const isWithdrawal = TEXTS.map(({ decisions }) => `(${decision}=${textInFormula(decisions.withdrawn)})`).join('+');
  return { isWithdrawal, candidate, agreement };
}


function agreementInFormula(snapshot: WorkbookSnapshot): string | null {
  const label = procedureHeading(snapshot, 'settings', 'agreement');
  const value = procedureHeading(snapshot, 'settings', 'value');
  if (label === null || value === null) return null;
  const row = procedureRows(snapshot, 'settings').find(
    (each) => procedureWord(each.text('agreement'), (texts) => texts.settings) === 'rerankOnWithdrawal',
  );
  if (!row) return null;
  const { settings } = PROCEDURE_TABLES;
  const at = `MATCH(${textInFormula(row.text('agreement'))},${columnReference(settings, label)},0)`;
  const cell = `INDEX(${columnReference(settings, value)},${at})`;
  const isYes = YES.map((word) => `TRIM(${cell})=${textInFormula(word)}`).join(',');
  return `IFERROR(N(IF(ISLOGICAL(${cell}),${cell},OR(${isYes}))),0)`;
}

/** The same as the pane makes of a name: hard, surrounding and doubled blanks make no other person. */
function plain(names: string): string {
  return `TRIM(SUBSTITUTE(${names},UNICHAR(160)," "))`;
}

function wholeColumn<Table extends ProcedureTableKey>(snapshot: WorkbookSnapshot, table: Table, key: ProcedureHeading<Table>): string | null {
  const found = procedureHeading(snapshot, table, key);
  return found === null ? null : wholeColumnReference(PROCEDURE_TABLES[table], found);
}
