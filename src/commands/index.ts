import { ribbonRequests } from '../taskpane/ribbonRequests';
import { COMMANDS, commandFor } from './commands';

// Without office.js there is no ribbon to answer; the pane tells a person so.
if (typeof Office !== 'undefined') {
  for (const name of COMMANDS) {
    Office.actions.associate(name, commandFor(name, ribbonRequests, () => Office.addin.showAsTaskpane()));
  }
}
