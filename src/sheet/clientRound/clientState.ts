import { entrantsOf, type Entrants, type EntryBlock } from '../../domain/clientRound/entrants';
import { equalWeights } from '../../domain/clientRound/equalWeights';
import { stillInTheRunning } from '../../domain/clientRound/invited';
import { nameKey } from '../../domain/nameKey';
import { failedInInterviews } from '../../domain/procedure/remaining';
import { ranksAnew, withdrawals } from '../../domain/procedure/withdrawal';
import { pointsAsNumber } from '../../domain/points';
import type { CellPlace } from '../cellPlace';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { clientIssue, type LocatedIssue } from '../locatedIssue';
import { procedureRows } from '../procedure/procedureRows';
import type { WorkbookSnapshot } from '../snapshot';
import { readClientRound, type ClientRoundReading } from './readClientRound';

export type ClientSource = Pick<CheckedWorkbook, 'snapshot' | 'procedure' | 'field' | 'assessment' | 'cellOf'>;

export interface ProposedCriterion {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
}

/** All that the client step shows and its actions ask: the rounds so far, and what a next one would start with. */
export interface ClientState {
  readonly rounds: readonly ClientRoundReading[];
  readonly open: ClientRoundReading | null;
  /** Rounds that are open at the same time; empty where there is one at most. */
  readonly doubled: readonly LocatedIssue[];
  readonly entrants: Entrants;
  readonly criteria: readonly ProposedCriterion[];
  /** True where the weights stand on the sheet of the procedure already. */
  readonly weightsGiven: boolean;
  /** Of the total, what cannot be shared out equally. */
  readonly weightLeft: number;
  /** Why no round can be opened now; empty where one can. */
  readonly blocks: readonly LocatedIssue[];
  /** Those of them that are about the shortlist itself. */
  readonly listBlocks: readonly LocatedIssue[];
  /** Null where nothing was agreed about it. */
  readonly blind: boolean | null;
  readonly anew: boolean;
}

export function clientState(source: ClientSource): ClientState {
  const { procedure, field, assessment, snapshot } = source;
  const { decisions } = procedure;
  const anew = ranksAnew(procedure.settings.get('rerankOnWithdrawal')?.raw) === true;
  const rounds = procedure.rounds
    .filter(({ kind }) => kind === 'client')
    .map((round) => readClientRound(snapshot, round, decisions, anew));
  const entrants = entrantsOf({
    assessment,
    names: field.names,
    decisions,
    withdrawn: withdrawals(decisions),
    rejected: new Set(failedInInterviews(decisions).map(nameKey)),
  });
  const proposal = proposedCriteria(source);
  const blind = procedure.settings.get('blind');
  const listBlocks = entrants.blocks.flatMap((block) => blockIssues(block, source));
  const isOpen = rounds.filter(({ round }) => round.closed === null);
  return {
    rounds,
    open: isOpen.filter(({ stage }) => stage !== 'closed').at(-1) ?? null,
    doubled: isOpen.length > 1 ? isOpen.map(({ round }) => clientIssue('error', 'roundTwice', { round: round.number }, roundCell(snapshot, round.number))) : [],
    entrants,
    ...proposal,
    blocks: [...blocksOf(source, rounds), ...listBlocks],
    listBlocks,
    blind: blind === undefined || blind.value === '' ? null : ranksAnew(blind.raw),
    anew,
  };
}

function roundCell(snapshot: WorkbookSnapshot, number: number): CellPlace | null {
  return procedureRows(snapshot, 'rounds').filter((row) => Number(row.value('round')) === number).at(-1)?.cell('closed') ?? null;
}

function proposedCriteria({ procedure }: ClientSource): Pick<ClientState, 'criteria' | 'weightsGiven' | 'weightLeft'> {
  const { clientCriteria } = procedure;
  const weightsGiven = clientCriteria.length > 0 && clientCriteria.every(({ weight }) => weight !== null && weight > 0);
  const proposed = equalWeights(clientCriteria.length);
  const criteria = clientCriteria.map(({ id, text, weight }, index) => ({
    id,
    text,
    weight: weightsGiven ? weight! : pointsAsNumber(proposed.weights[index]!),
  }));
  return { criteria, weightsGiven, weightLeft: weightsGiven ? 0 : pointsAsNumber(proposed.left) };
}

