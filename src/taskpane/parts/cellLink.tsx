import { Link, makeStyles } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { CellPlace } from '../../sheet/cellPlace';
import { usePaneText } from '../paneLanguage';

export type GoTo = (cell: CellPlace) => void;

const useStyles = makeStyles({
  link: { textAlign: 'inherit', fontSize: 'inherit', lineHeight: 'inherit', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

export interface CellLinkProps {
  /** Null where the workbook has no such cell: then only the words stand there. */
  readonly cell: CellPlace | null;
  readonly goTo: GoTo;
  /** What to show in place of the address. */
  readonly children?: ReactNode;
}

/** The way to a cell, one click away. */
export function CellLink({ cell, goTo, children }: CellLinkProps): JSX.Element | null {
  const styles = useStyles();
  const text = usePaneText();
  if (cell === null) return children === undefined ? null : <span>{children}</span>;
  const address = cellName(cell);
  return (
    <Link as="button" className={styles.link} title={text.goTo(address)} onClick={() => goTo(cell)}>
      {children ?? address}
    </Link>
  );
}

/** "Kandidaten!F7", as people know it from formulas. */
export function cellName({ sheet, address }: CellPlace): string {
  return sheet === '' ? address : `${sheet}!${address}`;
}
