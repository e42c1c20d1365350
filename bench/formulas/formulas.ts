import { byAddIn } from '../core/addIn';
import { benchField } from '../core/field';
import { cpuOf, type Bench } from '../harness';
import { AnalystSheet } from './analystSheet';

const CRITERIA = 4;

/** The same ranking in the formulas that an analyst would write, recalculated by a spreadsheet engine. */
export const formulas: Bench = {
  name: 'formulas',
  run: (report) => {
    for (const count of [1_000, 10_000]) {
      const field = benchField(count, CRITERIA);
      const { assessment } = byAddIn(field);
      const name = `${count.toLocaleString('en')} × ${CRITERIA}`;
      const own = cpuOf({ addIn: () => byAddIn(field) }).addIn;
      // At 10,000 rows the ranks take minutes: they grow with the square of the rows.
      if (count === 1_000) {
        const sheet = new AnalystSheet(field, 'countifs');
        const ranks = sheet.results();
        const wrong = ranks.filter((rank, row) => rank !== assessment.ranking.rank[row]).length;
        report({ what: `${name}: ranks in which both differ`, value: wrong, unit: '', bound: { atMost: 0 } });
        report({ what: `${name}: faster than SUMPRODUCT and COUNTIFS`, value: recalculated(sheet) / own, unit: '×', bound: { atLeast: 1_000 } });
      }
      const sheet = new AnalystSheet(field, 'sortby');
      const top = assessment.ranking.order.subarray(0, 10);
      const wrong = sheet.results().filter((rate, at) => rate !== field.table.values[top[at]!]![2]).length;
      report({ what: `${name}: places of the top ten in which both differ`, value: wrong, unit: '', bound: { atMost: 0 } });
      report({ what: `${name}: faster than SUMPRODUCT and TAKE(SORTBY())`, value: recalculated(sheet) / own, unit: '×', bound: { atLeast: 30 } });
    }
  },
};

/** CPU milliseconds of one recalculation; the sheet is of no use afterwards. */
function recalculated(sheet: AnalystSheet): number {
  let mark = 0;
  const { sheetMs } = cpuOf({ sheetMs: () => sheet.recalculate((mark = 3 - mark)) }, 5);
  sheet.dispose();
  return sheetMs;
}
