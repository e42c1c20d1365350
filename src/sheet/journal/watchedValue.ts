/** A value as the journal compares it: blank is an empty text, whatever Excel calls it. */
export type WatchedValue = string | number | boolean;

export function valueOf(value: unknown): WatchedValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}
