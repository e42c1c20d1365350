import { useMemo, useState } from 'react';
import type { Language } from '../../i18n/language';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { hasHeadings, rematched, suggestMatch, type ColumnMatch } from '../../sheet/import/columnMatch';
import { cellText, type IncomingGrid } from '../../sheet/import/grid';
import { importPlan, type ImportPlan } from '../../sheet/import/importPlan';
import { importTargets, type ImportTarget } from '../../sheet/import/importTarget';
import { numberWriting, type NumberWriting } from '../../sheet/import/numberLanguage';

/** A list on its way into the table, and all that a person can choose about it. */
export interface MatchState {
  readonly targets: readonly ImportTarget[];
  /** Headings of the list; empty where it has none. */
  readonly headings: readonly string[];
  readonly rows: IncomingGrid;
  readonly match: ColumnMatch;
  readonly setTarget: (column: number, target: ImportTarget | null) => void;
  readonly firstRowIsHeadings: boolean;
  readonly setFirstRowIsHeadings: (is: boolean) => void;
  readonly writing: NumberWriting;
  /** How numbers are read: as the list tells, else as a person says. */
  readonly numbers: Language;
  readonly setNumbers: (numbers: Language) => void;
  readonly plan: ImportPlan;
}

export function useMatch(grid: IncomingGrid, checked: CheckedWorkbook, language: Language): MatchState {
  const targets = useMemo(() => importTargets(checked), [checked]);
  const [headed, setHeaded] = useState(() => hasHeadings(grid, targets));
  const headings = useMemo(() => (headed ? (grid[0] ?? []).map(cellText) : (grid[0] ?? []).map(() => '')), [grid, headed]);
  const rows = useMemo(() => (headed ? grid.slice(1) : grid), [grid, headed]);
  /** What a person chose, by heading of the table: the targets themselves are made anew with every edit. */
  const [chosen, setChosen] = useState<readonly (string | null)[] | null>(null);
  const match = useMemo<ColumnMatch>(
    () =>
      chosen === null
        ? suggestMatch(headings, targets)
        : chosen.map((heading) => targets.find((target) => target.heading === heading) ?? null),
    [chosen, headings, targets],
  );
  const writing = useMemo(() => numberWriting(rows, match), [rows, match]);
  const [said, setSaid] = useState<Language | null>(null);
  const numbers = said ?? (writing === 'nl' || writing === 'en' ? writing : language);
  const names = checked.field.names;
  const plan = useMemo(() => importPlan(rows, match, numbers, names), [rows, match, numbers, names]);
  return {
    targets,
    headings,
    rows,
    match,
    setTarget: (column, target) => setChosen(rematched(match, column, target).map((each) => each?.heading ?? null)),
    firstRowIsHeadings: headed,
    setFirstRowIsHeadings: (is) => {
      setHeaded(is);
      setChosen(null);
    },
    writing,
    numbers,
    setNumbers: setSaid,
    plan,
  };
}
