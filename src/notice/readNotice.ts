import { withoutClutter } from './clutter';
import { readClient } from './client';
import { readCompetencies } from './competencies';
import { lastNumber } from './criteria';
import { readDeadline } from './deadline';
import { readDocuments, readThresholds } from './documents';
import type { DraftTender } from './draft';
import {
  readCvDemands,
  readDuration,
  readEducationLevel,
  readEnd,
  readExtensions,
  readHoursFound,
  readNumber,
  readRegion,
  readStart,
} from './facts';
import { splitGluedItems } from './gluedItems';
import { splitGluedLabels } from './gluedLabels';
import type { IssueCode } from './issue';
import { joinLines } from './joining';
import { readKnockOuts } from './knockOuts';
import { labelledValues } from './labelledValues';
import { lintNotice } from './lint/lintNotice';
import { readLines } from './lines';
import { readPanelSize, readRepeatStep, readStandstill, readSteps } from './procedure';
import { readProfessionals } from './professionals';
import { readQuestionDates } from './questionDates';
import { readRateCap } from './rateCap';
import type { Section } from './sections';
import { cutSections } from './sections';
import { readSelection } from './selection';
import { readSentences } from './sentences';
import { readShortlistSize } from './shortlist';
import { readTieRules } from './tieRule';
import { readTitle } from './title';
import { headingTotals, readTotal, withPriceApart } from './totals';

/** Issues after which the notice cannot be taken as whole. */
const INCOMPLETE: ReadonlySet<IssueCode> = new Set([
  'text-cut-off',
  'section-missing',
  'step-missing',
  'weights-total',
  'weight-missing',
]);

const isCriteria = (section: Section): boolean =>
  ['knockOuts', 'selection', 'mixed', 'profile', 'tasks', 'preamble', 'other', 'organisation'].includes(
    section.kind,
  );

/**
 * Reads the text of a notice (any text) into a draft: each finding with its lines and how sure it is, nothing that the
 * text does not say. Never throws.
 */
export function readNotice(text: string): DraftTender {
  const lines = splitGluedItems(splitGluedLabels(withoutClutter(readLines(text))));
  const sections = cutSections(lines);
  const values = labelledValues(lines);

  const { knockOuts, offered: allOffered } = readKnockOuts(sections);
  const selectionSections = sections.filter(
    (section) => section.kind === 'selection' || section.kind === 'mixed',
  );
  const { criteria: selection, qualityShare } = readSelection(sections, lastNumber(knockOuts));
  const criterionLines = new Set([...knockOuts, ...selection].flatMap((criterion) => criterion.source));
  const prose = sections.map((section) =>
    isCriteria(section)
      ? { ...section, lines: section.lines.filter((line) => !criterionLines.has(line.number)) }
      : section,
  );
  const inSections = prose.map((section) => readSentences(section.lines, section.width));
  const sentences = inSections.flat();
  const headings = sections
    .filter((section) => section.heading !== null)
    .map((section) => joinLines(section.headingLines));
  const procedural = prose.flatMap((section, index) => [
    ...(section.headingLines.length > 0 ? [joinLines(section.headingLines)] : []),
    ...(inSections[index] ?? []),
  ]);
  const total = withPriceApart(readTotal(selectionSections, prose), selection);
  const deadline = readDeadline(values, lines, [...headings, ...sentences]);
  const rates = readRateCap(values, knockOuts, selection, sentences);
  const title = readTitle(values, sections, sentences);
  const questions = readQuestionDates(sentences);

  const draft = {
    number: readNumber(values),
    title,
    client: readClient(values, lines, sentences),
    deadline: deadline.deadline,
    hoursPerWeek: readHoursFound(values, sentences, knockOuts, title),
    duration: readDuration(values, sentences),
    extension: readExtensions(values, sentences),
    start: readStart(values, sentences),
    end: readEnd(values),
    educationLevel: readEducationLevel(values),
    region: readRegion(values),
    professionals: readProfessionals(values, sentences, title),
    maximumRate: rates.cap,
    knockOuts,
    offered: allOffered.filter((criterion) => !criterion.source.some((line) => criterionLines.has(line))),
    selection,
    total: total && { ...total, value: total.value.value },
    competencies: readCompetencies(sections),
    steps: readSteps(sections),
    shortlistSize: readShortlistSize(procedural),
    tieRules: readTieRules(procedural),
    repeatStep: readRepeatStep(procedural),
    panelSize: readPanelSize(procedural),
    standstill: readStandstill(procedural),
    thresholds: readThresholds(sentences),
    documents: readDocuments(sentences),
    cvDemands: readCvDemands(
      sections
        .filter((section) => section.kind === 'cv' && section.lines.length > 0)
        .map((section) => joinLines(section.lines)),
    ),
    questionsUntil: questions.until,
    answersOn: questions.answers,
  };
  const issues = lintNotice({
    draft,
    lines,
    sections,
    sentences: procedural,
    rates: rates.all,
    deadlines: deadline.all,
    qualityShare,
    headingTotals: headingTotals(selectionSections),
    totalUnit: total?.value.unit ?? null,
  });
  return { ...draft, complete: !issues.some((issue) => INCOMPLETE.has(issue.code)), issues };
}
