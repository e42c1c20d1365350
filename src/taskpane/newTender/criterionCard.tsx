import { Button, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState, type JSX, type ReactNode } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import type { CriteriaList, ReviewEdit } from '../../sheet/review/edit';
import type { ReviewedKnockOut } from '../../sheet/review/review';
import { useLanguage } from '../paneLanguage';
import { LabelledBox } from '../parts/labelledBox';
import { SourceQuote } from './sourceQuote';

const useStyles = makeStyles({
  card: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'grid', gridTemplateColumns: '26px minmax(0, 1fr) auto', columnGap: '6px', alignItems: 'start' },
  id: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  text: { overflowWrap: 'anywhere' },
  foot: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', columnGap: '4px', paddingLeft: '32px' },
  quote: { minWidth: 0, flexGrow: 1 },
  tools: { display: 'flex', flexShrink: 0 },
  tool: { minWidth: '26px', width: '26px', height: '26px', padding: 0, '& svg': { width: '16px', height: '16px' } },
  boxes: { display: 'flex', flexDirection: 'column', rowGap: '6px', margin: '6px 0 4px', padding: '8px', backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  number: { width: '96px' },
  wide: { width: '100%' },
  problem: { margin: '2px 0 0', paddingLeft: '32px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

export interface CriterionCardProps {
  readonly criterion: Omit<ReviewedKnockOut, 'test'>;
  readonly list: CriteriaList;
  readonly first: boolean;
  readonly last: boolean;
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  readonly edit: (edit: ReviewEdit) => void;
  /** At the right of the text: the weight. */
  readonly aside?: ReactNode;
  /** More boxes while the criterion is being edited. */
  readonly children: ReactNode;
}

/** One criterion: read at a glance, opened to change every part of it. A new one stands open. */
export function CriterionCard(props: CriterionCardProps): JSX.Element {
  const { criterion, list, first, last, lines, problems, edit, aside, children } = props;
  const { key, id, text, source, confidence } = criterion;
  const styles = useStyles();
  const words = newTenderText(useLanguage()).review;
  const [open, setOpen] = useState(text === '');
  const change = (part: { readonly id?: string; readonly text?: string }): void =>
    edit(list === 'knockOuts' ? { do: 'setKnockOut', key, change: part } : { do: 'setSelection', key, change: part });
  const tool = (label: string, icon: JSX.Element, act: () => void, off = false): JSX.Element => (
    <Button
      className={styles.tool}
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={off}
      onClick={act}
    />
  );
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.id}>{id}</span>
        <span className={styles.text}>{text}</span>
        {aside}
      </div>
      {problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
      {open && (
        <div className={styles.boxes}>
          <LabelledBox label={words.id}>
            {(names) => <Input {...names} className={styles.number} value={id} onChange={(_, data) => change({ id: data.value })} />}
          </LabelledBox>
          <LabelledBox label={words.text}>
            {(names) => (
              <Textarea {...names} className={styles.wide} resize="vertical" rows={3} value={text} onChange={(_, data) => change({ text: data.value })} />
            )}
          </LabelledBox>
          {children}
        </div>
      )}
      <div className={styles.foot}>
        <div className={styles.quote}>
          <SourceQuote source={source} confidence={confidence} lines={lines} />
        </div>
        <div className={styles.tools}>
          {tool(open ? words.done(id) : words.edit(id), open ? <CheckmarkRegular /> : <EditRegular />, () => setOpen(!open))}
          {tool(words.up(id), <ArrowUpRegular />, () => edit({ do: 'move', list, key, by: -1 }), first)}
          {tool(words.down(id), <ArrowDownRegular />, () => edit({ do: 'move', list, key, by: 1 }), last)}
          {tool(words.remove(id), <DeleteRegular />, () => edit({ do: 'remove', list, key }))}
        </div>
      </div>
    </div>
  );
}
