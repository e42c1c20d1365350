import { clientFileText } from '../../../i18n/clientFileText';
import type { Language } from '../../../i18n/language';
import { clientIssue } from '../../locatedIssue';
import type { Planner } from '../../plan';
import { decisionSteps } from '../../procedure/decisionSteps';
import { procedureLanguage } from '../../procedure/procedureLanguage';
import type { Step } from '../../setUp/step';
import { refused, roundAt, steps, withState, type Act } from '../act';
import { checkClientFile, type ClientFileCheck, type ClientFileEntry } from './checkClientFile';
import type { ClientFile } from './clientFile';

type Checked = Extract<ClientFileCheck, { kind: 'checked' }>;

/**
 * Writes the marks that a file of the client fills in, and those that it has otherwise only where a person said so. The
 * workbook is checked anew: what somebody typed since the differences were shown is never written over.
 */
export function takeClientFilePlan(file: ClientFile, shown: Checked, replace: boolean, act: Omit<Act, 'reason'>, language: Language): Planner {
  return (snapshot) =>
    withState(snapshot, language, (state, { procedure }) => {
      const reading = roundAt(state, file.identity.round, 'marking');
      if (!('weights' in reading)) return refused(reading);
      const now = checkClientFile(file, snapshot, reading, procedure.decisions);
      if (now.kind !== 'checked') return refused(clientIssue('error', 'roundNotOpen', { round: file.identity.round }));
      const known = [...shown.fills, ...shown.differs];
      const changed = [...now.fills, ...now.differs].filter((entry) => !known.some((each) => isSameEntry(each, entry)));
      if (changed.length > 0) return refused(...changed.map(({ here, cell }) => clientIssue('error', 'markChangedMeanwhile', { value: here }, cell)));
      const entries = replace ? [...now.fills, ...now.differs] : now.fills;
      const words = clientFileText(procedureLanguage(snapshot));
      const content = words.taken(now.mark, entries.length);
      return steps(
        entries.flatMap(written),
        decisionSteps(snapshot, { kind: 'other', round: reading.round.number, candidate: '', content, reason: '', ...act }),
      );
    });
}

function isSameEntry(a: ClientFileEntry, b: ClientFileEntry): boolean {
  return a.code === b.code && a.criterion === b.criterion && a.here === b.here;
}

function written({ cell, file }: ClientFileEntry): Step[] {
  if (cell.table === null || cell.table.row === null) return [];
  return [{ do: 'setCells', table: cell.table.name, heading: cell.table.heading, from: cell.table.row, cells: [file] }];
}
