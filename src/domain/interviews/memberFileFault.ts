/** Why nothing of a file can be taken. */
export type FileRefusal =
  | { readonly why: 'noRoundOpen' }
  | { readonly why: 'otherTender'; readonly file: string; readonly here: string }
  | { readonly why: 'otherRound'; readonly file: number; readonly here: number }
  | { readonly why: 'unknownMember'; readonly name: string }
  | { readonly why: 'sheetGone'; readonly name: string };

/** What is wrong in a file that can be taken for the rest; the address is a cell of the file. */
export type FileFault =
  | { readonly code: 'gradeUnknown'; readonly address: string; readonly value: string }
  | { readonly code: 'conflictUnknown'; readonly address: string; readonly value: string }
  | { readonly code: 'declarationBlank'; readonly address: string }
  | { readonly code: 'rowUnknown' | 'rowDouble'; readonly address: string; readonly candidate: string; readonly competency: string }
  | { readonly code: 'rowMissing'; readonly candidate: string; readonly competency: string }
  | { readonly code: 'rowsChanged' };
