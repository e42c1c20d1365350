import { BaseReferenceObject, StringValueObject, type BaseValueObject } from '@univerjs/engine-formula';

type Visit = (value: BaseValueObject | null, row: number, column: number) => boolean | void;
let told = false;

/**
 * Univer reads a cell whose formula gave "" as a blank one, so a function got 0 for it: a candidate whose score is still
 * open was ranked with a score of zero. Excel hands on the empty text.
 */
export function tellEmptyTextFromBlank(): void {
  if (told) return;
  told = true;
  const prototype = BaseReferenceObject.prototype;
  const iterate = prototype.iterator as (this: BaseReferenceObject, visit: Visit) => void;
  prototype.iterator = function iterator(this: BaseReferenceObject, visit: Visit): void {
    iterate.call(this, (value, row, column) => {
      const empty = value === null && this.getCellData(row, column)?.v === '';
      return visit(empty ? StringValueObject.create('') : value, row, column);
    });
  } as typeof prototype.iterator;
}
