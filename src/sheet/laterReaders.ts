import type { LaterReaders } from './checkedTender';
import { clientRoundIssues } from './clientRound/clientIssues';
import { readInterviews } from './interviews/readInterviews';
import { readProcedure } from './procedure/readProcedure';
import { rulebookIssues } from './rulebook/rulebookIssues';
import { withoutWithdrawn } from './withdrawnField';

/** Every reader of the steps after the shortlist. */
export const LATER_READERS: LaterReaders = { readProcedure, withoutWithdrawn, clientRoundIssues, readInterviews, rulebookIssues };
