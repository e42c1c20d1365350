import type { DraftTender, Found } from './draft';
import type { NoticeIssue } from './issue';

export interface WordedIssue {
  readonly message: string;
  readonly proposal: string;
}

const valueOf = <T>(found: Found<T>): T | null => (found ? found.value : null);

/**
 * The stable shape that the command prints: unknown is null or an empty list. Keys are only ever added, at the end.
 * `hoursPerWeek` is null for a range; the ends are in `hoursRange`.
 */
export function noticeJson(
  draft: DraftTender,
  word: (issue: NoticeIssue) => WordedIssue,
): Record<string, unknown> {
  const hours = valueOf(draft.hoursPerWeek);
  const extension = valueOf(draft.extension);
  return {
    number: valueOf(draft.number),
    title: valueOf(draft.title),
    client: valueOf(draft.client),
    deadline: valueOf(draft.deadline),
    hoursPerWeek: hours && hours.minimum === hours.maximum ? hours.maximum : null,
    duration: {
      months: valueOf(draft.duration),
      options: extension ? extension.options : null,
      optionMonths: extension ? extension.months : null,
    },
    maximumRate: draft.maximumRate ? draft.maximumRate.value.amount : null,
    knockOuts: draft.knockOuts.map(({ id, text, source, confidence }) => ({ id, text, source, confidence })),
    selection: draft.selection.map(({ id, text, weight, unit, levels, source, confidence }) => ({
      id,
      text,
      weight,
      unit,
      levels,
      source,
      confidence,
    })),
    total: valueOf(draft.total),
    complete: draft.complete,
    competencies: draft.competencies.map((competency) => competency.text),
    shortlistSize: valueOf(draft.shortlistSize),
    tieRule: valueOf(draft.tieRules)?.[0] ?? null,
    repeatStep: valueOf(draft.repeatStep),
    issues: draft.issues.map((issue) => {
      const { message, proposal } = word(issue);
      return { code: issue.code, message, source: issue.source, proposal };
    }),
    hoursRange: hours,
    rateTerms: draft.maximumRate
      ? { ...draft.maximumRate.value.terms, role: draft.maximumRate.value.role }
      : null,
    start: valueOf(draft.start),
    end: valueOf(draft.end),
    educationLevel: valueOf(draft.educationLevel),
    region: valueOf(draft.region),
    professionals: valueOf(draft.professionals),
    tieRules: valueOf(draft.tieRules) ?? [],
    steps: draft.steps.map(({ number, title, assessor, criteria, source }) => ({
      number,
      title,
      assessor,
      criteria: criteria.map(({ id, text, weight }) => ({ id, text, weight })),
      source,
    })),
    panelSize: valueOf(draft.panelSize),
    standstill: valueOf(draft.standstill),
    thresholds: draft.thresholds,
    documents: draft.documents,
    cvDemands: valueOf(draft.cvDemands),
    questionsUntil: valueOf(draft.questionsUntil),
    answersOn: valueOf(draft.answersOn),
    offered: draft.offered.map(({ text, source }) => ({ text, source })),
    sources: Object.fromEntries(
      (
        [
          'number',
          'title',
          'client',
          'deadline',
          'hoursPerWeek',
          'duration',
          'extension',
          'start',
          'end',
          'educationLevel',
          'region',
          'professionals',
          'maximumRate',
          'total',
          'shortlistSize',
          'tieRules',
          'repeatStep',
          'panelSize',
          'standstill',
          'cvDemands',
          'questionsUntil',
          'answersOn',
        ] as const
      ).flatMap((field) => {
        const found = draft[field];
        return found ? [[field, { source: found.source, confidence: found.confidence }]] : [];
      }),
    ),
  };
}
