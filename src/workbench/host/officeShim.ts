/** What the page or a test may want to know or decide about the shim. */
export interface OfficeShimOptions {
  readonly language?: string;
  /** "name version" pairs that are not supported; everything else is. */
  readonly unsupported?: readonly string[];
  readonly theme?: OfficeThemeShim;
}

export interface OfficeThemeShim {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

type Command = (event: { completed(): void; source: { id: string } }) => void;
type VisibilityHandler = (message: { visibilityMode: 'Hidden' | 'Taskpane' }) => void;

const LIGHT: OfficeThemeShim = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#212121',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#212121',
  isDarkTheme: false,
};

export interface OfficeShim {
  /** The object that the add-in knows as `Office`. */
  readonly Office: object;
  readonly commands: ReadonlyMap<string, Command>;
  /** Presses a ribbon button; resolves when the command says that it is done. */
  run(actionId: string): Promise<void>;
  readonly ribbonUpdates: readonly unknown[];
  visibility(): 'Hidden' | 'Taskpane';
  setVisibility(mode: 'Hidden' | 'Taskpane'): void;
  setTheme(theme: OfficeThemeShim): void;
  startupBehavior(): string;
}

/** The part of `Office` that outside a host is missing: start-up, context, commands, the pane's visibility. */
export function officeShim({ language = 'en-US', unsupported = [], theme = LIGHT }: OfficeShimOptions = {}): OfficeShim {
  const commands = new Map<string, Command>();
  const ribbonUpdates: unknown[] = [];
  const handlers = new Set<VisibilityHandler>();
  let shown: 'Hidden' | 'Taskpane' = 'Taskpane';
  let startup = 'None';
  const setVisibility = (mode: 'Hidden' | 'Taskpane'): void => {
    if (mode === shown) return;
    shown = mode;
    for (const handler of handlers) handler({ visibilityMode: mode });
  };
  const refused = new Set(unsupported);
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...info, version: '16.0.0.0' },
    document: { mode: 'ReadWrite', url: 'workbook.xlsx', settings: {} },
    officeTheme: theme,
    requirements: {
      isSetSupported: (name: string, version?: string) => !refused.has(`${name} ${version ?? '1.1'}`),
    },
    roamingSettings: undefined,
  };
  const Office = {
    onReady: (callback?: (ready: typeof info) => void): Promise<typeof info> => {
      if (callback) queueMicrotask(() => callback(info));
      return Promise.resolve(info);
    },
    isSetSupported: context.requirements.isSetSupported,
    context,
    actions: { associate: (id: string, command: Command) => void commands.set(id, command) },
    addin: {
      showAsTaskpane: () => Promise.resolve(setVisibility('Taskpane')),
      hide: () => Promise.resolve(setVisibility('Hidden')),
      setStartupBehavior: (behavior: string) => Promise.resolve(void (startup = behavior)),
      getStartupBehavior: () => Promise.resolve(startup),
      onVisibilityModeChanged: (handler: VisibilityHandler) => {
        handlers.add(handler);
        return Promise.resolve(() => Promise.resolve(void handlers.delete(handler)));
      },
    },
    ribbon: { requestUpdate: (input: unknown) => Promise.resolve(void ribbonUpdates.push(input)) },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    EventType: { SettingsChanged: 'settingsChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
  return {
    Office,
    commands,
    ribbonUpdates,
    setVisibility,
    visibility: () => shown,
    startupBehavior: () => startup,
    setTheme: (next) => void (context.officeTheme = next),
    run: (actionId) => {
      const command = commands.get(actionId);
      if (!command) return Promise.reject(new Error(`No command is associated with ${actionId}`));
      return new Promise((resolve) => command({ completed: resolve, source: { id: actionId } }));
    },
  };
}
