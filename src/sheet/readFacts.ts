import { entryAsText, entryOf } from '../domain/entry';
import type { FactKey } from '../i18n/workbook/wording';
import { tableCell, type CellPlace } from './cellPlace';
import { columnsWithHeading, keyOfWord } from './headings';
import type { TableSnapshot } from './snapshot';
import type { FactValue } from './tenderContents';

/** A fact with the cell it was read from. */
export interface FactReading {
  /** As it stands in the sheet. */
  readonly label: string;
  readonly value: FactValue | null;
  readonly cell: CellPlace;
}

/** The facts of the tender by key. A label that was retyped is no longer found; its fact is then absent. */
export function readFacts(table: TableSnapshot): ReadonlyMap<FactKey, FactReading> {
  const [labels] = columnsWithHeading(table.headings, 'fact');
  const [values] = columnsWithHeading(table.headings, 'value');
  const facts = new Map<FactKey, FactReading>();
  if (labels === undefined || values === undefined) return facts;
  table.values.forEach((cells, row) => {
    const label = entryAsText(entryOf(cells[labels]));
    const key = keyOfWord<FactKey>(label, (texts) => texts.facts);
    if (key === null || facts.has(key)) return;
    const entry = entryOf(cells[values]);
    const value = entry.kind === 'number' ? entry.value : entry.kind === 'blank' ? null : entryAsText(entry);
    facts.set(key, { label, value, cell: tableCell(table, values, row) });
  });
  return facts;
}
