import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../domain/language';
import { useText } from '../services';
import { paneTexts } from '../text';
import { type PageName, pageNames } from './pages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '2px',
    padding: '8px 6px 6px 12px',
  },
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  // In English, five pages just fit into one line of a narrow pane.
  pages: { display: 'flex', flexWrap: 'wrap', minWidth: 0, marginLeft: '-4px' },
  language: { minWidth: 0, padding: '0 4px' },
  page: {
    padding: '4px 4px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    // Where the system chooses all colours, a border that was transparent is seen too.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  other: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
});

interface HeadingProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The language button speaks the language it leads to, for whoever cannot read this one. */
export function Heading({ page, onPage, onLanguage }: HeadingProps) {
  const styles = useStyles();
  const { pages: text, otherLanguage } = useText();
  return (
    <header className={styles.bar}>
      {/* The current page is seen in the list of pages; a screen reader looks for a heading. */}
      <h1 className={styles.title}>{text[page]}</h1>
      <nav aria-label={text.label} className={styles.pages}>
        {pageNames.map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.page, each === page ? styles.current : styles.other)}
            aria-current={each === page ? 'page' : undefined}
            onClick={() => onPage(each)}
          >
            {text[each]}
          </button>
        ))}
      </nav>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={paneTexts[otherLanguage.language].tag}
        title={otherLanguage.hint}
        onClick={() => onLanguage(otherLanguage.language)}
      >
        {otherLanguage.label}
      </Button>
    </header>
  );
}
