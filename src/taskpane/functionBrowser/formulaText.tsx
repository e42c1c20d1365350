import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

const useStyles = makeStyles({
  code: {
    display: 'block',
    padding: '8px 10px',
    margin: '4px 0',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** A formula; breaks anywhere, because a formula has few blanks and the pane is narrow. */
export function FormulaText({ children }: { readonly children: string }): JSX.Element {
  return <code className={useStyles().code}>{children}</code>;
}
