import type { Engine } from '../engine/engine';
import { ExcelHost } from '../host/excelHost';
import type { FunctionMetadata } from '../host/functionBridge';
import type { OfficeThemeShim } from '../host/officeShim';
import type { Bridge } from '../host/protocol';
import type { AddInHome, AddInRuntime } from '../office/home';
import { describeFunctions, type FunctionHelp } from './functionHelp';
import { LANGUAGE_TAGS } from './languageTags';
import { officeTheme } from './officeThemes';
import type { Preferences } from './preferences';
import { Store } from './store';

/** The add-in's functions as functions.json and its translation tell of them. */
export interface FunctionFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly (FunctionMetadata & FunctionHelp)[];
}

export type CommandOutcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };

/** The add-in in its frame: one runtime for functions, commands and pane, which runs whether or not the pane shows. */
export class AddIn implements AddInHome {
  readonly paneVisible = new Store(true);
  readonly running = new Store(false);
  /** Counts the loads of the frame; a workbook that was opened and another language each need a new one. */
  readonly load = new Store(1);
  private runtime: AddInRuntime | undefined;
  private host: ExcelHost | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly preferences: Store<Preferences>,
    private readonly namespace: string,
    private readonly functions: Readonly<Record<Preferences['language'], FunctionFile>>,
  ) {}

  get displayLanguage(): string {
    return LANGUAGE_TAGS[this.preferences.get().language];
  }

  get officeTheme(): OfficeThemeShim {
    return officeTheme(this.preferences.get().theme);
  }

  connect(): Bridge {
    this.host?.close();
    this.host = new ExcelHost({ engine: this.engine, language: this.displayLanguage, requestsKept: 200 });
    return this.host.bridge;
  }

  started(runtime: AddInRuntime): void {
    this.runtime = runtime;
    const { functions, ...shared } = this.functions[this.preferences.get().language];
    const options = shared.allowErrorForDataTypeAny === undefined ? {} : { allowErrorForDataTypeAny: shared.allowErrorForDataTypeAny };
    this.host?.registerFunctions(this.namespace, functions.map((one) => ({ ...options, ...one })));
    describeFunctions(this.engine, this.namespace, functions);
    this.running.set(true);
  }

  turnPane(visible: boolean): void {
    this.paneVisible.set(visible);
  }

  /** A person opens or closes the pane. */
  showPane(visible: boolean): void {
    this.turnPane(visible);
    this.runtime?.paneTurned(visible);
  }

  tellTheme(): void {
    this.runtime?.themeTurned(this.officeTheme);
  }

  /**
   * Unloads the add-in and loads it anew. In between its functions are unknown, as in an Excel without the add-in;
   * a call that nobody answers would hold up every later calculation.
   */
  async reload(change: () => void = () => undefined): Promise<void> {
    await this.engine.whenCalculated();
    this.runtime = undefined;
    this.running.set(false);
    for (const { name } of this.functions.en.functions) this.engine.functions.unregister(`${this.namespace}.${name}`);
    this.host?.close();
    change();
    this.load.set(this.load.get() + 1);
  }

  /** Runs a command of the ribbon until it says that it is done. */
  async run(name: string): Promise<CommandOutcome> {
    try {
      if (!this.runtime) return { kind: 'failed', reason: '' };
      await this.runtime.run(name);
      return { kind: 'done' };
    } catch (fault) {
      return { kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
    }
  }

  /** All requests so far are answered and all formulas stand on the present values. */
  async settled(): Promise<void> {
    await (this.host?.settled() ?? this.engine.whenCalculated());
  }
}
