import { Button, Input } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { proofScreenText } from '../../i18n/proofScreenText';
import { readRecords } from '../../sheet/record/readRecords';
import { recordPlan } from '../../sheet/record/recordPlan';
import { useLanguage } from '../paneLanguage';
import { CellLink } from '../parts/cellLink';
import { LabelledBox } from '../parts/labelledBox';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';

/** Freezes the workbook as it stands now, and lists what was frozen before. */
export function RecordCard({ checked, busy, carry, goTo, now, by }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const text = proofScreenText(language);
  const words = text.record;
  const [step, setStep] = useState('');
  const records = readRecords(checked.snapshot);
  const record = async (): Promise<void> => {
    if (await carry(recordPlan({ at: now(), by, step }, language))) setStep('');
  };
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.explain}</p>
      <div className={styles.form}>
        <LabelledBox label={words.step} hint={words.stepHint}>
          {(names) => <Input {...names} className={styles.box} value={step} list="record-steps" onChange={(_, { value }) => setStep(value)} />}
        </LabelledBox>
        <datalist id="record-steps">
          {checked.procedure.steps.map(({ number, title }) => (
            <option key={number} value={`${number}. ${title}`} />
          ))}
        </datalist>
        {by.trim() === '' && <p className={styles.hint}>{words.needsName}</p>}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy || by.trim() === '' || step.trim() === ''} onClick={() => void record()}>
            {words.start}
          </Button>
        </div>
        <p className={styles.hint}>{words.keepElsewhere}</p>
      </div>
      {records.length > 0 && (
        <ol className={styles.plainList} aria-label={words.list}>
          {[...records].reverse().map((each) => (
            <li key={each.number} className={styles.item}>
              <CellLink cell={each.cell('step')} goTo={goTo}>
                {words.entry(each.number, each.text.step)}
              </CellLink>
              <p className={styles.hint}>{words.by(each.text.at.replace('T', ' '), each.text.by)}</p>
              <details>
                <summary className={styles.hint}>{text.rulebook.fingerprint}</summary>
                <code className={styles.code}>{each.text.fingerprint}</code>
              </details>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
