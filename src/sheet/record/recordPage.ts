import { proofSheetText } from '../../i18n/proofSheetText';
import { HEADING, RATE_FORMAT, SUBTITLE, TITLE } from '../setUp/looks';
import type { Cell, Look } from '../setUp/step';
import type { RecordContent, RecordedRound } from './recordContent';

/** Columns of the page. */
export const PAGE_COLUMNS = 8;
export const PAGE_WIDTHS = [46, 120, 110, 52, 68, 76, 100, 62] as const;
/** Characters that fit on a line of the page, with room to spare. */
const LINE = 110;

export interface PageRow {
  readonly cells: readonly Cell[];
  /** How cells of the row look, from column to column. */
  readonly looks: readonly { readonly from: number; readonly columns: number; readonly look: Look }[];
}

const BODY: Look = { align: 'Left', verticalAlign: 'Top' };
const WRAPPED: Look = { ...BODY, wrap: true };
const LABEL: Look = { ...BODY, color: '#595959' };

/** The page of a record, row by row, made from what it holds and its fingerprint; numbers stay numbers. */
export function recordPage(content: RecordContent, fingerprint: string): PageRow[] {
  const { page } = proofSheetText(content.language);
  const { labels, sections } = page;
  const moment = content.at.replace('T', ' ');
  return [
    row([page.title(content.number, content.step)], [{ from: 0, columns: 1, look: TITLE }]),
    ...(content.tender.length > 0 ? [row([content.tender.join(' · ')], [{ from: 0, columns: 1, look: { color: '#404040' } }])] : []),
    ...section(sections.recorded),
    ...labelled(labels.at, moment),
    ...labelled(labels.by, content.by),
    ...labelled(labels.step, content.step),
    ...labelled(labels.rules, content.rulebook ? page.version(content.rulebook.version, content.rulebook.changes) : page.notLocked),
    ...labelled(labels.candidates, page.counts(content.results.length, content.results.filter(({ admitted }) => admitted === 'yes').length, content.results.filter(({ rank }) => rank !== null).length)),
    ...labelled(labels.shortlist, page.size(content.size, content.provisional)),
    ...(content.pseudonymised ? paragraph(page.pseudonymised(content.pseudonymised.at.replace('T', ' '), content.pseudonymised.by, content.pseudonymised.head)) : []),
    ...section(sections.results),
    heading(page.resultHeadings),
    ...content.results.map((each) =>
      row(
        [each.rank ?? '', each.candidate, each.supplier, each.score ?? '', each.rate ?? '', page.admitted[each.admitted], each.failed.join('; '), each.place === null ? '' : page.places[each.place]],
        [
          { from: 0, columns: 1, look: { ...BODY, align: 'Center' } },
          { from: 1, columns: 2, look: WRAPPED },
          { from: 3, columns: 1, look: { verticalAlign: 'Top', align: 'Right' } },
          { from: 4, columns: 1, look: { verticalAlign: 'Top', align: 'Right', numberFormat: RATE_FORMAT } },
          { from: 5, columns: 1, look: { ...BODY, align: 'Center' } },
          { from: 6, columns: 2, look: WRAPPED },
        ],
      ),
    ),
    ...content.rounds.flatMap((round) => roundRows(round, content)),
    ...section(sections.ties),
    ...listed(content.ties, page.noTies),
    ...section(sections.method),
    ...[...page.method, ...roundMethods(content)].flatMap((text) => paragraph(text)),
    ...section(sections.rules),
    ...criteria(content),
    ...section(sections.decisions),
    ...listed(content.decisions, page.noDecisions),
    ...section(sections.open),
    ...listed(content.open, page.nothingOpen),
    ...section(sections.fingerprints),
    ...labelled(labels.own, fingerprint),
    ...labelled(labels.previous, content.previous === '' ? page.first : content.previous),
    ...(content.rulebook ? labelled(labels.rulebook, content.rulebook.fingerprint) : []),
    ...paragraph(page.verify),
    ...section(sections.signature),
    row([], []),
    row([labels.date, '', labels.name, '', '', labels.initials], [{ from: 0, columns: PAGE_COLUMNS, look: LABEL }]),
  ];
}

