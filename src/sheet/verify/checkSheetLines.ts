import { WORKBOOK_TEXTS } from '../../i18n/workbookText';
import { provisionalFormula } from '../formulas';
import { columnsWithHeading } from '../headings';
import type { LocatedIssue } from '../locatedIssue';
import { candidateHeadings } from '../setUp/setUpPlan';
import { tableNamed } from '../snapshot';
import { columnReference } from '../structuredReference';
import { TABLES } from '../workbookNames';
import { checkMade } from './checkMade';
import type { MadeFormula } from './madeFormulas';
import type { ProofReading } from './proofReading';

/** The line above the shortlist that says whether it is provisional, and the sum of the weights. */
export function checkSheetLines(proof: ProofReading): LocatedIssue[] {
  const { snapshot } = proof;
  const [candidates, selection] = [tableNamed(snapshot, TABLES.candidates), tableNamed(snapshot, TABLES.selection)];
  const { shortlist } = snapshot.spills;
  const [weight] = selection ? columnsWithHeading(selection.headings, 'weight') : [];
  const ways = Object.values(WORKBOOK_TEXTS).map((words): LocatedIssue[] => {
    const made: MadeFormula[] = [];
    if (candidates && shortlist) {
      const formula = provisionalFormula(candidateHeadings(candidates, words), words.no, words.provisional, words.final);
      made.push({ in: 'cell', sheet: shortlist.sheet, row: 2, column: 0, label: '', formula });
    }
    if (selection && weight !== undefined) {
      const formula = `=SUM(${columnReference(TABLES.selection, selection.headings[weight] ?? '')})`;
      made.push({ in: 'cell', sheet: selection.sheet, row: selection.row - 1, column: selection.column + 4, label: words.weightsSum, formula });
    }
    return checkMade(proof, made);
  });
  // The workbook keeps the language in which it was set up, whoever verifies it.
  return [...ways].sort((a, b) => a.length - b.length)[0] ?? [];
}
