import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { BEFORE_MARKS, type BenchField } from '../core/field';

export type Way = 'countifs' | 'sortby';

const FIRST = 3;
const TOP = 10;

let loaded = false;
function load(): void {
  if (loaded) return;
  const file = join(process.cwd(), 'node_modules', '@ironcalc', 'wasm', 'wasm_bg.wasm');
  initSync({ module: readFileSync(file) });
  loaded = true;
}

/** The ranking as an analyst builds it in a sheet, in an engine that recalculates it: rates in A, marks from B on. */
export class AnalystSheet {
  private readonly model: Model;
  private readonly score: number;

  constructor(
    private readonly field: BenchField,
    private readonly way: Way,
  ) {
    load();
    this.model = new Model('bench', 'en', 'UTC', 'en');
    this.score = 2 + field.weights.length;
    this.model.pauseEvaluation();
    this.fill();
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  /** One mark changes, and everything is calculated again. */
  recalculate(mark: number): void {
    this.model.pauseEvaluation();
    this.type(FIRST, 2, String(mark));
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  /** countifs: the rank of each candidate; sortby: the rates of the ten at the top. */
  results(): number[] {
    const [rows, column] = this.way === 'countifs' ? [this.field.count, this.score + 1] : [TOP, this.score + 2];
    return Array.from({ length: rows }, (_, index) => Number(this.model.getFormattedCellValue(0, FIRST + index, column).replace(/,/g, '')));
  }

  dispose(): void {
    this.model.free();
  }

  private fill(): void {
    const { count, weights, table } = this.field;
    const last = FIRST + count - 1;
    const lastMark = letter(1 + weights.length);
    const score = letter(this.score);
    // Marks are points already, so each counts once.
    weights.forEach((_, index) => this.type(1, 2 + index, '1'));
    table.values.forEach((cells, index) => {
      const row = FIRST + index;
      this.type(row, 1, String(cells[2]));
      weights.forEach((_, at) => this.type(row, 2 + at, String(cells[BEFORE_MARKS + at])));
      // Rounded, because equal scores must be equal: without it plain fractions set ties apart.
      this.type(row, this.score, `=ROUND(SUMPRODUCT(B${row}:${lastMark}${row},B$1:${lastMark}$1),6)`);
      if (this.way === 'sortby') return;
      const [scores, rates] = [`${score}$${FIRST}:${score}$${last}`, `A$${FIRST}:A$${last}`];
      const rank = `COUNTIFS(${scores},">"&${score}${row})+COUNTIFS(${scores},${score}${row},${rates},"<"&A${row})+1`;
      this.type(row, this.score + 1, `=${rank}`);
    });
    if (this.way === 'countifs') return;
    const block = (from: string, to: string): string => `${from}${FIRST}:${to}${last}`;
    this.type(FIRST, this.score + 2, `=TAKE(SORTBY(${block('A', score)},${block(score, score)},-1,${block('A', 'A')},1),${TOP})`);
  }

  private type(row: number, column: number, input: string): void {
    this.model.setUserInput(0, row, column, input);
  }
}

function letter(column: number): string {
  return String.fromCharCode(64 + column);
}
