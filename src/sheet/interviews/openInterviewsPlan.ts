import { nameKey } from '../../domain/nameKey';
import { interviewSheetText } from '../../i18n/interviewSheetText';
import { entryAsText, entryOf } from '../../domain/entry';
import { columnsWithHeading } from '../headings';
import { interviewIssue, type LocatedIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { NOT_YET_NAMED } from '../procedure/procedureSheet';
import { procedureLanguage } from '../procedure/procedureLanguage';
import { readProcedure, type ProcedureReading } from '../procedure/readProcedure';
import { nextRoundNumber, openRoundSteps } from '../procedure/roundSteps';
import type { Step } from '../setUp/step';
import { freeSheetName } from '../sheetNames';
import { tableNamed, type WorkbookSnapshot } from '../snapshot';
import { TABLES } from '../workbookNames';
import { faultIssue, leastMembers } from './fixPanelPlan';
import { LEAST_MEMBERS } from '../../domain/interviews/panelAgreement';
import { memberSheet } from './memberSheet';
import { panelSheet } from './panelSheet';
import { readInterviews, type InterviewReading } from './readInterviews';
import type { Recorded } from './recorded';
import { tenderLine } from './tenderLine';

/** Opens a round of interviews: a sheet per member, and the sheet on which they come together. */
export function openInterviewsPlan({ at }: Recorded): Planner {
  return (snapshot) => {
    const procedure = readProcedure(snapshot);
    const reading = readInterviews(snapshot, procedure);
    const issues = obstacles(snapshot, procedure, reading);
    const { fixed, invited } = reading;
    if (issues.length > 0 || fixed.kind !== 'fixed') return { kind: 'refused', issues };
    const { agreement } = fixed;
    const words = interviewSheetText(procedureLanguage(snapshot));
    const round = nextRoundNumber(snapshot);
    const tender = tenderLine(snapshot);
    const { competencies } = procedure;
    const rows = invited.flatMap((candidate) => competencies.map(({ name, explanation }) => ({ candidate, competency: name, explanation })));
    const names: string[] = [];
    const sheetFor = (wanted: string): string => {
      const name = freeSheetName(snapshot, wanted, names);
      names.push(name);
      return name;
    };
    const members = agreement.members.flatMap((name, index): Step[] =>
      memberSheet(sheetFor(words.memberSheet(round, name)), index + 1, { round, name, tender, agreement, rows, words }),
    );
    const panel = sheetFor(words.panelSheet(round));
    return {
      kind: 'steps',
      steps: [
        ...openRoundSteps(snapshot, 'interviews', at),
        ...members,
        ...panelSheet(panel, { round, tender, agreement, candidates: invited, competencies: competencies.map(({ name }) => name), words }),
        { do: 'show', sheet: panel },
      ],
    };
  };
}

/** Why a round cannot be opened now; empty where it can. */
export function obstacles(snapshot: WorkbookSnapshot, procedure: ProcedureReading, { fixed, open, invited }: InterviewReading): LocatedIssue[] {
  if (!procedure.stands) return [interviewIssue('error', 'noProcedure', {})];
  if (open) return [interviewIssue('error', 'roundStillOpen', { round: open.round.number })];
  const issues: LocatedIssue[] = [];
  if (fixed.kind === 'open') issues.push(interviewIssue('error', 'panelNotFixed', {}));
  if (fixed.kind === 'unreadable') issues.push(interviewIssue('error', 'agreementUnreadable', { decision: fixed.decision.number }));
  if (fixed.kind === 'fixed') {
    const count = fixed.agreement.members.length;
    const least = Math.max(LEAST_MEMBERS, leastMembers(procedure) ?? 0);
    if (count < least) issues.push(faultIssue({ code: 'tooFewMembers', least, count }));
  }
  if (procedure.competencies.length === 0) issues.push(interviewIssue('error', 'noCompetencies', {}));
  const competencies = procedure.competencies.map((each) => each.name);
  for (const name of doubles(competencies)) {
    issues.push(interviewIssue('error', 'competencyDouble', { name }, procedure.competencies[competencies.lastIndexOf(name)]?.cell ?? null));
  }
  if (invited.length === 0) issues.push(interviewIssue('error', 'nobodyInvited', {}));
  for (const name of doubles(invited)) issues.push(interviewIssue('error', 'candidateDouble', { name }));
  const known = candidateNames(snapshot);
  for (const name of invited) if (!known.has(nameKey(name))) issues.push(interviewIssue('error', 'candidateUnknown', { name }));
  return issues;
}

function candidateNames(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const table = tableNamed(snapshot, TABLES.candidates);
  const [column] = table ? columnsWithHeading(table.headings, 'candidate') : [];
  if (!table || column === undefined) return new Set();
  return new Set(table.values.map((row) => nameKey(entryAsText(entryOf(row[column])))));
}

/** Competencies that still go by the first words of the notice: sheets and letters will call them that. */
export function unnamedCompetencies({ competencies }: Pick<ProcedureReading, 'competencies'>): LocatedIssue[] {
  return competencies.flatMap(({ name, cell }) => (name.endsWith(NOT_YET_NAMED) ? [interviewIssue('warning', 'competencyUnnamed', { name }, cell)] : []));
}

function doubles(names: readonly string[]): string[] {
  const keys = names.map(nameKey);
  return names.filter((_, index) => keys.indexOf(keys[index]!) < index);
}
