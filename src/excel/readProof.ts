import type { ProofReading } from '../sheet/verify/proofReading';
import { isReadTable } from '../sheet/workbookNames';
import type { Outcome } from './outcome';
import { readCells } from './readCells';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

/** Reads all that Verify needs: every cell with its formula, what names stand for, and which rows and columns are out of sight. */
export function readProof(): Promise<Outcome<ProofReading>> {
  return runExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const cells = await readCells(context, () => false);
    const names = context.workbook.names.load('items/name,items/formula');
    const bodies = snapshot.tables
      .filter(({ name }) => isReadTable(name))
      .map(({ name }) => ({ name, body: context.workbook.tables.getItem(name).getDataBodyRange().load('rowHidden,columnHidden') }));
    await context.sync();
    // Null says that some rows are hidden, and only then is it worth asking which.
    const partly = bodies
      .filter(({ body }) => body.rowHidden !== false)
      .map(({ name, body }) => ({ name, rows: body.getRowProperties({ rowHidden: true }) }));
    const partlyAcross = bodies
      .filter(({ body }) => body.columnHidden !== false)
      .map(({ name, body }) => ({ name, columns: body.getColumnProperties({ columnHidden: true }) }));
    if (partly.length + partlyAcross.length > 0) await context.sync();
    return {
      snapshot,
      cells,
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
      hiddenColumns: new Map(partlyAcross.map(({ name, columns }) => [name, columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : []))])),
      hiddenRows: new Map(partly.map(({ name, rows }) => [name, rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : []))])),
    };
  });
}
