import { itemCode } from '../../domain/award/letterItem';
import type { WorkbookSnapshot } from '../snapshot';
import type { CandidateFile } from './candidateFiles';
import { readReasons, reasonKeyOf } from './readReasons';

/** How many reasons the letters need, and how many of them were typed. */
export function reasonsGiven(snapshot: WorkbookSnapshot, files: readonly CandidateFile[]): { readonly given: number; readonly all: number } {
  const { rows } = readReasons(snapshot);
  let given = 0;
  let all = 0;
  for (const { name, items } of files) {
    for (const item of items) {
      if (!item.needsReason) continue;
      all++;
      if ((rows.get(reasonKeyOf(name, itemCode(item)))?.reason ?? '') !== '') given++;
    }
  }
  return { given, all };
}
