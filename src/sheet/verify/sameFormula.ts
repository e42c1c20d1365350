/**
 * True where two formulas say the same. Excel writes some things in more than one way: this row of a table, the sign of one
 * value out of many, prefixes of newer functions, quotes around a sheet's name.
 */
export function isSameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** A formula in the form that is compared, without the addresses of single cells: those move with rows and columns. */
export function withoutAddresses(formula: string): string {
  return plain(formula, (part) => part.replace(/(?<![A-Z0-9_.[])[A-Z]{1,3}\d{1,7}(?![A-Z0-9_.(\]])/g, '#'));
}

function plain(formula: string, further: (part: string) => string = (part) => part): string {
  // Texts keep their blanks and case; everything else does not matter.
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : further(plainPart(part))))
    .join('');
}

function plainPart(part: string): string {
  return part
    .replace(/_xlfn\.(?:_xlws\.)?|_xludf\.|_xldudf_/gi, '')
    .replace(/ANCHORARRAY\(([^()]+)\)/gi, '$1#')
    .replace(/\w*\[\[#This Row\],\[([^\]]*)\]\]/gi, '[$1]')
    .replace(/\w*\[@\[?([^\]]*)\]\]?/g, '[$1]')
    .replace(/[@\s$']/g, '')
    .toUpperCase();
}
