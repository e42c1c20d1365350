import { across, down, messageOf, shown, speak } from '../support/cellFunctions';

beforeEach(() => speak('nl'));

describe('TENDER.COMPETENCY', () => {
  test.each<[string, unknown[], unknown]>([
    ['all at least the pass mark', [across('voldoende', 'goed'), 'voldoende'], true],
    ['one below', [across('matig', 'uitstekend'), 'voldoende'], false],
    ['one still open', [across('goed', ''), 'voldoende'], '#N/A'],
    ['one still open, as Excel passes an empty cell', [across('goed', 0), 'voldoende'], '#N/A'],
    ['one below while another is open', [across('matig', ''), 'voldoende'], false],
    ['numbers from 1 to 10', [across(6, 10), 6], true],
    ['numbers as text', [across('5', '10'), '6'], false],
    ['English grades', [across('Good', 'sufficient'), 'sufficient'], true],
    ['an order of one\'s own', [across('B', 'C'), 'B', null, across('D', 'C', 'B', 'A')], false],
    ['the lowest of the members', [[['goed'], ['matig']], 'voldoende', 'laagste'], false],
    ['an even panel: the lower of the two middle grades', [[['goed'], ['matig']], 'voldoende', 'mediaan'], false],
    ['the median of three', [[['goed'], ['matig'], ['voldoende']], 'voldoende', 'median'], true],
    ['a consensus, typed', [across('goed', 'goed'), 'voldoende', 'consensus'], true],
    ['a member still has to grade', [[['goed'], ['']], 'voldoende', 'mediaan'], '#N/A'],
  ])('%s', async (_, args, expected) => expect(await shown('COMPETENCY', ...args)).toEqual([[expected]]));

  test('several candidates, each in the order of first appearance; a bad grade spoils one of them', async () => {
    const grades = [['goed'], ['matig'], ['prima'], ['goed'], ['goed']];
    const names = down('B', 'A', 'C', 'B', 0);
    expect(await shown('COMPETENCY', grades, 'voldoende', 'mediaan', null, names)).toEqual([
      ['B', true],
      ['A', false],
      ['C', '#VALUE!'],
    ]);
  });

  test.each<[string, unknown[], string]>([
    ['several members and no rule', [down('goed', 'goed'), 'voldoende'], 'laagste of mediaan'],
    ['a consensus over several rows', [down('goed', 'goed'), 'voldoende', 'consensus'], 'één rij per kandidaat'],
    ['a rule that is none', [down('goed'), 'voldoende', 'gemiddelde'], 'consensus, laagste, mediaan'],
    ['a pass mark that is no grade', [down('goed'), 'prima'], '“voldoendeVanaf”'],
    ['a grade that is none', [across('goed', 'prima'), 'voldoende'], 'Rij 1: competentie 2: “prima”'],
    ['no row with a name, while names were given', [down('goed', 'goed'), 'goed', 'laagste', null, down('', '')], 'geen enkele rij'],
    ['names that do not match the rows', [down('goed', 'goed'), 'goed', 'laagste', null, down('A')], 'gelijke lengte'],
  ])('%s', async (_, args, text) => expect(await messageOf('COMPETENCY', ...args)).toContain(text));
});
