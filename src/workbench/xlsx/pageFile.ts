import type { HeaderFooter, PageSetup, Worksheet } from '@cj-tech-master/excelts';
import type { Pages } from '../engine/pages';

/** Numbers of paper sizes in a file. Source: ECMA-376 18.3.1.63 (pageSetup). */
const PAPERS: readonly (readonly [string, number])[] = [
  ['Letter', 1],
  ['Legal', 5],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
];
const FOOTERS: readonly (readonly [string, string])[] = [
  ['LeftFooter', '&L'],
  ['CenterFooter', '&C'],
  ['RightFooter', '&R'],
];
const PRINT_AREA = 'PrintArea';
const TITLE_ROWS = 'PrintTitleRows';

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How a sheet is printed, as far as a person set it. */
export function writePage(pages: Pages, sheetId: string, sheet: Worksheet): void {
  const orientation = pages.get(sheetId, 'Orientation');
  if (orientation === 'Landscape' || orientation === 'Portrait') sheet.pageSetup.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
  const paper = PAPERS.find(([name]) => name === pages.get(sheetId, 'PaperSize'))?.[1];
  if (paper !== undefined) Object.assign(sheet.pageSetup, { paperSize: paper });
  const zoom = pages.get(sheetId, 'Zoom') as Zoom | undefined;
  if (zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined) {
    sheet.pageSetup.fitToPage = true;
    sheet.pageSetup.fitToWidth = zoom.horizontalFitToPages ?? 0;
    sheet.pageSetup.fitToHeight = zoom.verticalFitToPages ?? 0;
  } else if (zoom?.scale !== undefined) {
    sheet.pageSetup.scale = zoom.scale;
  }
  const [titles] = (pages.get(sheetId, TITLE_ROWS) as readonly unknown[] | undefined) ?? [];
  if (typeof titles === 'string') sheet.pageSetup.printTitlesRow = titles.replace(/\$/g, '');
  const printed = pages.get(sheetId, PRINT_AREA);
  if (typeof printed === 'string') sheet.pageSetup.printArea = printed.replace(/\$/g, '');
  const footer = FOOTERS.map(([place, code]) => [code, pages.get(sheetId, place)] as const)
    .filter(([, text]) => typeof text === 'string' && text !== '')
    .map(([code, text]) => `${code}${String(text)}`);
  if (footer.length > 0) sheet.headerFooter.oddFooter = footer.join('');
}

export function readPage(pages: Pages, sheetId: string, sheet: Worksheet): void {
  // A file that says nothing of it has neither, whatever the library's types promise.
  const pageSetup: Partial<PageSetup> = (sheet.pageSetup as Partial<PageSetup> | undefined) ?? {};
  const footer = (sheet.headerFooter as Partial<HeaderFooter> | undefined)?.oddFooter ?? '';
  if (pageSetup.orientation === 'landscape') pages.set(sheetId, 'Orientation', 'Landscape');
  const paper = PAPERS.find(([, number]) => number === pageSetup.paperSize)?.[0];
  if (paper !== undefined) pages.set(sheetId, 'PaperSize', paper);
  if (pageSetup.fitToPage) {
    pages.set(sheetId, 'Zoom', { horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight });
  } else if (pageSetup.scale !== undefined && pageSetup.scale !== 100) {
    pages.set(sheetId, 'Zoom', { scale: pageSetup.scale });
  }
  const titles = pageSetup.printTitlesRow;
  if (titles) pages.set(sheetId, TITLE_ROWS, [titles.replace(/\$/g, '').replace(/\d+/g, '$$$&')]);
  // More than one area is kept in the file only; none of ours has.
  const printed = /^\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$/.exec(pageSetup.printArea ?? '')?.[0];
  if (printed !== undefined) pages.set(sheetId, PRINT_AREA, printed.replace(/\$/g, '').replace(/[A-Z]+|\d+/g, '$$$&'));
  for (const [place, code] of FOOTERS) {
    const text = new RegExp(`${code}(.*?)(?=&[LCR]|$)`, 's').exec(footer)?.[1];
    if (text) pages.set(sheetId, place, text);
  }
}
