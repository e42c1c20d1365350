import { onDemand } from '../../src/functions/onDemand';
import { CellError, speak } from '../support/cellFunctions';

describe('a function that is fetched at its first use', () => {
  test('waits the first time and answers at once afterwards', async () => {
    let fetched = 0;
    const twice = onDemand(async () => {
      fetched++;
      return (value: number) => 2 * value;
    });
    await expect(twice(21)).resolves.toBe(42);
    expect(twice(4)).toBe(8);
    expect(fetched).toBe(1);
  });

  test('that cannot be fetched gives a cell error, and is tried again', async () => {
    speak('nl');
    let online = false;
    const answer = onDemand(async () => {
      if (!online) throw new Error('offline');
      return () => 'here';
    });
    await expect(answer()).rejects.toBeInstanceOf(CellError);
    await expect(answer()).rejects.toMatchObject({ code: '#N/A', message: expect.stringContaining('geladen') });
    online = true;
    await expect(answer()).resolves.toBe('here');
  });

  test('passes on what the function itself throws', async () => {
    const fault = new CellError('#VALUE!', 'no');
    const failing = onDemand(async () => (): never => {
      throw fault;
    });
    await expect(failing()).rejects.toBe(fault);
    expect(() => failing()).toThrow(fault);
  });
});
