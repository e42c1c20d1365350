import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SheetCell } from '../../excel/insertFormula';
import type { FunctionBrowserWording } from '../../i18n/functionBrowser/wording';
import { functionBrowserText } from '../../i18n/functionBrowserText';
import type { PaneWording } from '../../i18n/pane/wording';
import { shownFormula } from '../../sheet/shownFormula';
import { useLanguage, usePaneText } from '../paneLanguage';
import { Callout, type Tone } from '../parts/callout';
import { LiveRegion } from '../parts/liveRegion';
import { Section } from '../parts/section';
import { failureText } from '../failureText';
import { FormulaText } from './formulaText';
import type { InsertOutcome, Proposal } from './useProposal';

const useStyles = makeStyles({
  note: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The formula that fits this workbook, the button that puts it into a cell, and what came of that. */
export function InsertPanel({ proposed, outcome, busy, insert }: Proposal): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const text = functionBrowserText(language);
  const pane = usePaneText();
  const words = outcome === null ? [] : outcomeText(outcome, text, pane);
  const free = outcome !== null && 'free' in outcome ? outcome.free : null;
  return (
    <Section title={text.proposal}>
      {proposed !== null && <FormulaText>{shownFormula(proposed.formula, language)}</FormulaText>}
      {proposed !== null && proposed.open.length > 0 && <p className={styles.note}>{text.toReplace(proposed.open.join(', '))}</p>}
      <p className={styles.note}>{text.proposalMeans}</p>
      <Button appearance="primary" disabledFocusable={busy || proposed === null} onClick={() => void insert(null)}>
        {text.insert}
      </Button>
      {outcome !== null && (
        <Callout
          tone={toneOf(outcome)}
          actions={free && <Button onClick={() => void insert(free)}>{text.insertAt(cellText(free))}</Button>}
        >
          {words.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </Callout>
      )}
      <LiveRegion message={words.join(' ')} />
    </Section>
  );
}

function outcomeText(outcome: InsertOutcome, text: FunctionBrowserWording, pane: PaneWording): string[] {
  switch (outcome.kind) {
    case 'inserted':
      return [text.inserted(cellText(outcome.cell)), ...(outcome.open.length > 0 ? [text.toReplace(outcome.open.join(', '))] : [])];
    case 'taken':
    case 'insideTable':
      return [text[outcome.kind](cellText(outcome.cell)), text.chooseAnother];
    case 'failed':
      return [failureText(outcome.failure, pane)];
  }
}

function toneOf({ kind }: InsertOutcome): Tone {
  switch (kind) {
    case 'inserted':
      return 'success';
    case 'failed':
      return 'error';
    default:
      return 'warning';
  }
}

function cellText({ sheet, address }: SheetCell): string {
  return `${sheet}!${address}`;
}
