import type { insertFormula } from '../../excel/insertFormula';
import type { readFormulaSources } from '../../excel/readFormulaSources';

/** What the function browser asks of Excel. */
export interface FormulaPort {
  readonly readFormulaSources: typeof readFormulaSources;
  readonly insertFormula: typeof insertFormula;
}
