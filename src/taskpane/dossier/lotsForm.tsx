import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { seedProblem } from '../../domain/lots/seed';
import { lotsText } from '../../i18n/lotsText';
import { drawPlan } from '../../sheet/lots/drawPlan';
import { linesOf } from '../../sheet/lots/readLots';
import type { TieQuestion } from '../../sheet/lots/tieQuestion';
import { useLanguage } from '../paneLanguage';
import { LabelledBox } from '../parts/labelledBox';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';

export interface LotsFormProps extends StepProps {
  readonly question: Pick<TieQuestion, 'cut' | 'round' | 'tied' | 'places'>;
  /** True where something about this tie stands already: then a reason is needed. */
  readonly isAgain: boolean;
  readonly close: () => void;
}

/** Who is present, the seed that they made, and the draw. What is missing is said when somebody tries. */
export function LotsForm({ question, isAgain, close, busy, carry, now, by }: LotsFormProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const { pane: words, sheet } = lotsText(language);
  const [present, setPresent] = useState('');
  const [seed, setSeed] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const problem = seedProblem(seed);
  const seedText = problem === 'blank' ? words.seedBlank : problem === 'short' ? words.seedShort : undefined;
  const isPresentMissing = linesOf(present).length === 0;
  const isReasonMissing = isAgain && reason.trim() === '';
  const draw = async (): Promise<void> => {
    setTried(true);
    if (busy || problem !== null || isPresentMissing || isReasonMissing) return;
    const full = { ...question, present: linesOf(present), seed, reason: reason.trim(), at: now(), by: by.trim() };
    if (await carry(drawPlan(full, language))) close();
  };
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{sheet.method}</p>
      <LabelledBox label={words.present} hint={words.presentHint} problem={tried && isPresentMissing ? words.presentMissing : undefined}>
        {(names) => <Textarea textarea={names} className={styles.box} value={present} onChange={(_, { value }) => setPresent(value)} />}
      </LabelledBox>
      <LabelledBox label={words.seed} hint={words.seedHint} problem={tried ? seedText : undefined}>
        {(names) => <Input {...names} className={styles.box} value={seed} autoComplete="off" onChange={(_, { value }) => setSeed(value)} />}
      </LabelledBox>
      <LabelledBox label={words.reason} hint={isAgain ? words.reasonAgain : undefined} problem={tried && isReasonMissing ? words.reasonMissing : undefined}>
        {(names) => <Textarea textarea={names} className={styles.box} value={reason} onChange={(_, { value }) => setReason(value)} />}
      </LabelledBox>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void draw()}>
          {words.drawNow}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
    </div>
  );
}
