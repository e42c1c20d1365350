import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from '../../../src/taskpane/parts/errorBoundary';

function Broken(): never {
  throw new Error('a defect in a view');
}

test('a view that breaks leaves words on the screen, and its error on the console', () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary fallback={<p>Er ging iets mis</p>}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByText('Er ging iets mis')).toBeTruthy();
  expect(heard.mock.calls.flat().some((each) => each instanceof Error && each.message === 'a defect in a view')).toBe(true);
  heard.mockRestore();
});

test('a view that holds is shown as it is', () => {
  render(
    <ErrorBoundary fallback={<p>Er ging iets mis</p>}>
      <p>Alles goed</p>
    </ErrorBoundary>,
  );
  expect(screen.queryByText('Er ging iets mis')).toBeNull();
  expect(screen.getByText('Alles goed')).toBeTruthy();
});
