import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the interview step look like, at 320 px and wider. */
export const useInterviewStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px', alignItems: 'stretch' },
  part: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px', flexWrap: 'wrap' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
  wide: { width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  points: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '2px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  across: { gridColumnStart: 1, gridColumnEnd: 3 },
  bar: { gridColumnStart: 1, gridColumnEnd: 3, height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2, overflow: 'hidden' },
  filled: { height: '100%', backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  facts: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: '12px', rowGap: '2px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  card: { padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
});
