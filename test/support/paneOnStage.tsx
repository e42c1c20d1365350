import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import { run } from 'axe-core';
import type { Language } from '../../src/i18n/language';
import { paneText } from '../../src/i18n/paneText';
import { PaneRoot } from '../../src/taskpane/paneRoot';
import { RibbonRequests } from '../../src/taskpane/ribbonRequests';
import { TenderPane } from '../../src/taskpane/tenderPane';
import type { TenderPort } from '../../src/taskpane/tenderPort';

// The pane fetches these when there is a tender to show; a test should not wait for them to be compiled.
import '../../src/excel/readTables';
import '../../src/sheet/checkedWorkbook';
import '../../src/taskpane/issues/issuesTab';
import '../../src/taskpane/ranking/cardList';
import '../../src/taskpane/ranking/cutMessage';
import '../../src/taskpane/ranking/scoreDetail';
import '../../src/taskpane/tender/setUpQuestion';
import '../../src/taskpane/tenderTabs';

/**
 * Nothing in the pane is hidden by style alone, and asking jsdom for computed styles takes most of the time. A part that is
 * fetched is compiled first, which on a busy machine takes longer than a second.
 */
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 });
const WITHOUT_STYLES = createDOMRenderer(undefined);

/** Draws the pane as Excel would show it. */
export function showPane(port: TenderPort, language: Language = 'nl', requests = new RibbonRequests()): RenderResult {
  return render(
    <RendererProvider renderer={WITHOUT_STYLES}>
      <PaneRoot text={paneText(language)} language={language} officeColours={() => undefined}>
        <TenderPane port={port} language={language} requests={requests} />
      </PaneRoot>
    </RendererProvider>,
  );
}

/** What axe finds wrong, as rule and element. Contrast needs a browser that paints: paneTheme.test.ts computes it. */
export async function barriers(container: Element): Promise<string[]> {
  const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
