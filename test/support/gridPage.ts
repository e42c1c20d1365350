import type { Page } from 'playwright-core';
import { formatArea, parseAddress } from '../../src/workbench/engine/address';

/** The grid. Typing goes through the keyboard; reading goes past the canvas, which shows nothing to a test. */
export class GridPage {
  constructor(private readonly page: Page) {}

  /** Goes to a cell of the sheet that is open, by the name box, and waits until the keyboard belongs to the grid. */
  async goTo(address: string): Promise<void> {
    const { area } = place(address);
    for (let tries = 0; tries < 40; tries += 1) {
      if (tries % 10 === 0) {
        const box = this.page.locator('[data-u-comp=defined-name] input');
        await box.fill(address);
        await box.press('Enter');
      }
      if (await this.stands(area.row, area.column)) return;
      await this.page.waitForTimeout(50 + tries * 10);
    }
    throw new Error(`The grid did not go to ${address}`);
  }

  private stands(row: number, column: number): Promise<boolean> {
    return this.page.evaluate(
      ([wantedRow, wantedColumn]) => {
        const chosen = window.workbench?.engine.selection.get().area;
        const inGrid = !(document.activeElement instanceof HTMLInputElement);
        return inGrid && chosen?.row === wantedRow && chosen.column === wantedColumn;
      },
      [row, column] as const,
    );
  }

