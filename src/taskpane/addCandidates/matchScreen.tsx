import { Button, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX, type ReactNode } from 'react';
import { addCandidatesText } from '../../i18n/addCandidatesText';
import type { Language } from '../../i18n/language';
import type { CheckedWorkbook } from '../../sheet/checkedWorkbook';
import type { ImportedCandidate } from '../../sheet/import/importPlan';
import type { NamedGrid } from '../files/namedGrid';
import { useLanguage } from '../paneLanguage';
import { Callout } from '../parts/callout';
import { LabelledBox } from '../parts/labelledBox';
import { ScreenHead } from '../parts/screenHead';
import { Section } from '../parts/section';
import { ColumnList } from './columnList';
import { DuplicateList } from './duplicateList';
import { useMatch } from './useMatch';

const useStyles = makeStyles({
  read: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: {
    position: 'sticky',
    bottom: 0,
    margin: '24px -14px -32px',
    padding: '12px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  add: { width: '100%' },
  note: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export interface MatchScreenProps {
  readonly checked: CheckedWorkbook;
  readonly grids: readonly NamedGrid[];
  readonly busy: boolean;
  readonly append: (candidates: readonly ImportedCandidate[]) => void;
  readonly back: () => void;
  /** What became of the last attempt. */
  readonly report: ReactNode;
}

/** Which column goes where, with samples. Nothing is written before a person has seen it. */
export function MatchScreen(props: MatchScreenProps): JSX.Element {
  const { grids, back } = props;
  const words = addCandidatesText(useLanguage());
  const [shown, setShown] = useState(0);
  return (
    <>
      <ScreenHead title={words.matchHeading} back={words.back} onBack={back} />
      {grids.length > 1 && (
        <LabelledBox label={words.sheet}>
          {(names) => (
            <Select {...names} value={String(shown)} onChange={(_, data) => setShown(Number(data.value))}>
              {grids.map(({ name }, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </LabelledBox>
      )}
      <Match key={shown} {...props} shown={grids[shown]!} />
    </>
  );
}

function Match({ checked, shown, busy, append, report }: MatchScreenProps & { readonly shown: NamedGrid }): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const words = addCandidatesText(language);
  const state = useMatch(shown.grid, checked, language);
  const { match, plan, writing, numbers, rows } = state;
  const [withDuplicates, setWithDuplicates] = useState(false);
  const duplicates = plan.candidates.filter(({ duplicateOf }) => duplicateOf !== null);
  const due = withDuplicates ? plan.candidates : plan.candidates.filter(({ duplicateOf }) => duplicateOf === null);
  const hasName = match.some((target) => target?.kind === 'name');
  const note = !hasName ? words.noName : due.length === 0 ? words.nothingToAdd : words.addNote;
  return (
    <>
      <p className={styles.read}>{words.rows(rows.length)}</p>
      <Checkbox
        label={words.firstRowHeadings}
        checked={state.firstRowIsHeadings}
        onChange={(_, data) => state.setFirstRowIsHeadings(data.checked === true)}
      />
      <ColumnList state={state} />
      {writing !== 'either' && (
        <Section title={words.numbers}>
          <Select aria-label={words.numbers} value={numbers} onChange={(_, data) => state.setNumbers(data.value as Language)}>
            {(['nl', 'en'] as const).map((each) => (
              <option key={each} value={each}>
                {words.numbersAs[each]}
              </option>
            ))}
          </Select>
          {(writing === 'unclear' || writing === 'mixed') && (
            <Callout tone="warning">
              <p>{writing === 'unclear' ? words.numbersUnclear : words.numbersMixed}</p>
            </Callout>
          )}
        </Section>
      )}
      {duplicates.length > 0 && (
        <DuplicateList candidates={duplicates} include={withDuplicates} setInclude={setWithDuplicates} />
      )}
      {hasName && plan.nameless > 0 && (
        <Callout tone="warning">
          <p>{words.nameless(plan.nameless)}</p>
        </Callout>
      )}
      <div className={styles.foot}>
        {report}
        <Button
          className={styles.add}
          appearance="primary"
          disabledFocusable={busy || !hasName || due.length === 0}
          onClick={() => append(due)}
        >
          {words.add(due.length)}
        </Button>
        <p className={styles.note}>{note}</p>
      </div>
    </>
  );
}
