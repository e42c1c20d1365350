import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { journalText } from '../../i18n/journalText';
import type { JournalEntry } from '../../sheet/journal/journalEntry';
import { withoutReason } from '../../sheet/journal/missingReasons';
import { hasJournal, isLocked } from '../../sheet/proofTables';
import { journalSheetPlan } from '../../sheet/journal/journalSheetPlan';
import { startJournalPlan } from '../../sheet/journal/startJournal';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import type { StepProps } from '../procedure/stepProps';
import { useJournal } from './journalContext';
import { JournalLine } from './journalLine';
import { ReasonForm } from './reasonForm';
import { useCardStyles } from './lotsLooks';

/** The last ones; all of them stand on the sheet. */
const SHOWN = 12;

/** Whether changes are kept, the last of them, and the reasons that are still to be given. */
export function JournalCard({ checked, busy, carry, now }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = journalText(language).pane;
  const { state } = useJournal();
  const [giving, setGiving] = useState<ReadonlySet<number> | null>(null);
  const { snapshot } = checked;
  if (!hasJournal(snapshot)) {
    const start = (
      <Button size="small" disabledFocusable={busy} onClick={() => void carry(startJournalPlan(language, now()))}>
        {words.start}
      </Button>
    );
    return (
      <Callout tone={isLocked(snapshot) ? 'warning' : 'info'} actions={start}>
        <p>{isLocked(snapshot) ? words.offAfterLock : words.off}</p>
      </Callout>
    );
  }
  const changes = state.entries.filter(({ source }) => source !== 'start');
  const missing = withoutReason(changes);
  const latest = [...changes.slice(-SHOWN)].reverse();
  // Those that need a reason come first: they are what there is to do.
  const listed: readonly JournalEntry[] = [...missing.slice(0, SHOWN), ...latest.filter((entry) => !missing.includes(entry))].slice(0, SHOWN);
  return (
    <>
      <p className={styles.text}>{words.on}</p>
      {state.hasFailed && (
        <Callout tone="warning">
          <p>{words.failed}</p>
        </Callout>
      )}
      {missing.length > 0 && (
        <Callout
          tone="error"
          title={words.missing(missing.length)}
          actions={
            missing.length > 1 && (
              <Button size="small" disabledFocusable={busy} onClick={() => setGiving(new Set(missing.map(({ number }) => number)))}>
                {words.sameForAll}
              </Button>
            )
          }
        />
      )}
      {giving !== null && giving.size > 1 && <ReasonForm numbers={giving} busy={busy} close={() => setGiving(null)} />}
      {changes.length === 0 ? (
        <p className={styles.hint}>{words.none}</p>
      ) : (
        <>
          <p className={styles.hint}>
            {words.recent} · {words.count(changes.length)}
          </p>
          <ul className={styles.plainList} aria-label={words.recent}>
            {listed.map((entry) => (
              <li key={entry.number} className={styles.item}>
                <JournalLine entry={entry} />
                {giving?.size === 1 && giving.has(entry.number) ? (
                  <ReasonForm numbers={giving} busy={busy} close={() => setGiving(null)} />
                ) : (
                  entry.reason === '' && (
                    <Button
                      size="small"
                      appearance="subtle"
                      disabledFocusable={busy}
                      aria-label={words.reasonFor([entry.candidate, entry.criterion].join(', '))}
                      onClick={() => setGiving(new Set([entry.number]))}
                    >
                      {words.giveReason}
                    </Button>
                  )
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void carry(journalSheetPlan(true))}>
          {words.show}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void carry(journalSheetPlan(false))}>
          {words.hide}
        </Button>
      </div>
    </>
  );
}
