import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { addCandidatesText } from '../../i18n/addCandidatesText';
import type { ImportedCandidate } from '../../sheet/import/importPlan';
import { useLanguage } from '../paneLanguage';
import { LongList } from '../parts/longList';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  item: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const rowInList = ({ row }: ImportedCandidate): number => row;

export interface DuplicateListProps {
  readonly candidates: readonly ImportedCandidate[];
  readonly include: boolean;
  readonly setInclude: (include: boolean) => void;
}

/** Names that are there already: left out, unless a person wants them all the same. */
export function DuplicateList({ candidates, include, setInclude }: DuplicateListProps): JSX.Element {
  const styles = useStyles();
  const words = addCandidatesText(useLanguage());
  const title = words.duplicates(candidates.length);
  return (
    <Section title={title}>
      <LongList items={candidates} keyOf={rowInList} label={title}>
        {({ name, supplier, duplicateOf }) => (
          <div className={styles.item}>
            {[name, supplier].filter((each) => each !== '').join(' · ')}{' '}
            <span className={styles.where}>{duplicateOf === 'table' ? words.inTable : words.inList}</span>
          </div>
        )}
      </LongList>
      <Checkbox label={words.includeDuplicates} checked={include} onChange={(_, data) => setInclude(data.checked === true)} />
    </Section>
  );
}
