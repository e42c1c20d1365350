import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { isoText } from '../../../domain/calendarDate';
import { holidaysWithin } from '../../../domain/award/holidaysWithin';
import { list } from '../../../i18n/format';
import { letterDate } from '../../../i18n/letter/letterDate';
import { LETTER_TEXTS } from '../../../i18n/letter/words';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import { standstillPlan } from '../../../sheet/award/standstillPlan';
import { readStandstill } from '../../../sheet/award/standstillReading';
import { useLanguage } from '../../paneLanguage';
import { LabelledBox } from '../../parts/labelledBox';
import type { StepProps } from '../stepProps';
import { FactRows } from './factRows';
import { IssueLines } from './issueLines';
import { Part } from './part';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', columnGap: '12px' },
  box: { width: '100%', minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** The length of the standstill and the day of sending, and both ends that follow from them. */
export function StandstillPart({ checked, busy, carry, goTo }: StepProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = AWARD_SCREEN_TEXTS[language];
  const text = words.standstill;
  const { days, sent, standstill, issues } = readStandstill(checked.procedure);
  const [typedDays, setTypedDays] = useState<string | null>(null);
  const [typedSent, setTypedSent] = useState<string | null>(null);
  const shownDays = typedDays ?? (days === null ? '' : String(days));
  const shownSent = typedSent ?? (sent === null ? '' : isoText(sent));
  const isChanged = typedDays !== null || typedSent !== null;
  const save = async (): Promise<void> => {
    if (!(await carry(standstillPlan(shownDays, shownSent)))) return;
    setTypedDays(null);
    setTypedSent(null);
  };
  const dayOffNames = LETTER_TEXTS[language].dayOff;
  const holidays = standstill === null ? [] : holidaysWithin(standstill.firstDay, standstill.movedEnd);
  return (
    <Part title={text.title}>
      <div className={styles.boxes}>
        <LabelledBox label={text.days} hint={text.daysHint}>
          {(names) => <Input {...names} className={styles.box} inputMode="numeric" value={shownDays} onChange={(_, { value }) => setTypedDays(value)} />}
        </LabelledBox>
        <LabelledBox label={text.sent} hint={text.sentHint}>
          {(names) => <Input {...names} className={styles.box} type="date" value={shownSent} onChange={(_, { value }) => setTypedSent(value)} />}
        </LabelledBox>
      </div>
      {isChanged && (
        <div>
          <Button appearance="primary" size="small" disabledFocusable={busy} onClick={() => void save()}>
            {text.save}
          </Button>
        </div>
      )}
      {standstill !== null && (
        <>
          <FactRows
            rows={[
              { label: text.plainEnd, value: letterDate(standstill.plainEnd, language) },
              { label: text.movedEnd, value: letterDate(standstill.movedEnd, language) },
            ]}
          />
          <p className={styles.note}>
            {standstill.moved.length === 0 ? text.same : `${text.movedBy(list(standstill.moved.map((each) => dayOffNames[each]), language))} ${text.both}`}
          </p>
          <p className={styles.note}>
            {holidays.length === 0
              ? text.noHolidays
              : `${text.holidays}: ${holidays.map(({ day, holiday }) => `${letterDate(day, language)} (${dayOffNames[holiday]})`).join('; ')}.`}
          </p>
        </>
      )}
      {days === 0 && <p className={styles.note}>{text.none}</p>}
      <IssueLines issues={issues} label={words.letters.check} goTo={goTo} />
    </Part>
  );
}
