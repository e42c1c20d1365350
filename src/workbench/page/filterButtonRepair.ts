import { toDisposable, type IDisposable, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';

/** Univer's own part that draws the filter buttons of tables; it is not exported. */
interface FilterButtons {
  _buttonRenderDisposable: IDisposable | null;
  _interceptCellContent?(...place: unknown[]): void;
}

/**
 * To leave room for its filter buttons Univer looks into every cell that is read, once for each table. It remembers the
 * last table only, so the looks of all others stay, and more come with each drawing: after some steps every read of a
 * cell passes hundreds of them. Here each drawing ends all that the one before it began.
 */
export function endFilterButtonsOfAllTables(univer: Univer): void {
  const prototype = UniverSheetsTableUIPlugin.prototype as unknown as { onRendered(): void };
  const original = prototype.onRendered;
  prototype.onRendered = function onRendered(): void {
    const manager = univer.__getInjector().get(IRenderManagerService);
    const register = manager.registerRenderModule.bind(manager);
    manager.registerRenderModule = (type, dependency) => {
      rememberAll((dependency[0] as { prototype?: FilterButtons }).prototype);
      return register(type, dependency);
    };
    original.call(this);
    manager.registerRenderModule = register;
  };
}

function rememberAll(buttons: FilterButtons | undefined): void {
  const original = buttons?._interceptCellContent;
  if (!buttons || !original) return;
  buttons._interceptCellContent = function intercept(this: FilterButtons, ...place): void {
    const before = this._buttonRenderDisposable;
    original.apply(this, place);
    const own = this._buttonRenderDisposable;
    this._buttonRenderDisposable = toDisposable(() => {
      before?.dispose();
      own?.dispose();
    });
  };
}
