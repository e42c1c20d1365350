import { createHash } from 'node:crypto';
import { HELP_POLICY, MICROSOFT_OFFICE_JS, panePolicy } from '../../scripts/pagePolicy';

const directive = (policy: string, name: string): string[] =>
  policy
    .split('; ')
    .map((one) => one.split(' '))
    .find(([key]) => key === name)
    ?.slice(1) ?? [];

it.each([
  ['the pane with Office.js from Microsoft', panePolicy(MICROSOFT_OFFICE_JS)],
  ['the pane with Office.js from the own host', panePolicy('/vendor/office.js')],
  ['the help pages', HELP_POLICY],
])('%s allow nothing inline, nothing evaluated and no wildcard', (_page, policy) => {
  expect(directive(policy, 'default-src')).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe|\*|\bhttps:(?!\/\/)|\bblob:/);
});

it('the pane connects to nothing but the place that serves it', () => {
  expect(directive(panePolicy(MICROSOFT_OFFICE_JS), 'connect-src')).toEqual(["'self'"]);
});

it("Microsoft's addresses are allowed only while Office.js comes from there", () => {
  expect(directive(panePolicy(MICROSOFT_OFFICE_JS), 'script-src')).toContain(
    'https://appsforoffice.microsoft.com/lib/1/',
  );
  expect(directive(panePolicy('/vendor/office.js'), 'script-src')).toEqual(["'self'"]);
});

it('an empty style element is allowed, one with text is not', () => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(directive(panePolicy(MICROSOFT_OFFICE_JS), 'style-src')).toEqual(["'self'", hash('')]);
});
