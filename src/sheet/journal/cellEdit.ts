import type { CellChange } from './changesSince';
import { valueOf, type WatchedValue } from './watchedValue';

/** What Excel says of an edit, as far as the journal needs it. */
export interface CellEdit {
  /** Excel's own id of the sheet; its name may change. */
  readonly sheetId: string;
  /** "F7", "F7:G9", "5:5", or several with commas. */
  readonly address: string;
  /** True where it was made in this window, by a person or by the add-in for that person. */
  readonly isLocal: boolean;
  /** True where rows, columns or cells came or went: then addresses from before say nothing. */
  readonly moves: boolean;
  /** Only where one cell was edited. */
  readonly values: { readonly before: WatchedValue; readonly after: WatchedValue } | null;
}

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The edits of this window since the journal was last written, by where they were. */
export class LocalEdits {
  private readonly single = new Map<string, { readonly before: WatchedValue; readonly after: WatchedValue }[]>();
  private readonly areas: { readonly sheet: string; readonly area: Rectangle }[] = [];
  private readonly moved = new Set<string>();

  /** @param sheetName the name of a sheet by Excel's id; undefined where it is gone */
  constructor(edits: readonly CellEdit[], sheetName: (id: string) => string | undefined) {
    for (const { sheetId, address, isLocal, moves, values } of edits) {
      const sheet = sheetName(sheetId);
      if (!isLocal || sheet === undefined) continue;
      if (moves) this.moved.add(sheet);
      const areas = rectanglesOf(address);
      const [first] = areas;
      if (areas.length === 1 && first && values && isOneCell(first)) {
        const key = keyOf(sheet, first.top, first.left);
        this.single.set(key, [...(this.single.get(key) ?? []), values]);
      } else for (const area of areas) this.areas.push({ sheet, area });
    }
  }

  /** True where this window made the change. A removed row has no place left: then any rows that went here will do. */
  made({ sheet, place }: Pick<CellChange, 'sheet' | 'place'>): boolean {
    if (this.moved.has(sheet)) return true;
    if (place === null) return this.areas.some((each) => each.sheet === sheet) || [...this.single.keys()].some((key) => key.startsWith(`${sheet}!`));
    return (
      this.single.has(keyOf(sheet, place.row, place.column)) ||
      this.areas.some(({ sheet: edited, area }) => edited === sheet && place.row >= area.top && place.row <= area.bottom && place.column >= area.left && place.column <= area.right)
    );
  }

  /**
   * The values that a cell went through, where every step between is known: the mark that stood there for a moment is
   * journaled as well. Null where the steps do not fit what stands.
   */
  steps({ sheet, place, before, after }: CellChange): readonly { readonly before: WatchedValue; readonly after: WatchedValue }[] | null {
    if (place === null || this.moved.has(sheet)) return null;
    const steps = this.single.get(keyOf(sheet, place.row, place.column)) ?? [];
    const fits = steps.every((step, index) => valueOf(step.before) === (index === 0 ? before : steps[index - 1]!.after));
    return steps.length > 1 && fits && steps.at(-1)!.after === after ? steps : null;
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function isOneCell({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}

const LAST = 2_000_000;

function rectanglesOf(address: string): Rectangle[] {
  return address.split(',').flatMap((part) => {
    const [from = '', to = from] = part.replace(/^.*!/, '').replace(/\$/g, '').trim().split(':');
    const [first, last] = [cornerOf(from), cornerOf(to)];
    if (!first || !last) return [];
    return [{ top: first.row ?? 0, left: first.column ?? 0, bottom: last.row ?? LAST, right: last.column ?? LAST }];
  });
}

function cornerOf(corner: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(corner);
  if (!match || corner === '') return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : column };
}
