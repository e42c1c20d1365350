import { blockAddress } from '../sheet/a1';
import type { KnownWorkbook } from '../sheet/knownCells';
import type { Area, Cell, Step, TablePart } from '../sheet/setUp/step';
import { changedMeanwhile, loadBefore, type Before } from './before';
import { HalfWay, NoAnswer } from './failure';
import { appendRows, growTable, growingTables, obstructed, rowFromEnd, type GrowingTable } from './growth';
import { addHighlight, highlightsOf } from './highlightRule';
import { everywhere } from './everywhere';
import { applyLook } from './look';
import { standAside } from './removal';
import { undo } from './undo';
import { applyValidation } from './validation';

/** Excel on the web refuses a request over 5 MB; counted in bytes of what is written. */
const MOST_BYTES = 4_000_000;

/** What must be known of the workbook before the steps can be written in one go. */
interface Standing {
  readonly before: Before;
  readonly columns: ReadonlyMap<string, string[]>;
  readonly highlights: readonly Excel.ConditionalFormat[];
  readonly growing: ReadonlyMap<string, GrowingTable>;
}

export type CarriedOut =
  | { readonly kind: 'done' }
  /** Something stands where a table would have to grow; nothing was written. */
  | { readonly kind: 'noRoom'; readonly sheet: string; readonly address: string }
  /** Somebody typed where the plan would write, a moment ago; nothing was written. */
  | { readonly kind: 'changedMeanwhile' };

/**
 * Carries out steps in their order: one round trip to look, one to write, more only per 4 MB of cells. Decides nothing.
 * Where Excel refuses half way, what was written is taken back.
 * @param workbook as the steps were planned for it; what was typed since where they write stops them
 */
export async function carryOut(context: Excel.RequestContext, steps: readonly Step[], workbook: KnownWorkbook | null = null): Promise<CarriedOut> {
  const standing = await lookAround(context, steps, workbook);
  const inTheWay = obstructed(standing.growing);
  if (inTheWay) return { kind: 'noRoom', ...inTheWay };
  if (changedMeanwhile(standing.before)) return { kind: 'changedMeanwhile' };
  try {
    await write(context, steps, standing);
  } catch (refusal) {
    // Whatever was asked last may still be on its way; nobody knows what there is to take back.
    if (refusal instanceof NoAnswer) throw refusal;
    const left = await undo(context, steps, standing.before).catch(() => {
      throw new HalfWay(refusal);
    });
    if (left === 'asBefore') throw refusal;
  }
  return { kind: 'done' };
}

async function write(context: Excel.RequestContext, steps: readonly Step[], standing: Standing): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  let bytes = 0;
  for (const step of steps) {
    bytes += bytesOf(step);
    if (bytes > MOST_BYTES) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one per 4 MB written, not one per step
      await context.sync();
      bytes = bytesOf(step);
    }
    carryOutStep(context, step, standing);
  }
  // Last of all: whatever is refused before leaves the sheets where they can be brought back.
  for (const { aside } of standing.before.removals) context.workbook.worksheets.getItem(aside).delete();
  await context.sync();
}

async function lookAround(context: Excel.RequestContext, steps: readonly Step[], workbook: KnownWorkbook | null): Promise<Standing> {
  const before = loadBefore(context, steps, workbook);
  const growing = growingTables(context, steps);
  const made = new Set(steps.flatMap((step) => (step.do === 'addTable' ? [step.table] : [])));
  const highlighted = steps.flatMap((step) => (step.do === 'highlight' && !made.has(step.table) ? [step.table] : []));
  const highlights = await highlightsOf(context, highlighted);
  const known = await before(growing);
  return {
    before: known,
    columns: new Map([...known.columns].map(([table, headings]) => [table, [...headings]])),
    highlights,
    growing,
  };
}

function bytesOf(step: Step): number {
  switch (step.do) {
    case 'write':
      return JSON.stringify(step.cells).length;
    case 'addTable':
      return JSON.stringify(step.body).length;
    case 'appendRows':
      return JSON.stringify(step.rows).length;
    case 'setCells':
    case 'setRows':
      return JSON.stringify(step.cells).length;
    default:
      return 0;
  }
}

