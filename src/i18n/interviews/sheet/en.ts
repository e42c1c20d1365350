import type { InterviewSheetWording } from './wording';

export const en: InterviewSheetWording = {
  memberSheet: (round, name) => `Interview ${round} - ${name}`,
  panelSheet: (round) => `Panel round ${round}`,
  memberTitle: (round, name) => `Interviews round ${round}: grades by ${name}`,
  memberNotes: [
    'First fill in the declaration of interests. Then choose a grade on each line; blank means: not graded yet.',
    'Grade before the panel talks. You type in the yellow cells only; everything else is protected.',
  ],
  panelTitle: (round) => `Panel, interviews round ${round}`,
  panelNote: {
    consensus:
      'The panel types its grade after talking. Where that differs from the median of the members, it needs a reason. The grades of the members stay as they are.',
    lowest: 'The grade of the panel is the lowest grade of the members. The grades of the members stay as they are.',
    median:
      'The grade of the panel is the median of the members; of an even number the lower of the middle two. The grades of the members stay as they are.',
  },
  resultsTitle: 'Outcome per candidate',
  judgedTitle: 'Grades side by side',
  gradesTitle: (passGrade) => `Grades, from low to high; ${passGrade} and higher suffices`,
  gradesLegend: 'Grades, low to high',
  gradesLine: (grades, passGrade) => `Grades, from low to high: ${grades.join(', ')}. A candidate passes from ${passGrade}.`,
  headings: {
    declaration: { member: 'Member', conflict: 'Declaration of interests', text: 'Explanation of an interest' },
    member: { candidate: 'Candidate', competency: 'Competency', explanation: 'Explanation', grade: 'Grade', remark: 'Remark' },
    panel: {
      candidate: 'Candidate',
      competency: 'Competency',
      attention: 'Attention',
      median: 'Median',
      grade: 'Grade of the panel',
      reason: 'Reason',
    },
    grades: { number: 'No', grade: 'Grade', suffices: 'Suffices' },
    results: { candidate: 'Candidate', outcome: 'Outcome' },
  },
  conflict: { none: 'No interest or relation', some: 'There is an interest or relation' },
  declareFirst: '► First fill in the declaration of interests, in the yellow cell above. Then you can choose grades.',
  explainConflict: '► Explain the interest or relation, in the yellow cell above, and speak to the chair of the panel.',
  progress: (all) => ` of ${all} grades given`,
  ready: ' – ready, thank you.',
  conflictPrompt: 'Do you have an interest in, or a relation with, one of these candidates or their suppliers? Choose from the list.',
  conflictError: 'Choose one of the two from the list.',
  gradePrompt: (passGrade) => `Choose from the list. ${passGrade} and higher suffices. Blank means: not graded yet.`,
  gradeError: 'Choose a grade from the list. Where it holds only “Declaration of interests”, first fill in the declaration at the top.',
  panelGradePrompt: 'The grade of the panel after talking. Where it differs from the median, give a reason.',
  panelGradeError: 'Choose a grade from the list.',
  rowProblem: 'row missing or double',
  discuss: 'discuss: far apart',
  reasonNeeded: 'reason needed: not the median',
  suffices: 'yes',
  outcome: { passed: 'passed', failed: 'not passed', open: 'still open' },
  agreement: { rule: 'Grade of the panel', grades: 'Grades', passGrade: 'Suffices from', members: 'Members' },
  rules: { consensus: 'consensus', lowest: 'lowest', median: 'median' },
  closed: (passed, failed) =>
    [
      passed.length > 0 ? `Passed: ${passed.join('; ')}` : 'Nobody passed',
      ...(failed.length > 0 ? [`Not passed: ${failed.join('; ')}`] : []),
    ].join('\n'),
  repeats: (step, candidates) => `Step repeated: ${step}\nRemaining: ${candidates.join('; ')}`,
  memberAdded: (name) => `Member added: ${name}`,
  fileTaken: (name, mark, count) => `File read in from ${name}, mark ${mark}, ${count} cells taken over`,
  file: {
    sheet: 'Recognition',
    note: 'By this the file is known again when it is read in. Change nothing here.',
    footer: (name, round) => `Interviews round ${round} - ${name}`,
  },
};
