import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../domain/language';
import { useText } from '../services';
import { paneTexts } from '../text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '10px 8px 6px 16px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** The language button speaks the language it leads to, for whoever cannot read this one. */
export function Heading({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { heading, otherLanguage } = useText();
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{heading}</h1>
      <Button
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
