import { officeShim } from '../host/officeShim';
import type { Bridge } from '../host/protocol';
import { libraryLoaded } from './functionPace';
import type { AddInHome } from './home';

/** Comes right after Microsoft's library: connects it to the page's host and tells the add-in where it runs. */
interface MicrosoftLibrary {
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

libraryLoaded();
const home: AddInHome | undefined = window.parent.addInHome;
if (home) enter(home);

/** Opened by itself, outside the page, the pane finds no host and says so, as it does in any browser. */
function enter(page: AddInHome): void {
  const office = officeShim({ language: page.displayLanguage, theme: page.officeTheme });
  Object.assign(window, { Office: office.Office });
  (window as unknown as MicrosoftLibrary).OfficeExtension.HostBridge.init(page.connect());
  const { addin } = office.Office as { addin: typeof Office.addin };
  void addin.onVisibilityModeChanged(({ visibilityMode }) => page.turnPane(String(visibilityMode) === 'Taskpane'));
  // Deferred scripts have run by then.
  document.addEventListener('DOMContentLoaded', () => {
    page.started({
      run: (command) => office.run(command),
      paneTurned: (visible) => office.setVisibility(visible ? 'Taskpane' : 'Hidden'),
      themeTurned: (theme) => {
        office.setTheme(theme);
        // Excel does not tell either: add-ins look again when they get the focus.
        window.dispatchEvent(new Event('focus'));
      },
    });
  });
}
