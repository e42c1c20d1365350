import { fingerprintOf } from '../../../domain/interviews/fingerprint';
import type { FileCell } from '../../interviews/memberFile/memberFile';

/** By which a client's file is known again. Nothing in it says who stands behind a code. */
export interface ClientFileIdentity {
  /** Number of the tender; empty where the workbook has none. */
  readonly tender: string;
  readonly round: number;
  /** Fingerprint of what was asked, as {@link askedMark} makes it. */
  readonly asked: string;
}

export interface ClientFileRow {
  readonly code: string;
  /** Where the code stands. */
  readonly address: string;
  /** In the order of the headings. */
  readonly cells: readonly FileCell[];
}

/** What came back, as the file has it. */
export interface ClientFile {
  readonly identity: ClientFileIdentity;
  readonly headings: readonly string[];
  readonly rows: readonly ClientFileRow[];
}

/** The part of the file by which it is known again. Keys are part of the format, in no language. */
export const IDENTITY_KEYS = ['tender-matrix', 'tender', 'round', 'asked'] as const;
/** What the first of the keys says: this kind of file, and its version. */
export const FILE_KIND = 'client-file-1';

/** The fingerprint of codes, criteria and weights, whatever the order of the rows. */
export function askedMark(codes: readonly string[], criteria: readonly { readonly id: string; readonly text: string; readonly weight: number }[]): string {
  return fingerprintOf([...codes.map((code) => ['code', code]), ...criteria.map(({ id, text, weight }) => [id, text, String(weight)])]);
}

/** The fingerprint of what the client filled in: the same file, read a second time, has the same. */
export function contentMark({ identity, headings, rows }: ClientFile): string {
  return fingerprintOf([
    [identity.tender, String(identity.round), identity.asked],
    ...rows.map(({ code, cells }) => [code, ...cells.map(({ text }, column) => `${headings[column] ?? ''}=${text}`)]),
  ]);
}
