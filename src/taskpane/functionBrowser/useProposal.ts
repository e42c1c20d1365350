import { useCallback, useEffect, useState } from 'react';
import type { InsertResult, SheetCell } from '../../excel/insertFormula';
import type { ExcelFailure } from '../../excel/outcome';
import { proposedFormula, type ProposedFormula } from '../../sheet/proposedFormula';
import { useLanguage } from '../paneLanguage';
import type { FormulaPort } from './formulaPort';
import type { GuideFunction } from './guide';

export type InsertOutcome = InsertResult | { readonly kind: 'failed'; readonly failure: ExcelFailure };

export interface Proposal {
  /** Null until the workbook has been read. */
  readonly proposed: ProposedFormula | null;
  readonly outcome: InsertOutcome | null;
  readonly busy: boolean;
  /** Null inserts into the active cell. */
  readonly insert: (at: SheetCell | null) => Promise<void>;
}

/** What a function would take in from this workbook, and what came of putting it into a cell. */
export function useProposal(port: FormulaPort, described: GuideFunction): Proposal {
  const language = useLanguage();
  const [proposed, setProposed] = useState<ProposedFormula | null>(null);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let gone = false;
    void port.readFormulaSources(language).then((read) => {
      if (gone) return;
      if (read.ok) setProposed(proposedFormula(described, read.value));
      else setOutcome({ kind: 'failed', failure: read.failure });
    });
    return () => {
      gone = true;
    };
  }, [port, described, language]);

  const insert = useCallback(
    async (at: SheetCell | null): Promise<void> => {
      setBusy(true);
      setOutcome(null);
      try {
        const { id, parameters } = described;
        const result = await port.insertFormula({ id, parameters }, at, language);
        setOutcome(result.ok ? result.value : { kind: 'failed', failure: result.failure });
      } finally {
        setBusy(false);
      }
    },
    [port, described, language],
  );
  return { proposed, outcome, busy, insert };
}
