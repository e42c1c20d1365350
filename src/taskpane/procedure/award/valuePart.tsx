import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { formatNumber } from '../../../i18n/format';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import type { ThresholdOutcome } from '../../../domain/award/thresholds';
import { readContract } from '../../../sheet/award/contractReading';
import type { CandidateFile } from '../../../sheet/award/candidateFiles';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { FactRows } from './factRows';
import { IssueLines } from './issueLines';
import { Part } from './part';

const useStyles = makeStyles({
  thresholds: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  outcome: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ValuePartProps extends Pick<StepProps, 'checked' | 'goTo'> {
  readonly winner: CandidateFile;
}

/** What the contract comes to, with and without extensions, against the thresholds of the notice. */
export function ValuePart({ checked, goTo, winner }: ValuePartProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = AWARD_SCREEN_TEXTS[language];
  const text = words.value;
  const contract = readContract(checked, winner);
  const euros = (value: number | null): string => (value === null ? text.open : `€ ${formatNumber(Math.round(value * 100) / 100, language)}`);
  const outcome = (label: string, value: ThresholdOutcome | null): JSX.Element | null =>
    value === null ? null : (
      <span className={styles.outcome}>
        <Badge appearance="tint" color={value === 'due' ? 'warning' : 'informative'} size="medium">
          {value === 'due' ? text.due : text.notDue}
        </Badge>
        {label}
      </span>
    );
  return (
    <Part title={text.title}>
      <FactRows
        rows={[
          { label: text.without, value: euros(contract.without) },
          { label: text.with, value: euros(contract.with) },
        ]}
      />
      {contract.thresholds.length > 0 && (
        <ul className={styles.thresholds}>
          {contract.thresholds.map((threshold) => (
            <li key={threshold.text}>
              {threshold.text}
              {outcome(text.withoutOptions, threshold.without)}
              {outcome(text.withOptions, threshold.with)}
            </li>
          ))}
        </ul>
      )}
      <IssueLines issues={contract.issues} label={words.letters.check} goTo={goTo} />
    </Part>
  );
}
