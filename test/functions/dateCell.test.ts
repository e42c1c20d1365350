import { dayFromIsoText } from '../../src/domain/calendarDate';
import { dateIn, isNoDate } from '../../src/functions/dateCell';
import { speak } from '../support/cellFunctions';

beforeEach(() => speak('nl'));

describe('the date in a cell', () => {
  test.each([45_932, 45_932.5, '2025-10-02', ' 2025-10-2 '])('%p is 2 October 2025', (cell) => {
    expect(dateIn(cell, 'van')).toBe(dayFromIsoText('2025-10-02'));
  });

  test.each([null, undefined, '', 0])('%p is empty', (cell) => expect(dateIn(cell, 'van')).toBeNull());

  test.each(['02-10-2025', '2025-02-30', 'gisteren', true, -1, 60, '#N/A', { code: '#REF!' }])('%p is none', (cell) => {
    const result = dateIn(cell, 'from');
    expect(isNoDate(result) && result.fault).toContain('“van”');
  });
});
