import { numbered } from './criteria';
import type { DraftSelectionCriterion } from './draft';
import type { WeightUnit } from './weightUnit';
import { type Item, readItems } from './items';
import { isScored } from './knockOuts';
import type { Line } from './lines';
import { type ScoredCriterion, toCriteria } from './scoredItem';
import { type Section, headingText } from './sections';
import { readSentences } from './sentences';
import { type Share, readShare } from './shares';
import { isTotalLine } from './totals';
import { readWeighedProse } from './weighedProse';
import { takeBareWeight, takeWeight } from './weights';

export interface SelectionReading {
  readonly criteria: readonly DraftSelectionCriterion[];
  /** What quality counts for beside price, when the notice gives it apart. */
  readonly qualityShare: Share | null;
}

function unitOfSection(section: Section): WeightUnit {
  const near = `${headingText(section)} ${section.lines
    .slice(0, 60)
    .map((line) => line.text.slice(0, 200))
    .join(' ')}`;
  return /%|procent/i.test(near) && !/punten/i.test(near) ? '%' : 'punten';
}

const OF_THE_PROCEDURE =
  /\b(?:kandidaten|inschrijvers|inschrijvingen|aanbiedingen|opdrachtgever|gelijke scores?)\b/i;

/** A sentence between unmarked criteria that bears no weight tells how they are scored, or what comes next. */
function isExplanation(item: Item): boolean {
  if (item.marker !== null || item.weight !== null || item.children.length > 0) return false;
  return (/\.$/.test(item.text) || OF_THE_PROCEDURE.test(item.text)) && takeWeight(item.text).weight === null;
}

/** The total closes a list of weighed criteria. */
function beforeTotal(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => takeWeight(line.text).weight !== null && !isTotalLine(line.text));
  const end = lines.findIndex((line, index) => index > first && first >= 0 && isTotalLine(line.text));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !isTotalLine(line.text));
}

/** In a list under its own heading where every entry ends on a bare number, those numbers are the weights. */
function withBareWeights(items: readonly Item[], section: Section): readonly Item[] {
  if (section.kind !== 'selection' || items.length < 2) return items;
  if (
    items.some(
      (item) => item.weight !== null || item.children.length > 0 || takeWeight(item.text).weight !== null,
    )
  )
    return items;
  const bare = items.map((item) => takeBareWeight(item.text));
  if (bare.some((taken) => taken === null)) return items;
  return items.map((item, index) => ({
    ...item,
    text: bare[index]?.text ?? item.text,
    weight: bare[index]?.weight ?? null,
  }));
}

function criteriaOf(section: Section, keep: (item: Item) => boolean): ScoredCriterion[] {
  const lines = beforeTotal(section.lines.filter((line) => readShare(line) === null));
  const items = withBareWeights(readItems(lines, section.width).filter(keep), section);
  const someWeigh = items.some((item) => item.weight !== null || takeWeight(item.text).weight !== null);
  return items
    .filter((item) => !(someWeigh && isExplanation(item)))
    .flatMap((item) => toCriteria(item, unitOfSection(section)))
    .filter((criterion) => criterion.text !== '');
}

const isPlace = (section: Section): boolean =>
  ['preamble', 'tasks', 'organisation', 'other', 'profile', 'assessment'].includes(section.kind);

function found(sections: readonly Section[]): ScoredCriterion[] {
  const labelled = sections.flatMap((section) => {
    if (section.kind === 'selection')
      return criteriaOf(
        section,
        (item) => item.marker?.role !== 'knockOut' || isScored({ ...item, marker: null }, section),
      );
    if (section.kind === 'mixed' || section.kind === 'knockOuts')
      return criteriaOf(section, (item) => isScored(item, section));
    return [];
  });
  const coded = sections
    .filter(isPlace)
    .flatMap((section) =>
      criteriaOf(section, (item) => item.marker?.kind === 'code' && item.marker.role === 'selection'),
    );
  return [...labelled, ...coded];
}

const OPENS_STEP_LIST =
  /(?:criteri(?:a|um)|punten|onderdelen|aspecten|wensen)[^.]{0,30}[:.]?$|\b(?:beoordeel[dt]|beoordelen|getoetst|toetst|vergelijkt|vergeleken|gelet|gekeken)\b[^.]{0,60}:$/i;

/** Criteria listed inside a step of the procedure, such as those of a client round. */
export function readStepCriteria(section: Section): DraftSelectionCriterion[] {
  const from = section.lines.findIndex((line) => OPENS_STEP_LIST.test(line.text.slice(-80)));
  if (from < 0) return [];
  const after = { ...section, lines: section.lines.slice(from + 1) };
  return numbered(
    criteriaOf(after, (item) => item.marker !== null),
    0,
  );
}

/** The criteria that are worth points, in the order of the notice; `after` is the last number of the knock-outs. */
export function readSelection(sections: readonly Section[], after: number): SelectionReading {
  const shares = sections
    .filter((section) => section.kind !== 'tasks')
    .flatMap((section) => section.lines.flatMap((line) => readShare(line) ?? []));
  const prices = shares.filter((share) => share.of === 'price').slice(0, 1);
  const own = found(sections);
  const fromSteps =
    own.length > 0
      ? []
      : sections
          .filter((section) => section.kind === 'step')
          .flatMap((section) => readStepCriteria(section))
          .filter((criterion) => criterion.weight !== null);
  const elsewhere =
    own.length > 0 || fromSteps.length > 0
      ? []
      : sections.filter(isPlace).flatMap((section) => {
          const weighed = criteriaOf(
            section,
            (item) => item.weight !== null || takeWeight(item.text).weight !== null,
          );
          return weighed.length < 2
            ? []
            : weighed.map((criterion) => ({ ...criterion, confidence: 'to confirm' as const }));
        });
  const inLists = [...own, ...fromSteps, ...elsewhere];
  const inProse =
    inLists.length > 0
      ? []
      : readWeighedProse(
          sections
            .filter((section) => section.kind !== 'tasks' && section.kind !== 'knockOuts')
            .flatMap((section) => readSentences(section.lines, section.width)),
        );
  const price: ScoredCriterion[] = prices.map((share) => ({
    id: null,
    text: share.text,
    weight: share.weight,
    unit: share.unit,
    levels: [],
    source: share.source,
    confidence: 'likely',
  }));
  const all = [...inLists, ...inProse, ...price];
  const inOrder = [...all].sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  return {
    criteria: numbered(inOrder, after),
    qualityShare: shares.find((share) => share.of === 'quality') ?? null,
  };
}
