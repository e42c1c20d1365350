import type { Language } from '../../../i18n/language';
import { interviewSheetText } from '../../../i18n/interviewSheetText';
import { procedureLanguage } from '../../procedure/procedureLanguage';
import type { ProcedureReading } from '../../procedure/readProcedure';
import { tableNamed, type WorkbookSnapshot } from '../../snapshot';
import { tableRows } from '../../tableRows';
import { roundTable } from '../../workbookNames';
import { headingsOf } from '../interviewText';
import type { MemberContents } from '../memberLayout';
import type { InterviewRound } from '../readRound';
import { tenderLine, tenderNumber } from '../tenderLine';
import { askedOf } from './checkMemberFile';
import type { MemberFileIdentity } from './memberFile';
import { rowsMark } from './rowsMark';

/** All that a member's file is made of. */
export interface MemberFileContents {
  readonly contents: MemberContents;
  readonly identity: MemberFileIdentity;
  readonly filled: {
    readonly conflict: string;
    readonly conflictText: string;
    readonly rows: readonly { readonly grade: string; readonly remark: string }[];
  };
  /** A name for the file that any computer takes. */
  readonly fileName: string;
}

/** The file for one member: what is asked, what was filled in on the member's sheet so far, and by what it is known again. */
export function memberFileContents(snapshot: WorkbookSnapshot, procedure: ProcedureReading, round: InterviewRound, number: number): MemberFileContents | null {
  const member = round.members.find((each) => each.number === number);
  if (!member) return null;
  const language: Language = procedureLanguage(snapshot);
  const words = interviewSheetText(language);
  const asked = askedOf(snapshot, round, procedure);
  const tender = tenderNumber(snapshot);
  const [declared] = tableRows(tableNamed(snapshot, roundTable('declaration', round.round.number, number)), headingsOf('declaration'));
  const { name } = member;
  return {
    contents: { round: round.round.number, name, tender: tenderLine(snapshot), agreement: round.agreement, rows: asked, words },
    identity: { tender, round: round.round.number, member: number, name, rows: rowsMark(asked) },
    filled: {
      conflict: declared?.text('conflict') ?? '',
      conflictText: declared?.text('text') ?? '',
      rows: member.rows.map((row) => ({ grade: row?.text('grade') ?? '', remark: row?.text('remark') ?? '' })),
    },
    fileName: `${[tender, words.memberSheet(round.round.number, name)].filter((part) => part !== '').join(' ')}.xlsx`.replace(/[\\/:*?"<>|]+/g, '-'),
  };
}
