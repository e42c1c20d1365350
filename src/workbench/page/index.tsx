import { createRoot } from 'react-dom/client';
import { workbenchText } from '../../i18n/workbenchText';
import { Engine } from '../engine/engine';
import { AddIn, type FunctionFile } from './addIn';
import { cellMessage } from './cellMessage';
import { drawGrid } from './grid';
import { updateHighlights } from './highlightUpdate';
import { readNamespace } from './manifestRibbon';
import { keepPreferences, readPreferences } from './preferences';
import type { Notice } from './statusBar';
import { fitRowsToText } from './rowHeights';
import { tolerateSwappedTabNames } from './sheetTabRepair';
import { Store } from './store';
import { Workbench } from './workbench';
import { WorkbookFile } from './workbookFile';
import { showWrittenFormulas } from './writtenFormulas';
import './workbench.css';

/** The tender that the page opens with; made by `npm run sample`. */
const SAMPLE = { address: 'sample/zwolle.xlsx', name: 'zwolle.xlsx' } as const;

async function start(): Promise<void> {
  tolerateSwappedTabNames();
  const preferences = new Store(readPreferences(location.search, localStorage, navigator.language));
  const text = workbenchText(preferences.get().language);
  const notice = new Store<Notice | undefined>(undefined);
  const [manifest, en, nl] = await Promise.all([fetchText('manifest.xml'), fetchText('functions.json'), fetchText('functions.nl.json')]);

  const place = document.createElement('div');
  place.className = 'grid-place';
  const grid = drawGrid(place, preferences.get().theme !== 'light');
  const engine = new Engine({ univer: grid.univer, name: text.newWorkbook });
  showWrittenFormulas(engine);
  fitRowsToText(engine);
  const functions = { en: JSON.parse(en) as FunctionFile, nl: JSON.parse(nl) as FunctionFile };
  const addIn = new AddIn(engine, preferences, readNamespace(manifest), functions);
  window.addInHome = addIn;
  const file = new WorkbookFile(engine, addIn, new Store<string>(text.newWorkbook), notice, preferences);

  let { language } = preferences.get();
  preferences.listen(() => {
    const now = preferences.get();
    keepPreferences(localStorage, now);
    grid.setDark(now.theme !== 'light');
    addIn.tellTheme();
    if (now.language !== language) void addIn.reload();
    language = now.language;
  });
  const look = (): void => notice.set(cellMessage(engine));
  const highlights = updateHighlights(engine);
  engine.changes.listen((change) => {
    if (change.kind === 'selection' || change.kind === 'sheetActivated') look();
    if (change.kind === 'cells') void engine.whenCalculated().then(look).then(highlights);
  });

  addIn.running.listen(() => void highlights());
  // Before the frame is there, so that the add-in starts once.
  const sample = new URLSearchParams(location.search).has('empty') ? undefined : await fetch(SAMPLE.address);
  if (sample?.ok) {
    await file.open(new Uint8Array(await sample.arrayBuffer()), SAMPLE.name);
    notice.set(undefined);
  }
  createRoot(document.getElementById('page') as HTMLElement).render(
    <Workbench
      manifest={manifest}
      addIn={addIn}
      preferences={preferences}
      workbookName={file.name}
      notice={notice}
      grid={place}
      onOpen={(chosen) => void chosen.arrayBuffer().then((bytes) => file.open(new Uint8Array(bytes), chosen.name))}
      onSave={() => void file.save()}
    />,
  );
  window.workbench = { engine, addIn };
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

declare global {
  interface Window {
    /** For whoever looks in from the console or a test: the grid is drawn on a canvas and cannot be read from the page. */
    workbench?: { readonly engine: Engine; readonly addIn: AddIn };
  }
}

void start();
