import { caseDifferences } from '../test/support/caseDifferences';
import { caseFoldersIn, readCase } from '../test/support/caseFolder';
import { outcomeByDomain } from '../test/support/caseByDomain';

/** Runs every case folder below a directory and says where an outcome differs. Exits with 1 on a difference. */
const directory = process.argv[2] ?? 'test/cases';
const folders = caseFoldersIn(directory);
let different = 0;
for (const folder of folders) {
  try {
    const each = readCase(folder);
    const differences = caseDifferences(each.expected, outcomeByDomain(each));
    if (differences.length > 0) different++;
    console.log(`${differences.length === 0 ? 'ok       ' : 'DIFFERENT'} ${folder}`);
    for (const difference of differences) console.log(`  ${difference}`);
  } catch (error) {
    different++;
    console.log(`UNREADABLE ${folder}\n  ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`${folders.length - different} of ${folders.length} cases agree`);
if (folders.length === 0) console.log(`No case folder (one with a tender.json) below ${directory}.`);
process.exitCode = different > 0 || folders.length === 0 ? 1 : 0;
