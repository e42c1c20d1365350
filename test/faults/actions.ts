import { functionMetadata } from '../../scripts/functionMetadata';
import { appendCandidates } from '../../src/excel/appendCandidates';
import { carryOutPlan } from '../../src/excel/carryOutPlan';
import { goToCell } from '../../src/excel/goToCell';
import { highlightShortlist } from '../../src/excel/highlightShortlist';
import { insertFormula } from '../../src/excel/insertFormula';
import type { Outcome } from '../../src/excel/outcome';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { setUpTender } from '../../src/excel/setUpTender';
import { watchWorkbook } from '../../src/excel/watchWorkbook';
import { toPoints } from '../../src/domain/points';
import { ANSWERED } from '../../src/domain/tender';
import { awardSheetPlan } from '../../src/sheet/award/awardSheet';
import { checkWorkbook } from '../../src/sheet/checkedWorkbook';
import { openClientRound } from '../../src/sheet/clientRound/openClientRound';
import { importPlan } from '../../src/sheet/import/importPlan';
import { importTargets } from '../../src/sheet/import/importTarget';
import type { Planner } from '../../src/sheet/plan';
import { decisionSteps } from '../../src/sheet/procedure/decisionSteps';
import { procedureSheetPlan } from '../../src/sheet/procedure/procedureSheet';
import { lockPlan } from '../../src/sheet/rulebook/lockPlan';
import type { TenderContents } from '../../src/sheet/tenderContents';

/** Something that the add-in does with Excel. To test another, add it to the list; nothing else. */
export interface FaultedAction {
  readonly name: string;
  readonly run: () => Promise<Outcome<unknown>>;
  /** The workbook that it starts from. */
  readonly on: 'empty' | 'tender' | 'damaged' | 'procedure';
  /** False for what is only looked at: nothing may differ afterwards. */
  readonly writes: boolean;
  /** False where doing it twice is two things, such as two decisions: who got no answer looks first. */
  readonly repeatable?: false;
  /** True where it reads as all actions do: only the requests after that are gone through. */
  readonly readsAsAll?: true;
}

/** As small as a tender can be that has one of everything. */
export const SMALL_TENDER: TenderContents = {
  tender: {
    knockOuts: [{ id: '1', text: 'Diploma', test: ANSWERED }],
    selection: [
      { id: '2', text: 'Ervaring', weight: toPoints(60), scale: { kind: 'points' } },
      { id: '3', text: 'Kennis', weight: toPoints(40), scale: { kind: 'points' } },
    ],
    total: toPoints(100),
    shortlistSize: 1,
  },
  facts: { number: '1', total: 100, shortlistSize: 1 },
  factSources: {},
  criterionSources: new Map(),
};

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

const [DESCRIBED] = functionMetadata().en.functions.filter(({ id }) => id === 'STANDSTILL');
const FUNCTION = { id: 'STANDSTILL', parameters: DESCRIBED!.parameters.map(({ name, optional }) => ({ key: name, name, optional: optional ?? false })) };

/** As the pane carries out any plan. */
const carry = (planner: Planner) => (): Promise<Outcome<unknown>> => carryOutPlan(planner);

const AT = '2026-03-02T14:30';
const ACT = { at: AT, by: 'Analist', reason: 'zo besloten' };

export const ACTIONS: readonly FaultedAction[] = [
  { name: 'read', on: 'tender', writes: false, run: readWorkbook },
  { name: 'watch', on: 'tender', writes: false, run: watchForAMoment },
  {
    name: 'go to a cell',
    on: 'tender',
    writes: false,
    run: () => goToCell({ table: { name: 'Candidates', heading: 'Kandidaat', row: 1 }, sheet: 'Kandidaten', address: 'A6' }),
  },
  { name: 'set up a new tender', on: 'empty', writes: true, run: () => setUpTender(SMALL_TENDER, 'nl') },
  { name: 'complete a tender', on: 'damaged', writes: true, run: () => setUpTender(null, 'nl') },
  { name: 'highlight', on: 'tender', writes: true, run: highlightShortlist },
  { name: 'add candidates', on: 'tender', writes: true, run: addCandidates },
  { name: 'insert a formula', on: 'tender', writes: true, run: () => insertFormula(FUNCTION, { sheet: 'Blad van mij', address: 'C3' }, 'nl') },
  { name: 'make the sheets of the procedure', on: 'tender', writes: true, readsAsAll: true, run: carry((snapshot) => procedureSheetPlan(snapshot, 'nl')) },
  { name: 'lock the rules', on: 'procedure', writes: true, readsAsAll: true, repeatable: false, run: carry(lockPlan({ at: AT, by: 'Analist', why: '' }, 'nl')) },
  { name: 'open a client round', on: 'procedure', writes: true, readsAsAll: true, repeatable: false, run: carry(openClientRound(AT, true, 'nl')) },
  { name: 'make the sheet of the award', on: 'procedure', writes: true, readsAsAll: true, run: carry(awardSheetPlan('nl')) },
  {
    name: 'record a decision',
    on: 'procedure',
    writes: true,
    readsAsAll: true,
    repeatable: false,
    run: carry((snapshot) => ({ kind: 'steps', steps: decisionSteps(snapshot, { ...ACT, kind: 'other', round: null, candidate: '', content: '=1+1' }) })),
  },
];
