export const KEPT_HEADINGS = ['Anchor', 'Table', 'Heading', 'Name', 'Formula', 'Values'] as const;

/** A value as it stood when it was kept, by the first cell of its row: a sort or a new row does not separate them. */
export type KeptValue = readonly [row: string, value: unknown];

/** A formula that was put aside, with how to find its place again. */
export type Kept =
  /** A column of a table. */
  | { readonly anchor: 'column'; readonly table: string; readonly heading: string; readonly formula: string; readonly values: readonly KeptValue[] }
  /** A cell that has a name, with the values of all cells that its formula filled. An empty formula is a note. */
  | { readonly anchor: 'cell'; readonly name: string; readonly formula: string; readonly values: readonly (readonly unknown[])[] };

/** Excel takes at most 32,767 characters in a cell. */
const LONGEST = 30_000;

/** Rows of the table. What is too long for one cell goes on in the next row, which says so by having no anchor. */
export function rowsOfKept(kept: readonly Kept[]): string[][] {
  return kept.flatMap((each) => {
    const values = chunks(JSON.stringify(each.values));
    const formula = chunks(each.formula.replace(/^=/, ''));
    const [table, heading, name] = each.anchor === 'column' ? [each.table, each.heading, ''] : ['', '', each.name];
    const rows = Math.max(values.length, formula.length);
    return Array.from({ length: rows }, (_, index) => [
      ...(index === 0 ? [each.anchor, table, heading, name] : ['', '', '', '']),
      formula[index] ?? '',
      values[index] ?? '',
    ]);
  });
}

/** The rows read back; null where one cannot be read any more, or all are gone: a formula would be lost. */
export function keptOfRows(rows: readonly (readonly unknown[])[]): Kept[] | null {
  const joined: string[][] = [];
  for (const row of rows) {
    const cells = row.map((cell) => String(cell ?? ''));
    const last = joined.at(-1);
    if (cells[0] !== '' || !last) joined.push(cells);
    else [4, 5].forEach((column) => (last[column] = `${last[column] ?? ''}${cells[column] ?? ''}`));
  }
  const kept = joined.flatMap(([anchor, table = '', heading = '', name = '', text = '', json = '']): Kept[] => {
    const formula = text === '' ? '' : `=${text}`;
    const values = listIn(json);
    if (values === null) return [];
    if (anchor === 'column') return [{ anchor, table, heading, formula, values: values as KeptValue[] }];
    return anchor === 'cell' ? [{ anchor, name, formula, values: values as unknown[][] }] : [];
  });
  return kept.length === joined.length && kept.length > 0 ? kept : null;
}

function chunks(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST) pieces.push(text.slice(from, from + LONGEST));
  return pieces;
}

/** Null where somebody changed the text so that it is no list any more. */
function listIn(json: string): unknown[] | null {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) && read.every(Array.isArray) ? read : null;
  } catch {
    return null;
  }
}
