import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useReducer, useState, type JSX, type ReactNode } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import type { DraftTender } from '../../notice/draft';
import type { NoticeIssue } from '../../notice/issue';
import { contentsOfReview } from '../../sheet/review/contentsOfReview';
import { edited } from '../../sheet/review/edit';
import { isSettled } from '../../sheet/review/openIssues';
import { EMPTY_REVIEW, reviewOfDraft } from '../../sheet/review/reviewOfDraft';
import type { TenderContents } from '../../sheet/tenderContents';
import { useLanguage } from '../paneLanguage';
import { ScreenHead } from '../parts/screenHead';
import { FactEditor } from './factEditor';
import { KnockOutSection } from './knockOutSection';
import { ProcedureEditor } from './procedureEditor';
import { SelectionSection } from './selectionSection';
import { SettleList } from './settleList';

const useStyles = makeStyles({
  found: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '24px -14px -32px',
    padding: '12px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  confirm: { width: '100%' },
  note: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export interface ReviewScreenProps {
  /** Null where a tender is made without a notice. */
  readonly draft: DraftTender | null;
  /** The lines of the notice, the first at 0. */
  readonly lines: readonly string[];
  readonly busy: boolean;
  readonly confirm: (contents: TenderContents) => void;
  readonly back: () => void;
  /** What became of the last attempt. */
  readonly report: ReactNode;
}

/** Every finding beside its source; what needs settling first. Nothing is written before a person confirms. */
export function ReviewScreen({ draft, lines, busy, confirm, back, report }: ReviewScreenProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = newTenderText(language);
  const [review, edit] = useReducer(edited, draft, (from) => (from === null ? EMPTY_REVIEW : reviewOfDraft(from, language)));
  const [ticked, setTicked] = useState<ReadonlySet<NoticeIssue>>(new Set());
  const { contents, problems } = useMemo(() => contentsOfReview(review, language, lines), [review, language, lines]);
  const issues = (draft?.issues ?? []).map((issue) => {
    const byItself = isSettled(issue, review, language);
    return { issue, byItself, settled: byItself || ticked.has(issue) };
  });
  const open = issues.filter(({ settled }) => !settled).length;
  const toggle = (issue: NoticeIssue): void =>
    setTicked((now) => {
      const next = new Set(now);
      if (!next.delete(issue)) next.add(issue);
      return next;
    });
  const note = problems.length > 0 ? words.review.confirmProblems(problems.length) : open > 0 ? words.review.confirmOpen(open) : words.review.confirmNote;
  const parts = { review, problems, lines, edit };
  return (
    <>
      <ScreenHead title={words.review.heading} back={words.paste.back} onBack={back} />
      {draft !== null && <p className={styles.found}>{words.review.found(draft.knockOuts.length, draft.selection.length)}</p>}
      <SettleList issues={issues} toggle={toggle} lines={lines} />
      <KnockOutSection {...parts} />
      <SelectionSection {...parts} />
      <FactEditor facts={review.facts} problems={problems} lines={lines} edit={edit} />
      <ProcedureEditor procedure={review.procedure} lines={lines} edit={edit} />
      <div className={styles.foot}>
        {report}
        <Button
          className={styles.confirm}
          appearance="primary"
          disabledFocusable={problems.length > 0 || busy}
          onClick={() => confirm(contents)}
        >
          {words.review.confirm}
        </Button>
        <p className={styles.note}>{note}</p>
      </div>
    </>
  );
}
