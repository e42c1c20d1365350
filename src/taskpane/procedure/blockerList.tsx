import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { procedureTabText } from '../../i18n/procedureTabText';
import type { Blocker } from '../../sheet/procedure/procedureStatus';
import { useLanguage } from '../paneLanguage';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** What stands in the way of a step, one line each. */
export function BlockerList({ blockers }: { readonly blockers: readonly Blocker[] }): JSX.Element | null {
  const styles = useStyles();
  const words = procedureTabText(useLanguage());
  if (blockers.length === 0) return null;
  const said = (blocker: Blocker): string => {
    switch (blocker.why) {
      case 'open':
      case 'notScored':
      case 'tieAtCut':
        return words.blockers[blocker.why](blocker.count);
      case 'before':
        return words.blockers.before(words.stages[blocker.stage]);
      default:
        return words.blockers[blocker.why];
    }
  };
  return (
    <ul className={styles.list}>
      {blockers.map((blocker) => (
        <li key={blocker.why}>{said(blocker)}</li>
      ))}
    </ul>
  );
}
