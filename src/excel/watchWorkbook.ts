import type { CellEdit } from '../sheet/journal/cellEdit';
import { valueOf } from '../sheet/journal/watchedValue';
import type { Outcome } from './outcome';
import { outcomeOf, runExcel } from './runExcel';

/**
 * Calls back after every change of cells, sheets or tables, whoever made it: this person, a colleague, or a formula; with
 * what Excel says of it where cells were edited.
 * The answer stops watching. Handlers do not survive a reload of the pane, which starts anew.
 */
export async function watchWorkbook(onChange: (edit?: CellEdit) => void): Promise<Outcome<() => Promise<unknown>>> {
  const outcome = await runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const changed = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const edited = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      onChange(editOf(event));
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(edited),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      tables.onAdded.add(changed),
      tables.onDeleted.add(changed),
      ...(Office.context.requirements.isSetSupported('ExcelApi', '1.17') ? [worksheets.onNameChanged.add(changed)] : []),
    ];
    await context.sync();
    return handlers;
  });
  if (!outcome.ok) return outcome;
  const handlers = outcome.value;
  return { ok: true, value: () => stopWatching(handlers) };
}

/** Only for a single cell Excel says what stood there before, and it is not sure to. */
function editOf({ worksheetId, address, source, changeType, details }: Excel.WorksheetChangedEventArgs): CellEdit {
  return {
    sheetId: worksheetId,
    address,
    isLocal: source === Excel.EventSource.local,
    moves: changeType !== Excel.DataChangeType.rangeEdited && changeType !== Excel.DataChangeType.unknown,
    values: details && !address.includes(':') && !address.includes(',') ? { before: valueOf(details.valueBefore), after: valueOf(details.valueAfter) } : null,
  };
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/** Where Excel refuses, the handlers end with the pane. */
async function stopWatching(handlers: readonly Handler[]): Promise<Outcome<void>> {
  const [first] = handlers;
  if (!first) return { ok: true, value: undefined };
  for (const handler of handlers) handler.remove();
  return outcomeOf(first.context.sync());
}
