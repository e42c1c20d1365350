import type { NativeCheckWording } from '../../i18n/nativeCheck/wording';
import type { Scale } from '../../domain/scale';
import { columnReference, textInFormula } from '../structuredReference';
import { CHECK_TABLES } from './checkTables';
import type { CriterionCells } from './criteriaRows';
import { answerIn, bareText, bracketed, isNumber, type AnswerWords } from './inputCell';

/** The points for the mark in `cell`: a number, empty text while open, or the word for unusable. */
export function pointsIn(
  cell: string,
  scale: Scale,
  criterion: number,
  { limit: weight, from, to }: CriterionCells,
  answers: AnswerWords,
  words: NativeCheckWording,
): string {
  const unusable = textInFormula(answers.unusable);
  const blank = `IF(${bareText(cell)}="","",${unusable})`;
  const number = (formula: string): string => `IF(${isNumber(cell)},IF(ISNUMBER(${weight}),${formula},${unusable}),${blank})`;
  switch (scale.kind) {
    case 'points':
      return readable(number(`IF(${cell}<0,${unusable},IF(ROUND(${cell},6)<=${weight},ROUND(${cell},6),${unusable}))`));
    case 'share':
      return readable(number(`IF(${cell}<0,${unusable},IF(${cell}<=100,ROUND(${weight}*${cell}/100,6),${unusable}))`));
    case 'linear':
      return readable(number(onLine()));
    case 'yesNo': {
      const answer = answerIn(cell, answers, words);
      const points = `IF(${answer}=${textInFormula(answers.yes)},${weight},IF(${answer}=${textInFormula(answers.no)},0,${unusable}))`;
      return `IF(${answer}="","",IF(ISNUMBER(${weight}),${points},${unusable}))`;
    }
    case 'levels':
      return readable(onLevels());
  }

  function readable(formula: string): string {
    return `IFERROR(${formula},${unusable})`;
  }

  function onLine(): string {
    const share = `ROUND(${weight}*(${cell}-${from})/(${to}-${from}),6)`;
    const rising = `IF(${cell}<=${from},0,IF(${cell}>=${to},${weight},${share}))`;
    const falling = `IF(${cell}>=${from},0,IF(${cell}<=${to},${weight},${share}))`;
    return `IF(${to}>${from},${rising},${falling})`;
  }

  function onLevels(): string {
    const column = (heading: string): string => columnReference(CHECK_TABLES.levels, heading);
    const { levels } = words;
    const ours = `(${column(levels.criterion)}=${criterion})`;
    const [low, high] = [column(levels.low), column(levels.high)];
    const above = `((${low}<${cell})+(${low}=${cell})*${column(levels.lowIncluded)})`;
    const below = `((${high}>${cell})+(${high}=${cell})*${column(levels.highIncluded)})`;
    const worth = (fits: string): string =>
      `IF(SUMPRODUCT(${fits}*1)=1,SUMPRODUCT(${fits}*${column(levels.points)}),${unusable})`;
    const text = `IF(ISLOGICAL(${cell}),IF(${cell},"true","false"),${bareText(cell)})`;
    // A row with a name holds no numbers, and a row with numbers has no name: neither answers for the other.
    const byNumber = worth(`${ours}*${above}*${below}`);
    const byName = `IF(${text}="","",${worth(`${ours}*EXACT(${column(levels.name)},${bracketed(text)})`)})`;
    return `IF(${isNumber(cell)},IF(ISNUMBER(${weight}),${byNumber},${unusable}),IF(ISNUMBER(${weight}),${byName},${blank}))`;
  }
}
