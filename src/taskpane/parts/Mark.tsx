import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    width: '1.1em',
    textAlign: 'center',
    fontWeight: tokens.fontWeightBold,
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  fair: { color: tokens.colorPaletteBlueForeground2 },
  odd: { color: tokens.colorPaletteMarigoldForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

export type Tone = 'good' | 'fair' | 'odd' | 'bad' | 'none';

interface MarkProps {
  readonly sign: string;
  readonly tone: Tone;
}

/** Shape besides colour; the word beside it says the same, so it is silent. */
export function Mark({ sign, tone }: MarkProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])} aria-hidden>
      {sign}
    </span>
  );
}
