import type { Field } from '../../domain/field';
import { list } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { PaneWording } from '../../i18n/pane/wording';

/** More names than this flood a line; the others are counted. */
const MOST_NAMES = 4;

export function nameOf(field: Field, row: number, text: PaneWording): string {
  const name = field.names[row] ?? '';
  return name === '' ? text.ranking.unnamed : name;
}

/** "A, B en C", or "A, B, C, D en nog 3"; all of them where a decision hangs on it. */
export function namesOf(
  field: Field,
  rows: readonly number[],
  text: PaneWording,
  language: Language,
  most = MOST_NAMES,
): string {
  const names = rows.map((row) => nameOf(field, row, text));
  if (names.length <= most) return list(names, language);
  return text.place.andMore(names.slice(0, most).join(', '), names.length - most);
}
