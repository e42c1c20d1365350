/** Grades from low to high, and the lowest one that suffices. A grade is a position in `grades`. */
export interface GradeScale {
  readonly grades: readonly string[];
  readonly pass: number;
}

/** The default of docs/method.md, "Interviews": pass at "voldoende". */
export const WORD_GRADES: GradeScale = {
  grades: ['onvoldoende', 'matig', 'voldoende', 'goed', 'uitstekend'],
  pass: 2,
};

/** The same five grades in English. */
export const ENGLISH_WORD_GRADES: GradeScale = {
  grades: ['insufficient', 'moderate', 'sufficient', 'good', 'excellent'],
  pass: 2,
};

/** 1 to 10: pass at 6. */
export const NUMBER_GRADES: GradeScale = {
  grades: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  pass: 5,
};

/** How the grades of the members become the grade of the panel. The rule is chosen before the first grade. */
export type PanelRule = 'consensus' | 'lowest' | 'median';

/** In a list of grades: not given yet. */
export const NO_GRADE = -1;

/** The grade that a cell holds; {@link NO_GRADE} for a blank one, null for anything that is no grade of this scale. */
export function gradeOf(text: string, scale: GradeScale): number | null {
  const wanted = bare(text);
  if (wanted === '') return NO_GRADE;
  const position = scale.grades.findIndex((grade) => bare(grade) === wanted);
  return position < 0 ? null : position;
}

function bare(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** One competency of one candidate, as the panel judged it. */
export interface CompetencyVerdict {
  /** {@link NO_GRADE} while a member's grade, or the panel's own in case of consensus, is missing. */
  readonly panelGrade: number;
  /** Of the members' grades; of an even number the lower of the two middle ones. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** True where members are more than one level apart: they should talk. */
  readonly toDiscuss: boolean;
  /** True where a consensus differs from the median: it needs a reason. */
  readonly needsReason: boolean;
}

/**
 * @param members each member's grade, {@link NO_GRADE} where not given
 * @param consensus what the panel typed; used by that rule only
 */
export function judgeCompetency(members: readonly number[], rule: PanelRule, consensus: number): CompetencyVerdict {
  const given = members.filter((grade) => grade !== NO_GRADE).sort((a, b) => a - b);
  const complete = given.length === members.length && given.length > 0;
  const lowest = given[0] ?? NO_GRADE;
  const highest = given.at(-1) ?? NO_GRADE;
  const median = given[Math.floor((given.length - 1) / 2)] ?? NO_GRADE;
  const byRule = { consensus, lowest, median }[rule];
  const panelGrade = complete ? byRule : NO_GRADE;
  return {
    panelGrade,
    median,
    lowest,
    highest,
    toDiscuss: highest - lowest > 1,
    needsReason: rule === 'consensus' && panelGrade !== NO_GRADE && panelGrade !== median,
  };
}

/** failed: a competency is below the pass mark, whatever is still open. open: nothing failed, something is not graded. */
export type InterviewOutcome = 'passed' | 'failed' | 'open';

/** A candidate passes when every competency is at least the pass mark. */
export function interviewOutcome(panelGrades: readonly number[], pass: number): InterviewOutcome {
  if (panelGrades.some((grade) => grade !== NO_GRADE && grade < pass)) return 'failed';
  return panelGrades.length === 0 || panelGrades.includes(NO_GRADE) ? 'open' : 'passed';
}
