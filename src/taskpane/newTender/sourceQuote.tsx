import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import type { Confidence } from '../../notice/draft';
import type { Source } from '../../notice/source';
import { lineNumbers } from '../../sheet/review/lineNumbers';
import { useLanguage } from '../paneLanguage';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plain: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  toConfirm: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  quote: {
    margin: '2px 0 4px',
    padding: '2px 0 2px 8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: { display: 'block' },
  number: { color: tokens.colorNeutralForeground3, marginRight: '6px', fontVariantNumeric: 'tabular-nums' },
});

export interface SourceQuoteProps {
  readonly source: Source;
  readonly confidence: Confidence | null;
  /** The lines of the notice, the first at 0. */
  readonly lines: readonly string[];
  readonly open?: boolean;
}

/** Where in the notice a finding stands and how sure the reader is; opened, the lines themselves. */
export function SourceQuote({ source, confidence, lines, open = confidence === 'to confirm' }: SourceQuoteProps): JSX.Element {
  const styles = useStyles();
  const words = newTenderText(useLanguage()).review;
  if (source.length === 0) return <span className={styles.plain}>{confidence === null ? words.typed : ''}</span>;
  const where = `${source.length === 1 ? words.line : words.lines} ${lineNumbers(source, lines)}`;
  return (
    <details open={open}>
      <summary className={styles.summary}>
        {where}
        {confidence && (
          <>
            {' · '}
            <span className={mergeClasses(confidence === 'to confirm' && styles.toConfirm)}>{words.confidence[confidence]}</span>
          </>
        )}
      </summary>
      <blockquote className={styles.quote}>
        {source
          .filter((line) => (lines[line - 1] ?? '').trim() !== '')
          .map((line) => (
            <span key={line} className={styles.line}>
              <span className={styles.number}>{line}</span>
              {lines[line - 1]}
            </span>
          ))}
      </blockquote>
    </details>
  );
}
