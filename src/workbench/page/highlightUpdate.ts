import { parseAddress } from '../engine/address';
import type { Engine } from '../engine/engine';

/**
 * Univer works out a highlight while other formulas are still waiting for the add-in, and then does not look again: the
 * last row of the shortlist kept its look when the cut moved, and whoever had no rank yet looked ranked. So when a name or
 * a column that a rule mentions has other values after a calculation, the rules of that sheet are set anew.
 */
export function updateHighlights(engine: Engine): () => Promise<void> {
  const known = new Map<string, string>();
  return async () => {
    await engine.whenCalculated();
    if (!engine.core.isOpen) return;
    const values = new Map(engine.names.list().map(({ name, formula }) => [name, valueAt(engine, formula)]));
    for (const { id: sheetId } of engine.sheets.list()) {
      const rules = engine.conditionalFormats.list(sheetId);
      const [first] = rules;
      if (!first) continue;
      const used = [...values].filter(([name]) => rules.some(({ rule }) => rule.formula1.includes(name)));
      const columns = rules.flatMap(({ areas, rule }) =>
        columnsIn(rule.formula1).flatMap((column) => areas.map(({ row, rows }) => engine.cells.values(sheetId, { row, column, rows, columns: 1 }))),
      );
      const now = JSON.stringify([used, columns]);
      if (known.get(sheetId) !== now) engine.as('addin', () => engine.conditionalFormats.setPriority(sheetId, first.id, 0));
      known.set(sheetId, now);
    }
  };
}

function valueAt(engine: Engine, formula: string): unknown {
  const place = parseAddress(formula.slice(1));
  const sheet = place?.sheet === undefined ? undefined : engine.sheets.find(place.sheet);
  return place && sheet ? engine.cells.value(sheet.id, place.area.row, place.area.column) : null;
}

/** Columns that a rule looks at in its own row, such as `$O5`. */
function columnsIn(formula: string): number[] {
  return [...formula.matchAll(/\$([A-Z]{1,3}\d+)/g)].flatMap(([, cell]) => parseAddress(cell!)?.area.column ?? []);
}
