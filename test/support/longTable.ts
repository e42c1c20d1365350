import { setUpTender } from '../../src/excel/setUpTender';
import type { TenderContents } from '../../src/sheet/tenderContents';
import { openHost, type OpenHost } from './officeHost';
import { ZWOLLE_CONTENTS } from './zwolleTender';

/** One knock-out and two selection criteria: the width of a table is not what is long about it. */
export const LEAN_CONTENTS: TenderContents = {
  ...ZWOLLE_CONTENTS,
  tender: {
    ...ZWOLLE_CONTENTS.tender,
    knockOuts: ZWOLLE_CONTENTS.tender.knockOuts.slice(0, 1),
    selection: ZWOLLE_CONTENTS.tender.selection.slice(0, 2),
  },
};

/** What a person types: name, supplier, rate, received, an answer and two marks. */
const typed = (row: number): readonly (string | number | null)[] => [`Kandidaat ${row + 1}`, 'Bureau', 60 + (row % 160) / 4, null, 'ja', row % 21, row % 41];

/**
 * A workbook behind Microsoft's client library in which nothing is calculated, with so many candidates in it. They are put
 * straight into the engine's cells: what is asked of Excel does not depend on how they came there.
 */
export async function openLongTable(count: number): Promise<OpenHost> {
  const host = await openHost({ language: 'nl-NL' });
  const { engine } = host;
  engine.calculation.silence();
  const done = await setUpTender(LEAN_CONTENTS, 'nl');
  if (!done.ok) throw new Error('The tender was not set up');
  if (count === 0) return host;
  const table = engine.tables.find('Candidates')!;
  const { sheetId, area } = table;
  engine.tables.resize(table.id, { ...area, rows: count + 1 });
  const cells = engine.core.sheet(sheetId).getCellMatrix();
  const [headings = []] = engine.cells.values(sheetId, { ...area, rows: 1 });
  const received = headings.indexOf('Ontvangen');
  const first = area.row + 1;
  const formulas = headings.map((_, at) => cells.getValue(first, area.column + at)).map((cell) => (cell?.f ? cell : null));
  for (let row = 0; row < count; row++) {
    const values = typed(row).filter((_, at) => at !== 3 || received >= 0);
    formulas.forEach((formula, at) => {
      const value = values[at] ?? null;
      if (formula) cells.setValue(first + row, area.column + at, formula);
      else if (value !== null) cells.setValue(first + row, area.column + at, { v: value, t: typeof value === 'number' ? 2 : 1 });
    });
  }
  return host;
}
