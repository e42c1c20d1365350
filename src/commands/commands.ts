import type { RibbonRequest, RibbonRequests } from '../taskpane/ribbonRequests';

/** Excel shows a button as busy until it is told otherwise, so it is told after this long whatever happens. */
export const LONGEST_COMMAND_MS = 60_000;

/** The actions that the manifest names. */
export const COMMANDS: readonly RibbonRequest[] = ['setUpTender', 'checkWorkbook', 'highlightShortlist'];

/** What a ribbon button does: show the pane and ask it. The pane shows progress, questions and what came of it. */
export function commandFor(
  request: RibbonRequest,
  requests: RibbonRequests,
  showPane: () => Promise<void>,
): (event: Pick<Office.AddinCommands.Event, 'completed'>) => Promise<void> {
  return async (event) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_COMMAND_MS);
    });
    try {
      await showPane();
      await Promise.race([requests.ask(request), limit]);
    } finally {
      clearTimeout(timer);
      event.completed();
    }
  };
}
