import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { emptySnapshot, type Engine } from '../engine/engine';
import { checkContainer, LIMITS } from './container';
import { refused, type Opened } from './fileFault';
import { fromFileFormula } from './formulaSpelling';
import { SheetReader } from './sheetReader';

/** Puts what was read into the engine, in place of the workbook that it has open. */
export type FillEngine = (engine: Engine) => void;

/**
 * Reads an .xlsx file. Formulas are read, their stored results are not: whoever fills an engine calculates. A file that
 * is damaged, foreign or too large comes back as a fault before any engine is touched.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Opened<FillEngine>> {
  const container = checkContainer(bytes);
  if (!container.ok) return container;
  const workbook = await unpack(bytes);
  if (!workbook) return refused({ kind: 'notAWorkbook' });
  const sheets = workbook.worksheets;
  if (sheets.length === 0) return refused({ kind: 'noSheets' });
  if (cellCount(sheets) > LIMITS.cells) return refused({ kind: 'tooManyCells', most: LIMITS.cells });
  const readers = sheets.map((sheet, index) => new SheetReader(sheet, `sheet-${index + 1}`));
  // All sheets are as long as the longest: what spills on one is as long as a table on another.
  const rows = Math.max(...sheets.map(({ rowCount }) => rowCount));
  const snapshots = readers.map((reader) => [reader.id, reader.snapshot(rows)] as const);
  const empty = emptySnapshot(name);
  const univer = { ...empty.univer, sheetOrder: readers.map((reader) => reader.id), sheets: Object.fromEntries(snapshots) };
  return { ok: true, value: (engine) => engine.as('addin', () => fill(engine, { ...empty, univer }, workbook, readers)) };
}

function fill(engine: Engine, snapshot: ReturnType<typeof emptySnapshot>, workbook: Workbook, readers: readonly SheetReader[]): void {
  engine.load(snapshot);
  for (const reader of readers) reader.addTables(engine);
  addNames(engine, workbook, readers);
  for (const reader of readers) reader.addRest(engine);
  const active = readers[workbook.views?.[0]?.activeTab ?? 0];
  if (active && engine.sheets.get(active.id).visibility === 'Visible') engine.sheets.activate(active.id);
}

async function unpack(bytes: Uint8Array): Promise<Workbook | undefined> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
    return workbook;
  } catch {
    // The library throws on whatever it cannot parse; for a person all of it means that this is no sound workbook.
    return undefined;
  }
}

function cellCount(sheets: readonly Worksheet[]): number {
  let count = 0;
  for (const sheet of sheets) sheet.eachRow((row) => (count += row.actualCellCount));
  return count;
}

function addNames(engine: Engine, workbook: Workbook, readers: readonly SheetReader[]): void {
  for (const entry of workbook.definedNames.model) {
    const text = entry.rawText ?? entry.formulaExpression ?? entry.ranges.join(',');
    // Print areas and the like belong to Excel itself.
    if (text === '' || entry.name.startsWith('_xlnm.') || entry.name.startsWith('_xlchart.')) continue;
    const sheetId = entry.localSheetId === undefined ? undefined : readers[entry.localSheetId]?.id;
    engine.names.add(entry.name, fromFileFormula(text), {
      visible: entry.hidden !== true,
      ...(sheetId === undefined ? {} : { sheetId }),
    });
  }
}
