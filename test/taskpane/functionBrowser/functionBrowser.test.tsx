import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { render, screen, within, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InsertResult } from '../../../src/excel/insertFormula';
import type { Outcome } from '../../../src/excel/outcome';
import type { Language } from '../../../src/i18n/language';
import { paneText } from '../../../src/i18n/paneText';
import { formulaSources } from '../../../src/sheet/formulaSources';
import type { WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { NAMES } from '../../../src/sheet/workbookNames';
import type { FormulaPort } from '../../../src/taskpane/functionBrowser/formulaPort';
import { FunctionBrowser } from '../../../src/taskpane/functionBrowser/functionBrowser';
import { PaneRoot } from '../../../src/taskpane/paneRoot';
import { barriers, showPane } from '../../support/paneOnStage';
import { StoryPort } from '../../support/storyPort';
import { EMPTY_WORKBOOK, workbookOf } from '../../support/workbookStory';
import { CANDIDATES, ZWOLLE } from '../../support/zwolleStory';

const person = userEvent.setup();
const WITHOUT_STYLES = createDOMRenderer(undefined);
const ZWOLLE_NAMED = { ...workbookOf(ZWOLLE, CANDIDATES), names: Object.values(NAMES) };

/** An Excel that answers an insertion with what the story says. */
class FormulaStory implements FormulaPort {
  readonly asked: Parameters<FormulaPort['insertFormula']>[] = [];

  constructor(
    private readonly answers: readonly Outcome<InsertResult>[] = [],
    private readonly snapshot: WorkbookSnapshot = ZWOLLE_NAMED,
  ) {}

  readonly readFormulaSources: FormulaPort['readFormulaSources'] = async (language) => ({
    ok: true,
    value: formulaSources(this.snapshot, '', language),
  });

  readonly insertFormula: FormulaPort['insertFormula'] = async (...given) => {
    this.asked.push(given);
    const answer = this.answers[this.asked.length - 1];
    if (!answer) throw new Error('the story has no answer left');
    return answer;
  };
}

function show(port: FormulaPort, language: Language = 'nl', leave = (): void => undefined): RenderResult {
  return render(
    <RendererProvider renderer={WITHOUT_STYLES}>
      <PaneRoot text={paneText(language)} language={language} officeColours={() => undefined}>
        <FunctionBrowser port={port} leave={leave} />
      </PaneRoot>
    </RendererProvider>,
  );
}

const names = (): (string | null)[] =>
  screen.getAllByRole('button', { name: /^TENDER\./ }).map((row) => row.firstElementChild?.textContent ?? null);
const choose = async (name: string): Promise<void> =>
  person.click(await screen.findByRole('button', { name: new RegExp(`^TENDER\\.${name}`) }));
/** What is said aloud: the last region, beside that of the search. */
const said = (): string => screen.getAllByRole('status').map((region) => region.textContent ?? '').join('');

describe('finding a function', () => {
  test('all of them stand there in groups; a word of the name, the purpose or an argument is enough', async () => {
    show(new FormulaStory());
    await screen.findByRole('heading', { name: 'Van scores naar plaatsen' });
    expect(names()).toHaveLength(16);
    const box = screen.getByRole('searchbox', { name: 'Zoek een functie' });
    await person.type(box, 'opschortende');
    expect(names()).toEqual(['TENDER.STANDSTILL']);
    expect(screen.getByRole('status').textContent).toBe('1 functie');
    await person.clear(box);
    await person.type(box, 'uurtarief GELIJKE');
    expect(names()).toContain('TENDER.RANKING');
    await person.clear(box);
    await person.type(box, 'xyz');
    expect(screen.getByRole('status').textContent).toBe('Geen functie gevonden met “xyz”.');
  });

  test('the way back keeps what was searched for', async () => {
    show(new FormulaStory());
    await person.type(await screen.findByRole('searchbox'), 'shortlist');
    await choose('SHORTLIST');
    await person.click(screen.getByRole('button', { name: 'Terug naar alle functies' }));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('shortlist');
  });
});

test('a function tells its purpose, arguments, result, errors, an example, and where its page is', async () => {
  show(new FormulaStory());
  await choose('SCORE');
  expect(screen.getByRole('heading', { name: 'TENDER.SCORE' })).toBe(document.activeElement);
  expect(screen.getByText('=TENDER.SCORE(beoordelingen; wegingen; [schalen])')).toBeTruthy();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['beoordelingen', 'wegingen', 'schalen (optioneel)']);
  expect(screen.getByText('Per kandidaat het totaal aantal punten.')).toBeTruthy();
  expect(screen.getByText(/^#N\/B: een beoordeling/)).toBeTruthy();
  expect(screen.getByText('=TENDER.SCORE(ALS(A2:D3="";"";A2:D3);A1:D1)')).toBeTruthy();
  const result = within(screen.getByRole('region', { name: 'Resultaat van het voorbeeld' }));
  expect(result.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['75', '#N/B']);
  expect(screen.getByRole('link', { name: /Alle uitleg/ }).getAttribute('href')).toBe('docs/functies.html#tenderscore');
});

describe('inserting', () => {
  const CELL = { sheet: 'Blad1', address: 'B2' };
  const FREE = { sheet: 'Blad1', address: 'F2' };

  test('shows the formula beforehand, as this Excel writes it, and says where it went', async () => {
    const port = new FormulaStory([{ ok: true, value: { kind: 'inserted', cell: CELL, formula: '=1', open: [] } }]);
    show(port);
    await choose('SCORE');
    expect(await screen.findByText('=TENDER.SCORE(Tender_Marks;Tender_Weights)')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Invoegen' }));
    expect(said()).toBe('Ingevoegd in Blad1!B2.');
    expect(port.asked[0]![0]).toMatchObject({ id: 'SCORE', parameters: [{ key: 'marks', name: 'beoordelingen' }, {}, {}] });
    expect(port.asked[0]!.slice(1)).toEqual([null, 'nl']);
  });

  test('a cell that holds something is named, and an empty one is offered', async () => {
    const port = new FormulaStory([
      { ok: true, value: { kind: 'taken', cell: CELL, free: FREE } },
      { ok: true, value: { kind: 'inserted', cell: FREE, formula: '=1', open: [] } },
    ]);
    show(port);
    await choose('KNOCKOUT');
    await person.click(await screen.findByRole('button', { name: 'Invoegen' }));
    expect(said()).toMatch(/^In Blad1!B2 staat al iets, dus er is niets ingevoegd\. Kies een lege cel/);
    await person.click(screen.getByRole('button', { name: 'Invoegen in Blad1!F2' }));
    expect(port.asked[1]![1]).toEqual(FREE);
    expect(said()).toBe('Ingevoegd in Blad1!F2.');
  });

  test('what a person still has to fill in is named before and after', async () => {
    const open = ['weging', 'formule'];
    show(new FormulaStory([{ ok: true, value: { kind: 'inserted', cell: CELL, formula: '=1', open } }]));
    await choose('RATEPOINTS');
    expect(await screen.findByText('Vervang daarna weging, formule door een cel, een bereik of een waarde.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Invoegen' }));
    expect(said()).toMatch(/Vervang daarna weging, formule/);
  });

  test('a refusal of Excel is said in words that help', async () => {
    show(new FormulaStory([{ ok: false, failure: { kind: 'protected' } }]));
    await choose('KNOCKOUT');
    await person.click(await screen.findByRole('button', { name: 'Invoegen' }));
    expect(said()).toMatch(/beveiligd/);
  });

  test('without a tender the arguments stand there by name', async () => {
    show(new FormulaStory([], EMPTY_WORKBOOK), 'en');
    await choose('SCORE');
    expect(await screen.findByText('=TENDER.SCORE(marks,weights)')).toBeTruthy();
  });
});

describe('the way there', () => {
  test.each([
    ['a tender', workbookOf(ZWOLLE, CANDIDATES), 'Controleren'],
    ['an empty workbook', EMPTY_WORKBOOK, 'Nieuwe opdracht'],
  ])('from %s and back', async (_, snapshot, there) => {
    showPane(new StoryPort(snapshot));
    await person.click(await screen.findByRole('button', { name: 'Functies' }));
    await screen.findByRole('button', { name: /^TENDER\.SCORE/ });
    await person.click(screen.getByRole('button', { name: 'Terug' }));
    expect(await screen.findByRole('button', { name: there })).toBeTruthy();
  });
});

test.each(['nl', 'en'] as const)('axe finds nothing, neither in the list nor on any function (%s)', async (language) => {
  const { container } = show(new FormulaStory([{ ok: true, value: { kind: 'taken', cell: { sheet: 'A', address: 'A1' }, free: { sheet: 'A', address: 'C1' } } }]), language);
  await screen.findByRole('searchbox');
  expect(await barriers(container)).toEqual([]);
  await choose('SHORTLIST');
  await person.click(screen.getByRole('button', { name: /^(Invoegen|Insert)$/ }));
  expect(await barriers(container)).toEqual([]);
});
