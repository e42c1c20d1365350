import { readNotice } from '../../src/notice/readNotice';

describe('nothing is guessed', () => {
  it('an empty text gives an empty draft that is not complete', () => {
    const draft = readNotice('');
    expect(draft).toMatchObject({
      number: null,
      title: null,
      client: null,
      deadline: null,
      maximumRate: null,
      total: null,
    });
    expect([draft.knockOuts, draft.selection, draft.competencies, draft.steps]).toEqual([[], [], [], []]);
    expect(draft.complete).toBe(false);
  });

  it('a text without a total has none, whatever the weights add up to', () => {
    expect(readNotice('Wensen\n1. Kennis van A (60 punten)\n2. Kennis van B (40 punten)').total).toBeNull();
  });

  it('a date without a year is no deadline', () => {
    expect(readNotice('Deadline: dinsdag 3 maart om 12.00 uur').deadline).toBeNull();
  });
});

describe('how sure the reader is', () => {
  it('a labelled list is certain, requirement lines without a heading are to be confirmed', () => {
    const labelled = readNotice('Eisen\n1. Minimaal hbo;\n2. Rijbewijs B;');
    expect(labelled.knockOuts.map((criterion) => criterion.confidence)).toEqual(['certain', 'certain']);
    const loose = readNotice('Taken\nJe voert gesprekken;\nMinimaal 3 jaar ervaring als jurist;');
    expect(loose.knockOuts).toMatchObject([
      { text: 'Minimaal 3 jaar ervaring als jurist', confidence: 'to confirm', source: [3] },
    ]);
  });

  it('beside a labelled list, other demands are only offered', () => {
    const draft = readNotice(
      'Eisen\n1. Minimaal hbo;\n\nOverige informatie\nDe kandidaat dient minimaal B2 te spreken.',
    );
    expect(draft.knockOuts).toHaveLength(1);
    expect(draft.offered).toMatchObject([{ text: 'De kandidaat dient minimaal B2 te spreken', source: [5] }]);
  });
});

describe('a rate cap', () => {
  const text = (heading: string, line: string) =>
    readNotice(`${heading}\n1. ${line}\n`).maximumRate?.value.role;
  it('excludes only where it is a requirement', () => {
    expect(text('Eisen', 'Uurtarief maximaal € 80,- excl. btw;')).toBe('knock-out');
    expect(text('Wensen', 'Uurtarief maximaal € 80,- excl. btw (10 punten);')).toBe('scored');
    expect(readNotice('Maximum uurtarief: € 80').maximumRate?.value.role).toBe('stated');
  });
});

describe('criteria of a later step', () => {
  it('stay in their step', () => {
    const draft = readNotice(
      'Wensen\n1. Kennis van A (100 punten)\nStap 1: Toets\nDe opdrachtgever beoordeelt op de volgende criteria.\n1. Ervaring met B.\n2. Ervaring met C.\n',
    );
    expect(draft.selection.map((criterion) => criterion.text)).toEqual(['Kennis van A']);
    expect(draft.steps[0]?.criteria.map((criterion) => criterion.text)).toEqual([
      'Ervaring met B',
      'Ervaring met C',
    ]);
  });
});

describe('numbering', () => {
  it('runs on from the knock-outs when the criteria have none', () => {
    const draft = readNotice('Eisen\n- A;\n- B;\nWensen\n- C (60 punten);\n- D (40 punten);');
    expect(draft.selection.map((criterion) => criterion.id)).toEqual(['3', '4']);
  });

  it('is the notice’s own where it has one', () => {
    const draft = readNotice('Eisen\n1. A;\n2. B;\nWensen\n1. C (60 punten);\n2. D (40 punten);');
    expect(draft.selection.map((criterion) => criterion.id)).toEqual(['1', '2']);
  });
});
