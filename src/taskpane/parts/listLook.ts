import { makeStyles, tokens } from '@fluentui/react-components';

/** How the long lists of the pages look: groups under headings that stay in sight, entries of a few lines. */
export const useListLook = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  heading: {
    margin: 0,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '4px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  entry: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px 16px 6px 13px',
    border: 'none',
    borderLeft: '3px solid transparent',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  /** Concerns what is selected in the sheet. */
  here: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  /** Stands under the name, behind the mark. */
  indented: { paddingLeft: 'calc(1.1em + 8px)' },
});
