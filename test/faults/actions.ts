import { appendCandidates } from '../../src/excel/appendCandidates';
import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { goToCell } from '../../src/excel/goToCell';
import { highlightShortlist } from '../../src/excel/highlightShortlist';
import { insertFormula } from '../../src/excel/insertFormula';
import { giveJournalReason, updateJournal } from '../../src/excel/journalRows';
import type { Outcome } from '../../src/excel/outcome';
import { readFormulaSources } from '../../src/excel/readFormulaSources';
import { readProof } from '../../src/excel/readProof';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { setUpTender } from '../../src/excel/setUpTender';
import { watchWorkbook } from '../../src/excel/watchWorkbook';
import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { importPlan } from '../../src/sheet/import/importPlan';
import { importTargets } from '../../src/sheet/import/importTarget';
import type { NewJournalEntry } from '../../src/sheet/journal/journalEntry';
import type { WorkbookSnapshot } from '../../src/workbench/engine/engine';
import { AT, SMALL_TENDER } from './smallTender';
import { STORY } from './story';
import type { Workbooks } from './workbooks';

/** Something that the add-in does with Excel. What plans a change is in {@link STORY}; the rest stands here. */
export interface FaultedAction {
  readonly name: string;
  /** What of src/excel or src/sheet it is made with, by name. */
  readonly of: string;
  readonly run: () => Promise<Outcome<unknown>>;
  /** The workbook that it starts from. */
  readonly on: (all: Workbooks) => WorkbookSnapshot;
  /** False for what is only looked at: nothing may differ afterwards. */
  readonly writes: boolean;
  /** False where it leaves the workbook as it was, or changes looks alone. */
  readonly changes: boolean;
  readonly needsResults: boolean;
  /** False where doing it twice is two things, such as two decisions: who got no answer looks first. */
  readonly repeatable: boolean;
  /** Its first requests are those with which every action reads the workbook; only what comes after is gone through. */
  readonly readsAsAll: boolean;
}

const NEW_NAMES = ['Nieuw Een', 'Nieuw Twee', 'Nieuw Drie'];

/** As the pane does it: who is there already is not added again. */
async function addCandidates(): Promise<Outcome<unknown>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const checked = checkWorkbook(read.value, 'nl');
  if (!checked) return { ok: true, value: 'no tender' };
  const [target] = importTargets(checked).filter(({ kind }) => kind === 'name');
  const { candidates } = importPlan(NEW_NAMES.map((name) => [name]), [target ?? null], 'nl', checked.field.names);
  const due = candidates.filter(({ duplicateOf }) => duplicateOf === null);
  return due.length === 0 ? { ok: true, value: 'all there' } : appendCandidates(due, 'nl', () => undefined);
}

async function watchForAMoment(): Promise<Outcome<unknown>> {
  const watching = await watchWorkbook(() => undefined);
  if (watching.ok) await watching.value();
  return watching;
}

const FUNCTION = { id: 'STANDSTILL', parameters: ['sent', 'days', 'moved'].map((name) => ({ key: name, name, optional: name === 'moved' })) };
const EDIT: NewJournalEntry = { at: AT, cell: 'Kandidaten!C5', candidate: 'Persoon Een', criterion: 'Uurtarief', before: 90, after: 88, source: 'local', reason: '', reasonNeeded: true, table: 'Candidates' };
const keepJournal = (): Promise<Outcome<unknown>> => updateJournal({ rows: 0, number: 0 }, (read) => (read.some(({ after }) => after === EDIT.after) ? [] : [EDIT]));

/** Just before an act of the story. */
const before = (name: string) => (all: Workbooks): WorkbookSnapshot => {
  const found = all.before.get(name);
  if (!found) throw new Error(`no act ${name}`);
  return found;
};
const filled = before('check natively');
const reading = { on: filled, writes: false, changes: false, needsResults: false, repeatable: true, readsAsAll: false } as const;
const writing = { on: filled, writes: true, changes: true, needsResults: false, repeatable: true, readsAsAll: false } as const;

const OTHERS: readonly FaultedAction[] = [
  { name: 'read', of: readWorkbook.name, ...reading, run: readWorkbook },
  { name: 'read all for Verify', of: readProof.name, ...reading, on: before('record the next step'), readsAsAll: true, run: readProof },
  { name: 'read what formulas can name', of: readFormulaSources.name, ...reading, run: () => readFormulaSources('nl') },
  { name: 'watch', of: watchWorkbook.name, ...reading, run: watchForAMoment },
  {
    name: 'go to a cell',
    of: goToCell.name,
    ...reading,
    run: () => goToCell({ table: { name: 'Candidates', heading: 'Kandidaat', row: 1 }, sheet: 'Kandidaten', address: 'A6' }),
  },
  { name: 'set up in an empty workbook', of: setUpTender.name, ...writing, on: ({ empty }) => empty, run: () => setUpTender(SMALL_TENDER, 'nl') },
  { name: 'complete a damaged tender', of: setUpTender.name, ...writing, on: ({ damaged }) => damaged, readsAsAll: true, run: () => setUpTender(null, 'nl') },
  { name: 'highlight', of: highlightShortlist.name, ...writing, changes: false, run: highlightShortlist },
  { name: 'add candidates', of: appendCandidates.name, ...writing, run: addCandidates },
  { name: 'insert a formula', of: insertFormula.name, ...writing, run: () => insertFormula(FUNCTION, { sheet: 'Blad van mij', address: 'C3' }, 'nl') },
  { name: 'keep the journal', of: updateJournal.name, ...writing, on: before('show the journal'), run: keepJournal },
  { name: 'give a reason in the journal', of: giveJournalReason.name, ...writing, on: before('show the journal'), run: () => giveJournalReason(new Set([2, 3]), 'verbeterd') },
];

const PLANNED = STORY.map(({ name, of, planner, repeatable, changes, needsResults }): FaultedAction => ({
  name,
  of,
  on: before(name),
  writes: true,
  changes: changes ?? true,
  needsResults: needsResults ?? false,
  repeatable: repeatable ?? true,
  readsAsAll: true,
  run: () => carryOutPlan(planner),
}));

export const ACTIONS: readonly FaultedAction[] = [...OTHERS, ...PLANNED];
