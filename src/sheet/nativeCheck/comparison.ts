import type { CheckColumnKey, NativeCheckWording } from '../../i18n/nativeCheck/wording';
import { textInFormula, thisRowSpan } from '../structuredReference';
import type { CheckSource } from './checkSource';
import { CHECK_TABLES } from './checkTables';
import { answerIn, bareText, candidateCell, isNumber, own, type AnswerWords } from './inputCell';
import type { SettingCells } from './settingCells';
import { sameFailures } from './withdrawal';

type ComparedKey = Extract<CheckColumnKey, 'sameAdmitted' | 'sameFailed' | 'sameScore' | 'sameRank' | 'sameShortlist'>;

export interface Comparison {
  readonly verdict: string;
  readonly differsIn: string;
  /** 0 where the workbook says the same, 1 where it says something else, 2 where it shows no result. */
  readonly columns: readonly { readonly key: ComparedKey; readonly formula: string }[];
}

/** What stands in the calculated columns against what was worked out here. */
export function comparisonColumns(source: CheckSource, cells: SettingCells, answers: AnswerWords, words: NativeCheckWording): Comparison {
  const { columns } = words;
  const actual = (key: 'admitted' | 'failed' | 'score' | 'rank'): string => candidateCell(source.heading(key) ?? '', words);
  const verdictOn = (cell: string, expected: string, same: string): string => {
    const unusable = `${expected}=${textInFormula(answers.unusable)}`;
    // #VALUE! is how the add-in shows what it cannot use; any other error is no result at all.
    const asError = `IF(${unusable},IF(ERROR.TYPE(${cell})=3,0,2),2)`;
    return `IF(ISERROR(${cell}),${asError},IF(${unusable},1,IF(${same},0,1)))`;
  };
  const number = (cell: string, expected: string): string => {
    const equal = `IF(${isNumber(cell)},ROUND(${cell}*1000000,0)=ROUND(${expected}*1000000,0),FALSE)`;
    return verdictOn(cell, expected, `IF(ISNUMBER(${expected}),${equal},${bareText(cell)}="")`);
  };
  const span = thisRowSpan(CHECK_TABLES.rows, columns.sameAdmitted, columns.sameShortlist);
  const parts = PARTS.map(({ key, part }) => `IF(${own(columns[key])}=1,${textInFormula(`, ${words.parts[part]}`)},"")`);
  const nobody = `IF(${own(columns.rank)}="",TRIM(${own(columns.candidate)})="",FALSE)`;
  return {
    columns: [
      { key: 'sameAdmitted', formula: verdictOn(actual('admitted'), own(columns.admitted), `${answerIn(actual('admitted'), answers, words)}=${own(columns.admitted)}`) },
      { key: 'sameFailed', formula: verdictOn(actual('failed'), own(columns.failed), sameFailures(actual('failed'), source, answers, words)) },
      { key: 'sameScore', formula: number(actual('score'), own(columns.score)) },
      { key: 'sameRank', formula: number(actual('rank'), own(columns.rank)) },
      { key: 'sameShortlist', formula: onShortlist(cells, words) },
    ],
    differsIn: `MID(${parts.join('&')},3,200)`,
    verdict:
      `IF(COUNTIF(${span},1)>0,${textInFormula(words.differs)},IF(${nobody},"",` +
      `IF(COUNTIF(${span},2)>0,${textInFormula(words.nothingToCompare)},${textInFormula(words.agrees)})))`,
  };
}

const PARTS = [
  { key: 'sameAdmitted', part: 'admitted' },
  { key: 'sameFailed', part: 'failed' },
  { key: 'sameScore', part: 'score' },
  { key: 'sameRank', part: 'rank' },
  { key: 'sameShortlist', part: 'shortlist' },
] as const;

/** Whoever belongs on the list, or stands in the tie at its cut, must be listed with the same rank. */
function onShortlist({ listState, listRanks, listNames }: SettingCells, words: NativeCheckWording): string {
  if (listRanks === null || listNames === null) return '0';
  const { columns, shortlistPlaces } = words;
  const place = own(columns.shortlist);
  const belongs = `IF(${place}=${textInFormula(shortlistPlaces.in)},TRUE,${place}=${textInFormula(shortlistPlaces.unresolved)})`;
  const listed = `SUMPRODUCT((${listRanks}=${own(columns.rank)})*EXACT(TRIM(${listNames}&""),TRIM(${own(columns.candidate)})))`;
  return `IF(${belongs},IF(${listState}=2,2,IF(${listed}>0,0,1)),0)`;
}
