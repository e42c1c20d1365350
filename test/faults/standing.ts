import type { Language } from '../../src/i18n/language';
import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { impossibleSteps } from '../../src/sheet/impossibleSteps';
import type { LocatedIssue } from '../../src/sheet/locatedIssue';
import { locatedIssueText } from '../../src/sheet/locatedIssueText';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { findingsOf, verifyWorkbook } from '../../src/sheet/verify/verifyWorkbook';
import { planFaults } from '../support/faultsPlan';
import { cellsOfSnapshot } from './cellsOfSnapshot';
import { PLANNERS } from './planners';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

const wordless = (where: string, issues: readonly LocatedIssue[]): string[] =>
  issues.flatMap((issue) => LANGUAGES.flatMap((language) => (/\S{2}/.test(locatedIssueText(issue, language)) ? [] : [`${where}: no words for ${issue.code}`])));

async function tried(where: string, work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work();
  } catch (fault) {
    return [`${where} threw ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`];
  }
}

/** What is wrong in how the add-in deals with a workbook, whatever is in it: every check, every plan, and Verify. */
export async function faultsWith(workbook: WorkbookSnapshot): Promise<string[]> {
  const readCells = cellsOfSnapshot(workbook);
  const faults = await tried('check', () => Promise.resolve(LANGUAGES.flatMap((language) => wordless('check', checkWorkbook(workbook, language)?.issues ?? []))));
  for (const { name, planner } of PLANNERS) {
    faults.push(
      ...(await tried(name, async () => {
        const plan = await planner(workbook, readCells);
        const impossible = plan.kind === 'refused' ? plan.issues : impossibleSteps(workbook, plan.steps);
        if (plan.kind === 'refused' || impossible.length > 0) return wordless(name, impossible);
        return planFaults(workbook, plan.steps).map((fault) => `${name}: ${fault}`);
      })),
    );
  }
  faults.push(
    ...(await tried('verify', async () => {
      const verification = await verifyWorkbook({ snapshot: workbook, cells: await readCells(() => false), names: new Map(), hiddenRows: new Map(), hiddenColumns: new Map() }, 'nl');
      return verification === null ? [] : wordless('verify', findingsOf(verification));
    })),
  );
  return faults;
}
