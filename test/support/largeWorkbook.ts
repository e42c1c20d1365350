import { appendCandidates } from '../../src/excel/appendCandidates';
import { setUpTender } from '../../src/excel/setUpTender';
import { toPoints } from '../../src/domain/points';
import { ANSWERED, type Tender } from '../../src/domain/tender';
import { WORKBOOK_TEXTS } from '../../src/i18n/workbookText';
import { criterionHeading } from '../../src/sheet/criterionHeading';
import type { ImportedCandidate } from '../../src/sheet/import/importPlan';
import type { Cell } from '../../src/sheet/setUp/step';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { openHost } from './officeHost';

/** Two knock-outs, and so many selection criteria of equal weight, 100 points together. */
export function largeTender(criteria: number): Tender {
  return {
    knockOuts: ['1', '2'].map((id) => ({ id, text: `Knock-outeis ${id}`, test: ANSWERED })),
    selection: Array.from({ length: criteria }, (_, at) => ({
      id: String(at + 3),
      text: `Criterium ${at + 1}`,
      weight: toPoints(100 / criteria),
      scale: { kind: 'points' },
    })),
    total: toPoints(100),
    shortlistSize: 10,
  };
}

/** Candidates whose marks follow from their rows; every tenth was knocked out, every twentieth lacks a mark. */
export function largeField(candidates: number, tender: Tender): ImportedCandidate[] {
  const { candidate, supplier, rate } = WORKBOOK_TEXTS.nl.headings;
  return Array.from({ length: candidates }, (_, row) => {
    const name = nameOfRow(row);
    const from = `Leverancier ${row % 40}`;
    const values = new Map<string, Cell>([
      [candidate, name],
      [supplier, from],
      [rate, 60 + (row % 97) / 4],
      ...tender.knockOuts.map(({ id, text }, at) => [criterionHeading(id, text), at === 0 && row % 10 === 9 ? 'nee' : 'ja'] as const),
      ...tender.selection.map(({ id, text, weight }, at) => [criterionHeading(id, text), at === 2 && row % 20 === 3 ? '' : markOf(row, at, weight! / 1_000_000)] as const),
    ]);
    return { row, name, supplier: from, values, duplicateOf: null };
  });
}

export function nameOfRow(row: number): string {
  return `Kandidaat ${row + 1}`;
}

/** In quarters of a point, up to the weight. */
function markOf(row: number, at: number, weight: number): number {
  return (((row + 1) * 7919 + (at + 1) * 104_729 + row * at * 31) % (4 * weight + 1)) / 4;
}

/** A workbook in which the add-in set up such a tender and added its candidates; nothing in it is calculated yet. */
export async function largeWorkbook(candidates: number, criteria: number): Promise<WorkbookSnapshot> {
  const host = await openHost({ language: 'nl-NL' });
  host.engine.calculation.silence();
  try {
    const tender = largeTender(criteria);
    const contents = { tender, facts: { title: 'Grote uitvraag', total: 100, shortlistSize: 10 }, factSources: {}, criterionSources: new Map<string, string>() };
    const setUp = await setUpTender(contents, 'nl');
    if (!setUp.ok || setUp.value.kind !== 'done') throw new Error(`Set-up failed: ${JSON.stringify(setUp)}`);
    const added = await appendCandidates(largeField(candidates, tender), 'nl', () => undefined);
    if (!added.ok || added.value.kind !== 'added') throw new Error(`Adding failed: ${JSON.stringify(added)}`);
    return host.engine.save();
  } finally {
    host.close();
  }
}
