import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { clientFileText } from '../../../i18n/clientFileText';
import type { ClientFileWording } from '../../../i18n/clientFile/wording';
import { formatNumber } from '../../../i18n/format';
import { formatMoment } from '../../../i18n/moment';
import type { ClientFileCheck, ClientFileFault } from '../../../sheet/clientRound/clientFile/checkClientFile';
import type { ClientFile } from '../../../sheet/clientRound/clientFile/clientFile';
import { takeClientFilePlan } from '../../../sheet/clientRound/clientFile/takeClientFilePlan';
import { wallClockOfText } from '../../../sheet/serialDate';
import { useLanguage } from '../../paneLanguage';
import { CellLink } from '../../parts/cellLink';
import { LongList } from '../../parts/longList';
import { useRecorded } from '../interviews/useRecorded';
import type { StepProps } from '../stepProps';
import { useClientStyles } from './clientStyles';
import { Problem } from './reasonBox';

export interface ClientFileReviewProps extends StepProps {
  readonly file: ClientFile;
  readonly check: Extract<ClientFileCheck, { kind: 'checked' }>;
  readonly leave: () => void;
}

const place = (_each: unknown, index: number): number => index;

/** What a file brings: new marks, marks that differ, and what is wrong in it. A person decides, per file. */
export function ClientFileReview({ file, check, leave, ...props }: ClientFileReviewProps): JSX.Element {
  const styles = useClientStyles();
  const language = useLanguage();
  const { pane } = clientFileText(language);
  const { record, nameProblem } = useRecorded(props);
  const { fills, differs, same, faults, readBefore } = check;
  const take = async (replace: boolean): Promise<void> => {
    if (await record((recorded) => takeClientFilePlan(file, check, replace, recorded, language))) leave();
  };
  return (
    <div className={styles.stack} role="group" aria-label={pane.title}>
      {readBefore && <p className={styles.text}>{pane.readBefore(readBefore.number, formatMoment(wallClockOfText(readBefore.at) ?? 0, language))}</p>}
      <p className={styles.text}>{fills.length + differs.length === 0 ? pane.nothingNew : pane.counts(fills.length, same)}</p>
      {differs.length > 0 && (
        <>
          <h5 className={styles.title}>{pane.differs(differs.length)}</h5>
          <LongList items={differs} keyOf={place} label={undefined} marked>
            {({ code, criterion, here, file: there, cell }) => (
              <>
                {pane.difference(code, criterion, here, formatNumber(there, language))} <CellLink cell={cell} goTo={props.goTo} />
              </>
            )}
          </LongList>
          <p className={styles.note}>{pane.keepHere}</p>
        </>
      )}
      {faults.length > 0 && (
        <>
          <h5 className={styles.title}>{pane.faults(faults.length)}</h5>
          <LongList items={faults} keyOf={place} label={undefined} marked>
            {(fault) => faultText(fault, pane.fault)}
          </LongList>
        </>
      )}
      <Problem text={nameProblem} />
      <div className={styles.actions}>
        {fills.length > 0 && (
          <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void take(false)}>
            {pane.take(fills.length)}
          </Button>
        )}
        {differs.length > 0 && (
          <Button disabledFocusable={props.busy} onClick={() => void take(true)}>
            {pane.replace(differs.length)}
          </Button>
        )}
        <Button onClick={leave}>{pane.leave}</Button>
      </div>
    </div>
  );
}

function faultText(fault: ClientFileFault, words: ClientFileWording['pane']['fault']): string {
  switch (fault.code) {
    case 'markNotNumber':
      return words.markNotNumber(fault.address, fault.value);
    case 'markOutside':
      return words.markOutside(fault.address, fault.value, String(fault.most));
    case 'rowUnknown':
      return words.rowUnknown(fault.address, fault.row);
    case 'rowDouble':
      return words.rowDouble(fault.address, fault.row);
    case 'rowMissing':
      return words.rowMissing(fault.row);
    case 'columnMissing':
      return words.columnMissing(fault.criterion);
    case 'askedChanged':
      return words.askedChanged;
  }
}
