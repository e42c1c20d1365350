/** Error codes as Excel's object model gives them. */
export type ExcelErrorCode =
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'AccessDenied'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ApiNotFound'
  | 'Conflict'
  | 'GeneralException';

const MESSAGES: Readonly<Record<ExcelErrorCode, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: 'This reference is not valid for the current operation.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB, and then try again.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  Conflict: 'The request could not be processed because of a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
};

/** Thrown inside the host; the client library sees it as OfficeExtension.Error with this code. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}
