import type { PaneWording } from './wording';

const candidates = (count: number): string => (count === 1 ? '1 candidate' : `${count} candidates`);
const errors = (count: number): string => (count === 1 ? '1 error' : `${count} errors`);
const warnings = (count: number): string => (count === 1 ? '1 warning' : `${count} warnings`);
const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

export const en: PaneWording = {
  startUp: {
    waiting: 'Tender Matrix is starting…',
    late: {
      title: 'Excel does not answer',
      body: 'Tender Matrix has waited five seconds for Excel. It goes on by itself as soon as Excel answers. If it takes longer, try again.',
    },
    noHost: {
      title: 'No Excel found',
      body: 'This page belongs in the task pane of Excel. Open a workbook in Excel and choose Tender Matrix on the ribbon.',
    },
    noLibrary: {
      title: 'Office was not loaded',
      body: 'Microsoft’s file office.js did not arrive. Check the connection to the internet and try again.',
    },
    tooOld: {
      title: 'This Excel is too old',
      body: 'Tender Matrix needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel and try again.',
    },
    fault: {
      title: 'Something went wrong in Tender Matrix',
      body: 'The pane has stopped; what is in the workbook stays there. Try again; if it keeps going wrong, report what you did.',
    },
    retry: 'Try again',
  },
  tabs: { label: 'Parts', tender: 'Tender', ranking: 'Ranking', procedure: 'Procedure', issues: 'Issues' },
  actions: {
    heading: 'Actions',
    newTender: 'New tender',
    addCandidates: 'Add candidates',
    setUp: 'Set up tender',
    check: 'Check',
    highlight: 'Highlight',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    setUpQuestion: {
      title: 'Add what is missing?',
      body: 'Sheets, columns and formulas that are missing come back. What you typed stays. If a sheet is added, Excel forgets the steps of Undo.',
    },
    setUpYes: 'Add',
  },
  progress: {
    reading: 'Reading the workbook…',
    settingUp: 'Setting up the tender…',
    working: 'Working…',
    highlighting: 'Highlighting the shortlist…',
    adding: (done, all) => `Adding candidates: ${done} of ${all}…`,
  },
  reports: {
    done: 'Done.',
    setUpDone: 'The tender is set up.',
    refused: 'Nothing was changed. Settle this first:',
    highlighted: 'The shortlist is highlighted. The colour follows every edit.',
    nothingToHighlight: 'There is no table of candidates with a column Rank. Choose Set up tender first.',
    noIssues: 'Checked: no issues.',
    issuesFound: (errorCount, warningCount) =>
      `Checked: ${[...(errorCount ? [errors(errorCount)] : []), ...(warningCount ? [warnings(warningCount)] : [])].join(' and ')}.`,
    cellGone: 'This cell is no longer there. Choose Check to read the workbook again.',
    added: (count) => `${candidates(count)} added.`,
    noTable: 'The table of candidates is missing. Choose Set up tender first.',
    columnGone: (heading) => `The column “${heading}” has gone or stands there twice by now. Nothing was added; match the columns again.`,
    noRoom: (sheet, address) => `Something stands below the table on the sheet “${sheet}” (${address}). Empty those cells or move them; nothing was added.`,
    changedMeanwhile: 'Nothing was changed: somebody has just typed in the cells that were to be filled. Try again.',
    nothingChanged: 'Nothing was changed.',
    notFollowing: (reason) => `Edits are not followed by themselves: ${reason} Choose Check to update.`,
    outOfDate: (reason) => `This overview is not up to date: ${reason}`,
  },
  failures: {
    cellBeingEdited: 'A cell is being edited. Press Enter or Esc in the cell and try again.',
    protected: 'A sheet or the workbook is protected. Lift the protection (Review > Protect Sheet) and try again.',
    notFound: 'A table, sheet or column has gone in the meantime. Choose Check to read the workbook again.',
    tooLarge: 'The workbook is too large to read at once. Divide the candidates over workbooks.',
    offline: 'Excel cannot be reached. Check the connection and try again.',
    noAnswer:
      'Excel did not answer for a minute. Perhaps a cell is still being edited (press Enter or Esc), or the connection is gone. See whether the change is there already, and then try again.',
    halfWay: (reason) =>
      `${reason} A part stands in the workbook already and could not be taken back. Try again: what is missing is added. Then delete any sheet that is left empty.`,
    other: (detail) => `Excel refused (${detail.replace(/\.$/, '')}). Try again. If it keeps failing, close the workbook and open it again.`,
  },
  empty: {
    title: 'No tender in this workbook yet',
    body: 'From notice to shortlist, with formulas that anyone can follow.',
    steps: [
      'Paste the notice and go through what was found in it.',
      'Fill in candidates, knock-outs and points.',
      'The ranking and the shortlist work themselves out.',
    ],
  },
  tender: {
    untitled: 'Tender without a job title',
    admitted: 'Admitted',
    ofWhichIncomplete: (count) => `${count} incomplete`,
    open: 'Open',
    knockedOut: 'Knocked out',
    standings: 'Where the candidates stand',
    facts: 'Facts',
    unknownFacts: 'Not filled in',
    knockOuts: 'Knock-out criteria',
    selection: 'Selection criteria',
    weightsSum: (sum, total) => (total === null ? `${sum} points together` : `${sum} of ${total} points together`),
    points: (count) => `${count} p`,
    weightUnknown: 'no weight',
  },
  nextStep: {
    heading: 'Next step',
    errors: (count) => `Settle ${errors(count)}: those values do not count now.`,
    showIssues: 'Show the issues',
    noCandidates: 'Add the candidates: paste a list, or type the first one on the sheet.',
    open: (count) => `Assess ${candidates(count)} more. Until then the ranking is provisional.`,
    showOpen: 'Show what is open',
    cut: (count, left) => `Record a decision: ${candidates(count)} are equal for ${places(left)} on the shortlist.`,
    showRanking: 'Show the ranking',
    complete: (count) => `The shortlist is complete: ${candidates(count)}.`,
  },
  ranking: {
    groups: 'Which candidates',
    ranked: 'Ranked',
    open: 'Incomplete',
    knockedOut: 'Knocked out',
    noneRanked: 'Nobody has a complete score yet. Fill in all knock-outs and points of a candidate.',
    noneOpen: 'Nothing is open: every candidate is fully assessed.',
    noneKnockedOut: 'Nobody was knocked out.',
    find: 'Find candidate or supplier',
    noneFound: (query) => `No candidate found with “${query}”.`,
    provisional: (count) =>
      count === 1
        ? 'Provisional: 1 candidate is not fully assessed yet, so ranks may still change.'
        : `Provisional: ${count} candidates are not fully assessed yet, so ranks may still change.`,
    cut: (size) => `End of shortlist (${size})`,
    noRate: 'no rate',
    rank: 'Rank',
    score: 'Score',
    pointsHeading: 'Points per criterion',
    showMore: (count) => `Show ${count} more`,
    unnamed: '(no name)',
    outOf: (points, weight) => `${points} of ${weight} points`,
    openMark: 'still open',
    unusableMark: 'to be mended',
    noneLost: 'All points scored.',
    lostMost: (criterion, points) => `Most points missed on ${criterion}: ${points}.`,
    missing: 'Still to fill in',
    toMend: 'To be mended',
    failed: 'Not met',
    rateCap: (rate, cap) => `Rate ${rate}, at most ${cap}`,
    received: (received, deadline) => `Received ${received}, no later than ${deadline}`,
  },
  place: {
    rate: (rank, rate, against) => `${rank} on rate: ${rate} against ${against}`,
    shared: (rank, others, rate) => `Shared ${rank} with ${others}: same score and rate (${rate})`,
    rateMissing: (rank, others, without) => `Shared ${rank} with ${others}: the rate of ${without} is missing`,
    andMore: (names, count) => `${names} and ${count} more`,
  },
  cut: {
    title: (count, left) => `${count} candidates, ${places(left)}: a decision is needed`,
    equal: (names) => `${names} are equal on score and rate. The notice does not say who goes first, so Tender Matrix does not choose.`,
    rateMissing: (names) => `The score is equal and the rate of ${names} is missing. Fill it in; then the rate can decide.`,
    record: 'Take them all, or draw lots. For lots record: the participants, the time, who was present and the outcome.',
  },
  issues: {
    none: { title: 'No issues', body: 'All cells that count can be read, and the formulas are in place.' },
    errors,
    warnings,
    errorsMean: 'These values do not count until they are mended. The rest was computed.',
    warningsMean: 'The result stands; look at these.',
  },
  goTo: (cell) => `Go to cell ${cell}`,
};
