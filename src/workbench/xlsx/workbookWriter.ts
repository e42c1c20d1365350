import { Workbook } from '@cj-tech-master/excelts';
import type { Engine } from '../engine/engine';
import { toFileFormula } from './formulaSpelling';
import { SheetWriter } from './sheetWriter';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The open workbook as the bytes of an .xlsx file that Excel opens. Excel calculates it anew when it does. */
export async function writeWorkbook(engine: Engine): Promise<Uint8Array> {
  await engine.whenCalculated();
  const workbook = new Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const sheets = engine.sheets.list();
  for (const { id, name, visibility, tabColor } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: STATES[visibility] });
    if (tabColor) sheet.properties.tabColor = { argb: `FF${tabColor.slice(1)}` };
    await new SheetWriter(engine, id, sheet).write();
  }
  writeNames(engine, workbook);
  const active = engine.sheets.active().id;
  const activeTab = Math.max(0, sheets.findIndex(({ id }) => id === active));
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 17_600, firstSheet: 0, activeTab, visibility: 'visible' }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeNames(engine: Engine, workbook: Workbook): void {
  const order = new Map(engine.sheets.list().map((sheet) => [sheet.id, sheet.position]));
  workbook.definedNames.model = engine.names.list().map(({ name, formula, sheetId, visible }) => {
    const text = toFileFormula(formula);
    const scope = sheetId === undefined ? undefined : order.get(sheetId);
    return {
      name,
      ranges: [],
      rawText: text,
      kind: 'opaque',
      ...(scope === undefined ? {} : { localSheetId: scope }),
      ...(visible ? {} : { hidden: true }),
    };
  });
}
