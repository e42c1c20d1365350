import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { JSX } from 'react';
import { AWARD_SCREEN_TEXTS } from '../../../i18n/award/screen/words';
import { awardSheetPlan } from '../../../sheet/award/awardSheet';
import { awardTable } from '../../../sheet/award/awardWords';
import { documentsOfNotice, winnerDocuments } from '../../../sheet/award/winnerDocuments';
import { useLanguage } from '../../paneLanguage';
import { CellLink } from '../../parts/cellLink';
import type { StepProps } from '../stepProps';
import { Part } from './part';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  line: { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  icon: { fontSize: '18px', lineHeight: 0, marginTop: '1px', color: tokens.colorNeutralForeground3 },
  received: { color: tokens.colorStatusSuccessForeground1 },
  state: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What the winner hands in; it is ticked off in the workbook, where a colleague sees it too. */
export function DocumentsPart({ checked, busy, carry, goTo }: StepProps): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const text = AWARD_SCREEN_TEXTS[language].documents;
  const { snapshot } = checked;
  const isMade = awardTable(snapshot, 'documents') !== null && awardTable(snapshot, 'letterFacts') !== null;
  const documents = awardTable(snapshot, 'documents') !== null ? winnerDocuments(snapshot) : [];
  const asked = documents.length > 0 ? documents : documentsOfNotice(snapshot, language).map((name) => ({ name, received: null, unreadable: null, cell: null }));
  const received = asked.filter((each) => each.received === true).length;
  return (
    <Part title={text.title} aside={asked.length > 0 ? text.received(received, asked.length) : undefined}>
      {asked.length === 0 && <p className={styles.note}>{text.none}</p>}
      {asked.length > 0 && (
        <ul className={styles.list}>
          {asked.map((document) => {
            const isIn = document.received === true;
            const Icon = isIn ? CheckmarkCircleFilled : CircleRegular;
            const state = isIn ? text.yes : document.unreadable !== null ? text.unreadable(document.unreadable) : document.received === false ? text.no : text.open;
            return (
              <li key={document.name} className={styles.line}>
                <span className={mergeClasses(styles.icon, isIn && styles.received)}>
                  <Icon aria-hidden />
                </span>
                <span>
                  <CellLink cell={document.cell} goTo={goTo}>
                    {document.name}
                  </CellLink>
                  <span className={styles.state}>{state}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {!isMade && (
        <>
          <p className={styles.note}>{text.sheetNote}</p>
          <div>
            <Button disabledFocusable={busy} onClick={() => void carry(awardSheetPlan(language))}>
              {text.makeSheet}
            </Button>
          </div>
        </>
      )}
    </Part>
  );
}
