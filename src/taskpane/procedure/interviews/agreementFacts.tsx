import type { JSX } from 'react';
import type { PanelAgreement } from '../../../domain/interviews/panelAgreement';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import { interviewSheetText } from '../../../i18n/interviewSheetText';
import { useLanguage } from '../../paneLanguage';
import { useInterviewStyles } from './interviewStyles';

/** What was fixed, in four lines. */
export function AgreementFacts({ agreement }: { readonly agreement: PanelAgreement }): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const { agreed } = interviewScreenText(language);
  const { rules } = interviewSheetText(language);
  const { grades, pass } = agreement.scale;
  const facts = [
    [agreed.members, agreement.members.join(', ')],
    [agreed.rule, rules[agreement.rule]],
    [agreed.grades, grades.join(' < ')],
    [agreed.pass, grades[pass] ?? ''],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
