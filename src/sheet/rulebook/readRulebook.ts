import { plainText } from '../../domain/canonicalText';
import type { LocalMoment } from '../../domain/procedure/round';
import { PROOF_SHEET_TEXTS } from '../../i18n/proofSheetText';
import type { CellPlace } from '../cellPlace';
import { textOfPieces } from '../cellPieces';
import { writtenMomentOf } from '../localMoment';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { tableRows } from '../tableRows';
import { PROOF_TABLES } from '../workbookNames';
import { readRulebookText, type RulebookHead } from './rulebookText';

/** A version of the rules as it stands in the workbook: what the cells say, and what the text says. */
export interface RulebookVersion {
  readonly version: number;
  readonly at: LocalMoment | null;
  readonly by: string;
  readonly why: string;
  readonly fingerprint: string;
  readonly text: string;
  /** Null where the text is no rulebook of ours any more. */
  readonly read: { readonly head: RulebookHead; readonly rules: ReadonlyMap<string, string> } | null;
  readonly cell: CellPlace | null;
  /** The rows of the table's body in which it stands. */
  readonly rows: readonly number[];
}

/** The versions of the rulebook, the oldest first. A version too long for one cell goes on in rows with the same number. */
export function readRulebook(snapshot: WorkbookSnapshot): RulebookVersion[] {
  const table = tableNamed(snapshot, PROOF_TABLES.rulebook);
  const rows = tableRows(table, Object.values(PROOF_SHEET_TEXTS).map((texts) => texts.rulebookHeadings));
  const versions = new Map<number, typeof rows>();
  for (const row of rows) {
    const version = Number(row.value('version'));
    versions.set(version, [...(versions.get(version) ?? []), row]);
  }
  return [...versions]
    .sort(([a], [b]) => a - b)
    .map(([version, parts]) => {
      const first = parts[0]!;
      // The cells as they stand, not trimmed: every character counts.
      const text = textOfPieces(parts.map((row) => String(row.value('rules') ?? '').replace(/\r\n?/g, '\n')).filter((piece) => piece !== ''));
      return {
        version,
        at: writtenMomentOf(first.value('at')),
        by: plainText(first.text('by')),
        why: plainText(first.text('why')),
        fingerprint: first.text('fingerprint'),
        text,
        read: readRulebookText(text),
        cell: first.cell('rules'),
        rows: parts.map(({ row }) => row),
      };
    });
}
