import { noticeIssuesEn } from '../../../src/i18n/notice/en';
import { noticeIssuesNl } from '../../../src/i18n/notice/nl';
import { wordNoticeIssue } from '../../../src/i18n/notice/wordIssue';
import type { NoticeIssue } from '../../../src/notice/issue';

const ONE_OF_EACH: readonly NoticeIssue[] = [
  { code: 'text-cut-off', facts: { lastWords: 'op het gebied v' }, source: [1] },
  { code: 'section-missing', facts: { section: 'selection' }, source: [] },
  { code: 'step-missing', facts: { step: 3 }, source: [1] },
  { code: 'knock-outs-to-confirm', facts: { ids: ['1', '2'] }, source: [1] },
  { code: 'knock-out-untestable', facts: { id: '1', reason: 'condition' }, source: [1] },
  { code: 'weights-total', facts: { sum: 92.5, total: 100, unit: '%' }, source: [1] },
  { code: 'total-missing', facts: { sum: 90, unit: 'punten' }, source: [1] },
  { code: 'weight-missing', facts: { id: '7' }, source: [1] },
  { code: 'units-mixed', facts: { ids: ['4', '5'] }, source: [1] },
  { code: 'levels-gap', facts: { id: '5', from: 2, to: 3 }, source: [1] },
  { code: 'levels-overlap', facts: { id: '5', first: '3 - 5 jaar', second: '5 jaar of meer' }, source: [1] },
  { code: 'levels-top', facts: { id: '5', top: 8, weight: 10 }, source: [1] },
  {
    code: 'criterion-holds-knock-out',
    facts: { id: '6', knockOut: '3', asked: '5 jaar', required: '3 jaar' },
    source: [1],
  },
  { code: 'education-contradiction', facts: { header: 'HBO', body: 'MBO+', id: '2' }, source: [1] },
  { code: 'rate-contradiction', facts: { rates: [82.5, 85] }, source: [1] },
  { code: 'deadline-contradiction', facts: { deadlines: ['2025-10-01', '2025-10-02'] }, source: [1] },
  { code: 'deadline-without-time', facts: { deadline: '2025-10-02' }, source: [1] },
  { code: 'hours-range', facts: { minimum: 32, maximum: 36 }, source: [1] },
  { code: 'shortlist-without-size', facts: {}, source: [1] },
  { code: 'invitations-without-size', facts: { step: 3 }, source: [1] },
  { code: 'tie-rule-missing', facts: {}, source: [] },
  { code: 'tie-rule-stops-short', facts: { rule: 'rate' }, source: [1] },
  { code: 'step-without-weights', facts: { step: 3, criteria: 2 }, source: [1] },
  { code: 'standstill-without-length', facts: {}, source: [1] },
  { code: 'competencies-prose', facts: { count: 3 }, source: [1] },
];

it('no language lacks an issue, and the examples below cover them all', () => {
  const known = ONE_OF_EACH.map((issue) => issue.code).sort();
  expect(Object.keys(noticeIssuesNl).sort()).toEqual(known);
  expect(Object.keys(noticeIssuesEn).sort()).toEqual(known);
});

it.each(ONE_OF_EACH)('$code is worded in both languages, each with a proposal', (issue) => {
  const nl = wordNoticeIssue(issue, 'nl');
  const en = wordNoticeIssue(issue, 'en');
  for (const text of [nl.message, nl.proposal, en.message, en.proposal]) {
    expect(text).toMatch(/^\S.*[.]$/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(nl.message).not.toBe(en.message);
});

it('writes numbers as the language does', () => {
  const issue = ONE_OF_EACH.find((entry) => entry.code === 'weights-total');
  expect(issue && wordNoticeIssue(issue, 'nl').message).toContain('92,5%');
  expect(issue && wordNoticeIssue(issue, 'en').message).toContain('92.5%');
});
