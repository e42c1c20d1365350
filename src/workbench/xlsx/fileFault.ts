/** Why a file was not opened, with what a message about it needs. */
export type FileFault =
  | { readonly kind: 'tooLarge'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'tooManyCells'; readonly most: number }
  | { readonly kind: 'notAWorkbook' }
  | { readonly kind: 'oldFormat' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'noSheets' };

export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault };

export function refused<T>(fault: FileFault): Opened<T> {
  return { ok: false, fault };
}
