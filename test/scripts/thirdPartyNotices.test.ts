import { packageAt, type ShippedPackage } from '../../scripts/shippedPackage';
import { licenceFaults, noticeText } from '../../scripts/thirdPartyNotices';

const shipped = (differing: Partial<ShippedPackage>): ShippedPackage => ({
  name: 'some-package',
  version: '1.2.3',
  licence: 'MIT',
  author: '',
  address: '',
  texts: ['Copyright (c) Somebody'],
  ...differing,
});

it.each(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)'])(
  '%s may be shipped',
  (licence) => {
    expect(licenceFaults(shipped({ licence }))).toEqual([]);
  },
);

it.each(['GPL-3.0', 'LGPL-3.0-or-later', 'AGPL-3.0', 'UNLICENSED', '(GPL-2.0 OR GPL-3.0)', 'SEE LICENSE IN LICENSE.md', ''])(
  '"%s" may not be shipped, and the package is named',
  (licence) => {
    expect(licenceFaults(shipped({ licence }))).toEqual([expect.stringContaining('some-package 1.2.3')]);
  },
);

it('a package without its licence text is accepted only under MIT with someone to credit', () => {
  expect(licenceFaults(shipped({ texts: [], author: 'Somebody' }))).toEqual([]);
  expect(licenceFaults(shipped({ texts: [] }))).toHaveLength(1);
  expect(licenceFaults(shipped({ texts: [], author: 'Somebody', licence: 'Apache-2.0' }))).toHaveLength(1);
});

it('the notice holds the terms, also where the package left them out', () => {
  expect(noticeText([shipped({})])).toContain('Copyright (c) Somebody');
  const filled = noticeText([shipped({ texts: [], author: 'Somebody Else' })]);
  expect(filled).toMatch(
    /Copyright \(c\) Somebody Else\s+Permission is hereby granted[^]*WITHOUT WARRANTY OF ANY KIND/,
  );
});

it('finds the package of a file, past the folders inside it', () => {
  expect(packageAt(require.resolve('react-dom/client'))).toMatchObject({ name: 'react-dom', licence: 'MIT' });
  expect(packageAt(__filename)).toBeUndefined();
  expect(packageAt(require.resolve('read-excel-file/universal'))).toMatchObject({ name: 'read-excel-file', licence: 'MIT' });
});
