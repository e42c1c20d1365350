import type { JSX } from 'react';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { journalText } from '../../i18n/journalText';
import { formatMoment } from '../../i18n/moment';
import type { JournalEntry } from '../../sheet/journal/journalEntry';
import type { WatchedValue } from '../../sheet/journal/watchedValue';
import { wallClockOfText } from '../../sheet/serialDate';
import { useLanguage } from '../paneLanguage';
import { useCardStyles } from './lotsLooks';

/** One change: whose, of what, from what to what, when and why. */
export function JournalLine({ entry }: { readonly entry: JournalEntry }): JSX.Element {
  const styles = useCardStyles();
  const language = useLanguage();
  const { pane: words, sheet } = journalText(language);
  const { at, cell, candidate, criterion, before, after, source, reason, reasonNeeded } = entry;
  const shown = (value: WatchedValue): string => valueText(value, words.blank, language);
  const why = reason === '' && reasonNeeded ? words.reasonMissing : reason;
  return (
    <>
      <p className={styles.title}>{[candidate, criterion].filter((part) => part !== '').join(' · ')}</p>
      <p className={styles.text}>{words.change(shown(before), shown(after))}</p>
      <p className={styles.hint}>
        {[at === null ? '' : formatMoment(wallClockOfText(at) ?? 0, language), cell, sheet.sources[source], why].filter((part) => part !== '').join(' · ')}
      </p>
    </>
  );
}

function valueText(value: WatchedValue, blank: string, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  return value === '' ? blank : String(value);
}
