import { readFileSync } from 'node:fs';
import { COMMANDS, commandFor, LONGEST_COMMAND_MS } from '../../src/commands/commands';
import { RibbonRequests, type RibbonRequest } from '../../src/taskpane/ribbonRequests';

const shown = (): Promise<void> => Promise.resolve();

describe('a button on the ribbon', () => {
  test('shows the pane, asks it, and is busy until the pane is done', async () => {
    const requests = new RibbonRequests();
    const story: string[] = [];
    requests.take(async (request: RibbonRequest) => void story.push(request));
    const command = commandFor('highlightShortlist', requests, async () => void story.push('pane'));
    await command({ completed: () => story.push('completed') });
    expect(story).toEqual(['pane', 'highlightShortlist', 'completed']);
  });

  test('is freed when the pane does not answer', async () => {
    jest.useFakeTimers();
    const completed = jest.fn();
    const running = commandFor('checkWorkbook', new RibbonRequests(), shown)({ completed });
    await jest.advanceTimersByTimeAsync(LONGEST_COMMAND_MS);
    await running;
    expect(completed).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  test.each([
    ['the pane cannot be shown', () => Promise.reject(new Error('no pane')), () => Promise.resolve()],
    ['the pane breaks', shown, () => Promise.reject(new Error('defect'))],
  ])('is freed when %s', async (_, showPane, taker) => {
    const completed = jest.fn();
    const requests = new RibbonRequests();
    requests.take(taker);
    await expect(commandFor('setUpTender', requests, showPane)({ completed })).rejects.toThrow();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('every action that the manifest names has its command, and no other', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...COMMANDS].sort()).toEqual([...named].sort());
  });
});
