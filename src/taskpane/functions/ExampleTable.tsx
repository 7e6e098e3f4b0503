import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type PlanCell, columnLetters } from '../../table';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: 'end' },
  /** Row numbers and column letters, as around any sheet. */
  rim: {
    padding: '1px 6px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
  },
  computed: { fontWeight: tokens.fontWeightSemibold },
});

interface ExampleTableProps {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly name: string;
}

/** The example as it will stand on a sheet, if it begins at A1: with letters and numbers around it. */
export function ExampleTable({ cells, name }: ExampleTableProps) {
  const styles = useStyles();
  const rim = mergeClasses(styles.cell, styles.rim);
  return (
    // A region that may scroll must be within reach of the keyboard.
    <div className={styles.frame} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={rim} />
            {cells[0]?.map((_, column) => (
              <th key={column} scope="col" className={rim}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((line, row) => (
            <tr key={row}>
              <th scope="row" className={rim}>
                {row + 1}
              </th>
              {line.map(({ text = '', formula }, column) => (
                <td
                  key={column}
                  className={mergeClasses(
                    styles.cell,
                    /^[\d.]+%?$/.test(text) && styles.figure,
                    formula !== undefined && styles.computed,
                  )}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
