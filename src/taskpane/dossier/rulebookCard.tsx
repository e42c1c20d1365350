import { Button, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { proofScreenText } from '../../i18n/proofScreenText';
import { markedCandidates } from '../../domain/markedCandidates';
import { lockPlan } from '../../sheet/rulebook/lockPlan';
import { versionChanges } from '../../sheet/rulebook/ruleChanges';
import { readRulebook } from '../../sheet/rulebook/readRulebook';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { LabelledBox } from '../parts/labelledBox';
import { LongList } from '../parts/longList';
import type { StepProps } from '../procedure/stepProps';
import { IssueList } from '../issues/issuesTab';
import { useCardStyles } from './lotsLooks';

/** The lock on the rules, what was changed around it, and every version with who, when and why. */
export function RulebookCard({ checked, busy, carry, goTo, now, by }: StepProps): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const text = proofScreenText(language);
  const words = text.rulebook;
  const [why, setWhy] = useState('');
  const versions = readRulebook(checked.snapshot);
  const last = versions.at(-1);
  const history = versions.map((each, index) => ({ ...each, previous: versions[index - 1]?.read?.rules ?? null }));
  const marked = markedCandidates(checked.field);
  const changes = checked.issues.filter(({ about, code }) => about === 'proof' && (code === 'ruleChanged' || code === 'rulebookAltered'));
  const lock = async (): Promise<void> => {
    if (await carry(lockPlan({ at: now(), by, why }, language))) setWhy('');
  };
  return (
    <article className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{words.explain}</p>
      {last === undefined && marked > 0 && <Callout tone="warning">{words.tooLate(marked)}</Callout>}
      {last !== undefined && changes.length === 0 && <Callout tone="success">{words.unchanged(last.version)}</Callout>}
      {changes.length > 0 && (
        <>
          <Callout tone="error">{words.changed(changes.length)}</Callout>
          <IssueList issues={changes} goTo={goTo} label={words.changed(changes.length)} />
        </>
      )}
      <div className={styles.form}>
        {last !== undefined && (
          <LabelledBox label={words.why} hint={words.whyHint}>
            {(names) => <Textarea {...names} className={styles.box} value={why} rows={2} onChange={(_, { value }) => setWhy(value)} />}
          </LabelledBox>
        )}
        {by.trim() === '' && <p className={styles.hint}>{text.record.needsName}</p>}
        <div className={styles.buttons}>
          <Button appearance={last === undefined ? 'primary' : 'secondary'} disabledFocusable={busy || by.trim() === '' || (last !== undefined && why.trim() === '')} onClick={() => void lock()}>
            {last === undefined ? words.lock : words.lockAgain}
          </Button>
        </div>
      </div>
      {versions.length > 0 && (
        <ol className={styles.plainList} aria-label={words.history}>
          {[...history].reverse().map(({ version, at, by: who, why: reason, read, fingerprint, previous }) => (
            <li key={version} className={styles.item}>
              {words.version(version, (at ?? '').replace('T', ' '), who)}
              {reason !== '' && <p className={styles.hint}>{reason}</p>}
              {previous !== null && read !== null && <VersionDifferences before={previous} after={read.rules} version={version - 1} />}
              {read !== null && read.head.marked > 0 && <p className={styles.hint}>{words.lockedAfter(read.head.marked)}</p>}
              <details>
                <summary className={styles.hint}>{words.fingerprint}</summary>
                <code className={styles.code}>{fingerprint}</code>
              </details>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

const ruleKey = ({ key }: { readonly key: string }): string => key;

/** What a new version changed: each rule with what it was and what it became. */
function VersionDifferences({ before, after, version }: { readonly before: ReadonlyMap<string, string>; readonly after: ReadonlyMap<string, string>; readonly version: number }): JSX.Element | null {
  const styles = useCardStyles();
  const words = proofScreenText(useLanguage()).rulebook;
  const changes = versionChanges(before, after);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className={styles.hint}>{words.differs(changes.length, version)}</summary>
      <LongList items={changes} keyOf={ruleKey} label={undefined} marked>
        {({ key, was, is }) => <span className={styles.hint}>{words.change(key, was, is)}</span>}
      </LongList>
    </details>
  );
}
