import type { InterviewSheetWording } from './wording';

export const nl: InterviewSheetWording = {
  memberSheet: (round, name) => `Gesprek ${round} - ${name}`,
  panelSheet: (round) => `Panel ronde ${round}`,
  memberTitle: (round, name) => `Gesprekken ronde ${round}: oordelen van ${name}`,
  memberNotes: [
    'Vul eerst de belangenverklaring in. Kies daarna bij elke regel een oordeel; leeg betekent: nog niet beoordeeld.',
    'Geef uw oordeel voordat het panel overlegt. U typt alleen in de gele cellen; de rest is beveiligd.',
  ],
  panelTitle: (round) => `Panel, gesprekken ronde ${round}`,
  panelNote: {
    consensus:
      'Het panel typt zijn oordeel na overleg. Wijkt dat af van de mediaan van de beoordelaars, dan hoort er een reden bij. De oordelen van de beoordelaars blijven staan.',
    lowest: 'Het oordeel van het panel is het laagste oordeel van de beoordelaars. De oordelen van de beoordelaars blijven staan.',
    median:
      'Het oordeel van het panel is de mediaan van de beoordelaars; bij een even aantal de laagste van de middelste twee. De oordelen van de beoordelaars blijven staan.',
  },
  resultsTitle: 'Uitkomst per kandidaat',
  judgedTitle: 'Oordelen naast elkaar',
  gradesTitle: (passGrade) => `Oordelen, van laag naar hoog; een kandidaat voldoet vanaf ${passGrade}`,
  gradesLegend: 'Oordelen, laag naar hoog',
  gradesLine: (grades, passGrade) => `Oordelen, van laag naar hoog: ${grades.join(', ')}. Een kandidaat voldoet vanaf ${passGrade}.`,
  headings: {
    declaration: { member: 'Beoordelaar', conflict: 'Belangenverklaring', text: 'Toelichting bij een belang' },
    member: { candidate: 'Kandidaat', competency: 'Competentie', explanation: 'Toelichting', grade: 'Oordeel', remark: 'Opmerking' },
    panel: {
      candidate: 'Kandidaat',
      competency: 'Competentie',
      attention: 'Let op',
      median: 'Mediaan',
      grade: 'Oordeel panel',
      reason: 'Reden',
    },
    grades: { number: 'Nr', grade: 'Oordeel', suffices: 'Voldoet' },
    results: { candidate: 'Kandidaat', outcome: 'Uitkomst' },
  },
  conflict: { none: 'Geen belang of relatie', some: 'Wel een belang of relatie' },
  declareFirst: '► Vul eerst de belangenverklaring in, in de gele cel hierboven. Daarna kunt u oordelen kiezen.',
  explainConflict: '► Licht het belang of de relatie toe, in de gele cel hierboven, en overleg met de voorzitter van het panel.',
  progress: (all) => ` van ${all} oordelen ingevuld`,
  ready: ' – klaar, dank u.',
  conflictPrompt: 'Hebt u een belang bij, of een relatie met, een van deze kandidaten of hun leveranciers? Kies uit de lijst.',
  conflictError: 'Kies een van beide uit de lijst.',
  gradePrompt: (passGrade) => `Kies uit de lijst. Een kandidaat voldoet vanaf ${passGrade}. Leeg betekent: nog niet beoordeeld.`,
  gradeError: 'Kies een oordeel uit de lijst. Staat daar alleen “Belangenverklaring”, vul dan eerst bovenaan de belangenverklaring in.',
  panelGradePrompt: 'Het oordeel van het panel na overleg. Wijkt het af van de mediaan, geef dan een reden.',
  panelGradeError: 'Kies een oordeel uit de lijst.',
  rowProblem: 'rij ontbreekt of staat dubbel',
  discuss: 'bespreken: ver uit elkaar',
  reasonNeeded: 'reden nodig: niet de mediaan',
  suffices: 'ja',
  outcome: { passed: 'voldoet', failed: 'voldoet niet', open: 'nog open' },
  agreement: { rule: 'Oordeel van het panel', grades: 'Oordelen', passGrade: 'Voldoende vanaf', members: 'Beoordelaars' },
  rules: { consensus: 'consensus', lowest: 'laagste', median: 'mediaan' },
  closed: (passed, failed) =>
    [
      passed.length > 0 ? `Voldoet: ${passed.join('; ')}` : 'Niemand voldoet',
      ...(failed.length > 0 ? [`Voldoet niet: ${failed.join('; ')}`] : []),
    ].join('\n'),
  repeats: (step, candidates) => `Stap herhaald: ${step}\nOvergebleven: ${candidates.join('; ')}`,
  memberAdded: (name) => `Beoordelaar toegevoegd: ${name}`,
  fileTaken: (name, mark, count) => `Bestand ingelezen van ${name}, kenmerk ${mark}, ${count} cellen overgenomen`,
  file: {
    sheet: 'Herkenning',
    note: 'Hieraan wordt dit bestand herkend als het wordt ingelezen. Wijzig hier niets.',
    footer: (name, round) => `Gesprekken ronde ${round} - ${name}`,
  },
};
