import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { PreviewCell, PreviewTable } from './previewTable';

/** CSS pixels per point, at four fifths of the size on the sheet. */
const scale = (96 / 72) * 0.8;

/** The sheet is white in every Office theme, and so is its picture here. */
const paper = '#ffffff';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper,
    colorScheme: 'light',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    tableLayout: 'fixed',
    // Collapsed borders would stay behind when the name column stands still.
    borderCollapse: 'separate',
    borderSpacing: 0,
    color: '#000000',
    fontSize: '11px',
    lineHeight: 1.35,
  },
  // The browser centres even blocks in a caption: the title would stand out of sight in the middle.
  caption: { color: '#000000', textAlign: 'start' },
  title: {
    position: 'sticky',
    left: 0,
    boxSizing: 'border-box',
    width: 'max-content',
    maxWidth: 'calc(100vw - 36px)',
    padding: '8px 10px',
    textAlign: 'start',
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: '3px 4px',
    fontWeight: 'normal',
    overflowWrap: 'anywhere',
    verticalAlign: 'middle',
    borderTop: '1px solid #bfbfbf',
    borderRight: '1px solid #bfbfbf',
    height: '22px',
    boxSizing: 'border-box',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  still: { position: 'sticky', left: 0, zIndex: 1, borderLeft: '1px solid #bfbfbf' },
});

interface PreviewGridProps {
  readonly table: PreviewTable;
  readonly labelledBy: string;
}

export function PreviewGrid({ table, labelledBy }: PreviewGridProps) {
  const styles = useStyles();
  const width = table.widths.reduce((sum, points) => sum + points, 0) * scale;
  const look = (cell: PreviewCell, head: boolean) => ({
    className: mergeClasses(styles.cell, head && styles.head, cell.names && styles.still),
    rowSpan: cell.rows,
    colSpan: cell.columns,
    style: cellStyle(cell),
  });
  return (
    // A region that scrolls must be within reach of the keyboard.
    <div className={styles.frame} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table className={styles.table} style={{ width }}>
        <caption className={styles.caption}>
          <div className={styles.title}>{table.title}</div>
        </caption>
        <colgroup>
          {table.widths.map((points, index) => (
            <col key={index} style={{ width: points * scale }} />
          ))}
        </colgroup>
        <thead>
          {table.header.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <th
                  key={cell.column}
                  scope={cell.columns > 1 ? 'colgroup' : 'col'}
                  {...look(cell, true)}
                >
                  {cell.text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        {table.groups.map((rows, group) => (
          <tbody key={group}>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell) => (
                  <BodyCell key={cell.column} cell={cell} {...look(cell, false)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface BodyCellProps {
  readonly cell: PreviewCell;
  readonly className: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly style: CSSProperties;
}

function BodyCell({ cell, ...look }: BodyCellProps) {
  if (cell.names)
    return (
      <th scope="row" {...look}>
        {cell.text}
      </th>
    );
  if (cell.rows > 1)
    return (
      <th scope="rowgroup" {...look}>
        {cell.text}
      </th>
    );
  return <td {...look}>{cell.text}</td>;
}

function cellStyle({ style }: PreviewCell): CSSProperties {
  return { textAlign: style.horizontal ?? 'left', backgroundColor: style.fill ?? paper };
}
