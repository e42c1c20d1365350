import { ExcelError } from './excelError';
import { hostObject, type ObjectClass } from './hostObject';
import { type HostObject, optionalText, type Workspace } from './workspace';

export function protectionObject(sheetId: string): HostObject {
  return hostObject(PROTECTION, sheetId);
}

const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function unprotect(id: string, space: Workspace, password: unknown): void {
  if (!space.engine.protection.unprotect(id, optionalText(password))) throw new ExcelError('InvalidArgument');
}

const PROTECTION: ObjectClass<string> = {
  name: 'WorksheetProtection',
  read: {
    Protected: (id, space) => space.engine.protection.of(id) !== undefined,
    Options: (id, space) => ({ ...DEFAULTS, ...space.engine.protection.of(id)?.options }),
  },
  methods: {
    Protect: (id, space, [options, password]) => {
      if (space.engine.protection.of(id)) throw new ExcelError('InvalidOperation');
      const secret = optionalText(password);
      space.engine.protection.protect(id, {
        options: (options ?? {}) as Record<string, unknown>,
        ...(secret === undefined ? {} : { password: secret }),
      });
    },
    Unprotect: (id, space, [password]) => unprotect(id, space, password),
  },
};
