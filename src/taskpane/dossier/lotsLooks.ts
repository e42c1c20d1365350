import { makeStyles, tokens } from '@fluentui/react-components';

/** How the cards about ties, lots and the journal look. */
export const useCardStyles = makeStyles({
  card: { padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: '0 0 4px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: '0 0 6px', overflowWrap: 'anywhere' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  plainList: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px', marginTop: '10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  box: { width: '100%' },
  code: { display: 'block', margin: '4px 0 0', padding: '6px', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  choices: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});
