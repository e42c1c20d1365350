import { makeStyles, Textarea } from '@fluentui/react-components';
import type { JSX } from 'react';
import { newTenderText } from '../../i18n/newTenderText';
import { RULE_KEYS } from '../../i18n/procedure/wording';
import { procedureText } from '../../i18n/procedureText';
import type { ReviewEdit } from '../../sheet/review/edit';
import type { Review } from '../../sheet/review/review';
import { useLanguage } from '../paneLanguage';
import { Section } from '../parts/section';
import { LabelledBox } from '../parts/labelledBox';
import { SourceQuote } from './sourceQuote';

const useStyles = makeStyles({
  boxes: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  text: { width: '100%' },
});

export interface ProcedureEditorProps {
  readonly procedure: Review['procedure'];
  readonly lines: readonly string[];
  readonly edit: (edit: ReviewEdit) => void;
}

/** What else the notice says of the procedure. What decides a tie is asked even where the notice is silent. */
export function ProcedureEditor({ procedure, lines, edit }: ProcedureEditorProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { labels } = procedureText(language);
  const shown = RULE_KEYS.filter((key) => key === 'tieRule' || procedure[key].source.length > 0);
  return (
    <Section title={newTenderText(language).review.procedure}>
      <div className={styles.boxes}>
        {shown.map((key) => {
          const { value, source, confidence } = procedure[key];
          return (
            <div key={key}>
              <LabelledBox label={labels[key]}>
                {(names) => (
                  <Textarea
                    {...names}
                    className={styles.text}
                    resize="vertical"
                    rows={Math.min(6, value.split('\n').length)}
                    value={value}
                    onChange={(_, data) => edit({ do: 'setRule', rule: key, value: data.value })}
                  />
                )}
              </LabelledBox>
              {source.length > 0 && <SourceQuote source={source} confidence={confidence} lines={lines} />}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
