/** What the page of the workbench says around the grid; the add-in's own texts are elsewhere. */
export interface WorkbenchWording {
  readonly page: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly home: string;
  readonly ribbon: string;
  readonly paneClose: string;
  readonly paneWidth: string;
  readonly paneStarting: string;
  readonly paneAbsent: string;
  readonly grid: string;
  readonly ready: string;
  readonly busy: string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly dismiss: string;
  readonly commandUnknown: (command: string) => string;
  readonly commandFailed: (command: string, reason: string) => string;
  readonly file: FileWording;
}

/** Why a file was not opened. */
export interface FileWording {
  readonly tooLarge: (file: string, megabytes: number, most: number) => string;
  readonly tooManyCells: (file: string, most: number) => string;
  readonly notAWorkbook: (file: string) => string;
  readonly oldFormat: (file: string) => string;
  readonly encrypted: (file: string) => string;
  readonly noSheets: (file: string) => string;
}
