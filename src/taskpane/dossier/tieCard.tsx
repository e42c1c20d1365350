import { Button } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import { nameKey } from '../../domain/nameKey';
import { candidatesOf } from '../../domain/procedure/decision';
import { inLotOrder } from '../../domain/lots/lotNumbers';
import { list } from '../../i18n/format';
import { lotsText } from '../../i18n/lotsText';
import { formatMoment } from '../../i18n/moment';
import { wallClockOfText } from '../../sheet/serialDate';
import { isDecidedAlready } from '../../sheet/lots/tieQuestion';
import type { LedgerTie } from '../../sheet/lots/tieLedger';
import { useLanguage } from '../paneLanguage';
import { LongList } from '../parts/longList';
import type { StepProps } from '../procedure/stepProps';
import { LotsForm } from './lotsForm';
import { useCardStyles } from './lotsLooks';
import { TieDecisionForm } from './tieDecisionForm';

type Form = 'none' | 'draw' | 'all' | 'other';

const place = (_name: string, index: number): number => index;

/** One tie at a cut: who stand equal, what settled it or that it is open, and what can be done. */
export function TieCard({ tie, ...props }: StepProps & { readonly tie: LedgerTie }): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = lotsText(language).pane;
  const id = useId();
  const [form, setForm] = useState<Form>('none');
  const { cut, round, tied, places, decision, withoutRate, hasDoubles } = tie;
  const { checked, busy } = props;
  const isAgain = isDecidedAlready(tie, checked);
  const isBlocked = withoutRate.length > 0 || hasDoubles || !checked.procedure.stands;
  const close = (): void => setForm('none');
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {words.tie(cut, round, tied.length, places)}
      </h3>
      <p className={styles.hint}>{words.numbered}</p>
      <LongList items={inLotOrder(tied)} keyOf={place} ordered marked label={undefined}>
        {(name) => name}
      </LongList>
      {withoutRate.length > 0 && <p className={styles.text}>{words.rateMissing}</p>}
      {hasDoubles && <p className={styles.text}>{words.namesTwice}</p>}
      {decision === null ? (
        <p className={styles.text}>{words.open}</p>
      ) : (
        <>
          <p className={styles.text}>{words.settled(list(candidatesOf(decision).filter((name) => tied.some((each) => nameKey(each) === nameKey(name))), language))}</p>
          <p className={styles.hint}>
            {[decision.content.split('\n')[0], formatMoment(wallClockOfText(decision.at) ?? 0, language), decision.by, decision.reason]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ')}
          </p>
        </>
      )}
      {form === 'none' && !isBlocked && (
        <div className={styles.buttons}>
          <Button size="small" appearance={decision === null ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => setForm('draw')}>
            {isAgain ? words.drawAgain : words.draw}
          </Button>
          {cut === 'shortlist' && (
            <>
              <Button size="small" disabledFocusable={busy} onClick={() => setForm('all')}>
                {words.takeAll}
              </Button>
              <Button size="small" disabledFocusable={busy} onClick={() => setForm('other')}>
                {words.otherwise}
              </Button>
            </>
          )}
        </div>
      )}
      {form === 'draw' && <LotsForm {...props} question={{ cut, round, tied, places }} isAgain={isAgain} close={close} />}
      {(form === 'all' || form === 'other') && (
        <TieDecisionForm {...props} question={{ cut, round, tied, places }} takesAll={form === 'all'} isAgain={isAgain} close={close} />
      )}
    </article>
  );
}
