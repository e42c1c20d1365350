import type { Page } from 'playwright-core';

export class RibbonPage {
  constructor(private readonly page: Page) {}

  tabs(): Promise<string[]> {
    return this.page.locator('.ribbon-tabs [role=tab]').allInnerTexts();
  }

  groups(): Promise<string[]> {
    return this.page.locator('.ribbon-group-label').allInnerTexts();
  }

  buttons(): Promise<string[]> {
    return this.page.locator('.ribbon-button button').allInnerTexts();
  }

  async tip(button: string): Promise<string> {
    await this.page.locator('.ribbon-button').filter({ hasText: button }).first().hover();
    return this.page.locator('.ribbon-tip:visible').innerText();
  }

  /** Presses a button of the add-in and waits until its command says that it is done. */
  async press(button: string): Promise<void> {
    await this.page.locator('.ribbon-button button').getByText(button, { exact: true }).click();
    await this.page.locator('.ribbon-button button[aria-busy=true]').waitFor({ state: 'detached', timeout: 60_000 });
  }
}
