import type { Language } from '../../src/i18n/language';
import { columnsOfCriterion } from '../../src/sheet/criterionHeading';
import { columnsWithHeading } from '../../src/sheet/headings';
import { setUpPlan } from '../../src/sheet/setUp/setUpPlan';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { TABLES } from '../../src/sheet/workbookNames';
import { EMPTY_WORKBOOK, snapshotAfter, withTable } from './snapshotAfter';
import { ZWOLLE, ZWOLLE_CONTENTS } from './zwolleTender';

/** The Zwolle tender set up in a workbook that holds nothing else. */
export function setUpZwolle(language: Language = 'nl', contents = ZWOLLE_CONTENTS): WorkbookSnapshot {
  const plan = setUpPlan(EMPTY_WORKBOOK, contents, language);
  if (plan.kind !== 'steps') throw new Error('set-up was refused');
  return snapshotAfter(EMPTY_WORKBOOK, plan.steps);
}

/** The same workbook with the fourteen candidates of the case typed in. */
export function filledZwolle(language: Language = 'nl'): WorkbookSnapshot {
  return withTable(setUpZwolle(language), TABLES.candidates, (table) => {
    const values = ZWOLLE.candidates.map((candidate) => {
      const row: unknown[] = table.headings.map(() => '');
      row[columnsWithHeading(table.headings, 'candidate')[0]!] = candidate['candidate'];
      row[columnsWithHeading(table.headings, 'supplier')[0]!] = candidate['supplier'];
      row[columnsWithHeading(table.headings, 'rate')[0]!] = candidate['rate'];
      for (const { id } of [...ZWOLLE.tender.knockOuts, ...ZWOLLE.tender.selection]) {
        row[columnsOfCriterion(table.headings, id)[0]!] = candidate[id];
      }
      return row;
    });
    const formulas = new Map([...table.formulas].map(([column, cells]) => [column, values.map(() => cells[0])]));
    return { values, formulas };
  });
}
