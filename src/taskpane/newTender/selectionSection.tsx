import { Button, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { JSX } from 'react';
import { pointsAsNumber } from '../../domain/points';
import { formatNumber } from '../../i18n/format';
import { newTenderText } from '../../i18n/newTenderText';
import { sumOfWeights, typedNumber } from '../../sheet/review/contentsOfReview';
import { SCALE_KINDS, type ReviewedSelection, type ScaleKind } from '../../sheet/review/review';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';
import { CriterionCard } from './criterionCard';
import type { CriteriaSectionProps } from './knockOutSection';
import { LabelledBox } from '../parts/labelledBox';
import { problemsOfCriterion } from './problemTexts';

const useStyles = makeStyles({
  add: { marginTop: '8px' },
  weight: { width: '64px', minWidth: '64px', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  wide: { width: '100%' },
  sum: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function SelectionSection({ review, problems, lines, edit }: CriteriaSectionProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = newTenderText(language);
  const { selection } = review;
  const sum = pointsAsNumber(sumOfWeights(review, language));
  const total = typedNumber(review.facts.total.value, language);
  const number = (value: number): string => formatNumber(value, language);
  const change = (key: number, part: Partial<ReviewedSelection>): void => edit({ do: 'setSelection', key, change: part });
  const running = words.review.weights(number(sum), total === null ? null : number(total));
  return (
    <Section title={words.review.selection} aside={running}>
      {selection.map((criterion, index) => (
        <CriterionCard
          key={criterion.key}
          criterion={criterion}
          list="selection"
          first={index === 0}
          last={index === selection.length - 1}
          lines={lines}
          problems={problemsOfCriterion(problems, criterion.key, words.problems)}
          edit={edit}
          aside={
            <Input
              className={styles.weight}
              size="small"
              inputMode="decimal"
              aria-label={`${words.review.weight} ${criterion.id}`}
              value={criterion.weight}
              onChange={(_, data) => change(criterion.key, { weight: data.value })}
            />
          }
        >
          <ScaleBoxes criterion={criterion} change={(part) => change(criterion.key, part)} />
        </CriterionCard>
      ))}
      <p className={mergeClasses(styles.sum, total !== null && total !== sum && styles.off)} role="status">
        {running}. {total !== null && (total === sum ? words.review.weightsFit : words.review.weightsOff)}
      </p>
      <Button className={styles.add} size="small" icon={<AddRegular />} onClick={() => edit({ do: 'add', list: 'selection' })}>
        {words.review.add}
      </Button>
    </Section>
  );
}

interface ScaleBoxesProps {
  readonly criterion: ReviewedSelection;
  readonly change: (part: Partial<ReviewedSelection>) => void;
}

function ScaleBoxes({ criterion, change }: ScaleBoxesProps): JSX.Element {
  const styles = useStyles();
  const words = newTenderText(useLanguage()).review;
  const { scale, scaleText } = criterion;
  return (
    <>
      <LabelledBox label={words.scale}>
        {(names) => (
          <Select {...names} value={scale} onChange={(_, data) => change({ scale: data.value as ScaleKind })}>
            {SCALE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.scales[kind]}
              </option>
            ))}
          </Select>
        )}
      </LabelledBox>
      {scale === 'levels' && (
        <LabelledBox label={words.levels} hint={words.levelsHint}>
          {(names) => (
            <Textarea {...names} className={styles.wide} resize="vertical" rows={3} value={scaleText} onChange={(_, data) => change({ scaleText: data.value })} />
          )}
        </LabelledBox>
      )}
      {scale === 'linear' && (
        <LabelledBox label={words.ends}>
          {(names) => <Input {...names} className={styles.wide} value={scaleText} onChange={(_, data) => change({ scaleText: data.value })} />}
        </LabelledBox>
      )}
    </>
  );
}