  /**
   * Types into the cell and waits until it holds the text. The first letter opens the editor; on a busy machine the rest
   * must wait for that, or letters are lost. A person sees it, and types again more slowly.
   */
  private async enter(address: string, text: string): Promise<void> {
    const before = JSON.stringify(await this.values(address));
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await this.goTo(address);
      await this.page.keyboard.type(text.slice(0, 1));
      await this.page.waitForTimeout(120 * attempt);
      await this.page.keyboard.type(text.slice(1), { delay: 10 * attempt });
      await this.page.waitForTimeout(40 * attempt);
      await this.page.keyboard.press('Enter');
      for (let tries = 0; tries < 30; tries += 1) {
        if (text.startsWith('=') ? (await this.formula(address)) === text : String(await this.value(address)) === text) return;
        await this.page.waitForTimeout(50);
      }
    }
    throw new Error(`${address} does not take ${text}: it held ${before} and holds ${JSON.stringify(await this.values(address))}`);
  }

  /** Types into a cell and leaves it with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.enter(address, text);
    await this.settled();
  }

  /** Types into the cells of one row from here to the right. */
  async typeRow(address: string, texts: readonly string[]): Promise<void> {
    const { area } = place(address);
    for (const [index, text] of texts.entries()) {
      await this.enter(formatArea({ ...area, column: area.column + index }), text);
    }
    await this.settled();
  }

  /** Fills a block at once, as pasting does: for tables that would take minutes to type. */
  async fill(address: string, values: readonly (readonly (string | number)[])[]): Promise<void> {
    const { sheet, area } = place(address);
    await this.page.evaluate(
      ([name, block, cells]) => {
        const engine = window.workbench?.engine;
        const found = name === null ? engine?.sheets.active() : engine?.sheets.find(name);
        if (!engine || !found) throw new Error(`There is no sheet ${name}`);
        engine.as('person', () => engine.cells.write(found.id, block.row, block.column, cells));
      },
      [sheet, area, values] as const,
    );
    await this.settled();
  }

  /** Empties a cell. */
  async clear(address: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press('Delete');
    await this.settled();
  }

  /** Raw values of a block such as "A1:C3" or "Kandidaten!A1"; errors read as "#N/A". */
  async values(address: string): Promise<unknown[][]> {
    const { sheet, area } = place(address);
    return this.page.evaluate(
      ([name, block]) => {
        const engine = window.workbench?.engine;
        const found = name === null ? engine?.sheets.active() : engine?.sheets.find(name);
        if (!engine || !found) throw new Error(`There is no sheet ${name}`);
        const rows = engine.cells.values(found.id, block);
        return rows.map((row) => row.map((value) => (typeof value === 'object' && value !== null ? value.error : value)));
      },
      [sheet, area] as const,
    );
  }

  async value(address: string): Promise<unknown> {
    return (await this.values(address))[0]?.[0];
  }

  async formula(address: string): Promise<string | null> {
    const { sheet, area } = place(address);
    return this.page.evaluate(
      ([name, block]) => {
        const engine = window.workbench?.engine;
        const found = name === null ? engine?.sheets.active() : engine?.sheets.find(name);
        return (found && engine?.cells.formulas(found.id, block)[0]?.[0]) ?? null;
      },
      [sheet, area] as const,
    );
  }

  /** The rows of a block of one column that are highlighted, counted as Excel counts rows. */
  async highlightedRows(address: string): Promise<number[]> {
    const { sheet, area } = place(address);
    return this.page.evaluate(
      ([name, { row, rows, column }]) => {
        const engine = window.workbench?.engine;
        const found = name === null ? engine?.sheets.active() : engine?.sheets.find(name);
        if (!engine || !found) throw new Error(`There is no sheet ${name}`);
        const all = Array.from({ length: rows }, (_, down) => row + down);
        return all.filter((each) => engine.conditionalFormats.fillAt(found.id, each, column) !== undefined).map((each) => each + 1);
      },
      [sheet, area] as const,
    );
  }

  /** Highlights are drawn a moment after the formulas stand: waits for those of these rows, and gives what there is in the end. */
  async highlightedOnce(address: string, rows: readonly number[]): Promise<number[]> {
    let found = await this.highlightedRows(address);
    for (let tries = 0; tries < 40 && JSON.stringify(found) !== JSON.stringify(rows); tries += 1) {
      await this.page.waitForTimeout(250);
      found = await this.highlightedRows(address);
    }
    return found;
  }

  /** The colour that the cell itself has, whatever the rules give it. */
  async ownFill(address: string): Promise<unknown> {
    const { sheet, area } = place(address);
    return this.page.evaluate(
      ([name, { row, column }]) => {
        const engine = window.workbench?.engine;
        const found = name === null ? engine?.sheets.active() : engine?.sheets.find(name);
        if (!engine || !found) throw new Error(`There is no sheet ${name}`);
        return engine.formats.read(found.id, row, column).fill;
      },
      [sheet, area] as const,
    );
  }

  /** The colour that the rules give a cell; empty for none. */
  async highlight(address: string): Promise<string> {
    const { sheet, area } = place(address);
    return this.page.evaluate(
      ([name, block]) => {
        const engine = window.workbench?.engine;
        const found = name === null ? engine?.sheets.active() : engine?.sheets.find(name);
        return (found && engine?.conditionalFormats.fillAt(found.id, block.row, block.column)) ?? '';
      },
      [sheet, area] as const,
    );
  }

  /** How many parts of the grid look into every cell that is read. */
  cellReaders(): Promise<number> {
    return this.page.evaluate(() => {
      const { injector } = window.workbench!.engine.core as unknown as { injector: { resolvedDependencyCollection: { resolvedDependencies: Map<unknown, unknown[]> } } };
      const parts = [...injector.resolvedDependencyCollection.resolvedDependencies.values()].flat() as { _interceptorsByName?: Map<string, unknown[]> }[];
      return parts.reduce((sum, { _interceptorsByName: byName }) => sum + [...(byName?.values() ?? [])].reduce((all, each) => all + each.length, 0), 0);
    });
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.engine.sheets.list().map((sheet) => sheet.name) ?? []);
  }

  async openSheet(name: string): Promise<void> {
    await this.tab(name).click();
  }

  /** By a double click on its tab, as a person does. */
  async renameSheet(name: string, to: string): Promise<void> {
    await this.tab(name).dblclick();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(to);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  private tab(name: string): ReturnType<Page['locator']> {
    return this.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).first();
  }

  /** All that was typed is calculated and the add-in has its answers. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.addIn.settled());
  }
}

function place(address: string): { sheet: string | null; area: NonNullable<ReturnType<typeof parseAddress>>['area'] } {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return { sheet: parsed.sheet ?? null, area: parsed.area };
}
