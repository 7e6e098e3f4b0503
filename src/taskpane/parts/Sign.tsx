import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export type SignKind = 'done' | 'question' | 'note' | 'fault';

const useStyles = makeStyles({
  sign: {
    flexShrink: 0,
    marginTop: '2px',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.5px',
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  question: { color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorBrandForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

const strokes: Readonly<Record<SignKind, string>> = {
  done: 'M4.8 8.3l2.2 2.2 4.2-4.6',
  question: 'M6 6.2c0-2.6 4-2.6 4 0 0 1.6-2 1.6-2 3.1M8 11.2v.6',
  note: 'M8 7.4v4M8 4.6v.6',
  fault: 'M8 4.4v4.4M8 11v.6',
};

/** Shape besides colour; the words beside it say the same, so it is silent. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.sign, styles[kind])}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden
    >
      <circle cx="8" cy="8" r="6.6" />
      <path d={strokes[kind]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
