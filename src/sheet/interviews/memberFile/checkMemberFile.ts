import { gradeOf } from '../../../domain/competency';
import type { FileFault, FileRefusal } from '../../../domain/interviews/memberFileFault';
import { nameKey } from '../../../domain/nameKey';
import type { Decision } from '../../../domain/procedure/decision';
import { isSameHeading } from '../../headings';
import type { CellPlace } from '../../cellPlace';
import type { ProcedureReading } from '../../procedure/readProcedure';
import { tableNamed, type WorkbookSnapshot } from '../../snapshot';
import { tableRows } from '../../tableRows';
import { roundTable } from '../../workbookNames';
import { explanationsOf } from '../explanationsOf';
import { headingsOf, interviewWord } from '../interviewText';
import type { InterviewReading } from '../readInterviews';
import { pairKey, type MemberReading } from '../readMember';
import type { InterviewRound } from '../readRound';
import { tenderNumber } from '../tenderLine';
import type { FileCell, MemberFile } from './memberFile';
import { contentMark, rowsMark } from './rowsMark';

/** A cell that the file fills in: what stands here now, and what the file has. */
export interface FileEntry {
  readonly what: 'conflict' | 'conflictText' | 'grade' | 'remark';
  /** Empty for the declaration. */
  readonly candidate: string;
  readonly competency: string;
  readonly here: string;
  readonly file: string;
  readonly fileAddress: string;
  readonly cell: CellPlace;
}

export type MemberFileCheck =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | {
      readonly kind: 'checked';
      readonly round: number;
      readonly name: string;
      readonly mark: string;
      /** The decision that says that this very file was read before; null where it was not. */
      readonly readBefore: Decision | null;
      /** Cells that are blank here. */
      readonly fills: readonly FileEntry[];
      /** Cells in which something else was typed here. */
      readonly differs: readonly FileEntry[];
      /** How many cells say the same on both sides. */
      readonly same: number;
      readonly faults: readonly FileFault[];
    };

/** Checks what came from whom before anything is written. Blank cells of the file never empty a cell here. */
export function checkMemberFile(
  file: MemberFile,
  snapshot: WorkbookSnapshot,
  procedure: ProcedureReading,
  { open }: Pick<InterviewReading, 'open'>,
): MemberFileCheck {
  const refused = (refusal: FileRefusal): MemberFileCheck => ({ kind: 'refused', refusal });
  const { identity } = file;
  const here = tenderNumber(snapshot);
  if (nameKey(identity.tender) !== nameKey(here)) return refused({ why: 'otherTender', file: identity.tender, here });
  if (!open) return refused({ why: 'noRoundOpen' });
  if (identity.round !== open.round.number) return refused({ why: 'otherRound', file: identity.round, here: open.round.number });
  const member = open.members.find(({ number, name }) => number === identity.member && nameKey(name) === nameKey(identity.name));
  if (!member) return refused({ why: 'unknownMember', name: identity.name });
  if (member.gradeCells.length === 0 || member.rows.every((row) => row === null)) return refused({ why: 'sheetGone', name: member.name });

  const faults: FileFault[] = [];
  const entries = [...declarationEntries(file, snapshot, open, member, faults), ...rowEntries(file, open, member, faults)];
  if (identity.rows !== rowsMark(file.rows) || identity.rows !== rowsMark(askedOf(snapshot, open, procedure))) faults.push({ code: 'rowsChanged' });
  const mark = contentMark(file);
  return {
    kind: 'checked',
    round: open.round.number,
    name: member.name,
    mark,
    readBefore: procedure.decisions.find(({ kind, content }) => kind === 'other' && content.includes(mark)) ?? null,
    fills: entries.filter((entry) => entry.here === ''),
    differs: entries.filter((entry) => entry.here !== '' && !isSame(entry)),
    same: entries.filter((entry) => entry.here !== '' && isSame(entry)).length,
    faults,
  };
}

/** What every member of a round is asked, in the order of the panel's sheet. */
export function askedOf(snapshot: WorkbookSnapshot, round: InterviewRound, procedure: ProcedureReading): { candidate: string; competency: string; explanation: string }[] {
  const explained = explanationsOf(snapshot, round, procedure.competencies);
  return round.asked.map(({ candidate, competency }) => ({ candidate, competency, explanation: explained(competency) }));
}

/** Grades may differ in case only; other texts may not. */
function isSame({ what, here, file }: FileEntry): boolean {
  return what === 'remark' || what === 'conflictText' ? here === file : nameKey(here) === nameKey(file);
}

function declarationEntries(file: MemberFile, snapshot: WorkbookSnapshot, { round }: InterviewRound, member: MemberReading, faults: FileFault[]): FileEntry[] {
  const [row] = tableRows(tableNamed(snapshot, roundTable('declaration', round.number, member.number)), headingsOf('declaration'));
  const entry = (what: 'conflict' | 'conflictText', cell: FileCell): FileEntry[] => {
    const heading = what === 'conflict' ? 'conflict' : 'text';
    const place = row?.cell(heading);
    if (cell.text === '' || !row || !place) return [];
    return [{ what, candidate: '', competency: '', here: row.text(heading), file: cell.text, fileAddress: cell.address, cell: place }];
  };
  const { conflict } = file;
  if (conflict.text === '') {
    if (file.rows.some(({ grade }) => grade.text !== '')) faults.push({ code: 'declarationBlank', address: conflict.address });
  } else if (interviewWord<'none' | 'some'>(conflict.text, (words) => words.conflict) === null) {
    faults.push({ code: 'conflictUnknown', address: conflict.address, value: conflict.text });
    return entry('conflictText', file.conflictText);
  }
  return [...entry('conflict', conflict), ...entry('conflictText', file.conflictText)];
}

function rowEntries(file: MemberFile, round: InterviewRound, member: MemberReading, faults: FileFault[]): FileEntry[] {
  const positions = new Map(round.asked.map((pair, index) => [pairKey(pair), index]));
  const seen = new Set<string>();
  const entries = file.rows.flatMap((row): FileEntry[] => {
    const { candidate, competency, address, grade, remark } = row;
    const key = pairKey(row);
    const position = positions.get(key);
    if (position === undefined || seen.has(key)) {
      faults.push({ code: position === undefined ? 'rowUnknown' : 'rowDouble', address, candidate, competency });
      return [];
    }
    seen.add(key);
    const own = member.rows[position];
    const entry = (what: 'grade' | 'remark', cell: FileCell): FileEntry[] => {
      const place = own?.cell(what);
      if (cell.text === '' || !own || !place) return [];
      return [{ what, candidate, competency, here: own.text(what), file: cell.text, fileAddress: cell.address, cell: place }];
    };
    const usable = gradeOf(grade.text, round.agreement.scale) !== null;
    if (!usable) faults.push({ code: 'gradeUnknown', address: grade.address, value: grade.text });
    return [...(usable ? entry('grade', grade) : []), ...entry('remark', remark)];
  });
  for (const pair of round.asked) if (!seen.has(pairKey(pair))) faults.push({ code: 'rowMissing', candidate: pair.candidate, competency: pair.competency });
  return entries;
}

/** True for two entries about the same cell that show the same here. */
export function isSameEntry(a: FileEntry, b: FileEntry): boolean {
  return a.what === b.what && a.here === b.here && isSameHeading(a.candidate, b.candidate) && isSameHeading(a.competency, b.competency);
}
