import { pointsAsNumber } from '../../../domain/points';
import { entryAsText, entryOf } from '../../../domain/entry';
import { clientFileText } from '../../../i18n/clientFileText';
import type { ClientFileWording } from '../../../i18n/clientFile/wording';
import { clientRoundText } from '../../../i18n/clientRoundText';
import type { ClientSheetWording } from '../../../i18n/clientRound/wording';
import type { Language } from '../../../i18n/language';
import { tenderLine, tenderNumber } from '../../interviews/tenderLine';
import { procedureLanguage } from '../../procedure/procedureLanguage';
import type { Cell } from '../../setUp/step';
import type { WorkbookSnapshot } from '../../snapshot';
import { clientTable } from '../clientTables';
import { marksHeadings } from '../confirmWeights';
import type { ClientRoundReading } from '../readClientRound';
import { askedMark, type ClientFileIdentity } from './clientFile';

export interface AskedCriterion {
  readonly id: string;
  readonly text: string;
  readonly weight: number;
}

/** All that a client's file is made of. In a blind round there is no name or rate in it at all. */
export interface ClientFileContents {
  readonly language: Language;
  readonly round: number;
  readonly tender: string;
  readonly blind: boolean;
  readonly criteria: readonly AskedCriterion[];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly rate: number | null; readonly marks: readonly Cell[] }[];
  readonly words: ClientFileWording['file'];
  readonly sheetWords: ClientSheetWording;
  readonly identity: ClientFileIdentity;
  /** A name for the file that any computer takes. */
  readonly fileName: string;
}

/** The file of a round whose weights are confirmed; null before that. Whoever withdrew is left out. */
export function clientFileContents(snapshot: WorkbookSnapshot, reading: ClientRoundReading): ClientFileContents | null {
  const criteria = askedCriteria(reading);
  const table = clientTable(snapshot, 'marks', reading.round.number);
  if (reading.stage !== 'marking' || criteria === null || table === null) return null;
  const language = procedureLanguage(snapshot);
  const { file: words } = clientFileText(language);
  const round = reading.round.number;
  const tender = tenderNumber(snapshot);
  const columns = marksHeadings(snapshot, reading).map((heading) => table.headings.indexOf(heading));
  const taking = reading.rows.filter(({ withdrawn, name }) => !withdrawn && name !== '');
  return {
    language,
    round,
    tender: tenderLine(snapshot),
    blind: reading.hidden,
    criteria,
    rows: taking.map(({ code, name, tableRow }) => ({
      code,
      name: reading.hidden ? '' : name,
      rate: reading.hidden ? null : (reading.codes.find((each) => each.code === code)?.rate ?? null),
      marks: columns.map((column) => markCell(table.values[tableRow]?.[column])),
    })),
    words,
    sheetWords: clientRoundText(language).sheet,
    identity: { tender, round, asked: askedMark(taking.map(({ code }) => code), criteria) },
    fileName: `${[tender, words.name(round)].filter((part) => part !== '').join(' ')}.xlsx`.replace(/[\\/:*?"<>|]+/g, '-'),
  };
}

/** Null while a weight cannot be used. */
export function askedCriteria({ weights }: Pick<ClientRoundReading, 'weights'>): AskedCriterion[] | null {
  const criteria = weights.flatMap(({ criterion: { id, text, weight } }) => (weight === null ? [] : [{ id, text, weight: pointsAsNumber(weight) }]));
  return criteria.length === weights.length && criteria.length > 0 ? criteria : null;
}

function markCell(value: unknown): Cell {
  const entry = entryOf(value);
  return entry.kind === 'number' ? entry.value : entryAsText(entry);
}
