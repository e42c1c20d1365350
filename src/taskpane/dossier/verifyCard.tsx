import { Button } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { ExcelFailure } from '../../excel/outcome';
import { proofScreenText } from '../../i18n/proofScreenText';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import { findingsOf, VERIFY_PARTS, verifyWorkbook, type Verification } from '../../sheet/verify/verifyWorkbook';
import { failureText } from '../failureText';
import { IssueList } from '../issues/issuesTab';
import { useLanguage, usePaneText } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { DelayedSpinner } from '../parts/delayedSpinner';
import { LiveRegion } from '../parts/liveRegion';
import type { StepProps } from '../procedure/stepProps';
import { useCardStyles } from './lotsLooks';
import { EXCEL_PROOF, type ProofPort } from './proofPort';

type State =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'failed'; readonly failure: ExcelFailure }
  | { readonly kind: 'verified'; readonly verification: Verification; readonly of: CheckedWorkbook };

/** Works everything out again at a click, and names each cell that says otherwise. */
export function VerifyCard({ checked, busy, goTo, port = EXCEL_PROOF }: StepProps & { readonly port?: ProofPort }): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const words = proofScreenText(language).verify;
  const pane = usePaneText();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const verify = async (): Promise<void> => {
    setState({ kind: 'working' });
    const reading = await port.readProof();
    if (!reading.ok) {
      setState({ kind: 'failed', failure: reading.failure });
      return;
    }
    const verification = await verifyWorkbook(reading.value, language);
    setState(verification === null ? { kind: 'idle' } : { kind: 'verified', verification, of: checked });
  };
  const verification = state.kind === 'verified' ? state.verification : null;
  const count = verification === null ? 0 : findingsOf(verification).length;
  const verdict = verification === null ? '' : count === 0 ? words.clean : words.found(count);
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.explain}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy || state.kind === 'working'} onClick={() => void verify()}>
          {state.kind === 'verified' ? words.again : words.start}
        </Button>
      </div>
      {state.kind === 'working' && <DelayedSpinner label={words.working} />}
      {state.kind === 'failed' && <Callout tone="error">{failureText(state.failure, pane)}</Callout>}
      {verification !== null && (
        <>
          {count === 0 ? (
            <Callout tone="success" title={words.clean}>
              <p>{words.cleanBody(verification.candidates, verification.record)}</p>
            </Callout>
          ) : (
            <Callout tone="error" title={words.found(count)} />
          )}
          {state.kind === 'verified' && state.of !== checked && <p className={styles.hint}>{words.stale}</p>}
          {VERIFY_PARTS.filter((part) => verification.parts[part].length > 0).map((part) => (
            <section key={part} aria-label={words.parts[part]}>
              <h4 className={styles.title}>{`${words.parts[part]} (${verification.parts[part].length})`}</h4>
              <IssueList issues={verification.parts[part]} goTo={goTo} label={words.parts[part]} />
            </section>
          ))}
        </>
      )}
      <LiveRegion message={verdict} />
    </article>
  );
}
