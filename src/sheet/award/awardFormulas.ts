import { PROCEDURE_SHEET_TEXTS } from '../../i18n/procedureSheetText';
import type { ProcedureHeading, ProcedureTableKey } from '../../i18n/procedureSheet/wording';
import type { SettingKey } from '../../domain/procedure/setting';
import type { HeadingKey, FactKey } from '../../i18n/workbook/wording';
import { factFormula } from '../formulas';
import { columnsWithHeading, isSameHeading } from '../headings';
import { columnReference, textInFormula } from '../structuredReference';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { PROCEDURE_TABLES, TABLES } from '../workbookNames';
import { procedureRows, procedureWord } from '../procedure/procedureRows';
import type { AwardSource } from './awardSource';

/** Formulas that bring facts to the sheet of the award; null where a table or column of theirs is gone. */
export interface AwardFormulas {
  readonly winner: string | null;
  readonly rate: (winnerCell: string) => string | null;
  readonly setting: (key: SettingKey) => string | null;
  readonly fact: (key: FactKey) => string | null;
}

export function awardFormulas({ snapshot, facts }: Pick<AwardSource, 'snapshot' | 'facts'>): AwardFormulas {
  const procedure = <Table extends ProcedureTableKey>(table: Table, key: ProcedureHeading<Table>): string | null => {
    const texts = Object.values(PROCEDURE_SHEET_TEXTS).map((words) => (words.headings[table] as Readonly<Record<ProcedureHeading<Table>, string>>)[key]);
    const heading = tableNamed(snapshot, PROCEDURE_TABLES[table])?.headings.find((each) => texts.some((text) => isSameHeading(text, each)));
    return heading === undefined ? null : columnReference(PROCEDURE_TABLES[table], heading);
  };
  const candidates = (key: HeadingKey): string | null => columnOf(snapshot, TABLES.candidates, key);
  const [decision, who] = [procedure('decisions', 'decision'), procedure('decisions', 'candidate')];
  const [agreement, agreed] = [procedure('settings', 'agreement'), procedure('settings', 'value')];
  const awards = awardWords();
  return {
    // The last award counts: LOOKUP finds the last 1 in a row of ones and errors.
    winner:
      decision === null || who === null
        ? null
        : `=IFERROR(LOOKUP(2,1/(${awards.map((word) => `(${decision}=${textInFormula(word)})`).join('+')}),${who}),"")`,
    rate: (winnerCell) => {
      const [name, rate] = [candidates('candidate'), candidates('rate')];
      if (name === null || rate === null) return null;
      const found = `INDEX(${rate},MATCH(${winnerCell},${name},0))`;
      return `=IFERROR(IF(${found}="","",${found}),"")`;
    },
    setting: (key) => {
      const label = labelOf(snapshot, key);
      if (agreement === null || agreed === null || label === null) return null;
      const found = `INDEX(${agreed},MATCH(${textInFormula(label)},${agreement},0))`;
      return `=IFERROR(IF(${found}="","",${found}),"")`;
    },
    fact: (key) => {
      const [name, value] = [columnHeading(snapshot, TABLES.facts, 'fact'), columnHeading(snapshot, TABLES.facts, 'value')];
      const label = facts.get(key)?.label;
      return name === null || value === null || label === undefined ? null : factFormula(name, value, label);
    },
  };
}

function awardWords(): string[] {
  return [...new Set(Object.values(PROCEDURE_SHEET_TEXTS).map(({ decisions }) => decisions.award))];
}

function labelOf(snapshot: WorkbookSnapshot, key: SettingKey): string | null {
  const row = procedureRows(snapshot, 'settings').find((each) => procedureWord<SettingKey>(each.text('agreement'), (texts) => texts.settings) === key);
  return row?.text('agreement') ?? null;
}

function columnHeading(snapshot: WorkbookSnapshot, table: string, key: HeadingKey): string | null {
  const headings = tableNamed(snapshot, table)?.headings ?? [];
  const [column] = columnsWithHeading(headings, key);
  return column === undefined ? null : (headings[column] ?? null);
}

function columnOf(snapshot: WorkbookSnapshot, table: string, key: HeadingKey): string | null {
  const heading = columnHeading(snapshot, table, key);
  return heading === null ? null : columnReference(table, heading);
}
