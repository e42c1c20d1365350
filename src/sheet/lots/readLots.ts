import type { LocalMoment } from '../../domain/procedure/round';
import { tiedInDecision } from '../../domain/procedure/tieDecision';
import { CUTS, type Cut } from '../../i18n/lots/wording';
import { LOTS_TEXTS } from '../../i18n/lotsText';
import type { CellPlace } from '../cellPlace';
import { isSameHeading } from '../headings';
import { localMomentOf } from '../localMoment';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows } from '../tableRows';
import { PROOF_TABLES } from '../workbookNames';
import { wholeNumber } from '../wholeNumber';

/** A draw as its protocol tells it. */
export interface LotsProtocol {
  readonly number: number;
  readonly at: LocalMoment | null;
  /** Null where the word in the cell is none of ours. */
  readonly cut: Cut | null;
  readonly round: number | null;
  /** By lot number: the first has number 1. */
  readonly participants: readonly string[];
  readonly places: number;
  readonly present: readonly string[];
  readonly seed: string;
  /** The lines of the order, as they stand. */
  readonly outcome: readonly string[];
  readonly taken: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly cell: CellPlace | null;
}

/** All draws of this workbook, in the order of the table. */
export function readLots(snapshot: WorkbookSnapshot): LotsProtocol[] {
  const headings = Object.values(LOTS_TEXTS).map(({ sheet }) => sheet.headings);
  return tableRows(tableNamed(snapshot, PROOF_TABLES.lots), headings).map((row, index) => ({
    number: wholeNumber(row.value('number')) ?? index + 1,
    at: localMomentOf(row.value('at')),
    cut: cutOf(row.text('cut')),
    round: wholeNumber(row.value('round')),
    participants: tiedInDecision({ content: row.text('participants') }),
    places: wholeNumber(row.value('places')) ?? 0,
    present: linesOf(row.text('present')),
    seed: row.text('seed'),
    outcome: linesOf(row.text('outcome')),
    taken: linesOf(row.text('taken')),
    reason: row.text('reason'),
    by: row.text('by'),
    cell: row.cell('outcome') ?? row.cell('number'),
  }));
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function cutOf(word: string): Cut | null {
  return CUTS.find((cut) => Object.values(LOTS_TEXTS).some(({ sheet }) => isSameHeading(sheet.cuts[cut], word))) ?? null;
}
