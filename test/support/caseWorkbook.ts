import { setUpTender } from '../../src/excel/setUpTender';
import { blockAddress } from '../../src/sheet/a1';
import type { FactValue, TenderContents } from '../../src/sheet/tenderContents';
import type { AddInHost } from './addInHost';
import { tenderOf } from './caseByDomain';
import type { CaseFolder } from './caseFolder';

/** What set-up gets for a case. */
export function contentsOfCase({ tender }: CaseFolder): TenderContents {
  const facts: Record<string, FactValue> = {};
  if (tender.shortlistSize !== null) facts['shortlistSize'] = tender.shortlistSize;
  if (tender.total !== null) facts['total'] = tender.total;
  return { tender: tenderOf(tender), facts, factSources: {}, criterionSources: new Map() };
}

/** Sets up a case in the open workbook and types its candidates, as an analyst would. */
export async function caseOnHost(host: AddInHost, each: CaseFolder): Promise<void> {
  const done = await setUpTender(contentsOfCase(each), 'nl');
  if (!done.ok || done.value.kind !== 'done') throw new Error(`set-up failed: ${JSON.stringify(done)}`);
  const ids = [...each.tender.knockOuts, ...each.tender.selection].map(({ id }) => id);
  const rows = each.candidates.map((row) => ['candidate', 'supplier', 'rate', ...ids].map((heading) => typedIn(row[heading] ?? '')));
  const width = ids.length + 3;
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Candidates').resize(`Kandidaten!${blockAddress(3, 0, rows.length + 1, width + 4)}`);
    await context.sync();
  });
  await host.type(`Kandidaten!${blockAddress(4, 0, rows.length, width)}`, rows);
}

/** As a person types: an apostrophe keeps what looks like a formula a text. */
function typedIn(value: string | number): string | number {
  return typeof value === 'string' && /^[=+@-]/.test(value) ? `'${value}` : value;
}
