import { CLIENT_ROUND_TEXTS } from '../../../i18n/clientRoundText';
import { cellAddress } from '../../a1';
import { looksLikeCriterion } from '../../criterionHeading';
import { isSameHeading } from '../../headings';
import { cellText } from '../../import/grid';
import type { FileSheet } from '../../interviews/memberFile/readMemberFile';
import { FILE_KIND, IDENTITY_KEYS, type ClientFile, type ClientFileIdentity } from './clientFile';

/** Reads a file of the client; null where it is none. The table is found by its headings, wherever it stands. */
export function readClientFile(sheets: readonly FileSheet[]): ClientFile | null {
  const identity = identityIn(sheets);
  if (!identity) return null;
  for (const { rows } of sheets) {
    for (const [row, cells] of rows.entries()) {
      const headings = cells.map(cellText);
      const code = headings.findIndex((heading) => Object.values(CLIENT_ROUND_TEXTS).some(({ sheet }) => isSameHeading(heading, sheet.headings.marks.code)));
      if (code < 0 || !headings.some(looksLikeCriterion)) continue;
      const below = rows.slice(row + 1).flatMap((own, index) => {
        const at = row + 1 + index;
        const name = cellText(own[code] ?? null);
        if (name === '') return [];
        const read = headings.map((_, column) => ({ text: cellText(own[column] ?? null), address: cellAddress(at, column) }));
        return [{ code: name, address: cellAddress(at, code), cells: read }];
      });
      return { identity, headings, rows: below };
    }
  }
  return null;
}

function identityIn(sheets: readonly FileSheet[]): ClientFileIdentity | null {
  for (const { rows } of sheets) {
    const values = new Map(rows.map((row) => [cellText(row[0] ?? null), cellText(row[1] ?? null)]));
    if (values.get(IDENTITY_KEYS[0]) !== FILE_KIND) continue;
    return { tender: values.get('tender') ?? '', round: Number(values.get('round')), asked: values.get('asked') ?? '' };
  }
  return null;
}
