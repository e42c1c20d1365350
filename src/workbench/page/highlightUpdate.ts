import { parseAddress } from '../engine/address';
import type { Engine } from '../engine/engine';

/**
 * Univer works out a highlight while other formulas are still waiting for the add-in, and then does not look again: the
 * last row of the shortlist kept its look when the cut moved. So when a name that a rule mentions has another value
 * after a calculation, the rules of that sheet are set anew.
 */
export function updateHighlights(engine: Engine): () => Promise<void> {
  const known = new Map<string, string>();
  return async () => {
    await engine.whenCalculated();
    if (!engine.core.isOpen) return;
    const values = new Map(engine.names.list().map(({ name, formula }) => [name, valueAt(engine, formula)]));
    for (const { id: sheetId } of engine.sheets.list()) {
      const [first] = engine.conditionalFormats.list(sheetId);
      if (!first) continue;
      const formulas = engine.conditionalFormats.list(sheetId).map(({ rule }) => rule.formula1);
      const used = [...values].filter(([name]) => formulas.some((formula) => formula.includes(name)));
      const now = JSON.stringify(used);
      if (used.length > 0 && known.get(sheetId) !== now) engine.as('addin', () => engine.conditionalFormats.setPriority(sheetId, first.id, 0));
      known.set(sheetId, now);
    }
  };
}

function valueAt(engine: Engine, formula: string): unknown {
  const place = parseAddress(formula.slice(1));
  const sheet = place?.sheet === undefined ? undefined : engine.sheets.find(place.sheet);
  return place && sheet ? engine.cells.value(sheet.id, place.area.row, place.area.column) : null;
}
