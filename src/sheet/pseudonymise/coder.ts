import { nameKey } from '../../domain/nameKey';
import { codesFor, replacerOf } from '../../domain/pseudonyms';
import type { Language } from '../../i18n/language';
import { proofSheetText } from '../../i18n/proofSheetText';
import type { CheckedWorkbook } from '../checkedWorkbook';
import { readLots } from '../lots/readLots';
import type { RecordContent } from '../record/recordContent';
import type { RulebookVersion } from '../rulebook/readRulebook';

/** Names shorter than this are words of their own too: they are replaced only where a name stands alone. */
const LEAST_IN_TEXT = 3;

/** Turns names, suppliers and free texts into codes; the same ones into the same code, wherever they stand. */
export interface Coder {
  /** A text in which names may stand. */
  names(text: string): string;
  /** A text that somebody wrote: nothing of it stays. Empty stays empty. */
  free(text: string): string;
  /** A longer text into which free texts were copied. */
  copied(text: string): string;
}

export function coderOf(checked: CheckedWorkbook, records: readonly RecordContent[], versions: readonly RulebookVersion[], freeTexts: Iterable<string>, language: Language): Coder {
  const { codes: words } = proofSheetText(language);
  const { field, procedure, snapshot } = checked;
  const results = records.flatMap((record) => record.results);
  const lots = readLots(snapshot);
  const members = (procedure.settings.get('members')?.value ?? '').split(/[\n;,]/);
  const people = [
    ...procedure.decisions.map(({ by }) => by),
    ...records.map(({ by }) => by),
    ...versions.map(({ by }) => by),
    ...lots.flatMap(({ by, present }) => [by, ...present]),
    ...members,
  ];
  // A person that is a candidate too has the code of a candidate: the first map wins.
  const codes = new Map([
    ...codesFor(people, words.person),
    ...codesFor([...field.suppliers, ...results.map(({ supplier }) => supplier)], words.supplier),
    ...codesFor([...field.names, ...results.map(({ candidate }) => candidate)], words.candidate),
  ]);
  const texts = codesFor([...freeTexts].filter((text) => !codes.has(nameKey(text))), words.text);
  const inText = replacerOf(new Map([...codes].filter(([key]) => key.length >= LEAST_IN_TEXT)));
  const names = (text: string): string => codes.get(nameKey(text)) ?? inText(text);
  return {
    names,
    free: (text) => (text.trim() === '' ? text : (texts.get(nameKey(text)) ?? names(text))),
    copied: (text) => {
      let left = text;
      for (const written of longestFirst(freeTexts)) if (left.includes(written)) left = left.split(written).join(texts.get(nameKey(written)) ?? names(written));
      return names(left);
    },
  };
}

function longestFirst(texts: Iterable<string>): string[] {
  return [...new Set(texts)].filter((text) => text.trim().length >= LEAST_IN_TEXT).sort((a, b) => b.length - a.length);
}
