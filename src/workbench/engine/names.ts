import { IDefinedNamesService, IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { parseAddress } from './address';
import type { EngineCore } from './engineCore';
import type { CompilerTables } from './compilerTables';
import { compileFormula, type FormulaPair } from './formulaCompiler';

export interface NameInfo {
  readonly id: string;
  readonly name: string;
  /** As written, with "=" in front. */
  readonly formula: string;
  /** Absent for a name of the whole workbook. */
  readonly sheetId?: string;
  readonly comment: string;
  readonly visible: boolean;
}

interface Param {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export type SavedNames = Record<string, FormulaPair>;

const WORKBOOK = 'AllDefaultWorkbook';

/** Defined names; a name may stand for an expression over tables. */
export class Names {
  /** By id: what was written. Univer holds the compiled text. */
  private readonly pairs = new Map<string, FormulaPair>();
  private lastNumber = 0;

  constructor(
    private readonly core: EngineCore,
    private readonly tables: () => CompilerTables,
  ) {}

  list(): NameInfo[] {
    return this.params().map((param) => {
      const local = param.localSheetId;
      const scope = local !== undefined && local !== WORKBOOK && local !== '' ? { sheetId: local } : {};
      return {
        id: param.id,
        name: param.name,
        formula: this.pairs.get(param.id)?.written ?? asFormula(param.formulaOrRefString),
        comment: param.comment ?? '',
        visible: param.hidden !== true,
        ...scope,
      };
    });
  }

  find(name: string, sheetId?: string): NameInfo | undefined {
    const lowered = name.toLowerCase();
    return this.list().find((one) => one.name.toLowerCase() === lowered && one.sheetId === sheetId);
  }

  /** The text that the engine calculates with. */
  compiled(id: string): string {
    return asFormula(this.param(id)?.formulaOrRefString ?? '');
  }

  add(name: string, formula: string, options: { sheetId?: string; comment?: string; visible?: boolean } = {}): NameInfo {
    const taken = new Set(this.params().map((param) => param.id));
    do this.lastNumber += 1;
    while (taken.has(`name-${this.lastNumber}`));
    const id = `name-${this.lastNumber}`;
    this.put(
      {
        id,
        name,
        formulaOrRefString: '',
        localSheetId: options.sheetId ?? WORKBOOK,
        comment: options.comment ?? '',
        hidden: options.visible === false,
      },
      asFormula(formula),
    );
    return this.get(id);
  }

  get(id: string): NameInfo {
    const info = this.list().find((one) => one.id === id);
    if (!info) throw new Error(`There is no name with id ${id}`);
    return info;
  }

  change(id: string, change: { formula?: string; comment?: string; visible?: boolean }): void {
    const param = this.param(id);
    if (!param) throw new Error(`There is no name with id ${id}`);
    this.put(
      {
        ...param,
        comment: change.comment ?? param.comment ?? '',
        hidden: change.visible === undefined ? param.hidden === true : !change.visible,
      },
      change.formula === undefined ? this.get(id).formula : asFormula(change.formula),
    );
  }

  delete(id: string): void {
    const param = this.param(id);
    if (!param) return;
    this.pairs.delete(id);
    this.core.execute(RemoveDefinedNameMutation.id, { ...param, unitId: this.core.unitId });
  }

  /** Brings every name up to date after tables, headers or rows moved. */
  refresh(update: (pair: FormulaPair, present: string) => string): void {
    const tables = this.tables();
    for (const param of this.params()) {
      const pair = this.pairs.get(param.id);
      if (!pair) continue;
      const present = asFormula(param.formulaOrRefString);
      const written = update(pair, present);
      const compiled = compileFormula(written, tables);
      if (written === pair.written && compiled === present && compiled === pair.compiled) continue;
      this.put(param, written);
    }
  }

  save(): SavedNames {
    return Object.fromEntries(this.pairs);
  }

  load(saved: SavedNames): void {
    this.pairs.clear();
    for (const [id, pair] of Object.entries(saved)) this.pairs.set(id, pair);
  }

  private put(param: Param, written: string): void {
    const compiled = compileFormula(written, this.tables());
    if (compiled === written) this.pairs.delete(param.id);
    else this.pairs.set(param.id, { written, compiled });
    const plain = parseAddress(compiled.slice(1)) ? compiled.slice(1) : compiled;
    this.core.execute(SetDefinedNameMutation.id, { ...param, unitId: this.core.unitId, formulaOrRefString: plain });
    if (plain !== param.formulaOrRefString) this.forgetParsedFormulas();
  }

  /** Univer keeps parsed formulas with the ranges of the names in them, also after the name has changed. */
  private forgetParsedFormulas(): void {
    this.core.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  }

  private params(): Param[] {
    return Object.values(this.core.injector.get(IDefinedNamesService).getDefinedNameMap(this.core.unitId) ?? {});
  }

  private param(id: string): Param | undefined {
    return this.params().find((one) => one.id === id);
  }
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}
