import type { ExcelFailure, Outcome } from './outcome';

const FAILURES: Readonly<Record<string, ExcelFailure['kind']>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'protected',
  ItemNotFound: 'notFound',
  ItemNotFoundException: 'notFound',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestAborted: 'offline',
  ConnectionFailure: 'offline',
};

/**
 * The one door to Excel. Waits while somebody edits a cell, and turns every failure that Excel reports into a value.
 * A failure that is not Excel's is a bug and passes through.
 */
export async function runExcel<Value>(
  action: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, action) };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { ok: false, failure: failureOf(error) };
    throw error;
  }
}

function failureOf(error: OfficeExtension.Error): ExcelFailure {
  const kind = FAILURES[error.code];
  if (kind === undefined || kind === 'other') return { kind: 'other', detail: `${error.code}: ${error.message}` };
  return { kind };
}
