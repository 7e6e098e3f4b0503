import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/indicator';
import { severityWords } from '../../report/findings';

const useStyles = makeStyles({
  sign: {
    display: 'inline-block',
    width: '1.1em',
    textAlign: 'center',
    fontWeight: tokens.fontWeightBold,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

/** Shape besides colour; the word beside it says the same, so it is silent. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, styles[severity])} aria-hidden>
      {severityWords[severity].sign}
    </span>
  );
}
