import type { Language } from '../../i18n/language';
import { clientRoundText } from '../../i18n/clientRoundText';
import { spillName } from '../formulas';
import { CALCULATED_HEADING, HEADING, NOTE, RATE_FORMAT, TITLE } from '../setUp/looks';
import { asText, type Area, type Cell, type Step } from '../setUp/step';
import type { WorkbookSnapshot } from '../snapshot';
import { thisRowReference } from '../structuredReference';
import { workbookText } from '../../i18n/workbookText';
import { presentFormula } from '../withdrawnFormula';
import { clientFormulas, clientResultsName } from './clientFormulas';
import { clientHeadings, clientTableName, marksHeading } from './clientTables';
import type { NewClientRound } from './clientRoundSheet';

const HEADING_ROW = 3;
/** Right of the codes, with a gap. */
const RESULTS_COLUMN = 6;
const RESULTS = ['admitted', 'failed', 'score', 'rank'] as const;

/**
 * The hidden sheet of a round: who belongs to which code, and the assessment, which spills and therefore stands outside the
 * table of the marks. Hidden keeps the sheets tidy and the codes out of sight; it is no secret.
 */
export function clientCodesSheet(
  snapshot: WorkbookSnapshot,
  { round, codesSheet: sheet, criteria, rows }: NewClientRound,
  language: Language,
): Step[] {
  const words = clientRoundText(language).sheet;
  const table = clientTableName('codes', round);
  const { present, candidate, rate } = words.headings.codes;
  const headings = clientHeadings('codes', words.headings.codes);
  const at: Area = { sheet, row: HEADING_ROW, column: 0, rows: rows.length + 1, columns: headings.length };
  const formula = presentFormula(snapshot, thisRowReference(table, candidate), words);
  const results: Area = { sheet, row: HEADING_ROW, column: RESULTS_COLUMN, rows: 1, columns: RESULTS.length };
  const formulas = clientFormulas(round, criteria.map(marksHeading), criteria.map(({ id }) => id), words);
  return [
    { do: 'write', at: { sheet, row: 0, column: 0, rows: 2, columns: 1 }, cells: [[words.codesTitle], [words.codesNote]] },
    { do: 'look', at: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE },
    { do: 'look', at: { sheet, row: 1, column: 0, rows: 1, columns: 1 }, look: NOTE },
    {
      do: 'addTable',
      at,
      table,
      headings,
      body: rows.map((row): Cell[] => [row.code, asText(row.name), row.rate ?? '', row.rank, words.yes]),
    },
    { do: 'look', at: { ...at, rows: 1 }, look: HEADING },
    { do: 'look', at: { table, heading: rate, part: 'body' }, look: { numberFormat: RATE_FORMAT } },
    { do: 'look', at: { table, heading: candidate, part: 'heading' }, look: { width: 200 } },
    ...(formula === null ? [] : [{ do: 'fillColumn', table, heading: present, formula: `=${formula}`, stretches: null } as const]),
    { do: 'write', at: results, cells: [RESULTS.map((key) => workbookText(language).headings[key])] },
    { do: 'look', at: results, look: CALCULATED_HEADING },
    { do: 'write', at: { ...results, row: HEADING_ROW + 1, columns: 1 }, cells: [[formulas.assessment]] },
    { do: 'name', name: clientResultsName(round), formula: spillName(sheet, HEADING_ROW + 1, RESULTS_COLUMN) },
    { do: 'protect', sheet, unlocked: [] },
    { do: 'visibility', sheet, visible: false },
  ];
}
