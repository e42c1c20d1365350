import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

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
}

/** One row of candidates.csv: cells as a sheet would hold them, by heading. */
export type CaseCandidate = Readonly<Record<string, string | number>>;

export interface CaseFolder {
  readonly story: string;
  readonly tender: CaseTender;
  readonly candidates: readonly CaseCandidate[];
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
  return { story: folder, tender, candidates: candidatesOf(text('candidates.csv'), tender), expected };
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
