import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import {
  CalculateController,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { EngineCore } from './engineCore';

/** What has to be calculated; the members that only Univer reads are left out. */
interface Dirty {
  readonly forceCalculation: boolean;
}

interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
  _startProgress(): void;
}

/** New values by workbook and sheet. */
type Results = Record<string, Nullable<Record<string, Nullable<ObjectMatrix<ICellData>>>>>;

interface Controller {
  _calculate(dirty: Dirty): Promise<void>;
  _applyResult(data: { readonly unitData?: Results }): Promise<void>;
}

interface Service {
  _executeLock: { acquire(key: string, work: () => Promise<void>): Promise<void> };
}

/** Changes that follow one another this closely (milliseconds) are calculated together. */
const GATHERING = 50;

const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * One calculation at a time. Univer starts a second one in the midst of a first, which then goes on with the second's
 * data; asks the first to stop, which it hears once in 500 formulas; and forgets what was to be calculated when the
 * first ends after all. Here what changes during a calculation is kept for the next.
 */
export class Calculation {
  private pending: Dirty | undefined;
  private running: Promise<void> | undefined;
  private work: Promise<void> = Promise.resolve();
  private moved = false;
  private ended = false;
  private held = false;
  private calculate: Controller['_calculate'] = () => Promise.resolve();

  constructor(private readonly core: EngineCore) {
    this.takeTurns();
    core.commands.onCommandExecuted(() => this.gather());
  }

  /** Resolves when every formula stands on the present values, custom functions included. */
  async settled(): Promise<void> {
    // Functions that were registered just now ask for a calculation a moment later.
    await Promise.resolve();
    for (;;) {
      this.start();
      if (!this.running || this.ended || this.held) return;
      await this.running;
    }
  }

  /** Calculates everything again, changed or not. */
  recalculate(): void {
    this.core.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, EVERYTHING, { onlyLocal: true });
  }

  /** As with calculation set to manual: formulas keep the values that they have until this is called with false. */
  hold(isHeld: boolean): void {
    this.held = isHeld;
    this.gather();
    this.next();
  }

  /** Rows, columns or sheets moved: results that are being calculated belong to cells that stand elsewhere now. */
  cellsMoved(): void {
    if (this.running) this.moved = true;
  }

  /** Before the engine is disposed: a late progress message would look for words that are gone. */
  silence(): void {
    this.ended = true;
    clearTimeout(this.trigger()._setTimeoutKey);
    this.trigger()._startProgress = () => undefined;
  }

  private takeTurns(): void {
    const controller = this.core.injector.get(CalculateController) as unknown as Controller;
    const service = this.core.injector.get(ICalculateFormulaService) as unknown as Service;
    this.calculate = controller._calculate.bind(controller);
    const apply = controller._applyResult.bind(controller);
    // Turns are taken here; what is left of the lock tells when the work is done.
    service._executeLock = { acquire: (_key, work) => (this.work = work()) };
    controller._calculate = (dirty) => {
      this.pending = this.pending ? { ...dirty, ...this.trigger()._mergeDirty(this.pending, dirty) } : dirty;
      this.next();
      return Promise.resolve();
    };
    controller._applyResult = (data) => {
      if (this.moved) return Promise.resolve();
      this.dropReplaced(data.unitData ?? {});
      return apply(data);
    };
  }

  /** Who typed over a formula while it was calculated wants what was typed. */
  private dropReplaced(results: Results): void {
    for (const [sheetId, values] of Object.entries(results[this.core.unitId] ?? {})) {
      const present = this.core.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
      values?.forValue((row, column) => {
        const cell = present?.getValue(row, column);
        if (!cell?.f && !cell?.si) values.realDeleteValue(row, column);
      });
    }
  }

  private next(): void {
    const dirty = this.pending;
    if (this.running || this.ended || this.held || !dirty) return;
    this.pending = undefined;
    this.moved = false;
    this.running = this.turn(dirty).finally(() => {
      this.running = undefined;
      if (this.moved && !this.ended) this.recalculate();
      this.next();
    });
  }

  private async turn(dirty: Dirty): Promise<void> {
    await this.calculate(dirty);
    await this.work;
    // Results are written by commands that Univer sends without waiting for them.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Univer's own timer would ask a calculation that runs to stop. */
  private gather(): void {
    const trigger = this.trigger();
    if (trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    if (this.held) return;
    trigger._setTimeoutKey = setTimeout(() => this.start(), GATHERING);
  }

  private start(): void {
    const trigger = this.trigger();
    if (trigger._waitingCommandQueue.length === 0 || this.ended || this.held) return;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    this.core.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  private trigger(): Trigger {
    return this.core.injector.get(TriggerCalculationController) as unknown as Trigger;
  }
}
