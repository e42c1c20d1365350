import type { JSX } from 'react';
import { tieAround } from '../../domain/tie';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { useLanguage, usePaneText } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { CellLink, type GoTo } from '../parts/cellLink';
import { nameOf, namesOf } from './names';

/** All names of an unresolved cut are shown, up to where a message becomes a list. */
const MOST_NAMES = 20;

/** The unresolved tie across the cut: whom it is between, and what to record. Null where the cut is clear. */
export function CutMessage({ checked, goTo }: { readonly checked: CheckedWorkbook; readonly goTo: GoTo }): JSX.Element | null {
  const language = useLanguage();
  const text = usePaneText();
  const { assessment, field, cellOf } = checked;
  const { shortlist } = assessment;
  const [first] = shortlist?.unresolvedAtCut ?? [];
  if (shortlist === null || first === undefined) return null;
  const rows = shortlist.unresolvedAtCut;
  const withoutRate = tieAround(assessment.ranking, assessment.competing, field.rates, first)?.withoutRate ?? [];
  const names = (which: readonly number[]): string => namesOf(field, which, text, language, MOST_NAMES);
  return (
    <Callout tone="warning" title={text.cut.title(rows.length, shortlist.placesLeft)}>
      {withoutRate.length > 0 ? (
        <>
          <p>{text.cut.rateMissing(names(withoutRate))}</p>
          <p>
            {withoutRate.slice(0, MOST_NAMES).map((row, index) => [
              index > 0 && ' · ',
              <CellLink key={row} cell={cellOf({ at: 'candidate', row, part: 'rate' })} goTo={goTo}>
                {nameOf(field, row, text)}
              </CellLink>,
            ])}
          </p>
        </>
      ) : (
        <>
          <p>{text.cut.equal(names(rows))}</p>
          <p>{text.cut.record}</p>
        </>
      )}
    </Callout>
  );
}
