import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Theme } from '../../src/workbench/page/preferences';
import { GridPage } from './gridPage';
import { RibbonPage } from './ribbonPage';

export interface View {
  readonly language: 'nl' | 'en';
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** An empty workbook in place of the sample. */
  readonly empty?: boolean;
  /** A Windows contrast theme. */
  readonly forcedColors?: boolean;
}

interface Seen {
  readonly what: string;
  readonly on: string;
}

const ARTEFACTS = join(__dirname, '..', 'artefacts');

/** Paths are those of the build and the workbench: no blanks, no escapes, nothing that a name or a mark would need. */
const FILE_OF_OURS = /^\/[\w./@-]*$/;
/** The hash of a file, or how the workbench is to look; each value is one short word. */
const HARMLESS_SEARCH = /^(\?([0-9a-f]+|(&?(language|theme|view|empty|tender|pane)=[a-z0-9]{0,12})+))?$/;

/** The workbench as a person at the screen sees and uses it. */
export class WorkbenchPage {
  readonly grid: GridPage;
  readonly ribbon: RibbonPage;
  readonly faults: string[] = [];
  readonly requests: string[] = [];
  /** Requests with a body. */
  readonly sent: string[] = [];
  /** Open connections: none of them is for an add-in that keeps all it knows in the workbook. */
  readonly sockets: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly origin: string,
  ) {
    this.grid = new GridPage(page);
    this.ribbon = new RibbonPage(page);
    context.on('request', (request) => {
      this.requests.push(request.url());
      if (request.method() !== 'GET' || request.postData() !== null) this.sent.push(`${request.method()} ${request.url()}`);
    });
    context.on('page', (opened) => {
      // Help is a page of the same server; what it asks for is among the requests.
      if (opened !== page && !opened.url().startsWith(`${origin}/docs/`)) this.sockets.push(`a page of its own: ${opened.url()}`);
    });
    context.on('serviceworker', (worker) => this.sockets.push(`a worker that stays: ${worker.url()}`));
    page.on('websocket', (socket) => this.sockets.push(socket.url()));
    page.on('pageerror', (fault) => this.faults.push(fault.message));
  }

  static async open(browser: Browser, origin: string, view: View): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      viewport: { width: view.width ?? 1280, height: view.height ?? 800 },
      locale: view.language === 'nl' ? 'nl-NL' : 'en-GB',
      acceptDownloads: true,
      forcedColors: view.forcedColors ? 'active' : 'none',
    });
    const opened = new WorkbenchPage(context, await context.newPage(), origin);
    const query = new URLSearchParams({ language: view.language, theme: view.theme ?? 'light' });
    if (view.empty) query.set('empty', '');
    await opened.page.goto(`${origin}/?${query}`);
    await opened.started();
    return opened;
  }

  /** The add-in runs in its frame and says what can be done, and every formula stands on the present values. */
  async started(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.addIn.running.get() === true, undefined, { timeout: 60_000 });
    await this.pane.getByRole('button').first().waitFor({ timeout: 60_000 });
    await this.grid.settled();
  }

  /** What is in the add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.pane iframe');
  }

  async chooseTheme(theme: Theme): Promise<void> {
    await this.page.locator('.title-bar select').nth(1).selectOption(theme);
    const scheme = theme === 'light' ? 'light' : 'dark';
    await this.page.waitForFunction(
      ([ofPage, ofPane]) => {
        const pane = document.querySelector<HTMLIFrameElement>('.pane iframe')?.contentDocument?.documentElement;
        return document.documentElement.dataset.theme === ofPage && pane?.style.colorScheme === ofPane;
      },
      [theme, scheme] as const,
    );
  }

  async chooseLanguage(language: 'nl' | 'en'): Promise<void> {
    const before = await this.load();
    await this.page.locator('.title-bar select').first().selectOption(language);
    await this.reloaded(before);
  }

  /** The file as it would arrive among the downloads. */
  async save(): Promise<Seen & { readonly bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /^(Opslaan|Save)$/ }).click();
    const saved = await download;
    return { what: saved.suggestedFilename(), on: saved.url(), bytes: readFileSync(await saved.path()) };
  }

  /** Opens a file; with `refused` the workbook that is open stays. */
  async openFile(name: string, bytes: Buffer, expected: 'opened' | 'refused' = 'opened'): Promise<void> {
    const before = await this.load();
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    if (expected === 'opened') await this.reloaded(before);
    else await this.page.locator('.status-bar .fault').waitFor();
  }

  private load(): Promise<number> {
    return this.page.evaluate(() => window.workbench?.addIn.load.get() ?? 0);
  }

  private async reloaded(before: number): Promise<void> {
    await this.page.waitForFunction((load) => (window.workbench?.addIn.load.get() ?? 0) > load, before, { timeout: 30_000 });
    await this.started();
  }

  /** What the status bar says: a message about the selected cell, or what came of the last command. */
  message(): Promise<string> {
    return this.page.locator('.status-bar [role=status]').innerText();
  }

  /** Addresses outside the page's own server that anything asked for, in whatever frame or worker, and connections that stay open. */
  strangers(): string[] {
    const outside = this.requests.filter((url) => !url.startsWith(`${this.origin}/`) && !/^(data|blob|about):/.test(url));
    return [...outside, ...this.sockets];
  }

  /**
   * Requests that could carry what somebody typed: with a body, with more behind the address than a version or a way of
   * showing, or for something that is no file of ours.
   */
  carriers(): string[] {
    const own = this.requests.filter((url) => url.startsWith(`${this.origin}/`)).map((url) => new URL(url));
    const telling = own.filter(({ pathname, search, hash }) => !FILE_OF_OURS.test(pathname) || !HARMLESS_SEARCH.test(search) || hash !== '');
    return [...this.sent, ...telling.map(({ href }) => href)];
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(ARTEFACTS, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
