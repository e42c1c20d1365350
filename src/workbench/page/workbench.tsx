import { useEffect, useState, type JSX } from 'react';
import { workbenchText } from '../../i18n/workbenchText';
import type { AddIn } from './addIn';
import { GridArea } from './gridArea';
import { readName, readRibbon, type RibbonButton } from './manifestRibbon';
import { PaneFrame } from './paneFrame';
import type { Preferences } from './preferences';
import { Ribbon, type TabName } from './ribbon';
import { StatusBar, type Notice } from './statusBar';
import { useStore, type Store } from './store';
import { TitleBar } from './titleBar';

export interface WorkbenchProps {
  readonly manifest: string;
  readonly addIn: AddIn;
  readonly preferences: Store<Preferences>;
  readonly workbookName: Store<string>;
  readonly notice: Store<Notice | undefined>;
  readonly grid: HTMLElement;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The whole page: a title bar, the ribbon, the grid with the pane beside it, a status bar. */
export function Workbench(props: WorkbenchProps): JSX.Element {
  const { manifest, addIn } = props;
  const preferences = useStore(props.preferences);
  const paneVisible = useStore(addIn.paneVisible);
  const started = useStore(addIn.running);
  const load = useStore(addIn.load);
  const notice = useStore(props.notice);
  const workbookName = useStore(props.workbookName);
  const [chosen, choose] = useState<TabName>('addIn');
  const [running, setRunning] = useState<string>();
  const { language, theme } = preferences;
  const text = workbenchText(language);
  const name = readName(manifest, language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = `${workbookName} – ${name}`;
  }, [language, theme, workbookName, name]);

  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === 'pane') return addIn.showPane(true);
    setRunning(button.id);
    const outcome = await addIn.run(button.action.name);
    setRunning(undefined);
    if (outcome.kind === 'done') return;
    const { reason } = outcome;
    const said = reason === '' ? text.commandUnknown(button.label) : text.commandFailed(button.label, reason);
    props.notice.set({ kind: 'fault', text: said });
  };

  return (
    <div className="workbench" data-tab={chosen}>
      <TitleBar
        workbookName={workbookName}
        preferences={preferences}
        onPreferences={(next) => props.preferences.set(next)}
        onOpen={props.onOpen}
        onSave={props.onSave}
      />
      <Ribbon
        label={text.ribbon}
        homeLabel={text.home}
        tab={readRibbon(manifest, language, location.origin)}
        chosen={chosen}
        running={running}
        onChoose={choose}
        onPress={(button) => void press(button)}
      />
      <main className="work">
        <GridArea label={text.grid} grid={props.grid} />
        <PaneFrame
          title={name}
          text={text}
          visible={paneVisible}
          started={started}
          load={load}
          onClose={() => addIn.showPane(false)}
        />
      </main>
      <StatusBar state={running === undefined ? text.ready : text.busy} notice={notice} />
    </div>
  );
}
