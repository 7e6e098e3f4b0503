import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClassMeaning } from '../../domain/assessment';
import { statusSigns } from '../../report/assessment';

const useStyles = makeStyles({
  sign: {
    display: 'inline-block',
    width: '1.1em',
    textAlign: 'center',
    fontWeight: tokens.fontWeightBold,
  },
  achieved: { color: tokens.colorPaletteGreenForeground1 },
  ahead: { color: tokens.colorPaletteGreenForeground1 },
  onTrack: { color: tokens.colorPaletteBlueForeground2 },
  behind: { color: tokens.colorPaletteRedForeground1 },
  insufficient: { color: tokens.colorNeutralForeground2 },
});

/** Shape besides colour; the word beside it says the same, so it is silent. */
export function StatusSign({ meaning }: { readonly meaning: ClassMeaning }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.sign, styles[meaning])} aria-hidden>
      {statusSigns[meaning]}
    </span>
  );
}
