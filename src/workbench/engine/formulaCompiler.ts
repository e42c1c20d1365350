import { formatArea, type Place } from './address';
import { SPILL_FUNCTION } from './builtInRepairs';
import type { CompilerTable, CompilerTables } from './compilerTables';
import { tokenize, type Token } from './formulaTokens';
import { parseStructuredReference, renameInReference, type StructuredReference } from './structuredReference';

/** Kept with a cell or name: what the person wrote, and what the engine was given for it. */
export interface FormulaPair {
  readonly written: string;
  readonly compiled: string;
}

export interface HeaderRename {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Univer misreads column names with brackets, commas or "€", keeps stale columns behind defined names and does not
 * know `[@Rate]` or `A1#`. So the engine is only ever given plain references; what was written is kept beside them.
 */
export function compileFormula(written: string, tables: CompilerTables, place?: Place): string {
  const tokens = tokenize(written);
  return tokens.map((token, index) => compileToken(token, tokens[index + 1], tables, place)).join('');
}

function compileToken(token: Token, next: Token | undefined, tables: CompilerTables, place: Place | undefined): string {
  if (token.kind === 'spill') return `${SPILL_FUNCTION}(${token.text.slice(0, -1)})`;
  if (token.kind === 'structured') return resolve(parseStructuredReference(token.text), tables, place) ?? '#REF!';
  if (token.kind === 'identifier' && !next?.text.startsWith('(') && tables.named(token.text)) {
    return resolve({ table: token.text, sections: [] }, tables, place) ?? '#REF!';
  }
  return token.text;
}

function resolve(
  reference: StructuredReference | undefined,
  tables: CompilerTables,
  place: Place | undefined,
): string | undefined {
  if (!reference) return undefined;
  const table = reference.table === '' ? tables.around(place) : tables.named(reference.table);
  if (!table) return undefined;
  const columns = columnSpan(reference, table, tables);
  const rows = rowSpan(reference, table, place);
  if (!columns || !rows) return undefined;
  return `${table.sheetName}!${formatArea({ ...columns, ...rows }, true)}`;
}

function columnSpan(
  reference: StructuredReference,
  table: CompilerTable,
  tables: CompilerTables,
): { column: number; columns: number } | undefined {
  if (reference.first === undefined) return { column: table.area.column, columns: table.area.columns };
  const first = tables.columnNumber(table, reference.first);
  const last = tables.columnNumber(table, reference.last ?? reference.first);
  if (first < 0 || last < 0) return undefined;
  return { column: table.area.column + Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function rowSpan(
  reference: StructuredReference,
  table: CompilerTable,
  place: Place | undefined,
): { row: number; rows: number } | undefined {
  const { row, rows } = table.area;
  const totals = table.hasTotals ? 1 : 0;
  const bodyRow = row + 1;
  const bodyRows = Math.max(1, rows - 1 - totals);
  const { sections } = reference;
  if (sections.includes('#this row')) {
    if (!place || place.row < bodyRow || place.row >= bodyRow + bodyRows) return undefined;
    return { row: place.row, rows: 1 };
  }
  if (sections.includes('#all')) return { row, rows };
  const headers = sections.includes('#headers');
  const data = sections.includes('#data') || sections.length === 0;
  if (sections.includes('#totals')) {
    if (totals === 0) return undefined;
    return data ? { row: bodyRow, rows: bodyRows + 1 } : { row: row + rows - 1, rows: 1 };
  }
  if (headers) return { row, rows: data ? bodyRows + 1 : 1 };
  return { row: bodyRow, rows: bodyRows };
}

/**
 * Rows or columns came or went and the engine moved the references in its own text. The n-th reference there belongs
 * to the n-th reference that was written; table references stay as written.
 */
export function followMovedReferences(pair: FormulaPair, present: string, tables: CompilerTables): string {
  if (present === pair.compiled) return pair.written;
  const moved = tokenize(present).filter((token) => token.kind === 'reference');
  const written = tokenize(pair.written);
  const isTable = (token: Token, next: Token | undefined): boolean =>
    token.kind === 'identifier' && !next?.text.startsWith('(') && tables.named(token.text) !== undefined;
  const refers = (token: Token, index: number): boolean =>
    token.kind === 'reference' ||
    token.kind === 'spill' ||
    token.kind === 'structured' ||
    isTable(token, written[index + 1]);
  if (written.filter(refers).length !== moved.length) return pair.written;
  let taken = 0;
  return written
    .map((token, index) => {
      if (!refers(token, index)) return token.text;
      const text = moved[taken++]?.text ?? token.text;
      if (token.kind === 'reference') return text;
      return token.kind === 'spill' ? `${text}#` : token.text;
    })
    .join('');
}

/** The written formula after headers were renamed; references without a table name mean the table around the cell. */
export function renameHeaders(
  written: string,
  renames: readonly HeaderRename[],
  tables: CompilerTables,
  place?: Place,
): string {
  if (renames.length === 0 || !written.includes('[')) return written;
  const around = tables.around(place)?.name.toLowerCase();
  return tokenize(written)
    .map((token) => (token.kind === 'structured' ? renameToken(token.text, renames, around) : token.text))
    .join('');
}

function renameToken(text: string, renames: readonly HeaderRename[], around: string | undefined): string {
  let result = text;
  const table = text.slice(0, text.indexOf('[')).toLowerCase() || around;
  for (const rename of renames) {
    if (rename.table.toLowerCase() !== table) continue;
    result = renameInReference(result, { column: { from: rename.from, to: rename.to } });
  }
  return result;
}

/** The written formula after a table was renamed. */
export function renameTable(written: string, from: string, to: string): string {
  const lowered = from.toLowerCase();
  const tokens = tokenize(written);
  return tokens
    .map((token, index) => {
      if (token.kind === 'structured' && token.text.slice(0, token.text.indexOf('[')).toLowerCase() === lowered) {
        return renameInReference(token.text, { table: to });
      }
      const bare = token.kind === 'identifier' && !tokens[index + 1]?.text.startsWith('(');
      return bare && token.text.toLowerCase() === lowered ? to : token.text;
    })
    .join('');
}