/** What stands in the way apart from the shortlist: the sheet, the criteria, and rounds that are not finished. */
function blocksOf(source: ClientSource, rounds: readonly ClientRoundReading[]): LocatedIssue[] {
  const { procedure } = source;
  if (!procedure.stands) return [clientIssue('error', 'procedureMissing', {})];
  const blocks: LocatedIssue[] = [];
  const ids = procedure.clientCriteria.map(({ id }) => id);
  if (ids.length === 0) blocks.push(clientIssue('error', 'noClientCriteria', {}));
  ids.forEach((id, index) => {
    const cell = procedure.clientCriteria[index]!.cell;
    if (ids.indexOf(id) !== index) blocks.push(clientIssue('error', 'criterionTwice', { criterion: id }, cell));
  });
  const blind = procedure.settings.get('blind');
  if (blind && blind.value !== '' && ranksAnew(blind.raw) === null) {
    blocks.push(clientIssue('error', 'blindUnreadable', { value: blind.value }, blind.cell));
  }
  const rerank = procedure.settings.get('rerankOnWithdrawal');
  if (rerank && ranksAnew(rerank.raw) === null) {
    blocks.push(clientIssue('error', 'rerankUnreadable', { value: rerank.value }, rerank.cell));
  }
  const last = rounds.reduce<ClientRoundReading | null>((latest, each) => (each.round.number > (latest?.round.number ?? 0) ? each : latest), null);
  const unfinished = rounds.find(({ round }) => round.closed === null);
  if (unfinished) blocks.push(clientIssue('error', 'roundStillOpen', { round: unfinished.round.number }));
  else if (last) blocks.push(...repetitionBlocks(source, last));
  return blocks;
}

/** A repetition has the shortlist of the round before it, less who dropped out: anything else is said, not slipped in. */
function repetitionBlocks({ procedure, assessment, field }: ClientSource, last: ClientRoundReading): LocatedIssue[] {
  const round = last.round.number;
  const undecided = stillInTheRunning(round, procedure.decisions);
  if (undecided.length > 0) return [clientIssue('error', 'interviewsUndecided', { round, names: undecided })];
  if (withdrawals(procedure.decisions).size > 0 && ranksAnew(procedure.settings.get('rerankOnWithdrawal')?.raw) === true) return [];
  const left = withdrawals(procedure.decisions);
  const { shortlist } = assessment;
  if (shortlist === null) return [];
  const now = [...shortlist.rows, ...shortlist.unresolvedAtCut].map((row) => field.names[row]!);
  const before = new Set(last.codes.map(({ name }) => nameKey(name)));
  const failed = new Set(failedInInterviews(procedure.decisions).map(nameKey));
  const isOut = (name: string): boolean => left.has(nameKey(name)) || failed.has(nameKey(name));
  const keys = new Set(now.map(nameKey));
  const gone = last.codes.map(({ name }) => name).filter((name) => !keys.has(nameKey(name)) && !isOut(name));
  const clearlyIn = shortlist.rows.map((row) => field.names[row]!);
  const added = clearlyIn.filter((name) => !before.has(nameKey(name)) && !isOut(name));
  return gone.length + added.length === 0 ? [] : [clientIssue('error', 'listChanged', { round, gone, added })];
}

function blockIssues(block: EntryBlock, { field, cellOf }: ClientSource): LocatedIssue[] {
  const nameOf = (row: number): string => field.names[row] ?? '';
  const nameCell = (row: number) => cellOf({ at: 'candidate', row, part: 'name' });
  switch (block.why) {
    case 'sizeUnknown':
      return [clientIssue('error', 'sizeUnknown', {}, cellOf({ at: 'fact', fact: 'shortlistSize' }))];
    case 'provisional':
      return [clientIssue('error', 'listProvisional', { names: block.rows.map(nameOf) }, nameCell(block.rows[0]!))];
    case 'tieAtCut':
      return [clientIssue('error', 'tieUndecided', { names: block.rows.map(nameOf), places: block.places })];
    case 'nameTwice':
      return block.rows.map((row) => clientIssue('error', 'nameNotUnique', { name: nameOf(row) }, nameCell(row)));
    case 'nobody':
      return [clientIssue('error', 'nobodyOnList', {})];
  }
}
