import { createContext, useContext } from 'react';
import type { GiveReason } from '../useTender';
import { NO_JOURNAL, type JournalState } from './journalContract';

/** The journal as the pane keeps it, and the way to give a reason; only its own card asks for it. */
export interface JournalAccess {
  readonly state: JournalState;
  readonly giveReason: GiveReason;
}

const JournalContext = createContext<JournalAccess>({ state: NO_JOURNAL, giveReason: () => Promise.resolve(false) });

export const JournalProvider = JournalContext.Provider;

export function useJournal(): JournalAccess {
  return useContext(JournalContext);
}
