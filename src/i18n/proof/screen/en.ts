import { quote } from '../../format';
import { ruleName } from '../issue/ruleName';
import type { ProofScreenWording } from './wording';

const candidates = (count: number): string => (count === 1 ? '1 candidate' : `${count} candidates`);

export const en: ProofScreenWording = {
  rulebook: {
    title: 'Lock the rules',
    explain: 'Lock criteria, weights, scales and agreements before the first candidate is marked. Whoever changes them afterwards is noticed.',
    tooLate: (marked) => `${candidates(marked)} ${marked === 1 ? 'has' : 'have'} been marked already. The rulebook will say so.`,
    why: 'Why the rules change',
    whyHint: 'For example: the notice was corrected on 3 March.',
    lock: 'Lock the rules',
    lockAgain: 'Lock as a new version',
    unchanged: (version) => `The rules are the same as version ${version}.`,
    changed: (count) => `${count === 1 ? '1 rule was' : `${count} rules were`} changed around the rulebook. Put them back, or lock a new version.`,
    history: 'Versions',
    version: (number, at, by) => `Version ${number}, ${at}, ${by}`,
    differs: (count, before) => `${count === 1 ? '1 rule differs' : `${count} rules differ`} from version ${before}`,
    change: (rule, was, is) => `${ruleName(rule, 'en')}: ${was === '' ? 'nothing' : quote(was)} became ${is === '' ? 'nothing' : quote(is)}`,
    lockedAfter: (marked) => `Locked after ${candidates(marked)} had been marked.`,
    fingerprint: 'Fingerprint',
  },
  verify: {
    title: 'Verify',
    explain: 'Works everything out again from what was typed and the rulebook, and names each cell where the workbook says otherwise.',
    start: 'Verify everything',
    again: 'Verify again',
    working: 'Working it out again',
    clean: 'Everything agrees',
    cleanBody: (count, record) => `${candidates(count)} worked out again${record === null ? '' : `, compared with record ${record}`}. Formulas, names, rules and records are as they should be.`,
    found: (count) => (count === 1 ? '1 difference' : `${count} differences`),
    stale: 'The workbook has changed since.',
    parts: {
      rules: 'Rules',
      formulas: 'Formulas and names',
      results: 'Results',
      inputs: 'Input',
      records: 'Records',
      lots: 'Draws of lots',
      sinceRecord: 'Changed since the last record',
    },
  },
  record: {
    title: 'Record this step',
    explain: 'Makes a record: a protected sheet with input, results, decisions and what was open, to print and to keep.',
    step: 'Step',
    stepHint: 'As it will stand on the record.',
    start: 'Record',
    list: 'Records',
    none: 'Nothing has been recorded yet.',
    entry: (number, step) => `${number}. ${step}`,
    by: (at, by) => `${at}, ${by}`,
    keepElsewhere: 'Keep the fingerprint somewhere else too, for example on the printed page. Then nobody can replace all records together.',
    needsName: 'Enter your name at the top first.',
  },
  pseudonymise: {
    title: 'Replace names by codes',
    explain: 'When personal data must go: names, suppliers and free text become codes, in the records too. The result can still be worked out again.',
    start: 'Replace names …',
    question: 'Replace all names?',
    irreversible: 'This cannot be undone. No key is kept. Copies elsewhere, printed pages and letters do not change.',
    confirm: 'Replace all names',
    cancel: 'Cancel',
  },
};
