import { spanInName, type Span } from './levelName';
import type { Level } from './scale';

/** A level with the numbers that belong to it; null where it has only a name. */
export interface Rung {
  readonly level: Level;
  readonly span: Span | null;
}

const LADDERS = new WeakMap<readonly Level[], readonly Rung[]>();

/**
 * The levels by their numbers, the lowest first. A level with a `from` runs from that number, included, up to the next
 * level; without one its name may say which numbers belong to it ("3 t/m 5 jaar", "meer dan 5 jaar").
 */
export function ladderOf(levels: readonly Level[]): readonly Rung[] {
  const known = LADDERS.get(levels);
  if (known) return known;
  const froms = levels.flatMap((level) => (level.from === null ? [] : [level.from])).sort((a, b) => a - b);
  const rungs = levels.map((level) => ({ level, span: spanOf(level, froms) }));
  const ladder = [...rungs].sort((a, b) => lowOf(a) - lowOf(b));
  LADDERS.set(levels, ladder);
  return ladder;
}

function spanOf(level: Level, froms: readonly number[]): Span | null {
  if (level.from === null) return spanInName(level.name);
  const from = level.from;
  const next = froms.find((other) => other > from);
  return { low: from, lowIncluded: true, high: next ?? Number.POSITIVE_INFINITY, highIncluded: false };
}

function lowOf(rung: Rung): number {
  return rung.span?.low ?? Number.POSITIVE_INFINITY;
}

function holds(span: Span, value: number): boolean {
  if (value === span.low) return span.lowIncluded;
  if (value === span.high) return span.highIncluded;
  return value > span.low && value < span.high;
}

/**
 * The level that a mark names or falls in. Null where there is none, and where a number falls in two levels with
 * different points: then nobody but a person can say which. Source: docs/method.md, "Mark scales".
 */
export function levelFor(value: string | number | boolean, levels: readonly Level[]): Level | null {
  if (typeof value !== 'number') {
    const name = bareName(String(value));
    return levels.find((level) => bareName(level.name) === name) ?? null;
  }
  const fitting = ladderOf(levels).filter(({ span }) => span !== null && holds(span, value));
  const [first] = fitting;
  if (!first || fitting.some(({ level }) => level.points !== first.level.points)) return null;
  return first.level;
}

/** A name as it is compared: without case and surplus blanks. */
export function bareName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
