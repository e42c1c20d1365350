import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { PanelRule } from '../../src/domain/competency';

/** tender.json of a case. */
export interface CaseTender {
  readonly shortlistSize: number | null;
  readonly knockOuts: readonly { readonly id: string; readonly text: string }[];
  readonly selection: readonly {
    readonly id: string;
    readonly text: string;
    readonly weight: number;
    readonly scale?: string;
  }[];
  readonly total: number | null;
}

/** expected.json of a case. */
export interface CaseOutcome {
  readonly knockedOut: Readonly<Record<string, readonly string[]>>;
  readonly open: readonly string[];
  readonly ranking: readonly {
    readonly candidate: string;
    readonly score: number;
    readonly rank: number;
    readonly decidedBy: 'score' | 'rate' | 'unresolved';
  }[];
  readonly shortlist: readonly string[];
  readonly unresolvedAtCut: readonly string[];
  /** Absent where the case ends with the shortlist. */
  readonly rounds?: readonly CaseRoundOutcome[];
}

/** One round of rounds.json: what people typed and decided in it. Grades are in the order of the members. */
export type CaseRound =
  | {
      readonly kind: 'client';
      /** Who comes in from a tie at the cut. */
      readonly tieAtCut?: readonly string[];
      readonly withdrawn?: readonly string[];
      readonly weights: Readonly<Record<string, number>>;
      readonly marks: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly invited: readonly string[];
    }
  | {
      readonly kind: 'interviews';
      readonly withdrawn?: readonly string[];
      readonly rule: PanelRule;
      readonly grades: readonly string[];
      readonly passGrade: string;
      readonly grading: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
      readonly consensus?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };

/** One round of expected.json. */
export type CaseRoundOutcome =
  | { readonly kind: 'client'; readonly ranking: CaseOutcome['ranking'] }
  | {
      readonly kind: 'interviews';
      readonly panel: Readonly<Record<string, Readonly<Record<string, string>>>>;
      /** "candidate competency" where members are more than one level apart. */
      readonly toDiscuss: readonly string[];
      /** "candidate competency" where a consensus differs from the median. */
      readonly needsReason: readonly string[];
      readonly passed: readonly string[];
      readonly failed: readonly string[];
      /** Of the shortlist, those with whom a step can be repeated after this round. */
      readonly remaining: readonly string[];
    };

/** One row of candidates.csv: cells as a sheet would hold them, by heading. */
export type CaseCandidate = Readonly<Record<string, string | number>>;

export interface CaseFolder {
  readonly story: string;
  readonly tender: CaseTender;
  readonly candidates: readonly CaseCandidate[];
  /** In their order; none where the case ends with the shortlist. */
  readonly rounds: readonly CaseRound[];
  readonly expected: CaseOutcome;
}

/** Folders below `directory` that hold a case; any folder dropped in counts. */
export function caseFoldersIn(directory: string): string[] {
  const below = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => caseFoldersIn(join(directory, entry.name)));
  return existsSync(join(directory, 'tender.json')) ? [directory, ...below] : below.sort();
}

export function readCase(folder: string): CaseFolder {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
  const tender = JSON.parse(text('tender.json')) as CaseTender;
  const expected = JSON.parse(text('expected.json')) as CaseOutcome;
  const rounds = existsSync(join(folder, 'rounds.json')) ? (JSON.parse(text('rounds.json')) as CaseRound[]) : [];
  return { story: folder, tender, rounds, candidates: candidatesOf(text('candidates.csv'), tender), expected };
}

/** Numbers in columns of rates and marks become numbers, as typing them would; answers stay what was typed. */
function candidatesOf(csv: string, tender: CaseTender): CaseCandidate[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.trim(), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`candidates.csv: ${errors.map((each) => `row ${each.row}: ${each.message}`).join('; ')}`);
  const numeric = new Set(['rate', ...tender.selection.map(({ id }) => id)]);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([heading, cell]) => [heading, numeric.has(heading) ? typed(cell) : cell])),
  );
}

function typed(cell: string): string | number {
  const text = cell.trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
