import { canonicalRules } from '../../domain/canonicalRules';
import { plainText } from '../../domain/canonicalText';
import { entryAsText, entryOf } from '../../domain/entry';
import { SETTING_KEYS } from '../../domain/procedure/setting';
import { RULE_KEYS } from '../../i18n/procedure/wording';
import type { FactKey, HeadingKey } from '../../i18n/workbook/wording';
import { tableCell, type CellPlace } from '../cellPlace';
import { columnsWithHeading } from '../headings';
import { procedureRows } from '../procedure/procedureRows';
import { readProcedure } from '../procedure/readProcedure';
import { readRules, type RulesReading } from '../readRules';
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from '../snapshot';
import { TABLES } from '../workbookNames';
import { noticeRuleRows } from './noticeRuleRows';

/** A rule by its key, in the form that is the same in every language, and the cell in which it stands. */
export interface RuleFact {
  readonly key: string;
  readonly value: string;
  readonly cell: CellPlace | null;
}

/** All rules of a tender as the workbook holds them now, each with its line in the notice. */
export function rulesOfWorkbook(snapshot: WorkbookSnapshot): RuleFact[] {
  const rules = readRules(snapshot);
  const cells = criterionCells(snapshot);
  const own = [...canonicalRules(rules.tender)].map(([key, value]): RuleFact => ({ key, value, cell: cells.get(key) ?? factCell(rules, key) }));
  return [...own, ...sources(snapshot, cells), ...factSources(snapshot, rules), ...noticeRules(snapshot), ...procedureRules(snapshot)];
}

/** The rules as key and value: what is hashed and compared. */
export function canonicalFactsOf(rules: readonly RuleFact[]): ReadonlyMap<string, string> {
  return new Map(rules.map(({ key, value }) => [key, value]));
}

const PARTS = { knockOut: { text: 'criterion', test: 'test' }, selection: { text: 'criterion', weight: 'weight', scale: 'scale' } } as const satisfies Record<string, Record<string, HeadingKey>>;
const TABLE_OF = { knockOut: TABLES.knockOuts, selection: TABLES.selection } as const;

/** Cells of criteria by key, "selection/5/weight", counted as the canonical form counts a number that stands twice. */
function criterionCells(snapshot: WorkbookSnapshot): Map<string, CellPlace> {
  const cells = new Map<string, CellPlace>();
  for (const kind of ['knockOut', 'selection'] as const) {
    const table = tableNamed(snapshot, TABLE_OF[kind]);
    if (!table) continue;
    for (const { key, row } of criterionRows(table, kind)) {
      for (const [part, heading] of [...Object.entries(PARTS[kind]), ['source', 'source'] as const]) {
        const [column] = columnsWithHeading(table.headings, heading as HeadingKey);
        if (column !== undefined) cells.set(`${key}/${part}`, tableCell(table, column, row));
      }
    }
  }
  return cells;
}

function criterionRows(table: TableSnapshot, kind: string): { readonly key: string; readonly row: number }[] {
  const text = (row: number, heading: HeadingKey): string => {
    const [column] = columnsWithHeading(table.headings, heading);
    return column === undefined ? '' : plainText(entryAsText(entryOf(table.values[row]?.[column])));
  };
  const seen = new Map<string, number>();
  return table.values.flatMap((_, row) => {
    const id = text(row, 'id');
    if (id === '' && text(row, 'criterion') === '' && text(row, 'weight') === '') return [];
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return [{ key: count === 1 ? `${kind}/${id}` : `${kind}/${id}#${count}`, row }];
  });
}

function factCell({ facts }: RulesReading, key: string): CellPlace | null {
  return key === 'total' || key === 'shortlistSize' ? (facts.get(key)?.cell ?? null) : null;
}

/** The line in the notice of each criterion. */
function sources(snapshot: WorkbookSnapshot, cells: ReadonlyMap<string, CellPlace>): RuleFact[] {
  return [...cells].flatMap(([key, cell]) => (key.endsWith('/source') ? [{ key, value: valueIn(snapshot, cell), cell }] : []));
}

const FACTS_WITH_SOURCE: readonly FactKey[] = ['total', 'shortlistSize', 'maximumRate', 'deadline'];

function factSources(snapshot: WorkbookSnapshot, { facts }: RulesReading): RuleFact[] {
  const table = tableNamed(snapshot, TABLES.facts);
  const [column] = table ? columnsWithHeading(table.headings, 'source') : [];
  if (!table || column === undefined) return [];
  return FACTS_WITH_SOURCE.flatMap((fact) => {
    const row = facts.get(fact)?.cell.table?.row ?? null;
    if (row === null) return [];
    const cell = tableCell(table, column, row);
    return [{ key: `${fact}/source`, value: valueIn(snapshot, cell), cell }];
  });
}

function valueIn(snapshot: WorkbookSnapshot, { table: place }: CellPlace): string {
  const table = place && tableNamed(snapshot, place.name);
  const column = table ? table.headings.indexOf(place.heading) : -1;
  return plainText(entryAsText(entryOf(place?.row === null ? null : table?.values[place?.row ?? -1]?.[column])));
}

function noticeRules(snapshot: WorkbookSnapshot): RuleFact[] {
  const rows = noticeRuleRows(snapshot);
  return RULE_KEYS.flatMap((rule) => {
    const row = rows.get(rule);
    if (!row) return [];
    return [
      { key: `rule/${rule}`, value: plainText(row.text('value')), cell: row.cell('value') },
      { key: `rule/${rule}/source`, value: plainText(row.text('source')), cell: row.cell('source') },
    ];
  });
}

/** What is agreed on the sheet of the procedure. The day on which letters went is no rule. */
function procedureRules(snapshot: WorkbookSnapshot): RuleFact[] {
  const { settings } = readProcedure(snapshot);
  const rows = <Row extends { text(key: never): string; cell(key: never): CellPlace | null }>(all: readonly Row[], prefix: string, id: string, parts: readonly string[]): RuleFact[] =>
    all.flatMap((row, index) => {
      const number = plainText(row.text(id as never)) || String(index + 1);
      return parts.map((part) => ({ key: `${prefix}/${number}/${part}`, value: plainText(row.text(part as never)), cell: row.cell(part as never) }));
    });
  return [
    ...rows(procedureRows(snapshot, 'steps'), 'step', 'number', ['step', 'assessor', 'kind']),
    ...rows(procedureRows(snapshot, 'clientCriteria'), 'client', 'number', ['criterion', 'weight']),
    ...rows(procedureRows(snapshot, 'competencies'), 'competency', 'number', ['competency', 'explanation']),
    ...SETTING_KEYS.filter((key) => key !== 'sentOn').flatMap((key) => {
      const setting = settings.get(key);
      return setting ? [{ key: `setting/${key}`, value: plainText(setting.value), cell: setting.cell }] : [];
    }),
  ];
}
