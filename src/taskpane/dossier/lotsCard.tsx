import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { lotsText } from '../../i18n/lotsText';
import { readLots } from '../../sheet/lots/readLots';
import { tieLedger } from '../../sheet/lots/tieLedger';
import { useLanguage } from '../paneLanguage';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';
import { LotsElsewhere } from './lotsElsewhere';
import { LotsProtocolList } from './lotsProtocolList';
import { TieCard } from './tieCard';

/** The ledger of ties at a cut, the draws, and the way to a new decision. */
export function LotsCard(props: StepProps): JSX.Element {
  const styles = useCardStyles();
  const words = lotsText(useLanguage()).pane;
  const [elsewhere, setElsewhere] = useState(false);
  const { checked } = props;
  const ties = tieLedger(checked);
  const { stands } = checked.procedure;
  return (
    <>
      {ties.length === 0 && <p className={styles.text}>{words.none}</p>}
      {!stands && <p className={styles.text}>{words.sheetMissing}</p>}
      {ties.map((tie) => (
        <TieCard key={JSON.stringify([tie.cut, tie.round, tie.tied])} tie={tie} {...props} />
      ))}
      <LotsProtocolList protocols={readLots(checked.snapshot)} goTo={props.goTo} />
      {stands && !elsewhere && (
        <div>
          <Button size="small" onClick={() => setElsewhere(true)}>
            {words.elsewhere}
          </Button>
          <p className={styles.hint}>{words.elsewhereHint}</p>
        </div>
      )}
      {stands && elsewhere && <LotsElsewhere {...props} close={() => setElsewhere(false)} />}
    </>
  );
}
