import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { tableNamed, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { withTable } from '../support/snapshotAfter';
import { tenderStages } from './stages';

/** Cells that people type in and of which something is worked out, at the stage of a tender where they do. */
interface Input {
  readonly stage: string;
  readonly table: string;
  readonly column: number;
  readonly row: number;
}

const input = (stage: string, table: string, column: number, row = 0): Input => ({ stage, table, column, row });

const INPUTS: readonly Input[] = [
  ...[2, 3, 4, 5].map((column) => input('complete a tender', 'Candidates', column)),
  input('complete a tender', 'SelectionCriteria', 2),
  input('complete a tender', 'SelectionCriteria', 3),
  input('make the sheets of the procedure', 'ProcedureSteps', 0),
  input('make the sheets of the procedure', 'ClientCriteria', 2),
  input('open a client round', 'ClientWeights_1', 2),
  input('confirm weights', 'ClientMarks_1', 3),
  input('open a client round', 'TenderRounds', 0),
  input('open a client round', 'TenderRounds', 1),
  input('open a client round', 'TenderRounds', 2),
  input('record a decision', 'TenderDecisions', 0),
  input('record a decision', 'TenderDecisions', 1),
  input('record a decision', 'TenderDecisions', 2),
  input('record a decision', 'TenderDecisions', 3),
  input('open interviews', 'Declaration_2_1', 1),
  input('open interviews', 'Member_2_1', 3),
];

/** What nobody can mean in any of them. */
const RUBBISH: readonly unknown[] = ['#N/A', 'misschien wel', '<img src=x onerror=alert(1)>', '=cmd|calc', '\u202Eesrever'];

let stages: ReadonlyMap<string, WorkbookSnapshot>;
beforeAll(async () => {
  stages = await tenderStages();
});

describe.each(INPUTS)('$table, column $column, after: $stage', ({ stage, table: name, column, row }) => {
  test.each(RUBBISH)('%s is named with its cell', (value) => {
    const workbook = stages.get(stage)!;
    const table = tableNamed(workbook, name);
    if (!table || table.headings[column] === undefined) throw new Error(`no column ${column} in ${name}: ${table?.headings.join(' | ')}`);
    const odd = withTable(workbook, name, ({ values }) => ({ values: values.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell))) }));
    const named = (checkWorkbook(odd, 'nl')?.issues ?? []).map(({ cell }) => ({ table: cell?.table?.name, heading: cell?.table?.heading, row: cell?.table?.row }));
    expect(named).toContainEqual({ table: name, heading: table.headings[column], row });
  });
});
