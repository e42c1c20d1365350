import { RibbonRequests, type RibbonRequest } from '../../src/taskpane/ribbonRequests';

describe('requests of the ribbon', () => {
  test('a request that comes before the pane waits for it', async () => {
    const requests = new RibbonRequests();
    const taken: RibbonRequest[] = [];
    const done = requests.ask('checkWorkbook');
    requests.take(async (request) => void taken.push(request));
    await done;
    expect(taken).toEqual(['checkWorkbook']);
  });

  test('each request is dealt with once, also when the pane is drawn anew', async () => {
    const requests = new RibbonRequests();
    const taken: string[] = [];
    const leave = requests.take(async () => void taken.push('first'));
    await requests.ask('highlightShortlist');
    leave();
    const waiting = requests.ask('highlightShortlist');
    requests.take(async () => void taken.push('second'));
    await waiting;
    expect(taken).toEqual(['first', 'second']);
  });

  test('a defect in the pane reaches who asked', async () => {
    const requests = new RibbonRequests();
    requests.take(() => Promise.reject(new Error('defect')));
    await expect(requests.ask('setUpTender')).rejects.toThrow('defect');
  });
});
