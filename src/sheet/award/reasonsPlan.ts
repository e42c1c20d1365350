import { itemCode } from '../../domain/award/letterItem';
import type { Language } from '../../i18n/language';
import { AWARD_SHEET_TEXTS } from '../../i18n/award/sheet/words';
import { checkWorkbook } from '../checkedWorkbook';
import { awardIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { CALCULATED } from '../setUp/looks';
import { asText, type Cell, type Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import type { WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES } from '../workbookNames';
import type { AwardSource } from './awardSource';
import { awardTable, newHeadings, rowFor } from './awardWords';
import { candidateFiles } from './candidateFiles';
import { isSameResult, itemLabel, resultCell } from './itemCells';
import { panelReasons, reasonKey } from './judgements';
import { inLetterOrder } from './letterOrder';
import { columnLooks, newTable, sheetHead, TABLE_ROW } from './newSheet';
import { readReasons, reasonKeyOf } from './readReasons';

const SPARE_ROWS = 400;
const WIDTHS = [150, 45, 300, 70, 420];

/**
 * Adds the rows of the table of reasons that are still missing, each with a blank reason, and brings points up to date
 * where nobody wrote a reason for the former ones. What a person typed stays.
 */
export function reasonsPlan(language: Language): Planner {
  return (snapshot) => {
    const source = checkWorkbook(snapshot, language);
    if (source === null || !source.procedure.stands) return { kind: 'refused', issues: [awardIssue('error', 'noProcedure', {})] };
    return { kind: 'steps', steps: reasonSteps(source, snapshot, language) };
  };
}

function reasonSteps(source: AwardSource, snapshot: WorkbookSnapshot, language: Language): Step[] {
  const words = AWARD_SHEET_TEXTS[language];
  const standing = awardTable(snapshot, 'letterReasons');
  const reading = readReasons(snapshot);
  const known = panelReasons(source);
  const added: Record<'candidate' | 'number' | 'criterion' | 'result' | 'reason', Cell>[] = [];
  const changed = new Map<number, Cell>();
  for (const { name, items } of inLetterOrder(candidateFiles(source).files, source)) {
    for (const item of items) {
      const row = reading.rows.get(reasonKeyOf(name, itemCode(item)));
      if (row) {
        if (row.reason === '' && !isSameResult(row.result, item)) changed.set(row.row, safe(resultCell(item)));
        continue;
      }
      const typed = item.round === null ? undefined : known.get(reasonKey(name, item.round, item.text));
      added.push({
        candidate: asText(name),
        number: asText(itemCode(item)),
        criterion: asText(itemLabel(item, language)),
        result: safe(resultCell(item)),
        reason: asText(typed ?? ''),
      });
    }
  }
  const keys = ['candidate', 'number', 'criterion', 'result', 'reason'] as const;
  if (standing === null) {
    const sheet = freeSheetName(snapshot, words.sheets.reasons);
    const body = added.map((cells) => keys.map((key) => cells[key]));
    return [
      ...sheetHead(sheet, words.sheets.reasons, words.notes.reasons),
      ...newTable({ sheet, row: TABLE_ROW, column: 0 }, PROCEDURE_TABLES.letterReasons, newHeadings('letterReasons', language), body),
      ...columnLooks(sheet, TABLE_ROW, Math.max(SPARE_ROWS, body.length), WIDTHS.map((width, column) => ({ width, wrap: true, verticalAlign: 'Top', align: 'Left', ...(column < 4 ? CALCULATED : {}) }))),
      { do: 'freeze', sheet, rows: TABLE_ROW + 1, columns: 1 },
      { do: 'page', sheet, orientation: 'landscape', titleRows: TABLE_ROW + 1 },
      { do: 'show', sheet },
    ];
  }
  const heading = [...reading.rows.values()].find(({ resultCell: cell }) => cell?.table)?.resultCell?.table?.heading;
  return [
    ...(heading === undefined
      ? []
      : [...changed].map(([from, cell]): Step => ({ do: 'setCells', table: PROCEDURE_TABLES.letterReasons, heading, from, cells: [cell] }))),
    ...(added.length === 0
      ? []
      : [{ do: 'appendRows', table: PROCEDURE_TABLES.letterReasons, rows: added.map((cells) => rowFor(standing, 'letterReasons', cells)) } as const]),
    { do: 'show', sheet: standing.sheet },
  ];
}

function safe(cell: Cell): Cell {
  return typeof cell === 'string' ? asText(cell) : cell;
}
