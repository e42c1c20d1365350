import { awardBlocks, candidateBlock, listedRows, type AwardBlock, type AwardQuestion } from '../../domain/award/awardBlock';
import type { StepKind } from '../../domain/procedure/stepKind';
import { awardIssue, type LocatedIssue } from '../locatedIssue';
import type { AwardSource } from './awardSource';
import type { CandidateFile, CandidateFiles } from './candidateFiles';

/** What keeps anybody from being awarded the tender, with the cell where something is to be done. */
export function awardIssues(source: AwardSource, { files }: CandidateFiles): LocatedIssue[] {
  if (!source.procedure.stands) return [awardIssue('error', 'noProcedure', {})];
  return awardBlocks(questionOf(source, files)).map((block) => issueOf(block, source));
}

/** Candidates who can be awarded the tender, the best rank first. */
export function eligible(source: AwardSource, { files }: CandidateFiles): CandidateFile[] {
  const question = questionOf(source, files);
  const { rank } = source.assessment.ranking;
  return files.filter(({ row }) => candidateBlock(question, row) === null).sort((a, b) => (rank[a.row] ?? 0) - (rank[b.row] ?? 0));
}

/** Why this candidate cannot be awarded the tender; null where it can. */
export function whyNot(source: AwardSource, { files }: CandidateFiles, row: number): ReturnType<typeof candidateBlock> {
  return candidateBlock(questionOf(source, files), row);
}

function questionOf({ assessment, field, procedure }: AwardSource, files: readonly CandidateFile[]): AwardQuestion {
  const kinds = procedure.steps.flatMap(({ kind }) => (kind === null ? [] : [kind]));
  return {
    assessment,
    names: field.names,
    courses: files.map(({ course }) => course),
    rounds: procedure.rounds,
    decisions: procedure.decisions,
    steps: new Set<StepKind>([...kinds, ...procedure.rounds.map(({ kind }) => kind)]),
    listed: listedRows(assessment, field.names, procedure.decisions),
  };
}

function issueOf(block: AwardBlock, { field, cellOf }: AwardSource): LocatedIssue {
  const names = (rows: readonly number[]): string[] => rows.map((row) => field.names[row] || '–');
  const nameCell = (rows: readonly number[]) => cellOf({ at: 'candidate', row: rows[0]!, part: 'name' });
  switch (block.why) {
    case 'nameTwice':
      return awardIssue('error', 'namesNotUnique', { names: names(block.rows) }, nameCell(block.rows));
    case 'provisional':
      return awardIssue('error', 'stillOpen', { names: names(block.rows) }, nameCell(block.rows));
    case 'interviewOpen':
      return awardIssue('error', 'interviewOpen', { names: names(block.rows) });
    case 'tieAtCut':
      return awardIssue('error', 'tieAtCut', { names: names(block.rows), places: block.places });
    case 'roundOpen':
      return awardIssue('error', 'roundOpen', { round: block.round });
    case 'sizeUnknown':
      return awardIssue('error', 'sizeUnknown', {}, cellOf({ at: 'fact', fact: 'shortlistSize' }));
    default:
      return awardIssue('error', block.why, {});
  }
}
