import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Shown } from './byUnit';

const useStyles = makeStyles({
  sign: {
    display: 'inline-block',
    width: '1.1em',
    textAlign: 'center',
    fontWeight: tokens.fontWeightBold,
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  odd: { color: tokens.colorPaletteMarigoldForeground2 },
});

const signs = {
  accepted: ['✓', 'good'],
  explained: ['✎', 'good'],
  rejected: ['✕', 'bad'],
  unreadable: ['?', 'odd'],
  notSent: ['–', 'odd'],
} as const;

/** Shape besides colour; the word beside it says the same, so it is silent. */
export function StatusSign({ status }: { readonly status: Shown }) {
  const styles = useStyles();
  const [sign, look] = signs[status];
  return (
    <span className={mergeClasses(styles.sign, styles[look])} aria-hidden>
      {sign}
    </span>
  );
}
