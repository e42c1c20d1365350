import { act, render, screen } from '@testing-library/react';
import type { Language } from '../../src/i18n/language';
import type { Readiness } from '../../src/taskpane/officeReady';
import { PATIENCE_MS, StartUp } from '../../src/taskpane/startUp';
import { ThemeRoot } from '../../src/taskpane/themeRoot';

function start(office: () => Promise<Readiness>, retry = jest.fn(), language: Language = 'nl'): jest.Mock {
  render(
    <ThemeRoot language="nl" officeColours={() => undefined}>
      <StartUp office={office} retry={retry} language={language}>
        {(language) => <p>pane in {language}</p>}
      </StartUp>
    </ThemeRoot>,
  );
  return retry;
}

const never = (): Promise<Readiness> => new Promise(() => undefined);

describe('starting', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('the pane comes when Excel answers, in the language of Excel', async () => {
    const ready = { kind: 'ready', displayLanguage: 'en-US' } as const;
    const office = (): Promise<Readiness> => Promise.resolve(ready);
    start(office);
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByText('pane in en')).toBeTruthy();
  });

  test('a moment of waiting shows nothing, a longer one what is going on', async () => {
    start(never);
    expect(screen.queryByText('Tender Matrix start…')).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(400));
    expect(screen.getByText('Tender Matrix start…')).toBeTruthy();
  });

  test('after five seconds without an answer it says so and offers another try', async () => {
    const retry = start(never);
    await act(() => jest.advanceTimersByTimeAsync(PATIENCE_MS));
    expect(screen.getByRole('alert').textContent).toContain('Excel antwoordt niet');
    screen.getByRole('button', { name: 'Opnieuw proberen' }).click();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  test('an answer that comes late is still welcome', async () => {
    let answer: (readiness: Readiness) => void = () => undefined;
    const office = (): Promise<Readiness> => late;
    const late = new Promise<Readiness>((resolve) => (answer = resolve));
    start(office);
    await act(() => jest.advanceTimersByTimeAsync(PATIENCE_MS));
    answer({ kind: 'ready', displayLanguage: 'nl-NL' });
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByText('pane in nl')).toBeTruthy();
  });

  test.each([
    ['noHost', 'nl', 'Geen Excel gevonden'],
    ['noHost', 'en', 'No Excel found'],
    ['noLibrary', 'nl', 'Office is niet geladen'],
    ['tooOld', 'nl', 'Deze Excel is te oud'],
  ] as const)('%s is said in the language of the browser (%s)', async (kind, language, title) => {
    const answer = Promise.resolve({ kind });
    start(() => answer, jest.fn(), language);
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });
});
