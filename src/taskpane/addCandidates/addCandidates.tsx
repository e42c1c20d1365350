import { useState, type JSX, type ReactNode } from 'react';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import type { ImportedCandidate } from '../../sheet/import/importPlan';
import type { NamedGrid } from '../files/namedGrid';
import { ListScreen } from './listScreen';
import { MatchScreen } from './matchScreen';

export interface AddCandidatesProps {
  readonly checked: CheckedWorkbook;
  readonly busy: boolean;
  readonly append: (candidates: readonly ImportedCandidate[]) => void;
  readonly leave: () => void;
  readonly report: ReactNode;
}

/** From a list of any shape to rows of the table, with the match of the columns confirmed in between. */
export default function AddCandidates({ checked, busy, append, leave, report }: AddCandidatesProps): JSX.Element {
  const [text, setText] = useState('');
  const [grids, setGrids] = useState<readonly NamedGrid[] | null>(null);
  if (grids === null) return <ListScreen text={text} setText={setText} take={setGrids} back={leave} />;
  return <MatchScreen checked={checked} grids={grids} busy={busy} append={append} back={() => setGrids(null)} report={report} />;
}
