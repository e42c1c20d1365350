import type { JSX } from 'react';
import { insertFormula } from '../../excel/insertFormula';
import { readFormulaSources } from '../../excel/readFormulaSources';
import { FunctionBrowser } from './functionBrowser';
import type { FormulaPort } from './formulaPort';

const EXCEL: FormulaPort = { readFormulaSources, insertFormula };

/** The function browser on Excel itself; fetched when somebody opens it. */
export default function FunctionsScreen({ leave }: { readonly leave: () => void }): JSX.Element {
  return <FunctionBrowser port={EXCEL} leave={leave} />;
}
