import { en } from './clientRound/en';
import { nl } from './clientRound/nl';
import type { ClientRoundWording } from './clientRound/wording';
import type { Language } from './language';

export const CLIENT_ROUND_TEXTS: Readonly<Record<Language, ClientRoundWording>> = { nl, en };

/** What is said about a client round, on its sheets and in the pane, in one language. */
export function clientRoundText(language: Language): ClientRoundWording {
  return CLIENT_ROUND_TEXTS[language];
}
