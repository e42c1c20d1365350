import type { Bridge } from '../host/protocol';
import type { OfficeThemeShim } from '../host/officeShim';

/** What runs in the frame, as the page around it sees it. */
export interface AddInRuntime {
  /** Presses a ribbon button; resolves when the command says that it is done, rejects when there is no such command. */
  run(command: string): Promise<void>;
  paneTurned(visible: boolean): void;
  themeTurned(theme: OfficeThemeShim): void;
}

/** What the page offers to the add-in in its frame; both stand on one origin. */
export interface AddInHome {
  /** A tag such as "nl-NL". */
  readonly displayLanguage: string;
  readonly officeTheme: OfficeThemeShim;
  /** Where Microsoft's library sends its requests. Called once per load of the frame. */
  connect(): Bridge;
  /** The add-in's scripts have run: its functions and commands are known. */
  started(runtime: AddInRuntime): void;
  /** The add-in shows or hides its pane. */
  turnPane(visible: boolean): void;
}

declare global {
  interface Window {
    addInHome?: AddInHome;
  }
}
