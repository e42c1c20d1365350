import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import type { ReviewProblem } from '../../sheet/review/contentsOfReview';
import type { ReviewEdit } from '../../sheet/review/edit';
import { TEST_KINDS, type Review, type TestKind } from '../../sheet/review/review';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';
import { CriterionCard } from './criterionCard';
import { LabelledBox } from '../parts/labelledBox';
import { problemsOfCriterion } from './problemTexts';
import { SourceQuote } from './sourceQuote';

const useStyles = makeStyles({
  add: { marginTop: '8px' },
  offered: { marginTop: '14px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  body: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0' },
});

export interface CriteriaSectionProps {
  readonly review: Review;
  readonly problems: readonly ReviewProblem[];
  readonly lines: readonly string[];
  readonly edit: (edit: ReviewEdit) => void;
}

export function KnockOutSection({ review, problems, lines, edit }: CriteriaSectionProps): JSX.Element {
  const styles = useStyles();
  const words = newTenderText(useLanguage());
  const { knockOuts, offered } = review;
  return (
    <Section title={words.review.knockOuts} aside={knockOuts.length}>
      {knockOuts.map((criterion, index) => (
        <CriterionCard
          key={criterion.key}
          criterion={criterion}
          list="knockOuts"
          first={index === 0}
          last={index === knockOuts.length - 1}
          lines={lines}
          problems={problemsOfCriterion(problems, criterion.key, words.problems)}
          edit={edit}
        >
          <LabelledBox label={words.review.test}>
            {(names) => (
              <Select
                {...names}
                value={criterion.test}
                onChange={(_, data) => edit({ do: 'setKnockOut', key: criterion.key, change: { test: data.value as TestKind } })}
              >
                {TEST_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.review.tests[kind]}
                  </option>
                ))}
              </Select>
            )}
          </LabelledBox>
        </CriterionCard>
      ))}
      <Button className={styles.add} size="small" icon={<AddRegular />} onClick={() => edit({ do: 'add', list: 'knockOuts' })}>
        {words.review.add}
      </Button>
      {offered.length > 0 && (
        <div className={styles.offered}>
          <h3 className={styles.title}>{words.review.offered.title}</h3>
          <p className={styles.body}>{words.review.offered.body}</p>
          <ul className={styles.list}>
            {offered.map(({ key, text, source, confidence }) => (
              <li key={key} className={styles.item}>
                {text}
                <SourceQuote source={source} confidence={confidence} lines={lines} open={false} />
                <Button size="small" onClick={() => edit({ do: 'takeIn', key })}>
                  {words.review.takeIn}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
