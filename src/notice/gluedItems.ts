import type { Line } from './lines';

/** "… kandidaat;2. Minimaal": a number with its dot, after the end of another entry or glued to a heading. */
const INLINE_NUMBER = /(?<=^|[;.:)] ?|\p{Ll})(\d{1,2})[.)] ?(?=\p{Lu})/gu;
const INLINE_BULLET = / ?[•▪●◦‣✓✔➢►▸] ?/gu;
/** Headings that web pages glue to the end of the entry before them. */
const GLUED_HEADING =
  /(?<=[;.)])(?=(?:Vereisten|Minimumeisen|Knock-?out|Eisen|Selectiecriteria|Gunningscriteria|Wensen|Competenties|Beoordeling|Functieschaal|Planning|CV-eisen|Overige informatie|Stap \d)(?![\p{Ll}]))/gu;
/** "Eisen: hbo-diploma; rijbewijs B": heading and list on one line. */
const HEADED =
  /^((?:harde |minimale )?(?:knock-?out(?:[- ]?criteria|s)?|minimumeisen|functie-?eisen|vereisten|eisen|wensen|selectiecriteria|gunningscriteria|competenties)(?: \([^)]{1,60}\))? ?:) (?=\S)(.+)$/i;

/** Shorter lines hold one thing. */
const SHORTEST_GLUED = 10;

function cut(line: Line, at: readonly number[]): Line[] {
  const cuts = [...new Set(at)].filter((index) => index > 0).sort((a, b) => a - b);
  if (cuts.length === 0) return [line];
  return [0, ...cuts]
    .map((from, index) => ({ number: line.number, text: line.text.slice(from, cuts[index]).trim() }))
    .filter((part) => part.text !== '');
}

/** Numbers count only when they follow on each other: one number may be a date or part of a sentence. */
function numberCuts(text: string): number[] {
  const found = [...text.matchAll(INLINE_NUMBER)].map((match) => ({
    at: match.index,
    value: Number(match[1]),
  }));
  const inOrder = found.filter((entry, index) => {
    const before = found[index - 1];
    const after = found[index + 1];
    return before?.value === entry.value - 1 || after?.value === entry.value + 1;
  });
  return inOrder.map((entry) => entry.at);
}

function bulletCuts(text: string): number[] {
  const found = [...text.matchAll(INLINE_BULLET)].map((match) => match.index);
  return found.filter((at) => at > 0).length >= 1 && found.length >= 2 ? found : [];
}

function afterHeading(line: Line): Line[] {
  const headed = HEADED.exec(line.text.slice(0, 2000));
  if (!headed || line.text.length > 2000) return [line];
  const heading = { number: line.number, text: headed[1] ?? '' };
  const rest = headed[2] ?? '';
  const entries = rest.split(/; ?/).filter((entry) => entry !== '');
  const lines = entries.length >= 2 ? entries.map((entry) => `${entry};`) : [rest];
  return [heading, ...lines.map((text) => ({ number: line.number, text }))];
}

/** Splits lists that lost their line breaks; all parts keep the number of their line. */
export function splitGluedItems(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => (line.text.length < SHORTEST_GLUED ? [line] : splitLine(line)));
}

function splitLine(whole: Line): Line[] {
  return cut(
    whole,
    [...whole.text.matchAll(GLUED_HEADING)].map((match) => match.index),
  )
    .flatMap((line) => cut(line, [...numberCuts(line.text), ...bulletCuts(line.text)]))
    .flatMap(afterHeading);
}
