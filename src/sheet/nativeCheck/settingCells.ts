import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { absoluteAddress, sheetInFormula } from '../a1';
import { columnReference, textInFormula } from '../structuredReference';
import { TABLES } from '../workbookNames';
import type { Cell } from '../setUp/step';
import type { CheckSource } from './checkSource';
import { CHECK_TABLES } from './checkTables';
import { factCell } from './criteriaRows';
import { all } from './inputCell';
import { unknownWithdrawals } from './withdrawal';

/** Cells beside the check that every row reads, as formulas refer to them. */
export interface SettingCells {
  /** How many rows the table of candidates has. */
  readonly rows: string;
  readonly size: string;
  readonly within: string;
  readonly lastRank: string;
  readonly changed: string;
  readonly beyond: string;
  readonly differing: string;
  readonly nothing: string;
  readonly listState: string;
  /** 1 where ranks are computed anew without those who withdrew. */
  readonly anew: string;
  readonly unknownWithdrawals: string;
  /** The columns of the shortlist as it stands in the workbook; null where it has none. */
  readonly listRanks: string | null;
  readonly listNames: string | null;
}

const ORDER = ['rows', 'size', 'within', 'lastRank', 'changed', 'beyond', 'differing', 'nothing', 'listState', 'anew', 'unknownWithdrawals'] as const;

export function settingCells(source: CheckSource, row: number, column: number, rows: number): SettingCells {
  const at = (index: number): string => absoluteAddress(row + index, column + 1);
  const list = (offset: number): string | null => {
    const { shortlist } = source;
    if (!shortlist) return null;
    const first = absoluteAddress(shortlist.row, shortlist.column + offset);
    const last = absoluteAddress(shortlist.row + rows - 1, shortlist.column + offset);
    return `${sheetInFormula(shortlist.sheet)}!${first}:${last}`;
  };
  const [rowCount, size, within, lastRank, changed, beyond, differing, nothing, listState, anew, unknown] = ORDER.map((_, index) => at(index));
  return {
    rows: rowCount!,
    size: size!,
    within: within!,
    lastRank: lastRank!,
    changed: changed!,
    beyond: beyond!,
    differing: differing!,
    nothing: nothing!,
    listState: listState!,
    anew: anew!,
    unknownWithdrawals: unknown!,
    listRanks: list(0),
    listNames: list(1),
  };
}

/** Labels and formulas, one row each, in the order of {@link ORDER}. */
export function settingRows(source: CheckSource, cells: SettingCells, rows: number, words: NativeCheckWording): Cell[][] {
  const { columns, settings } = words;
  const { tender } = source;
  const fact = factCell(source, 'shortlistSize');
  const ranks = all(columns.rank);
  const criteria = `SUM(${columnReference(CHECK_TABLES.criteria, words.criteria.changed)})`;
  const added = (['knockOuts', 'selection'] as const).map((table) => {
    const [ids, texts] = [source.ruleColumn(table, 'id'), source.ruleColumn(table, 'criterion') ?? source.ruleColumn(table, 'id')];
    return `IF(SUMPRODUCT(--(LEN(TRIM(${ids}&${texts}))>0))=${tender[table].length},0,1)`;
  });
  const formulas: Readonly<Record<(typeof ORDER)[number], string>> = {
    rows: `=ROWS(${columnReference(TABLES.candidates, source.heading('candidate') ?? '')})`,
    size: fact === null ? '' : `=IFERROR(IF(ISNUMBER(${fact}),IF(${fact}>=1,IF(INT(${fact})=${fact},${fact},""),""),""),"")`,
    within: `=IF(ISNUMBER(${cells.size}),COUNTIF(${ranks},"<="&${cells.size}),0)`,
    lastRank: `=IF(${cells.within}>0,SMALL(${ranks},${cells.within}),0)`,
    changed: `=${criteria}+${added.join('+')}`,
    beyond: `=MAX(0,${cells.rows}-${rows})`,
    differing: `=COUNTIF(${all(columns.verdict)},${textInFormula(words.differs)})`,
    nothing: `=COUNTIF(${all(columns.verdict)},${textInFormula(words.nothingToCompare)})`,
    listState: listState(cells),
    anew: source.withdrawal === null ? '=0' : `=${source.withdrawal.agreement}`,
    unknownWithdrawals: unknownWithdrawals(source),
  };
  return ORDER.map((key) => [settings[key], formulas[key]]);
}

/** An empty list is right where nobody is ranked, and where the notice gives no size. */
function listState({ size, within, listRanks }: SettingCells): string {
  if (listRanks === null) return '=2';
  const first = `INDEX(${listRanks},1)`;
  const expected = `IF(ISNUMBER(${size}),${within},0)`;
  return `=IF(ISERROR(${first}),IF(${expected}>0,2,0),IF(COUNT(${listRanks})=${expected},0,1))`;
}

/** The one verdict, from what was counted. A check that is out of date says so before anything else. */
export function overallFormula(cells: SettingCells, { overall }: NativeCheckWording): string {
  const [agrees, differ, list, nothing, changed, beyond, withdrawal] = [
    overall.agrees,
    overall.differ,
    overall.listDiffers,
    overall.nothing,
    overall.changed,
    overall.beyond,
    overall.withdrawal,
  ].map(textInFormula);
  return (
    `=IF(${cells.changed}>0,${changed},IF(${cells.beyond}>0,${beyond},IF(${cells.unknownWithdrawals}>0,${withdrawal},` +
    `IF(${cells.differing}>0,${cells.differing}&${differ},IF(${cells.listState}=1,${list},IF(${cells.nothing}>0,${cells.nothing}&${nothing},${agrees}))))))`
  );
}
