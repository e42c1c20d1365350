import { across, down, shown, speak } from '../support/cellFunctions';

const LABELS = across('Ervaring', 'Aanpak', 'Prijs');

describe('TENDER.EXPLAIN', () => {
  test('points per criterion, and where points were lost, the largest loss first', async () => {
    speak('en');
    expect(await shown('EXPLAIN', across(38, 45, 0.5), across(40, 60, 0.5), LABELS)).toEqual([
      ['83.5 of 100.5 points: Ervaring 38/40; Aanpak 45/60; Prijs 0.5/0.5. Lost: 15 on Aanpak and 2 on Ervaring.'],
    ]);
  });

  test('in Dutch, with Dutch numbers', async () => {
    speak('nl');
    expect(await shown('EXPLAIN', across(12.5), across(12.5), across('Ervaring'))).toEqual([
      ['12,5 van 12,5 punten: Ervaring 12,5/12,5. Geen punten verloren.'],
    ]);
  });

  test('an open or odd mark gives an error in its own row only', async () => {
    speak('en');
    const rows = [
      [40, ''],
      [41, 1],
      [40, 60],
    ];
    const cells = (await shown('EXPLAIN', rows, across(40, 60), across('A', 'B'))).flat();
    expect(cells.slice(0, 2)).toEqual(['#N/A', '#VALUE!']);
    expect(cells[2]).toContain('100 of 100');
  });

  test('criteria without a label go by their number; labels may stand below each other', async () => {
    speak('en');
    expect((await shown('EXPLAIN', across(1, 0), across(1, 1), down('', 'B')))[0]![0]).toBe(
      '1 of 2 points: 1 1/1; B 0/1. Lost: 1 on B.',
    );
  });

  test('marks on a scale are explained in points', async () => {
    speak('en');
    expect((await shown('EXPLAIN', across(50), across(40), across('A'), across('percent')))[0]![0]).toContain('A 20/40');
  });
});
