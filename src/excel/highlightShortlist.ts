import { highlightStep } from '../sheet/setUp/highlight';
import { tableNamed } from '../sheet/snapshot';
import { TABLES } from '../sheet/workbookNames';
import { carryOut } from './carryOut';
import type { Outcome } from './outcome';
import { readSnapshot } from './readWorkbook';
import { runExcel } from './runExcel';

/** Puts the one highlight rule back on the table of candidates, over whatever columns and rows it has now. */
export function highlightShortlist(): Promise<Outcome<'done' | 'nothingToHighlight'>> {
  return runExcel(async (context) => {
    const table = tableNamed(await readSnapshot(context), TABLES.candidates);
    const step = table ? highlightStep(table) : null;
    if (step === null) return 'nothingToHighlight';
    await carryOut(context, [step]);
    return 'done';
  });
}
