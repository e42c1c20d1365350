import { Workbook, type CellValueInput, type Worksheet } from '@cj-tech-master/excelts';
import { columnsOfCriterion } from '../../src/sheet/criterionHeading';
import { columnsWithHeading } from '../../src/sheet/headings';
import type { Plan } from '../../src/sheet/plan';
import { scaleAsText } from '../../src/sheet/scaleText';
import type { Step } from '../../src/sheet/setUp/step';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { TenderContents } from '../../src/sheet/tenderContents';
import { TABLES } from '../../src/sheet/workbookNames';
import { entered, CellError } from './cellFunctions';
import { workbookOf, type StoryCandidate } from './workbookStory';

/** A workbook as it stands when all is filled in: its results are those of the add-in's own functions. */
export interface FinishedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** What the shortlist spills. */
  readonly shortlist: readonly (readonly unknown[])[];
}

/** Where the shortlist stands. */
const LIST = { sheet: 'Shortlist', address: 'A6', row: 5 } as const;

/** @param left names without which ranks are computed, as the formulas do once somebody withdrew; null before that */
export async function finishedWorkbook(
  contents: TenderContents,
  candidates: readonly StoryCandidate[],
  left: ReadonlySet<string> | null = null,
): Promise<FinishedWorkbook> {
  const story = workbookOf(contents, candidates);
  const table = tableNamed(story, TABLES.candidates)!;
  const { tender } = contents;
  const column = (id: string): number => columnsOfCriterion(table.headings, id)[0]!;
  const cells = (ids: readonly string[]): unknown[][] => table.values.map((row) => ids.map((id) => row[column(id)]));
  const fixed = (key: 'candidate' | 'rate' | 'admitted' | 'failed' | 'score' | 'rank'): number => columnsWithHeading(table.headings, key)[0]!;
  const rates = table.values.map((row) => [row[fixed('rate')]]);
  const knockOuts = tender.knockOuts.map(({ id }) => id);
  const answers = cells(knockOuts).map((row, index) => (left ? [...row, left.has(candidates[index]!.name) ? 'nee' : 'ja'] : row));
  const labels = left ? [...knockOuts, 'teruggetrokken'] : knockOuts;
  const results = await entered(
    'ASSESSMENT',
    cells(tender.selection.map(({ id }) => id)),
    [tender.selection.map(({ weight }) => weight! / 1e6)],
    rates,
    labels.length > 0 ? answers : undefined,
    labels.length > 0 ? [labels] : undefined,
    [tender.selection.map(({ scale }) => scaleAsText(scale, 'nl'))],
  );
  const values = table.values.map((row, index) => {
    const shown = [...row];
    const [admitted, failed, score, rank] = results[index]!.map(asShown);
    shown[fixed('admitted')] = typeof admitted === 'boolean' ? (admitted ? 'ja' : 'nee') : admitted;
    shown[fixed('failed')] = failed;
    shown[fixed('score')] = score;
    shown[fixed('rank')] = rank;
    return shown;
  });
  const result = (index: number): unknown[][] => results.map((row) => [row[index]]);
  const names = table.values.map((row) => [row[fixed('candidate')]]);
  const shortlist = await entered('SHORTLIST', names, result(2), rates, result(0), [[tender.shortlistSize ?? '']]);
  const tables = story.tables.map((each): TableSnapshot => (each === table ? { ...each, values } : each));
  const spill = { sheet: LIST.sheet, address: LIST.address, value: '', formula: '=TENDER.SHORTLIST()' };
  return {
    snapshot: { ...story, tables, spills: { ...story.spills, shortlist: spill } },
    shortlist: shortlist.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell))),
  };
}

/** What is still open shows as an empty cell; what cannot be used as an error. */
function asShown(value: unknown): unknown {
  if (!(value instanceof CellError)) return value;
  return value.code === '#N/A' ? '' : value.code;
}

/** The stored result of every formula: whoever shows it has not calculated. */
export const NEVER = 'not calculated';

/** The workbook and what a plan adds to it, as a file; nothing in it has been calculated yet. */
export async function fileOf({ snapshot, shortlist }: FinishedWorkbook, plan: Plan): Promise<Uint8Array> {
  if (plan.kind === 'refused') throw new Error(JSON.stringify(plan.issues));
  const book = new Workbook();
  const sheets = new Map<string, Worksheet>();
  const sheet = (name: string): Worksheet => sheets.get(name) ?? sheets.set(name, book.addWorksheet(name)).get(name)!;
  for (const table of snapshot.tables) addTable(sheet(table.sheet), table.name, table.row, table.column, table.headings, table.values.map((row) => row.map(typed)));
  shortlist.forEach((row, down) => row.forEach((cell, across) => write(sheet(LIST.sheet), LIST.row + down, across, typed(cell))));
  const areas = new Map<string, Extract<Step, { do: 'addTable' }>>();
  for (const step of plan.steps) {
    if (step.do === 'write') step.cells.forEach((row, down) => row.forEach((cell, across) => write(sheet(step.at.sheet), step.at.row + down, step.at.column + across, cell)));
    if (step.do === 'addTable') {
      areas.set(step.table, step);
      addTable(sheet(step.at.sheet), step.table, step.at.row, step.at.column, step.headings, step.body);
    }
    if (step.do === 'fillColumn') {
      const { at, headings } = areas.get(step.table)!;
      const column = at.column + headings.indexOf(step.heading);
      for (let row = at.row + 1; row < at.row + at.rows; row++) write(sheet(at.sheet), row, column, step.formula);
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What a person typed, also where it looks like a formula. */
function typed(value: unknown): unknown {
  return typeof value === 'string' && /^[='"]/.test(value) ? `'${value}` : value;
}

function addTable(sheet: Worksheet, name: string, row: number, column: number, headings: readonly string[], body: readonly (readonly unknown[])[]): void {
  const ref = sheet.getCell(row + 1, column + 1).address;
  sheet.addTable({ name, ref, headerRow: true, columns: headings.map((heading) => ({ name: heading })), rows: body.map((cells) => cells.map(() => null)) });
  body.forEach((cells, down) => cells.forEach((cell, across) => write(sheet, row + 1 + down, column + across, cell)));
}

function write(sheet: Worksheet, row: number, column: number, value: unknown): void {
  if (value === '' || value === null || value === undefined) return;
  sheet.getCell(row + 1, column + 1).value = fileValue(value);
}

function fileValue(value: unknown): CellValueInput {
  if (typeof value !== 'string') return value as CellValueInput;
  if (value.startsWith('=')) return { formula: value.slice(1), result: NEVER };
  if (/^#(N\/A|VALUE!|NAME\?)$/.test(value)) return { error: value } as CellValueInput;
  return value.startsWith("'") ? value.slice(1) : value;
}
