import type { Pair } from '../readMember';

/** By what a member's file is known again. */
export interface MemberFileIdentity {
  /** Number of the tender; empty where the workbook has none. */
  readonly tender: string;
  readonly round: number;
  /** Number of the member in the round, from 1. */
  readonly member: number;
  readonly name: string;
  /** Fingerprint of the rows as they were handed out. */
  readonly rows: string;
}

/** A cell of the file, by the address that a person sees there. */
export interface FileCell {
  readonly text: string;
  readonly address: string;
}

export interface FileRow extends Pair {
  readonly explanation: string;
  /** Where the candidate stands. */
  readonly address: string;
  readonly grade: FileCell;
  readonly remark: FileCell;
}

/** What a member filled in, as the file has it. */
export interface MemberFile {
  readonly identity: MemberFileIdentity;
  readonly conflict: FileCell;
  readonly conflictText: FileCell;
  readonly rows: readonly FileRow[];
}

/** The part of the file by which it is known again: key and value. Keys are part of the format, in no language. */
export const IDENTITY_KEYS = ['tender-matrix', 'tender', 'round', 'member', 'name', 'rows'] as const;
/** What the first of the keys says: this kind of file, and its version. */
export const FILE_KIND = 'member-file-1';
