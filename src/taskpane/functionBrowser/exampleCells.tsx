import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { columnLetters } from '../../sheet/a1';

const useStyles = makeStyles({
  /** Wider examples scroll by themselves, with the keyboard too, so that the pane never does. */
  frame: { overflowX: 'auto', margin: '4px 0 8px', outlineOffset: '2px' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 6px', textAlign: 'left', verticalAlign: 'top', minWidth: '24px', maxWidth: '200px', height: '16px' },
  edge: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 6px', color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightRegular },
});

export interface ExampleCellsProps {
  readonly label: string;
  readonly cells: readonly (readonly string[])[];
  /** With the letters and numbers of a sheet, where a formula refers to them. */
  readonly withAddresses: boolean;
}

export function ExampleCells({ label, cells, withAddresses }: ExampleCellsProps): JSX.Element {
  const styles = useStyles();
  const columns = cells[0]?.map((_, column) => columnLetters(column)) ?? [];
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {withAddresses && (
          <thead>
            <tr>
              <td className={styles.edge} />
              {columns.map((letters) => (
                <th key={letters} scope="col" className={styles.edge}>
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {cells.map((row, index) => (
            <tr key={index}>
              {withAddresses && (
                <th scope="row" className={styles.edge}>
                  {index + 1}
                </th>
              )}
              {row.map((cell, column) => (
                <td key={columns[column]} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
