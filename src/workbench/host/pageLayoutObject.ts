import { formatArea } from '../engine/address';
import { rangeArgument } from './rangeObject';
import { hostObject, type ObjectClass } from './hostObject';
import { text, type HostObject, type Workspace } from './workspace';

/** Print set-up: kept for the file and given back, because nothing is printed here. */
export function pageLayoutObject(sheetId: string): HostObject {
  return hostObject(PAGE_LAYOUT, sheetId);
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  BlackAndWhite: false,
  BottomMargin: 54,
  CenterHorizontally: false,
  CenterVertically: false,
  DraftMode: false,
  FirstPageNumber: '',
  FooterMargin: 21.6,
  HeaderMargin: 21.6,
  LeftMargin: 50.4,
  Orientation: 'Portrait',
  PaperSize: 'A4',
  PrintComments: 'NoComments',
  PrintErrors: 'AsDisplayed',
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: 'DownThenOver',
  RightMargin: 50.4,
  TopMargin: 54,
  Zoom: { scale: 100 },
};

function keep(property: string) {
  return (sheetId: string, space: Workspace, args: readonly unknown[]): void => {
    space.engine.pages.set(sheetId, property, [...args]);
  };
}

const PAGE_LAYOUT: ObjectClass<string> = {
  name: 'PageLayout',
  read: Object.fromEntries(
    Object.entries(DEFAULTS).map(([property, value]) => [
      property,
      (id: string, space: Workspace) => space.engine.pages.get(id, property) ?? value,
    ]),
  ),
  write: Object.fromEntries(
    Object.keys(DEFAULTS).map((property) => [
      property,
      (id: string, space: Workspace, value: unknown) => space.engine.pages.set(id, property, value),
    ]),
  ),
  children: { HeadersFooters: (id) => hostObject(HEADERS_FOOTERS, id) },
  methods: {
    SetPrintArea: (sheetId, space, [range]) => {
      const { area } = rangeArgument(space, range, sheetId);
      space.engine.pages.set(sheetId, 'PrintArea', formatArea(area, true));
    },
    SetPrintMargins: keep('PrintMargins'),
    SetPrintTitleRows: keep('PrintTitleRows'),
    SetPrintTitleColumns: keep('PrintTitleColumns'),
  },
};

const HEADERS_FOOTERS: ObjectClass<string> = {
  name: 'HeaderFooterGroup',
  children: { DefaultForAllPages: (id) => hostObject(HEADER_FOOTER, id) },
};

const PLACES = ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'];

const HEADER_FOOTER: ObjectClass<string> = {
  name: 'HeaderFooter',
  read: Object.fromEntries(PLACES.map((place) => [place, (id: string, space: Workspace) => space.engine.pages.get(id, place) ?? ''])),
  write: Object.fromEntries(
    PLACES.map((place) => [
      place,
      (id: string, space: Workspace, value: unknown) => space.engine.pages.set(id, place, text(value)),
    ]),
  ),
};
