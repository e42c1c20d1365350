import { serialFromDay } from '../../domain/calendarDate';
import { awardIssue } from '../locatedIssue';
import type { Planner } from '../plan';
import { readProcedure } from '../procedure/readProcedure';
import { settingSteps } from '../procedure/settingSteps';
import type { Step } from '../setUp/step';
import { dayOf, daysOf } from './standstillReading';

/**
 * Writes the length of the standstill and the day of sending where they were agreed. What is left blank is not touched.
 * @param sent yyyy-mm-dd
 */
export function standstillPlan(days: string, sent: string): Planner {
  return (snapshot) => {
    const length = daysOf(days);
    const day = dayOf(sent);
    const procedure = readProcedure(snapshot);
    const issues = [
      ...(procedure.stands ? [] : [awardIssue('error', 'noProcedure', {})]),
      ...(typeof length === 'string' ? [awardIssue('error', 'daysUnusable', { value: length })] : []),
      ...(typeof day === 'string' ? [awardIssue('error', 'sentUnusable', { value: day })] : []),
    ];
    if (issues.length > 0) return { kind: 'refused', issues };
    const steps: Step[] = [];
    if (typeof length === 'number') steps.push(...settingSteps(snapshot, 'standstillDays', length));
    if (typeof day === 'number') steps.push(...settingSteps(snapshot, 'sentOn', serialFromDay(day) ?? ''));
    return { kind: 'steps', steps };
  };
}
