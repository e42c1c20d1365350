import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the client step look like, at 320 px and wider. */
export const useClientStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '10px', alignItems: 'stretch' },
  apart: { marginTop: '8px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  wide: { width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
