import { type Area, formatArea, quoteSheetName } from '../engine/address';
import { hostObject, type ObjectClass } from './hostObject';
import type { HostObject } from './workspace';

/** Several blocks of one sheet; the workbench answers where they are, and no more. */
export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export function rangeAreasObject(target: AreasTarget): HostObject {
  return hostObject(RANGE_AREAS, target);
}

const RANGE_AREAS: ObjectClass<AreasTarget> = {
  name: 'RangeAreas',
  read: {
    Address: ({ sheetId, areas }, space) => {
      const sheet = quoteSheetName(space.engine.sheets.get(sheetId).name);
      return areas.map((area) => `${sheet}!${formatArea(area)}`).join(',');
    },
    _ReferenceId: ({ sheetId, areas }) => `${sheetId} ${areas.map((area) => formatArea(area)).join(',')}`,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  methods: { _KeepReference: () => undefined },
};
