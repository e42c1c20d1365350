import type { appendCandidates } from '../excel/appendCandidates';
import type { carryOutPlan } from '../excel/carryOutPlan';
import type { giveJournalReason, updateJournal } from '../excel/journalRows';
import { whenFetched } from '../excel/fetched';
import type { goToCell } from '../excel/goToCell';
import type { highlightShortlist } from '../excel/highlightShortlist';
import { readWorkbook } from '../excel/readWorkbook';
import type { setUpTender } from '../excel/setUpTender';
import { watchWorkbook } from '../excel/watchWorkbook';

/** What the pane asks of Excel; the hook takes it as a parameter, so that a story can play without Excel. */
export interface TenderPort {
  readonly readWorkbook: typeof readWorkbook;
  readonly goToCell: typeof goToCell;
  readonly watchWorkbook: typeof watchWorkbook;
  readonly setUpTender: typeof setUpTender;
  readonly highlightShortlist: typeof highlightShortlist;
  readonly appendCandidates: typeof appendCandidates;
  readonly carryOutPlan: typeof carryOutPlan;
  readonly updateJournal: typeof updateJournal;
  readonly giveJournalReason: typeof giveJournalReason;
}

/** Excel itself. All but reading is fetched at its first use: a pane mostly reads. */
export const EXCEL: TenderPort = {
  readWorkbook,
  watchWorkbook,
  goToCell: whenFetched(async () => (await import('../excel/goToCell')).goToCell),
  setUpTender: whenFetched(async () => (await import(/* webpackChunkName: "writing" */ '../excel/setUpTender')).setUpTender),
  highlightShortlist: whenFetched(async () => (await import(/* webpackChunkName: "writing" */ '../excel/highlightShortlist')).highlightShortlist),
  carryOutPlan: whenFetched(async () => (await import(/* webpackChunkName: "writing" */ '../excel/carryOutPlan')).carryOutPlan),
  appendCandidates: whenFetched(async () => (await import(/* webpackChunkName: "writing" */ '../excel/appendCandidates')).appendCandidates),
  updateJournal: whenFetched(async () => (await import('../excel/journalRows')).updateJournal),
  giveJournalReason: whenFetched(async () => (await import('../excel/journalRows')).giveJournalReason),
};
