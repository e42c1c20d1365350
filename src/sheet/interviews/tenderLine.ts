import { readFacts } from '../readFacts';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { TABLES } from '../workbookNames';

/** The number by which this tender is known; empty where the workbook does not say. */
export function tenderNumber(snapshot: WorkbookSnapshot): string {
  return factText(snapshot, 'number');
}

/** Number and title of the tender, for the head of a sheet. */
export function tenderLine(snapshot: WorkbookSnapshot): string {
  return [factText(snapshot, 'number'), factText(snapshot, 'title')].filter((text) => text !== '').join(' – ');
}

function factText(snapshot: WorkbookSnapshot, key: 'number' | 'title'): string {
  const table = tableNamed(snapshot, TABLES.facts);
  return table === null ? '' : String(readFacts(table).get(key)?.value ?? '').trim();
}
