import type { LabelledField } from './labelWords';
import { LABELS } from './labelWords';

interface Label {
  readonly text: string;
  readonly field: LabelledField;
}

const BY_FIRST_WORD = new Map<string, Label[]>();
for (const [field, texts] of Object.entries(LABELS) as [LabelledField, readonly string[]][]) {
  for (const text of texts) {
    const first = /^[\p{L}\d]+/u.exec(text)?.[0] ?? '';
    BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { text, field }]);
  }
}
for (const [first, labels] of BY_FIRST_WORD) {
  BY_FIRST_WORD.set(
    first,
    [...labels].sort((a, b) => b.text.length - a.text.length),
  );
}

export interface LabelMatch {
  readonly field: LabelledField;
  readonly label: string;
  /** What follows on the same line, without colon; empty when the label stands alone. */
  readonly rest: string;
  /** A colon or cell border stood between label and value, so it cannot be a sentence. */
  readonly marked: boolean;
}

/** The label a line starts with, if any. */
export function matchLabel(text: string): LabelMatch | null {
  const head = text.slice(0, 60).toLowerCase();
  const first = /^[\p{L}\d]+/u.exec(head)?.[0];
  if (first === undefined) return null;
  for (const { text: label, field } of BY_FIRST_WORD.get(first) ?? []) {
    if (!head.startsWith(label)) continue;
    const after = text.slice(label.length);
    const border = /^(?: ?\([^)]{0,40}\))? ?(?::(?: \|)?|[|=]|[–—-](?= )) ?/.exec(after);
    if (border) return { field, label, rest: after.slice(border[0].length).trim(), marked: true };
    if (after === '' || after.startsWith(' ')) return { field, label, rest: after.trim(), marked: false };
  }
  return null;
}
