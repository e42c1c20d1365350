import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordNoticeIssue } from '../../src/i18n/notice/wordIssue';
import { noticeJson } from '../../src/notice/json';
import { readNotice } from '../../src/notice/readNotice';

/** Any folder with a notice.txt and an expected.json is a case; expected.json holds the contract keys of docs/notice.md. */
const CASES = join(__dirname, 'cases');

const CONTRACT = [
  'number',
  'title',
  'client',
  'deadline',
  'hoursPerWeek',
  'duration',
  'maximumRate',
  'knockOuts',
  'selection',
  'total',
  'complete',
  'competencies',
  'shortlistSize',
  'tieRule',
  'repeatStep',
  'issues',
];

interface Entry {
  readonly code?: string;
  readonly source: readonly number[];
  readonly [key: string]: unknown;
}

function only(entries: unknown, keys: readonly string[]): unknown {
  return (entries as readonly Entry[]).map((entry) =>
    Object.fromEntries(keys.filter((key) => key in entry).map((key) => [key, entry[key]])),
  );
}

/** What is compared: wording and confidence are tested elsewhere. */
function essentials(json: Record<string, unknown>): Record<string, unknown> {
  return {
    ...json,
    knockOuts: only(json['knockOuts'], ['id', 'text', 'source']),
    selection: only(json['selection'], ['id', 'text', 'weight', 'unit', 'levels', 'source']),
    issues: only(json['issues'], ['code', 'source']),
  };
}

describe.each(readdirSync(CASES))('the notice %s', (name) => {
  const text = readFileSync(join(CASES, name, 'notice.txt'), 'utf8');
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const actual = noticeJson(readNotice(text), (issue) => wordNoticeIssue(issue, 'nl'));

  it('states every key of the contract', () => {
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(CONTRACT));
    expect(Object.keys(actual).slice(0, CONTRACT.length)).toEqual(CONTRACT);
  });

  it.each(Object.keys(expected))('reads its %s', (key) => {
    expect(essentials(actual)[key]).toEqual(essentials(expected)[key]);
  });
});