function roundMethods({ rounds, language }: RecordContent): string[] {
  const { method } = proofSheetText(language).page.rounds;
  return (['client', 'interviews'] as const).flatMap((kind) => (rounds.some((round) => round.kind === kind) ? [method[kind]] : []));
}

/** What came out of a round: ranks and scores, or who passed with the panel's grades below the name. */
function roundRows({ number, kind, isClosed, rows }: RecordedRound, { language }: RecordContent): PageRow[] {
  const { page } = proofSheetText(language);
  const { headings, outcomes } = page.rounds;
  const title = section(page.rounds.title(number, kind, isClosed));
  if (kind === 'client') {
    const body = rows.map(({ rank, candidate, score, outcome }) =>
      row(
        [rank ?? '', candidate, '', score ?? '', '', outcome === null ? '' : outcomes[outcome]],
        [
          { from: 0, columns: 1, look: { ...BODY, align: 'Center' } },
          { from: 1, columns: 1, look: BODY },
          { from: 3, columns: 1, look: { verticalAlign: 'Top', align: 'Right' } },
          { from: 5, columns: 1, look: BODY },
        ],
      ),
    );
    return [...title, heading([headings.rank, headings.candidate, '', headings.score], false), ...body];
  }
  const body = rows.flatMap(({ candidate, outcome, grades }) =>
    linesOf(grades.map(([competency, grade]) => `${competency}: ${grade === '' ? outcomes.open : grade}`).join('; '), 70).map((line, index) =>
      row(index === 0 ? ['', candidate, outcome === null ? '' : outcomes[outcome], line] : ['', '', '', line], [{ from: 1, columns: 3, look: BODY }]),
    ),
  );
  return [...title, heading(['', headings.candidate, headings.outcome, headings.grades], false), ...body];
}

function criteria({ criteria: all, language }: RecordContent): PageRow[] {
  const { page } = proofSheetText(language);
  const [id, criterion, weight, scale, source] = page.rulesHeadings;
  return [
    heading([id, criterion, '', '', '', weight, scale, source]),
    ...all.flatMap((each) =>
      linesOf(each.text, 66).map((line, index) =>
        row(
          index === 0 ? [each.id, line, '', '', '', each.kind === 'knockOut' ? page.knockOut : (each.weight ?? ''), shorter(each.scale), each.source] : ['', line],
          [
            { from: 0, columns: 1, look: { ...BODY, align: 'Center' } },
            { from: 1, columns: PAGE_COLUMNS - 1, look: BODY },
          ],
        ),
      ),
    ),
  ];
}

/** The whole scale stands in the data; here only how it works. */
function shorter(scale: string): string {
  return scale.split(':')[0] ?? scale;
}

function section(title: string): PageRow[] {
  return [row([], []), row([title], [{ from: 0, columns: 1, look: SUBTITLE }])];
}

function heading(cells: readonly string[], wrap = true): PageRow {
  return row(cells, [{ from: 0, columns: PAGE_COLUMNS, look: { ...HEADING, wrap } }]);
}

function labelled(label: string, text: string): PageRow[] {
  return linesOf(text, LINE - 22).map((line, index) =>
    row([index === 0 ? label : '', '', line], [{ from: 0, columns: 1, look: LABEL }, { from: 2, columns: 1, look: BODY }]),
  );
}

function paragraph(text: string): PageRow[] {
  return linesOf(text, LINE).map((line) => row([line], [{ from: 0, columns: 1, look: BODY }]));
}

function listed(texts: readonly string[], none: string): PageRow[] {
  return texts.length === 0 ? paragraph(none) : texts.flatMap((text) => linesOf(text, LINE - 2).map((line, index) => row([`${index === 0 ? '•' : ' '} ${line}`], [{ from: 0, columns: 1, look: BODY }])));
}

function row(cells: readonly Cell[], looks: PageRow['looks']): PageRow {
  return { cells: [...cells, ...new Array<Cell>(PAGE_COLUMNS - cells.length).fill('')], looks };
}

/** A text in lines of at most so many characters; no cell is merged, and nothing depends on the height of a row. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraphs of text.split('\n')) {
    let line = '';
    for (const word of paragraphs.split(/\s+/)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
      while (line.length > width) {
        lines.push(line.slice(0, width));
        line = line.slice(width);
      }
    }
    lines.push(line);
  }
  return lines;
}

