import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useMemo, type JSX } from 'react';
import { functionBrowserText } from '../../i18n/functionBrowserText';
import { useLanguage } from '../paneLanguage';
import { LiveRegion } from '../parts/liveRegion';
import { Section } from '../parts/section';
import { findFunctions } from './findFunctions';
import type { GuideGroup } from './guide';

const useStyles = makeStyles({
  find: { width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'block',
    width: '100%',
    padding: '8px 6px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'LinkText' } },
  purpose: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export interface FunctionListProps {
  readonly groups: readonly GuideGroup[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly choose: (id: string) => void;
}

/** All functions, or those that a search finds. */
export function FunctionList({ groups, query, setQuery, choose }: FunctionListProps): JSX.Element {
  const styles = useStyles();
  const text = functionBrowserText(useLanguage());
  const found = useMemo(() => findFunctions(groups, query), [groups, query]);
  const count = found.reduce((sum, { functions }) => sum + functions.length, 0);
  const outcome = count === 0 ? text.noneFound(query.trim()) : text.found(count);
  return (
    <>
      <Input
        className={styles.find}
        type="search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={text.find}
        aria-label={text.find}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {found.map(({ title, functions }) => (
        <Section key={title} title={title}>
          <ul className={styles.list}>
            {functions.map(({ id, name, purpose }) => (
              <li key={id}>
                <button type="button" className={styles.row} onClick={() => choose(id)}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.purpose}>{purpose}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {count === 0 && <p>{outcome}</p>}
      <LiveRegion message={query.trim() === '' ? '' : outcome} />
    </>
  );
}
