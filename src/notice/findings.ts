import type { Found } from './draft';
import type { Fragment } from './joining';
import type { LabelledValue } from './labelledValues';
import type { LabelledField } from './labelWords';

type Reader<T> = (value: LabelledValue) => T | null;

/** The first label of a field whose value can be read as what that field is. */
export function fromLabel<T>(
  values: readonly LabelledValue[],
  field: LabelledField,
  read: Reader<T>,
): Found<T> {
  for (const value of values) {
    if (value.field !== field) continue;
    const found = read(value);
    if (found !== null) return { value: found, source: value.source, confidence: 'certain' };
  }
  return null;
}

/** The first sentence that says it. */
export function fromProse<T>(sentences: readonly Fragment[], read: (text: string) => T | null): Found<T> {
  for (const sentence of sentences) {
    const found = read(sentence.text);
    if (found !== null) return { value: found, source: sentence.source, confidence: 'likely' };
  }
  return null;
}
