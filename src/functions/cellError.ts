/** #N/A with a message: something is still open, so there is no result yet. */
export function notYet(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** #VALUE! with a message: something that was given cannot be used. */
export function invalidArgument(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}
