import { Input, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import { FACT_KEYS, type FactKey } from '../../i18n/workbook/wording';
import { workbookText } from '../../i18n/workbookText';
import type { ReviewProblem } from '../../sheet/review/contentsOfReview';
import type { ReviewEdit } from '../../sheet/review/edit';
import type { Review } from '../../sheet/review/review';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';
import { LabelledBox } from '../parts/labelledBox';
import { SourceQuote } from './sourceQuote';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  input: { width: '100%' },
});

export interface FactEditorProps {
  readonly facts: Review['facts'];
  readonly problems: readonly ReviewProblem[];
  readonly lines: readonly string[];
  readonly edit: (edit: ReviewEdit) => void;
}

/** Every fact in a box, found or not, with the lines it was read from. */
export function FactEditor({ facts, problems, lines, edit }: FactEditorProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = newTenderText(language);
  const problemOf = (fact: FactKey): string | undefined => {
    const problem = problems.find((each) => each.kind === 'fact' && each.fact === fact);
    return problem?.kind === 'fact' ? words.problems[problem.wants] : undefined;
  };
  return (
    <Section title={words.review.facts}>
      <div className={styles.boxes}>
        {FACT_KEYS.map((key) => {
          const { value, source, confidence } = facts[key];
          return (
            <div key={key}>
              <LabelledBox label={workbookText(language).facts[key]} problem={problemOf(key)}>
                {(names) => (
                  <Input
                    {...names}
                    className={styles.input}
                    value={value}
                    onChange={(_, data) => edit({ do: 'setFact', fact: key, value: data.value })}
                  />
                )}
              </LabelledBox>
              {source.length > 0 && <SourceQuote source={source} confidence={confidence} lines={lines} />}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
