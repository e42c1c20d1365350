/** Why Excel did not do something, as far as a person can act on it. */
export type ExcelFailure =
  | { readonly kind: 'cellBeingEdited' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'offline' }
  /** No answer within reason; what was asked last may still be carried out. */
  | { readonly kind: 'noAnswer' }
  /** A part was written and could not be taken back. */
  | { readonly kind: 'halfWay'; readonly reason: ExcelFailure }
  | { readonly kind: 'other'; readonly detail: string };

/** Expected failure is a value: the workbook is as it was, unless the failure says otherwise, and the person is told what to do. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: ExcelFailure };
