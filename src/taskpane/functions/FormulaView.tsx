import { makeStyles } from '@fluentui/react-components';
import type { Formula, FormulaPart } from './formula';

const useStyles = makeStyles({
  formula: { margin: 0, lineHeight: 1.9 },
  fraction: {
    display: 'inline-flex',
    flexDirection: 'column',
    alignItems: 'center',
    verticalAlign: 'middle',
    margin: '2px 3px',
    lineHeight: 1.3,
  },
  over: { padding: '0 4px 1px', borderBottom: '1px solid currentColor' },
  under: { padding: '1px 4px 0' },
  raised: { fontSize: '0.85em', lineHeight: 1 },
  /** Only heard and copied: (a) ÷ (b) in one line. */
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Drawn with fractions and powers; read aloud or copied, the same in one line. */
export function FormulaView({ formula }: { readonly formula: Formula }) {
  const styles = useStyles();
  return (
    <p className={styles.formula}>
      <Parts parts={formula} />
    </p>
  );
}

function Parts({ parts }: { readonly parts: Formula }) {
  return parts.map((part, at) => <Part key={at} part={part} />);
}

function Part({ part }: { readonly part: FormulaPart }) {
  const styles = useStyles();
  const said = (sign: string) => <span className={styles.said}>{sign}</span>;
  if (typeof part === 'string') return part;
  if ('raised' in part) {
    return (
      <sup className={styles.raised}>
        {said('^(')}
        <Parts parts={part.raised} />
        {said(')')}
      </sup>
    );
  }
  return (
    <span className={styles.fraction}>
      <span className={styles.over}>
        {said('(')}
        <Parts parts={part.over} />
        {said(')')}
      </span>
      {said(' ÷ ')}
      <span className={styles.under}>
        {said('(')}
        <Parts parts={part.under} />
        {said(')')}
      </span>
    </span>
  );
}
