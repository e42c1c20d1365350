import type { ExcelFailure } from './outcome';

/** A round trip that Excel did not answer in time: whether it was carried out is unknown. */
export class NoAnswer extends Error {}

/** Code that is fetched when it is first needed did not come. */
export class NotFetched extends Error {}

/** Excel refused half way, and what it had written already could not be taken back. */
export class HalfWay extends Error {
  constructor(readonly reason: unknown) {
    super('a part was written');
  }
}

const KINDS: Readonly<Record<string, Exclude<ExcelFailure['kind'], 'other' | 'halfWay'>>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'protected',
  ItemNotFound: 'notFound',
  ItemNotFoundException: 'notFound',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestAborted: 'offline',
  ConnectionFailure: 'offline',
};

/** What Excel reported, as a value; null for anything else, which is a bug and passes through. */
export function failureOf(error: unknown): ExcelFailure | null {
  if (error instanceof NotFetched) return { kind: 'offline' };
  if (error instanceof NoAnswer) return { kind: 'noAnswer' };
  if (error instanceof HalfWay) {
    const reason = failureOf(error.reason);
    return reason === null ? null : { kind: 'halfWay', reason };
  }
  if (!(error instanceof OfficeExtension.Error)) return null;
  const kind = KINDS[error.code];
  return kind === undefined ? { kind: 'other', detail: `${error.code}: ${error.message}` } : { kind };
}

/** True where Excel could not send what was asked, because it is too much at once; nothing was done wrong. */
export function isTooLargeAnswer(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}
