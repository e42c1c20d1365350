import { tokenize } from '../engine/formulaTokens';
import { SPILL_FUNCTION } from '../engine/builtInRepairs';

/**
 * How formulas are spelled inside an .xlsx file. Functions younger than Excel 2007 carry a prefix there, and so do the
 * parameters of LET and LAMBDA; functions of an add-in are stored under a name with its namespace and an underscore.
 * Source: [MS-XLSX] 2.2.2 (future functions), and workbooks saved by Excel for the add-in functions.
 */
const ADD_IN = '_xldudf_';
const FUTURE = '_xlfn.';
const WORKSHEET = '_xlws.';
const PARAMETER = '_xlpm.';

/** The namespace of the add-in's functions, as manifest.xml has it. */
const NAMESPACE = 'TENDER';

const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
const FUTURE_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
    'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP ' +
    'EXPAND FILTER FLOOR.MATH FLOOR.PRECISE FORMULATEXT HSTACK IFNA IFS ISFORMULA ISO.CEILING ISOWEEKNUM ISOMITTED LAMBDA ' +
    'LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE ' +
    'SHEET SHEETS SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
    'UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);

/**
 * "=TENDER.SCORE(A1#)" as the file has it: no "=", prefixes in place. `table` is the table that the cell stands in;
 * a file names it in every reference.
 */
export function toFileFormula(formula: string, table = ''): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const parameters = parameterNames(tokens.map((token) => token.text));
  return tokens
    .map((token, index) => {
      if (token.kind === 'spill') return `${FUTURE}${SPILL_FUNCTION}(${token.text.slice(0, -1)})`;
      if (token.kind === 'structured') return fileReference(token.text, table);
      if (token.kind !== 'identifier') return token.text;
      if (!tokens[index + 1]?.text.startsWith('(')) {
        return parameters.has(token.text.toLowerCase()) ? PARAMETER + token.text : token.text;
      }
      return fileFunction(token.text);
    })
    .join('');
}

function fileReference(text: string, table: string): string {
  const named = text.startsWith('[') ? table + text : text;
  return named.replace(/\[@(?=\])/, '[#This Row').replace(/\[@(.+)\]$/s, thisRow);
}

/** [@Rate] stands in a file as Table[[#This Row],[Rate]]. */
function thisRow(_whole: string, column: string): string {
  return column.startsWith('[') ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return ADD_IN + upper.replaceAll('.', '_');
  if (WORKSHEET_FUNCTIONS.has(upper)) return FUTURE + WORKSHEET + upper;
  return FUTURE_FUNCTIONS.has(upper) ? FUTURE + upper : name;
}

/** The names that LET and LAMBDA bind somewhere in the formula. */
function parameterNames(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open: { readonly bind: 'LET' | 'LAMBDA' | undefined; argument: number }[] = [];
  let previous = '';
  texts.forEach((text, index) => {
    const inner = open.at(-1);
    if (text === '(') {
      const name = previous.toUpperCase();
      open.push({ bind: name === 'LET' || name === 'LAMBDA' ? name : undefined, argument: 0 });
    } else if (text === ')') open.pop();
    else if (text === ',' && inner) inner.argument += 1;
    else if (inner?.bind && /^[\p{L}_]/u.test(text) && /^\s*,/.test(texts.slice(index + 1).join('').trimStart())) {
      const binds = inner.bind === 'LAMBDA' || inner.argument % 2 === 0;
      if (binds && (previous === '(' || previous === ',')) found.add(text.toLowerCase());
    }
    if (text.trim() !== '') previous = text;
  });
  return found;
}

/** What stands in a file, as a person would type it: "=" in front, no prefixes. */
export function fromFileFormula(text: string): string {
  const tokens = tokenize(text.replace(/^=/, ''));
  let result = '=';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind !== 'identifier') {
      result += token.text;
      continue;
    }
    const plain = token.text.replace(/^_xlfn\./i, '').replace(/^_xlws\./i, '').replace(/^_xlpm\./i, '');
    const [open, reference, close] = tokens.slice(index + 1, index + 4);
    if (plain.toUpperCase() === SPILL_FUNCTION && open?.text === '(' && reference && close?.text === ')') {
      result += `${reference.text}#`;
      index += 3;
    } else result += addInFunction(plain);
  }
  return result;
}

function addInFunction(name: string): string {
  const stored = new RegExp(`^${ADD_IN}${NAMESPACE}_`, 'i');
  return stored.test(name) ? `${NAMESPACE}.${name.replace(stored, '').replaceAll('_', '.').toUpperCase()}` : name;
}
