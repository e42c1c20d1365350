import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { dossierText } from '../../i18n/dossierText';
import { DOSSIER_SECTIONS, type DossierSection } from '../../i18n/dossier/wording';
import { localClock } from '../localClock';
import { LabelledBox } from '../parts/labelledBox';
import { ScreenHead } from '../parts/screenHead';
import { Section } from '../parts/section';
import { useLanguage } from '../paneLanguage';
import type { StepProps } from '../procedure/stepProps';
import { PseudonymiseCard } from './pseudonymiseCard';
import { RecordCard } from './recordCard';
import { RulebookCard } from './rulebookCard';
import { VerifyCard } from './verifyCard';
import { CheckCard } from './checkCard';
import { FreezeCard } from './freezeCard';
import { JournalCard } from './journalCard';
import { JournalProvider, type JournalAccess } from './journalContext';
import { LotsCard } from './lotsCard';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', color: tokens.colorNeutralForeground3 },
  name: { width: '100%' },
  cards: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

type Card = (props: StepProps) => JSX.Element | null;

/** The cards of each section, in their order; a section without cards is not shown. */
const CARDS: Readonly<Record<DossierSection, readonly Card[]>> = {
  rules: [RulebookCard],
  check: [VerifyCard, CheckCard],
  record: [RecordCard],
  lots: [LotsCard],
  journal: [JournalCard],
  keep: [FreezeCard, PseudonymiseCard],
};

export interface DossierScreenProps extends Omit<StepProps, 'now'> {
  readonly setBy: (name: string) => void;
  readonly journal: JournalAccess;
  readonly leave: () => void;
  /** What is being done and what the last action brought. */
  readonly report: ReactNode;
}

/** All that shows later how the ranking came about. Every card is about one kind of proof and stands by itself. */
export default function DossierScreen({ setBy, journal, leave, report, ...props }: DossierScreenProps): JSX.Element {
  const styles = useStyles();
  const text = dossierText(useLanguage());
  return (
    <JournalProvider value={journal}>
      <ScreenHead title={text.title} back={text.back} onBack={leave} />
      {report}
      <p className={styles.intro}>{text.intro}</p>
      <LabelledBox label={text.by} hint={text.byHint}>
        {(names) => <Input {...names} className={styles.name} value={props.by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />}
      </LabelledBox>
      {DOSSIER_SECTIONS.filter((section) => CARDS[section].length > 0).map((section) => (
        <Section key={section} title={text.sections[section]}>
          <div className={styles.cards}>
            {CARDS[section].map((Card, index) => (
              <Card key={index} {...props} now={localClock} />
            ))}
          </div>
        </Section>
      ))}
    </JournalProvider>
  );
}
