import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotice } from '../src/notice/readNotice';
import { contentsOfDraft } from '../src/sheet/contentsOfDraft';
import { columnsOfCriterion } from '../src/sheet/criterionHeading';
import { columnsWithHeading } from '../src/sheet/headings';
import type { TenderContents } from '../src/sheet/tenderContents';
import { TABLES } from '../src/sheet/workbookNames';
import type { Engine } from '../src/workbench/engine/engine';
import { readCase } from '../test/support/caseFolder';

const CASES = join(__dirname, '..', 'test');
/** The tender as the notice of Zwolle has it, read and set up as an analyst would who corrects nothing. */
export function sampleTender(): TenderContents {
  const text = readFileSync(join(CASES, 'notice', 'cases', 'zwolle', 'notice.txt'), 'utf8');
  return contentsOfDraft(readNotice(text), 'nl', text.split(/\r?\n/));
}

/** Types the fourteen made-up candidates of the case "zwolle" into the table, as a person would. */
export function fillIn(engine: Engine): void {
  const { tender, candidates } = readCase(join(CASES, 'cases', 'zwolle'));
  const table = engine.tables.find(TABLES.candidates);
  if (!table) throw new Error(`Set-up made no table ${TABLES.candidates}`);
  const headings = table.columns.map((column) => column.name);
  const ids = [...tender.knockOuts, ...tender.selection].map(({ id }) => id);
  const columns: readonly (readonly [number | undefined, string])[] = [
    [columnsWithHeading(headings, 'candidate')[0], 'candidate'],
    [columnsWithHeading(headings, 'supplier')[0], 'supplier'],
    [columnsWithHeading(headings, 'rate')[0], 'rate'],
    ...ids.map((id) => [columnsOfCriterion(headings, id)[0], id] as const),
  ];
  engine.resizeTable(table.id, { ...table.area, rows: candidates.length + 1 });
  for (const [column, key] of columns) {
    if (column === undefined) throw new Error(`Set-up made no column for ${key}`);
    const values = candidates.map((candidate) => [numberOrText(candidate[key])]);
    engine.cells.write(table.sheetId, table.area.row + 1, table.area.column + column, values);
  }
}

function numberOrText(value: unknown): string | number {
  const text = String(value ?? '');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
