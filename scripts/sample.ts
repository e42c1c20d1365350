import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setUpTender } from '../src/excel/setUpTender';
import { languageOf } from '../src/i18n/language';
import { functionMetadata } from './functionMetadata';
import { addFunctionSheet } from './functionSheet';
import { openHost } from '../test/support/officeHost';
import { workbookFiles } from '../test/support/workbookFiles';
import { fillIn, sampleTender } from './sampleTender';

/** npm run sample: the workbook that the workbench opens with, made by the add-in's own set-up and then filled in. */
const TARGET = join(__dirname, '..', 'assets', 'sample', 'zwolle.xlsx');

async function main(): Promise<void> {
  const { engine, host } = await openHost({ language: 'nl-NL' });
  const metadata = functionMetadata();
  const { functions, allowErrorForDataTypeAny } = metadata.en;
  host.registerFunctions('TENDER', functions.map((each) => ({ ...each, allowErrorForDataTypeAny })));
  await import('../src/functions/index');
  const outcome = await setUpTender(sampleTender(), languageOf('nl-NL'));
  if (!outcome.ok || outcome.value.kind !== 'done') throw new Error(`Set-up did not go through: ${JSON.stringify(outcome)}`);
  fillIn(engine);
  const [first] = engine.sheets.list();
  if (first && !engine.cells.usedArea(first.id, false)) engine.sheets.delete(first.id);
  const looking = engine.sheets.active().id;
  addFunctionSheet(engine, metadata, 'nl');
  engine.sheets.activate(looking);
  await host.settled();
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, await workbookFiles.writeWorkbook(engine));
  process.stdout.write(`${TARGET}: ${readFileSync(TARGET).length} bytes\n`);
}

main().then(
  // Microsoft's library keeps a timer going that would hold the process.
  () => process.exit(0),
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    process.exit(1);
  },
);
