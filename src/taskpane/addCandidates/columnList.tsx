import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { addCandidatesText } from '../../i18n/addCandidatesText';
import { columnLetters } from '../../sheet/a1';
import { cellText, isBlank } from '../../sheet/import/grid';
import { useLanguage } from '../paneLanguage';
import type { MatchState } from './useMatch';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  item: { padding: '8px 0 10px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  sample: {
    display: 'block',
    marginBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  select: { width: '100%' },
});

/** A few values say more about a column than its heading. */
const SAMPLES = 3;
const LEFT_OUT = '';

/** Every column of the list, with a few of its values and the column of the table that it goes into. */
export function ColumnList({ state }: { readonly state: MatchState }): JSX.Element {
  const styles = useStyles();
  const words = addCandidatesText(useLanguage());
  const { headings, rows, match, targets, setTarget } = state;
  return (
    <ul className={styles.list}>
      {headings.map((heading, column) => {
        const name = heading === '' ? words.column(columnLetters(column)) : heading;
        const samples = samplesOf(rows, column);
        return (
          <li key={column} className={styles.item}>
            <span className={styles.heading}>{name}</span>
            <span className={styles.sample}>
              {words.sample} {samples.join(' · ')}
            </span>
            <Select
              className={styles.select}
              size="small"
              aria-label={`${name}: ${words.goesTo}`}
              value={match[column]?.heading ?? LEFT_OUT}
              onChange={(_, data) => setTarget(column, targets.find((target) => target.heading === data.value) ?? null)}
            >
              <option value={LEFT_OUT}>{words.leftOut}</option>
              {targets.map((target) => (
                <option key={target.heading} value={target.heading}>
                  {target.heading}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
}

/** The first filled cells of a column; no further than needed, for a list may be long. */
function samplesOf(rows: MatchState['rows'], column: number): string[] {
  const samples: string[] = [];
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (!isBlank(cell)) samples.push(cellText(cell));
    if (samples.length === SAMPLES) break;
  }
  return samples;
}
