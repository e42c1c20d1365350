import { useMemo, type JSX } from 'react';
import { candidateFiles } from '../../../sheet/award/candidateFiles';
import type { StepProps } from '../stepProps';
import { AwardPart } from './awardPart';
import { DocumentsPart } from './documentsPart';
import { LettersPart } from './lettersPart';
import { StandstillPart } from './standstillPart';
import { ValuePart } from './valuePart';

/** Award, standstill, value, documents and letters. What comes after the award shows when there is one. */
export function AwardStep(props: StepProps): JSX.Element {
  const all = useMemo(() => candidateFiles(props.checked), [props.checked]);
  return (
    <>
      <AwardPart {...props} all={all} />
      {all.winner !== null && (
        <>
          <ValuePart checked={props.checked} goTo={props.goTo} winner={all.winner} />
          <DocumentsPart {...props} />
          <StandstillPart {...props} />
          <LettersPart {...props} all={all} />
        </>
      )}
    </>
  );
}
