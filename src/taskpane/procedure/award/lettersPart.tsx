import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import type { Language } from '../../../i18n/language';
import type { CandidateFiles } from '../../../sheet/award/candidateFiles';
import { lettersPlan } from '../../../sheet/award/lettersPlan';
import { lettersSentPlan } from '../../../sheet/award/lettersSentPlan';
import { lettersStatus } from '../../../sheet/award/lettersStatus';
import { reasonsGiven } from '../../../sheet/award/reasonsGiven';
import { reasonsPlan } from '../../../sheet/award/reasonsPlan';
import { distinctIssues } from '../../../sheet/award/distinctIssues';
import { useLanguage } from '../../paneLanguage';
import type { StepProps } from '../stepProps';
import { IssueLines } from './issueLines';
import { Part } from './part';
import { SaveLetters } from './saveLetters';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  bar: { height: '4px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5, overflow: 'hidden' },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground },
  counts: { margin: 0 },
});

export interface LettersPartProps extends StepProps {
  readonly all: CandidateFiles;
}

/** Reasons first, then the letters that they make. */
export function LettersPart({ checked, all, busy, carry, goTo, now, by }: LettersPartProps): JSX.Element {
  const styles = useStyles();
  const paneLanguage = useLanguage();
  const words = AWARD_SCREEN_TEXTS[paneLanguage];
  const text = words.letters;
  const [language, setLanguage] = useState<Language>(paneLanguage);
  const status = useMemo(() => lettersStatus(checked, language), [checked, language]);
  const reasons = useMemo(() => reasonsGiven(checked.snapshot, all.files), [checked, all]);
  const { letters, blocked, issues, standing, outdated, notes } = status;
  const isStopped = issues.some(({ severity }) => severity === 'error');
  const waits = distinctIssues(blocked.flatMap((each) => each.issues));
  // Rows that are not there yet come with one button: they are counted, not listed.
  const rowless = waits.filter(({ code }) => code === 'reasonRowMissing').length;
  const listed = waits.filter(({ code }) => code !== 'reasonRowMissing');
  const isMade = standing.letters.size > 0;
  return (
    <>
      <Part title={text.reasonsTitle} aside={text.reasons(reasons.given, reasons.all)}>
        <div className={styles.bar} aria-hidden>
          <div className={styles.fill} style={{ width: `${reasons.all === 0 ? 0 : (100 * reasons.given) / reasons.all}%` }} />
        </div>
        <p className={styles.note}>{text.reasonsNote}</p>
        {rowless > 0 && <p>{text.rowsMissing(rowless)}</p>}
        <IssueLines issues={listed} label={text.waiting(blocked.length)} goTo={goTo} />
        <div>
          <Button appearance={rowless > 0 ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => void carry(reasonsPlan(language))}>
            {text.updateReasons}
          </Button>
        </div>
      </Part>
      <Part title={text.title}>
        <RadioGroup layout="horizontal" aria-label={text.language} value={language} onChange={(_, { value }) => setLanguage(value === 'en' ? 'en' : 'nl')}>
          <Radio value="nl" label={text.languages.nl} />
          <Radio value="en" label={text.languages.en} />
        </RadioGroup>
        <IssueLines issues={issues} label={isStopped ? words.blocked : text.check} goTo={goTo} />
        <p className={styles.counts}>{[...(isStopped ? [] : [text.ready(letters.length)]), ...(blocked.length > 0 ? [text.waiting(blocked.length)] : [])].join('; ')}</p>
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={busy || letters.length === 0} onClick={() => void carry(lettersPlan(language))}>
            {isMade ? text.makeAgain : text.make}
          </Button>
        </div>
        {outdated.length > 0 && <p>{text.outdated(outdated.length)}</p>}
        <IssueLines issues={notes} label={text.check} goTo={goTo} />
        {isMade && (
          <>
            <SaveLetters letters={[...standing.letters.values()]} language={language} fileName={fileName(text.file, checked.facts.get('number')?.value)} />
            <div className={styles.actions}>
              <Button disabledFocusable={busy || isStopped} onClick={() => void carry(lettersSentPlan(now(), by, language))}>
                {text.sent}
              </Button>
            </div>
            <p className={styles.note}>{text.sentNote}</p>
          </>
        )}
      </Part>
    </>
  );
}

function fileName(word: string, number: string | number | null | undefined): string {
  const name = [word, String(number ?? '')].filter((part) => part !== '').join(' ');
  return `${name.replace(/[\\/:*?"<>|]/g, '-')}.docx`;
}
