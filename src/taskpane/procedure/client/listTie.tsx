import type { JSX } from 'react';
import type { ClientState } from '../../../sheet/clientRound/clientState';
import { shortlistTie } from '../../../sheet/lots/tieLedger';
import { TieCard } from '../../dossier/tieCard';
import type { StepProps } from '../stepProps';

/** The tie at the cut that keeps the list from being certain, with the ways to settle it; nothing where there is none. */
export function ListTie({ state, ...props }: StepProps & { readonly state: ClientState }): JSX.Element | null {
  const isTied = state.entrants.blocks.some(({ why }) => why === 'tieAtCut');
  const tie = isTied ? shortlistTie(props.checked) : null;
  return tie && <TieCard tie={tie} {...props} />;
}
