import type { ExcelFailure } from '../excel/outcome';
import type { PaneWording } from '../i18n/pane/wording';

/** Why Excel did not do it and what to do, in words. */
export function failureText(failure: ExcelFailure, text: PaneWording): string {
  if (failure.kind === 'other') return text.failures.other(failure.detail);
  if (failure.kind === 'halfWay') return text.failures.halfWay(failureText(failure.reason, text));
  return text.failures[failure.kind];
}

/** A failed action leaves the workbook as it was, save where the reason itself says otherwise. */
export function failedText(failure: ExcelFailure, text: PaneWording): string {
  const reason = failureText(failure, text);
  const isCertain = failure.kind !== 'halfWay' && failure.kind !== 'noAnswer';
  return isCertain ? `${text.reports.nothingChanged} ${reason}` : reason;
}
