import type { Source } from './source';
import type { LabelledField } from './labelWords';
import { matchLabel } from './labels';
import type { Line } from './lines';

/** A label with the text that may be its value; the reader of that field decides whether it is one. */
export interface LabelledValue {
  readonly field: LabelledField;
  readonly label: string;
  readonly value: string;
  /** A colon or cell border, or the label on a line of its own. */
  readonly marked: boolean;
  readonly ownLine: boolean;
  readonly source: Source;
}

const LONGEST_VALUE = 200;

export function labelledValues(lines: readonly Line[]): LabelledValue[] {
  const values: LabelledValue[] = [];
  lines.forEach((line, index) => {
    const match = matchLabel(line.text);
    if (!match) return;
    const { field, label, marked } = match;
    if (match.rest !== '') {
      values.push({
        field,
        label,
        value: match.rest.slice(0, LONGEST_VALUE),
        marked,
        ownLine: false,
        source: [line.number],
      });
      return;
    }
    const next = lines[index + 1];
    if (!next) return;
    const other = matchLabel(next.text);
    if (other && (other.marked || other.rest === '')) return;
    const source = [...new Set([line.number, next.number])];
    values.push({
      field,
      label,
      value: next.text.slice(0, LONGEST_VALUE),
      marked: true,
      ownLine: true,
      source,
    });
  });
  return values;
}