function carryOutStep(context: Excel.RequestContext, step: Step, standing: Standing): void {
  const { workbook } = context;
  switch (step.do) {
    case 'addSheet':
      workbook.worksheets.add(step.sheet).showGridlines = false;
      return;
    case 'write':
      rangeOf(context, step.at).formulas = cellsOf(step.cells);
      return;
    case 'addTable':
      addTable(context, step.at, step.table, [step.headings, ...step.body]);
      return;
    case 'addColumn': {
      const columns = standing.columns.get(step.table) ?? [];
      const before = step.before === null ? -1 : columns.indexOf(step.before);
      const position = before < 0 ? columns.length : before;
      workbook.tables.getItem(step.table).columns.add(before < 0 ? undefined : position, undefined, step.heading);
      columns.splice(position, 0, step.heading);
      return;
    }
    case 'fillColumn':
      fillColumn(context, step);
      return;
    case 'appendRows': {
      const table = standing.growing.get(step.table);
      if (!table) throw new Error(`Rows of the new table ${step.table} belong in the step that makes it`);
      table.written = appendRows(table, step.rows);
      return;
    }
    case 'growTable': {
      const table = standing.growing.get(step.table);
      if (!table) return;
      growTable(table, step.rows);
      table.grown += step.rows;
      return;
    }
    case 'setRows': {
      const body = workbook.tables.getItem(step.table).getDataBodyRange();
      const fromEnd = standing.growing.has(step.table) ? rowFromEnd(standing.growing.get(step.table)!, step.from) : null;
      const corner = fromEnd === null ? body.getCell(step.from, step.column) : body.getLastRow().getCell(0, step.column).getOffsetRange(fromEnd, 0);
      corner.getResizedRange(step.cells.length - 1, (step.cells[0]?.length ?? 1) - 1).formulas = cellsOf(step.cells);
      return;
    }
    case 'setCells': {
      const body = workbook.tables.getItem(step.table).columns.getItem(step.heading).getDataBodyRange();
      body.getCell(step.from, 0).getResizedRange(step.cells.length - 1, 0).formulas = step.cells.map((cell) => [cell]);
      return;
    }
    case 'protect': {
      const sheet = workbook.worksheets.getItem(step.sheet);
      const { protection } = sheet;
      // What was open in an earlier stage is locked again, unless this step names it too.
      if (!step.keeps) sheet.getUsedRange().format.protection.locked = true;
      for (const part of step.locked ?? []) areaOf(context, part).format.protection.locked = true;
      for (const part of step.unlocked) areaOf(context, part).format.protection.locked = false;
      protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
      return;
    }
    case 'unprotect':
      workbook.worksheets.getItem(step.sheet).protection.unprotect();
      return;
    case 'page': {
      const { pageLayout } = workbook.worksheets.getItem(step.sheet);
      pageLayout.orientation = step.orientation === 'portrait' ? 'Portrait' : 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      if (step.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${step.titleFrom ?? 1}:$${step.titleRows}`);
      if (step.footer !== undefined) printFooter(pageLayout, step.footer);
      if (step.area !== undefined) pageLayout.setPrintArea(blockAddress(step.area.row, step.area.column, step.area.rows, step.area.columns));
      return;
    }
    case 'removeSheet': {
      const removal = standing.before.removals.find(({ sheet }) => sheet === step.sheet);
      if (removal) standAside(context, removal);
      return;
    }
    case 'renameSheet':
      workbook.worksheets.getItem(step.sheet).name = step.to;
      return;
    case 'visibility':
      workbook.worksheets.getItem(step.sheet).visibility = step.visible ? 'Visible' : 'Hidden';
      return;
    case 'name':
      if (standing.before.names.has(step.name)) workbook.names.getItem(step.name).formula = step.formula;
      else workbook.names.add(step.name, step.formula);
      return;
    case 'look':
      applyLook(areaOf(context, step.at), step.look);
      return;
    case 'validate':
      applyValidation(partOf(context, step.at), step.validation);
      return;
    case 'freeze': {
      const { freezePanes } = workbook.worksheets.getItem(step.sheet);
      if (step.columns === 0) freezePanes.freezeRows(step.rows);
      else freezePanes.freezeAt(blockAddress(0, 0, step.rows, step.columns));
      return;
    }
    case 'highlight':
      addHighlight(workbook.tables.getItem(step.table).getDataBodyRange(), step.formula, step.look, standing.highlights);
      return;
    case 'show':
      workbook.worksheets.getItem(step.sheet).activate();
      return;
  }
}

function areaOf(context: Excel.RequestContext, at: Area | TablePart): Excel.Range {
  return 'part' in at ? partOf(context, at) : rangeOf(context, at);
}

function rangeOf(context: Excel.RequestContext, at: Area): Excel.Range {
  return context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns);
}

function partOf(context: Excel.RequestContext, at: TablePart): Excel.Range {
  const column = context.workbook.tables.getItem(at.table).columns.getItem(at.heading);
  return at.part === 'body' ? column.getDataBodyRange() : column.getHeaderRowRange();
}

/** An ampersand starts a code in a footer, so one of the text is doubled. &P and &N are the page and the number of pages. */
function printFooter(pageLayout: Excel.PageLayout, text: string): void {
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = text.replace(/&/g, '&&');
  footer.rightFooter = '&P / &N';
}

/** Excel's own type for a block asks for arrays that may be changed. */
function cellsOf(cells: readonly (readonly Cell[])[]): Cell[][] {
  return cells.map((row) => [...row]);
}

function addTable(context: Excel.RequestContext, at: Area, name: string, cells: readonly (readonly Cell[])[]): void {
  rangeOf(context, at).formulas = cellsOf(cells);
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  const table = sheet.tables.add(blockAddress(at.row, at.column, at.rows, at.columns), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** One formula for a whole column travels as one text; rows in between are left out only where a person typed. */
function fillColumn(context: Excel.RequestContext, step: Extract<Step, { do: 'fillColumn' }>): void {
  const body = context.workbook.tables.getItem(step.table).columns.getItem(step.heading).getDataBodyRange();
  for (const stretch of step.stretches ?? [null]) {
    const range = stretch === null ? body : body.getCell(stretch.from, 0).getResizedRange(stretch.rows - 1, 0);
    range.formulas = everywhere(step.formula);
  }
}
