import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { NO_GRADE } from '../../../domain/competency';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import { memberFileContents } from '../../../sheet/interviews/memberFile/memberFileContents';
import type { MemberReading } from '../../../sheet/interviews/readMember';
import type { InterviewRound } from '../../../sheet/interviews/readRound';
import { saveFile } from '../../files/saveFile';
import { useLanguage } from '../../paneLanguage';
import { CellLink } from '../../parts/cellLink';
import type { StepProps } from '../stepProps';
import { useInterviewStyles } from './interviewStyles';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface MemberRowProps extends Pick<StepProps, 'checked' | 'busy' | 'goTo'> {
  readonly round: InterviewRound;
  readonly member: MemberReading;
}

/** How far one member is, the way to the member's sheet, and a file of it to mail. */
export function MemberRow({ checked, busy, goTo, round, member }: MemberRowProps): JSX.Element {
  const styles = useInterviewStyles();
  const { round: words } = interviewScreenText(useLanguage());
  const [saved, setSaved] = useState('');
  const all = round.rows.length;
  const position = round.members.indexOf(member);
  const given = round.rows.filter(({ members }) => members[position] !== NO_GRADE).length;
  const { conflict } = member.declaration;
  const declaration = conflict === null ? words.notDeclared : conflict ? words.conflict : words.declared;
  const save = async (): Promise<void> => {
    const file = memberFileContents(checked.snapshot, checked.procedure, round, member.number);
    if (!file) return;
    // The library that writes workbooks is fetched when the first file is asked for.
    const { writeMemberFile } = await import('../../memberFile/writeMemberFile');
    const bytes = await writeMemberFile(file.contents, file.identity, file.filled);
    saveFile(file.fileName, new Blob([bytes.slice().buffer], { type: XLSX }));
    setSaved(words.saved(file.fileName));
  };
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <CellLink cell={member.sheet === null ? null : (member.declarationCell ?? { table: null, sheet: member.sheet, address: 'A1' })} goTo={goTo}>
          {member.name}
        </CellLink>
      </span>
      <span className={styles.count}>{words.graded(given, all)}</span>
      <div className={styles.bar} aria-hidden>
        <div className={styles.filled} style={{ width: `${all === 0 ? 0 : Math.round((given / all) * 100)}%` }} />
      </div>
      <span className={styles.note}>{member.sheet === null ? words.sheetGone : declaration}</span>
      <Button size="small" disabledFocusable={busy} aria-label={words.saveFileFor(member.name)} onClick={() => void save()}>
        {words.saveFile}
      </Button>
      <span role="status" className={styles.across}>
        {saved !== '' && <span className={styles.note}>{saved}</span>}
      </span>
    </li>
  );
}
