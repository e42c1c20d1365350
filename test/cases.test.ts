import { basename, join } from 'node:path';
import { openAddInHost, type AddInHost } from './support/addInHost';
import { outcomeByDomain } from './support/caseByDomain';
import { outcomeByFormulas } from './support/caseByFormulas';
import { caseDifferences } from './support/caseDifferences';
import { caseFoldersIn, readCase } from './support/caseFolder';
import { roundsByFormulas, sayableByFormulas } from './support/caseRoundsByFormulas';

const STORIES = caseFoldersIn(join(__dirname, 'cases')).map((folder) => [basename(folder), folder] as const);

test('there are cases', () => expect(STORIES.length).toBeGreaterThan(5));

describe('the method says what the case expects', () => {
  test.each(STORIES)('%s', (_, folder) => {
    const each = readCase(folder);
    expect(caseDifferences(each.expected, outcomeByDomain(each))).toEqual([]);
  });
});

describe('the formulas in a workbook say the same', () => {
  let host: AddInHost;
  beforeAll(async () => {
    host = await openAddInHost();
  });
  afterAll(() => host.close());

  test.each(STORIES)('%s', async (story, folder) => {
    const each = readCase(folder);
    const { rounds: _, ...shortlist } = each.expected;
    expect(caseDifferences(shortlist, await outcomeByFormulas(host, story.slice(0, 31), each))).toEqual([]);
  });
});

const WITH_ROUNDS = STORIES.filter(([, folder]) => readCase(folder).rounds.length > 0);

describe('the formulas say the same of every round', () => {
  let host: AddInHost;
  beforeEach(async () => {
    host = await openAddInHost();
  });
  afterEach(() => host.close());

  test.each(WITH_ROUNDS)('%s', async (_, folder) => {
    const each = readCase(folder);
    expect(await roundsByFormulas(host, each)).toEqual((each.expected.rounds ?? []).map(sayableByFormulas));
  });
});

test('a difference is found: the same case with one rank wrong', () => {
  const each = readCase(STORIES[0]![1]);
  const [first, ...others] = each.expected.ranking;
  const wrong = { ...each.expected, ranking: [{ ...first!, rank: first!.rank + 1 }, ...others] };
  expect(caseDifferences(wrong, outcomeByDomain(each))).toHaveLength(1);
});
